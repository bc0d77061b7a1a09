/**
 * Joins the mentions of one text that mean one referent.
 *
 *   Nikol Pashinyan … Pashinyan's        Nordmark Data Authority (NDA) … the NDA        United States … U.S.
 *
 * Joined are: equal folded forms; a surname and the one person of that name, or of two the last one spoken of; an
 * acronym and its expansion; alternatives that the text itself gives; names of one state. Two people with one surname
 * stay two, "East Azerbaijan" stays apart from "Azerbaijan", and an adjective joins nothing.
 *
 * Linking is an equivalence: referents are disjoint sets of mentions, whatever order the blocks come in, but for a bare
 * surname that two people share, which goes to whom the text named last.
 */
import type { NameType } from '../schema/name.js'
import { isAcronym } from './aliases.js'
import { isCommonWord } from './common-words.js'
import { foldName, LOST, matchesLost } from './fold-name.js'
import { ADJECTIVES, STATES } from './gazetteer.js'
import type { Mention } from './mention.js'

export interface Referent {
  readonly type: NameType
  readonly canonical: string
  /** forms as they stand, most frequent first, each once */
  readonly variants: readonly string[]
  readonly mentions: readonly Mention[]
  /** folded forms by which others find it; short forms that are only its in this text included */
  readonly keys: readonly string[]
  /** forms that the text says are former or other names of it */
  readonly others: readonly string[]
  /** of the type: 0 a guess */
  readonly sure: number
}

interface Group {
  key: string
  words: readonly string[]
  mentions: Mention[]
  type: NameType
  sure: number
}

/** A share of names that a text may have, by far: beyond it weaker links are not sought. */
const MOST_GROUPS = 20_000
/** More names that begin with one letter, or share their initials, than any article has. */
const MOST_ALIKE = 400

