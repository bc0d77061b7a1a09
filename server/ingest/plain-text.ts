/**
 * Plain text to blocks: paragraphs, headings and lists as people type them.
 *
 *   Background            (short, alone, no full stop, prose follows)      →  heading
 *   • first point         (a bullet or a number)                           →  list item
 *   wrapped at 72 columns (lines of like length that end in mid-sentence)  →  one paragraph
 *
 * A heading is claimed only where all signs agree: a wrong one would cut a section in two. What it misses: headings in
 * whole sentences, and headings that other short lines follow, such as names in a list without bullets.
 */
import type { Block } from '../text/blocks.js'
import { FUNCTION_WORDS } from '../text/function-words.js'

/** Browsers copy the cells of a table with tabs between them. */
const CELL = '\t'
/** One may be an indented line. */
const LEAST_ROWS = 2

const BULLET = /^(?:[•‣▪●○∙*·–-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/
const ENDS = /[.!?…:;,]["'”’»)\]]*(?:\s?\[[^\]]{1,5}\])*$/u
/** Headings in five encyclopedia and news articles have up to nine words; sentences without a full stop are mostly longer. */
const HEADING_WORDS = 10
const HEADING_LENGTH = 80
/** Words of a line that is prose whatever it ends with, such as a colon. */
const LONG_PARAGRAPH = 30
/** "Photo: the quay at dawn" */
const CREDIT = /^(?:photo|photograph|image|picture|video|graphic|illustration|credit)s?\s?[:/]/i
/** Columns at which mail programs, editors and text exports wrap. */
const WRAP_LEAST = 50
const WRAP_MOST = 100

export function plainTextBlocks(text: string): Block[] {
  const rows = text.includes(CELL) ? text.split('\n').filter((line) => line.trim().includes(CELL)).length : 0
  const groups = groupsOf(text, rows >= LEAST_ROWS)
  const wrapped = isHardWrapped(groups)
  const blocks: Block[] = []
  for (let g = 0; g < groups.length; g++) {
    const lines = groups[g]!
    const pieces = wrapped && lines.length > 1 ? joined(lines) : lines
    for (let i = 0; i < pieces.length; i++) {
      const line = pieces[i]!
      if (line.includes(CELL)) {
        blocks.push({ kind: 'table_row', level: 0, text: line.replaceAll(CELL, ' | ') })
        continue
      }
      const bullet = BULLET.exec(line)
      if (bullet && line.length > bullet[0].length) {
        blocks.push({ kind: 'list_item', level: 1, text: line.slice(bullet[0].length) })
        continue
      }
      const alone = pieces.length === 1 || i === 0
      const next = pieces[i + 1] ?? groups[g + 1]?.[0]
      blocks.push({ kind: alone && isHeading(line, next) ? 'heading' : 'paragraph', level: 0, text: line })
    }
  }
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 2 } : block))
}

/** Lines between blank lines, white space folded, empty ones left out. Linear, whatever the number of blank lines. */
function groupsOf(text: string, hasRows: boolean): string[][] {
  const groups: string[][] = []
  let group: string[] = []
  for (const raw of text.split('\n')) {
    const line = hasRows && raw.includes('\t') ? rowOf(raw) : folded(raw)
    if (line) group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  if (group.length > 0) groups.push(group)
  return groups
}

const folded = (line: string) => line.replace(/\s+/g, ' ').trim()

/** Its cells, each without its own white space; a number that stands before an item is no cell. */
function rowOf(line: string): string {
  const cells = line.split('\t').map(folded).filter(Boolean)
  return cells.length > 1 && !/^(?:[•‣▪●○∙*·–-]|\(?\d{1,3}[.)])$/.test(cells[0]!) ? cells.join(CELL) : folded(line)
}

/** Do most lines that another follows end at one column and in mid-sentence? */
function isHardWrapped(groups: readonly (readonly string[])[]): boolean {
  let inner = 0
  let broken = 0
  let longest = 0
  for (const lines of groups) {
    for (let i = 0; i < lines.length - 1; i++) {
      inner++
      longest = Math.max(longest, lines[i]!.length)
      if (lines[i]!.length >= WRAP_LEAST && lines[i]!.length <= WRAP_MOST && !ENDS.test(lines[i]!)) broken++
    }
  }
  return inner >= 3 && longest <= WRAP_MOST && broken >= inner / 2
}

/** A bullet starts a new piece, every other line goes on with the one before. A word cut by a hyphen is left as it is. */
function joined(lines: readonly string[]): string[] {
  const pieces: string[][] = []
  for (const line of lines) {
    const last = pieces[pieces.length - 1]
    if (last && !BULLET.test(line)) last.push(line)
    else pieces.push([line])
  }
  return pieces.map((piece) => piece.join(' '))
}

function isHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > HEADING_LENGTH || ENDS.test(line)) return false
  if (CREDIT.test(line)) return false
  const words = line.split(' ')
  if (words.length > HEADING_WORDS || !/^\p{Lu}|^\d/u.test(line) || !/\p{L}/u.test(line)) return false
  // "During the": a line that was cut in mid-sentence
  if (FUNCTION_WORDS.has(words.at(-1)!.toLowerCase())) return false
  // prose has to follow: a longer line that ends like a sentence
  const following = next.split(' ').length
  if (following > LONG_PARAGRAPH) return true
  return next.length > line.length && /[.!?…]["'”’»)\]]*(?:\s?\[[^\]]{1,5}\])*$/u.test(next) && following > 6
}
