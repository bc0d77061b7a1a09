/** Rows to one table of text: what was measured, on what, the value, the target and the aim, and whether they hold. */

const COLUMNS = ['measured', 'on', 'value', 'reach', 'aim', '']

export const ms = (value) =>
  value === null
    ? 'too long'
    : value >= 10_000
      ? `${(value / 1000).toFixed(1)} s`
      : value >= 100
        ? `${value.toFixed(0)} ms`
        : `${value.toFixed(1)} ms`
export const percent = (value) => `${(value * 100).toFixed(2)} %`

/**
 * A row that is held to a target. `better` says which way is better.
 * @param row what, on, value (number), show (number → string), reach, aim (numbers, absent: none), better 'less' or 'more'
 */
export function verdict({ value, reach, aim, better = 'less' }) {
  const holds = (target) => (better === 'less' ? value <= target : value >= target)
  if (reach === undefined) return ''
  if (!holds(reach)) return 'MISSED'
  return aim !== undefined && holds(aim) ? 'aim' : 'reach'
}

export function table(rows) {
  const cells = rows.map((row) => {
    const show = row.show ?? String
    const target = (value) => (value === undefined ? '' : `${row.better === 'more' ? '≥' : '≤'} ${show(value)}`)
    return [row.what, row.on, row.told ?? show(row.value), target(row.reach), target(row.aim), verdict(row)]
  })
  const width = COLUMNS.map((name, n) => Math.max(name.length, ...cells.map((row) => row[n].length)))
  const line = (row) => `| ${row.map((cell, n) => cell.padEnd(width[n])).join(' | ')} |`
  return [line(COLUMNS), `|${width.map((n) => '-'.repeat(n + 2)).join('|')}|`, ...cells.map(line)].join('\n')
}
