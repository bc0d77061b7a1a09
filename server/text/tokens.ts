/**
 * Cuts a text into the units that are compared: words, numbers, punctuation marks and citation marks.
 *
 *   killed 1,204 of Lt. Gen. O'Brien's men.[12]  →  killed | 1,204 | of | Lt. | Gen. | O'Brien | 's | men | . | [12]
 *
 * A stock word diff cuts "2,300 → 2,450" into "2," kept and "300/450" changed, and `Intl.Segmenter` takes 65 ms for two
 * articles where this takes 3. So a number with its separators, currency, magnitude and unit is one token, and so are
 * an abbreviation, a hyphenated or accented name and a web address. A possessive 's is a token of its own, so that
 * "Norland's" still has "Norland" in it. White space is in no token; it lies between them. U+FFFD, which stands for a
 * letter that was lost, joins a word as a letter does.
 */
import { MAY_END_SENTENCE, NAME_FOLLOWS, NUMBER_FOLLOWS } from './abbreviations.js'
import { CharClass, classAt, unitClass } from './char-class.js'
import { LONGEST_UNIT, UNIT_WORDS } from './units.js'

export const TokenKind = { word: 1, number: 2, punctuation: 3, citation: 4, abbreviation: 5, url: 6 } as const

/** Tokens in text order, as columns: token `i` is `text.slice(start[i], end[i])` and of `kind[i]`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
}

/** [12], [ 12 ], [a], [note 3], [nb 2], [citation needed]: marks, not words. Longest form seen: "[clarification needed]". */
const CITATION =
  /\[\s?(?:\d{1,4}(?:[,–-]\s?\d{1,4})*|[a-z]{1,2}|(?:note|nb|n|lower-alpha)\s?\d{1,3}|[a-z]+\s(?:needed|span needed)|who\?|when\?|which\?|by whom\?|dubious|sic)\s?\]/y
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/y
const URL_TAIL = /[.,;:!?'’)\]}»…]+$/
const POSSESSIVE = /['’]s(?![\p{L}\p{N}\p{M}\ufffd])/uy
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x2bc
const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010 || unit === 0x2011
const EN_DASH = 0x2013
/** spaces that stand inside numbers: no-break, narrow no-break, thin, figure */
const isNumberSpace = (unit: number) => unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2007
const isDigit = (unit: number) => unitClass(unit) === CharClass.digit

/** The end of a run of letters, digits and their marks from `at`. */
function runEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const unit = text.charCodeAt(i)
    let kind = unitClass(unit)
    let width = 1
    if (unit >= 0xd800 && unit <= 0xdbff) {
      kind = classAt(text, i)
      width = kind === CharClass.other ? 1 : 2
    }
    if (kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.mark || kind === CharClass.numeric)
      i += width
    else break
  }
  return i
}

/** The end of the digits and separators of a number from `at`, which is a digit: 1,234.5 · 1 234 · 1'234. */
function numberEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isDigit(text.charCodeAt(i))) i++
  for (;;) {
    const unit = text.charCodeAt(i)
    if (i + 1 >= end || !isDigit(text.charCodeAt(i + 1))) break
    if (unit === 0x2e || unit === 0x2c) {
      i++
      while (i < end && isDigit(text.charCodeAt(i))) i++
      continue
    }
    const grouped =
      (isNumberSpace(unit) || isApostrophe(unit)) &&
      i + 3 < end &&
      isDigit(text.charCodeAt(i + 2)) &&
      isDigit(text.charCodeAt(i + 3)) &&
      !(i + 4 < end && isDigit(text.charCodeAt(i + 4)))
    if (!grouped) break
    i += 4
  }
  return i
}

