/**
 * Figures of a table row: the head of its column says what is counted, the first cell whose it is.
 *
 *   Province | Cases | Deaths
 *   Kisamba  | 702   | 22        →  702 cases of Kisamba, 22 deaths of Kisamba
 *
 *   Injured | 412         →  412 injured: a box of labels has no head, and the first cell says what is counted
 *
 * A number alone in the first cell is a rank or a year and no figure.
 */
import { kindOfLabel } from './label-kinds.js'
import { type BlockFigure, readSentence } from './read-sentence.js'

const YEAR = /^(?:1[5-9]|20)\d\d$/

/** How cells are joined in a row's text. */
const CELLS = ' | '

/** @param first the first row of its table, which may be this one */
export function readRow(row: string, first: string): BlockFigure[] {
  const head = isHead(first) ? first : null
  if (head === row) return []
  const cells = cellsOf(row)
  const heads = head === null ? [] : cellsOf(head)
  const name = cells[0] ? row.slice(cells[0].start, cells[0].end).trim() : ''
  // "Location | Ashby" heads a box of labels as well as it would head a table: the row's own name decides
  const says = (label: string) => (kindOfLabel(label)?.kind ?? 'other') !== 'other'
  const isLabelled =
    cells.length === 2 &&
    (head === null || (says(name) && !(heads[1] && says(head.slice(heads[1].start, heads[1].end)))))
  const figures: BlockFigure[] = []
  for (const [n, cell] of cells.entries()) {
    const content = row.slice(cell.start, cell.end)
    if (n === 0 && cells.length > 1 && !/\p{L}{3}/u.test(content)) continue
    const at = isLabelled && n === 1 ? name : heads[n] ? head!.slice(heads[n]!.start, heads[n]!.end).trim() : ''
    // "Exports | 2019 | 2020": the row's name is counted, in each year
    const year = YEAR.test(at) && name !== '' ? Number(at) : null
    const column = year === null ? at : name
    if (/^(?:year|date|rank|no\.?|#|pos\.?|position|time)$/i.test(column)) continue
    for (const figure of readSentence(row, cell, 0)) {
      if (n === 0) {
        figures.push(figure)
        continue
      }
      const bare = figure.unit === '' || figure.kind === 'other'
      const label = bare ? kindOfLabel(column) : null
      figures.push({
        ...figure,
        unit: figure.unit === '' ? (label?.unit ?? column) : figure.unit,
        kind: figure.kind === 'other' && label ? label.kind : figure.kind,
        party: figure.party ?? (isLabelled || year !== null || name === '' ? null : name),
        date: figure.date ?? (year === null ? null : { year, month: null, day: null }),
      })
    }
  }
  return figures
}

/** Heads name things. A number other than a year in any cell but the first shows that the row is one of values. */
function isHead(row: string): boolean {
  const cells = cellsOf(row).slice(1)
  return cells.length > 0 && !cells.some(({ start, end }) => hasNumber(row.slice(start, end)))
}

const hasNumber = (cell: string): boolean => (cell.match(/\p{Nd}+/gu) ?? []).some((run) => !YEAR.test(run))

interface Cell {
  readonly start: number
  readonly end: number
}

function cellsOf(row: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (;;) {
    const bar = row.indexOf(CELLS, start)
    cells.push({ start, end: bar < 0 ? row.length : bar })
    if (bar < 0) return cells
    start = bar + CELLS.length
  }
}
