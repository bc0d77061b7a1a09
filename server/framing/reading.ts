/** A stretch of sentences, read: its words with their classes, forms and lemmas, as columns by local index. */
import type { SentenceRange } from '../align/alignment.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import { quotedTokens } from './quoted-words.js'
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
  const { token, sentence, quoted, firstOf } = wordsIn(text)
  const first = firstOf[range.first]!
  const end = firstOf[range.end]!
  return {
    text,
    range,
    count: end - first,
    token: token.subarray(first, end),
    sentence: sentence.subarray(first, end),
    quoted: quoted.subarray(first, end),
  }
}

/** The words of a whole text, of which each stretch is a window: columns of its own cost more than reading them. */
interface TextWords extends Pick<Placed, 'token' | 'sentence' | 'quoted'> {
  /** by sentence: its first word; one more entry than sentences, the last being the number of words */
  readonly firstOf: Int32Array
}

const known = new WeakMap<ScannedText, TextWords>()

function wordsIn(text: ScannedText): TextWords {
  const before = known.get(text)
  if (before) return before
  const { tokens, sentenceToken } = text
  const isQuoted = quotedTokens(text)
  const token = new Int32Array(tokens.count)
  const sentence = new Int32Array(tokens.count)
  const quoted = new Uint8Array(tokens.count)
  const firstOf = new Int32Array(sentenceToken.length)
  let count = 0
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    firstOf[s] = count
    for (let t = sentenceToken[s]!; t < sentenceToken[s + 1]!; t++) {
      if (tokens.kind[t] === TokenKind.citation) continue
      token[count] = t
      sentence[count] = s
      quoted[count] = isQuoted[t]!
      count++
    }
  }
  firstOf[sentenceToken.length - 1] = count
  const words = { token, sentence, quoted, firstOf }
  known.set(text, words)
  return words
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