/** Past a percent sign, degree or unit word that belongs to the number ending at `at`. */
function unitEnd(text: string, at: number, end: number): number {
  let i = at
  const gap = i < end && (text.charCodeAt(i) === 0x20 || isNumberSpace(text.charCodeAt(i))) ? 1 : 0
  const first = text.charCodeAt(i + gap)
  if (i + gap < end && (first === 0x25 || first === 0x2030)) return i + gap + 1
  if (gap === 0 || i + 1 >= end) return at
  if (text.startsWith('per cent', i + 1) && runEnd(text, i + 5, end) === i + 9) return i + 9
  let stop = i + 1
  while (stop < end && stop <= i + 1 + LONGEST_UNIT) {
    const kind = unitClass(text.charCodeAt(stop))
    if (kind !== CharClass.letter && kind !== CharClass.numeric && text.charCodeAt(stop) !== 0xb0) break
    stop++
  }
  if (stop === i + 1 || stop > i + 1 + LONGEST_UNIT) return at
  i = stop
  return UNIT_WORDS.has(text.slice(at + 1, i).toLowerCase()) ? i : at
}

/** Where the word from `at` ends, with its inner apostrophes, hyphens and dots. */
function wordEnd(text: string, at: number, end: number): number {
  let i = runEnd(text, at, end)
  while (i + 1 < end) {
    const unit = text.charCodeAt(i)
    const next = classAt(text, i + 1)
    const nextJoins = next === CharClass.letter || next === CharClass.digit
    if (!nextJoins || i === at) break
    const before = unitClass(text.charCodeAt(i - 1))
    if (isApostrophe(unit)) {
      POSSESSIVE.lastIndex = i
      if (next !== CharClass.letter || POSSESSIVE.test(text)) break
    } else if (isHyphen(unit)) {
      // digits on both sides are a range or a score; "T-72", "27-year-old" and "COVID-19" are words
      if (before === CharClass.digit && next === CharClass.digit) break
    } else if (unit === EN_DASH) {
      if (before === CharClass.digit || next === CharClass.digit) break
    } else if (unit === 0x2e) {
      // U.S. and e.g.: single letters; gov.am: lower case on both sides; "end.The" is a lost space
      const single = i - 1 === at || text.charCodeAt(i - 2) === 0x2e
      const dotted = single && i + 2 < end && text.charCodeAt(i + 2) === 0x2e
      const lower = /\p{Ll}/u
      if (!dotted && !(lower.test(text[i - 1]!) && lower.test(text[i + 1]!))) break
    } else if (unit === 0x26) {
      if (!/\p{Lu}/u.test(text[i - 1]!) || !/\p{Lu}/u.test(text[i + 1]!)) break
    } else break
    i = runEnd(text, i + 1, end)
  }
  return i
}

