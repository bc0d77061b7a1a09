/** Shares and small amounts that an article or "half" begins: half a million · a quarter of · one in six · a couple of. */
import { digitsValue } from './digits.js'
import { FRACTIONS, SCALES, SMALL_NUMBERS } from './number-words.js'
import { type Numeral, plain, round } from './numeral.js'
import { scaleAfter } from './scales.js'
import { isHyphen, type Word } from './sentence-words.js'
import { ofABig, spelledBelow } from './spelled.js'

/** a dozen · a hundred and fifty · an eighth of · a quarter of a million · a couple of */
export function articleNumeral(words: readonly Word[], at: number): Numeral | null {
  const next = words[at + 1]
  if (next?.type !== 'word' || next.glued) return null
  const scale = SCALES.get(next.lower)
  if (scale !== undefined) {
    // "a million and a half"
    if (scale >= 1000 && ['and', 'a', 'half'].every((lower, n) => words[at + 2 + n]?.lower === lower))
      return { ...plain, first: at, end: at + 5, value: 1.5 * scale, size: 1.5 * scale, scale }
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

/** A share of what it was: a verb of change or a bound stands before it, and nothing that it could rank behind it. */
function isShareOfItself(words: readonly Word[], at: number): boolean {
  // "a fifth lower than on Friday"
  if (
    /^(?:lower|higher|cheaper|dearer|smaller|bigger|larger|above|below|more|less|fewer)$/.test(
      words[at + 2]?.lower ?? '',
    )
  )
    return true
  if (
    !/^(?:by|down|up|than|nearly|almost|about|around|roughly|over|least|much|many|only|just|another)$/.test(
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

/** half a million · half a dozen · half of · half the · half its */
export function halfNumeral(words: readonly Word[], at: number): Numeral | null {
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
export function shareNumeral(words: readonly Word[], at: number): Numeral | null {
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
