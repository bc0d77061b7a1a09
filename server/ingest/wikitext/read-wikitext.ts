/**
 * Wikitext to blocks, by a walk of our own: what a reader of the page would see, word for word.
 *
 *   "The '''ferry''' sank {{convert|3|mi}} off [[Visby|the town]].<ref>x</ref>"  →  "The ferry sank 3 mi off the town."
 *
 * Libraries that render wikitext rewrite dates, drop half of a conversion and give ages as of today; a text of record may do
 * none of this. Templates that stand for words give their words; of those that are not known nothing is kept, as they are
 * boxes and marks, and how many is counted. Every pass is linear; brackets are matched by counting, never by backtracking.
 */
import type { Reference } from '../../schema/reference.js'
import type { Repair } from '../../schema/snapshot.js'
import type { Block } from '../../text/blocks.js'
import { withoutEndMatter } from '../copied/end-matter.js'
import { named } from '../links/article-target.js'
import { citeMark, takeCiteMarks } from '../references/cite-marks.js'
import { type Cited, type Entry, entryOf, referenceList } from '../references/entry.js'
import { templates } from './brackets.js'
import { NOT_WIKITEXT, REFERENCE, withoutElements } from './elements.js'
import { lines } from './lines.js'
import { links } from './links.js'
import { type PieceCache, piecesOf } from './pieces.js'
import { isUse, LINK, type Marked, readLink, readReference, type Use } from './references.js'
import { withoutSigns } from './signs.js'
import { type Aside, expand } from './templates.js'

export interface WikitextRead {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
}

/** What one piece of a wikitext says; its references and end matter are told apart in the whole. */
export interface WikitextPiece {
  readonly rows: readonly Block[]
  readonly prose: readonly Block[]
  readonly captions: readonly Block[]
  readonly uses: readonly Use[]
  /** by the block that they stand in */
  readonly citing: ReadonlyMap<Block, readonly Use[]>
  readonly boxes: number
  /** rows of boxes whose value is a template that is not known */
  readonly rough: number
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
  const { kept, apart, lists } = withoutEndMatter(pieces.flatMap(({ prose }) => prose))
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
  const marks = pieces.reduce((sum, { uses }) => sum + uses.filter(({ kind }) => kind !== 'link').length, 0)
  say('citation_mark', marks, 'references in the text were set apart')
  const boxes = pieces.reduce((sum, piece) => sum + piece.boxes, 0)
  const rough = pieces.reduce((sum, piece) => sum + piece.rough, 0)
  say('template_arguments', rough, 'rows of a box keep the arguments of a template whose words are not known')
  say('template', boxes, 'templates that stand for no words of the article were left out')
  say('end_matter', apart.length, 'lines of references, notes and links below the article were set apart')
  return { blocks, repairs, references: referencesOf(pieces, blocks, lists.flat()) }
}

function referencesOf(
  pieces: readonly WikitextPiece[],
  blocks: readonly Block[],
  entries: readonly Block[],
): Reference[] {
  const usesIn = new Map<Block, readonly Use[]>()
  const named = new Map<string, Entry>()
  for (const { citing, uses } of pieces) {
    for (const [block, those] of citing) usesIn.set(block, those)
    for (const { name, entry } of uses) if (name !== null && entry !== null && !named.has(name)) named.set(name, entry)
  }
  const cited: Cited[] = []
  const cite = ({ kind, name, entry: own }: Use, place: number | null) => {
    const entry = own ?? (name === null ? null : (named.get(name) ?? null))
    if (kind !== 'link' && entry !== null) cited.push({ entry, in: place })
  }
  for (let place = 0; place < blocks.length; place++)
    for (const use of usesIn.get(blocks[place]!) ?? []) cite(use, place)
  // those that stand in no block: lists that define what is cited by name, boxes that were left out
  for (const { uses } of pieces) for (const use of uses) if (use.kind === 'cite') cite(use, null)
  for (const block of entries) {
    const link = usesIn.get(block)?.find(({ kind }) => kind !== 'cite')?.entry
    cited.push({ entry: entryOf(block.text, link?.url ? { url: link.url, text: link.title ?? '' } : null), in: null })
  }
  return referenceList(cited)
}

/**
 * A slice keeps the whole text that it was cut from in memory, so one that is kept is made a text of its own: by UTF-8, since
 * what is ASCII then takes a byte a letter.
 */
const apartFrom = (slice: string) => Buffer.from(slice).toString()

function readPiece(source: string): WikitextPiece {
  const aside: Aside = { rows: [], marked: [], boxes: 0, rough: 0 }
  const { marked } = aside
  const markOf = (one: Marked) => citeMark(marked.push(one) - 1)
  let text = withoutElements(source.replace(/<!--[\s\S]*?(?:-->|$)/g, ''), NOT_WIKITEXT, () => ' ')
  text = withoutElements(text, REFERENCE, (inner, opening) => markOf(readReference(opening, inner)))
  text = templates(text, 0, (body, depth) => expand(body, depth, aside))
  const captions: string[] = []
  const noted = (label: string, target: string) => markOf({ kind: 'article', label, target })
  text = links(text, captions, noted).replace(
    LINK,
    (_, url: string, words = '') => words + markOf(readLink(url, words)),
  )
  const citing = new Map<Block, readonly Use[]>()
  const unmarked = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => {
      const { text: words, cited } = takeCiteMarks(block.text)
      if (cited.length === 0) return [block]
      if (words === '') return []
      const those = cited.map((number) => marked[number]!)
      const linked = those.flatMap((one) => (isUse(one) ? [] : [{ label: one.label, target: one.target }]))
      const bare = { ...block, text: words, ...named(linked) }
      const uses = those.filter(isUse)
      if (uses.length > 0) citing.set(bare, uses)
      return [bare]
    })
  return {
    rows: unmarked(aside.rows.map((row): Block => ({ kind: 'table_row', level: 0, text: row }))),
    prose: unmarked(lines(withoutSigns(text))),
    captions: unmarked(captions.map((caption): Block => ({ kind: 'caption', level: 0, text: caption }))),
    uses: marked.filter(isUse),
    citing,
    boxes: aside.boxes - aside.rough,
    rough: aside.rough,
  }
}