/** @param subjectAt where the lead names its subject; null when it does not begin with one */
export function linkMentions(all: readonly Mention[], subjectAt: number | null): Referent[] {
  const mentions = settle(all, subjectAt)
  const groups = withoutAdjectives(groupByKey(mentions))
  const parent = new Map<Group, Group>()
  const rootOf = (group: Group): Group => {
    let root = group
    for (let up = parent.get(root); up; up = parent.get(root)) root = up
    return root
  }
  const join = (a: Group, b: Group) => {
    const [x, y] = [rootOf(a), rootOf(b)]
    if (x === y) return
    // the fuller name leads
    if (y.words.length > x.words.length || (y.words.length === x.words.length && y.key > x.key)) parent.set(x, y)
    else parent.set(y, x)
  }
  const list = [...groups.values()]
  joinStates(list, join)
  if (list.length <= MOST_GROUPS) joinLost(list, join)
  const others = joinAliases(mentions, groups, join, rootOf)
  joinAcronyms(list, join, rootOf)
  joinSubject(mentions, groups, subjectAt, join)
  const split = joinSurnames(list, join, rootOf)
  joinShortForms(list, join, rootOf)
  const byRoot = new Map<Group, Mention[]>()
  for (const group of list) {
    if (split.has(group)) continue
    const root = rootOf(group)
    const got = byRoot.get(root)
    if (got) got.push(...group.mentions)
    else byRoot.set(root, [...group.mentions])
  }
  for (const [group, owners] of split) {
    for (const mention of group.mentions) {
      const owner = lastNamed(owners, mention)
      byRoot.get(rootOf(owner))?.push(mention)
    }
  }
  const referents = [...byRoot].map(([root, own]) => referentOf(root, own, others.get(root) ?? []))
  return referents.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

/** Doubtful mentions stand where the same name is sure elsewhere, alone or without its first word. */
function settle(all: readonly Mention[], subjectAt: number | null): Mention[] {
  const about = all.find(({ start }) => start === subjectAt)?.type === 'event'
  const sure = new Set<string>()
  for (const m of all) if (!m.doubtful && !m.without) sure.add(foldName(m.surface))
  const many = oneOfMany(all)
  const kept: Mention[] = []
  for (const m of all) {
    if (m.plain && many.has(m.surface)) continue
    if (m.ofSubject) {
      if (about) kept.push(m)
      continue
    }
    if (m.without && !sure.has(foldName(m.surface))) {
      const { start, surface } = m.without
      kept.push({
        ...m,
        start,
        surface,
        without: null,
        doubtful: false,
        roles: m.roles.filter((r) => r.start >= m.end || r.end <= start),
      })
    } else if (!m.doubtful || sure.has(foldName(m.surface))) kept.push(m)
  }
  return kept
}

/** Of ten times that something is named, so often "a", "any" or "your" before it shows that it is a term and no name. */
const TERM_SHARE = 0.1

/** "Privacy Policy", "Senior Fellow": words of the language with a capital that the text has many of. */
function oneOfMany(all: readonly Mention[]): ReadonlySet<string> {
  const counts = new Map<string, { many: number; all: number }>()
  for (const { plain, oneOfMany, surface } of all) {
    if (!plain) continue
    const count = counts.get(surface) ?? { many: 0, all: 0 }
    counts.set(surface, { many: count.many + (oneOfMany ? 1 : 0), all: count.all + 1 })
  }
  return new Set([...counts].filter(([, { many, all }]) => many > 0 && many >= all * TERM_SHARE).map(([form]) => form))
}

function groupByKey(mentions: readonly Mention[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const key = foldName(mention.surface) || mention.surface
    const group = groups.get(key)
    if (group) {
      group.mentions.push(mention)
      continue
    }
    groups.set(key, { key, words: key.split(' '), mentions: [mention], type: 'other', sure: 0 })
  }
  for (const group of groups.values()) Object.assign(group, voteOf(group.mentions))
  return groups
}

const ENDINGS = ['ese', 'ian', 'an', 'n', 'i']

/** "the Velnian army" in a text that names Velnia: an adjective of no list is none of its names either. */
function withoutAdjectives(groups: Map<string, Group>): Map<string, Group> {
  for (const group of groups.values()) {
    if (group.words.length > 1 || group.type !== 'other' || group.sure > 0) continue
    const isOf = ENDINGS.some((ending) => {
      const stem = group.key.slice(0, -ending.length)
      const land =
        group.key.endsWith(ending) && stem.length > 3 ? (groups.get(stem) ?? groups.get(`${stem}a`)) : undefined
      return land !== undefined && land !== group && LANDS.has(land.type)
    })
    if (isOf) groups.delete(group.key)
  }
  return groups
}

const LANDS: ReadonlySet<NameType> = new Set(['place', 'state'])

/** A type that the name itself says outweighs any number of guesses. */
function voteOf(mentions: readonly Mention[]): { type: NameType; sure: number } {
  const votes = new Map<NameType, number>()
  let sure = 0
  for (const { type, typed } of mentions) {
    votes.set(type, (votes.get(type) ?? 0) + [0.3, 1.5, 3, 6][typed]!)
    sure = Math.max(sure, typed)
  }
  let best: NameType = 'other'
  let most = -1
  for (const [type, vote] of votes) if (vote > most) [best, most] = [type, vote]
  return { type: best, sure }
}

type Join = (a: Group, b: Group) => void
type Root = (group: Group) => Group

function joinStates(list: readonly Group[], join: Join): void {
  const byState = new Map<string, Group>()
  for (const group of list) {
    const surface = group.mentions[0]!.surface.replace(/^The /, '').replace(/['’]s$/, '')
    const state = STATES.get(surface)
    if (!state) continue
    const first = byState.get(state)
    if (first) join(first, group)
    else byState.set(state, group)
  }
}

/** "Vu�i�" and "Vučić": lost letters match any one. */
function joinLost(list: readonly Group[], join: Join): void {
  const damaged = list.filter((group) => group.key.includes(LOST))
  if (damaged.length === 0 || damaged.length > 500) return
  for (const group of damaged) {
    const same = list.filter(
      (other) => other !== group && other.key.length === group.key.length && matchesLost(group.key, other.key),
    )
    if (same.length === 1) join(group, same[0]!)
  }
}

/** Names that the text itself gives for one another. */
function joinAliases(
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, Group>,
  join: Join,
  rootOf: Root,
): Map<Group, string[]> {
  const byStart = new Map(mentions.map((m) => [m.start, m]))
  const given: [Group, Group, boolean][] = []
  const asides = new Set(mentions.flatMap(({ aliases }) => aliases.map(({ start }) => start)))
  for (const mention of mentions) {
    for (const alias of mention.aliases) {
      const other = byStart.get(alias.start)
      if (!other || other === mention) continue
      const a = groups.get(foldName(mention.surface) || mention.surface)
      const b = groups.get(foldName(other.surface) || other.surface)
      if (!a || !b || a === b || rootOf(a) === rootOf(b)) continue
      if (alias.kind === 'alternative' && mention.type === 'person' && mention.typed >= 2 && other.type !== 'person')
        continue
      join(a, b)
      // a name that stands in brackets alone, all through the text, is not the one in use
      const aside = alias.kind === 'alternative' && b.mentions.every(({ start }) => asides.has(start))
      given.push([a, b, alias.kind === 'former' || aside])
    }
  }
  const others = new Map<Group, string[]>()
  for (const [a, b, former] of given) {
    if (!former) continue
    const root = rootOf(a)
    others.set(root, [...(others.get(root) ?? []), b.mentions[0]!.surface])
  }
  return others
}

/** "the current conflict", and "the 2020 war" of an article about what happened in 2020, are its subject. */
function joinSubject(
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

/** "HRW" where "Human Rights Watch" is the only name with these initials. */
function joinAcronyms(list: readonly Group[], join: Join, rootOf: Root): void {
  const long = list.filter((group) => group.words.length >= 2 && group.type !== 'person')
  const byInitials = new Map<string, Group[]>()
  const byFirstLetter = new Map<string, Group[]>()
  for (const group of long) {
    const words = group.mentions[0]!.surface.split(' ')
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
    put(byInitials, capitals.map((word) => word[0]).join(''), group)
    put(byFirstLetter, group.key[0]!, group)
  }
  for (const group of list) {
    const short = group.mentions[0]!.surface
    if (group.words.length !== 1 || !/^\p{Lu}[\p{Lu}\p{Ll}&.]{1,7}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short))
      continue
    if (rootOf(group) !== group && rootOf(group).words.length > 1) continue
    // "MoFA" may take letters from inside the words, so the names that begin alike are tried; beyond some they are too many
    const alike = /\p{Ll}/u.test(short) ? (byFirstLetter.get(group.key[0]!) ?? []) : []
    const fits = [
      ...(byInitials.get(short.replace(/\./g, '')) ?? []).slice(0, MOST_ALIKE),
      ...(alike.length > MOST_ALIKE
        ? []
        : alike.filter((other) => isAcronym(short, other.mentions[0]!.surface.split(' ')))),
    ]
    const roots = new Set(fits.map(rootOf))
    if (roots.size === 1) join(group, fits[0]!)
  }
}

function put(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key)
  if (list) list.push(group)
  else map.set(key, [group])
}

const PERSONAL: ReadonlySet<NameType> = new Set(['person', 'other'])

/**
 * One word that is the last (or, of a person who has no other, the first) of one person's full name. Where two people
 * have it, its mentions are dealt out one by one.
 */
function joinSurnames(list: readonly Group[], join: Join, rootOf: Root): Map<Group, Group[]> {
  const byLast = new Map<string, Set<Group>>()
  const byFirst = new Map<string, Set<Group>>()
  const note = (map: Map<string, Set<Group>>, word: string, group: Group) => {
    const set = map.get(word)
    if (set) set.add(group)
    else map.set(word, new Set([group]))
  }
  for (const group of list) {
    if (group.words.length < 2 || group.words.length > 5 || group.type !== 'person') continue
    note(byLast, group.words[group.words.length - 1]!, group)
    if (group.sure > 0) note(byFirst, group.words[0]!, group)
    // "de Waal", "al-Assad" and "Assad"
    const tail = group.words.slice(-2).join(' ')
    if (group.words.length > 2) note(byLast, tail, group)
  }
  joinFullNames(byLast, join)
  const split = new Map<Group, Group[]>()
  for (const group of list) {
    if (group.words.length > 2 || rootOf(group) !== group) continue
    if (group.words.length === 2 && !byLast.has(group.key)) continue
    if (!PERSONAL.has(group.type) && group.sure >= 2) continue
    if (group.mentions.every(({ definite }) => definite)) continue
    const last = byLast.get(group.key)
    const candidates = last ?? (group.type === 'person' || group.sure === 0 ? byFirst.get(group.key) : undefined)
    if (!candidates) continue
    const roots = [...new Set([...candidates].map(rootOf))].filter((root) => root !== group)
    if (roots.length === 0) continue
    if (roots.length === 1) join(group, roots[0]!)
    else if (last) split.set(group, roots)
  }
  return split
}

/** "Michael B. Jordan" and "Michael Jordan", "Ali Akbar Velayati" and "Ali Velayati": one given name and one surname. */
function joinFullNames(byLast: ReadonlyMap<string, ReadonlySet<Group>>, join: Join): void {
  for (const [last, set] of byLast) {
    if (set.size < 2 || set.size > 60 || last.includes(' ')) continue
    const groups = [...set]
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const [a, b] =
          groups[i]!.words.length <= groups[j]!.words.length ? [groups[i]!, groups[j]!] : [groups[j]!, groups[i]!]
        const given = a.words[0] === b.words[0] || (a.words[0]!.length === 1 && b.words[0]!.startsWith(a.words[0]!))
        if (given && isWithin(a.words.slice(1), b.words.slice(1))) join(a, b)
      }
    }
  }
}

