/** A conversion in brackets belongs to its measure: (3.1 mi) · (US$2.5 million). */
import { plusMinus } from './compound-amounts.js'
import type { Currency } from './currencies.js'
import type { Measure } from './measures.js'
import { partOf } from './number-parts.js'
import { numeralAt } from './numerals.js'
import { rangeFrom } from './ranges.js'
import type { Word } from './sentence-words.js'

/** (3.1 mi) · (US$2.5 million) · (about 50 sq mi): the word after the bracket, or null. */
export function conversionAt(
  words: readonly Word[],
  at: number,
  measure: Measure | null,
  currency: Currency | null,
): number | null {
  if (!measure && !currency) return null
  const slash = words[at]?.text === '/' && measure !== null
  if (words[at]?.text !== '(' && !slash) return null
  let k = at + 1
  while (
    k < at + 4 &&
    words[k]?.type === 'word' &&
    /^(?:about|around|approximately|nearly|over|some|or|roughly|almost|equivalent|to|then|just|under|more|than)$/.test(
      words[k]!.lower,
    )
  )
    k++
  if (words[k]?.type === 'word' && words[k + 1]?.type === 'currency') k++
  while (words[k]?.type === 'currency' || /^[~≈]$/.test(words[k]?.text ?? '')) k++
  const numeral = words[k] ? numeralAt(words, k) : null
  if (!numeral || numeral.value === null) return null
  const part = partOf(words, numeral)
  let end = part.end
  let unit = part.measure
  const range = rangeFrom(words, part)
  if (range && range !== 'score') {
    end = range.second.end
    unit = range.second.measure
  }
  const error = plusMinus(words, end)
  if (error) {
    end = error.end
    unit ??= error.measure
  }
  const same = measure ? unit !== null && unit.dimension === measure.dimension : part.currency !== null
  if (!same || (measure && unit && unit.name === measure.name)) return null
  // further conversions: (3.1 mi; 2.7 nmi)
  let close = end
  while (close < words.length && close < end + 8 && words[close]!.text !== ')') close++
  if (slash) return end
  return words[close]?.text === ')' &&
    (close === end || /^[;,]$/.test(words[end]!.text) || /^(?:at|then|each|total|today|in|on)$/.test(words[end]!.lower))
    ? close + 1
    : null
}
