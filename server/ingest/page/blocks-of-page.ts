/**
 * Elements to blocks: headings, paragraphs, list items, rows of tables, captions and quotations, in the order in which they
 * stand. Readers that give text alone lose what made a row a row; here each block keeps its kind.
 */
import type { BlockKind } from '../../schema/block.js'
import type { Block, Link } from '../../text/blocks.js'
import { mayBeName, named } from '../links/article-target.js'
import { takeCiteMarks } from '../references/cite-marks.js'

/** what of a DOM is used; linkedom and browsers have it */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  getAttribute?(name: string): string | null
}

export interface PageBlock extends Block {
  /** links in it, and how many of its letters are theirs */
  readonly anchors: number
  readonly linked: number
}

const CELLS = ' | '
const TEXT = 3
const ELEMENT = 1
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL BODY HTML'.split(
    ' ',
  ),
)
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON SELECT INPUT TEXTAREA HEAD LINK META MATH'.split(' '),
)

interface Place {
  readonly kind: BlockKind
  readonly level: number
}

/** @param targetOf which article an address means; null: none of the site */
export function blocksOfPage(root: PageNode, targetOf: (href: string) => string | null = () => null): PageBlock[] {
  const blocks: PageBlock[] = []
  let parts: string[] = []
  let links: Link[] = []
  let anchors = 0
  let linked = 0
  const flush = ({ kind, level }: Place) => {
    const text = clean(parts.join(''))
    if (text) blocks.push({ kind, level, text, anchors, linked, ...named(links) })
    parts = []
    links = []
    anchors = 0
    linked = 0
  }
  const walk = (node: PageNode, place: Place, depth: number): void => {
    if (node.nodeType === TEXT) {
      parts.push(node.textContent ?? '')
      return
    }
    if (node.nodeType !== ELEMENT) return
    const name = node.nodeName.toUpperCase()
    if (UNSEEN.has(name)) return
    if (name === 'BR') {
      // two in a row part paragraphs
      if (parts.at(-1) === '\n') flush(place)
      else parts.push('\n')
      return
    }
    if (name === 'TR') {
      flush(place)
      row(node)
      return
    }
    if (!BLOCKS.has(name)) {
      const words = name === 'A' ? clean(node.textContent ?? '').length : 0
      if (words > 0) anchors++
      linked += words
      if (name === 'A') links.push(...linkOf(node))
      for (const child of node.childNodes) walk(child, place, depth)
      return
    }
    flush(place)
    const inner = placeOf(name, node, place, depth)
    for (const child of node.childNodes)
      walk(child, inner, name === 'UL' || name === 'OL' || name === 'DL' ? depth + 1 : depth)
    flush(inner)
  }
  const row = (node: PageNode) => {
    const children = [...node.childNodes].filter((cell) => /^t[hd]$/i.test(cell.nodeName))
    const cells = children.map(cellWords).filter(Boolean)
    if (cells.length === 0) return
    // a picture over its words, in the frame of a table
    const isPicture = children.length === 1 && hasPicture(children[0]!)
    const place = { kind: isPicture ? 'caption' : 'table_row', level: 0, text: cells.join(CELLS) } as const
    blocks.push({ ...place, anchors: 0, linked: 0, ...named(children.flatMap(linksIn)) })
  }
  const linkOf = (node: PageNode): Link[] => {
    const href = node.getAttribute?.('href')
    const label = clean(takeCiteMarks(node.textContent ?? '').text)
    const target = href && mayBeName(label) ? targetOf(href) : null
    return target === null ? [] : [{ label, target }]
  }
  const linksIn = (node: PageNode): Link[] =>
    node.nodeType !== ELEMENT
      ? []
      : node.nodeName.toUpperCase() === 'A'
        ? linkOf(node)
        : [...node.childNodes].flatMap(linksIn)
  walk(root, { kind: 'paragraph', level: 0 }, 0)
  return blocks
}

function placeOf(name: string, node: PageNode, place: Place, depth: number): Place {
  if (/^H[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'LI' || name === 'DD' || name === 'DT')
    return { kind: 'list_item', level: Math.min(Math.max(depth, 1), 6) }
  if (name === 'FIGCAPTION' || name === 'CAPTION' || /\bthumbcaption\b/.test(node.getAttribute?.('class') ?? ''))
    return { kind: 'caption', level: 0 }
  if (name === 'BLOCKQUOTE') return { kind: 'quote', level: 0 }
  return place
}

/** Lines inside a cell are parted by a comma, so that two do not run together. */
const cellWords = (cell: PageNode): string =>
  cellText(cell)
    .split('\n')
    .map(clean)
    .filter(Boolean)
    .reduce((text, line) => (text === '' ? line : /[,;:(]$/.test(text) ? `${text} ${line}` : `${text}, ${line}`), '')

const hasPicture = (node: PageNode): boolean =>
  /^(?:img|picture|video)$/i.test(node.nodeName) || [...node.childNodes].some(hasPicture)

function cellText(node: PageNode): string {
  if (node.nodeType === TEXT) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName.toUpperCase())) return ''
  const inner = [...node.childNodes].map(cellText).join('')
  return BLOCKS.has(node.nodeName.toUpperCase()) || /^br$/i.test(node.nodeName) ? `\n${inner}\n` : inner
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
