/**
 * Equal blocks and sentences, by hash: most of a revision, at the cost of reading it once.
 *
 * What is there once on each side is the same thing, wherever it went. What is there several times ("Main article:", an
 * empty table row) is told by its neighbours: it is paired where the one before or behind it is.
 */
import { type Matching, pair } from './matching.js'
import type { Units } from './units.js'

/** A sentence of fewer words of its own ("He declined.") is no proof that it is the same one; its neighbours may be. */
const SAYS_ENOUGH = 3

export function matchEqual(from: Units, to: Units, matching: Matching): void {
  matchBlocks(from, to, matching)
  matchOnce(from.hash, to.hash, from.count, to.count, (i, j) => {
    if (matching.to[i]! < 0 && matching.from[j]! < 0 && to.content[j]! >= SAYS_ENOUGH) pair(matching, i, j, 1)
  })
  spread(from, to, matching)
}

function matchBlocks(from: Units, to: Units, matching: Matching): void {
  const a = blockHashes(from)
  const b = blockHashes(to)
  matchOnce(a.hash, b.hash, a.hash.length, b.hash.length, (x, y) => {
    const length = a.end[x]! - a.first[x]!
    if (length !== b.end[y]! - b.first[y]!) return
    let says = 0
    for (let s = 0; s < length; s++) {
      says += to.content[b.first[y]! + s]!
      if (from.hash[a.first[x]! + s] !== to.hash[b.first[y]! + s]) return
    }
    if (says < SAYS_ENOUGH) return
    for (let s = 0; s < length; s++) pair(matching, a.first[x]! + s, b.first[y]! + s, 1)
  })
}

function blockHashes(units: Units) {
  const hash: number[] = []
  const first: number[] = []
  const end: number[] = []
  for (let s = 0; s < units.count; ) {
    const start = s
    let high = 23
    let low = 11
    for (; s < units.count && units.block[s] === units.block[start]; s++) {
      const h = units.hash[s]!
      high = Math.imul(high ^ (h / 2097152), 0x01000193)
      low = Math.imul(low + (h % 2097152), 0x85ebca6b) ^ (low >>> 15)
    }
    hash.push((high >>> 0) * 2097152 + (low >>> 11))
    first.push(start)
    end.push(s)
  }
  return { hash, first, end }
}

/** Calls back for every hash that stands once on each side. */
function matchOnce(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  countA: number,
  countB: number,
  found: (i: number, j: number) => void,
): void {
  const SEVERAL = -2
  const where = new Map<number, number>()
  for (let i = 0; i < countA; i++) where.set(a[i]!, where.has(a[i]!) ? SEVERAL : i)
  const seen = new Map<number, number>()
  for (let j = 0; j < countB; j++) if (where.has(b[j]!)) seen.set(b[j]!, seen.has(b[j]!) ? SEVERAL : j)
  for (const [hash, j] of seen) {
    const i = where.get(hash)!
    if (i >= 0 && j >= 0) found(i, j)
  }
}

/** Equal sentences beside a pair are pairs too: forwards, then backwards. */
function spread(from: Units, to: Units, matching: Matching): void {
  const beside = (i: number, j: number) => {
    if (i < 0 || j < 0 || i >= from.count || j >= to.count) return
    if (matching.to[i]! < 0 && matching.from[j]! < 0 && from.hash[i] === to.hash[j]) pair(matching, i, j, 1)
  }
  if (from.count > 0 && to.count > 0) {
    beside(0, 0)
    beside(from.count - 1, to.count - 1)
  }
  for (let j = 0; j < to.count; j++) if (matching.from[j]! >= 0) beside(matching.from[j]! + 1, j + 1)
  for (let j = to.count - 1; j >= 0; j--) if (matching.from[j]! >= 0) beside(matching.from[j]! - 1, j - 1)
}
