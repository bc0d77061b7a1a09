/**
 * Reads one number where it starts: digits with their separators, number words, fractions, magnitudes.
 *
 *   1,166 → 1166 · 12,50,000 → 1250000 · 2½ → 2.5 · three hundred and five → 305 · half a million → 500000 · two-thirds → 0.667
 *   dozens → no value · tens of thousands → no value
 *
 * Recognition and value in one pass: a pattern that finds and a second one that reads had to agree on every case, and did not.
 * Qualifiers, ranges and units come later; this knows nothing but numbers.
 */

import { isPlural } from './nouns.js'
import {
  FRACTIONS,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  SOME,
  TIMES,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from './number-words.js'
import { isHyphen, type Word } from './sentence-words.js'

export interface Numeral {
  /** words `[first, end)` */
  readonly first: number
  readonly end: number
  /** null: vague */
  readonly value: number | null
  /** a vague one's rough size, to tell "dozens" from "hundreds"; else the value */
  readonly size: number
  readonly digits: boolean
  /** "half", "two-thirds", "one in six" */
  readonly fraction: boolean
  /** "twice": it counts events and no noun follows */
  readonly times: boolean
  /** a bare four-digit number that could be a year */
  readonly yearLike: boolean
  /** scale by which it was multiplied, for "2 to 3 million"; 1 for none */
  readonly scale: number
  /** "a couple of": the number is meant roughly */
  readonly loose: boolean
}

const plain = { digits: false, fraction: false, times: false, yearLike: false, scale: 1, loose: false }

/** Digits of any script to a number. Null where the separators make no number: 1.2.3, 12,34. */
export function digitsValue(raw: string): number | null {
  if (/^[0-9]+$/.test(raw)) return Number(raw)
  let ascii = ''
  for (const char of raw) {
    const digit = digitOf(char)
    ascii += digit >= 0 ? String(digit) : char === '.' || char === ',' ? char : ''
  }
  if (/^\d+$/.test(ascii)) return Number(ascii)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(ascii)) return Number(ascii.replaceAll(',', ''))
  // Indian grouping: 12,50,000
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(ascii)) return Number(ascii.replaceAll(',', ''))
  if (/^\d*\.\d+$/.test(ascii)) return Number(ascii)
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(ascii)) return Number(ascii.replaceAll('.', ''))
  // a decimal comma: 3,5 but not 3,500
  if (/^\d+,\d{1,2}$/.test(ascii)) return Number(ascii.replace(',', '.'))
  return null
}

/** Unicode gives each script's ten digits in a row; the run's first is found by walking back at most nine. */
function digitOf(char: string): number {
  const code = char.codePointAt(0)!
  if (code >= 48 && code <= 57) return code - 48
  if (code < 128 || !/\p{Nd}/u.test(char)) return -1
  // mathematical digits stand fifty in a row, from a code that ends on no ten
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** Words with which a number in words begins; of a hundred words five do. */
const STARTS: ReadonlySet<string> = new Set([
  ...TIMES.keys(),
  ...SOME,
  ...VAGUE_PLURALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...['a', 'an', 'half', 'low', 'high', 'mid'],
])

export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]!
  if (word.type === 'number') return digitNumeral(words, at)
  return word.type === 'word' && STARTS.has(word.lower) ? wordNumeral(words, at) : null
}

function digitNumeral(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]!
  const share = shareNumeral(words, at)
  if (share) return { ...share, digits: true }
  const single = VULGAR_FRACTIONS.get(word.text)
  let value = single ?? digitsValue(word.text)
  if (value === null || !Number.isFinite(value)) return null
  let end = at + 1
  const next = words[end]
  if (single === undefined && next?.type === 'number' && VULGAR_FRACTIONS.has(next.text)) {
    value += VULGAR_FRACTIONS.get(next.text)!
    end++
  }
  // 3/4, and 1 1/2
  const over = fractionBar(words, at)
  if (over !== null) return { ...plain, first: at, end: at + 3, value: over, size: over, digits: true, fraction: true }
  if (next?.type === 'number' && !next.glued) {
    const rest = fractionBar(words, end)
    if (rest !== null) {
      value += rest
      end += 3
    }
  }
  const scaled = scaleAfter(words, end, true)
  const yearLike = /^[12]\d{3}$/.test(word.text) && end === at + 1 && scaled.scale === 1
  value = round(value * scaled.scale)
  return {
    ...plain,
    first: at,
    end: scaled.end,
    value,
    size: value,
    digits: true,
    fraction: single !== undefined && scaled.scale === 1,
    yearLike,
    scale: scaled.scale,
  }
}

