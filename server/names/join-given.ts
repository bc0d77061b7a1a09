/** Joins names that the text itself gives for one another, and those of its subject. */
import { foldName } from './fold-name.js'
import type { Mention } from './mention.js'
import type { Group, Join, Root } from './mention-groups.js'
import { spelledAlike } from './same-name.js'

export interface Given {
  /** by the leading form: what the text says are former or other names of it */
  readonly others: Map<Group, string[]>
  /** acronyms that the text gives to several bodies, with these: each mention is of the one named last */
  readonly shared: ReadonlyMap<Group, readonly Group[]>
}

/** Names that the text itself gives for one another. */
export function joinAliases(
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, Group>,
  join: Join,
  rootOf: Root,
): Given {
  const byStart = new Map(mentions.map((m) => [m.start, m]))
  const given: [Group, Group, boolean][] = []
  const expansions = new Map<Group, Set<Group>>()
  const asides = new Set(mentions.flatMap(({ aliases }) => aliases.map(({ start }) => start)))
  for (const mention of mentions) {
    for (const alias of mention.aliases) {
      const other = byStart.get(alias.start)
      if (!other || other === mention) continue
      const a = groups.get(foldName(mention.surface) || mention.surface)
      const b = groups.get(foldName(other.surface) || other.surface)
      if (!a || !b || a === b || rootOf(a) === rootOf(b)) continue
      // whom somebody was with is no former name: "Ruth Adeyemi (then Labour Party)"
      const sureOther = alias.kind === 'former' ? 2 : 0
      const person = mention.type === 'person' && mention.typed >= 2
      if (alias.kind !== 'acronym' && person && other.type !== 'person' && other.typed >= sureOther) continue
      if (alias.kind === 'acronym') {
        const own = expansions.get(b)
        if (own) own.add(a)
        else expansions.set(b, new Set([a]))
        continue
      }
      join(a, b)
      // a name that stands in brackets alone, all through the text, is not the one in use
      const aside = alias.kind === 'alternative' && b.mentions.every(({ start }) => asides.has(start))
      given.push([a, b, alias.kind === 'former' || aside])
    }
  }
  const shared = new Map<Group, readonly Group[]>()
  for (const [acronym, full] of expansions) {
    const bodies = bodiesOf([...full], rootOf)
    for (const [first, ...same] of bodies) for (const other of same) join(first!, other)
    if (bodies.length === 1) join(bodies[0]![0]!, acronym)
    else
      shared.set(
        acronym,
        bodies.map(([first]) => first!),
      )
  }
  const others = new Map<Group, string[]>()
  for (const [a, b, former] of given) {
    if (!former) continue
    const root = rootOf(a)
    others.set(root, [...(others.get(root) ?? []), b.mentions[0]!.surface])
  }
  return { others, shared }
}

/**
 * The full names of one acronym, by the body: "the Ministry of Foreign Affairs (MFA)" and "Foreign Ministry (MFA)" are one,
 * "Port Safety Authority (PSA)" and "Public Sector Audit (PSA)" two, since each has a word that the other lacks.
 */
function bodiesOf(full: readonly Group[], rootOf: Root): Group[][] {
  const bodies: Group[][] = []
  for (const group of full) {
    const body = bodies.find((own) => own.some((other) => rootOf(other) === rootOf(group) || isWorded(other, group)))
    if (body) body.push(group)
    else bodies.push([group])
  }
  return bodies
}

const isWorded = ({ key: a, words: x }: Group, { key: b, words: y }: Group): boolean =>
  x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) || spelledAlike(a, b) > 0

/** "the current conflict", and "the 2020 war" of an article about what happened in 2020, are its subject. */
export function joinSubject(
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, Group>,
  subjectAt: number | null,
  join: Join,
): void {
  const subject = mentions.find(({ start }) => start === subjectAt)
  const group = subject && groups.get(foldName(subject.surface) || subject.surface)
  if (group?.type !== 'event') return
  const year = /(?:1\d|20)\d\d/.exec(group.key)?.[0]
  for (const mention of mentions) {
    const short = /^((?:1\d|20)\d\d) \p{Ll}+$/u.exec(mention.surface)
    if (!mention.ofSubject && !(short && (year === undefined || short[1] === year) && mention.definite)) continue
    const other = groups.get(foldName(mention.surface) || mention.surface)
    if (other) join(group, other)
  }
}
