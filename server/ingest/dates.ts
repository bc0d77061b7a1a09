/**
 * Dates as EDTF level 1 (ISO 8601-2), with the first and last instant that each may mean.
 *
 *   2020-10-30 · 2020-10 · 2025~ · 2023? · 2020-10-04/2020-10-09 · 2020-09-27T11:52 · 2020-09-27T11:52Z
 *
 * People also write "30 October 2020" and "October 2020"; those are taken and turned into EDTF. "04/05/2020" is not:
 * nobody can tell the day from the month.
 */
import edtf from 'edtf'
import { AppError } from '../errors.js'
import type { DateBasis } from '../schema/snapshot.js'
import type { DatedAt } from './understood.js'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
/** 200 characters are twice what the longest interval takes. */
const LONGEST = 200

const INSTANT = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** @throws AppError DATE_UNREADABLE */
export function readDate(given: string, basis: DateBasis, note: string | null, field = 'date'): DatedAt {
  const date = toEdtf(given)
  const refuse = (cause?: unknown) => new AppError('DATE_UNREADABLE', given.slice(0, LONGEST), { field, cause })
  if (given.length > LONGEST) throw refuse()
  // an instant as every history writes it; the parser of all dates takes a fifth of a millisecond for each
  if (INSTANT.test(date)) {
    const at = new Date(date)
    const said = Number.isNaN(at.getTime()) ? null : at.toISOString()
    if (said?.slice(0, 19) === date.slice(0, 19)) return { date, basis, note, earliest: said, latest: said }
  }
  let min: number
  let max: number
  try {
    const parsed = edtf(date, { level: 1 })
    min = parsed.min
    max = parsed.max
  } catch (cause) {
    throw refuse(cause)
  }
  if (!Number.isFinite(min) || !Number.isFinite(max) || max < min) throw refuse()
  // a minute is said, not its first second alone
  if (/T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/.test(date) && max - min < 60_000) max = min + 59_999
  try {
    return { date, basis, note, earliest: new Date(min).toISOString(), latest: new Date(max).toISOString() }
  } catch (cause) {
    throw refuse(cause)
  }
}

function toEdtf(given: string): string {
  const text = given.trim()
  // seconds and fractions as a machine writes them; EDTF wants a zone or none
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return text
  const day =
    /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text) ??
    swap(/^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text))
  if (day) {
    const month = monthOf(day[2]!)
    if (month) return `${day[3]}-${month}-${day[1]!.padStart(2, '0')}`
  }
  const month = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text)
  if (month) {
    const number = monthOf(month[1]!)
    if (number) return `${month[2]}-${number}`
  }
  const about = /^(?:about|circa|c\.|around)\s+(\d{4})$/i.exec(text)
  return about ? `${about[1]}~` : text
}

const swap = (match: RegExpExecArray | null): string[] | null => match && [match[0], match[2]!, match[1]!, match[3]!]

function monthOf(word: string): string | null {
  const lower = word.toLowerCase()
  const at = MONTHS.findIndex((month) => month === lower || (lower.length >= 3 && month.startsWith(lower)))
  return at < 0 ? null : String(at + 1).padStart(2, '0')
}
