/** Lines of a wikitext, its templates and links read already, to headings, list items, rows and paragraphs. */
import type { Block } from '../../text/blocks.js'

/** What the lines say. */
export function lines(text: string): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  let cells: string[] | null = null
  let inCaption = false
  const add = (block: Block) => {
    const words = block.text.replace(/\s+/g, ' ').trim()
    if (words) blocks.push({ ...block, text: words })
  }
  const flush = () => {
    add({ kind: 'paragraph', level: 0, text: paragraph.join(' ') })
    paragraph = []
  }
  const endRow = () => {
    if (cells?.some(Boolean))
      add({ kind: inCaption ? 'caption' : 'table_row', level: 0, text: cells.filter(Boolean).join(' | ') })
    cells = []
    inCaption = false
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
      const isCaption = bare.startsWith('|+')
      // the first row may stand right below the caption, and begins there
      if (isCaption || inCaption) endRow()
      inCaption = isCaption
      for (const cell of bare.slice(isCaption ? 2 : 1).split(/\|\||!!/))
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
