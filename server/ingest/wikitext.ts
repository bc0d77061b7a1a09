/**
 * Wikitext to blocks, by a walk of our own: what a reader of the page would see, word for word.
 *
 *   "The '''ferry''' sank {{convert|3|mi}} off [[Visby|the town]].<ref>x</ref>"  →  "The ferry sank 3 mi off the town."
 *
 * Libraries that render wikitext rewrite dates, drop half of a conversion and give ages as of today; a text of record may do
 * none of this. Templates that stand for words give their words; of those that are not known nothing is kept, as they are
 * boxes and marks, and how many is counted. Every pass is linear; brackets are matched by counting, never by backtracking.
 */
import type { Repair } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'
import { withoutEndMatter } from './copied/end-matter.js'
import { type PieceCache, piecesOf } from './wikitext-pieces.js'

/** Templates that stand for their last or first word. */
const FIRST = new Set([
  'lang',
  'nowrap',
  'nobr',
  'small',
  'smaller',
  'big',
  'em',
  'strong',
  'abbr',
  'as of',
  'transl',
  'transliteration',
  'langx',
  'lang-xx',
  'ill',
  'interlanguage link',
  'tooltip',
  'visible anchor',
  'vanchor',
  'not a typo',
  'sic',
  'avoid wrap',
  'nbsp',
  'quote',
  'blockquote',
  'cquote',
  'plainlist',
  'flatlist',
  'hlist',
  'ubl',
  'unbulleted list',
  'flag',
  'flagcountry',
  'flagu',
  'ship',
  'uss',
  'url',
])
const SECOND = new Set(['lang', 'transl', 'transliteration', 'langx'])
const SIGNS: Readonly<Record<string, string>> = {
  spnd: ' – ',
  snd: ' – ',
  ndash: '–',
  mdash: '—',
  endash: '–',
  emdash: '—',
  '·': ' · ',
  '•': ' • ',
  '!': '|',
  '=': '=',
  "'": "'",
  nbsp: ' ',
  spaces: ' ',
  pad: ' ',
  clear: '',
  '-': '',
}
/** Deeper nesting is vandalism. */
const DEEPEST = 40
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

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
  const counts = { references: [] as string[], boxes: 0, files: 0 }
  let text = withoutElements(source.replace(/<!--[\s\S]*?(?:-->|$)/g, ''), NOT_WIKITEXT, () => ' ')
  text = withoutElements(text, REFERENCE, (inner) => {
    if (inner !== null) counts.references.push(inner.replace(/\s+/g, ' ').trim())
    return ''
  })
  const rows: string[] = []
  text = templates(text, 0, (body, depth) => expand(body, depth, rows, counts))
  const captions: string[] = []
  text = links(text, captions, counts)
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

const NOT_WIKITEXT = /<(nowiki|math|gallery|timeline|score|syntaxhighlight|source)\b[^>]{0,2000}>/gi
const REFERENCE = /<(ref)\b[^>]{0,2000}>/gi

/**
 * Replaces elements with all that is in them; what is never closed stays. Ends are looked up, since an expression that looks
 * for each start's end reads the rest of the text for each that has none.
 *
 * @param replace `inner` is null where the element closes itself
 */
function withoutElements(text: string, opening: RegExp, replace: (inner: string | null) => string): string {
  const parts: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  for (const match of text.matchAll(opening)) {
    const [mark, tag] = match
    const name = tag!.toLowerCase()
    const from = match.index + mark.length
    if (match.index < at) continue
    let end = from
    if (!mark.endsWith('/>')) {
      if (unclosed.has(name)) continue
      const closing = CLOSING[name]!
      closing.lastIndex = from
      const found = closing.exec(text)
      if (!found) {
        unclosed.add(name)
        continue
      }
      parts.push(text.slice(at, match.index), replace(text.slice(from, found.index)))
      end = closing.lastIndex
    } else parts.push(text.slice(at, match.index), replace(null))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

const CLOSING: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['nowiki', 'math', 'gallery', 'timeline', 'score', 'syntaxhighlight', 'source', 'ref'].map((name) => [
    name,
    new RegExp(`</${name}\\s{0,20}>`, 'gi'),
  ]),
)

/** Replaces each outermost {{…}}; what is never closed stays as it is. */
function templates(text: string, depth: number, replace: (body: string, depth: number) => string): string {
  const parts: string[] = []
  let at = 0
  let open = 0
  let start = -1
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === '{' && text[i + 1] === '{') {
      if (open === 0) start = i
      open++
      i++
    } else if (text[i] === '}' && text[i + 1] === '}' && open > 0) {
      open--
      i++
      if (open > 0) continue
      parts.push(text.slice(at, start), replace(text.slice(start + 2, i - 1), depth))
      at = i + 1
    }
  }
  parts.push(text.slice(at))
  return parts.join('')
}

