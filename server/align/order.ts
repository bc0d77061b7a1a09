/**
 * What moved: the pairs that are not in the heaviest series of pairs that stand in the same order on both sides.
 *
 * Weight is the number of words, so a long paragraph that stayed never "moves" because two short ones changed places.
 * Longest increasing series by a Fenwick tree, n log n.
 */

/** By pair, sorted by `to`: does it keep its order? `i` is each pair's sentence of `from`, `weight` its words. */
export function inOrder(i: readonly number[], weight: readonly number[]): Uint8Array {
  const n = i.length
  const rank = new Map<number, number>()
  const sorted = Int32Array.from(i).sort()
  for (let r = 0; r < n; r++) rank.set(sorted[r]!, r + 1)
  const best = new Float64Array(n + 1)
  const bestAt = new Int32Array(n + 1).fill(-1)
  const before = new Int32Array(n).fill(-1)
  const total = new Float64Array(n)
  let top = -1
  for (let p = 0; p < n; p++) {
    const r = rank.get(i[p]!)!
    let most = 0
    let at = -1
    for (let x = r - 1; x > 0; x -= x & -x) {
      if (best[x]! > most) {
        most = best[x]!
        at = bestAt[x]!
      }
    }
    total[p] = most + weight[p]!
    before[p] = at
    for (let x = r; x <= n; x += x & -x) {
      if (best[x]! < total[p]!) {
        best[x] = total[p]!
        bestAt[x] = p
      }
    }
    if (top < 0 || total[p]! > total[top]!) top = p
  }
  const keeps = new Uint8Array(n)
  for (let p = top; p >= 0; p = before[p]!) keeps[p] = 1
  return keeps
}
