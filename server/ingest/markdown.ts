/**
 * Markdown to blocks: its structure by markdown-it, its words without the marks.
 *
 *   "## Casualties\n\nAt least **1,166** [servicemen](x)"  →  heading 2 "Casualties", paragraph "At least 1,166 servicemen"
 *
 * Raw HTML is text here, never markup: a snapshot's content is not trusted. Links keep their anchor words, pictures
 * their description, as a caption.
 */

import type { Token } from 'markdown-it'
import MarkdownIt from 'markdown-it'
import type { BlockKind } from '../schema/block.js'
import type { Reference } from '../schema/reference.js'
import type { Repair } from '../schema/snapshot.js'
import type { Block, Link } from '../text/blocks.js'
import { articleAddress, named } from './links/article-target.js'
import { takeMarkdownFootnotes } from './markdown-footnotes.js'
import { takeCiteMarks } from './references/cite-marks.js'
import { type Entry, referenceList } from './references/entry.js'

const reader = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false }).enable('table')

/** Cells of a row are told apart by this in the text. */
const CELLS = ' | '
/** A line this long is no line that a person wrote; inline rules on it take minutes. Such a text is read as plain. */
export const LONGEST_LINE = 200_000

export function isReadableMarkdown(text: string): boolean {
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    if ((end < 0 ? text.length : end) - from > LONGEST_LINE) return false
    if (end < 0) return true
    from = end + 1
  }
  return true
}

export interface Markdown {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
}

/** @param page where the content is from; null: not known */
export function readMarkdown(text: string, page: string | null): Markdown {
  const footnotes = takeMarkdownFootnotes(text)
  if (footnotes.entries.length === 0) return { blocks: markdownBlocks(text, page), repairs: [], references: [] }
  const uses: { entry: Entry; in: number | null }[] = footnotes.entries.map((entry) => ({ entry, in: null }))
  const blocks = markdownBlocks(footnotes.text, page)
    .map((block) => ({ block, ...takeCiteMarks(block.text) }))
    .filter(({ text: words }) => words !== '')
    .map(({ block, text: words, cited }, place): Block => {
      for (const number of cited) uses.push({ entry: footnotes.entries[number]!, in: place })
      return { ...block, text: words }
    })
  const note = 'notes below the text were set apart, and their marks dropped'
  return {
    blocks,
    repairs: [{ kind: 'citation_mark', count: footnotes.marks, note }],
    references: referenceList(uses),
  }
}

/** @param page where the content is from; null: not known */
export function markdownBlocks(text: string, page: string | null = null): Block[] {
  const blocks: Block[] = []
  const lists: string[] = []
  let quotes = 0
  let row: string[] | null = null
  let rowLinks: Link[] = []
  let heading = 0
  const add = (kind: BlockKind, level: number, words: string, links: readonly Link[]) => {
    const clean = words.replace(/\s+/g, ' ').trim()
    // a table's empty head is cell marks alone
    if (clean && (kind !== 'table_row' || /[^\s|]/.test(clean)))
      blocks.push({ kind, level, text: clean, ...named(links) })
  }
  for (const token of reader.parse(text, {})) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push(token.type)
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'blockquote_open':
        quotes++
        break
      case 'blockquote_close':
        quotes--
        break
      case 'heading_open':
        heading = Number(token.tag.slice(1))
        break
      case 'heading_close':
        heading = 0
        break
      case 'tr_open':
        row = []
        rowLinks = []
        break
      case 'tr_close':
        add('table_row', 0, (row ?? []).join(CELLS), rowLinks)
        row = null
        break
      case 'inline': {
        const { words, captions, links } = unwrap(token.children ?? [], page)
        if (row) {
          row.push(words)
          rowLinks.push(...links)
        } else if (heading > 0) add('heading', heading, words, links)
        else if (lists.length > 0) add('list_item', Math.min(lists.length, 6), words, links)
        else add(quotes > 0 ? 'quote' : 'paragraph', 0, words, links)
        for (const caption of captions) add('caption', 0, caption, [])
        break
      }
      case 'code_block':
      case 'fence':
        for (const line of token.content.split('\n')) add('paragraph', 0, line, [])
        break
    }
  }
  return blocks
}

function unwrap(
  children: readonly Token[],
  page: string | null,
): { words: string; captions: string[]; links: readonly Link[] } {
  const parts: string[] = []
  const captions: string[] = []
  const links: Link[] = []
  let open: { readonly target: string | null; readonly at: number } | null = null
  for (const child of children) {
    if (child.type === 'link_open')
      open = { target: articleAddress(String(child.attrGet('href') ?? '#'), page), at: parts.length }
    if (child.type === 'link_close' && open?.target) {
      const label = parts.slice(open.at).join('').replace(/\s+/g, ' ').trim()
      links.push({ label, target: open.target })
      open = null
    }
    if (child.type === 'text' || child.type === 'code_inline' || child.type === 'html_inline') parts.push(child.content)
    else if (child.type === 'softbreak' || child.type === 'hardbreak') parts.push(' ')
    else if (child.type === 'image' && child.content) captions.push(child.content)
  }
  return { words: parts.join(''), captions, links }
}