/** Floating point leaves 2.1 million as 2100000.0000000002. */
const round = (value: number) => (Math.abs(value) > 1e15 ? value : Number(value.toPrecision(15)))

function fractionBar(words: readonly Word[], at: number): number | null {
  const [top, bar, below] = [words[at], words[at + 1], words[at + 2]]
  if (top?.type !== 'number' || below?.type !== 'number' || !(bar?.text === '/' || bar?.text === '⁄')) return null
  if (!bar.glued || !below.glued || words[at + 3]?.text === '/') return null
  const [n, d] = [Number(top.text), Number(below.text)]
  // 9/11 and 24/7 are names, 3/14 a date
  return n >= 1 && d >= 2 && d <= 10 && n < d ? round(n / d) : null
}

/** Million, bn, lakh crore … from `at`; a hyphen may stand before a word: "6-million". */
function scaleAfter(words: readonly Word[], at: number, digits: boolean): { scale: number; end: number } {
  let scale = 1
  let end = at
  for (let n = 0; n < 3; n++) {
    const hyphen = isHyphen(words[end]) && words[end]!.glued && words[end + 1]?.glued === true
    const word = words[hyphen ? end + 1 : end]
    if (word?.type !== 'word') break
    const full = SCALES.get(word.lower)
    if (full !== undefined) {
      scale *= full
      end = hyphen ? end + 2 : end + 1
      continue
    }
    const brief = digits && n === 0 ? SHORT_SCALES.get(word.lower) : undefined
    if (brief === undefined || !isShortScale(words, at, word)) break
    scale *= brief
    end++
    break
  }
  return { scale, end }
}

/** "m" and "b" are a scale after money or before people; "bn" always. A metre stands after a length. */
function isShortScale(words: readonly Word[], at: number, word: Word): boolean {
  if (word.lower.length >= 2 && word.lower !== 'mil' && word.lower !== 'cr') return true
  const before = words[at - 2]
  const money =
    before?.type === 'currency' ||
    before?.lower === 'rs' ||
    (before?.text.length === 3 && /^[A-Z]{3}$/.test(before.text))
  if (money) return true
  if (word.lower === 'b') return word.glued && word.text === 'b'
  if (word.text === 'M' && word.glued) return true
  const after = words[at + 1]
  if (word.text === 'm' && word.glued && isMany(words, at)) return true
  if (word.lower === 'k')
    return word.glued && (word.text !== 'K' || (after?.type === 'word' && !after.glued && isPlural(after.lower)))
  if (word.text === 'm' && word.glued && isManyOf(words, at)) return true
  return (
    word.lower === 'm' &&
    after?.type === 'word' &&
    /^(?:people|users|euros|dollars|pounds|children|women|men|barrels|tonnes|tons|units|customers|jobs|homes|households|voters|viewers|doses|cases|passengers|refugees|workers|shares|vehicles|cars|subscribers|copies|visitors|euro|francs|kronor|rupees|new|more|in|a)$/.test(
      after.lower,
    ) &&
    (word.glued || !/^(?:in|a|more|new)$/.test(after.lower)) &&
    !(word.glued && /^(?:in|a|more|new)$/.test(after.lower))
  )
}

/** Plurals that have a length: "100m sprinters", "3m waves". */
const HAS_LENGTH: ReadonlySet<string> = new Set(
  (
    'waves walls wall races race sprints sprint sprinters runners swimmers hurdles hurdlers masts mast towers tower ' +
    'poles pole pipes pipe yachts yacht boats boat ships ship trees tree cables cable cliffs cliff seas swells ' +
    'swell heats finals final semi-finals events titles records medals champions champion relays relay ropes rope ' +
    'fences fence barriers barrier tunnels tunnel bridges bridge statues statue drops drop falls depths depth dives ' +
    'blades blade wings planes lines strips strip stretches sections intervals squares targets rifles pools pool ' +
    'tracks track courses steps gaps waters blocks panels cranes puppets telescopes dishes mirrors craters holes ' +
    'trenches ditches dunes logs snakes sharks whales dinosaurs sculptures screens banners flags'
  ).split(' '),
)

