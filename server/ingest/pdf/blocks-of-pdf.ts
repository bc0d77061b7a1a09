/**
 * Lines of a PDF to paragraphs, headings, list items and rows.
 *
 *   "… the harbour was evacu-" / "ated before dawn"   →  "… the harbour was evacuated before dawn"
 *
 * A paragraph ends where the next line stands lower than usual, is set in, is of another size, or where a line that ends a
 * sentence stops short of the margin. At the foot of a page only the words tell: a line that ends no sentence goes on overleaf.
 */
import type { Block } from '../../text/blocks.js'
import type { Line } from './lines.js'

/** Beyond the usual distance of lines: paragraphs that are parted by space have at least half a line more. */
const LOWER = 1.3
const INDENT = 0.9
/** Of so few lines each may be a paragraph: their distance is then that of paragraphs … */
const FEW = 4
/** … and is taken for one of lines up to so many times their size, as books and browsers set them. */
const SINGLE_SPACED = 1.6
/** Text of a chart's label or a caption is smaller, a heading larger. */
const LARGER = 1.12
const SMALLER = 0.9
/** Of the measure; a last line may be longer, and is then told by what follows. */
const SHORT = 0.85
const HEADING_WORDS = 25
const ENDS = /[.!?…:]["'”’»)\]]*$/u
const BULLET = /^(?:[•‣▪●○∙*·–]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/
const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u
/** Words that are written with their hyphen; a line that ends in one says nothing of how the word goes on. */
const PREFIX =
  /^(?:self|non|ex|co|well|so|anti|pro|pre|post|re|mid|half|all|cross|vice|semi|quasi|long|short|high|low|north|south|east|west|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i

export interface PdfText {
  readonly blocks: readonly Block[]
  /** words that were cut at the end of a line and are whole again */
  readonly joined: number
  readonly marks: number
}

export function blocksOfPdf(pages: readonly (readonly Line[])[]): PdfText {
  const every = pages.flat()
  const body = commonest(every)
  const distance = usualDistance(pages, body)
  const sizes = [...new Set(every.filter(({ size }) => size > body * LARGER).map(({ size }) => Math.round(size)))].sort(
    (a, b) => b - a,
  )
  const written = new Set(every.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))
  const blocks: Block[] = []
  let joins = 0
  let current: Line[] = []
  const flush = () => {
    const [first] = current
    if (!first) return
    const made = joined(current, written)
    joins += made.joins
    blocks.push(blockOf(made.text, first, { body, sizes }))
    current = []
  }
  for (const lines of pages) {
    const margin = leftOf(lines, body)
    const end = Math.max(0, ...lines.map((line) => line.end))
    for (const [at, line] of lines.entries()) {
      if (isRow(lines, at)) {
        flush()
        blocks.push({ kind: 'table_row', level: 0, text: line.cells.join(' | ') })
        continue
      }
      const last = current.at(-1)
      if (last && begins(line, last, { margin, end, distance, body, overleaf: at === 0 })) flush()
      current.push(line)
    }
  }
  flush()
  return { blocks, joined: joins, marks: every.reduce((sum, { marks }) => sum + marks, 0) }
}

interface Place {
  readonly margin: number
  readonly end: number
  readonly distance: number
  readonly body: number
  /** the first line of a page */
  readonly overleaf: boolean
}

function begins(line: Line, last: Line, { margin, end, distance, body, overleaf }: Place): boolean {
  if (Math.abs(line.size - last.size) > 0.6) return true
  if (BULLET.test(line.text)) return true
  const isElsewhere = overleaf || line.y > last.y
  const goesOn = !ENDS.test(last.text)
  // a page or a column ends: a sentence that does not end there goes on
  if (isElsewhere) return !(goesOn && /^[\p{Ll}\p{Nd}("“‘]/u.test(line.text)) && !(HYPHEN.test(last.text) && goesOn)
  // "… the toll rises to" / "14": larger letters stand further apart, and a headline goes on until it is lower than that
  const isLarge = line.size > body * LARGER
  if (last.y - line.y > Math.max(distance * LOWER, isLarge ? line.size * SINGLE_SPACED : 0)) return true
  if (line.x - margin > INDENT * line.size && last.x - margin < INDENT * line.size && !goesOn) return true
  return (
    !goesOn &&
    last.end - last.x < (end - margin) * SHORT &&
    last.end < end * SHORT &&
    /^[\p{Lu}\p{Nd}“"‘(]/u.test(line.text)
  )
}

/** Two rows of cells at least, one above the other; one line with a gap in it is set so. */
function isRow(lines: readonly Line[], at: number): boolean {
  const cells = lines[at]!.cells.length
  return cells > 1 && [at - 1, at + 1].some((other) => (lines[other]?.cells.length ?? 0) > 1)
}

function joined(lines: readonly Line[], written: ReadonlySet<string>): { text: string; joins: number } {
  let text = ''
  let joins = 0
  for (const line of lines) {
    const next = line.text
    const cut = HYPHEN.exec(text)
    const goesOn = cut && /^\p{Ll}+/u.exec(next)
    if (!goesOn) {
      // "2019-" / "20", "Seine-" / "Maritime": what is cut there keeps its hyphen
      text += text === '' || /[\p{L}\p{N}]-$/u.test(text) ? next : ` ${next}`
      continue
    }
    const whole = `${cut[1]}${goesOn[0]}`.toLowerCase()
    const isWhole =
      text.endsWith('\u00ad') ||
      written.has(whole) ||
      (!PREFIX.test(cut[1]!) && !written.has(`${cut[1]}-${goesOn[0]}`.toLowerCase()))
    text = isWhole ? text.slice(0, -1) + next : text + next
    if (isWhole) joins++
  }
  return { text: text.replace(/\u00ad/g, ''), joins }
}

function blockOf(
  text: string,
  { size }: Line,
  { body, sizes }: { readonly body: number; readonly sizes: readonly number[] },
): Block {
  const bullet = BULLET.exec(text)
  if (size > body * LARGER && text.split(' ').length <= HEADING_WORDS) {
    return { kind: 'heading', level: Math.min(6, Math.max(1, sizes.indexOf(Math.round(size)) + 1)), text }
  }
  if (bullet && bullet[0].length < text.length)
    return { kind: 'list_item', level: 1, text: /^[•‣▪●○∙*·–]/.test(text) ? text.slice(bullet[0].length) : text }
  if (size < body * SMALLER && /^(?:figure|fig\.|table|photo|map|chart|image)\b/i.test(text))
    return { kind: 'caption', level: 0, text }
  return { kind: 'paragraph', level: 0, text }
}

/** The size that most letters have. */
function commonest(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** From one line of the body to the next: the smaller half of the distances, since those between paragraphs are larger. */
function usualDistance(pages: readonly (readonly Line[])[], body: number): number {
  const distances = pages
    .flatMap((lines) => lines.slice(1).map((line, at) => ({ line, by: lines[at]!.y - line.y })))
    .filter(({ line, by }) => Math.abs(line.size - body) < 1 && by > body * 0.7 && by < body * 3)
    .map(({ by }) => by)
    .sort((a, b) => a - b)
  const usual = distances[Math.floor(distances.length * 0.4)] ?? body * 1.3
  return distances.length < FEW ? Math.min(usual, body * SINGLE_SPACED) : usual
}

/** Where most lines begin. */
function leftOf(lines: readonly Line[], body: number): number {
  const starts = new Map<number, number>()
  for (const { x, size } of lines)
    if (Math.abs(size - body) < 1) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  return [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
