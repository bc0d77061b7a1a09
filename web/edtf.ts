/**
 * Reads a date of EDTF level 1 (ISO 8601-2) into its parts, as the server writes them. The server reads dates with a
 * library that is far too large for a page; here only what is already known to be valid is taken apart, to be said in
 * words. What cannot be read is null, and is then shown as it stands.
 */

/** A point of a calendar, as exact as it is known. Parts that are not known are null. */
export interface Moment {
  readonly year: number
  /** 202X: how many digits of the year are left open, 0 to 4 */
  readonly openDigits: number
  /** 1 to 12; 21 to 24 for spring to winter */
  readonly month: number | null
  readonly day: number | null
  /** the month or the day was written as XX: there is one, and nobody knows which */
  readonly open: 'month' | 'day' | null
  /** "11:52" */
  readonly time: string | null
  /** "08" of "11:52:08" */
  readonly second: string | null
  /** "Z", "+04:00"; null: not said */
  readonly zone: string | null
  /** `~` or `%` */
  readonly approximate: boolean
  /** `?` or `%` */
  readonly uncertain: boolean
}

/** null at an end: open (`..`) or not known. Never both. */
export type ParsedDate =
  | { readonly kind: 'moment'; readonly at: Moment }
  | { readonly kind: 'interval'; readonly from: Moment | null; readonly to: Moment | null }

const MOMENT =
  /^(?<year>-?\d{4}|-?\d{1,3}X{1,3})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T(?<time>\d\d:\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?(?<mark>[~?%])?$/

export function parseDate(edtf: string): ParsedDate | null {
  const ends = edtf.trim().split('/')
  if (ends.length === 1) {
    const at = momentOf(ends[0]!)
    return at && { kind: 'moment', at }
  }
  if (ends.length !== 2) return null
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? null : momentOf(end)))
  const unreadable = ends.some((end, i) => end !== '' && end !== '..' && (i === 0 ? from : to) === null)
  if (unreadable || (!from && !to)) return null
  return { kind: 'interval', from: from ?? null, to: to ?? null }
}

function momentOf(text: string): Moment | null {
  const found = MOMENT.exec(text)?.groups
  if (!found) return null
  const { year = '', month, day, time, second, zone, mark } = found
  if (time && !day) return null
  const monthNumber = numberOf(month)
  const dayNumber = numberOf(day)
  if (monthNumber !== null && !(monthNumber >= 1 && monthNumber <= 12) && !(monthNumber >= 21 && monthNumber <= 24))
    return null
  if (dayNumber !== null && (dayNumber < 1 || dayNumber > 31)) return null
  return {
    year: Number(year.replaceAll('X', '0')),
    openDigits: year.split('X').length - 1,
    month: monthNumber,
    day: dayNumber,
    open: month === 'XX' ? 'month' : day === 'XX' ? 'day' : null,
    time: time ?? null,
    second: second ?? null,
    zone: zone ?? null,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
}

const numberOf = (digits: string | undefined) => (digits === undefined || digits === 'XX' ? null : Number(digits))
