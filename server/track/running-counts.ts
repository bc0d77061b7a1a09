/**
 * A live blog never takes a count back: the post that said "10 dead" stays on the page below the one that says "16 dead".
 * No comparison of two states pairs the two, since nothing was replaced, and yet they are one course:
 *
 *   13:02   10 dead                         13:02   10 dead
 *   18:36   10 dead                  →      18:36   16 dead      revised
 *           16 dead
 *
 * So along a series that only grows, a count that comes continues the one that stands, if both measure the same: what became
 * of whom on which side, or whose places were taken; and if it is higher, since a running count does not fall. What this gets
 * wrong: two events told in one blog of which neither names its place, and the second of which is the greater.
 */
import { sameClaimant, sameParty } from '../figures/claimants.js'
import { FATES } from '../figures/measured-by.js'
import { peopleOf } from '../figures/people.js'
import type { FigureState } from './step-digest.js'
import type { Step } from './steps.js'

/** Two states may only grow by chance; a blog has more. */
const LEAST_STEPS = 2

export const onlyGrows = (steps: readonly Step[]): boolean =>
  steps.length >= LEAST_STEPS &&
  steps.every(({ compared }) => compared === null || compared.words.shared >= compared.words.from)

export interface Counted {
  readonly label: string
  readonly figure: FigureState
}

/** Is `now` what `before` went up to? */
export function goesOnFrom(before: Counted, now: Counted): boolean {
  const [a, b] = [before.figure, now.figure]
  if (a.kind !== b.kind || !(FATES.has(a.kind) || a.kind === 'settlements')) return false
  if (b.value === null || (a.value !== null && b.value <= a.value)) return false
  if (areOther(a, b) || placeIn(before.label) !== placeIn(now.label)) return false
  const claimant = sameClaimant(a.attribution, b.attribution)
  const party = sameParty(a.party, b.party)
  return party === 'same' ? claimant !== 'other' : party === 'open' && claimant === 'same'
}

/** Civilians are no soldiers. */
function areOther(a: FigureState, b: FigureState): boolean {
  const [x, y] = [peopleOf(a.unit), peopleOf(b.unit)]
  return x !== y && x !== 'any' && y !== 'any'
}

const placeIn = (label: string) => / in ((?:\p{Lu}[\p{L}\p{M}’'-]*\s?)+)/u.exec(label)?.[1]?.trim() ?? null
