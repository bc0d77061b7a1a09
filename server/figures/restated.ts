/**
 * A quantity that a text states several times, in its headline, its box and its body, is one quantity with several mentions.
 * Where they do not say the same, the text disagrees with itself, and a reader is told so:
 *
 *   Injured | 412   …   "the collapse left 409 people injured"
 *
 * Only a summary (a box, a heading, a caption, the text before the first heading) can disagree with what it sums up: two
 * numbers of the body are more often two things, and two numbers with dates of their own are two counts.
 */
import { sameClaimant, sameParty } from './claimants.js'
import { sameValue } from './likeness.js'
import { FATES } from './measured-by.js'
import type { Profile } from './profile.js'

/** Small numbers stand for many things; from so many on, an equal value of an equal noun is the same count. */
const TELLING = 13
/** Values of one quantity that a text has not brought into line differ by little: 91 and 92, 188 and 217. */
const CLOSE = 0.2
/** … where the one counts "people" and the other "visitors", by less. */
const VERY_CLOSE = 0.04

export interface Restated {
  /** by index of a figure: further mentions of its quantity that say the same */
  readonly also: ReadonlyMap<number, readonly Profile[]>
  /** by index of a figure: mentions that say otherwise */
  readonly disagrees: ReadonlyMap<number, readonly Profile[]>
  /** figures that are told with another and not for themselves */
  readonly hosted: ReadonlySet<number>
}

/** @param paired by index of a figure: the other text has it too */
export function restatedIn(profiles: readonly Profile[], paired: readonly boolean[]): Restated {
  const also = new Map<number, Profile[]>()
  const disagrees = new Map<number, Profile[]>()
  const hosted = new Set<number>()
  for (const group of comparable(profiles)) {
    const hosts = group.filter(({ index }) => paired[index])
    for (const x of group) {
      if (paired[x.index]) continue
      const host = hosts.find((y) => isSame(x, y))
      if (!host) continue
      hosted.add(x.index)
      note(also, host, x)
    }
    for (const summary of group) {
      if (!summary.sumsUp || hosted.has(summary.index)) continue
      for (const y of group) {
        if (y === summary || hosted.has(y.index) || !isOther(summary, y)) continue
        // of two that are left over each is told, and of two that were paired; one that was not goes with the other
        note(disagrees, summary, y)
        note(disagrees, y, summary)
        if (paired[y.index] && !paired[summary.index]) hosted.add(summary.index)
        if (paired[summary.index] && !paired[y.index]) hosted.add(y.index)
      }
    }
  }
  return { also, disagrees, hosted }
}

function note(map: Map<number, Profile[]>, host: Profile, guest: Profile) {
  const list = map.get(host.index)
  if (list) list.push(guest)
  else map.set(host.index, [guest])
}

/** Figures of one scale and kind, each list in the order of the text. */
function comparable(profiles: readonly Profile[]): readonly (readonly Profile[])[] {
  const groups = new Map<string, Profile[]>()
  for (const profile of profiles) {
    if (!profile.base) continue
    const key = `${profile.scale} ${profile.figure.kind}`
    const list = groups.get(key)
    if (list) list.push(profile)
    else groups.set(key, [profile])
  }
  return [...groups.values()].filter((list) => list.length > 1)
}

function isSame(x: Profile, y: Profile): boolean {
  if (!sameValue(x, y)) return false
  if (x.scale === 'count' && x.head !== y.head) return false
  if (sameParty(x.figure.party, y.figure.party) === 'other') return false
  if (sameClaimant(x.figure.attribution, y.figure.attribution) === 'other') return false
  return x.base![1] >= TELLING || sharedWords(x, y) >= 2
}

function isOther(summary: Profile, y: Profile): boolean {
  if (summary.scale !== 'count' || summary.sentence === y.sentence || (y.isRow && summary.isRow)) return false
  if (summary.isPart || y.isPart || summary.base![0] < TELLING) return false
  const apart = distance(summary, y)
  if (apart === 0 || apart > CLOSE) return false
  const [f, g] = [summary.figure, y.figure]
  if (f.asOf !== null && g.asOf !== null && f.asOf !== g.asOf) return false
  if (sameClaimant(f.attribution, g.attribution) === 'other') return false
  const party = sameParty(f.party, g.party)
  // a row of a table counts for what its first cell names and for nobody else
  if (party === 'other' || ((summary.isRow || y.isRow) && party === 'open')) return false
  const fates = FATES.has(f.kind)
  if (summary.head === y.head)
    return (fates && party === 'same') || apart <= VERY_CLOSE
      ? fates || sharedWords(summary, y) >= 2
      : sharedWords(summary, y) >= 3
  return fates && apart <= VERY_CLOSE && (summary.head === 'people' || y.head === 'people')
}

/** How far apart two values are, as a share of the larger; 0 where the one includes the other. */
function distance({ base: x }: Profile, { base: y }: Profile): number {
  const [low, high] = x![0] <= y![0] ? [x!, y!] : [y!, x!]
  return high[0] <= low[1] ? 0 : (high[0] - low[1]) / high[1]
}

function sharedWords(x: Profile, y: Profile): number {
  let shared = 0
  for (const [key, weight] of x.near) if (weight > 0.4 && (y.near.get(key) ?? 0) > 0.4) shared++
  return shared
}
