/**
 * The date in a file's name, where nobody can read it in two ways.
 *
 *   2020-10-30.md · 2025~.md · 2020-10-04--2020-10-09.md · 2022-07-11T145935.md     the name is a date
 *   20240607.txt · essay 5 May 2024.md · 2024_06_07 final.txt · page-20240607121500.html    a date stands in it
 *   08-07-2024.txt · essay 2024.md · 20240607 to 20240609.txt                       null
 *
 * "08-07-2024" is two dates, a year alone is as often part of a title, and of two dates nobody can tell which is meant.
 */
import { AppError } from '../errors.js'
import { readDate } from './dates.js'

const ONE = '\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?[~?%]?'
const WHOLE = new RegExp(`^${ONE}(?:--${ONE})?$`)
const COMPACT = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)?Z?$/
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** Year, month, day with one separator or none, and as archives write a moment; then with the month in words. */
const INSIDE = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    '((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?:[T_]?(\\d\\d)(\\d\\d)(\\d\\d)Z?)?' +
    `|(\\d{1,2}(?:st|nd|rd|th)?[\\s_-]${MONTH}[\\s_-](?:19|20)\\d\\d)` +
    `|(${MONTH}[\\s_-]\\d{1,2}(?:st|nd|rd|th)?,?[\\s_-](?:19|20)\\d\\d)` +
    ')(?![\\p{L}\\p{N}])',
  'giu',
)
/** No file system has longer names. */
const LONGEST = 300

/** EDTF */
export function dateInName(path: string): string | null {
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.[a-z]+$/i, '')
    .slice(0, LONGEST)
  const compact = COMPACT.exec(name)
  if (compact) return `${compact[1]}T${compact[2]}:${compact[3]}:${compact[4] ?? '00'}Z`
  if (WHOLE.test(name)) return name.replace('--', '/')
  const found = [...name.matchAll(INSIDE)]
  return found.length === 1 ? readable(found[0]!) : null
}

function readable([, year, , month, day, hour, minute, second, ...inWords]: RegExpExecArray): string | null {
  const words = inWords.find((each) => each !== undefined)?.replace(/[\s_-]+/g, ' ')
  const digits = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}Z`}`
  try {
    return readDate(words ?? digits, 'stated', null).date
  } catch (error) {
    // "20241350" is a number
    if (error instanceof AppError) return null
    throw error
  }
}
