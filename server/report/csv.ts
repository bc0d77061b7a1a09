/**
 * One facet of a comparison, or what it cites, as a table (RFC 4180, UTF-8).
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, also when it came out of an article; such a
 * cell gets an apostrophe before it, which spreadsheets take for "this is text". The byte order mark is for Excel, which
 * otherwise reads UTF-8 as Windows-1252.
 */
import type { ReportTable } from '../schema/comparison.js'
import type { Compared } from './compared.js'
import { type Cell, TABLES } from './tables.js'

export function csvReport(compared: Compared, facet: ReportTable = 'text'): string {
  const { columns, rows } = TABLES[facet](compared)
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = /^[\s\p{Cc}]*[=+\-@]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
