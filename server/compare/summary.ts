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
  const sentences = {
    from: from.sentenceToken.length - 1,
    to: to.sentenceToken.length - 1,
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
        sentences.removed += a!.end - a!.first
        break
      case 'added':
        words.added += count.to
        sentences.added += b!.end - b!.first
        break
      case 'moved':
        words.moved += count.kept
        words.reworded += count.to - count.kept
        words.removed += Math.max(0, count.from - count.kept)
        sentences.moved += b!.end - b!.first
        break
      case 'same':
        words.kept += count.kept
        sentences.same += b!.end - b!.first
        break
      case 'reworded':
      case 'split':
      case 'merged':
        words.kept += count.kept
        words.reworded += count.to - count.kept
        words.removed += Math.max(0, count.from - count.kept)
        sentences.reworded += b!.end - b!.first
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

/** Changes that a reader is led through: all but what stands and what is noise. */
export const isChange = ({ passage }: CountedPassage): boolean => passage.change !== 'same'