interface Counts {
  readonly references: string[]
  boxes: number
  files: number
}

function expand(body: string, depth: number, rows: string[], counts: Counts): string {
  const [head = '', ...given] = split(body)
  const name = head.trim().toLowerCase().replace(/_/g, ' ')
  const inner = (value: string) =>
    depth >= DEEPEST ? '' : templates(value, depth + 1, (nested, deeper) => expand(nested, deeper, rows, counts)).trim()
  if (/^(?:infobox|taxobox|speciesbox)/.test(name)) {
    for (const field of given) {
      const equals = field.indexOf('=')
      if (equals < 0) continue
      const value = plainValue(inner(field.slice(equals + 1)))
      const label = field.slice(0, equals).trim().replace(/_/g, ' ')
      if (value && !/^(?:image|map|caption|alt|width|size|logo|flag|footnotes?|module|embed)/i.test(label))
        rows.push(`${label} | ${value}`)
    }
    return ''
  }
  if (name in SIGNS) return SIGNS[name]!
  const positional = given.filter((value) => !/^\s*[\w -]+\s*=/.test(value)).map(inner)
  if (name === 'convert' || name === 'cvt') return converted(positional)
  if (
    /^(?:start date|end date|start date and age|end date and age|birth date|death date|birth date and age|death date and age|date|dob)$/.test(
      name,
    )
  )
    return dated(positional)
  if (
    /^(?:cite|citation|sfn|efn|refn|harv|r$|rp$|note|notelist|reflist|refbegin|refend|main|see also|further|about|for$|short description|use |coord|authority control|defaultsort|citation needed|cn$|fact$|when$|who$|clarify|dubious|pp-|good article|featured article)/.test(
      name,
    )
  ) {
    if (/^(?:cite|citation$|sfn|efn|refn|harv)/.test(name)) counts.references.push(body.replace(/\s+/g, ' ').trim())
    else counts.boxes++
    return ''
  }
  if (/^lang-/.test(name)) return positional[0] ?? ''
  if (FIRST.has(name))
    return SECOND.has(name)
      ? (positional[1] ?? positional[0] ?? '')
      : /list|^ubl/.test(name)
        ? positional.join('\n')
        : (positional[0] ?? '')
  counts.boxes++
  return ''
}

/** "3|mi|km" as written: the number and its unit; what the page would compute from it is not in the source. */
function converted(values: readonly string[]): string {
  const [first = '', second = '', third = '', fourth = ''] = values
  const joins: Readonly<Record<string, string>> = {
    '-': '–',
    '–': '–',
    to: ' to ',
    and: ' and ',
    or: ' or ',
    by: ' by ',
    x: ' × ',
    '+/-': ' ± ',
  }
  const join = joins[second]
  return join === undefined ? `${first} ${second}`.trim() : `${first}${join}${third} ${fourth}`.trim()
}

function dated(values: readonly string[]): string {
  const [year = '', month = '', day = ''] = values
  const name = MONTHS[Number(month) - 1]
  if (!/^\d{1,4}$/.test(year)) return values.join(' ')
  return [day && name ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ')
}

/** At the bars of the outermost level. */
function split(body: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < body.length; i++) {
    const two = body.slice(i, i + 2)
    if (two === '{{' || two === '[[') {
      depth++
      i++
    } else if (two === '}}' || two === ']]') {
      depth = Math.max(0, depth - 1)
      i++
    } else if (body[i] === '|' && depth === 0) {
      parts.push(body.slice(from, i))
      from = i + 1
    }
  }
  parts.push(body.slice(from))
  return parts
}

