/**
 * Names that are gone on one side and new on the other and stand in one place of an aligned sentence: one referent under
 * two names, unless both are known to be two ("the 2016 clashes" and "the 2020 clashes", two people, two states).
 */
import type { Side } from './draft.js'
import { foldName } from './fold-name.js'
import { STATES } from './gazetteer.js'
import { CAPITALS } from './lists/capitals.js'
import { CITIES } from './lists/cities.js'
import { kindred } from './match-referents.js'
import type { Referent } from './referent.js'
import { opposed, spelledAlike } from './same-name.js'
import { LEAST_SHARE, type Slot } from './slots.js'

/** Names that are gone on one side and new on the other and stand in one place: the oftener, the surer. */
export function replaced(slots: readonly Slot[], a: Side, b: Side): [number, number, number][] {
  const counts = new Map<string, { x: number; y: number; n: number; best: number }>()
  for (const { from, to, similarity, share } of slots) {
    if (share < LEAST_SHARE) continue
    const key = `${from.referent} ${to.referent}`
    const seen = counts.get(key) ?? { x: from.referent, y: to.referent, n: 0, best: 0 }
    counts.set(key, { ...seen, n: seen.n + 1, best: Math.max(seen.best, similarity * share) })
  }
  return [...counts.values()]
    .filter(({ x, y }) => !stateAndCity(a.referents[x]!, b.referents[y]!))
    .filter(({ x, y }) => !bothStates(a.referents[x]!, b.referents[y]!))
    .filter(({ x, y }) => !twoOfAKind(a.referents[x]!.canonical, b.referents[y]!.canonical))
    .filter(({ x, y }) => !numberedApart(a.referents[x]!.canonical, b.referents[y]!.canonical))
    .filter(({ x, y }) => kindred(a.referents[x]!, b.referents[y]!) && !bothPeople(a.referents[x]!, b.referents[y]!))
    .sort((p, q) => q.n - p.n || q.best - p.best || p.x - q.x || p.y - q.y)
    .map(({ x, y, n, best }) => [x, y, Math.min(0.85, 0.35 + 0.35 * best + 0.1 * (n - 1))])
}

/** The 2016 clashes in the place of the 2020 ones are other clashes, and the North is not the South. */
export function numberedApart(a: string, b: string): boolean {
  const numbers = (name: string) => name.match(/\d+/g)?.join(' ') ?? ''
  const rest = (name: string) => foldName(name).replace(/\d+/g, '').trim()
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')]
  if (x.length === y.length && x.some((word, i) => opposed(word, y[i]!))) return true
  return numbers(a) !== '' && numbers(b) !== '' && numbers(a) !== numbers(b) && rest(a) === rest(b)
}

/** One person in the place of another is another person, unless the spelling says otherwise. */
export const bothPeople = (x: Referent, y: Referent) =>
  (x.type === 'person' && y.type === 'person' && spelledAlike(x.canonical, y.canonical) === 0) || relatives(x, y)

/** "Hanna Berg" and "Mara Berg", of whom nothing says that they are people: two words, and the last is one. */
function relatives(x: Referent, y: Referent): boolean {
  if (x.sure > 1 || y.sure > 1) return false
  const [a, b] = [foldName(x.canonical).split(' '), foldName(y.canonical).split(' ')]
  return a.length === 2 && b.length === 2 && a[1] === b[1] && spelledAlike(x.canonical, y.canonical) === 0
}

/** "They flew to [Peru/Lima]" is told more exactly. */
export const stateAndCity = (x: Referent, y: Referent) =>
  (STATES.has(x.canonical) && CITIES.has(y.canonical)) || (CITIES.has(x.canonical) && STATES.has(y.canonical))

/** Nor is one state of the list another. */
const bothStates = (x: Referent, y: Referent) => {
  const [a, b] = [STATES.get(x.canonical), STATES.get(y.canonical)]
  return a !== undefined && b !== undefined && a !== b
}

/** Capitals of two states, two storms of a season and the universities or bishops of two towns are named to be told apart. */
export function twoOfAKind(a: string, b: string): boolean {
  const [x, y] = [CAPITALS.get(a), CAPITALS.get(b)]
  if (x !== undefined && y !== undefined && x !== y) return true
  const [s, t] = [STORM.exec(a)?.[1], STORM.exec(b)?.[1]]
  const [p, q] = [SEATED.exec(a), SEATED.exec(b)]
  const two = s && t ? [s, t] : p && q && p[1] === q[1] ? [p[2]!, q[2]!] : null
  return two !== null && spelledAlike(two[0]!, two[1]!) === 0
}

const STORM = /^(?:(?:Super )?Typhoon|Hurricane|Cyclone|(?:(?:Sub)?[Tt]ropical )?Storm) (\p{Lu}\p{Ll}+)$/u
const SEATED = /^(University|College|Diocese|Archdiocese|Bishop|Port|Bay|Battle|Treaty) of (.+)$/
