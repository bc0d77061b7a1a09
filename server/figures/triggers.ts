/**
 * Can a stretch of text hold a figure at all? Half the sentences of an article have neither a digit nor a number word, and
 * reading them costs most of the time, so this looks for the first of either by character codes.
 */

import { NOBODY_STARTS } from './nobody.js'
import { FRACTIONS, SCALES, SMALL_NUMBERS, TIMES, VAGUE_PLURALS } from './number-words.js'
import { TAKEN_STARTS } from './taken-places.js'

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...TIMES.keys(),
  ...FRACTIONS.keys(),
  ...TAKEN_STARTS,
  ...NOBODY_STARTS,
  'couple',
  // "more than an hour": the article counts
  ...'second minute hour day week month year decade century mile fortnight'.split(' '),
])
const LONGEST = Math.max(...[...WORDS].map((word) => word.length))
/** By first letter, the lengths of the words that begin with it, a bit each: most words of a text are none of these by that alone. */
const LENGTHS = new Uint32Array(26)
for (const word of WORDS) LENGTHS[word.charCodeAt(0) - 0x61]! |= 1 << word.length

const DIGIT = /\p{Nd}|[¼½¾⅐-⅞]/u

export function mayHoldFigure(text: string, start: number, end: number): boolean {
  let word = -1
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) | 0x20 : 0
    if (unit >= 0x61 && unit <= 0x7a) {
      if (word < 0) word = i
      continue
    }
    if (word >= 0) {
      const length = i - word
      if (
        length <= LONGEST &&
        LENGTHS[(text.charCodeAt(word) | 0x20) - 0x61]! & (1 << length) &&
        WORDS.has(text.slice(word, i).toLowerCase())
      )
        return true
      word = -1
    }
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39 && i < end) return true
    if (code > 0x7f && i < end && DIGIT.test(String.fromCodePoint(text.codePointAt(i)!))) return true
  }
  return false
}
