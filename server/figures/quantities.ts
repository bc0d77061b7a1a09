/**
 * From numbers to quantities: ranges, plus-minus, currencies, units, conversions in brackets and qualifiers are joined to
 * the numbers they belong to.
 *
 *   between 5 and 7 km (3–4 mi) · $40 million to $55 million · just over 1.1 ± 0.2 °C · more than an hour · two to three times
 */
import type { FigureQualifier } from '../schema/figure.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import { type Currency, currencyAfter, currencyBefore, mainUnit } from './currencies.js'
import type { DateSpan } from './date-words.js'
import { countFollows, isExcluded, isScore } from './exclusions.js'
import { type FoundMeasure, type Measure, measureAt, POUND } from './measures.js'
import { type Numeral, numeralAt } from './numerals.js'
import { qualifierAfter, qualifierBefore } from './qualifiers.js'
import { isDash, isHyphen, type Word } from './sentence-words.js'
import { weighedIn } from './weight.js'

export interface Quantity {
  /** words `[first, end)`: the surface, qualifier and unit included */
  readonly first: number
  readonly end: number
  /** the word of the number itself, and the word after number and unit, where what is counted begins */
  readonly number: number
  readonly after: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** rough size, also of a vague one */
  readonly size: number
  readonly qualifier: FigureQualifier
  readonly measure: Measure | null
  readonly currency: Currency | null
  readonly fraction: boolean
  /** "twice", "four times": how often */
  readonly times: boolean
  /** "62-metre", "5,000-strong": joined to what follows by a hyphen */
  readonly joined: boolean
}

/** One number with its own unit. */
interface Part {
  readonly numeral: Numeral
  readonly first: number
  readonly end: number
  readonly measure: Measure | null
  readonly currency: Currency | null
  readonly times: boolean
  readonly sign: 1 | -1
}

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
  return quantities.map((quantity, n) => withSharedUnit(words, quantity, quantities[n + 1]))
}

/** "from 40 to 55 rupees", "4 x 5 metres", "12 and 15 years": the unit stands at the second alone. */
function withSharedUnit(words: readonly Word[], quantity: Quantity, next: Quantity | undefined): Quantity {
  if (!next || quantity.measure || quantity.currency || quantity.fraction || quantity.value === null) return quantity
  if (!(next.measure || next.currency) || next.times || next.first !== quantity.after + 1) return quantity
  if (quantity.end !== quantity.after || next.number > next.first + 1) return quantity
  if (!/^(?:to|and|or|by|x|×)$/.test(words[quantity.after]!.lower)) return quantity
  return { ...quantity, measure: next.measure, currency: next.currency }
}

