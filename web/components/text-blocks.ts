/**
 * A text as it is read: headings, paragraphs, lists, quotations. Every word is cut from the text by offsets, so that marks
 * (figures, names, cues) can be laid over it by theirs: a mark is a span, and a block is cut where marks begin and end.
 */
import { html, nothing, type TemplateResult } from 'lit'
import type { BlockSpan, SnapshotText } from '../../server/schema/block.js'

/** Something that is said of a stretch of the text. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** a class of the style sheet, such as "mark-figure" */
  readonly look: string
  readonly title: string
  /** what a press on it asks for; absent: nothing */
  readonly key?: string
}

/** A sentence that can be chosen, by its number in what the page knows of sentences. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** classes, such as "chosen"; empty: as the rest */
  readonly look: string
}

type Words = readonly (string | TemplateResult)[]

/** Marks and sentences in text order. A mark that begins inside another is left out; sentences do not overlap. */
export function textBlocks(
  { text, blocks }: SnapshotText,
  marks: readonly Mark[] = [],
  sentences: readonly Sentence[] = [],
): TemplateResult[] {
  const out: TemplateResult[] = []
  let items: TemplateResult[] = []
  const close = () => {
    if (items.length > 0) out.push(html`<ul>${items}</ul>`)
    items = []
  }
  const cut = markCutter(text, withoutOverlap(marks))
  let next = 0
  for (const block of blocks) {
    const words: (string | TemplateResult)[] = []
    let at = block.start
    for (; next < sentences.length && sentences[next]!.start < block.end; next++) {
      const { start, end, look } = sentences[next]!
      words.push(...cut(at, start))
      words.push(
        html`<span class=${`said ${look}`} data-said=${next} tabindex="-1" aria-current=${look.includes('chosen') ? 'true' : 'false'}>${cut(start, end)}</span>`,
      )
      at = end
    }
    words.push(...cut(at, block.end))
    if (block.kind === 'list_item') {
      items.push(html`<li id=${`at-${block.start}`} dir="auto">${words}</li>`)
      continue
    }
    close()
    out.push(blockTemplate(block, words))
  }
  close()
  return out
}

function blockTemplate(block: BlockSpan, words: Words): TemplateResult {
  switch (block.kind) {
    case 'heading':
      // the page's title is the h1: those of a text stand below
      return html`<div class=${`heading level-${block.level}`} role="heading" aria-level=${Math.max(2, block.level)} id=${`at-${block.start}`} tabindex="-1" dir="auto">${words}</div>`
    case 'quote':
      return html`<blockquote id=${`at-${block.start}`} dir="auto">${words}</blockquote>`
    case 'table_row':
    case 'caption':
      return html`<p class=${block.kind} id=${`at-${block.start}`} dir="auto">${words}</p>`
    default:
      return html`<p id=${`at-${block.start}`} dir="auto">${words}</p>`
  }
}

function withoutOverlap(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

/** Cuts stretches, each behind the one before, where marks begin and end; of a mark over a border, each side its part. */
function markCutter(text: string, marks: readonly Mark[]): (from: number, to: number) => Words {
  let next = 0
  return (from, to) => {
    const out: (string | TemplateResult)[] = []
    let at = from
    while (next < marks.length && marks[next]!.end <= from) next++
    for (let n = next; n < marks.length && marks[n]!.start < to; n++) {
      const { start, end, look, title, key } = marks[n]!
      if (start > at) out.push(text.slice(at, start))
      const last = Math.min(end, to)
      out.push(
        html`<mark class=${look} title=${title} data-key=${key ?? nothing}>${text.slice(Math.max(start, at), last)}</mark>`,
      )
      at = last
    }
    if (to > at) out.push(text.slice(at, to))
    return out
  }
}
