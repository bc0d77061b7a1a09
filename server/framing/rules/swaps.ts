/**
 * The doer and the one it is done to have changed places, or somebody else who is named there.
 *
 *   Norvik bought Halden → Halden bought Norvik          The police attacked the marchers → The marchers attacked the police
 *
 * Every word stands on both sides, so nothing was exchanged; who does what was. Verbs of what two do to one another
 * ("met", "clashed with") have no sides, and a passive with its doer behind it keeps them.
 */
import type { Finding } from '../finding.js'
import { join } from '../finding.js'
import type { PairView, Side } from '../pair-view.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from '../verb-groups.js'
import { Tag } from '../word-class.js'

const MUTUAL = new Set(
  'be have become meet marry clash fight talk negotiate agree disagree merge collide border resemble match cooperate cohabit divorce separate quarrel argue differ join face play draw tie debate'.split(
    ' ',
  ),
)
/** So far behind the verb stands what it is done to. */
const REACH = 8

export function swapShifts(view: PairView): Finding[] {
  const { from, to } = view
  const found: Finding[] = []
  for (const a of from.groups) {
    const j = from.other[a.head]!
    if (!a.finite || MUTUAL.has(a.base) || j < 0) continue
    const b = to.groups.find((g) => g.head === j)
    if (!b?.finite || b.base !== a.base) continue
    const x = rolesOf(from, a)
    const y = rolesOf(to, b)
    if (!x || !y) continue
    if (x.doer === y.doer) continue
    const direct = x.done.has(y.doer) && y.done.has(x.doer)
    const apart = subjectsElsewhere(from, a, y.doer)
    const swapped = direct || subjectsElsewhere(to, b, x.doer).some((base) => apart.includes(base))
    if (!swapped) continue
    found.push({
      category: 'agency',
      rule: 'who does it and who it is done to have changed places',
      from: join(x.words, { first: a.first, end: a.end }),
      to: join(y.words, { first: b.first, end: b.end }),
      strength: 0.85,
      certainty: 0.75,
      byOrder: true,
    })
    // the other verb of the same exchange is told with it
    break
  }
  return found
}

/** The head of the doer, the nouns of what it is done to, by lemma; null where no doer is named. */
function rolesOf(side: Side, group: VerbGroup): { doer: string; done: ReadonlySet<string>; words: Phrase } | null {
  const subject = subjectOf(side.reading, group)
  if (!subject) return null
  const behind = group.passive ? doerOf(side.reading, group) : subject
  const object = group.passive ? subject : objectOf(side, group)
  const head = behind && headOf(side, behind)
  if (!behind || head === null) return null
  return { doer: side.lemma[head]!, done: new Set(nounsOf(side, object).map((i) => side.lemma[i]!)), words: behind }
}

function objectOf({ reading }: Side, { end, head }: VerbGroup): Phrase {
  let stop = end
  while (
    stop < reading.count &&
    stop - end < REACH &&
    reading.sentence[stop] === reading.sentence[head] &&
    reading.tag[stop] !== Tag.mark &&
    reading.tag[stop] !== Tag.opener &&
    reading.tag[stop] !== Tag.verb
  )
    stop++
  return { first: end, end: stop }
}

/** The other verbs of the sentence that have this subject. */
function subjectsElsewhere(side: Side, group: VerbGroup, lemma: string): string[] {
  return side.groups.flatMap((g) => {
    if (g === group || !g.finite || side.reading.sentence[g.head] !== side.reading.sentence[group.head]) return []
    const subject = subjectOf(side.reading, g)
    const head = subject && headOf(side, subject)
    return head !== null && side.lemma[head] === lemma ? [g.base] : []
  })
}

const nounsOf = ({ reading }: Side, { first, end }: Phrase) =>
  range(first, end).filter((i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name)

/** The last noun before what hangs on it. */
function headOf(side: Side, phrase: Phrase): number | null {
  const { tag } = side.reading
  // "Lund and Brann": two heads have no place to change
  if (range(phrase.first, phrase.end).some((i) => tag[i] === Tag.conjunction)) return null
  return nounsOf(side, phrase).find((i) => tag[i + 1] !== Tag.noun && tag[i + 1] !== Tag.name) ?? null
}
