/**
 * The table of contents of a copied page: lines behind "Contents" that all come again below as headings.
 *
 *   Contents / 1 Course / 1.1 First night / 2 Losses / Course / First night / …   →   Course (level 2), First night (level 3), …
 *
 * It is no text of the article, and says of the lines that repeat it that they are headings, and with its numbers on which
 * level: copying a page keeps neither.
 */
import type { Block } from '../../text/blocks.js'

const CONTENTS = /^(?:contents|table of contents|in this article|on this page)$/i
const FRAME = /^(?:\[?(?:hide|show|move to sidebar)\]?|\(top\))$/i
/** The longest article has about so many sections. */
const MOST = 120
/** One line that is repeated is no table. */
const LEAST = 2
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s(?=\S)/
/** The title is the first level. */
const TOP = 2

export interface Contents {
  /** the table itself: from its first block up to behind its last */
  readonly start: number
  readonly end: number
  /** by the heading in small letters */
  readonly levels: ReadonlyMap<string, number>
}

/** null: the page has none */
export function contentsOf(blocks: readonly Block[]): Contents | null {
  const start = blocks.findIndex(({ text }) => CONTENTS.test(text))
  if (start < 0) return null
  const last = new Map(blocks.map(({ text }, i) => [headingIn(text), i]))
  const levels = new Map<string, number>()
  let end = start + 1
  for (; end < blocks.length && end - start <= MOST; end++) {
    const { text } = blocks[end]!
    if (FRAME.test(text)) continue
    const heading = headingIn(text)
    if (levels.has(heading) || last.get(heading)! <= end) break
    const [, number = '1'] = NUMBER.exec(text) ?? []
    levels.set(heading, TOP - 1 + number.split('.').length)
  }
  return levels.size >= LEAST ? { start, end, levels } : null
}

/** "2.1 First night" → "first night" */
const headingIn = (text: string) => text.replace(NUMBER, '').toLowerCase()

/** The text without the table, its headings as it says. */
export function withoutContents(blocks: readonly Block[], { start, end, levels }: Contents): Block[] {
  return [...blocks.slice(0, start), ...blocks.slice(end)].map((block) => {
    const level = levels.get(block.text.toLowerCase())
    const isHeading = level !== undefined && (block.kind === 'heading' || block.kind === 'paragraph')
    return isHeading ? { kind: 'heading', level: Math.min(level, 6), text: block.text } : block
  })
}
