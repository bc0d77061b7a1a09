/**
 * What stands right at one number: its sign, a currency before or after it, a unit, "times". Letters that look like units and
 * are none (the S of "4 S-300", the plural of "45 737s") are passed by.
 */
import { FUNCTION_WORDS } from '../text/function-words.js'
import { currencyAfter, currencyBefore } from './currencies.js'
import { type FoundMeasure, type Measure, measureAt, POUND } from './measures.js'
import type { Numeral } from './numeral.js'
import type { Part } from './quantity.js'
import { isHyphen, type Word } from './sentence-words.js'
import { weighedIn } from './weight.js'

/** The number with what stands right at it: currency before, unit or currency after, "times". */
export function partOf(words: readonly Word[], numeral: Numeral): Part {
  let first = numeral.first
  let end = numeral.end
  let sign: 1 | -1 = 1
  const minus = words[first - 1]
  if (
    minus &&
    /^[-−–]$/.test(minus.text) &&
    words[first]!.glued &&
    !minus.glued &&
    (words[first - 2] === undefined || words[first - 2]!.type !== 'number')
  ) {
    sign = -1
    first--
  } else if (minus && /^[-−–]$/.test(minus.text) && words[first]!.glued && words[first - 2]?.text === '(') {
    sign = -1
    first--
  } else if (minus?.text === '+' && words[first]!.glued && words[first - 2]?.type !== 'number') first--
  // "minus 22 degrees", not "12 minus 4" and not "plus or minus 3"
  else if (
    minus?.lower === 'minus' &&
    !/^(?:or|and|\/)$/.test(words[first - 2]?.lower ?? '') &&
    words[first - 2]?.type !== 'number'
  ) {
    sign = -1
    first--
  }
  const before = currencyBefore(words, numeral.first) ?? (sign === -1 ? currencyBefore(words, first) : null)
  if (before) {
    first = Math.min(first, before.start)
    if (/^[-−]$/.test(words[first - 1]?.text ?? '') && words[first]!.glued) {
      sign = -1
      first--
    }
    return { numeral, first, end, measure: null, currency: before.currency, times: false, sign }
  }
  // "a 50-pound note"
  const hyphen = isHyphen(words[end]) && words[end]!.glued && words[end + 1]?.glued
  const after = currencyAfter(words, hyphen ? end + 1 : end)
  const weight = after && weighedIn(words, numeral, after.end)
  if (weight) return { numeral, first, end: weight, measure: POUND, currency: null, times: false, sign }
  if (after) return { numeral, first, end: after.end, measure: null, currency: after.currency, times: false, sign }
  const unit = unitAfter(words, numeral)
  if (unit) return { numeral, first, end: unit.end, measure: unit.measure, currency: null, times: false, sign }
  if (numeral.times) return { numeral, first, end, measure: TIMES_MEASURE, currency: null, times: true, sign }
  if (words[end]?.lower === 'times' && !numeral.fraction) end++
  else if (words[end]?.glued && /^(?:fold|x|×)$/.test(words[end]!.lower)) end++
  else if (isHyphen(words[end]) && words[end]!.glued && /^fold$/.test(words[end + 1]?.lower ?? '')) end += 2
  const times = end > numeral.end
  return { numeral, first, end, measure: times ? TIMES_MEASURE : null, currency: null, times, sign }
}

const TIMES_MEASURE: Measure = { name: 'times', dimension: 'times', factor: 1 }

export function unitAfter(words: readonly Word[], numeral: Numeral): FoundMeasure | null {
  const found = measureAt(words, numeral.end, numeral.digits && !numeral.fraction)
  if (!found) return null
  const { measure, end } = found
  const unit = words[numeral.end]!
  const next = words[end]
  // "45 737s", "the 80s": a plural of a name, no seconds
  if (
    unit.text === 's' &&
    /^\d+$/.test(words[numeral.first]!.text) &&
    (words[numeral.first - 1]?.type === 'number' || /^\d{3,}$/.test(words[numeral.first]!.text))
  )
    return null
  // "4 S-300", "2 C-130": a designation follows, no unit
  if (
    unit.type === 'word' &&
    unit.text.length <= 2 &&
    next?.glued &&
    (isHyphen(next) || next.type === 'number' || next.text === '.')
  ) {
    if (
      !(next.text === '.' && end >= words.length - 1) &&
      !(next.text === '.' && words[end + 1] && !words[end + 1]!.glued)
    )
      return null
  }
  // "two second-half goals", "5 second places"
  if (
    measure.name === 'second' &&
    (unit.lower === 'second' || words[end - 1]!.lower === 'second') &&
    numeral.end === end - 1 &&
    !isHyphen(unit)
  )
    return null
  // "7 degrees" of a school, "5 bars", "two feet of": kept; "three quarters", "3 points" are no measures here
  if (/^(?:bar|stone|league|yard|foot)$/.test(measure.name) && numeral.fraction) return null
  // "weighs 15 stone"; "12 stone walls" and "12 stones" are counted
  if (
    measure.name === 'stone' &&
    (unit.lower !== 'stone' || (next?.type === 'word' && !FUNCTION_WORDS.has(next.lower)))
  )
    return null
  if (measure.name === 'bar' && !/^(?:of|,|\.)$/.test(next?.text ?? '.')) return null
  if (measure.name === 'yard' && next?.lower === 'line') return null
  if (measure.dimension === 'time' && isHyphen(next) && next!.glued && words[end + 1]?.lower === 'old')
    return { measure: AGE, end }
  if (
    measure.name === 'year' ||
    measure.name === 'month' ||
    measure.name === 'week' ||
    measure.name === 'day' ||
    measure.name === 'decade'
  ) {
    if (
      next?.lower === 'old' ||
      (next?.lower === 'of' && words[end + 1]?.lower === 'age') ||
      next?.lower === 'older' ||
      next?.lower === 'younger'
    )
      return { measure: { ...AGE, name: `${measure.name}s of age`, factor: measure.factor }, end }
    if (isHyphen(next) && next!.glued && /^olds?$/.test(words[end + 1]?.lower ?? '')) return { measure: AGE, end }
  }
  return found
}

const AGE: Measure = { name: 'years of age', dimension: 'age', factor: 31557600 }
