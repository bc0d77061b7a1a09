/**
 * An article out of plain text that somebody copied from a page. Order matters: link previews break sentences and have to go
 * before anything looks at paragraphs; marks are counted for each block, since captions are told by having none.
 */
import type { Reference } from '../../schema/reference.js'
import type { Repair } from '../../schema/snapshot.js'
import type { Block } from '../../text/blocks.js'
import type { FrontMatter } from '../front-matter.js'
import { plainTextBlocks } from '../plain-text.js'
import { type StatedDate, statedDate } from '../stated-date.js'
import { citationDropper } from './citation-marks.js'
import { contentsOf, withoutContents } from './contents.js'
import { withoutEndMatter } from './end-matter.js'
import { unsigned, withoutFurniture } from './furniture.js'
import { dropLinkPreviews } from './link-previews.js'
import { dropLinkTargets } from './link-targets.js'
import { withoutMenu, withoutTail } from './page-frame.js'
import { type MarkedBlock, shaped } from './page-shape.js'
import { copiedReferences } from './references.js'
import { saidByCopy } from './said-by-copy.js'

/** "Square , Lima": once may be a slip of the writer. */
const LEAST_DETACHED = 3
const DETACHED = /(?<=[\p{L}\p{N})"”’]) (?=[,.](?:\s|$))/gu

/** [edit] stands behind headings; those of an encyclopedia have up to a dozen words. */
const EDITED_HEADING_WORDS = 14

export interface CopiedPage {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
  /** by a line of the page, which is no line of the article */
  readonly stated: StatedDate | null
  readonly matter: FrontMatter
}

/** @param extra lines to drop that a publisher's profile names */
export function copiedPage(text: string, extra: readonly RegExp[] = []): CopiedPage {
  const repairs: Repair[] = []
  const say = (kind: string, count: number, note: string) => {
    if (count > 0) repairs.push({ kind, count, note })
  }
  const previews = dropLinkPreviews(text)
  const linked = previews.repairs.length > 0 ? dropLinkTargets(previews.text) : previews
  repairs.push(...previews.repairs)
  if (linked !== previews) repairs.push(...linked.repairs)
  const detached = linked.text.match(DETACHED)?.length ?? 0
  const body = detached >= LEAST_DETACHED ? linked.text.replace(DETACHED, '') : linked.text
  if (detached >= LEAST_DETACHED)
    say('detached_punctuation', detached, 'spaces before commas and full stops were dropped')
  const drop = citationDropper(body)
  const marked: MarkedBlock[] = []
  let edits = 0
  /** of the marks, by the text of the block that they stood in */
  const numbers = new Map<string, readonly number[]>()
  for (const block of plainTextBlocks(body)) {
    const bare = drop(block.text)
    edits += bare.edits
    if (!bare.text) continue
    const { text: words, marks: count, cited } = bare
    const isHeading = bare.edits > 0 && words.split(' ').length <= EDITED_HEADING_WORDS
    const shape = isHeading ? { kind: 'heading' as const, level: Math.max(2, block.level) } : block
    marked.push({ block: { ...block, ...shape, text: words }, marks: count })
    if (cited.length > 0) numbers.set(words, [...(numbers.get(words) ?? []), ...cited])
  }
  // by text: a heading's block is made anew
  const marks = new Map(marked.map(({ block, marks: count }) => [block.text, count]))
  const all = marked.map(({ block }) => block)
  const contents = contentsOf(all)
  const inside = withoutMenu(contents ? withoutContents(all, contents) : all)
  const article = withoutFurniture(inside, extra)
  const { kept: above, apart, lists } = withoutEndMatter(article.kept)
  const kept = withoutTail(above)
  const bare = withoutEmptyHead(kept)
  // a page that marks its headings has no others
  const headed = edits > 0 || contents ? bare : withHeadingsOfHeadings(bare)
  say(
    'citation_mark',
    kept.reduce((sum, block) => sum + (marks.get(block.text) ?? 0), 0),
    'citation marks were dropped',
  )
  say('edit_link', edits, '[edit] links were dropped')
  say(
    'furniture',
    all.length - inside.length + article.dropped.length + above.length - headed.length,
    'lines of the page around the article were dropped',
  )
  say('end_matter', apart.length, 'lines of references, notes and links below the article were set apart')
  const blocks = shaped(headed.map((block) => ({ block, marks: marks.get(block.text) ?? 0 })))
  return {
    blocks,
    repairs,
    matter: saidByCopy(all),
    stated: statedDate(withoutMenu(all).map(({ text }) => unsigned(text))),
    references: copiedReferences(
      lists.map((list) => list.map((entry) => entry.text)),
      // a row is made anew, and in its place
      headed.map((block) => numbers.get(block.text) ?? []),
    ),
  }
}

/** "Course of the flood", then "First day": a short line right above a heading is one, too. */
function withHeadingsOfHeadings(blocks: readonly Block[]): readonly Block[] {
  const shaped = [...blocks]
  for (let i = shaped.length - 2; i >= 0; i--) {
    const { kind, text } = shaped[i]!
    const isShort =
      text.length <= 80 &&
      text.split(' ').length <= 8 &&
      /^\p{Lu}/u.test(text) &&
      !/[.!?…:;,]["”’)]*$|\d\d:\d\d/.test(text)
    // a line of a list stands above the time of a post, too
    const isAboveTime = /\d[:.]\d\d/.test(shaped[i + 1]!.text)
    if (kind === 'paragraph' && isShort && !isAboveTime && shaped[i + 1]!.kind === 'heading')
      shaped[i] = { kind: 'heading', level: 2, text }
  }
  return shaped
}

/** "HOME", "OR:": words of a page's head that stand before the first paragraph and are capitals alone. */
function withoutEmptyHead(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ text }) => text.split(' ').length > 20)
  return blocks.filter(({ text }, i) => i >= first || !/^(?:\p{Lu}{2,10}:?|\p{Lu}\p{L}+\p{Lu}\p{L}+)$/u.test(text))
}
