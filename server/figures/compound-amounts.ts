/** One amount in two units, or with its error: 1 month and 3 days · 6ft 2in · 3 dollars 50 cents · 118 ± 6 km². */
import { type Currency, currencyAfter, mainUnit } from './currencies.js'
import { type Measure, measureAt } from './measures.js'
import { numeralAt } from './numerals.js'
import type { Part } from './quantity.js'
import { isHyphen, type Word } from './sentence-words.js'

/** 118 ± 6 km²: the error belongs to the figure. */
export function plusMinus(words: readonly Word[], at: number): { end: number; measure: Measure | null } | null {
  const sign = words[at]
  const slash = sign?.text === '+' && words[at + 1]?.text === '/' && /^[-−]$/.test(words[at + 2]?.text ?? '')
  if (!(sign?.text === '±' || slash)) return null
  const k = slash ? at + 3 : at + 1
  const error = words[k] ? numeralAt(words, k) : null
  if (!error) return null
  const unit = measureAt(words, error.end, true)
  return { end: unit?.end ?? error.end, measure: unit?.measure ?? null }
}

/** 1 month and 3 days · five feet 10 inches · 2 hours, 15 minutes: one measure in two units, its value in the smaller. */
export function compound(
  words: readonly Word[],
  part: Part,
  at: number,
): { value: number; measure: Measure; end: number } | null {
  const { measure } = part
  if (!measure || !/^(?:time|length|mass)$/.test(measure.dimension) || part.numeral.value === null) return null
  const feet = feetAndInches(words, part, at)
  if (feet) return feet
  let k = at
  if (words[k]?.text === ',' || words[k]?.lower === 'and') k++
  const next = words[k] ? numeralAt(words, k) : null
  if (!next || next.value === null) return null
  const unit = measureAt(words, next.end, next.digits)
  if (!unit || unit.measure.dimension !== measure.dimension || unit.measure.factor >= measure.factor) return null
  const ratio = Math.round(measure.factor / unit.measure.factor)
  if (next.value >= ratio || next.fraction) return null
  if (k > at && words[at]!.lower === 'and' && ratio > 60) return null
  return { value: part.numeral.value * ratio + next.value, measure: unit.measure, end: unit.end }
}

const INCH: Measure = { name: 'inch', dimension: 'length', factor: 0.0254 }

/** "6ft 2in", "5-foot-11": behind feet "in" is inches, and a bare number joined to them too. */
export function feetAndInches(
  words: readonly Word[],
  part: Part,
  at: number,
): { value: number; measure: Measure; end: number } | null {
  if (part.measure?.name !== 'ft' && part.measure?.name !== 'foot' && part.measure?.name !== 'feet') return null
  const joined = isHyphen(words[at]) && words[at]!.glued && words[at + 1]?.glued
  const inches = words[joined ? at + 1 : at]
  if (inches?.type !== 'number' || !/^\d{1,2}(?:\.\d)?$/.test(inches.text) || Number(inches.text) >= 12) return null
  const end = joined ? at + 2 : at + 1
  const named =
    words[end]?.lower === 'in' &&
    (words[end]!.glued ||
      !words[end + 1] ||
      words[end + 1]!.type !== 'word' ||
      /^(?:tall|long|high|wide|deep)$/.test(words[end + 1]!.lower))
  if (!joined && !named) return null
  const value = part.numeral.value! * 12 + Number(inches.text)
  return { value, measure: INCH, end: named ? end + 1 : end }
}

/** "3 dollars 50 cents", "twelve pounds and ten pence": one amount in two units. */
export function smallMoney(
  words: readonly Word[],
  currency: Currency,
  at: number,
): { part: number; end: number } | null {
  const k = words[at]?.lower === 'and' ? at + 1 : at
  const numeral = words[k] ? numeralAt(words, k) : null
  if (!numeral || numeral.value === null || numeral.value >= 100 || numeral.fraction) return null
  const small = currencyAfter(words, numeral.end)
  if (!small || currency.factor === small.currency.factor) return null
  const [big, little] = [mainUnit(currency.name), mainUnit(small.currency.name)]
  if (big.name !== little.name || little.factor >= big.factor) return null
  return { part: (numeral.value * little.factor) / big.factor, end: small.end }
}