/** "14.2m handsets", "30m journeys": a plural behind it that has no length, and no article or number before it. */
function isManyOf(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  if (after?.type !== 'word' || after.glued || !isPlural(after.lower) || HAS_LENGTH.has(after.lower)) return false
  const before = words[at - 2]
  return !(
    before &&
    (/^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten)$/.test(before.lower) || before.type === 'number')
  )
}

/** "The population has shrunk to 2.7m": a noun of many stands before it, and no word of length near it. */
function isMany(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  if (
    after?.type === 'word' &&
    /^(?:long|high|wide|tall|deep|away|above|below|apart|thick|from|by|of|sprint|race|freestyle|relay)$/.test(
      after.lower,
    )
  )
    return false
  for (let k = at - 2; k >= 0 && k > at - 22; k--) {
    const { lower } = words[k]!
    if (
      /^(?:metres?|meters?|feet|height|depth|length|width|distance|deep|high|long|wide|tall|waves?|level|levels|rose by|sea)$/.test(
        lower,
      )
    )
      return false
    if (
      /^(?:population|users|subscribers|customers|passengers|viewers|viewership|audience|votes|visitors|arrivals|members|membership|workforce|sales|downloads|circulation|ridership|followers)$/.test(
        lower,
      )
    )
      return true
  }
  return false
}

function wordNumeral(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]!
  const lower = word.lower
  const times = TIMES.get(lower)
  if (times !== undefined) return { ...plain, first: at, end: at + 1, value: times, size: times, times: true }
  const vague = vagueNumeral(words, at)
  if (vague) return vague
  const share = shareNumeral(words, at)
  if (share) return share
  if (lower === 'a' || lower === 'an') return articleNumeral(words, at)
  if (lower === 'half') return halfNumeral(words, at)
  if (!SMALL_NUMBERS.has(lower)) return null
  return spelledNumeral(words, at)
}

/** three hundred and five · twenty-three · two and a half · two-thirds */
function spelledNumeral(words: readonly Word[], at: number): Numeral | null {
  let total = 0
  let group = 0
  let end = at
  let last = Number.POSITIVE_INFINITY
  let scaled = false
  for (let k = at; k < words.length && k < at + 24; ) {
    const word = words[k]!
    const small = word.type === 'word' ? SMALL_NUMBERS.get(word.lower) : undefined
    const scale = word.type === 'word' ? SCALES.get(word.lower) : undefined
    if (small !== undefined) {
      // twenty three adds up, three four does not
      const adds =
        k === at ||
        last === Number.POSITIVE_INFINITY ||
        (last >= 20 && last < 100 && small < 10 && small > 0) ||
        last === 100
      if (!adds) break
      group += small
      last = small
    } else if (scale !== undefined && end > at) {
      if (scale === 100 || scale === 12) group *= scale
      else {
        total += group * scale
        group = 0
      }
      last = scale === 100 ? 100 : Number.POSITIVE_INFINITY
      scaled = true
    } else break
    end = ++k
    if (isHyphen(words[k]) && words[k]!.glued && words[k + 1]?.glued && isNumberWord(words[k + 1])) k++
    // "and" joins only below a scale: "two hundred and five", never "four and five"
    else if (
      words[k]?.lower === 'and' &&
      scaled &&
      scale !== undefined &&
      scale !== 12 &&
      SMALL_NUMBERS.has(words[k + 1]?.lower ?? '')
    ) {
      if (!joinsBelow(words, k + 1, scale)) break
      k++
    } else if (scale !== undefined && scale >= 1000 && words[k]?.text === ',' && isScaledAhead(words, k + 1)) k++
  }
  const value = total + group
  // two-thirds, two thirds of
  const denominator = fractionAfter(words, end, value)
  if (denominator) {
    const part = round(value * denominator.part)
    const big = ofABig(words, denominator.end)
    // "three-quarters of a million"
    return big
      ? { ...plain, first: at, end: big.end, value: round(part * big.scale), size: part * big.scale, scale: big.scale }
      : { ...plain, first: at, end: denominator.end, value: part, size: part, fraction: true }
  }
  // two and a half million
  const half = halfAfter(words, end)
  if (half) {
    const by = scaleAfter(words, half.end, false)
    const sum = round((value + half.part) * by.scale)
    return { ...plain, first: at, end: by.end, value: sum, size: sum, scale: by.scale }
  }
  return { ...plain, first: at, end, value, size: value, scale: scaled && total > 0 ? total : 1 }
}

