/**
 * Which tokens of two passages are the same, as runs: `diff`'s `diffArrays` on the numbers of our tokens.
 *
 * The common beginning and end are taken off first, and long passages are cut at words that each side has once, in the
 * same order on both; what is left between is short. `diffArrays` on two whole rewritten articles takes minutes, on what
 * is left here microseconds. Its `timeout` is not used: the same texts would give other answers on a slower machine.
 */
import { diffArrays } from 'diff'
import { inOrder } from './order.js'

/** Positions into the two lists of tokens: `length` tokens from `from` and `to` are the same. */
export interface Run {
  from: number
  to: number
  length: number
}

export interface Runs {
  readonly runs: Run[]
  /** false: a stretch was given up and told as replaced as a whole */
  readonly exact: boolean
}

/** Passages of up to this many tokens on the shorter side go to the diff as they are: a long sentence. */
const SHORT = 48
/** Differences in one stretch beyond which nothing can be read from it; the work is bounded by its square. */
const MOST_EDITS = 1000

export function tokenRuns(from: Int32Array, to: Int32Array): Runs {
  const runs: Run[] = []
  const exact = compare(from, to, 0, from.length, 0, to.length, runs)
  return { runs: joinTouching(runs), exact }
}

function compare(
  from: Int32Array,
  to: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  runs: Run[],
): boolean {
  let a = a0
  let b = b0
  while (a < a1 && b < b1 && from[a] === to[b]) {
    a++
    b++
  }
  if (a > a0) runs.push({ from: a0, to: b0, length: a - a0 })
  let aEnd = a1
  let bEnd = b1
  while (aEnd > a && bEnd > b && from[aEnd - 1] === to[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  let exact = true
  if (a < aEnd && b < bEnd) {
    const anchors = Math.min(aEnd - a, bEnd - b) > SHORT ? anchorsOf(from, to, a, aEnd, b, bEnd) : []
    if (anchors.length > 0) {
      let x = a
      let y = b
      for (const anchor of anchors) {
        if (anchor.from < x || anchor.to < y) continue
        exact = compare(from, to, x, anchor.from, y, anchor.to, runs) && exact
        runs.push({ from: anchor.from, to: anchor.to, length: 1 })
        x = anchor.from + 1
        y = anchor.to + 1
      }
      exact = compare(from, to, x, aEnd, y, bEnd, runs) && exact
    } else exact = small(from, to, a, aEnd, b, bEnd, runs)
  }
  if (aEnd < a1) runs.push({ from: aEnd, to: bEnd, length: a1 - aEnd })
  return exact
}

function small(from: Int32Array, to: Int32Array, a0: number, a1: number, b0: number, b1: number, runs: Run[]): boolean {
  if (a1 - a0 === 1 && b1 - b0 === 1) return true // they differ, or the ends would have met
  const changes = diffArrays(Array.from(from.subarray(a0, a1)), Array.from(to.subarray(b0, b1)), {
    maxEditLength: MOST_EDITS,
  })
  if (changes === undefined) return false
  let a = a0
  let b = b0
  for (const { added, removed, value } of changes) {
    if (added) b += value.length
    else if (removed) a += value.length
    else {
      runs.push({ from: a, to: b, length: value.length })
      a += value.length
      b += value.length
    }
  }
  return true
}

/** Tokens that stand once on each side, those of them that keep their order. */
function anchorsOf(from: Int32Array, to: Int32Array, a0: number, a1: number, b0: number, b1: number) {
  const SEVERAL = -1
  const where = new Map<number, number>()
  for (let i = a0; i < a1; i++) where.set(from[i]!, where.has(from[i]!) ? SEVERAL : i)
  const seen = new Map<number, number>()
  for (let j = b0; j < b1; j++) if (where.has(to[j]!)) seen.set(to[j]!, seen.has(to[j]!) ? SEVERAL : j)
  const found: { from: number; to: number }[] = []
  for (const [key, j] of seen) {
    const i = where.get(key)!
    if (i >= 0 && j >= 0) found.push({ from: i, to: j })
  }
  found.sort((x, y) => x.to - y.to)
  const keeps = inOrder(
    found.map((f) => f.from),
    found.map(() => 1),
  )
  return found.filter((_, n) => keeps[n])
}

export function joinTouching(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined[joined.length - 1]
    if (last && last.from + last.length === run.from && last.to + last.length === run.to) last.length += run.length
    else joined.push({ ...run })
  }
  return joined
}
