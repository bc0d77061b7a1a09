/** A stretch of sentences, read: its words with their classes, forms and lemmas, as columns by local index. */
import type { SentenceRange } from '../align/alignment.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import { quotedWords } from './quoted-words.js'
import { tagged } from './tagger.js'
import { wordsOf } from './words.js'

export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Where the words stand in their text; citation marks are left out. */
export interface Placed {
  readonly text: ScannedText
  readonly range: SentenceRange
  readonly count: number
  /** by `i`: the token in the text */
  readonly token: Int32Array
  /** by `i`: the sentence it stands in */
  readonly sentence: Int32Array
  /** by `i`: does it stand between quotation marks, opened in this block? */
  readonly quoted: Uint8Array
}

export interface Reading extends Placed {
  readonly lower: readonly string[]
  readonly lemma: readonly string[]
  readonly tag: Uint8Array
  /** by `i`: the base of a verb, auxiliaries included; null for other words */
  readonly base: readonly (string | null)[]
  readonly form: readonly (Form | null)[]
}

export function placed(text: ScannedText, range: SentenceRange): Placed {
  const { tokens, sentenceToken } = text
  // filled by hand: `from` with a list walks an iterator, and this is asked for every sentence of two articles
  const most = sentenceToken[range.end]! - sentenceToken[range.first]!
  const token = new Int32Array(most)
  const sentence = new Int32Array(most)
  let count = 0
  for (let s = range.first; s < range.end; s++) {
    for (let t = sentenceToken[s]!; t < sentenceToken[s + 1]!; t++) {
      if (tokens.kind[t] === TokenKind.citation) continue
      token[count] = t
      sentence[count] = s
      count++
    }
  }
  const own = token.subarray(0, count)
  return { text, range, count, token: own, sentence: sentence.subarray(0, count), quoted: quotedWords(text, own) }
}

export function read(place: Placed): Reading {
  const { text, token, sentence } = place
  const wordAt = wordsOf(text)
  const words = Array.from(token, (t) => wordAt(t))
  const { lower, tag, base, form } = tagged(
    words,
    Array.from(token, (t) => text.tokens.kind[t]!),
    Array.from(sentence),
  )
  return { ...place, lower, lemma: words.map((word) => word.lemma), tag, base, form }
}

/** The stretch of the text from word `first` up to word `end`. */
export function spanOf({ text, token }: Placed, first: number, end: number): { start: number; end: number } {
  return { start: text.tokens.start[token[first]!]!, end: text.tokens.end[token[end - 1]!]! }
}