const isNumberWord = (word: Word | undefined) =>
  word !== undefined && (SMALL_NUMBERS.has(word.lower) || SCALES.has(word.lower))

/** Does what follows "hundred and" stay below it: "five", not "two hundred"? */
function joinsBelow(words: readonly Word[], at: number, scale: number): boolean {
  const next = words[at + 1]
  const after = isHyphen(next) ? words[at + 2] : next
  return !(after && SCALES.has(after.lower) && SCALES.get(after.lower)! >= scale)
}

const isScaledAhead = (words: readonly Word[], at: number) =>
  SMALL_NUMBERS.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'hundred'

function fractionAfter(words: readonly Word[], at: number, top: number): { part: number; end: number } | null {
  if (!(top >= 1 && top < 20)) return null
  const hyphen = isHyphen(words[at]) && words[at]!.glued
  const word = words[hyphen ? at + 1 : at]
  const part = word ? FRACTIONS.get(word.lower) : undefined
  if (part === undefined || part * top >= 1) return null
  const plural = word!.lower.endsWith('s') || word!.lower === 'halves'
  if (top === 1 ? plural : !plural) return null
  // "one third", "three quarters": with no hyphen an "of" has to follow, or "in two quarters" becomes a share
  const after = words[hyphen ? at + 2 : at + 1]
  if (!hyphen && !(after && /^(?:of|the|its|their)$/.test(after.lower))) return null
  return { part, end: hyphen ? at + 2 : at + 1 }
}

/** and a half · -and-a-half */
function halfAfter(words: readonly Word[], at: number): { part: number; end: number } | null {
  const step = isHyphen(words[at]) && isHyphen(words[at + 2]) && isHyphen(words[at + 4]) ? 2 : 1
  const first = step === 2 ? at + 1 : at
  if (words[first]?.lower !== 'and' || words[first + step]?.lower !== 'a') return null
  const last = words[first + 2 * step]
  const part = last && /^(?:half|quarter)$/.test(last.lower) ? FRACTIONS.get(last.lower) : undefined
  return part === undefined ? null : { part, end: first + 2 * step + 1 }
}

/** a dozen · a hundred and fifty · an eighth of · a quarter of a million · a couple of */
function articleNumeral(words: readonly Word[], at: number): Numeral | null {
  const next = words[at + 1]
  if (next?.type !== 'word' || next.glued) return null
  const scale = SCALES.get(next.lower)
  if (scale !== undefined) {
    const rest =
      SMALL_NUMBERS.has(words[at + 2]?.lower ?? '') || words[at + 2]?.lower === 'and'
        ? spelledBelow(words, at + 2, scale)
        : null
    const by = rest ? { scale: 1, end: rest.end } : scaleAfter(words, at + 2, false)
    const value = round(scale * by.scale + (rest?.value ?? 0))
    return { ...plain, first: at, end: by.end, value, size: value, scale: scale * by.scale }
  }
  const after = words[at + 2]
  const part = FRACTIONS.get(next.lower)
  if (part !== undefined && after?.lower === 'of') {
    // "a quarter of a million"
    const big = ofABig(words, at + 2)
    if (big)
      return {
        ...plain,
        first: at,
        end: big.end,
        value: round(part * big.scale),
        size: part * big.scale,
        scale: big.scale,
      }
    return { ...plain, first: at, end: at + 2, value: round(part), size: part, fraction: true }
  }
  // "fell by a third", "more than a tenth since 2001"; "by a third party" ranks
  if (part !== undefined && part !== 0.5 && isShareOfItself(words, at)) {
    return { ...plain, first: at, end: at + 2, value: round(part), size: part, fraction: true }
  }
  if (
    part !== undefined &&
    part >= 0.25 &&
    part !== 1 / 3 &&
    /^(?:half|quarter)$/.test(next.lower) &&
    SCALES.has(after?.lower ?? '')
  ) {
    const value = round(part * SCALES.get(after!.lower)!)
    return { ...plain, first: at, end: at + 3, value, size: value, scale: SCALES.get(after!.lower)! }
  }
  if (next.lower === 'couple' && after?.lower === 'of') {
    const scale = SCALES.get(words[at + 3]?.lower ?? '')
    if (scale !== undefined) return { ...plain, first: at, end: at + 4, value: null, size: 2 * scale }
    // "a couple of officers": two, and no more sure than that
    return { ...plain, first: at, end: at + 2, value: 2, size: 2, loose: true }
  }
  return null
}

