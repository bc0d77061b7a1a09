/**
 * Elements to blocks: headings, paragraphs, list items, rows of tables, captions and quotations, in the order in which they
 * stand. Readers that give text alone lose what made a row a row; here each block keeps its kind.
 */
import type { BlockKind } from '../../schema/block.js'
import type { Block } from '../../text/blocks.js'

/** what of a DOM is used; linkedom and browsers have it */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  getAttribute?(name: string): string | null
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

export function blocksOfPage(root: PageNode): Block[] {
  const blocks: Block[] = []
  let parts: string[] = []
  const flush = ({ kind, level }: Place) => {
    const text = clean(parts.join(''))
    parts = []
    if (text) blocks.push({ kind, level, text })
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
    const cells = [...node.childNodes]
      .filter((cell) => /^t[hd]$/i.test(cell.nodeName))
      .map((cell) => clean(cellText(cell)))
      .filter(Boolean)
    if (cells.length > 0) blocks.push({ kind: 'table_row', level: 0, text: cells.join(CELLS) })
  }
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
function cellText(node: PageNode): string {
  if (node.nodeType === TEXT) return node.textContent ?? ''
  if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName.toUpperCase())) return ''
  const inner = [...node.childNodes].map(cellText).join('')
  return BLOCKS.has(node.nodeName.toUpperCase()) || /^br$/i.test(node.nodeName) ? `\n${inner}\n` : inner
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()
