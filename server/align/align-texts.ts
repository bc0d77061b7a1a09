/**
 * Pairs the sentences of two texts, in stages, each on what the ones before left over:
 *
 *   1. equal blocks and sentences by hash      exact.ts
 *   2. reworded ones by rare words, anywhere   similar.ts
 *   3. the order of what was found: what moved order.ts
 *   4. the gaps between neighbours             gaps.ts
 *   5. splits and merges                       splits.ts
 *
 * Paragraphs first and sentences within them was tried: it loses the sentence that went to another paragraph. Sentences
 * are paired from the start, and their neighbours speak for them.
 *
 * Swapping the sides gives the mirror image: the stages run on the pair in one order, whichever way it was asked for.
 */
import type { Limit } from '../schema/limit.js'
import type { LaidText } from '../text/blocks.js'
import { createLexicon, type Lexicon } from '../text/lexicon.js'
import { type ScannedText, scan } from '../text/scan.js'
import type { Alignment, SentencePair } from './alignment.js'
import { matchEqual } from './exact.js'
import { fillBeside, fillGaps } from './gaps.js'
import { pairLostWords } from './lost-words.js'
import { createMatching, type Matching, unpair } from './matching.js'
import { dropDoubtfulMoves } from './moves.js'
import { inOrder } from './order.js'
import { matchSimilar } from './similar.js'
import { createComparer } from './similarity.js'
import { findSplits } from './splits.js'
import { type Units, unitsOf } from './units.js'
import { type WordEdits, wordEdits } from './word-edits.js'

export interface AlignedTexts extends Alignment {
  readonly lexicon: Lexicon
  /** the stages ran on (to, from): what comes after runs the same way round and is mirrored too */
  readonly swapped: boolean
}

/** What changed inside a pair; swapping the sides of the texts mirrors it. */
export function editsOf({ from, to, lexicon, swapped }: AlignedTexts, { from: a, to: b }: SentencePair): WordEdits {
  if (!swapped) return wordEdits(from, to, a, b, lexicon)
  const mirror = wordEdits(to, from, b, a, lexicon)
  const other = { added: 'removed', removed: 'added', replaced: 'replaced' } as const
  const edits = mirror.edits.map((e) => ({ change: other[e.change], from: e.to, to: e.from, noise: e.noise }))
  return { ...mirror, edits }
}

export function alignTexts(from: LaidText, to: LaidText): AlignedTexts {
  const lexicon = createLexicon()
  const swapped = comesAfter(from, to)
  const a = scan(swapped ? to : from, lexicon)
  const b = scan(swapped ? from : to, lexicon)
  const whole = pairLostWords(a, b)
  const { pairs, limits } = alignScanned(a, b, lexicon)
  if (!whole)
    limits.push({ where: 'words', reason: 'So many words lost letters that not all were paired with whole ones' })
  if (!swapped) return { from: a, to: b, pairs, limits, lexicon, swapped }
  const mirrored = pairs.map((p) => ({ ...p, from: p.to, to: p.from })).sort((x, y) => x.to.first - y.to.first)
  return { from: b, to: a, pairs: mirrored, limits, lexicon, swapped }
}

/** One of two orders, the same for (x, y) and (y, x). */
export function comesAfter(x: LaidText, y: LaidText): boolean {
  if (x.text.length !== y.text.length) return x.text.length > y.text.length
  if (x.text !== y.text) return x.text > y.text
  const shape = (laid: LaidText) => laid.blocks.map((block) => `${block.kind}${block.level},${block.start}`).join()
  return shape(x) > shape(y)
}

function alignScanned(a: ScannedText, b: ScannedText, lexicon: Lexicon) {
  const from = unitsOf(a, lexicon)
  const to = unitsOf(b, lexicon)
  const matching = createMatching(from.count, to.count)
  const comparer = createComparer(from, to, lexicon)
  const limits: Limit[] = []

  matchEqual(from, to, matching)
  const margin = matchSimilar(from, to, lexicon, comparer, matching)
  fillBeside(from, to, comparer, matching)
  dropDoubtfulMoves(from, to, margin, matching, keepsOrder(to, matching))
  const skipped = fillGaps(from, to, comparer, matching, keepsOrder(to, matching))
  if (skipped > 0) {
    const places = skipped === 1 ? 'One stretch was' : `${skipped} stretches were`
    limits.push({
      where: 'sentences',
      reason: `${places} rewritten so far that weakly related sentences in it were not sought`,
    })
  }
  dropChancePairs(from, to, matching)
  const groups = findSplits(from, to, comparer, matching)
  const keeps = keepsOrder(to, matching)
  const pairs: SentencePair[] = []
  for (let j = 0; j < to.count; j++) {
    const i = matching.from[j]!
    if (i < 0) continue
    const group = groups.get(j)
    pairs.push({
      from: group?.from ?? { first: i, end: i + 1 },
      to: group?.to ?? { first: j, end: j + 1 },
      moved: !keeps[j],
      similarity: group?.similarity ?? matching.similarity[j]!,
    })
  }
  return { pairs, limits }
}

/**
 * Two articles on one topic have a few sentences that look like one another ("… called for a ceasefire"), and nothing
 * around them does. Where so little of the shorter text is paired, only sentences beyond doubt stay pairs. Articles of two
 * publishers pair up to 5 of 100 words, the most rewritten versions of one article at hand 30.
 */
const UNRELATED = 0.1
const BEYOND_DOUBT = 0.75
/** … asked only of texts long enough that chance would show: words that say something. */
const ENOUGH = 60

function dropChancePairs(from: Units, to: Units, matching: Matching): void {
  const says = ({ content }: Units) => content.reduce((sum, words) => sum + words, 0)
  const shorter = Math.min(says(from), says(to))
  if (shorter < ENOUGH) return
  let paired = 0
  for (let j = 0; j < to.count; j++) {
    const i = matching.from[j]!
    if (i >= 0) paired += Math.min(from.content[i]!, to.content[j]!) * matching.similarity[j]!
  }
  if (paired >= UNRELATED * shorter) return
  for (let j = 0; j < to.count; j++) {
    if (matching.from[j]! >= 0 && matching.similarity[j]! < BEYOND_DOUBT) unpair(matching, matching.from[j]!, j)
  }
}

/** By sentence of `to`: is it in a pair that stands in order? */
function keepsOrder(to: Units, matching: Matching): Uint8Array {
  const paired: number[] = []
  for (let j = 0; j < to.count; j++) if (matching.from[j]! >= 0) paired.push(j)
  const keeps = inOrder(
    paired.map((j) => matching.from[j]!),
    paired.map((j) => to.first[j + 1]! - to.first[j]! + 1),
  )
  const byTo = new Uint8Array(to.count)
  for (let p = 0; p < paired.length; p++) byTo[paired[p]!] = keeps[p]!
  return byTo
}
