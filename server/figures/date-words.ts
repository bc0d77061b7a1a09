/**
 * Dates, years and clock times in a sentence: numbers that are no quantities, and what a count is dated by.
 *
 *   On 6 October · August 19, 2016 · 12–16 July · 2020-10-30 · in 2009 · the 1990s · 1988–1994 · 04:00 · 3 a.m.
 *
 * Not chrono-node: it takes 90 ms for one article, where this takes one pass over words that are there already, and the
 * forms that stand beside counts in prose are few. A four-digit number is a year unless something counts with it.
 */
import { currencyBefore } from './currencies.js'
import { measureAt } from './measures.js'
import { isPlural } from './nouns.js'
import { isCapital, isDash, isHyphen, type Word } from './sentence-words.js'

export interface DateSpan {
  readonly first: number
  readonly end: number
  readonly year: number | null
  /** 1 to 12 */
  readonly month: number | null
  readonly day: number | null
}

const MONTHS = new Map<string, number>()
for (const [
  n,
  names,
] of 'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec'
  .split(',')
  .entries())
  for (const name of names.split(' ')) MONTHS.set(name, n + 1)

/** "May" and "March" are words of their own; a date writes them with a capital. */
export const monthOf = (word: Word | undefined): number | null =>
  word !== undefined && isCapital(word) ? (MONTHS.get(word.lower) ?? null) : null

const isDay = (word: Word | undefined): boolean =>
  word?.type === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(word.text)
const isYearDigits = (word: Word | undefined): boolean =>
  word?.type === 'number' && /^(?:1[0-9]|20|21)\d\d$/.test(word.text)
/** A day, a month, a weekday or a year of a date. */
export const isDateWord = (word: Word | undefined): boolean =>
  monthOf(word) !== null ||
  isDay(word) ||
  isYearDigits(word) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word?.lower ?? '')
const isOrdinalEnd = (word: Word | undefined): boolean => word?.glued === true && /^(?:st|nd|rd|th)$/.test(word.lower)

