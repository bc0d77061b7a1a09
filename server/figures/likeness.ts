/**
 * How sure two figures of two texts are one: 0 for never, 1 for surely.
 *
 * What is measured decides; the sentence they stand in, when the two are counterparts, is the strongest sign; the words
 * around them follow; a value that stayed is a hint and no proof ("the same numeral on another thing is no match").
 * Weights were set on the written training series and held against invented sentences; no single one decides a case.
 */

import type { Figure } from '../schema/figure.js'
import { type Alike, sameParty } from './claimants.js'
import { FATES } from './measured-by.js'
import type { Profile } from './profile.js'
import { areOpposed } from './stands.js'

export interface Pairing {
  readonly from: Profile
  readonly to: Profile
  readonly score: number
}

/** What both texts together say of their words and sources. */
export interface Ground {
  /** Rarity of a word, by key: a rare one says more. */
  readonly rarity: (key: number) => number
  /** the weight of all words near a figure, rare ones counting most */
  readonly weight: (profile: Profile) => number
  /** "succeeded": two claimants that are not both sources in both texts */
  readonly claimant: (from: string | null, to: string | null) => Alike | 'succeeded'
  /** one of the texts says that the two names are one: "Ostrava (formerly Mährisch Ostrau)" */
  readonly renamed: (from: string | null, to: string | null) => boolean
}

/**
 * How two figures' sentences stand to each other: counterparts; beside, where another figure of theirs is one; anywhere.
 */
export type Standing = 'counterparts' | 'beside' | 'anywhere'

export function likeness(a: Profile, b: Profile, standing: Standing, ground: Ground): number {
  const aligned = standing === 'counterparts'
  if (a.scale !== b.scale) return aligned ? recoined(a, b, ground) : 0
  if (a.isRow !== b.isRow && aligned) return 0
  const [f, g] = [a.figure, b.figure]
  const fates = FATES.has(f.kind) && FATES.has(g.kind)
  if (fates && f.kind !== g.kind) return 0
  const party = sameParty(f.party, g.party)
  if (a.isRow && b.isRow) return rowLikeness(a, b, aligned, party === 'same', ground)
  if (areOpposed(a.stand, b.stand, sameValue(a, b))) return 0
  // "rose from 5% to 7%" → "fell from 7% to 5%": where it began is not where it ended
  if (a.moveEnd !== null && b.moveEnd !== null && a.moveEnd !== b.moveEnd) return 0
  if (a.setRight !== b.setRight && !sameValue(a, b)) return 0
  if (a.scale === 'percent' && a.since !== b.since && !sameValue(a, b)) return 0
  if (!sameValue(a, b) && (isOtherPart(a, b) || isOtherCrowd(a, b))) return 0
  const claimant = ground.claimant(a.claimant, b.claimant)
  // an enemy's claim is another figure, whoever's soldiers it counts
  const named = f.party !== null || g.party !== null
  if ((claimant === 'other' || claimant === 'succeeded') && !aligned && fates && named) return 0
  if (claimant === 'other' && fates && (named || countsSide(a) || countsSide(b)) && !sameValue(a, b)) return 0
  const words = overlap(a, b, ground)
  let score = 0.45 * words
  if (a.scale === 'percent') {
    if (a.measured !== '' && b.measured !== '')
      score += a.measured !== b.measured ? (sameValue(a, b) ? -0.08 : -0.24) : a.alone && b.alone ? 0.3 : 0.2
    else if (!aligned && words < WORDS_APART && !sameValue(a, b)) score -= 0.1
  } else if (a.scale === 'count') {
    const only = a.alone && b.alone && a.measured === b.measured
    if (a.head !== '' && a.head === b.head) score += only ? 0.34 : 0.22
    else if (fates && only) score += 0.3
    else if (fates) score += isOtherFolk(a.head, b.head) ? -0.1 : 0.16
    else if (a.head !== '' && b.head !== '') score -= aligned ? 0.1 : 0.25
    // the 40 guests are not the 12 of them in hospital
    if ((a.head === 'hospitalised') !== (b.head === 'hospitalised') && !(fates && f.kind === g.kind)) score -= 0.2
    if (isVictims(a, b) || isVictims(b, a)) score += 0.2
  } else if (a.measured !== '' && a.measured === b.measured) score += a.alone && b.alone ? 0.4 : 0.24
  else if (a.measured === '' || b.measured === '') score += 0.12
  if (f.kind === g.kind) score += f.kind === 'other' || a.scale !== 'count' ? 0.06 : 0.14
  else score -= 0.14
  if (aligned) score += 0.22
  else if (standing === 'beside') score += 0.16
  if (a.isPart !== b.isPart) score -= sameValue(a, b) ? 0.12 : 0.2
  if (party === 'same' && f.party !== null) score += 0.08
  else if (party === 'other') score -= aligned ? 0.12 : 0.3
  if (claimant === 'same' && a.claimant !== null) score += 0.06
  else if (claimant === 'other') score -= aligned ? 0.05 : 0.2
  else if (claimant === 'succeeded') score -= 0.05
  score += valueLikeness(a, b)
  return Math.max(0, Math.min(1, score))
}