/** "… of a million" behind a fraction. */
function ofABig(words: readonly Word[], at: number): { scale: number; end: number } | null {
  if (words[at]?.lower !== 'of' || words[at + 1]?.lower !== 'a') return null
  const scale = SCALES.get(words[at + 2]?.lower ?? '')
  return scale === undefined || scale < 100 ? null : { scale, end: at + 3 }
}

/** A share of what it was: a verb of change or a bound stands before it, and nothing that it could rank behind it. */
function isShareOfItself(words: readonly Word[], at: number): boolean {
  if (
    !/^(?:by|than|nearly|almost|about|around|roughly|over|least|much|many|only|just|another)$/.test(
      words[at - 1]?.lower ?? '',
    ) &&
    !(words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'up') &&
    !(words[at - 1]?.lower === 'as' && /^(?:much|many)$/.test(words[at - 2]?.lower ?? ''))
  )
    return false
  const after = words[at + 2]
  return (
    after === undefined ||
    after.type !== 'word' ||
    /^(?:to|since|in|over|from|and|compared|this|last|on|year|as|between|during|within|after|but|while|or|for|more|less|fewer|at|by|when)$/.test(
      after.lower,
    )
  )
}

function spelledBelow(words: readonly Word[], at: number, scale: number): { value: number; end: number } | null {
  const start = words[at]?.lower === 'and' ? at + 1 : at
  if (!SMALL_NUMBERS.has(words[start]?.lower ?? '') || !joinsBelow(words, start, scale)) return null
  const found = spelledNumeral(words, start)
  return found && found.value !== null && found.value < scale && !found.fraction
    ? { value: found.value, end: found.end }
    : null
}

/** half a million · half a dozen · half of · half the · half its */
function halfNumeral(words: readonly Word[], at: number): Numeral | null {
  const [next, after] = [words[at + 1], words[at + 2]]
  if (next && /^an?$/.test(next.lower) && after && SCALES.has(after.lower)) {
    const scale = SCALES.get(after.lower)!
    return { ...plain, first: at, end: at + 3, value: scale / 2, size: scale / 2, scale }
  }
  if (next?.type === 'word' && SCALES.has(next.lower)) {
    const scale = SCALES.get(next.lower)!
    return { ...plain, first: at, end: at + 2, value: scale / 2, size: scale / 2, scale }
  }
  if (next && isHyphen(next) && next.glued && after?.glued) {
    if (SCALES.has(after.lower)) {
      const scale = SCALES.get(after.lower)!
      return { ...plain, first: at, end: at + 3, value: scale / 2, size: scale / 2, scale }
    }
    return null
  }
  const before = words[at - 1]?.lower
  const ordinal =
    before !== undefined &&
    /^(?:first|second|other|latter|former|better|top|bottom|this|last|same|each|in|time)$/.test(before)
  if (ordinal) return null
  const share =
    next === undefined ||
    (next.type === 'word'
      ? /^(?:of|the|its|their|his|her|our|that|those|this|a|an|what|were|was|are|is|had|have)$/.test(next.lower)
      : /^[,.;)]$/.test(next.text))
  if (!share) return null
  // "half an hour" is measured by whoever reads the unit
  return { ...plain, first: at, end: at + 1, value: 0.5, size: 0.5, fraction: true }
}

