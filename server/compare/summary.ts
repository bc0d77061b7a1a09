/** The comparison in numbers: words, sentences, noise. */

import type { Summary } from '../schema/comparison.js'
import type { NoiseCounts } from '../schema/noise.js'
import type { ScannedText } from '../text/scan.js'
import { countWords } from '../text/words.js'
import type { CountedPassage } from './passages.js'

/**
 * Two texts that keep fewer of their words are hardly versions of one another: articles of two publishers on one topic
 * keep up to 2 of 100, the most rewritten pair of one article at hand 10.
 */
const UNLIKE = 0.03
/** … said only where there is enough text to judge: a headline that changed is no other article. */
const ENOUGH_WORDS = 60

export function summaryOf(
  from: ScannedText,
  to: ScannedText,
  passages: readonly CountedPassage[],
): Omit<Summary, 'changes' | 'highlights'> {
  const words = {
    from: countWords(from.tokens),
    to: countWords(to.tokens),
    kept: 0,
    moved: 0,
    reworded: 0,
    removed: 0,
    added: 0,
  }
  const told = { from: sentencesIn(from), to: sentencesIn(to) }
  const sentences = {
    from: told.from(0, from.sentenceToken.length - 1),
    to: told.to(0, to.sentenceToken.length - 1),
    same: 0,
    reworded: 0,
    moved: 0,
    removed: 0,
    added: 0,
  }
  const noise: NoiseCounts = { citation: 0, quotes: 0, dashes: 0, spaces: 0, spelling: 0, encoding: 0 }
  for (const { passage, from: a, to: b, words: count } of passages) {
    for (const edit of passage.words ?? []) if (edit.noise) noise[edit.noise]++
    switch (passage.change) {
      case 'removed':
        words.removed += count.from
        sentences.removed += told.from(a!.first, a!.end)
        break
      case 'added':
        words.added += count.to
        sentences.added += told.to(b!.first, b!.end)
        break
      case 'moved':
        words.moved += count.kept
        words.reworded += count.to - count.kept
        words.removed += Math.max(0, count.from - count.kept)
        sentences.moved += told.to(b!.first, b!.end)
        break
      case 'same':
        words.kept += count.kept
        sentences.same += told.to(b!.first, b!.end)
        break
      case 'reworded':
      case 'split':
      case 'merged':
        words.kept += count.kept
        words.reworded += count.to - count.kept
        words.removed += Math.max(0, count.from - count.kept)
        sentences.reworded += told.to(b!.first, b!.end)
        break
    }
  }
  const alike = Math.min(words.from, words.to) === 0 ? 0 : (words.kept + words.moved) / Math.min(words.from, words.to)
  return {
    words,
    sentences,
    noise,
    identical: from.text === to.text,
    unlike: Math.min(words.from, words.to) >= ENOUGH_WORDS && alike < UNLIKE,
  }
}

/** How many sentences stand in a range: a heading is none. */
function sentencesIn({ blocks, blockSentence, sentenceToken }: ScannedText): (first: number, end: number) => number {
  const before = new Int32Array(sentenceToken.length)
  const isHeading = new Uint8Array(sentenceToken.length)
  for (let b = 0; b < blocks.length; b++)
    if (blocks[b]!.kind === 'heading') isHeading.fill(1, blockSentence[b]!, blockSentence[b + 1]!)
  for (let s = 0; s + 1 < before.length; s++) before[s + 1] = before[s]! + (isHeading[s] ? 0 : 1)
  return (first, end) => before[end]! - before[first]!
}

/** Changes that a reader is led through: all but what stands and what is noise. */
export const isChange = ({ passage }: CountedPassage): boolean => passage.change !== 'same'
