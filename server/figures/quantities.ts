/**
 * From numbers to quantities: ranges, plus-minus, currencies, units, conversions in brackets and qualifiers are joined to
 * the numbers they belong to.
 *
 *   between 5 and 7 km (3–4 mi) · $40 million to $55 million · just over 1.1 ± 0.2 °C · more than an hour · two to three times
 */
import type { FigureQualifier } from '../schema/figure.js'
import { articleMeasure } from './article-measures.js'
import { compound, feetAndInches, plusMinus, smallMoney } from './compound-amounts.js'
import { conversionAt } from './conversions.js'
import { type Currency, currencyAfter } from './currencies.js'
import type { DateSpan } from './date-words.js'
import { isExcluded } from './exclusions.js'
import { measureAt } from './measures.js'
import { partOf } from './number-parts.js'
import type { Numeral } from './numeral.js'
import { numeralAt } from './numerals.js'
import { qualifierAfter, qualifierBefore } from './qualifiers.js'
import type { Part, Quantity } from './quantity.js'
import { rangeFrom } from './ranges.js'
import { isHyphen, type Word } from './sentence-words.js'
import { withUnitBefore } from './unit-before.js'

export function quantitiesIn(words: readonly Word[], dates: readonly DateSpan[]): Quantity[] {
  const quantities: Quantity[] = []
  let date = 0
  let done = 0
  for (let i = 0; i < words.length; ) {
    while (date < dates.length && dates[date]!.end <= i) date++
    if (date < dates.length && i >= dates[date]!.first) {
      i = dates[date]!.end
      continue
    }
    const word = words[i]!
    const numeral = word.type === 'number' || word.type === 'word' ? numeralAt(words, i) : null
    if (!numeral) {
      const article = articleMeasure(words, i)
      if (article && article.first >= done) {
        quantities.push(article)
        i = article.end
        done = i
      } else i++
      continue
    }
    const quantity = quantityAt(words, numeral, done)
    if (typeof quantity === 'number') {
      i = quantity
      done = i
    } else if (quantity) {
      quantities.push(quantity)
      i = Math.max(quantity.end, numeral.end)
      done = i
    } else i = numeral.end
  }
  const shared = quantities.map((quantity, n) => withSharedUnit(words, quantity, quantities[n + 1]))
  return withUnitBefore(words, shared)
}

/** "from 40 to 55 rupees", "4 x 5 metres", "12 and 15 years": the unit stands at the second alone. */
function withSharedUnit(words: readonly Word[], quantity: Quantity, next: Quantity | undefined): Quantity {
  if (!next || quantity.measure || quantity.currency || quantity.fraction || quantity.value === null) return quantity
  if (!(next.measure || next.currency) || next.times || next.first !== quantity.after + 1) return quantity
  if (quantity.end !== quantity.after || next.number > next.first + 1) return quantity
  if (!/^(?:to|and|or|by|x|×)$/.test(words[quantity.after]!.lower)) return quantity
  return { ...quantity, measure: next.measure, currency: next.currency }
}

