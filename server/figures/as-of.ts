/**
 * The date of a count: "As of 28 October", "By 17 October", "on 6 October", with the year that the text leaves out taken
 * from the text's own date.
 *
 * A date dates the figures behind it, up to the next date; a date at the end of the clause dates those before it. A bare
 * year dates only where "in" or "of" says so. The year that is left out is the last one in which the day was not yet to come.
 */
import type { DateSpan } from './date-words.js'
import type { Word } from './sentence-words.js'

/** A date in a text, its year still open where the text leaves it out. */
export interface OpenDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

export function dateFor(words: readonly Word[], dates: readonly DateSpan[], at: number): OpenDate | null {
  let before: DateSpan | null = null
  let after: DateSpan | null = null
  for (const date of dates) {
    if ((date.year === null && date.month === null) || isOfEvent(words, date)) continue
    if (date.end <= at) {
      if (!isSince(words, date)) before = date
    } else if (date.first > at && !after && !isSince(words, date) && !isCompared(words, at, date.first)) after = date
  }
  // "up from 1,030 in 2018": a date at the count's own phrase is nearer than the sentence's
  if (after && isAtPhrase(words, at, after.first)) return after
  if (after && before === null && sameClause(words, at, after.first)) return after
  if (after && before && sameClause(words, at, after.first) && !sameClause(words, before.end, at)) return after
  if (
    after &&
    /^(?:of|by)$/.test(words[after.first - 1]?.lower ?? '') &&
    sameClause(words, at, after.first) &&
    /^(?:as|by)$/.test(words[after.first - 2]?.lower ?? words[after.first - 1]!.lower)
  )
    return after
  return before
}

/** "Turnout was 61%, against 58% in 2015": the year is that of the number it is held against. */
function isCompared(words: readonly Word[], at: number, date: number): boolean {
  let against = false
  for (let k = at + 1; k < date; k++) {
    if (/^(?:against|compared|from|than|versus)$/.test(words[k]!.lower)) against = true
    else if (against && words[k]!.type === 'number') return true
  }
  return false
}

/** Words from a number to the date of its own phrase, its noun among them. */
const PHRASE = 5

function isAtPhrase(words: readonly Word[], at: number, date: number): boolean {
  if (date - at > PHRASE || !/^(?:in|on|during)$/.test(words[date - 1]?.lower ?? '')) return false
  for (let k = at + 1; k < date; k++) if (words[k]!.type === 'number' || /^[,;:.]$/.test(words[k]!.text)) return false
  return true
}

/** "since 1985", "from 2012": where a stretch begins, not when it was counted. */
const isSince = (words: readonly Word[], date: DateSpan) =>
  /^(?:since|from|until|after|before|between)$/.test(words[date.first - 1]?.lower ?? '')

/** "the blast on 3 March", "…, on 3 March, killing 43", "founded in 1970": when something happened, not when it was counted. */
function isOfEvent(words: readonly Word[], { first, end }: DateSpan): boolean {
  const before = words[first - 2]?.lower ?? ''
  if (/^(?:on|of|in)$/.test(words[first - 1]?.lower ?? '') && (EVENT.test(before) || BEGUN.test(before))) return true
  if (words[end]?.text === ',' && HARMING.test(words[end + 1]?.lower ?? '')) return true
  // "On 3 March the dam burst, killing up to 43 people"
  return (
    first === 1 &&
    words[0]!.lower === 'on' &&
    words.some(({ lower }, k) => k > end && HARMING.test(lower) && words[k - 1]!.text === ',')
  )
}

const EVENT =
  /^(?:accident|attack|avalanche|blast|bombing|collapse|crash|cyclone|derailment|disaster|earthquake|explosion|fire|flood|hurricane|landslide|massacre|quake|shooting|storm|tornado|tsunami|wildfire)s?$/
const BEGUN = /^(?:founded|established|built|created|formed|incorporated|opened|launched|born)$/
const HARMING = /^(?:killing|injuring|wounding|destroying|damaging|displacing|leaving|burying|trapping)$/

function sameClause(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/^[;:]$/.test(words[k]!.text) || /^(?:while|whereas|but)$/.test(words[k]!.lower)) return false
  return true
}

/** EDTF; null where no year can be given. */
export function edtf(date: OpenDate, textDate: string | null): string | null {
  const two = (n: number) => String(n).padStart(2, '0')
  let { year } = date
  if (year === null) {
    const now = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(textDate ?? '')
    if (!now || date.month === null) return null
    year = Number(now[1])
    if (now[2] !== undefined) {
      const [month, day] = [Number(now[2]), Number(now[3] ?? 31)]
      if (date.month > month || (date.month === month && (date.day ?? 1) > day)) year--
    }
  }
  if (date.month === null) return String(year)
  return date.day === null ? `${year}-${two(date.month)}` : `${year}-${two(date.month)}-${two(date.day)}`
}
