/**
 * A text is a sequence of blocks; this is how they are laid end to end and found again.
 *
 * Between two blocks stands a blank line, between two list items or two table rows a line end. The rule hangs on the
 * kinds alone, so a text can be stored as its blocks, each once, and laid out again to the same characters.
 */
import type { BlockKind, BlockSpan } from '../schema/block.js'

/** Words of a block that its original links to another article of the site: they say who is meant. */
export interface Link {
  readonly label: string
  /** the article's title in a wiki, else its address */
  readonly target: string
}

/** One block's own words, as extraction hands them over. `text` is not empty, holds no line end and no outer white space. */
export interface Block {
  readonly kind: BlockKind
  /** a heading's level, 1 to 6; a list item's depth from 1; else 0 */
  readonly level: number
  readonly text: string
  /** in the order of the text, of those that may be names; absent: none. They are no part of what a block is known by. */
  readonly links?: readonly Link[]
}

/** A text laid out: `blocks` are spans of `text`. */
export interface LaidText {
  readonly text: string
  readonly blocks: readonly BlockSpan[]
  /** of the blocks that have any, in order; absent: none has */
  readonly links?: readonly BlockLinks[]
}

export interface BlockLinks {
  /** number of the block in the text */
  readonly block: number
  readonly links: readonly Link[]
}

const tight = (kind: BlockKind) => kind === 'list_item' || kind === 'table_row'

export function layOut(blocks: readonly Block[]): LaidText {
  const parts: string[] = []
  const spans: BlockSpan[] = []
  const links: BlockLinks[] = []
  let at = 0
  let before: Block | null = null
  for (const block of blocks) {
    if (before) {
      const gap = before.kind === block.kind && tight(block.kind) ? '\n' : '\n\n'
      parts.push(gap)
      at += gap.length
    }
    parts.push(block.text)
    if (block.links) links.push({ block: spans.length, links: block.links })
    spans.push({ kind: block.kind, level: block.level, start: at, end: at + block.text.length })
    at += block.text.length
    before = block
  }
  return { text: parts.join(''), blocks: spans, ...(links.length > 0 ? { links } : {}) }
}

/** The blocks of a laid text, cut out again, without their links. */
export function takeUp({ text, blocks }: LaidText): Block[] {
  return blocks.map(({ kind, level, start, end }) => ({ kind, level, text: text.slice(start, end) }))
}
