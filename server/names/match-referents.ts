/**
 * Which referent of the earlier text is which of the later one.
 *
 * First by the names themselves: a form that both have, lost letters matching any one; a former name that the later text
 * gives is such a form. Then by spelling, among those that are left over on both sides. What stands in the same place
 * under another name is found afterwards, in `slots.ts`. Everything is one to one: two people of one surname are never
 * drawn together by it.
 */
import type { NameType } from '../schema/name.js'
import { remembered } from '../text/remembered.js'
import { foldName, LOST, matchesLost, skeleton } from './fold-name.js'
import { ADJECTIVES } from './gazetteer.js'
import { areApart, isNamedBy } from './link-targets.js'
import { GIVEN_NAMES } from './lists/given-names.js'
import type { Referent } from './referent.js'
import { spelledAlike } from './same-name.js'

export interface Match {
  readonly from: number
  readonly to: number
  /** 1: by a form that both have; less: by spelling */
  readonly likeness: number
}

/** Beyond so many names under one key the key says nothing; a hostile list of near-equal names stays linear. */
const MOST_UNDER_KEY = 24
const FEW = 400

export function matchReferents(from: readonly Referent[], to: readonly Referent[]): Match[] {
  const takenFrom = new Set<number>()
  const takenTo = new Set<number>()
  const matches: Match[] = []
  const take = (a: number, b: number, likeness: number) => {
    takenFrom.add(a)
    takenTo.add(b)
    matches.push({ from: a, to: b, likeness })
  }
  const free = (a: number, b: number) => !takenFrom.has(a) && !takenTo.has(b) && !areLinkedApart(from[a]!, to[b]!)
  for (const [a, b] of byForms(from, to)) if (free(a, b)) take(a, b, 1)
  for (const [a, b] of byFullerForms(from, to, takenFrom, takenTo)) if (free(a, b)) take(a, b, 0.85)
  const left = <T>(all: readonly T[], taken: ReadonlySet<number>) => all.map((_, i) => i).filter((i) => !taken.has(i))
  for (const [a, b, like] of bySpelling(from, to, left(from, takenFrom), left(to, takenTo)))
    if (free(a, b)) take(a, b, like)
  return matches.sort((x, y) => x.from - y.from)
}

/** The links of both say who is meant, and it is not the same. */
const areLinkedApart = ({ targets: [a] }: Referent, { targets: [b] }: Referent): boolean =>
  a !== undefined && b !== undefined && areApart(a, b)

/** As much as a main form that both have: whatever the two call it, the article is one. */
const SAME_TARGET = 5

/** Pairs that share forms or link to one article, best first: the canonical form counts most, then how many forms and how rare. */
function byForms(from: readonly Referent[], to: readonly Referent[]): [number, number][] {
  const owners = new Map<string, number[]>()
  to.forEach((referent, b) => {
    for (const key of referent.keys) {
      const list = owners.get(key)
      if (list) list.push(b)
      else owners.set(key, [b])
    }
  })
  const byTarget = new Map<string, number>()
  to.forEach((referent, b) => {
    const target = ownTarget(referent)
    if (target !== null && !byTarget.has(target)) byTarget.set(target, b)
  })
  const damaged = [...owners.keys()].filter((key) => key.includes(LOST)).slice(0, 500)
  const found: [number, number, number][] = []
  from.forEach((referent, a) => {
    const scores = new Map<number, number>()
    const main = foldName(referent.canonical)
    for (const key of referent.keys) {
      const keys = key.includes(LOST)
        ? [...owners.keys()].filter((other) => other.length === key.length && matchesLost(key, other))
        : [key, ...damaged.filter((other) => other !== key && matchesLost(key, other))]
      for (const other of keys)
        for (const b of owners.get(other) ?? []) {
          const lead = (key === main ? 2 : 0) + (other === foldName(to[b]!.canonical) ? 2 : 0)
          scores.set(b, (scores.get(b) ?? 0) + 1 + lead + (compatible(referent.type, to[b]!.type) ? 1 : 0))
        }
    }
    const target = ownTarget(referent)
    const linked = target === null ? undefined : byTarget.get(target)
    if (linked !== undefined && kindred(referent, to[linked]!))
      scores.set(linked, (scores.get(linked) ?? 0) + SAME_TARGET)
    for (const [b, score] of scores) found.push([a, b, score])
  })
  return found.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]).map(([a, b]) => [a, b])
}

/** The article that it links to, unless that is something of the state by which it is called. */
const ownTarget = ({ targets: [target, second], canonical }: Referent): string | null =>
  target === undefined || second !== undefined || isNamedBy(canonical, target) ? null : target

/**
 * Among those left over, names that are one but for a word in front ("Mining Chamber", "National Mining Chamber") or for the
 * order of their words ("Physicians' Union of …", "Union of Physicians of …"), and a person whom one text calls by the surname alone.
 */
