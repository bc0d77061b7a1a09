/**
 * A date between a source and its verb is neither:
 *
 *   An audit published on 15 April found …  →  an audit        A report in May said …  →  a report
 */
import { isDateWord } from './date-words.js'
import type { Word } from './sentence-words.js'

const BEFORE_DATE = /^(?:on|in|of|during|from|late|early|mid|since)$/
/** "published on 15 April", "released in 2019"; behind an auxiliary it is the sentence's own verb. */
const MADE_KNOWN = /^(?:\p{L}+ed|given|written|seen|made|sent|put)$/u
const AUXILIARY = /^(?:was|were|is|are|been|be|has|had|have)$/
/** Words of a date with what stands before it: "late on the evening of 15 April 2019" has no more. */
const LONGEST = 8

/** @returns the last word before the date that ends at `last`, and before its participle; `last` where none ends there */
export function beforeDate(words: readonly Word[], last: number): number {
  let k = last
  while (k >= 0 && k > last - LONGEST && (isDateWord(words[k]) || (words[k]!.text === ',' && isDateWord(words[k + 1]))))
    k--
  if (k === last || !BEFORE_DATE.test(words[k]?.lower ?? '')) return last
  while (BEFORE_DATE.test(words[k]?.lower ?? '')) k--
  if (MADE_KNOWN.test(words[k]?.lower ?? '') && !AUXILIARY.test(words[k - 1]?.lower ?? '')) k--
  return words[k]?.type === 'word' ? k : last
}
