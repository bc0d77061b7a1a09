/**
 * The runs that stand in both of two lists of numbers, on a shortest way from the one to the other.
 *
 *   1 2 3 4 5   →   1 3 9 4 5         2 goes, 9 comes; 1, 3 and 4 5 stand
 *
 * Myers' greedy search over diagonals: after `d` edits, how far each diagonal reaches. `diffArrays` of the package `diff` does
 * the same for any values and keeps an object for each step, which was a fifth of a whole comparison; on numbers a column
 * for each diagonal will do. Where several ways are equally short the one that drops before it adds is taken, as there.
 */
import type { Run } from './token-runs.js'

/** no way reaches this diagonal, or the one that did has been taken further */
const NONE = -2

/** @returns null: more than `mostEdits` differences; the work is bounded by the square of that */
export function shortestEdit(from: Int32Array, to: Int32Array, mostEdits: number): Run[] | null {
  const n = from.length
  const m = to.length
  const most = Math.min(mostEdits, n + m)
  // by diagonal, how many of `from` less one are behind us; diagonal k stands where `from` is k further than `to`
  const middle = most + 1
  const reach = new Int32Array(2 * middle + 1).fill(NONE)
  /** by diagonal: the last run that stands on the way there, −1 for none */
  const last = new Int32Array(2 * middle + 1)
  const runs: Run[] = []
  /** by run: the one before it on its way */
  const before: number[] = []
  let least = -middle
  let greatest = middle
  /** Goes on while the lists are the same. @returns have both come to their end? */
  const goOn = (k: number, start: number, run: number): boolean => {
    let i = start + 1
    let j = i - k
    while (i < n && j < m && from[i] === to[j]) {
      i++
      j++
    }
    const length = i - start - 1
    reach[middle + k] = i - 1
    last[middle + k] = length > 0 ? runs.push({ from: i - length, to: j - length, length }) - 1 : run
    if (length > 0) before.push(run)
    if (i >= n && j >= m) return true
    // from an edge the end is a straight way, and no diagonal beyond it is nearer
    if (edits > 0 && i >= n && k <= greatest) greatest = k - 1
    if (edits > 0 && j >= m && k >= least) least = k + 1
    return false
  }
  let edits = 0
  if (goOn(0, -1, -1)) return way(runs, before, last[middle]!)
  for (edits = 1; edits <= most; edits++) {
    for (let k = Math.max(least, -edits); k <= Math.min(greatest, edits); k += 2) {
      const dropped = reach[middle + k - 1]!
      const added = reach[middle + k + 1]!
      reach[middle + k - 1] = NONE
      const canDrop = dropped !== NONE && dropped + 1 < n
      const canAdd = added !== NONE && added - k >= 0 && added - k < m
      if (!canDrop && !canAdd) {
        reach[middle + k] = NONE
        continue
      }
      const adds = !canDrop || (canAdd && dropped < added)
      const done = adds ? goOn(k, added, last[middle + k + 1]!) : goOn(k, dropped + 1, last[middle + k - 1]!)
      if (done) return way(runs, before, last[middle + k]!)
    }
  }
  return null
}

function way(runs: readonly Run[], before: readonly number[], last: number): Run[] {
  const found: Run[] = []
  for (let run = last; run >= 0; run = before[run]!) found.push(runs[run]!)
  return found.reverse()
}
