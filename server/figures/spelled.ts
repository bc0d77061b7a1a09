/** Numbers in words: three hundred and five · twenty-three · two and a half million · two-thirds. */
import { FRACTIONS, SCALES, SMALL_NUMBERS } from './number-words.js'
import { type Numeral, plain, round } from './numeral.js'
import { scaleAfter } from './scales.js'
import { isHyphen, type Word } from './sentence-words.js'

/** three hundred and five · twenty-three · two and a half · two-thirds */
export function spelledNumeral(words: readonly Word[], at: number): Numeral | null {
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

/** "… of a million" behind a fraction. */
export function ofABig(words: readonly Word[], at: number): { scale: number; end: number } | null {
  if (words[at]?.lower !== 'of' || words[at + 1]?.lower !== 'a') return null
  const scale = SCALES.get(words[at + 2]?.lower ?? '')
  return scale === undefined || scale < 100 ? null : { scale, end: at + 3 }
}

export function spelledBelow(words: readonly Word[], at: number, scale: number): { value: number; end: number } | null {
  const start = words[at]?.lower === 'and' ? at + 1 : at
  if (!SMALL_NUMBERS.has(words[start]?.lower ?? '') || !joinsBelow(words, start, scale)) return null
  const found = spelledNumeral(words, start)
  return found && found.value !== null && found.value < scale && !found.fraction
    ? { value: found.value, end: found.end }
    : null
}
