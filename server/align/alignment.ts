/**
 * What alignment gives: which sentences of one text are which of the other. Every facet works on it.
 *
 * A pair is one sentence against one, or one against several that lie side by side (split, merged). Sentences are
 * numbered through the whole text, `from` and `to` each by its own `ScannedText`; a sentence in no pair is removed or
 * added. Pairs come in the order of the later text.
 */
import type { Limit } from '../schema/limit.js'
import type { ScannedText } from '../text/scan.js'

/** Sentences `[first, end)` of one text. */
export interface SentenceRange {
  readonly first: number
  readonly end: number
}

export interface SentencePair {
  readonly from: SentenceRange
  readonly to: SentenceRange
  /** it left its place among its neighbours */
  readonly moved: boolean
  /** share of the words, weighted by how much they say, that both sides have; 1 when equal but for noise */
  readonly similarity: number
}

export interface Alignment {
  readonly from: ScannedText
  readonly to: ScannedText
  readonly pairs: readonly SentencePair[]
  readonly limits: readonly Limit[]
}

/** The stretch of text that a sentence stands in, its trailing white space left out. */
export function sentenceSpan(text: ScannedText, range: SentenceRange): { start: number; end: number } {
  const first = text.sentenceToken[range.first]!
  const last = text.sentenceToken[range.end]! - 1
  return { start: text.tokens.start[first]!, end: text.tokens.end[last]! }
}
