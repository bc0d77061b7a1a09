/**
 * A text as it is read: headings, paragraphs, lists, quotations. Every word is cut from the text by offsets, so that marks
 * (figures, names, cues) can be laid over it by theirs: a mark is a span, and a block is cut where marks begin and end.
 */
import { html, type TemplateResult } from 'lit'
import type { BlockSpan, SnapshotText } from '../../server/schema/block.js'

/** Something that is said of a stretch of the text. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** a class of the style sheet, such as "mark-figure" */
  readonly look: string
  readonly title: string
}

/** Marks in text order that do not overlap; one that begins inside another is left out. */
export function textBlocks({ text, blocks }: SnapshotText, marks: readonly Mark[] = []): TemplateResult[] {
  const out: TemplateResult[] = []
  let items: TemplateResult[] = []
  const close = () => {
    if (items.length > 0) out.push(html`<ul>${items}</ul>`)
    items = []
  }
  let next = 0
  for (const block of blocks) {
    while (next < marks.length && marks[next]!.end <= block.start) next++
    const words = markedWords(text, block, marks, next)
    if (block.kind === 'list_item') {
      items.push(html`<li dir="auto">${words}</li>`)
      continue
    }
    close()
    out.push(blockTemplate(block, words))
  }
  close()
  return out
}

function blockTemplate(block: BlockSpan, words: readonly (string | TemplateResult)[]): TemplateResult {
  switch (block.kind) {
    case 'heading':
      // the page's title is the h1: those of a text stand below
      return html`<div class=${`heading level-${block.level}`} role="heading" aria-level=${Math.max(2, block.level)} id=${`at-${block.start}`} tabindex="-1" dir="auto">${words}</div>`
    case 'quote':
      return html`<blockquote dir="auto">${words}</blockquote>`
    case 'table_row':
    case 'caption':
      return html`<p class=${block.kind} dir="auto">${words}</p>`
    default:
      return html`<p dir="auto">${words}</p>`
  }
}

function markedWords(text: string, span: BlockSpan, marks: readonly Mark[], first: number) {
  const out: (string | TemplateResult)[] = []
  let at = span.start
  for (let i = first; i < marks.length && marks[i]!.start < span.end; i++) {
    const { start, end, look, title } = marks[i]!
    if (start < at) continue
    out.push(
      text.slice(at, start),
      html`<mark class=${look} title=${title}>${text.slice(start, Math.min(end, span.end))}</mark>`,
    )
    at = Math.min(end, span.end)
  }
  out.push(text.slice(at, span.end))
  return out
}