/** [[target|words]] → words; a file's last part is its caption; categories and other languages go. */
function links(text: string, captions: string[], counts: Counts): string {
  const parts: string[] = []
  let at = 0
  let open = 0
  let start = -1
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === '[' && text[i + 1] === '[') {
      if (open === 0) start = i
      open++
      i++
    } else if (text[i] === ']' && text[i + 1] === ']' && open > 0) {
      open--
      i++
      if (open > 0) continue
      parts.push(text.slice(at, start), link(text.slice(start + 2, i - 1), captions, counts))
      at = i + 1
    } else if (text[i] === '\n' && text[i + 1] === '\n' && open > 0) open = 0
  }
  parts.push(text.slice(at))
  return parts.join('')
}

function link(body: string, captions: string[], counts: Counts): string {
  const parts = split(body)
  const target = parts[0]!.trim()
  if (/^(?:file|image|media):/i.test(target)) {
    counts.files++
    const caption = parts.length > 1 ? plainValue(links(parts.at(-1)!, [], counts)) : ''
    if (
      caption &&
      !/^(?:thumb|thumbnail|frame|frameless|left|right|center|none|upright(?:=.*)?|\d*x?\d+px|alt=.*|link=.*)$/i.test(
        caption,
      )
    )
      captions.push(caption)
    return ''
  }
  if (/^(?:category|[a-z]{2,3}(?:-[a-z]+)?|simple):/i.test(target)) return ''
  return parts.length > 1
    ? links(parts.slice(1).join('|'), captions, counts)
    : target.replace(/^:/, '').replace(/#.*$/, (part) => (target.startsWith('#') ? part.slice(1) : ''))
}

const plainValue = (value: string) =>
  value
    .replace(/'''''|'''|''/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/<br\s*\/?>/gi, ', ')
    .replace(/<\/?[a-z][^>\n]{0,300}>/gi, '')
    .replace(/^\s*[*#:]+\s*/gm, '')
    .replace(/\s+/g, ' ')
    .trim()

function lines(text: string): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  let cells: string[] | null = null
  const add = (block: Block) => {
    const words = block.text.replace(/\s+/g, ' ').trim()
    if (words) blocks.push({ ...block, text: words })
  }
  const flush = () => {
    add({ kind: 'paragraph', level: 0, text: paragraph.join(' ') })
    paragraph = []
  }
  const endRow = () => {
    if (cells?.some(Boolean)) add({ kind: 'table_row', level: 0, text: cells.filter(Boolean).join(' | ') })
    cells = []
  }
  for (const line of text.split('\n')) {
    const bare = line.trim()
    if (/^\{\|/.test(bare)) {
      flush()
      cells = []
    } else if (cells && /^\|\}/.test(bare)) {
      endRow()
      cells = null
    } else if (cells && /^\|-/.test(bare)) endRow()
    else if (cells && /^[|!]/.test(bare)) {
      for (const cell of bare.slice(bare.startsWith('|+') ? 2 : 1).split(/\|\||!!/))
        cells.push(cell.replace(/^[^|[\]]*\|(?!\|)/, '').trim())
    } else if (cells) cells[Math.max(0, cells.length - 1)] = `${cells.at(-1) ?? ''} ${bare}`.trim()
    else heading(bare) ?? item(bare) ?? prose(bare)
  }
  flush()
  return blocks

  function heading(bare: string): true | null {
    const match = /^(={1,6})\s*([^=].*?)\s*\1$/.exec(bare)
    if (!match) return null
    flush()
    add({ kind: 'heading', level: match[1]!.length, text: match[2]! })
    return true
  }
  function item(bare: string): true | null {
    const match = /^([*#;:]+)\s*(.*)$/.exec(bare)
    if (!match) return null
    flush()
    add({ kind: 'list_item', level: Math.min(match[1]!.length, 6), text: match[2]! })
    return true
  }
  function prose(bare: string): void {
    if (bare === '' || /^-{4,}$/.test(bare)) flush()
    else paragraph.push(bare)
  }
}
