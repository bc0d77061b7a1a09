/**
 * A PDF knows no lines: it says where each run of letters stands. Runs that stand beside one another are put into lines here,
 * in the order in which a person reads them: two columns one after the other, the cells of a table's row together.
 */

/** A run of letters. Distances are in points, `y` grows upwards. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  /** raised numbers that were left out: marks of footnotes */
  readonly marks: number
  /** cells of a table's row, where gaps part it; one for a line of prose */
  readonly cells: readonly string[]
}

/** A space is a quarter of the letters' size; spaced-out lines of a justified paragraph have up to twice that. */
const SPACE = 0.15
/** Wider than any space of a justified line. */
const GAP = 1.8
/** A footnote's number is set at 60 to 70 percent. */
const RAISED = 0.8
/** Of a page's lines, so many must keep out of the middle before it has two columns. */
const KEEP_OUT = 0.85
/** Fewer lines may be a table. */
const LEAST_LINES = 12
/** Lines of a column of prose; those of a table's cells are shorter. */
const COLUMN_LETTERS = 22

interface Piece extends Omit<Line, 'cells'> {
  readonly row: number
}

/** @param width of the page */
export function linesOf(runs: readonly Run[], width: number): Line[] {
  const pieces = piecesOf(runs)
  const middle = gutterOf(pieces, width)
  return middle === null ? rowsOf(pieces) : columnsOf(pieces, middle)
}

/** Runs of one height without a gap between them. */
function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = []
  let parts: { run: Run; raised: boolean }[] = []
  let row = 0
  const flush = () => {
    const shown = parts.filter(({ raised }) => !raised).map(({ run }) => run)
    if (shown.length > 0) {
      const text = textOf(shown)
      const largest = shown.reduce((most, run) => (run.text.length > most.text.length ? run : most))
      const x = Math.min(...shown.map((run) => run.x))
      const end = Math.max(...shown.map((run) => run.x + run.width))
      if (text) pieces.push({ text, x, end, y: largest.y, size: largest.size, marks: parts.length - shown.length, row })
    }
    parts = []
  }
  for (const run of runs) {
    if (run.text.trim() === '') continue
    const last = parts.findLast(({ raised }) => !raised)?.run
    if (last) {
      const size = Math.max(last.size, run.size)
      const rise = Math.abs(run.y - last.y)
      const gap = run.x - Math.max(...parts.map((part) => part.run.x + part.run.width))
      const raised = run.size <= last.size * RAISED && run.y - last.y > 0.15 * last.size && rise < 0.8 * last.size
      const sameRow = rise < 0.4 * size || raised
      if (!sameRow) row++
      if (!sameRow || gap > GAP * size || gap < -2 * size) flush()
      else if (raised && /^[\d,*†‡§\s]+$/.test(run.text)) {
        parts.push({ run, raised: true })
        continue
      }
    }
    parts.push({ run, raised: false })
  }
  flush()
  return pieces
}

function textOf(runs: readonly Run[]): string {
  let text = ''
  let end = runs[0]!.x
  for (const run of runs) {
    if (text !== '' && run.x - end > SPACE * run.size && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    text += run.text
    end = run.x + run.width
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Where a page is parted into two columns of prose; null where it is not. */
function gutterOf(pieces: readonly Piece[], width: number): number | null {
  if (pieces.length < LEAST_LINES) return null
  const left = Math.min(...pieces.map(({ x }) => x))
  const right = Math.max(...pieces.map(({ end }) => end))
  for (const share of [0.5, 0.48, 0.52, 0.45, 0.55]) {
    const at = left + (right - left) * share
    const sides = [pieces.filter(({ end }) => end <= at), pieces.filter(({ x }) => x >= at)]
    if (sides[0]!.length + sides[1]!.length < pieces.length * KEEP_OUT) continue
    const isProse = sides.every(
      (side) =>
        side.length >= LEAST_LINES / 3 &&
        side.reduce((sum, { text }) => sum + text.length, 0) >= side.length * COLUMN_LETTERS,
    )
    if (isProse && right - left > width / 3) return at
  }
  return null
}

/** What goes over both columns parts the page: above it the left and the right column are read, then it, then what is below. */
function columnsOf(pieces: readonly Piece[], middle: number): Line[] {
  const lines: Line[] = []
  let band: Piece[] = []
  const flush = () => {
    lines.push(...rowsOf(band.filter(({ end }) => end <= middle)), ...rowsOf(band.filter(({ end }) => end > middle)))
    band = []
  }
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (piece.x < middle && piece.end > middle) {
      flush()
      lines.push(lineOf([piece]))
    } else band.push(piece)
  }
  flush()
  return lines
}

/** Pieces that follow one another on one height are one row. */
function rowsOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && Math.abs(last.y - piece.y) < 0.4 * Math.max(last.size, piece.size) && piece.x >= last.end)
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map(lineOf)
}

function lineOf(row: readonly Piece[]): Line {
  const [first] = row
  return {
    text: row.map(({ text }) => text).join(' '),
    x: first!.x,
    end: row.at(-1)!.end,
    y: first!.y,
    size: Math.max(...row.map(({ size }) => size)),
    marks: row.reduce((sum, { marks }) => sum + marks, 0),
    cells: row.map(({ text }) => text),
  }
}