/** Words after which a four-digit number is a year, whatever follows. */
const YEAR_AFTER =
  /^(?:in|since|during|until|till|before|after|year|of|by|from|between|spring|summer|autumn|fall|winter|early|late|mid|circa|and|through|fy|fiscal|back|season|on|the|this|ca|c|as|for|christmas|easter|to|than|versus|vs|against|its|their|'s|’s|pre|post|around|about|compared|with)$/
/** … of these the ones that also stand before a count: then what follows decides. */
const YEAR_PERHAPS =
  /^(?:of|by|from|between|and|on|the|for|as|to|than|with|against|its|their|around|about|compared|'s|’s|after|before)$/
const TIME_MARK = /^(?:a\.m\.|p\.m\.|am|pm|gmt|utc|est|edt|pst|cet|bst|ist|hrs|o'clock|o’clock|local)$/

export function datesIn(words: readonly Word[]): DateSpan[] {
  const spans: DateSpan[] = []
  for (let i = 0; i < words.length; ) {
    const span = words[i]!.type === 'sign' ? null : dateAt(words, i)
    if (span) {
      spans.push(span)
      i = span.end
    } else i++
  }
  return spans
}

const nothing = { year: null, month: null, day: null }

function dateAt(words: readonly Word[], i: number): DateSpan | null {
  const word = words[i]!
  if (word.type === 'word') return monthAt(words, i)
  if (word.type !== 'number') return null
  return dottedDate(words, i) ?? clockAt(words, i) ?? dayAt(words, i) ?? decadeAt(words, i) ?? yearAt(words, i)
}

/** October 2020 · Oct. 5 · August 19, 2016 · March 21–23 */
function monthAt(words: readonly Word[], i: number): DateSpan | null {
  const month = monthOf(words[i])
  if (month === null) return null
  let k = i + 1
  if (words[k]?.text === '.' && words[k]!.glued) k++
  if (isYearDigits(words[k])) return { ...nothing, first: i, end: k + 1, month, year: Number(words[k]!.text) }
  if (!isDay(words[k]) || words[k + 1]?.text === '%') return null
  // "In March 12 people died" counts; "on March 12 people died" dates. A day is followed by no plural noun, save after "on".
  const next = words[k + 1]
  const day = Number(words[k]!.text)
  let end = k + 1
  if (isOrdinalEnd(words[end])) end++
  else if (next?.type === 'word' && isPlural(next.lower) && words[i - 1]?.lower !== 'on') return null
  if ((isDash(words[end]) || isHyphen(words[end])) && isDay(words[end + 1])) end += 2
  const year = yearAfter(words, end)
  return { first: i, end: year?.end ?? end, month, day, year: year?.year ?? null }
}

/** 6 October · 28th of October 2020 · 12–16 July · 2 and 3 May */
function dayAt(words: readonly Word[], i: number): DateSpan | null {
  if (!isDay(words[i])) return null
  let k = i + 1
  const ordinal = isOrdinalEnd(words[k])
  if (ordinal) k++
  let last = i
  if (
    (isDash(words[k]) ||
      isHyphen(words[k]) ||
      words[k]?.lower === 'and' ||
      words[k]?.lower === 'to' ||
      words[k]?.lower === 'or') &&
    isDay(words[k + 1])
  ) {
    const after = isOrdinalEnd(words[k + 2]) ? k + 3 : k + 2
    if (monthOf(words[after]) !== null) {
      last = k + 1
      k = after
    }
  }
  if (words[k]?.lower === 'of') k++
  const month = monthOf(words[k])
  if (month === null) return null
  let end = k + 1
  if (words[end]?.text === '.' && words[end]!.glued && isYearDigits(words[end + 1])) end++
  const year = yearAfter(words, end)
  return { first: i, end: year?.end ?? end, month, day: Number(words[last]!.text), year: year?.year ?? null }
}

function yearAfter(words: readonly Word[], at: number): { year: number; end: number } | null {
  const k = words[at]?.text === ',' ? at + 1 : at
  return isYearDigits(words[k]) && !isPluralAfter(words, k) ? { year: Number(words[k]!.text), end: k + 1 } : null
}

const isPluralAfter = (words: readonly Word[], k: number) =>
  words[k + 1]?.type === 'word' &&
  /^(?:people|civilians|soldiers|servicemen|troops|cases|deaths|men|women|children)$/.test(words[k + 1]!.lower)

/** 2020-10-30 · 12/05/2020 · 28.10.2020 */
function dottedDate(words: readonly Word[], i: number): DateSpan | null {
  const word = words[i]!
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(word.text)
  if (dotted) return { first: i, end: i + 1, day: Number(dotted[1]), month: Number(dotted[2]), year: Number(dotted[3]) }
  const [bar, middle, bar2, last] = [words[i + 1], words[i + 2], words[i + 3], words[i + 4]]
  if (!bar?.glued || !(isHyphen(bar) || bar.text === '/') || middle?.type !== 'number' || !middle.glued) return null
  if (bar2?.text !== bar.text || last?.type !== 'number' || !last.glued) return null
  if (isYearDigits(word) && isDay(last))
    return { first: i, end: i + 5, year: Number(word.text), month: Number(middle.text), day: Number(last.text) }
  return { ...nothing, first: i, end: i + 5, year: isYearDigits(last) ? Number(last.text) : null }
}

/** 04:00 · 3:30 p.m. · 8 pm · 0600 GMT · 9.30am */
function clockAt(words: readonly Word[], i: number): DateSpan | null {
  let k = i + 1
  if (
    words[k]?.text === ':' &&
    words[k]!.glued &&
    words[k + 1]?.type === 'number' &&
    words[k + 1]!.glued &&
    /^\d\d$/.test(words[k + 1]!.text)
  ) {
    k += 2
    if (words[k]?.text === ':' && words[k]!.glued && words[k + 1]?.type === 'number') k += 2
    if (words[k] && TIME_MARK.test(words[k]!.lower)) k++
    return { ...nothing, first: i, end: k }
  }
  const mark = words[k]
  // "starts at 4 in the morning"
  if (/^\d{1,2}$/.test(words[i]!.text) && isPartOfDay(words, k)) return { ...nothing, first: i, end: k + 3 }
  if (!mark || !TIME_MARK.test(mark.lower) || !/^(?:\d{1,2}|\d{4}|\d{1,2}\.\d\d)$/.test(words[i]!.text)) return null
  if (mark.lower === 'hrs' && words[i]!.text.length < 4) return null
  if (mark.lower === 'local' && words[k + 1]?.lower !== 'time') return null
  return { ...nothing, first: i, end: k + 1 }
}

const isPartOfDay = (words: readonly Word[], k: number): boolean =>
  /^(?:at|from|until|till|by|after|before|around|about)$/.test(words[k - 2]?.lower ?? '') &&
  words[k]?.lower === 'in' &&
  words[k + 1]?.lower === 'the' &&
  /^(?:morning|afternoon|evening)$/.test(words[k + 2]?.lower ?? '')

/** the 1990s · the mid-1980's */
function decadeAt(words: readonly Word[], i: number): DateSpan | null {
  const next = words[i + 1]
  if (!next?.glued || !/^(?:s|'s|’s)$/.test(next.lower) || !/^(?:\d{2}|\d{3}0)$/.test(words[i]!.text)) return null
  return { ...nothing, first: i, end: i + 2 }
}

function yearAt(words: readonly Word[], i: number): DateSpan | null {
  if (!isYearDigits(words[i])) return null
  const year = Number(words[i]!.text)
  const span = { ...nothing, first: i, end: i + 1, year }
  const next = words[i + 1]
  // 1988–1994 · 2019–20 · 2019/20
  const bar = isDash(next) || isHyphen(next) || next?.text === '/'
  if (bar && words[i + 2]?.type === 'number' && /^(?:\d\d|[12]\d{3})$/.test(words[i + 2]!.text) && next!.glued)
    return isYearDigits(words[i + 2]) || Number(words[i + 2]!.text) === (year + 1) % 100 || year > 1850
      ? { ...span, end: i + 3 }
      : null
  if (
    currencyBefore(words, i) ||
    (measureAt(words, i + 1, true) &&
      !(next!.lower === 'a' || /^(?:second|quarter|s|m|t|h|l|c|f|k|w)$/.test(next!.lower)))
  )
    return null
  if (
    next?.text === '%' ||
    (next?.type === 'word' && /^(?:hundred|thousand|million|billion|bn|percent)$/.test(next.lower))
  )
    return null
  const before = words[i - 1]
  const counted = countsPeople(words, i + 1)
  if (!before || before.type === 'sign') {
    // at the start of a sentence or a cell: "2020 was", "(2009)", "1300 soldiers"
    if (before?.text === '(' || before?.text === ',' || before === undefined)
      return counted ? null : plausible(year, words, i) ? span : null
    return counted || !plausible(year, words, i) ? null : span
  }
  if (before.type === 'word') {
    if (YEAR_AFTER.test(before.lower)) {
      if (!YEAR_PERHAPS.test(before.lower)) return span
      return counted || (year < 1500 && followedByPlural(words, i + 1)) ? null : span
    }
    if (monthOf(before) !== null || isCapital(before)) return counted ? null : span
  }
  if (counted || followedByPlural(words, i + 1)) return null
  return plausible(year, words, i) ? span : null
}

/** Years that articles speak of; "the 1200 block" and "a 1100 kg car" are rarer as years than as numbers. */
const plausible = (year: number, words: readonly Word[], i: number) => year >= 1700 && !followedByPlural(words, i + 1)

function followedByPlural(words: readonly Word[], at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const word = words[k]
    if (word?.type !== 'word') return false
    if (isPlural(word.lower)) return true
    if (
      /^(?:was|were|is|and|the|in|to|of|for|when|with|at|by|on|had|has|but|as|a|an|that|after|before|it|they|he|she)$/.test(
        word.lower,
      )
    )
      return false
  }
  return false
}

const countsPeople = (words: readonly Word[], at: number) => {
  for (let k = at; k < at + 2; k++)
    if (
      words[k]?.type === 'word' &&
      /^(?:people|civilians|soldiers|servicemen|troops|men|women|children|fighters|militants|workers|employees|deaths|cases|homes|houses|families|refugees|passengers|residents|students|pupils|victims|prisoners|protesters|officers|patients|seats|votes|jobs|volunteers|persons|inhabitants|members|households)$/.test(
        words[k]!.lower,
      )
    )
      return true
  return false
}
