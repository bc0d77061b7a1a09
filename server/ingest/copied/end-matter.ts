/**
 * What stands behind an encyclopedia article: see also, notes, the reference list, external links. It is no prose, changes with
 * every edit and would drown what changed, so it is set apart and counted.
 */
import type { Block } from '../../text/blocks.js'

const HEADINGS =
  /^(?:see also|notes?|notes and references|footnotes|references|citations|sources|bibliography|further reading|external links|works cited|explanatory notes|general and cited (?:references|sources))$/i
/** "1. ^ a b "Title". Newspaper." as a list copied from a page */
const REFERENCE = /^(?:\d{1,4}\.\s*)?\^\s?/
/** An article's end, not its table of contents: at least this share of the words stands before. */
const LEAST_BEFORE = 0.3

export function withoutEndMatter(blocks: readonly Block[]): { kept: readonly Block[]; apart: readonly Block[] } {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const kept: Block[] = []
  const apart: Block[] = []
  let before = 0
  let inside = false
  for (const block of blocks) {
    const isEnd = HEADINGS.test(block.text) && before >= total * LEAST_BEFORE
    if (isEnd) inside = true
    else if (block.kind === 'heading' && inside) inside = false
    const isReference = block.kind !== 'heading' && REFERENCE.test(block.text)
    if (inside || isReference) apart.push(block)
    else kept.push(block)
    before += block.text.length
  }
  return { kept, apart }
}
