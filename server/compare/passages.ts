/**
 * Sentence pairs to passages: stretches that tile both texts from end to end.
 *
 * A passage reaches from the first character of its first sentence to the first of the next passage, so the white space
 * behind it belongs to it and nothing is lost between two. Sentences that stand unchanged side by side in one block are
 * one passage, and so are those that were added, removed or moved together; a changed sentence is one by itself.
 */
import { type AlignedTexts, editsOf } from '../align/align-texts.js'
import type { SentencePair, SentenceRange } from '../align/alignment.js'
import type { Passage, PassageChange, WordEdit } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'
import type { ScannedText } from '../text/scan.js'
import { countWords } from '../text/words.js'

/** A passage with what later steps count: its sentences and words. */
export interface CountedPassage {
  readonly passage: Passage
  readonly from: SentenceRange | null
  readonly to: SentenceRange | null
  /** words on each side, and those of them that stand unchanged on both */
  readonly words: { readonly from: number; readonly to: number; readonly kept: number }
}

interface Draft {
  change: PassageChange
  from: SentenceRange | null
  to: SentenceRange | null
  similarity: number
  edits: readonly WordEdit[] | null
  kept: number
}

export interface Passages {
  readonly list: readonly CountedPassage[]
  /** how many pairs were too different inside to be shown word by word */
  readonly inexact: number
}

export function passagesOf(aligned: AlignedTexts): Passages {
  const { drafts, inexact } = draftsOf(aligned)
  const joined = join(aligned, drafts)
  const starts = { from: tileStarts(aligned.from), to: tileStarts(aligned.to) }
  const tile = (side: 'from' | 'to', range: SentenceRange | null): Span | null =>
    range && { start: starts[side][range.first]!, end: starts[side][range.end]! }
  const list = joined.map((draft, n): CountedPassage => {
    const from = draft.from && wordsIn(aligned.from, draft.from)
    const to = draft.to && wordsIn(aligned.to, draft.to)
    const edits = draft.edits
    const noiseOnly = edits !== null && edits.length > 0 && edits.every((edit) => edit.noise !== null)
    return {
      passage: {
        id: `p${n + 1}`,
        change: draft.change,
        noiseOnly,
        similarity: Math.round(draft.similarity * 1000) / 1000,
        from: tile('from', draft.from),
        to: tile('to', draft.to),
        ...(edits !== null && edits.length > 0 ? { words: [...edits] } : {}),
      },
      from: draft.from,
      to: draft.to,
      words: { from: from ?? 0, to: to ?? 0, kept: draft.kept },
    }
  })
  return { list, inexact }
}

/** In the order of the later text, removed sentences where they stood: before what came next in the earlier one. */
function draftsOf(aligned: AlignedTexts): { drafts: Draft[]; inexact: number } {
  const { from, to } = aligned
  const told = aligned.pairs
    .map((pair) => ({ pair, draft: draftOf(aligned, pair) }))
    .filter(({ draft }) => !isHollow(aligned, draft))
  const paired = new Uint8Array(from.sentenceToken.length)
  for (const {
    pair: { from: range },
  } of told)
    for (let s = range.first; s < range.end; s++) paired[s] = 1
  const drafts: Draft[] = []
  let inexact = 0
  let i = 0
  let j = 0
  const removedUpTo = (end: number) => {
    for (; i < end; i++) {
      if (!paired[i]) drafts.push(lonely('removed', { first: i, end: i + 1 }))
    }
  }
  const addedUpTo = (end: number) => {
    for (; j < end; j++) drafts.push(lonely('added', { first: j, end: j + 1 }))
  }
  for (const { pair, draft } of told) {
    if (!pair.moved) removedUpTo(pair.from.first)
    addedUpTo(pair.to.first)
    if (!draft.exact) inexact++
    drafts.push(draft)
    j = pair.to.end
    if (!pair.moved) i = Math.max(i, pair.from.end)
  }
  removedUpTo(from.sentenceToken.length - 1)
  addedUpTo(to.sentenceToken.length - 1)
  return { drafts, inexact }
}

/** Of the longer side, less than one word in seven stands: the reader sees one sentence struck out and another written. */
const HOLLOW = 0.15
/** … unless half of the words are there in another order. */
const ALIKE = 0.5

function isHollow(aligned: AlignedTexts, { from, to, kept, edits, similarity }: Draft): boolean {
  if (similarity >= ALIKE) return false
  if (!from || !to || edits === null || edits.length === 0 || edits.every((edit) => edit.noise !== null)) return false
  const longer = Math.max(wordsIn(aligned.from, from), wordsIn(aligned.to, to))
  // a heading of three words that keeps one is still that heading
  return longer > 8 && kept < longer * HOLLOW
}

const lonely = (change: 'added' | 'removed', range: SentenceRange): Draft => ({
  change,
  from: change === 'removed' ? range : null,
  to: change === 'added' ? range : null,
  similarity: 0,
  edits: null,
  kept: 0,
})

