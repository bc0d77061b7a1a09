/**
 * Sentences that were reworded, found however far they went, by the rare words and word pairs that they share.
 *
 *   "… 1,166 servicemen dead …"  →  "… 3,825 servicemen dead …"      by "servicemen dead", which only these two have
 *
 * Every sentence votes with its rarest features for the sentences that have them too; the best few are compared in full,
 * and the likest pairs are taken first. A postings list of a common word is never walked, so the work grows with the text
 * and not with its square; comparing all with all takes 360,000 comparisons for one article and 1.4 billion for 64.
 */
import type { Lexicon } from '../text/lexicon.js'
import { type Matching, pair } from './matching.js'
import type { Comparer } from './similarity.js'
import type { Units } from './units.js'

/** A sentence votes with so many features, its rarest: ten of twenty are left when a quarter of the words changed. */
const VOTES = 12
/** A feature that more sentences have tells nothing; one that few dozen have still does when it is the rarest there is. */
const COMMONEST = 48
const CANDIDATES = 4
/** Far from each other, sentences need half of their words in common; below it, chance pairs came up in the corpus. */
const ALIKE = 0.5
/** … and so many words that say something, or "Norland denied the claim." is found again in every section. */
const SHARED = 3
/** What a paired neighbour is worth when two candidates are equally like. */
const NEIGHBOUR = 0.08

/**
 * @returns by sentence of `to`: how much liker its likest candidate is than the next one; 0 where none was sought. It
 * tells the one counterpart from one of many sentences of the same make.
 */
export function matchSimilar(
  from: Units,
  to: Units,
  lexicon: Lexicon,
  comparer: Comparer,
  matching: Matching,
): Float64Array {
  const margin = new Float64Array(to.count)
  const openFrom = listOpen(matching.to)
  const openTo = listOpen(matching.from)
  if (openFrom.length === 0 || openTo.length === 0) return margin
  const index = indexOf(from, openFrom, lexicon)

  const votes = new Float64Array(from.count)
  const ranked: { score: number; similarity: number; i: number; j: number }[] = []
  // the rarest first: how many have a feature and then its number, as one number, since numbers are sorted many times faster
  const ranks = new Float64Array(2 * longest(to, openTo))
  for (const j of openTo) {
    if (to.content[j]! < SHARED) continue
    let found = 0
    eachFeature(to, j, lexicon, index.mask, (feature) => {
      const size = index.start[feature + 1]! - index.start[feature]!
      if (size > 0 && size <= COMMONEST) ranks[found++] = size * (index.mask + 1) + feature
    })
    const features = ranks.subarray(0, found).sort()
    const touched: number[] = []
    let before = -1
    for (let f = 0, used = 0; f < features.length && used < VOTES; f++) {
      const feature = features[f]! % (index.mask + 1)
      if (feature === before) continue
      before = feature
      used++
      const start = index.start[feature]!
      const end = index.start[feature + 1]!
      for (let p = start; p < end; p++) {
        const i = index.postings[p]!
        if (votes[i] === 0) touched.push(i)
        votes[i]! += 1 / (end - start)
      }
    }
    let best = 0
    let next = 0
    for (const i of mostVoted(touched, votes)) {
      if ((from.kind[i] === 'heading') !== (to.kind[j] === 'heading')) continue
      const { score, shared } = comparer.of(i, j)
      if (score > best) {
        next = best
        best = score
      } else if (score > next) next = score
      if (score < ALIKE || shared < SHARED) continue
      ranked.push({ score: score + NEIGHBOUR * neighbours(i, j, from, to, matching), similarity: score, i, j })
    }
    for (const i of touched) votes[i] = 0
    margin[j] = best - next
  }
  ranked.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
  for (const { i, j, similarity } of ranked) {
    if (matching.to[i]! < 0 && matching.from[j]! < 0) pair(matching, i, j, similarity)
  }
  return margin
}

function neighbours(i: number, j: number, from: Units, to: Units, { to: partner }: Matching): number {
  let paired = 0
  if (i > 0 && j > 0 && partner[i - 1] === j - 1) paired++
  if (i + 1 < from.count && j + 1 < to.count && partner[i + 1] === j + 1) paired++
  return paired
}

/** The few with most votes, the earlier first where they have as many: sorting all that were voted for took longer than the voting. */
function mostVoted(sentences: readonly number[], votes: Float64Array): number[] {
  const chosen: number[] = []
  for (const i of sentences) {
    const own = votes[i]!
    let at = chosen.length
    while (at > 0 && (own > votes[chosen[at - 1]!]! || (own === votes[chosen[at - 1]!]! && i < chosen[at - 1]!))) at--
    if (at >= CANDIDATES) continue
    if (chosen.length === CANDIDATES) chosen.pop()
    chosen.splice(at, 0, i)
  }
  return chosen
}

/** The words of the longest of these sentences; each may begin a feature of its own and one with the next. */
function longest({ first }: Units, sentences: readonly number[]): number {
  let most = 0
  for (const s of sentences) most = Math.max(most, first[s + 1]! - first[s]!)
  return most
}

function listOpen(partners: Int32Array): number[] {
  const open: number[] = []
  for (let s = 0; s < partners.length; s++) if (partners[s]! < 0) open.push(s)
  return open
}

/** Features are hashed into a table, so two may fall together: that costs a comparison and never a wrong pair. */
function eachFeature(units: Units, s: number, lexicon: Lexicon, mask: number, found: (feature: number) => void): void {
  let before = -1
  for (let w = units.first[s]!; w < units.first[s + 1]!; w++) {
    const key = units.words[w]!
    const says = lexicon.isContent[key]
    if (says) found(Math.imul(key + 1, 0x9e3779b1) & mask)
    if (before >= 0 && (says || lexicon.isContent[before])) {
      found((Math.imul(before + 1, 0x85ebca6b) ^ Math.imul(key + 7, 0xc2b2ae35)) & mask)
    }
    before = key
  }
}

/** Which open sentences have a feature: postings of all features end to end, by counting first. */
function indexOf(units: Units, open: readonly number[], lexicon: Lexicon) {
  let words = 0
  for (const s of open) words += units.first[s + 1]! - units.first[s]!
  let size = 1024
  while (size < words * 4) size *= 2
  const mask = size - 1
  // one place more: while the postings are filled in, a feature's next one stands where the next feature's first will
  const start = new Int32Array(size + 2)
  const last = new Int32Array(size).fill(-1)
  for (const s of open) {
    eachFeature(units, s, lexicon, mask, (feature) => {
      if (last[feature] === s) return
      last[feature] = s
      start[feature + 2]!++
    })
  }
  for (let f = 1; f <= size; f++) start[f + 1]! += start[f]!
  const postings = new Int32Array(start[size + 1]!)
  last.fill(-1)
  for (const s of open) {
    eachFeature(units, s, lexicon, mask, (feature) => {
      if (last[feature] === s) return
      last[feature] = s
      postings[start[feature + 1]!++] = s
    })
  }
  return { start, postings, mask }
}
