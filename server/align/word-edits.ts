/**
 * What changed inside a pair of passages, word by word, each edit with its place in both texts.
 *
 * Tokens are paired by their keys, in which noise and case are folded; so "Organisation" and "organization" stand
 * against each other, and only then is asked whether they differ in noise (told as such) or in a capital (told as an
 * edit, but for one that a sentence's beginning gives). Citation marks and white space are no tokens of the comparison: they are looked at in the gaps.
 */
import type { WordEdit } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'
import type { Lexicon } from '../text/lexicon.js'
import { differInLostLetters, hasLostLetters } from '../text/lost-letters.js'
import { bare, noiseBetween } from '../text/normal-form.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import type { SentenceRange } from './alignment.js'
import { cutCompounds } from './compounds.js'
import { readable } from './readable.js'
import { joinTouching, type Run, tokenRuns } from './token-runs.js'

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
  const tokens = new Int32Array(last - first)
  const keys = new Int32Array(last - first)
  let count = 0
  for (let t = first; t < last; t++) {
    if (text.tokens.kind[t] === TokenKind.citation) continue
    tokens[count] = t
    keys[count++] = text.key[t]!
  }
  return {
    text,
    tokens: tokens.subarray(0, count),
    keys: keys.subarray(0, count),
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
  const runs = readable(withLostWords(found.runs, left, right), left.keys.length, right.keys.length, worth)
  const edits: WordEdit[] = []
  let kept = 0
  // behind the last token that was kept, on both sides
  let fromEnd = left.start
  let toEnd = right.start
  let x = 0
  let y = 0
  /** From the last kept token to the next one: edited tokens if any, else white space and citation marks alone. */
  const between = (x1: number, y1: number, fromNext: number, toNext: number) => {
    const edit = region(left, right, [x, x1], [y, y1], [fromEnd, fromNext], [toEnd, toNext])
    if (edit) edits.push(...cutCompounds(edit, from.text, to.text))
  }
  for (const run of runs) {
    for (let n = 0; n < run.length; n++) {
      const s = left.tokens[run.from + n]!
      const t = right.tokens[run.to + n]!
      const fromSpan = { start: from.tokens.start[s]!, end: from.tokens.end[s]! }
      const toSpan = { start: to.tokens.start[t]!, end: to.tokens.end[t]! }
      between(run.from + n, run.to + n, fromSpan.start, toSpan.start)
      fromEnd = fromSpan.end
      toEnd = toSpan.end
      x = run.from + n + 1
      y = run.to + n + 1
      const isWord = !lexicon.isMark[left.keys[run.from + n]!]
      if (from.raw[s] === to.raw[t]) {
        if (isWord) kept++
        continue
      }
      const same = lexicon.norm[from.raw[s]!] === lexicon.norm[to.raw[t]!] || tokensDifferInLostLetters(from, s, to, t)
      const [word, other] = [from.text.slice(fromSpan.start, fromSpan.end), to.text.slice(toSpan.start, toSpan.end)]
      // what was put before the first word took its capital
      const isFirst = (run.from + n === 0) !== (run.to + n === 0) && isCapitalised(word, other)
      const noise = same ? noiseBetween(word, other) : isFirst ? 'spelling' : null
      if (noise !== null && isWord) kept++
      edits.push({ change: 'replaced', from: fromSpan, to: toSpan, noise })
    }
  }
  between(left.tokens.length, right.tokens.length, left.end, right.end)
  return { edits, kept, exact: found.exact }
}

/** "The" and "the", not "NATO" and "nato". */
const isCapitalised = (word: string, other: string) =>
  word.slice(1) === other.slice(1) && word.toLowerCase() === other.toLowerCase()

const HYPHEN = /[‐‑-]/

/** "deescalate" and "de-escalate", "cease fire" and "cease-fire"; letters alone, or T-1 and T1 would be one, and "may be" is not "maybe". */
function differInHyphens(from: string, to: string): boolean {
  // the hyphen first: nearly no edit has one, and the class of all letters is dear to test
  if (from.length > 60 || !(HYPHEN.test(from) || HYPHEN.test(to)) || !/^[\p{L}\s‐‑-]+$/u.test(from + to)) return false
  const letters = (text: string) => text.replace(/[\s‐‑-]+/g, '')
  return letters(from) === letters(to) && letters(from) === letters(from).toLowerCase()
}