/** "three of them since 2024" → "of which five remain": another part of the same. What befell people is told by its kind. */
const isOtherPart = (a: Profile, b: Profile): boolean =>
  a.isPart &&
  b.isPart &&
  a.figure.kind === 'other' &&
  b.figure.kind === 'other' &&
  a.part.size > 0 &&
  b.part.size > 0 &&
  ![...a.part].some((word) => b.part.has(word))

/** "About 300 fans cheered" → "2,500 fans founded a club": nothing but the noun in common. */
const isOtherCrowd = (a: Profile, b: Profile): boolean =>
  a.act !== null &&
  b.act !== null &&
  a.act !== b.act &&
  ![...a.near.keys()].some((key) => b.near.has(key) && !a.counted.has(key) && !b.counted.has(key))

/** Two shares that say of what are held together by their words alone; below this they share hardly any. */
const WORDS_APART = 0.35

/** "put at $5 million" → "put at €5 million": one amount in one place, its currency set right. */
function recoined(a: Profile, b: Profile, ground: Ground): number {
  if (!a.scale.startsWith('money ') || !b.scale.startsWith('money ') || a.isRow !== b.isRow) return 0
  const words = overlap(a, b, ground)
  return words < SAME_PLACE ? 0 : 0.45 * words + (a.figure.value === b.figure.value ? 0.1 : 0)
}
/** Share of the words around two amounts that both have: the sentence is the same but for them. */
const SAME_PLACE = 0.8

/** The losses of a side, which its enemy counts otherwise: "58 fighters", "Army losses". */
const countsSide = ({ head, figure }: Profile): boolean =>
  head === 'soldier' || /\b(?:army|military|rebels?|forces)\b/i.test(figure.unit)

/** "12 victims of the collapse" → "Nineteen people were killed in the collapse" */
const isVictims = (a: Profile, b: Profile): boolean =>
  /\bvictims$/.test(a.figure.unit) && a.figure.kind === 'other' && b.figure.kind === 'killed'

/** Civilians and soldiers are counted apart. */
const isOtherFolk = (x: string, y: string): boolean => x !== y && FOLK.has(x) && FOLK.has(y)
const FOLK = new Set(['soldier', 'civilian'])

/** Rows of a table: the same column of the same row. */
function rowLikeness(a: Profile, b: Profile, aligned: boolean, samePlace: boolean, ground: Ground): number {
  if (a.figure.kind !== b.figure.kind) return 0
  if (a.figure.unit.toLowerCase() !== b.figure.unit.toLowerCase() && a.scale === 'count')
    // "Strength of the rebels" and "Strength of the Northern Army": the label was rewritten, its row is the same
    return rewrittenLabel(a, b, aligned, ground)
  if (samePlace) return 0.9
  if (ground.renamed(a.figure.party, b.figure.party)) return 0.7
  return aligned && (a.figure.party === null || b.figure.party === null) ? 0.5 : 0
}

function rewrittenLabel(a: Profile, b: Profile, aligned: boolean, ground: Ground): number {
  if (a.figure.kind === 'other') return 0
  // of the rebels' two rows the second is the second still, whatever they call themselves now
  const [x, y] = [a.row, b.row]
  if (x && y && x.label === y.label && x.nth === y.nth && x.count === y.count && x.count > 1) return 0.5
  const shared = overlap(a, b, ground)
  return aligned || shared >= 0.4 ? 0.38 + 0.3 * shared : 0
}

/** Equal values speak for a pair the more digits they have; values far apart speak against it a little. */
function valueLikeness(a: Profile, b: Profile): number {
  if (!a.base || !b.base) return a.base !== b.base ? 0 : magnitude(a.figure) === magnitude(b.figure) ? 0.16 : 0
  if (sameValue(a, b)) return Math.abs(a.base[1]) >= 13 ? 0.16 : 0.08
  const [x, y] = [Math.abs(a.base[1]) || 1e-9, Math.abs(b.base[1]) || 1e-9]
  const ratio = Math.abs(Math.log10(x / y))
  return ratio < 0.5 ? 0.03 : ratio < 1.5 ? 0 : -0.08 * Math.min(3, ratio - 1)
}

const within = (a: number, b: number, share: number): boolean =>
  a === b || Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b))

/** The same value; in another unit a conversion is rounded, and one part in a hundred is the same. */
export function sameValue(a: Profile, b: Profile): boolean {
  if (!a.base || !b.base) return false
  const share = a.figure.unit === b.figure.unit ? 1e-6 : 0.01
  return within(a.base[0], b.base[0], share) && within(a.base[1], b.base[1], share)
}

const SIZES = /\b(?:tens|scores|dozens?|hundreds?|thousands?|millions?|billions?|lakhs?|crores?)\b/g
/** Which words of size a vague figure has: "low thousands" is "thousands" still. */
export const magnitude = (figure: Figure): string =>
  (figure.surface.toLowerCase().match(SIZES) ?? []).join(' ').replace(/s\b/g, '')

/** Share of the lighter side's words that the other has too, near ones and rare ones counting most. */
function overlap(a: Profile, b: Profile, { rarity, weight }: Ground): number {
  let both = 0
  for (const [key, near] of a.near) {
    const other = b.near.get(key)
    if (other !== undefined) both += Math.sqrt(near * other) * rarity(key)
  }
  if (both === 0) return 0
  const [x, y] = [weight(a), weight(b)]
  return both / (0.6 * Math.min(x, y) + 0.4 * Math.max(x, y))
}
