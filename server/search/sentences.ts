/**
 * The sentences of a found block that hold what was asked for, each with its place and what to mark in it.
 *
 * A block may be one line of 3 MB, and what was asked for in each of its sentences. So it is read in pieces, between which the
 * server answers others, its marks are walked along with its sentences, and it is left when it has given enough of them.
 */
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

/** What was found in a block's text, in order and apart. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
  /** no: more may be found behind the last of them */
  readonly whole: boolean
}

export interface Found {
  readonly sentences: readonly FoundSentence[]
  /** no: there may be more of them in it */
  readonly whole: boolean
}

/** A few milliseconds of work. An ordinary paragraph is one piece; in a longer one a sentence may be cut where a piece ends. */
const PIECE = 16_384
/** A list in one block is some dozens; nobody reads the two hundredth sentence of one paragraph. */
const MOST_SENTENCES = 200
/** Ten times the longest paragraph of any article that was met. */
const MOST_PIECES = 16

interface Candidate extends FoundSentence {
  readonly kinds: number
}

/** Words that were asked for together may stand in several sentences of one block: those that hold the most of them are given. */
export async function foundSentences({ text, spans, whole }: Marked): Promise<Found> {
  const best = new Map<string, Candidate>()
  let most = 0
  let pieces = 0
  let s = 0
  let at = 0
  while (s < spans.length) {
    // what lies between two marks far apart is not read
    if (spans[s]!.start - at > PIECE) at = cutBefore(text, spans[s]!.start - PIECE / 2)
    const until = text.length - at <= PIECE * 2 ? text.length : cutBefore(text, at + PIECE)
    for (const { start, end } of sentencesOf(text, at, until)) {
      while (s < spans.length && spans[s]!.end <= start) s++
      const inside: Span[] = []
      for (let n = s; n < spans.length && spans[n]!.start < end; n++) inside.push(spans[n]!)
      if (inside.length === 0) continue
      const kinds = new Set(inside.map((span) => folded(text.slice(span.start, span.end)))).size
      if (kinds > most) best.clear()
      most = Math.max(most, kinds)
      const words = text.slice(start, end)
      if (kinds < most || best.has(words)) continue
      const highlights = inside.map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
      }))
      best.set(words, { text: words, start, end, highlights, kinds })
      if (best.size === MOST_SENTENCES) break
    }
    while (s < spans.length && spans[s]!.start < until) s++
    at = until
    pieces++
    if (best.size === MOST_SENTENCES || pieces === MOST_PIECES) break
    if (s < spans.length) await new Promise((resolve) => setImmediate(resolve))
  }
  return {
    sentences: [...best.values()].map(({ kinds: _, ...sentence }) => sentence),
    whole: whole && s >= spans.length,
  }
}

/** Behind the last sentence that ends before `at`, else behind the last word; at `at` itself where neither is near. */
function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - PIECE / 2)
  const near = text.slice(from, at)
  const stop = Math.max(near.lastIndexOf('. '), near.lastIndexOf('! '), near.lastIndexOf('? ')) + 1
  const end = stop > 0 ? stop : near.lastIndexOf(' ')
  return end < 0 ? at : from + end + 1
}

function sentencesOf(block: string, from: number, until: number): Span[] {
  const text = block.slice(from, until)
  const tokens = tokenise(text)
  const starts = sentenceStarts(text, tokens)
  return starts.map((first, n) => {
    const end = starts[n + 1] ?? tokens.count
    return { start: from + tokens.start[first]!, end: from + tokens.end[end - 1]! }
  })
}
