/**
 * The sentences of a text, ready to be compared: citation marks left out, a hash each, and what they are worth.
 *
 * `words` is one flat column of keys with the marks left out, so that a sentence is a slice of it and no object.
 */
import type { BlockKind } from '../schema/block.js'
import type { Lexicon } from '../text/lexicon.js'
import type { ScannedText } from '../text/scan.js'

export interface Units {
  readonly count: number
  /** keys of the words of all sentences, punctuation and citation marks left out */
  readonly words: Int32Array
  /** by sentence: where its words begin in `words`; one more entry than sentences */
  readonly first: Int32Array
  /** by sentence: hash of its keys, punctuation included, citation marks not */
  readonly hash: Float64Array
  /** by sentence: how many words say something of their own */
  readonly content: Int32Array
  /** by sentence: the block it stands in */
  readonly block: Int32Array
  /** by sentence: what that block is */
  readonly kind: readonly BlockKind[]
}

export function unitsOf(text: ScannedText, lexicon: Lexicon): Units {
  const { key, tokens, sentenceToken, blockSentence, blocks } = text
  const count = sentenceToken.length - 1
  const words = new Int32Array(tokens.count)
  const first = new Int32Array(count + 1)
  const hash = new Float64Array(count)
  const content = new Int32Array(count)
  const block = new Int32Array(count)
  const kind: BlockKind[] = new Array(count)
  for (let b = 0; b < blocks.length; b++) {
    for (let s = blockSentence[b]!; s < blockSentence[b + 1]!; s++) {
      block[s] = b
      kind[s] = blocks[b]!.kind
    }
  }
  const citation = 4
  let w = 0
  for (let s = 0; s < count; s++) {
    first[s] = w
    // two independent 32-bit hashes make one of 53 bits, which a number holds exactly
    let high = 17
    let low = 7
    let says = 0
    for (let t = sentenceToken[s]!; t < sentenceToken[s + 1]!; t++) {
      if (tokens.kind[t] === citation) continue
      const k = key[t]!
      high = Math.imul(high ^ k, 0x01000193)
      low = Math.imul(low + k, 0x85ebca6b) ^ (low >>> 13)
      if (lexicon.isMark[k]) continue
      words[w++] = k
      if (lexicon.isContent[k]) says++
    }
    hash[s] = (high >>> 0) * 2097152 + (low >>> 11)
    content[s] = says
  }
  first[count] = w
  return { count, words: words.subarray(0, w), first, hash, content, block, kind }
}
