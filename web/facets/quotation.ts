/** The words of a text that a change rests on, as pieces to be drawn: a sentence, and in it what is meant. No DOM. */
import type { Span } from '../../server/schema/span.js'

export interface QuotedPiece {
  readonly text: string
  readonly marked: boolean
}

export interface Quotation {
  readonly pieces: readonly QuotedPiece[]
  /** where the sentence begins in its text */
  readonly start: number
}

/** A sentence longer than this is cut around its first mark; a table row of a long list can be a page. */
const LONGEST = 600
const BEFORE = 200

/** `sentence` of `text` with `marks` in it; marks outside are passed over. */
export function quotationOf(text: string, sentence: Span, marks: readonly Span[]): Quotation {
  const inside = marks
    .filter(({ start, end }) => end > sentence.start && start < sentence.end && end > start)
    .sort((a, b) => a.start - b.start)
  const window = windowOf(text, sentence, inside[0]?.start ?? sentence.start)
  const pieces: QuotedPiece[] = []
  let at = window.start
  const take = (end: number, marked: boolean) => {
    const stop = Math.min(end, window.end)
    if (stop > at) pieces.push({ text: text.slice(at, stop), marked })
    at = Math.max(at, stop)
  }
  if (window.start > sentence.start) pieces.push({ text: '… ', marked: false })
  for (const { start, end } of inside) {
    take(start, false)
    take(end, true)
  }
  take(window.end, false)
  if (window.end < sentence.end) pieces.push({ text: ' …', marked: false })
  return { pieces, start: sentence.start }
}

function windowOf(text: string, sentence: Span, first: number): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const start = spaceAfter(text, Math.max(sentence.start, first - BEFORE), sentence)
  const end = spaceAfter(text, Math.min(sentence.end, start + LONGEST), sentence)
  return { start, end }
}

/** The start of the next word at or behind `at`, so that no word and no letter is cut; the bounds stay. */
function spaceAfter(text: string, at: number, { start, end }: Span): number {
  if (at <= start || at >= end) return Math.min(Math.max(at, start), end)
  let i = at
  while (i < end && !/\s/.test(text[i]!)) i++
  return i
}

/** A mention with a few words around it, as a line of a concordance. */
export function contextOf(text: string, mention: Span, around = 60): Quotation {
  const sentence = { start: Math.max(0, mention.start - around), end: Math.min(text.length, mention.end + around) }
  let { start, end } = sentence
  while (start > 0 && start < mention.start && !/\s/.test(text[start - 1]!)) start++
  while (end < text.length && end > mention.end && !/\s/.test(text[end]!)) end--
  const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ')
  return {
    start: mention.start,
    pieces: [
      { text: `${start > 0 ? '… ' : ''}${line(start, mention.start)}`, marked: false },
      { text: line(mention.start, mention.end), marked: true },
      { text: `${line(mention.end, end)}${end < text.length ? ' …' : ''}`, marked: false },
    ],
  }
}
