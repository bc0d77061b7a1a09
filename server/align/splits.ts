/**
 * One sentence that became two, and two that became one.
 *
 *   from   "The army, which had lost the town, withdrew to the river on Sunday."
 *   to     "The army had lost the town."  "It withdrew to the river on Sunday."
 *
 * Beside a pair lies a sentence that is in no pair and whose words the other side's sentence has, beyond those that its
 * partner took: it belongs to the pair. At most four to one.
 */
import type { SentenceRange } from './alignment.js'
import type { Matching } from './matching.js'
import type { Comparer } from './similarity.js'
import type { Units } from './units.js'

/** About half of the drawn-in sentence's own words have to come from the other side: a quarter of both may be rewritten … */
const COVERED = 0.45
/** … at least three of them, and the whole has to be liker than the pair alone. */
const SHARED = 3
const MOST = 4

export interface Grouped {
  readonly from: SentenceRange
  readonly to: SentenceRange
  readonly similarity: number
}

/** Groups by pair, keyed by the pair's sentence of `to`; the sentences that were drawn in are marked as taken. */
export function findSplits(from: Units, to: Units, comparer: Comparer, matching: Matching): Map<number, Grouped> {
  const groups = new Map<number, Grouped>()
  const takenFrom = new Set<number>()
  const takenTo = new Set<number>()
  for (let j = 0; j < to.count; j++) {
    const i = matching.from[j]!
    if (i < 0 || matching.similarity[j] === 1) continue
    const free = (s: number, units: Units, partners: Int32Array, taken: Set<number>, home: number) =>
      s >= 0 && s < units.count && partners[s]! < 0 && !taken.has(s) && units.block[s] === units.block[home]
    let a = i
    let aEnd = i + 1
    let b = j
    let bEnd = j + 1
    let similarity = comparer.of(i, j).score
    const grow = (na: number, naEnd: number, nb: number, nbEnd: number, covered: { score: number; shared: number }) => {
      if (covered.score < COVERED || covered.shared < SHARED) return false
      const { score } = comparer.ofRanges(na, naEnd, nb, nbEnd)
      if (score <= similarity) return false
      similarity = score
      a = na
      aEnd = naEnd
      b = nb
      bEnd = nbEnd
      return true
    }
    // split: one sentence of `from`, several of `to`
    for (let more = true; more && bEnd - b < MOST; ) {
      more = false
      if (free(bEnd, to, matching.from, takenTo, j))
        more = grow(a, aEnd, b, bEnd + 1, comparer.coverOfTo(a, aEnd, bEnd, bEnd + 1))
      if (!more && free(b - 1, to, matching.from, takenTo, j))
        more = grow(a, aEnd, b - 1, bEnd, comparer.coverOfTo(a, aEnd, b - 1, b))
    }
    // merged: several of `from`, one of `to`
    if (bEnd - b === 1) {
      for (let more = true; more && aEnd - a < MOST; ) {
        more = false
        if (free(aEnd, from, matching.to, takenFrom, i))
          more = grow(a, aEnd + 1, b, bEnd, comparer.coverOfFrom(aEnd, aEnd + 1, b, bEnd))
        if (!more && free(a - 1, from, matching.to, takenFrom, i))
          more = grow(a - 1, aEnd, b, bEnd, comparer.coverOfFrom(a - 1, a, b, bEnd))
      }
    }
    if (aEnd - a === 1 && bEnd - b === 1) continue
    for (let s = a; s < aEnd; s++) takenFrom.add(s)
    for (let s = b; s < bEnd; s++) takenTo.add(s)
    groups.set(j, { from: { first: a, end: aEnd }, to: { first: b, end: bEnd }, similarity })
  }
  return groups
}
