/** A quantity that a text states several times, in its headline, its box and its body, is one quantity with several mentions. */
import { sameClaimant, sameParty } from './claimants.js'
import { sameValue } from './likeness.js'
import type { Profile } from './profile.js'

/** Small numbers stand for many things; from so many on, an equal value of an equal noun is the same count. */
const TELLING = 13

export const restates = (x: Profile, others: readonly Profile[]): boolean =>
  others.some((y) => y.index !== x.index && isSame(x, y))

function isSame(x: Profile, y: Profile): boolean {
  if (x.scale !== y.scale || x.figure.kind !== y.figure.kind || !x.base || !y.base) return false
  if (!sameValue(x, y)) return false
  if (x.scale === 'count' && x.head !== y.head) return false
  if (sameParty(x.figure.party, y.figure.party) === 'other') return false
  if (sameClaimant(x.figure.attribution, y.figure.attribution) === 'other') return false
  if (x.base[1] >= TELLING) return true
  let shared = 0
  for (const [key, weight] of x.near) if (weight > 0.4 && (y.near.get(key) ?? 0) > 0.4) shared++
  return shared >= 2
}
