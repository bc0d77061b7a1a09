/**
 * Wikitext to blocks, by a walk of our own: what a reader of the page would see, word for word.
 *
 *   "The '''ferry''' sank {{convert|3|mi}} off [[Visby|the town]].<ref>x</ref>"  →  "The ferry sank 3 mi off the town."
 *
 * Libraries that render wikitext rewrite dates, drop half of a conversion and give ages as of today; a text of record may do
 * none of this. Templates that stand for words give their words; of those that are not known nothing is kept, as they are
 * boxes and marks, and how many is counted. Every pass is linear; brackets are matched by counting, never by backtracking.
 */
import type { Repair } from '../../schema/snapshot.js'
import type { Block } from '../../text/blocks.js'
import { withoutEndMatter } from '../copied/end-matter.js'
import { templates } from './brackets.js'
import { NOT_WIKITEXT, REFERENCE, withoutElements } from './elements.js'
import { lines } from './lines.js'
import { links } from './links.js'
import { type PieceCache, piecesOf } from './pieces.js'
import { expand } from './templates.js'

export interface WikitextRead {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly string[]
}

/** What one piece of a wikitext says; its references and end matter are told apart in the whole. */
export interface WikitextPiece {
  readonly rows: readonly Block[]
  readonly prose: readonly Block[]
  readonly captions: readonly Block[]
  readonly references: readonly string[]
  readonly boxes: number
}

/** @param known what was read of pieces before; reading is the same without it, and slower where versions share pieces */
export function readWikitext(source: string, known: PieceCache<WikitextPiece> | null = null): WikitextRead {
  const pieces = piecesOf(source).map((piece) => {
    const before = known?.get(piece)
    if (before) return before
    if (!known) return readPiece(piece)
    const own = apartFrom(piece)
    const read = readPiece(own)
    known.set(own, read)
    return read
  })
  const { kept, apart } = withoutEndMatter(pieces.flatMap(({ prose }) => prose))
  const references = pieces.flatMap((piece) => piece.references)
  const blocks: Block[] = [
    ...pieces.flatMap(({ rows }) => rows),
    ...kept,
    // where a picture stands says little; its caption behind the text breaks no paragraph
    ...pieces.flatMap(({ captions }) => captions),
  ]
  const repairs: Repair[] = []
  const say = (kind: string, count: number, note: string) => {
    if (count > 0) repairs.push({ kind, count, note })
  }
  say('citation_mark', references.length, 'references in the text were set apart')
  const boxes = pieces.reduce((sum, piece) => sum + piece.boxes, 0)
  say('template', boxes, 'templates that stand for no words of the article were left out')
  say('end_matter', apart.length, 'lines of references, notes and links below the article were set apart')
  return { blocks, repairs, references: [...references, ...apart.map((block) => block.text)] }
}

/** A slice keeps the whole text that it was cut from in memory, so one that is kept is made a text of its own. */
const apartFrom = (slice: string) => Buffer.from(slice, 'utf16le').toString('utf16le')

function readPiece(source: string): WikitextPiece {
  const counts = { references: [] as string[], boxes: 0 }
  let text = withoutElements(source.replace(/<!--[\s\S]*?(?:-->|$)/g, ''), NOT_WIKITEXT, () => ' ')
  text = withoutElements(text, REFERENCE, (inner) => {
    if (inner !== null) counts.references.push(inner.replace(/\s+/g, ' ').trim())
    return ''
  })
  const rows: string[] = []
  text = templates(text, 0, (body, depth) => expand(body, depth, rows, counts))
  const captions: string[] = []
  text = links(text, captions)
  text = text
    .replace(/\[(?:https?:)?\/\/[^\s\]]+\s+([^\]\n]*)\]/g, '$1')
    .replace(/\[(?:https?:)?\/\/[^\s\]]+\]/g, '')
    .replace(/'''''|'''|''/g, '')
    .replace(/__[A-Z]+__/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^>\n]{0,300}>/gi, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&ndash;/g, '–')
    .replace(/&mdash;/g, '—')
    .replace(/&minus;/g, '−')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
  return {
    rows: rows.map((row): Block => ({ kind: 'table_row', level: 0, text: row })),
    prose: lines(text),
    captions: captions.map((caption): Block => ({ kind: 'caption', level: 0, text: caption })),
    references: counts.references,
    boxes: counts.boxes,
  }
}
