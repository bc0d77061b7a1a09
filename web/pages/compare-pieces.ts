/**
 * A passage as pieces of its two texts: what stands on both sides, what went, what came, and which words are a figure or a
 * name. Everything is cut by the comparison's offsets; the pieces of a side, laid end to end, are that side. No DOM.
 */
import type { SnapshotText } from '../../server/schema/block.js'
import type { Passage } from '../../server/schema/comparison.js'
import type { NoiseKind } from '../../server/schema/noise.js'
import type { Span } from '../../server/schema/span.js'
import { type FactMark, firstBehind, NO_MARKS } from '../facets/fact-marks.js'

export interface Texts {
  readonly from: SnapshotText
  readonly to: SnapshotText
}

/** Words in a row: `null` stands on both sides. */
export interface Piece {
  readonly text: string
  readonly mark: 'removed' | 'added' | null
  /** why the difference changes no meaning; null: it may, or there is none */
  readonly noise: NoiseKind | null
  /** the figure or name that these words are, or are of */
  readonly fact?: FactMark
}

/** One side of a passage, its own edits marked; the white space behind it is left out. */
export function piecesOf(text: string, passage: Passage, side: 'from' | 'to', facts = NO_MARKS): Piece[] {
  const span = trimmed(text, passage[side]!)
  const mark = side === 'from' ? 'removed' : 'added'
  const cut = cutterOf(text, facts[side])
  if (!passage.from || !passage.to) return cut(span.start, span.end, mark, null)
  const pieces: Piece[] = []
  let at = span.start
  const plain = (end: number) => {
    if (end > at) pieces.push(...cut(at, end, null, null))
    at = Math.max(at, end)
  }
  for (const edit of passage.words ?? []) {
    const here = edit[side]
    if (!here) continue
    plain(Math.min(here.start, span.end))
    const end = Math.min(here.end, span.end)
    if (end > at) pieces.push(...marked(text, at, end, mark, edit.noise, cut))
    at = Math.max(at, end)
  }
  plain(span.end)
  return pieces
}

type Cut = (start: number, end: number, mark: Piece['mark'], noise: NoiseKind | null) => Piece[]

/** Cuts a stretch of a text at the figures and names in it. */
const cutterOf =
  (text: string, marks: readonly FactMark[]): Cut =>
  (start, end, mark, noise) => {
    const pieces: Piece[] = []
    let at = start
    for (let n = firstBehind(marks, start); n < marks.length && marks[n]!.start < end; n++) {
      const fact = marks[n]!
      if (fact.start > at) pieces.push({ text: text.slice(at, fact.start), mark, noise })
      at = Math.min(fact.end, end)
      pieces.push({ text: text.slice(Math.max(fact.start, start), at), mark, noise, fact })
    }
    if (end > at) pieces.push({ text: text.slice(at, end), mark, noise })
    return pieces
  }

/** The mark is on the words, not on the white space beside them. */
function marked(text: string, start: number, end: number, mark: Piece['mark'], noise: NoiseKind | null, cut: Cut) {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text.slice(start, end)) ?? []
  if (!words) return cut(start, end, null, null)
  const [first, last] = [start + before.length, end - after.length]
  return [...cut(start, first, null, null), ...cut(first, last, mark, noise), ...cut(last, end, null, null)]
}

/** Between words that went and words that came, which touch in neither text. */
const SPACE: Piece = { text: ' ', mark: null, noise: null }

/** Both sides in one: what stands as the later text has it, what went before what came. */
export function inlineOf(passage: Passage, texts: Texts, facts = NO_MARKS): Piece[] {
  if (!passage.from || !passage.to) {
    const side = passage.to ? 'to' : 'from'
    return piecesOf(texts[side].text, passage, side, facts)
  }
  const to = texts.to.text
  const from = texts.from.text
  const cut = cutterOf(to, facts.to)
  const cutFrom = cutterOf(from, facts.from)
  const span = trimmed(to, passage.to)
  const pieces: Piece[] = []
  let at = span.start
  // where an edit without a later side stands: as far behind the last one as in the earlier text
  let fromAt = trimmed(from, passage.from).start
  for (const edit of passage.words ?? []) {
    // what lies before an edit is the same on both sides, so both go on by as much
    const until = Math.min(edit.to ? edit.to.start : at + edit.from!.start - fromAt, span.end)
    if (until > at) {
      pieces.push(...cut(at, until, null, null))
      fromAt += until - at
      at = until
    }
    if (edit.from) {
      pieces.push(...marked(from, edit.from.start, edit.from.end, 'removed', edit.noise, cutFrom))
      fromAt = edit.from.end
    }
    if (edit.to) {
      if (edit.from && edit.noise === null) pieces.push(SPACE)
      pieces.push(...marked(to, edit.to.start, Math.min(edit.to.end, span.end), 'added', edit.noise, cut))
      at = Math.max(at, edit.to.end)
    }
  }
  if (span.end > at) pieces.push(...cut(at, span.end, null, null))
  return pieces
}

/** What is drawn of both sides in one: of a difference that changes no meaning and is hidden, the later spelling alone. */
export const drawnInline = (pieces: readonly Piece[], noise: boolean): readonly Piece[] =>
  noise ? pieces : pieces.filter((piece) => piece.noise === null || piece.mark !== 'removed')

function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /\s/.test(text[last - 1]!)) last--
  return { start, end: last }
}
