/**
 * What stands behind an encyclopedia article: see also, notes, the reference list, external links. It is no prose, changes with
 * every edit and would drown what changed, so it is set apart and counted. The entries of notes and references among it are
 * told, since what an article rests on is compared by itself.
 */
import type { Block } from '../../text/blocks.js'

const REFERENCES =
  /^(?:notes?|notes and references|footnotes|references|citations|sources|bibliography|works cited|explanatory notes|general and cited (?:references|sources))$/i
const LINKS = /^(?:see also|further reading|external links)$/i
/** "1. ^ a b "Title". Newspaper." as a list copied from a page */
const REFERENCE = /^(?:\d{1,4}\.\s*)?\^\s?/
/** An article's end, not its table of contents: at least this share of the words stands before. */
const LEAST_BEFORE = 0.3
/** Behind the external links comes the frame of the page, and short lines of it look like headings; more than so much is another text. */
const LAST = /^external links$/i
const MOST_BEHIND_LAST = 0.15

export interface EndMatter {
  readonly kept: readonly Block[]
  readonly apart: readonly Block[]
  /** those of `apart` that are notes and references, without their headings, a list for each heading */
  readonly lists: readonly (readonly Block[])[]
}

export function withoutEndMatter(blocks: readonly Block[]): EndMatter {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const kept: Block[] = []
  const apart: Block[] = []
  const lists: Block[][] = []
  let before = 0
  let inside: 'references' | 'links' | null = null
  let isLast = false
  for (const block of blocks) {
    const { kind, text } = block
    const list = REFERENCES.test(text) ? 'references' : LINKS.test(text) ? 'links' : null
    const isEnd = list !== null && before >= total * LEAST_BEFORE
    if (isEnd) {
      inside = list
      lists.push([])
      isLast = LAST.test(text) && total - before <= total * MOST_BEHIND_LAST
    } else if (kind === 'heading' && !isLast) inside = null
    const isReference = kind !== 'heading' && REFERENCE.test(text)
    if (inside !== null || isReference) apart.push(block)
    else kept.push(block)
    if (!isEnd && (isReference || inside === 'references')) {
      if (lists.length === 0) lists.push([])
      lists.at(-1)!.push(block)
    }
    before += text.length
  }
  return { kept, apart, lists: lists.filter((list) => list.length > 0) }
}
