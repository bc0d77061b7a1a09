/**
 * Reads one number where it starts: digits with their separators, number words, fractions, magnitudes.
 *
 *   1,166 → 1166 · 12,50,000 → 1250000 · 2½ → 2.5 · three hundred and five → 305 · half a million → 500000 · two-thirds → 0.667
 *   dozens → no value · tens of thousands → no value
 *
 * Recognition and value in one pass: a pattern that finds and a second one that reads had to agree on every case, and did not.
 * Qualifiers, ranges and units come later; this knows nothing but numbers.
 */
import { digitsValue } from './digits.js'
import { NOBODY_STARTS, nobodyAt } from './nobody.js'
import { SCALES, SMALL_NUMBERS, SOME, TIMES, VAGUE_PLURALS, VULGAR_FRACTIONS } from './number-words.js'
import { type Numeral, plain, round } from './numeral.js'
import { scaleAfter } from './scales.js'
import type { Word } from './sentence-words.js'
import { articleNumeral, halfNumeral, shareNumeral } from './share-numerals.js'
import { spelledNumeral } from './spelled.js'
import { TAKEN_STARTS, takenPlacesAt } from './taken-places.js'

/** Words with which a number in words begins; of a hundred words five do. */
const STARTS: ReadonlySet<string> = new Set([
  ...TIMES.keys(),
  ...SOME,
  ...VAGUE_PLURALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...TAKEN_STARTS,
  ...NOBODY_STARTS,
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
    // "$7.77¼": a quarter of a cent
    const decimals = next.glued ? (/\.(\p{Nd}{1,4})$/u.exec(word.text)?.[1]?.length ?? 0) : 0
    value += VULGAR_FRACTIONS.get(next.text)! / 10 ** decimals
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

function fractionBar(words: readonly Word[], at: number): number | null {
  const [top, bar, below] = [words[at], words[at + 1], words[at + 2]]
  if (top?.type !== 'number' || below?.type !== 'number' || !(bar?.text === '/' || bar?.text === '⁄')) return null
  if (!bar.glued || !below.glued || words[at + 3]?.text === '/') return null
  const [n, d] = [Number(top.text), Number(below.text)]
  // 9/11 and 24/7 are names, 3/14 a date
  return n >= 1 && d >= 2 && d <= 10 && n < d ? round(n / d) : null
}

function wordNumeral(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]!
  const lower = word.lower
  const times = TIMES.get(lower)
  if (times !== undefined) return { ...plain, first: at, end: at + 1, value: times, size: times, times: true }
  const vague = vagueNumeral(words, at) ?? takenPlacesAt(words, at) ?? nobodyAt(words, at)
  if (vague) return vague
  const share = shareNumeral(words, at)
  if (share) return share
  if (lower === 'a' || lower === 'an') return articleNumeral(words, at)
  if (lower === 'half') return halfNumeral(words, at)
  if (!SMALL_NUMBERS.has(lower)) return null
  return spelledNumeral(words, at)
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
