/**
 * A few words of a passage, to be shown large: cut around its first real difference, at word ends, with the words that
 * differ marked. Everything is cut from the texts by offsets; nothing is put together from the edits.
 */
import type { Passage, WordEdit } from '../../server/schema/comparison.js'
import type { Span } from '../../server/schema/span.js'

export interface Piece {
  readonly text: string
  /** these words are not on the other side; noise does not count */
  readonly differs: boolean
}

export interface Excerpt {
  readonly pieces: readonly Piece[]
  /** the passage goes on before it, after it */
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** What stands before the first difference: enough to know who speaks. */
const LEAD = 48

/** `side` of a passage, at most about `most` characters of it. null: the passage is not on that side. */
export function excerptOf(text: string, passage: Passage, side: 'from' | 'to', most: number): Excerpt | null {
  const span = passage[side]
  if (!span) return null
  const whole = trimmed(text, span)
  const edits = (passage.words ?? []).filter(({ noise }) => noise === null)
  const first = edits[0] ? positionOf(passage, edits[0], side) : whole.start
  return cutAround(text, whole, { first, marks: edits.flatMap((edit) => edit[side] ?? []), most })
}

/** About `most` characters of `around` with its marks in it, cut around the first. */
export function excerptAround(text: string, around: Span, marks: readonly Span[], most: number): Excerpt {
  const whole = trimmed(text, around)
  const first = marks[0] ? Math.min(Math.max(marks[0].start, whole.start), whole.end) : whole.start
  return cutAround(text, whole, { first, marks, most })
}

function cutAround(
  text: string,
  whole: Span,
  { first, marks, most }: { readonly first: number; readonly marks: readonly Span[]; readonly most: number },
): Excerpt {
  const window = windowOf(text, whole, first, most)
  const marked = marks.filter(({ start, end }) => end > window.start && start < window.end)
  return {
    pieces: piecesOf(text, window, marked),
    cutStart: window.start > whole.start,
    cutEnd: window.end < whole.end,
  }
}

/** Where an edit stands on a side that has nothing for it: all between two edits is the same on both sides. */
function positionOf(passage: Passage, wanted: WordEdit, side: 'from' | 'to'): number {
  const here = wanted[side]
  if (here) return here.start
  const other = side === 'from' ? 'to' : 'from'
  let at = passage[side]?.start ?? 0
  let atOther = passage[other]?.start ?? 0
  for (const edit of passage.words ?? []) {
    if (edit === wanted) break
    const [mine, theirs] = [edit[side], edit[other]]
    const unchanged = mine ? mine.start - at : theirs ? theirs.start - atOther : 0
    at = mine ? mine.end : at + unchanged
    atOther = theirs ? theirs.end : atOther + unchanged
  }
  return at + ((wanted[other]?.start ?? atOther) - atOther)
}

function windowOf(text: string, whole: Span, first: number, most: number): Span {
  if (whole.end - whole.start <= most) return whole
  const start = first - LEAD <= whole.start ? whole.start : wordStart(text, first - LEAD, first)
  const end = start + most >= whole.end ? whole.end : wordEnd(text, start + most, start)
  return { start, end }
}

/** The start of the first word at or after `at`, but not past `last`. */
function wordStart(text: string, at: number, last: number): number {
  for (let i = at; i < last; i++) if (/\s/.test(text[i - 1] ?? ' ') && !/\s/.test(text[i]!)) return i
  return wholeLetter(text, at)
}

/** The end of the last word that ends at or before `at`. */
function wordEnd(text: string, at: number, first: number): number {
  for (let i = at; i > first; i--) if (/\s/.test(text[i] ?? ' ') && !/\s/.test(text[i - 1]!)) return i
  return wholeLetter(text, at)
}

/** Text without spaces is cut anywhere, but not between the halves of a surrogate pair. */
function wholeLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const lead = inside.length - inside.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, inside.trimEnd().length) }
}

function piecesOf(text: string, window: Span, marked: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = window.start
  const take = (end: number, differs: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), differs })
    at = Math.max(at, end)
  }
  for (const { start, end } of marked) {
    take(Math.max(start, window.start), false)
    take(Math.min(end, window.end), true)
  }
  take(window.end, false)
  return pieces
}
