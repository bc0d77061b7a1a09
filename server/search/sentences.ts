/** The sentences of a found block that hold what was asked for, each with its place and what to mark in it. */
import type { Span } from '../schema/span.js'
import { sentenceStarts } from '../text/sentences.js'
import { tokenise } from '../text/tokens.js'
import { folded } from './words.js'

export interface FoundSentence {
  /** without white space at its ends */
  readonly text: string
  /** in the block's text */
  readonly start: number
  readonly end: number
  /** in the sentence's text */
  readonly highlights: readonly Span[]
}

const OPEN = '\u0001'
const CLOSE = '\u0002'

/**
 * Words that were asked for together may stand in several sentences of one block: those that hold the most of them are given.
 * @param marked the block's text with what was found between U+0001 and U+0002
 */
export function foundSentences(marked: string): readonly FoundSentence[] {
  const { text, spans } = unmarked(marked)
  const found = sentencesOf(text).flatMap(({ start, end }) => {
    const inside = spans.filter((span) => span.start < end && span.end > start)
    if (inside.length === 0) return []
    const highlights = inside.map((span) => ({
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }))
    const kinds = new Set(inside.map((span) => folded(text.slice(span.start, span.end)))).size
    return [{ text: text.slice(start, end), start, end, highlights, kinds }]
  })
  const most = Math.max(0, ...found.map(({ kinds }) => kinds))
  return found.filter(({ kinds }) => kinds === most).map(({ kinds: _, ...sentence }) => sentence)
}

function unmarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  const [head = '', ...parts] = marked.split(OPEN)
  let text = head
  for (const part of parts) {
    const [inside = '', ...behind] = part.split(CLOSE)
    if (behind.length > 0) spans.push({ start: text.length, end: text.length + inside.length })
    text += inside + behind.join('')
  }
  return { text, spans }
}

function sentencesOf(text: string): Span[] {
  const tokens = tokenise(text)
  const starts = sentenceStarts(text, tokens)
  return starts.map((first, n) => {
    const end = starts[n + 1] ?? tokens.count
    return { start: tokens.start[first]!, end: tokens.end[end - 1]! }
  })
}