function tokensDifferInLostLetters(from: ScannedText, s: number, to: ScannedText, t: number): boolean {
  const word = from.text.slice(from.tokens.start[s]!, from.tokens.end[s]!)
  const other = to.text.slice(to.tokens.start[t]!, to.tokens.end[t]!)
  return (hasLostLetters(word) || hasLostLetters(other)) && differInLostLetters(bare(word), bare(other))
}

/** Words that differ in lost letters only, at the edges of what lies between two runs, are kept words too. */
function withLostWords(runs: readonly Run[], left: Side, right: Side): readonly Run[] {
  const lost = ({ text, start, end }: Side) => hasLostLetters(text.text.slice(start, end))
  if (!lost(left) && !lost(right)) return runs
  const like = (x: number, y: number) =>
    tokensDifferInLostLetters(left.text, left.tokens[x]!, right.text, right.tokens[y]!)
  const all: Run[] = []
  let x = 0
  let y = 0
  const between = (xEnd: number, yEnd: number) => {
    let a = x
    let b = y
    for (; a < xEnd && b < yEnd && like(a, b); a++, b++) all.push({ from: a, to: b, length: 1 })
    let back = 0
    while (xEnd - back > a && yEnd - back > b && like(xEnd - back - 1, yEnd - back - 1)) back++
    for (let n = back; n > 0; n--) all.push({ from: xEnd - n, to: yEnd - n, length: 1 })
  }
  for (const run of runs) {
    between(run.from, run.to)
    all.push(run)
    x = run.from + run.length
    y = run.to + run.length
  }
  between(left.tokens.length, right.tokens.length)
  return joinTouching(all)
}

type Pair = readonly [first: number, end: number]

/**
 * One edit for all that differs between two kept tokens. White space that both sides have stays outside, so that what
 * lies between two edits is the same on both sides, character by character:
 *
 *   return to talks[ without delay].   the [2020 ]conflict   [conflict→war]
 */
function region(left: Side, right: Side, x: Pair, y: Pair, fromGap: Pair, toGap: Pair): WordEdit | null {
  const from = left.text
  const to = right.text
  const edges = (side: Side, [first, end]: Pair, gap: Pair): Pair =>
    end > first
      ? [side.text.tokens.start[side.tokens[first]!]!, side.text.tokens.end[side.tokens[end - 1]!]!]
      : [gap[1], gap[0]]
  const [fromFirst, fromLast] = edges(left, x, fromGap)
  const [toFirst, toLast] = edges(right, y, toGap)
  let a = fromGap[0]
  let b = toGap[0]
  while (a < fromFirst && b < toFirst && from.text.charCodeAt(a) === to.text.charCodeAt(b)) {
    a++
    b++
  }
  let aEnd = fromGap[1]
  let bEnd = toGap[1]
  while (
    aEnd > Math.max(a, fromLast) &&
    bEnd > Math.max(b, toLast) &&
    from.text.charCodeAt(aEnd - 1) === to.text.charCodeAt(bEnd - 1)
  ) {
    aEnd--
    bEnd--
  }
  const fromSpan: Span | null = aEnd > a ? { start: a, end: aEnd } : null
  const toSpan: Span | null = bEnd > b ? { start: b, end: bEnd } : null
  if (!fromSpan && !toSpan) return null
  const change = fromSpan && toSpan ? 'replaced' : fromSpan ? 'removed' : 'added'
  const isHyphen = fromSpan && toSpan && differInHyphens(from.text.slice(a, aEnd), to.text.slice(b, bEnd))
  if (x[1] > x[0] || y[1] > y[0]) return { change, from: fromSpan, to: toSpan, noise: isHyphen ? 'spelling' : null }
  const marks = /\[/.test(from.text.slice(a, aEnd) + to.text.slice(b, bEnd))
  return { change, from: fromSpan, to: toSpan, noise: marks ? 'citation' : 'spaces' }
}
