/** Who is paired with whom, while alignment goes on: one to one, written in place by the stages in turn. */

export interface Matching {
  /** by sentence of `from`: its partner, -1 for none */
  readonly to: Int32Array
  /** by sentence of `to`: its partner, -1 for none */
  readonly from: Int32Array
  /** by sentence of `to`: similarity to its partner */
  readonly similarity: Float64Array
}

export const createMatching = (from: number, to: number): Matching => ({
  to: new Int32Array(from).fill(-1),
  from: new Int32Array(to).fill(-1),
  similarity: new Float64Array(to),
})

export function pair(matching: Matching, i: number, j: number, similarity: number): void {
  matching.to[i] = j
  matching.from[j] = i
  matching.similarity[j] = similarity
}

export function unpair(matching: Matching, i: number, j: number): void {
  matching.to[i] = -1
  matching.from[j] = -1
  matching.similarity[j] = 0
}
