/**
 * How far two dates lie apart, in words: "33 days apart", "about four and a half years apart". Exact where both dates
 * are; else from middle to middle of what each may mean, and then it says "about".
 */
import { parseDate } from './edtf.js'

export interface Dated {
  /** EDTF */
  readonly date: string
  /** ISO 8601 UTC: the first and the last instant that it may mean */
  readonly earliest: string
  readonly latest: string
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** the mean of the Gregorian calendar */
const YEAR = 365.2425 * DAY
const MONTH = YEAR / 12

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The order of the two does not matter. Empty when a date has no beginning or no end. */
export function apart(a: Dated, b: Dated): string {
  const [from, to] = [a, b].map(({ earliest, latest }) => ({ start: Date.parse(earliest), end: Date.parse(latest) }))
  if (!from || !to || [from.start, from.end, to.start, to.end].some(Number.isNaN)) return ''
  const exactness = precisionOf(a.date) === precisionOf(b.date) ? precisionOf(a.date) : null
  const distance = exactness
    ? Math.abs(to.start - from.start)
    : Math.abs((to.start + to.end) / 2 - (from.start + from.end) / 2)
  if (!exactness && from.start <= to.end && to.start <= from.end) return 'perhaps at the same time'
  // only where both say their second is a distance of seconds known
  if (exactness === 'minute' && distance > 0 && distance < MINUTE)
    return `${counted(Math.max(1, Math.round(distance / 1000)), 'second')} apart`
  if (exactness === 'minute' && distance < DAY)
    return distance === 0 ? 'at the same minute' : `${clock(distance)} apart`
  if (exactness === 'day' && distance < HOUR) return 'on the same day'
  if (distance < 2 * DAY && !exactness) return 'about a day apart'
  // 60 days: people count days to about two months
  if (distance < 60 * DAY) {
    const days = Math.round(distance / DAY)
    return `${exactness === 'day' ? '' : 'about '}${counted(days, 'day')} apart`
  }
  if (distance < 18 * MONTH) return `about ${counted(Math.round(distance / MONTH), 'month')} apart`
  return `about ${years(distance / YEAR)} apart`
}

/** null: a month, a year, a span of days, or a doubt */
function precisionOf(edtf: string): 'minute' | 'day' | null {
  const date = parseDate(edtf)
  if (date?.kind !== 'moment' || date.at.approximate || date.at.uncertain || date.at.day === null) return null
  return date.at.time === null ? 'day' : 'minute'
}

function clock(ms: number): string {
  const minutes = Math.round(ms / MINUTE)
  const parts = [
    ...(minutes >= 60 ? [counted(Math.floor(minutes / 60), 'hour')] : []),
    ...(minutes % 60 > 0 ? [counted(minutes % 60, 'minute')] : []),
  ]
  return parts.join(' and ')
}

/** To the half year as long as that is worth saying. */
function years(count: number): string {
  const halves = Math.round(count * 2)
  if (count >= 10 || halves % 2 === 0) return counted(Math.round(count), 'year')
  return `${number(Math.floor(halves / 2))} and a half years`
}

const counted = (n: number, noun: string) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`
const number = (n: number) => NUMBERS[n] ?? String(n)
