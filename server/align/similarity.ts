/**
 * How much two sentences share: twice the weight of the words that both have over the weight of all.
 *
 * A word that says something weighs 1, a function word 0.2: with equal weights two sentences of thirty words "share" a
 * third by "the", "of" and "in" alone. Order does not count here; the word step shows it.
 */
import type { Lexicon } from '../text/lexicon.js'
import type { Units } from './units.js'

/** "of the" in common says little: with five such words for one that means something, two sentences are not yet alike. */
const FUNCTION_WORD = 0.2

export interface Likeness {
  /** 0 to 1 */
  readonly score: number
  /** words of their own that both have */
  readonly shared: number
}

/** A comparer that keeps its counters between calls; `of` compares stretches of sentences. */
export function createComparer(from: Units, to: Units, lexicon: Lexicon) {
  const counts = new Int32Array(lexicon.keys())

  const ofRanges = (i: number, iEnd: number, j: number, jEnd: number): Likeness => {
    const a = from.first[i]!
    const aEnd = from.first[iEnd]!
    const b = to.first[j]!
    const bEnd = to.first[jEnd]!
    let total = 0
    for (let w = a; w < aEnd; w++) {
      const key = from.words[w]!
      counts[key]!++
      total += lexicon.isContent[key] ? 1 : FUNCTION_WORD
    }
    let both = 0
    let shared = 0
    for (let w = b; w < bEnd; w++) {
      const key = to.words[w]!
      const weight = lexicon.isContent[key] ? 1 : FUNCTION_WORD
      total += weight
      if (counts[key]! > 0) {
        counts[key]!--
        both += weight
        if (weight === 1) shared++
      }
    }
    for (let w = a; w < aEnd; w++) counts[from.words[w]!] = 0
    return { score: total === 0 ? 0 : (2 * both) / total, shared }
  }

  return {
    of: (i: number, j: number) => ofRanges(i, i + 1, j, j + 1),
    ofRanges,
    /** Share of the words of sentences `[j, jEnd)` of `to` that sentences `[i, iEnd)` of `from` have. */
    coverOfTo(i: number, iEnd: number, j: number, jEnd: number): Likeness {
      return cover(from, i, iEnd, to, j, jEnd)
    },
    coverOfFrom(i: number, iEnd: number, j: number, jEnd: number): Likeness {
      return cover(to, j, jEnd, from, i, iEnd)
    },
  }

  function cover(by: Units, i: number, iEnd: number, of: Units, j: number, jEnd: number): Likeness {
    for (let w = by.first[i]!; w < by.first[iEnd]!; w++) counts[by.words[w]!]!++
    let both = 0
    let total = 0
    for (let w = of.first[j]!; w < of.first[jEnd]!; w++) {
      const key = of.words[w]!
      if (!lexicon.isContent[key]) continue
      total++
      if (counts[key]! > 0) {
        counts[key]!--
        both++
      }
    }
    for (let w = by.first[i]!; w < by.first[iEnd]!; w++) counts[by.words[w]!] = 0
    return { score: total === 0 ? 0 : both / total, shared: both }
  }
}

export type Comparer = ReturnType<typeof createComparer>
