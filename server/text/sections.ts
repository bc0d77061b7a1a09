/** Sections of a text: the lead, then one for each heading, each up to the next heading of any level. */
import type { LaidText } from './blocks.js'

export interface Section {
  /** null for the lead */
  readonly heading: string | null
  /** 0 for the lead, else 1 to 6 */
  readonly level: number
  /** first block, its heading included */
  readonly firstBlock: number
  /** the block after its last */
  readonly endBlock: number
}

/** In text order; together they hold every block once. A text that starts with a heading has no lead. */
export function sectionsOf({ text, blocks }: LaidText): Section[] {
  const sections: Section[] = []
  let heading: string | null = null
  let level = 0
  let first = 0
  const close = (end: number) => {
    if (end > first || heading !== null) sections.push({ heading, level, firstBlock: first, endBlock: end })
  }
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!
    if (block.kind !== 'heading') continue
    close(b)
    heading = text.slice(block.start, block.end)
    level = block.level
    first = b
  }
  close(blocks.length)
  return sections
}