/** one in six · nine out of ten · 1 in 5 · one in 100,000 */
function shareNumeral(words: readonly Word[], at: number): Numeral | null {
  const out = words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of'
  const inside = words[at + 1]?.lower === 'in'
  if (!out && !inside) return null
  const top = smallAt(words, at)
  if (top === null) return null
  const place = out ? at + 3 : words[at + 2]?.lower === 'every' ? at + 3 : at + 2
  const below = smallAt(words, place) ?? roundAt(words, place)
  if (below === null || below <= top) return null
  // "3 in 12 games" counts; "3 in 10" and "1 in 68" divide
  const digits = words[at]!.type === 'number' || words[place]!.type === 'number'
  if (digits && !out && top !== 1 && !/^10+$/.test(String(below))) return null
  if (words[at]!.type === 'number' && words[place]!.type === 'word') return null
  const after = words[place + 1]
  // "two in ten days" counts, "one in ten" divides; "1 in 3-2 win" and "1 in 2.5" are neither
  if (after && (measureWord(after.lower) || (after.glued && !/^[.,;:!?)"”’'—]$/.test(after.text)))) return null
  const value = round(top / below)
  return { ...plain, first: at, end: place + 1, value, size: value, fraction: true }
}

/** "one in 100,000", "one in 2,000": the whole of a share with its separator. */
const roundAt = (words: readonly Word[], at: number): number | null =>
  words[at]?.type === 'number' && /^\d{1,3}(?:,\d{3})+$/.test(words[at]!.text) ? digitsValue(words[at]!.text) : null

const measureWord = (lower: string) =>
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|million|billion|thousand|hundred)$/.test(lower)

function smallAt(words: readonly Word[], at: number): number | null {
  const word = words[at]
  if (!word) return null
  if (word.type === 'word') return SMALL_NUMBERS.get(word.lower) ?? null
  return word.type === 'number' && /^\d{1,3}$/.test(word.text) ? Number(word.text) : null
}

/** dozens · tens of thousands · several hundred · a few dozen · low thousands · hundreds of thousands */
function vagueNumeral(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]!
  const give = (end: number, size: number): Numeral => ({ ...plain, first: at, end, value: null, size })
  if (SOME.has(word.lower)) {
    const scale = SCALES.get(words[at + 1]?.lower ?? '')
    if (scale !== undefined) return give(at + 2 + moreScale(words, at + 2), 3 * scale)
    const plural = VAGUE_PLURALS.get(words[at + 1]?.lower ?? '')
    return plural === undefined ? null : give(at + 2, 3 * plural)
  }
  if (word.lower === 'a' && /^(?:few|good|many|couple)$/.test(words[at + 1]?.lower ?? '')) {
    const next = at + 2
    const scale = SCALES.get(words[next]?.lower ?? '')
    return scale === undefined ? null : give(next + 1, 3 * scale)
  }
  if (/^(?:low|high|mid)$/.test(word.lower)) {
    const plural = VAGUE_PLURALS.get(words[at + 1]?.lower ?? '')
    return plural === undefined ? null : give(at + 2, plural)
  }
  const plural = VAGUE_PLURALS.get(word.lower)
  if (plural === undefined) return null
  if (
    word.lower === 'scores' &&
    !/^(?:of|were|are|more|have|had|missing|feared|dead|killed|died|remain|still|injured|wounded|arrested)$/.test(
      words[at + 1]?.lower ?? '',
    )
  )
    return null
  if (words[at + 1]?.lower === 'of') {
    const second = VAGUE_PLURALS.get(words[at + 2]?.lower ?? '')
    if (second !== undefined) return give(at + 3, plural * second)
  }
  if (word.lower === 'tens') return null
  return give(at + 1, plural)
}

const moreScale = (words: readonly Word[], at: number) => (SCALES.has(words[at]?.lower ?? '') ? 1 : 0)