function byFullerForms(
  from: readonly Referent[],
  to: readonly Referent[],
  takenFrom: ReadonlySet<number>,
  takenTo: ReadonlySet<number>,
): [number, number][] {
  const surname = ({ canonical, type }: Referent) =>
    type === 'person' && canonical.includes(' ') ? [`n${foldName(canonical).split(' ').at(-1)}`] : []
  const alone = ({ canonical, type, sure }: Referent) =>
    !canonical.includes(' ') && (type === 'person' || (type === 'other' && sure === 0))
      ? [`n${foldName(canonical)}`]
      : []
  const derived = ({ keys, type }: Referent) =>
    type === 'person'
      ? []
      : keys.flatMap((key) => {
          const words = key.split(' ')
          const said = words.filter((word) => !/^(?:of|the|for|and|in|on)$/.test(word))
          return [
            ...(words.length >= 3 && !(/^\d/.test(words[0]!) && ADJECTIVES.has(words[1]!))
              ? [`t${words.slice(1).join(' ')}`]
              : []),
            ...(said.length >= 3 ? [`o${[...said].sort().join(' ')}`] : []),
          ]
        })
  const real = (referent: Referent) =>
    referent.type === 'person' ? [] : referent.keys.filter((key) => key.includes(' ')).map((key) => `t${key}`)
  const index = new Map<string, number[]>()
  const add = (key: string, b: number) => {
    const list = index.get(key)
    if (list) list.push(b)
    else index.set(key, [b])
  }
  to.forEach((referent, b) => {
    if (takenTo.has(b)) return
    for (const key of [...derived(referent), ...surname(referent)]) add(`d${key}`, b)
    for (const key of [...real(referent), ...alone(referent)]) add(`r${key}`, b)
  })
  const found: [number, number][] = []
  from.forEach((referent, a) => {
    if (takenFrom.has(a)) return
    const fits = new Set([
      ...[...real(referent), ...alone(referent)].flatMap((key) => index.get(`d${key}`) ?? []),
      ...[...derived(referent), ...surname(referent)].flatMap((key) =>
        key.startsWith('o') ? (index.get(`d${key}`) ?? []) : (index.get(`r${key}`) ?? []),
      ),
    ])
    const fitting = [...fits].filter((b) => compatible(referent.type, to[b]!.type))
    if (fitting.length === 1) found.push([a, fitting[0]!])
  })
  return found
}

function bySpelling(
  from: readonly Referent[],
  to: readonly Referent[],
  left: readonly number[],
  right: readonly number[],
): [number, number, number][] {
  // few enough and every name is held against every one that begins alike
  const few = left.length <= FEW && right.length <= FEW
  const keysOf = (name: string) =>
    few ? [...soundKeys(name), `f${skeleton(foldName(name))[0] ?? ''}`] : soundKeys(name)
  const buckets = new Map<string, number[]>()
  for (const b of right) {
    for (const key of keysOf(to[b]!.canonical)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(b)
      else buckets.set(key, [b])
    }
  }
  const found: [number, number, number][] = []
  for (const a of left) {
    const seen = new Set<number>()
    for (const key of keysOf(from[a]!.canonical)) {
      const bucket = buckets.get(key)
      if (!bucket || (bucket.length > MOST_UNDER_KEY && !key.startsWith('f'))) continue
      for (const b of bucket) {
        if (seen.has(b)) continue
        seen.add(b)
        if (!compatible(from[a]!.type, to[b]!.type)) continue
        const like = spelledAlike(from[a]!.canonical, to[b]!.canonical)
        if (like > 0) found.push([a, b, like])
      }
    }
  }
  return found.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1])
}

/** Names that may be spellings of one another share at least one: a whole word, a skeleton, or how they begin. */
export const soundKeys = remembered(keysOfSound, { most: 20_000, longest: 80 })

function keysOfSound(name: string): readonly string[] {
  const folded = foldName(name)
  const words = folded.split(' ')
  const joined = skeleton(words.join(''))
  const keys = new Set([`j${joined}`, `b${joined.slice(0, 3)}`])
  for (const word of words) {
    if (word.length < 3) continue
    keys.add(`w${word}`)
    keys.add(`s${skeleton(word)}`)
  }
  if (words.length > 1) keys.add(`e${skeleton(words[words.length - 1]!).slice(0, 3)}`)
  return [...keys]
}

const LANDS: ReadonlySet<NameType> = new Set(['state', 'place'])
const BODIES: ReadonlySet<NameType> = new Set(['organisation', 'military_unit', 'state'])

/** Of two referents one of which is typed by a guess, nothing keeps the names apart. */
export const kindred = (a: Referent, b: Referent): boolean =>
  a.sure === 0 || b.sure === 0 || compatible(a.type, b.type) || (sharesWord(a, b) && (isSpeaker(a) || isSpeaker(b)))

/** A person only because it "said": firms say things too. */
const isSpeaker = ({ type, sure, canonical }: Referent) =>
  type === 'person' && sure === 1 && !GIVEN_NAMES.has(foldName(canonical).split(' ')[0]!)

const sharesWord = (a: Referent, b: Referent) => {
  const words = foldName(a.canonical).split(' ')
  return words.length > 1 && foldName(b.canonical).split(' ')[0] === words[0]
}

/** Types are often guesses: only what is plainly of another kind keeps two names apart. */
export function compatible(a: NameType, b: NameType): boolean {
  if (a === b || a === 'other' || b === 'other') return true
  if (LANDS.has(a) && LANDS.has(b)) return true
  if (BODIES.has(a) && BODIES.has(b)) return true
  return a === 'work' || b === 'work'
}
