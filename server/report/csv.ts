/**
 * The changed passages as a table (RFC 4180, UTF-8), one a row, with the offsets that point into both texts.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, also when it came out of an article; such a
 * cell gets an apostrophe before it, which spreadsheets take for "this is text". The byte order mark is for Excel, which
 * otherwise reads UTF-8 as Windows-1252.
 */
import type { Compared } from './compared.js'
import { plain, toldPassages } from './passages.js'

const COLUMNS = [
  ...['number', 'change', 'section', 'from_text', 'to_text', 'similarity'],
  ...['from_start', 'from_end', 'to_start', 'to_end', 'from_snapshot', 'to_snapshot'],
]

export function csvReport(compared: Compared): string {
  const { from: a, to: b } = compared.comparison
  const rows = toldPassages(compared).map(
    ({ number, passage: { change, from, to, similarity }, heading, ...sides }) => [
      ...[number, change, heading, plain(sides.from), plain(sides.to), Number(similarity.toFixed(3))],
      ...[from?.start, from?.end, to?.start, to?.end, a?.id, b?.id],
    ],
  )
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = /^[\s\p{Cc}]*[=+\-@]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