/** Does the word `at..stop`, before a full stop, take the stop with it? */
function takesStop(text: string, at: number, stop: number, end: number): boolean {
  const word = text.slice(at, stop)
  if (NAME_FOLLOWS.has(word) || MAY_END_SENTENCE.has(word)) return true
  const following = text.charCodeAt(stop + 1) === 0x20 || isNumberSpace(text.charCodeAt(stop + 1)) ? stop + 2 : stop + 1
  if (NUMBER_FOLLOWS.has(word)) return following < end && isDigit(text.charCodeAt(following))
  if (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  // an initial: "J. Smith", but "the letter a." and "Plan B" at the end of a block are words
  return (
    word.length <= 2 &&
    /^\p{Lu}$/u.test(word) &&
    word !== 'I' &&
    following > stop + 1 &&
    following < end &&
    /\p{Lu}/u.test(text[following]!)
  )
}

/** Tokens of `text` from `start` to `end`, by their offsets in the whole text. Linear in the length. */
export function tokenise(text: string, start = 0, end = text.length): Tokens {
  let room = Math.max(16, ((end - start) >> 2) + 8)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let kinds = new Uint8Array(room)
  let count = 0
  const push = (from: number, to: number, kind: number) => {
    if (count === room) {
      room *= 2
      const grow = <A extends Int32Array | Uint8Array>(old: A, next: A): A => {
        next.set(old)
        return next
      }
      starts = grow(starts, new Int32Array(room))
      ends = grow(ends, new Int32Array(room))
      kinds = grow(kinds, new Uint8Array(room))
    }
    starts[count] = from
    ends[count] = to
    kinds[count++] = kind
  }

  let i = start
  while (i < end) {
    const unit = text.charCodeAt(i)
    const kind = unit >= 0xd800 && unit <= 0xdbff ? classAt(text, i) : unitClass(unit)
    if (kind === CharClass.space) {
      i++
      continue
    }
    const from = i
    if (kind === CharClass.digit || startsNumber(text, i, start, end, kind, unit)) {
      i = scanNumber(text, i, end)
      push(from, i, TokenKind.number)
    } else if (kind === CharClass.letter || kind === CharClass.numeric) {
      if (unit === 0x68 || unit === 0x77) {
        URL.lastIndex = i
        const url = URL.exec(text)
        if (url && i + url[0].length <= end) {
          i += url[0].replace(URL_TAIL, '').length
          push(from, i, TokenKind.url)
          continue
        }
      }
      i = wordEnd(text, i, end)
      if (text.charCodeAt(i) === 0x2e && i < end && i - from <= 12 && takesStop(text, from, i, end)) {
        push(from, ++i, TokenKind.abbreviation)
      } else push(from, i, TokenKind.word)
    } else if (kind === CharClass.ideograph) {
      // the rarer ones stand outside the basic plane and are a pair
      i += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1
      while (i < end && unitClass(text.charCodeAt(i)) === CharClass.mark) i++
      push(from, i, TokenKind.word)
    } else if (unit === 0x5b) {
      CITATION.lastIndex = i
      const mark = CITATION.exec(text)
      i += mark && i + mark[0].length <= end ? mark[0].length : 1
      push(from, i, i - from > 1 ? TokenKind.citation : TokenKind.punctuation)
    } else if (isApostrophe(unit)) {
      POSSESSIVE.lastIndex = i
      const possessive = i > start && unitClass(text.charCodeAt(i - 1)) !== CharClass.space && POSSESSIVE.test(text)
      i += possessive && i + 2 <= end ? 2 : 1
      push(from, i, i - from > 1 ? TokenKind.word : TokenKind.punctuation)
    } else {
      // a pair is one character; a sign stays with the marks that modify it; three dots are one sign
      i += kind === CharClass.pair || (unit >= 0xd800 && unit <= 0xdbff && kind !== CharClass.other) ? 2 : 1
      while (i < end && unitClass(text.charCodeAt(i)) === CharClass.mark) i++
      if (unit === 0x2e) while (i < end && text.charCodeAt(i) === 0x2e) i++
      push(from, i, TokenKind.punctuation)
    }
  }
  return { count, start: starts.subarray(0, count), end: ends.subarray(0, count), kind: kinds.subarray(0, count) }
}

/** Does a number start here with a sign or a currency: $5, US$2, −3, +1,500? */
function startsNumber(text: string, at: number, start: number, end: number, kind: number, unit: number): boolean {
  if (at + 1 >= end) return false
  if (kind === CharClass.currency) return isDigit(text.charCodeAt(at + 1))
  if (unit === 0x2d || unit === 0x2212 || unit === 0x2b) {
    const before = at === start ? CharClass.space : unitClass(text.charCodeAt(at - 1))
    return isDigit(text.charCodeAt(at + 1)) && (before === CharClass.space || text.charCodeAt(at - 1) === 0x28)
  }
  if (kind !== CharClass.letter || unit < 0x41 || unit > 0x5a) return false
  let i = at
  while (i < end && i - at <= 3 && text.charCodeAt(i) >= 0x41 && text.charCodeAt(i) <= 0x5a) i++
  return i < end && unitClass(text.charCodeAt(i)) === CharClass.currency && isDigit(text.charCodeAt(i + 1))
}

/** The end of the number that starts at `at`, with currency, suffix and unit; or of the word that it turns out to be. */
function scanNumber(text: string, at: number, end: number): number {
  let i = at
  while (i < end && !isDigit(text.charCodeAt(i))) i++
  const digits = i
  i = numberEnd(text, i, end)
  const run = runEnd(text, i, end)
  const next = text.charCodeAt(run)
  // "27-year-old", "44-Day", "16th-century": a word that begins with digits
  if (run + 1 < end && isHyphen(next) && unitClass(text.charCodeAt(run + 1)) === CharClass.letter)
    return wordEnd(text, digits, end)
  return unitEnd(text, run, end)
}
