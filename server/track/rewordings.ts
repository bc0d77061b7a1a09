/** Which of the sentences that a step brought are those that it took away, in other words: by the words that they share. */
import type { BlockSentence } from './block-sentences.js'
import { type LifeState, listUnder } from './life-state.js'

/** Half of the words that say something: below it, sentences on one topic look like rewordings of each other. */
const ALIKE = 0.5
/** A rewritten page has thousands on each side; its like sentences are sought among neighbours in order alone. */
const MOST_PAIRS = 40_000

/** Pairs of what left and what came, likest first, each once. */
export function reworded<T extends { readonly sentence: BlockSentence }>(
  left: readonly LifeState[],
  came: readonly T[],
): [LifeState, T][] {
  if (left.length === 0 || came.length === 0) return []
  const all = left.length * came.length <= MOST_PAIRS
  const reach = all ? left.length : Math.max(1, Math.floor(MOST_PAIRS / came.length / 2))
  const holders = holdersOf(left)
  const shared = new Int32Array(left.length)
  const ranked: { score: number; life: LifeState; sentence: T; order: number }[] = []
  came.forEach((one, j) => {
    const { distinct, heading } = one.sentence
    const middle = Math.round((j / came.length) * left.length)
    const met: number[] = []
    for (const word of distinct)
      for (const i of holders.get(word) ?? []) {
        if (!all && Math.abs(i - middle) > reach) continue
        if (shared[i]!++ === 0) met.push(i)
      }
    for (const i of met) {
      const other = left[i]!.runs.at(-1)!.sentence
      // Dice's measure on distinct content words
      const score = (2 * shared[i]!) / (distinct.length + other.distinct.length)
      shared[i] = 0
      if (score >= ALIKE && other.heading === heading)
        ranked.push({ score, life: left[i]!, sentence: one, order: Math.abs(i - middle) })
    }
  })
  ranked.sort((a, b) => b.score - a.score || a.order - b.order)
  const usedLives = new Set<LifeState>()
  const usedSentences = new Set<T>()
  return ranked.flatMap(({ life, sentence }): [LifeState, T][] => {
    if (usedLives.has(life) || usedSentences.has(sentence)) return []
    usedLives.add(life)
    usedSentences.add(sentence)
    return [[life, sentence]]
  })
}

/** By word: which of those that left have it. */
function holdersOf(left: readonly LifeState[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  left.forEach((life, i) => {
    for (const word of life.runs.at(-1)!.sentence.distinct) listUnder(holders, word, i)
  })
  return holders
}
