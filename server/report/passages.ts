/**
 * The changed passages of a comparison as a reader goes through them: numbered, each with the heading it stands under and its
 * two sides cut where their words differ.
 *
 *   reworded, from "About 100 died." to "Over 200 died."
 *     from: [About 100] edited, [ died.]      to: [Over 200] edited, [ died.]
 *
 * Passages that are the same or differ in noise alone are left out; noise inside the others is not cut.
 */

import type { Passage, WordEdit } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'
import type { LaidText } from '../text/blocks.js'
import { lastAtMost } from '../text/last-at-most.js'
import type { Compared } from './compared.js'

export interface ToldPassage {
  /** from 1, in the order of the comparison */
  readonly number: number
  readonly passage: Passage
  /** of the side that has it, the later one first; null in the lead */
  readonly heading: string | null
  readonly from: readonly Piece[] | null
  readonly to: readonly Piece[] | null
}

export interface Piece {
  readonly text: string
  readonly edited: boolean
}

export function toldPassages({ comparison, texts }: Compared): ToldPassage[] {
  const headingOf = { from: headingFinder(texts.from), to: headingFinder(texts.to) }
  return comparison.text
    .filter(({ change, noiseOnly }) => change !== 'same' && !(noiseOnly && change === 'reworded'))
    .map((passage, i) => ({
      number: i + 1,
      passage,
      heading: passage.to ? headingOf.to(passage.to) : passage.from ? headingOf.from(passage.from) : null,
      from: passage.from && pieces(texts.from.text, passage.from, passage.words, 'from'),
      to: passage.to && pieces(texts.to.text, passage.to, passage.words, 'to'),
    }))
}

export const plain = (pieces: readonly Piece[] | null): string => (pieces ?? []).map(({ text }) => text).join('')

function pieces(text: string, span: Span, edits: readonly WordEdit[] | undefined, side: 'from' | 'to'): Piece[] {
  // the white space after a passage belongs to it, but is nothing to read
  const end = span.start + text.slice(span.start, span.end).trimEnd().length
  const cut: Piece[] = []
  let at = span.start
  const push = (upTo: number, edited: boolean) => {
    const stop = Math.min(upTo, end)
    if (stop > at) cut.push({ text: text.slice(at, stop), edited })
    at = Math.max(at, stop)
  }
  for (const edit of edits ?? []) {
    const words = edit[side]
    if (!words || edit.noise !== null) continue
    push(words.start, false)
    push(words.end, true)
  }
  push(end, false)
  return cut
}

/** Spans are asked for in any order, so the last heading before each is looked up by halves. */
function headingFinder({ text, blocks }: LaidText): (span: Span) => string | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return ({ start }) => {
    const heading = headings[lastAtMost(headings.length, (n) => headings[n]!.start, start)]
    return heading ? text.slice(heading.start, heading.end) : null
  }
}