/** The number with what stands right at it: currency before, unit or currency after, "times". */
function partOf(words: readonly Word[], numeral: Numeral): Part {
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

const INCH: Measure = { name: 'inch', dimension: 'length', factor: 0.0254 }
const TIMES_MEASURE: Measure = { name: 'times', dimension: 'times', factor: 1 }

function unitAfter(words: readonly Word[], numeral: Numeral): FoundMeasure | null {
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
  let measure = part.measure ?? range?.second.measure ?? null
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

interface Range {
  readonly first: number
  readonly second: Part
  readonly low: number
  readonly high: number
  /** "between … and", "from … to": no qualifier stands before it */
  readonly between: boolean
}

const CHANGES =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increase|increased|increases|increasing|drop|dropped|drops|dropping|declined|decline|declines|up|down|cut|cuts|raised|raise|raises|raising|lowered|lower|lowering|reduced|reduce|reducing|climbed|climb|jumped|jump|slipped|went|gone|going|revised|corrected|changed|change|changes|moved|doubled|tripled|shrank|shrunk|expanded|expand|widened|narrowed|soared|plunged|slashed|boosted|upgraded|downgraded|swelled|surged|shot|edged|dipped|improved|slowed|rebounded)$/

function rangeFrom(words: readonly Word[], part: Part): Range | 'score' | null {
  const { numeral } = part
  const joint = words[part.end]
  if (!joint || numeral.value === null) return null
  const dash =
    (isDash(joint) || isHyphen(joint)) &&
    words[part.end + 1] !== undefined &&
    joint.glued === words[part.end + 1]!.glued
  const word = joint.lower
  const opener = words[part.first - 1]?.lower
  const between = opener === 'between' && word === 'and'
  const fromTo = opener === 'from' && (word === 'to' || dash)
  if (!dash && !between && word !== 'to' && word !== 'or') return null
  // "40 - 50 metres" is a range, "in 2019 - 12 people died" none
  if (dash && isHyphen(joint) && !joint.glued && !isSpacedRange(words, part, part.end + 1)) return null
  let at = part.end + 1
  // "between 5 and about 7", "to as many as": a qualifier inside is passed over
  while (at < words.length && words[at]!.type === 'currency') at++
  if (words[at]?.type === 'word' && words[at + 1]?.type === 'currency' && /^(?:US|C|A|NZ|HK)$/.test(words[at]!.text))
    at += 2
  const second = words[at] ? numeralAt(words, at) : null
  if (!second || second.value === null || second.times) return null
  const end = partOf(words, second)
  if (end.first < part.end) return null
  if (second.fraction !== numeral.fraction) return null
  if (dash && second.yearLike && numeral.yearLike) return 'score'
  if (dash && !end.measure && !end.currency && !part.currency && isScore(words, numeral, second)) return 'score'
  if (
    part.measure &&
    end.measure &&
    part.measure.dimension !== end.measure.dimension &&
    !(part.measure.dimension === 'time' && end.measure.dimension === 'age')
  )
    return null
  if (
    Boolean(part.currency) !== Boolean(end.currency) &&
    part.currency === null &&
    !dash &&
    word !== 'to' &&
    word !== 'and'
  )
    return null
  // "rose 4.8% to $13.18 billion", "slid 6% to 88 crowns": what changed by the first is now the second
  if (part.measure && !dash && (end.currency || (!end.measure && !between))) return null
  // "2 to 3 million" and "$2 to $3 million"
  let low = numeral.value * part.sign
  const high = second.value * end.sign * (dash && end.sign === -1 ? -1 : 1)
  if (numeral.scale === 1 && second.scale > 1 && low < high / second.scale) low *= second.scale
  if (part.measure && end.measure) low = (low * part.measure.factor) / end.measure.factor
  if (!(low < high)) return null
  if (word === 'or') {
    if (!(high - low <= 2 && high <= 20) && !(part.numeral.digits === false && high / low <= 2)) return null
    if (part.measure || part.currency) return null
  }
  if (word === 'to' && !between) {
    for (let k = part.first - 1; k >= 0 && k > part.first - 9; k--) {
      // "rose 2% to 5%", "cut 300 jobs to 1,200": each number has its own unit, or a noun of its own
      if (CHANGES.test(words[k]!.lower) && !fromTo && (part.measure || part.currency)) return null
      if (CHANGES.test(words[k]!.lower) && (fromTo || (words[k]!.lower !== 'up' && /^(?:from|by)$/.test(opener ?? ''))))
        return fromTo ? null : rangeBy(opener)
      if (/^[.;:]$/.test(words[k]!.text)) break
    }
    // "from 40% to 50%" without a verb of change, of two complete shares, is a change as a rule
    if (fromTo && part.measure?.dimension === 'percent') return null
    // "elected 52 to 48", "3 to 1"
    if (!fromTo && !end.measure && !end.currency && !part.currency && !countFollows(words, second.end) && !second.scale)
      return null
    if (high / Math.max(low, 1e-9) > 1000) return null
  }
  const first = between || fromTo ? part.first - 1 : part.first
  return { first, second: { ...end, measure: end.measure ?? part.measure }, low, high, between: between || fromTo }
  function rangeBy(_: string | undefined): Range | null {
    return { first: part.first, second: { ...end, measure: end.measure ?? part.measure }, low, high, between: false }
  }
}

function isSpacedRange(words: readonly Word[], part: Part, at: number): boolean {
  const second = words[at] ? numeralAt(words, at) : null
  if (!second || part.measure || part.currency || part.numeral.yearLike || second.yearLike) return false
  return (
    part.numeral.digits === second.digits &&
    (unitAfter(words, second) !== null || currencyAfter(words, second.end) !== null)
  )
}

/** 118 ± 6 km²: the error belongs to the figure. */
function plusMinus(words: readonly Word[], at: number): { end: number; measure: Measure | null } | null {
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
function compound(
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

/** "6ft 2in", "5-foot-11": behind feet "in" is inches, and a bare number joined to them too. */
function feetAndInches(
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
function smallMoney(words: readonly Word[], currency: Currency, at: number): { part: number; end: number } | null {
  const k = words[at]?.lower === 'and' ? at + 1 : at
  const numeral = words[k] ? numeralAt(words, k) : null
  if (!numeral || numeral.value === null || numeral.value >= 100 || numeral.fraction) return null
  const small = currencyAfter(words, numeral.end)
  if (!small || currency.factor === small.currency.factor) return null
  const [big, little] = [mainUnit(currency.name), mainUnit(small.currency.name)]
  if (big.name !== little.name || little.factor >= big.factor) return null
  return { part: (numeral.value * little.factor) / big.factor, end: small.end }
}

/** (3.1 mi) · (US$2.5 million) · (about 50 sq mi): the word after the bracket, or null. */
function conversionAt(
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

/** more than an hour · nearly a year · less than a mile: the article counts where a word bounds it. */
function articleMeasure(words: readonly Word[], i: number): Quantity | null {
  if (words[i]!.lower !== 'a' && words[i]!.lower !== 'an') return null
  let end = i + 1
  let value = 1
  if (words[end]?.lower === 'half' && isHyphen(words[end + 1])) {
    value = 0.5
    end += 2
  }
  const unit = measureAt(words, end, false)
  const currency = unit ? null : currencyAfter(words, end)
  if (!unit && !currency) return null
  if (unit && isHyphen(words[end])) return null
  if (unit && unit.measure.dimension === 'temperature') return null
  let close = unit?.end ?? currency!.end
  if (isHyphen(words[close])) return null
  const half = words[close]?.lower === 'and' && words[close + 1]?.lower === 'a' && words[close + 2]?.lower === 'half'
  if (half) {
    value += 0.5
    close += 3
  }
  const found = qualifierBefore(words, i, true)
  if (
    !half &&
    value === 1 &&
    (!found || (words[found.at]!.lower === 'about' && found.at > 0 && words[i - 1]!.lower !== 'about'))
  )
    return null
  if (
    found &&
    /^(?:within|over|around|under|until)$/.test(words[found.at]!.lower) &&
    value === 1 &&
    !half &&
    found.at === i - 1 &&
    words[found.at]!.lower !== 'over'
  )
    return null
  if (/^(?:later|ago|earlier)$/.test(words[close]?.lower ?? '')) return null
  return {
    first: found?.at ?? i,
    end: close,
    number: i,
    after: close,
    value,
    low: null,
    high: null,
    size: value,
    qualifier: found?.qualifier ?? 'exact',
    measure: unit?.measure ?? null,
    currency: currency?.currency ?? null,
    fraction: false,
    times: false,
    joined: false,
  }
}
