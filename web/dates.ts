/**
 * Dates in words: `2020-10-30` is "30 October 2020", `2025~` is "about 2025", `2020-10-04/2020-10-09` is
 * "4 to 9 October 2020". How sure a date is belongs to it and is said with it; nothing is rounded on the way.
 *
 * The words are English and written here: `Intl.DateTimeFormat` needs a whole instant, and would make 1 January of a year.
 */
import { type Moment, type ParsedDate, parseDate } from './edtf.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** EDTF writes them as months 21 to 24 */
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** A date that cannot be read is given back as it is. */
export function dateInWords(edtf: string): string {
  const date = parseDate(edtf)
  if (!date) return edtf
  return date.kind === 'moment' ? momentInWords(date.at) : intervalInWords(date.from, date.to)
}

/** The date in words among others: with its seconds where another would read alike, as of two fetches in one minute. */
export function dateAmong(edtf: string, others: readonly string[]): string {
  const words = dateInWords(edtf)
  const date = parseDate(edtf)
  if (date?.kind !== 'moment' || date.at.time === null || date.at.second === null) return words
  const isAlike = others.some((other) => other !== edtf && dateInWords(other) === words)
  return isAlike ? momentInWords({ ...date.at, time: `${date.at.time}:${date.at.second}` }) : words
}

/** The same where space is scarce: "30 Oct 2020", "Oct 2020", "about 2025". */
export function dateInShort(edtf: string): string {
  const date = parseDate(edtf)
  if (!date) return edtf
  if (date.kind === 'moment') return doubt(date.at) + shortMoment(date.at, 'time')
  const { from, to } = date
  if (!from || !to) return intervalInWords(from, to)
  return from.year === to.year && from.month === to.month && from.day !== null && to.day !== null
    ? `${from.day}–${to.day} ${shortMoment(to, 'month')}`
    : `${doubt(from)}${shortMoment(from, 'day')} – ${doubt(to)}${shortMoment(to, 'day')}`
}

/** From one snapshot to the next: "30 Oct 2020 – about 2023"; a day that both share is said once: "27 Sep 2020, 11:52 – 12:45". */
export function stepInShort(from: string, to: string): string {
  const [left, right] = [dateInShort(from), dateInShort(to)]
  const [, day, time] = /^(.+), (\d\d:\d\d)$/.exec(right) ?? []
  return time !== undefined && left.startsWith(`${day}, `) ? `${left} – ${time}` : `${left} – ${right}`
}

/** Two dates as briefly as still tells them apart, without their doubt; the full dates are to stand near by: "Oct 2020 and 2025", "4 Oct and 30 Oct 2020", "11:52 and 21:25". */
export function datesInShort(from: string, to: string): string {
  const a = momentToName(parseDate(from))
  const b = momentToName(parseDate(to))
  if (!a || !b) return `${dateInShort(from)} and ${dateInShort(to)}`
  for (const precision of ['month', 'day'] as const) {
    const [left, right] = [shortMoment(a, precision), shortMoment(b, precision)]
    if (left === right) continue
    const sameYear = precision === 'day' && a.year === b.year
    return `${sameYear ? left.replace(/ -?\d+(?: BC)?$/, '') : left} and ${right}`
  }
  if (a.time && b.time && a.time !== b.time) return `${a.time} and ${b.time}`
  return `${dateInShort(from)} and ${dateInShort(to)}`
}

/** What `<time datetime>` takes, which knows no doubt: the date without its marks. null: there is no such form. */
export function machineDate(edtf: string): string | null {
  const date = parseDate(edtf)
  const at = date && momentToName(date)
  if (!at || at.year < 1 || at.openDigits > 0 || (date.kind === 'interval' && date.from && date.to)) return null
  const year = String(at.year).padStart(4, '0')
  if (at.month === null || at.month > 12) return year
  const month = `${year}-${String(at.month).padStart(2, '0')}`
  if (at.day === null) return month
  const day = `${month}-${String(at.day).padStart(2, '0')}`
  return at.time === null ? day : `${day}T${at.time}${at.zone ?? ''}`
}

const momentToName = (date: ParsedDate | null): Moment | null =>
  date === null ? null : date.kind === 'moment' ? date.at : (date.from ?? date.to)

function momentInWords(at: Moment): string {
  return doubt(at) + dayInWords(at) + timeInWords(at)
}

/** "about ", "perhaps ": how sure a date is, before its words */
function doubt({ approximate, uncertain }: Moment): string {
  return `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}`
}

function timeInWords({ time, zone }: Moment): string {
  return time === null ? '' : `, ${time}${zoneInWords(zone)}`
}

/** "Z" is " UTC", "+04:00" is " UTC+4" */
function zoneInWords(zone: string | null): string {
  if (zone === null) return ''
  if (zone === 'Z') return ' UTC'
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  return ` UTC${sign}${Number(hours)}${minutes && minutes !== '00' ? `:${minutes}` : ''}`
}

function dayInWords(at: Moment): string {
  const month = monthInWords(at)
  if (at.open === 'day') return `some day of ${month}`
  if (at.open === 'month') return `some time in ${yearInWords(at)}`
  return at.day === null ? month : `${at.day} ${month}`
}

function monthInWords(at: Moment): string {
  const name = monthName(at.month)
  return name === null ? yearInWords(at) : `${name} ${yearInWords(at)}`
}

function monthName(month: number | null): string | null {
  if (month === null) return null
  return month > 12 ? SEASONS[month - 21]! : MONTHS[month - 1]!
}

/** Year 0 of ISO 8601 is 1 BC. */
function yearInWords({ year, openDigits }: Moment): string {
  if (openDigits === 1) return `the ${year}s`
  if (openDigits > 1) return `${year} to ${year + 10 ** openDigits - 1}`
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** What both ends share is said once: "4 to 9 October 2020", "27 September to 5 October 2020". */
function intervalInWords(from: Moment | null, to: Moment | null): string {
  if (!from) return to ? `up to ${momentInWords(to)}` : ''
  if (!to) return `${momentInWords(from)} or later`
  const asOne = doubt(from) === doubt(to)
  const joined = (left: string) => `${left} to ${asOne ? '' : doubt(to)}${dayInWords(to)}${timeInWords(to)}`
  const sameYear = asOne && from.year === to.year && from.openDigits + to.openDigits === 0 && !from.open && !to.open
  if (sameYear && from.month !== null && to.month !== null) {
    if (from.month !== to.month && !from.time && !to.time) {
      const name = monthName(from.month)!
      return doubt(from) + joined(from.day === null ? name : `${from.day} ${name}`)
    }
    if (
      from.month === to.month &&
      from.day !== null &&
      to.day !== null &&
      from.day !== to.day &&
      !from.time &&
      !to.time
    ) {
      return doubt(from) + joined(String(from.day))
    }
    if (from.month === to.month && from.day === to.day && from.time && to.time) {
      return `${doubt(from)}${dayInWords(from)}, ${from.time} to ${to.time}${zoneInWords(to.zone)}`
    }
  }
  return doubt(from) + joined(dayInWords(from) + timeInWords(from))
}

function shortMoment(at: Moment, precision: 'month' | 'day' | 'time'): string {
  const year = yearInWords(at)
  const name = monthName(at.month)
  if (name === null) return year
  // "Sept", "June" and "July" are not cut further than people cut them; three letters are enough for all
  const month = `${at.month! > 12 ? name : name.slice(0, 3)} ${year}`
  if (at.day === null || precision === 'month') return month
  const day = `${at.day} ${month}`
  return precision === 'time' && at.time ? `${day}, ${at.time}` : day
}