function draftOf(aligned: AlignedTexts, pair: SentencePair): Draft & { exact: boolean } {
  const { from, to, moved, similarity } = pair
  const shape = from.end - from.first > 1 ? 'merged' : to.end - to.first > 1 ? 'split' : null
  if (sameRaw(aligned, pair)) {
    return {
      change: moved ? 'moved' : 'same',
      from,
      to,
      similarity: 1,
      edits: [],
      kept: wordsIn(aligned.to, to),
      exact: true,
    }
  }
  const { edits, kept, exact } = editsOf(aligned, pair)
  const meaning = edits.some((edit) => edit.noise === null)
  const change = moved ? 'moved' : (shape ?? (meaning ? 'reworded' : 'same'))
  return { change, from, to, similarity: meaning ? Math.min(similarity, 0.999) : 1, edits, kept, exact }
}

/** The commonest case, a sentence that nobody touched, costs one comparison of characters. */
function sameRaw({ from, to }: AlignedTexts, { from: a, to: b }: SentencePair): boolean {
  const start = from.tokens.start[from.sentenceToken[a.first]!]!
  const end = from.tokens.end[from.sentenceToken[a.end]! - 1]!
  const other = to.tokens.start[to.sentenceToken[b.first]!]!
  const otherEnd = to.tokens.end[to.sentenceToken[b.end]! - 1]!
  if (end - start !== otherEnd - other) return false
  return from.text.slice(start, end) === to.text.slice(other, otherEnd)
}

interface Joined extends Draft {
  edits: WordEdit[] | null
}

/** Neighbours of one kind become one passage, within a block. */
function join(aligned: AlignedTexts, drafts: readonly Draft[]): Draft[] {
  const fromBlock = blockBySentence(aligned.from)
  const toBlock = blockBySentence(aligned.to)
  const follows = (a: SentenceRange | null, b: SentenceRange | null, block: Int32Array) =>
    a === null || b === null ? a === b : a.end === b.first && block[a.first] === block[b.first]
  const joined: Joined[] = []
  // counted as it grows: a line of megabytes is one passage of a hundred thousand sentences
  const weight = (d: Draft) => (d.to ? wordsIn(aligned.to, d.to) : 0) + 1
  let before = 0
  for (const draft of drafts) {
    const last = joined[joined.length - 1]
    const plain = (d: Draft) => d.edits === null || d.edits.length === 0
    const alike =
      last !== undefined &&
      last.change === draft.change &&
      // sentences that moved together are one move, however they were edited
      (draft.change === 'moved' || (plain(last) && plain(draft))) &&
      follows(last.from, draft.from, fromBlock) &&
      follows(last.to, draft.to, toBlock) &&
      sameGap(aligned, last, draft)
    if (!alike) {
      joined.push({ ...draft, edits: draft.edits && [...draft.edits] })
      before = weight(draft)
      continue
    }
    const now = weight(draft)
    last.similarity = (last.similarity * before + draft.similarity * now) / (before + now)
    last.from = last.from && draft.from && { first: last.from.first, end: draft.from.end }
    last.to = last.to && draft.to && { first: last.to.first, end: draft.to.end }
    if (last.edits && draft.edits) for (const edit of draft.edits) last.edits.push(edit)
    else last.edits = null
    last.kept += draft.kept
    before += now - 1
  }
  return joined
}

/** Two sentences become one passage only where the white space between them is the same on both sides, or one side is missing. */
function sameGap({ from, to }: AlignedTexts, before: Draft, { from: a, to: b }: Draft): boolean {
  if (!a || !b || !before.from || !before.to) return true
  const gap = (text: ScannedText, first: number) => {
    const token = text.sentenceToken[first]!
    return text.text.slice(text.tokens.end[token - 1]!, text.tokens.start[token]!)
  }
  return gap(from, a.first) === gap(to, b.first)
}

/** Where the stretch of each sentence begins; one more entry, the length of the text. */
function tileStarts(text: ScannedText): Int32Array {
  const count = text.sentenceToken.length - 1
  const starts = new Int32Array(count + 1)
  for (let b = 0; b < text.blocks.length; b++) {
    for (let s = text.blockSentence[b]!; s < text.blockSentence[b + 1]!; s++) {
      // a block's first sentence begins with the block, whatever stands before its first token
      starts[s] = s === text.blockSentence[b] ? text.blocks[b]!.start : text.tokens.start[text.sentenceToken[s]!]!
    }
  }
  if (count > 0) starts[0] = 0
  starts[count] = text.text.length
  return starts
}

export function blockBySentence(text: ScannedText): Int32Array {
  const blocks = new Int32Array(text.sentenceToken.length)
  for (let b = 0; b < text.blocks.length; b++) {
    for (let s = text.blockSentence[b]!; s < text.blockSentence[b + 1]!; s++) blocks[s] = b
  }
  return blocks
}

export const wordsIn = (text: ScannedText, range: SentenceRange): number =>
  countWords(text.tokens, text.sentenceToken[range.first]!, text.sentenceToken[range.end]!)
