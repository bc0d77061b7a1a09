/**
 * A plot's table as a file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it; the
 * byte order mark is for Excel. The first two lines say what it is and where it comes from.
 */
import type { PlotTable } from './view.js'

export function csvOf(
  { columns, rows }: PlotTable,
  about: { readonly title: string; readonly source: string },
): string {
  const lines = [[about.title], [about.source], columns, ...rows]
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[\s\p{Cc}]*[=+\-@]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
