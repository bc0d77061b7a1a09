/**
 * Sentences between two pairs: what is left there on both sides is likely one another, so less likeness is asked for.
 *
 *   from   A  |  "Clashes went on."          "Both sides blamed each other."  |  B
 *   to     A  |  "Heavy clashes continued."  "Each side blamed the other."    |  B
 *
 * In order, by dynamic programming over the gap, so that no pair crosses another.
 */
import { type Matching, pair } from './matching.js'
import type { Comparer } from './similarity.js'
import type { Units } from './units.js'

/** Below a third, readers of the corpus pairs no longer saw one sentence become the other. */
const ALIKE_HERE = 0.34
/** A heading of three words that keeps one keeps a third; nothing else stands where it stood. */
const ALIKE_HEADING = 0.3
const SHARED = 2
const ALIKE_ALONE = 0.25
const FEW = 5
/** 60 by 60 sentences: a gap that large is a rewritten section, and its like sentences were found by their rare words. */
const LARGEST = 3600

/** @returns how many gaps were too large to be looked into */
export function fillGaps(from: Units, to: Units, comparer: Comparer, matching: Matching, keeps: Uint8Array): number {
  let skipped = 0
  let i0 = 0
  let j0 = 0
  const gap = (i1: number, j1: number) => {
    const rows: number[] = []
    const columns: number[] = []
    for (let i = i0; i < i1; i++) if (matching.to[i]! < 0) rows.push(i)
    for (let j = j0; j < j1; j++) if (matching.from[j]! < 0) columns.push(j)
    if (rows.length === 0 || columns.length === 0) return
    if (rows.length * columns.length > LARGEST) skipped++
    else fill(rows, columns, from, to, comparer, matching)
  }
  for (let j = 0; j < to.count; j++) {
    const i = matching.from[j]!
    if (i < 0 || !keeps[j]) continue
    gap(i, j)
    i0 = i + 1
    j0 = j + 1
  }
  gap(from.count, to.count)
  return skipped
}

/** Beside a pair that moved, its neighbours in the same blocks moved with it. */
export function fillBeside(from: Units, to: Units, comparer: Comparer, matching: Matching): void {
  const beside = (i: number, j: number, near: number, nearTo: number) => {
    if (i < 0 || j < 0 || i >= from.count || j >= to.count || matching.to[i]! >= 0 || matching.from[j]! >= 0) return
    if (from.block[i] !== from.block[near] || to.block[j] !== to.block[nearTo]) return
    const { score, shared } = comparer.of(i, j)
    if (score >= ALIKE_HERE && shared >= SHARED) pair(matching, i, j, score)
  }
  for (let j = 0; j < to.count; j++) {
    const i = matching.from[j]!
    if (i >= 0) beside(i + 1, j + 1, i, j)
  }
  for (let j = to.count - 1; j >= 0; j--) {
    const i = matching.from[j]!
    if (i >= 0) beside(i - 1, j - 1, i, j)
  }
}

function fill(
  rows: readonly number[],
  columns: readonly number[],
  from: Units,
  to: Units,
  comparer: Comparer,
  matching: Matching,
): void {
  const n = rows.length
  const m = columns.length
  const scores = new Float64Array(n * m)
  for (let r = 0; r < n; r++) {
    for (let c = 0; c < m; c++) scores[r * m + c] = worth(rows[r]!, columns[c]!, from, to, comparer, n === 1 && m === 1)
  }
  const best = new Float64Array((n + 1) * (m + 1))
  for (let r = n - 1; r >= 0; r--) {
    for (let c = m - 1; c >= 0; c--) {
      const score = scores[r * m + c]!
      const skip = Math.max(best[(r + 1) * (m + 1) + c]!, best[r * (m + 1) + c + 1]!)
      best[r * (m + 1) + c] = score > 0 ? Math.max(skip, score + best[(r + 1) * (m + 1) + c + 1]!) : skip
    }
  }
  for (let r = 0, c = 0; r < n && c < m; ) {
    const here = best[r * (m + 1) + c]!
    const score = scores[r * m + c]!
    if (score > 0 && here === score + best[(r + 1) * (m + 1) + c + 1]!) {
      pair(matching, rows[r]!, columns[c]!, comparer.of(rows[r]!, columns[c]!).score)
      r++
      c++
    } else if (here === best[(r + 1) * (m + 1) + c]!) r++
    else c++
  }
}

/** 0 for no pair; otherwise likeness, a little more for long sentences, which are surer. */
function worth(i: number, j: number, from: Units, to: Units, comparer: Comparer, alone: boolean): number {
  const heading = from.kind[i] === 'heading'
  if (heading !== (to.kind[j] === 'heading')) return 0
  if (from.hash[i] === to.hash[j]) return 1.2
  const { score, shared } = comparer.of(i, j)
  if (heading) return score >= ALIKE_HEADING && shared >= 1 ? score : 0
  const short = Math.min(from.content[i]!, to.content[j]!)
  // alone between two pairs, a line of few words is likely what became of the other
  if (alone && short <= FEW && score >= ALIKE_ALONE && shared >= 1) return score
  if (score < ALIKE_HERE || shared < Math.min(SHARED, Math.max(1, short))) return 0
  return score + Math.min(shared, 20) / 100
}
