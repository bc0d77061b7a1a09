/**
 * What changed inside a pair of passages, word by word, each edit with its place in both texts.
 *
 * Tokens are paired by their keys, in which noise and case are folded; so "Organisation" and "organization" stand
 * against each other, and only then is asked whether they differ in noise (told as such) or in a capital (told as an
 * edit). Citation marks and white space are no tokens of the comparison: they are looked at in the gaps.
 */
import type { WordEdit } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'
import type { Lexicon } from '../text/lexicon.js'
import { noiseBetween } from '../text/normal-form.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import type { SentenceRange } from './alignment.js'
import { readable } from './readable.js'
import { tokenRuns } from './token-runs.js'

export interface WordEdits {
  /** in text order, none overlapping */
  readonly edits: readonly WordEdit[]
  /** words (marks left out) that stand unchanged on both sides */
  readonly kept: number
  /** false: a stretch was given up */
  readonly exact: boolean
}

interface Side {
  readonly text: ScannedText
  /** token numbers, citation marks left out */
  readonly tokens: Int32Array
  readonly keys: Int32Array
  readonly start: number
  readonly end: number
}

function sideOf(text: ScannedText, range: SentenceRange): Side {
  const first = text.sentenceToken[range.first]!
  const last = text.sentenceToken[range.end]!
  const tokens: number[] = []
  for (let t = first; t < last; t++) if (text.tokens.kind[t] !== TokenKind.citation) tokens.push(t)
  const keys = new Int32Array(tokens.length)
  for (let n = 0; n < tokens.length; n++) keys[n] = text.key[tokens[n]!]!
  return {
    text,
    tokens: Int32Array.from(tokens),
    keys,
    start: text.tokens.start[first]!,
    end: text.tokens.end[last - 1]!,
  }
}

export function wordEdits(
  from: ScannedText,
  to: ScannedText,
  a: SentenceRange,
  b: SentenceRange,
  lexicon: Lexicon,
): WordEdits {
  const left = sideOf(from, a)
  const right = sideOf(to, b)
  const found = tokenRuns(left.keys, right.keys)
  const worth = (n: number) => {
    const key = left.keys[n]!
    return lexicon.isMark[key] ? 0 : lexicon.isContent[key] ? 2 : 1
  }
  const runs = readable(found.runs, left.keys.length, right.keys.length, worth)
  const edits: WordEdit[] = []
  let kept = 0
  let x = 0
  let y = 0
  // where the last kept token ended, on both sides: what lies between it and the next is a gap
  let fromEnd = left.start
  let toEnd = right.start
  for (const run of [...runs, { from: left.tokens.length, to: right.tokens.length, length: 0 }]) {
    const edit = spanEdit(left, right, x, run.from, y, run.to)
    if (edit) {
      edits.push(edit)
      fromEnd = edit.from?.end ?? fromEnd
      toEnd = edit.to?.end ?? toEnd
    }
    for (let n = 0; n < run.length; n++) {
      const s = left.tokens[run.from + n]!
      const t = right.tokens[run.to + n]!
      const fromSpan = { start: from.tokens.start[s]!, end: from.tokens.end[s]! }
      const toSpan = { start: to.tokens.start[t]!, end: to.tokens.end[t]! }
      // the gap before the first kept token after an edit belongs to neither
      if (n > 0 || (!edit && run.from === x)) gapEdit(from, to, fromEnd, fromSpan.start, toEnd, toSpan.start, edits)
      fromEnd = fromSpan.end
      toEnd = toSpan.end
      if (from.raw[s] === to.raw[t]) {
        if (!lexicon.isMark[left.keys[run.from + n]!]) kept++
        continue
      }
      const noise =
        lexicon.norm[from.raw[s]!] === lexicon.norm[to.raw[t]!]
          ? noiseBetween(from.text.slice(fromSpan.start, fromSpan.end), to.text.slice(toSpan.start, toSpan.end))
          : null
      if (noise !== null && !lexicon.isMark[left.keys[run.from + n]!]) kept++
      edits.push({ change: 'replaced', from: fromSpan, to: toSpan, noise })
    }
    x = run.from + run.length
    y = run.to + run.length
  }
  if (runs.length > 0 && x === left.tokens.length && y === right.tokens.length) {
    gapEdit(from, to, fromEnd, left.end, toEnd, right.end, edits)
  }
  return { edits, kept, exact: found.exact }
}

function spanEdit(left: Side, right: Side, x0: number, x1: number, y0: number, y1: number): WordEdit | null {
  const cut = (side: Side, first: number, end: number): Span | null =>
    end > first
      ? { start: side.text.tokens.start[side.tokens[first]!]!, end: side.text.tokens.end[side.tokens[end - 1]!]! }
      : null
  const from = cut(left, x0, x1)
  const to = cut(right, y0, y1)
  if (from && to) return { change: 'replaced', from, to, noise: null }
  if (from) return { change: 'removed', from, to: null, noise: null }
  return to ? { change: 'added', from: null, to, noise: null } : null
}

/** Between two kept tokens lie white space and citation marks: a difference there is noise. */
function gapEdit(
  from: ScannedText,
  to: ScannedText,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  edits: WordEdit[],
): void {
  const length = a1 - a0
  if (length === b1 - b0) {
    let n = 0
    while (n < length && from.text.charCodeAt(a0 + n) === to.text.charCodeAt(b0 + n)) n++
    if (n === length) return
  }
  const old = from.text.slice(a0, a1)
  const now = to.text.slice(b0, b1)
  const noise = old.includes('[') || now.includes('[') ? 'citation' : 'spaces'
  const fromSpan = a1 > a0 ? { start: a0, end: a1 } : null
  const toSpan = b1 > b0 ? { start: b0, end: b1 } : null
  edits.push({
    change: fromSpan && toSpan ? 'replaced' : fromSpan ? 'removed' : 'added',
    from: fromSpan,
    to: toSpan,
    noise,
  })
}
