/**
 * Figures of a table row: the head of its column says what is counted, the first cell whose it is.
 *
 *   Province | Cases | Deaths
 *   Kisamba  | 702   | 22        →  702 cases of Kisamba, 22 deaths of Kisamba
 *
 * A number alone in the first cell is a rank or a year and no figure. A table without a head that has words gives its
 * numbers without a unit.
 */
import { kindOfLabel } from './label-kinds.js'
import { type BlockFigure, readSentence } from './read-sentence.js'

/** How cells are joined in a row's text. */
const CELLS = ' | '

export function readRow(row: string, head: string | null): BlockFigure[] {
  const cells = cellsOf(row)
  const heads = head === null ? [] : cellsOf(head)
  if (head === row) return []
  const name = cells[0] ? row.slice(cells[0].start, cells[0].end).trim() : ''
  const figures: BlockFigure[] = []
  for (const [n, cell] of cells.entries()) {
    const content = row.slice(cell.start, cell.end)
    if (n === 0 && cells.length > 1 && !/\p{L}{3}/u.test(content)) continue
    const column = heads[n] ? head!.slice(heads[n]!.start, heads[n]!.end).trim() : ''
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
        party: figure.party ?? (name === '' ? null : name),
      })
    }
  }
  return figures
}

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