/** In order, initials standing for words. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) {
    const want = short[at]
    if (want !== undefined && (word === want || (want.length === 1 && word.startsWith(want)))) at++
  }
  return at === short.length
}

/** "Halvard" for "Halvard Payroll", "Minsk Group" for "OSCE Minsk Group": one body and no person has the words. */
function joinShortForms(list: readonly Group[], join: Join, rootOf: Root): void {
  const byFirst = new Map<string, Group[]>()
  const byTail = new Map<string, Group[]>()
  for (const group of list) {
    if (group.words.length < 2 || group.type === 'person') continue
    const first = group.words[0]!
    put(byFirst, first, group)
    if (group.words.length >= 3) {
      const tail = group.words.slice(1).join(' ')
      put(byTail, tail, group)
    }
  }
  for (const group of list) {
    if (rootOf(group) !== group) continue
    const single = group.words.length === 1
    const fits = single
      ? (byFirst.get(group.key) ?? []).filter(
          (long) => long.type === 'organisation' && long.words.length === 2 && isCommonWord(long.words[1]!),
        )
      : (byTail.get(group.key) ?? [])
    const roots = new Set(fits.map(rootOf))
    roots.delete(group)
    if (roots.size !== 1) continue
    // "the Velnian offensive" is not thereby that of 2023
    if (/^\d/.test(fits[0]!.key) && ADJECTIVES.has(group.words[0]!)) continue
    if (single && (group.sure >= 2 || group.type === 'place' || group.type === 'state')) continue
    if (!single && group.type !== fits[0]!.type) continue
    join(group, fits[0]!)
  }
}