/** The quantity; a number where it is none and reading goes on at that word; null for none. */
function quantityAt(words: readonly Word[], numeral: Numeral, done: number): Quantity | number | null {
  const part = partOf(words, numeral)
  if (part.first < done && part.first !== numeral.first) return null
  if (
    isExcluded(words, numeral) &&
    !(part.measure && !part.times && part.numeral.digits && !isBlocked(words, numeral)) &&
    !part.currency
  )
    return null
  if (isRelativeTime(words, part)) return null
  const range = feetAndInches(words, part, part.end) ? null : rangeFrom(words, part)
  if (range === 'score') return Math.max(numeralAt(words, part.end + 1)?.end ?? 0, part.end)
  const last = range?.second ?? part
  let end = last.end
  let low: number | null = null
  let high: number | null = null
  let value: number | null = numeral.value === null ? null : numeral.value * part.sign
  // "90 minutes to five hours": a range is told in the unit of its end
  let measure = range?.second.measure ?? part.measure ?? null
  let halved: Currency | null = null
  const money = part.currency ?? range?.second.currency ?? null
  const times = part.times || (range?.second.times ?? false)
  if (range) {
    low = range.low
    high = range.high
    value = null
  } else {
    const error = plusMinus(words, end)
    if (error) {
      end = error.end
      measure ??= error.measure
    }
    const more = compound(words, part, end)
    if (more && value !== null && !error) {
      value = more.value
      measure = more.measure
      end = more.end
    }
    const change = money && value !== null ? smallMoney(words, money, end) : null
    if (change && value !== null) {
      value += change.part
      end = change.end
    }
    if (measure && value !== null) {
      const half =
        /^(?:hour|year|month|week|day|mile|century|decade)$/.test(measure.name) &&
        words[end]?.lower === 'and' &&
        words[end + 1]?.lower === 'a' &&
        words[end + 2]?.lower === 'half'
      if (half) {
        value += 0.5
        end += 3
      }
    }
  }
  // half an hour · half a mile
  if (numeral.fraction && numeral.value === 0.5 && /^an?$/.test(words[end]?.lower ?? '') && !measure) {
    const unit = measureAt(words, end + 1, false)
    const money = unit ? null : currencyAfter(words, end + 1)
    if (unit) measure = unit.measure
    if (money) halved = money.currency
    end = unit?.end ?? money?.end ?? end
  }
  if (measure?.dimension === 'age' && isHyphen(words[end]) && /^olds?$/.test(words[end + 1]?.lower ?? '')) end += 2
  const after = end
  const currency = money ?? halved
  const conversion = conversionAt(words, end, measure, currency)
  if (conversion) end = conversion
  let first = range?.first ?? part.first
  const found = range?.between
    ? null
    : qualifierBefore(words, first, measure !== null || currency !== null || value !== null)
  let qualifier: FigureQualifier = range
    ? 'range'
    : numeral.value === null
      ? 'vague'
      : numeral.loose
        ? 'about'
        : 'exact'
  if (found && found.at >= done) {
    if (qualifier === 'exact' || numeral.loose) qualifier = found.qualifier
    first = found.at
  }
  const tail = found || conversion ? null : qualifierAfter(words, end)
  if (tail) {
    if (qualifier === 'exact') qualifier = tail.qualifier
    end = tail.at
  }
  // "in the hundreds": the words belong to the magnitude
  if (qualifier === 'vague' && !found && words[first - 1]?.lower === 'the' && words[first - 2]?.lower === 'in')
    first = Math.max(done, first - 2)
  // "a year", "one day" without more is no quantity; "one year" is
  const joined = isHyphen(words[numeral.end]) && words[numeral.end]!.glued && words[numeral.end + 1]?.glued === true
  return {
    first: Math.max(first, done),
    end,
    number: numeral.first,
    after,
    value,
    low,
    high,
    size: range ? (range.low + range.high) / 2 : (value ?? numeral.size),
    qualifier,
    measure,
    currency,
    fraction: numeral.fraction && !measure && !currency,
    times,
    joined,
  }
}

/** A number that stays a name in spite of a unit after it: "T-72 m". */
const isBlocked = (words: readonly Word[], numeral: Numeral): boolean => {
  const before = words[numeral.first - 1]
  return (
    (words[numeral.first]!.glued &&
      before !== undefined &&
      before.type !== 'currency' &&
      !/^[(–—−+±~"“]$/.test(before.text)) ||
    /^0\d/.test(words[numeral.first]!.text)
  )
}

/** "three days later", "two weeks ago": a date told from another, no duration. */
function isRelativeTime(words: readonly Word[], part: Part): boolean {
  if (part.measure?.dimension !== 'time') return false
  const next = words[part.end]
  if (!next) return false
  return (
    /^(?:later|ago|earlier|hence|prior|previously|into)$/.test(next.lower) ||
    (next.lower === 'on' && /^[,.]$/.test(words[part.end + 1]?.text ?? ''))
  )
}