function lastNamed(owners: readonly Group[], mention: Mention): Group {
  let best = owners[0]!
  let at = -1
  for (const owner of owners) {
    for (const { start } of owner.mentions) if (start < mention.start && start > at) [best, at] = [owner, start]
  }
  return best
}

function referentOf(root: Group, own: Mention[], others: readonly string[]): Referent {
  const mentions = [...own].sort((a, b) => a.start - b.start)
  const counts = new Map<string, number>()
  for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1)
  const variants = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([surface]) => surface)
  // a former name is one of its names and not the one it goes by
  const past = new Set(others.map(foldName))
  const now = variants.filter((surface) => !past.has(foldName(surface)))
  const longest = now.reduce((most, surface) => Math.max(most, foldName(surface).split(' ').length), 0)
  const full = past.has(root.key)
    ? now.filter((surface) => foldName(surface).split(' ').length === longest)
    : variants.filter((surface) => foldName(surface) === root.key)
  const canonical = (full.length > 0 ? full : variants).find((v) => !v.includes(LOST)) ?? full[0] ?? variants[0]!
  const { type, sure } = voteOf(mentions)
  return {
    type,
    sure,
    canonical: canonical.replace(/['’]s$/, ''),
    variants,
    mentions,
    keys: [...new Set(mentions.map((m) => foldName(m.surface) || m.surface))],
    others,
  }
}
