/**
 * Where a preview begins that is cut at an ellipsis: the word that most looks like the first of an encyclopedia's sentence about the
 * words before it. Scores were set on one mirror and on invented previews of other wordings; several signs must meet.
 */
import { FUNCTION_WORDS } from '../../text/function-words.js'
import {
  alike,
  isCapital,
  isCutAtLineEnd,
  isLineStart,
  isShortFor,
  MOST_ANCHOR_WORDS,
  type Word,
  wordsOf,
} from './preview-words.js'

export const DEFINES =
  /^(?:is|was|are|were|refers?|describes?|may|can|has|had|launched|consists?|comprises?|took|began|includes?|served|deals|means|denotes|became|remains)$/
/** Words with which an encyclopedia's first sentence begins when it does not begin with its subject. */
const STARTERS = new Set([
  'The',
  'A',
  'An',
  'In',
  'On',
  'At',
  'Between',
  'From',
  'During',
  'As',
  'Within',
  'Since',
  'After',
  'By',
  'Under',
])
/** Points that a preview needs which begins within a line, where the article's own sentences begin as well. */
const INSIDE_LINE = 2
/** Lower than any preview that begins properly, higher than a word in the middle of one. */
const MERGED = 1.3
const MOST_MERGED = 4
/** "Lieutenant General" before a name. */
const MOST_BEFORE_NAME = 2
/** As much as a name that begins at once. */
const TITLED = 1

/** Where in `text[from, cut)` the preview begins that is cut at `cut`; null: there is none. */
export function previewStart(text: string, from: number, cut: number, wholeLine: number): number | null {
  // a line that is cut at its end and begins with a link is a preview all through
  const least = isLineStart(text, from) && isCutAtLineEnd(text, cut) ? wholeLine : INSIDE_LINE
  return bestStart(wordsOf(text, from, cut), text, least)
}

export function bestStart(words: readonly Word[], text: string, least: number): number | null {
  let best: { score: number; at: number } | null = null
  for (let p = 1; p < words.length - 2; p++) {
    const score = beginScore(words, p, text)
    if (score !== null && score >= least && (!best || score > best.score)) best = { score, at: words[p]!.at }
  }
  return best?.at ?? null
}

/** How much like the first word of a preview word `p` is; null: not at all. */
function beginScore(words: readonly Word[], p: number, text: string): number | null {
  const first = words[p]!
  const lineStart = isLineStart(text, words[0]!.at)
  // "Visby () is" and "status quo is": the preview's own subject was taken for the link's words
  if (lineStart && p <= MOST_MERGED && (/^\([;,)]/.test(first.text) || /^(?:is|was|are|were)$/.test(first.text)))
    return MERGED - p * 0.1
  const bare = first.text.replace(/^(?:''+|["“‘]|__\p{Lu}+__)+/u, '')
  const isNotice = /^__\p{Lu}+__$/u.test(first.text)
  if (!isNotice && (!/^[\p{Lu}\p{N}]/u.test(bare) || /^[IVX]+$/.test(bare))) return null
  if (/[,;:]$/.test(words[p - 1]!.text)) return null
  // a sentence that begins inside the preview itself: "... is a town. It lies ..."
  if (/[.!?]["”')]*$/.test(words[p - 1]!.text) && !/^(?:\p{Lu}\.)+$/u.test(words[p - 1]!.text) && p > 1) return null
  const body = words.slice(p, p + 40)
  const defined = body.findIndex((word) => DEFINES.test(word.key))
  if (defined < 1 && !isNotice && !lineStart) return null
  let score = isNotice ? 3 : 0
  const skip = /^(?:the|a|an|in)$/.test(first.key) ? 1 : 0
  const subject = body.slice(skip)
  let longest = 0
  for (let k = 1; k <= Math.min(p, MOST_ANCHOR_WORDS); k++) {
    const anchor = words.slice(p - k, p)
    if (anchor.every((word, i) => word.key !== '' && alike(word.key, subject[i]?.key ?? ''))) longest = k
  }
  // the link's words again: the surest sign, the surer the more of the line they are
  if (longest > 0 && (!lineStart || longest === p)) score += 3 + Math.min(longest, 6) * 0.3
  if (lineStart) {
    // "Anna Berg Anna Maria Berg": a name in full begins as the name does
    if (alike(words[0]!.key, subject[0]!.key)) score += 1
    const anchor = words.slice(0, p).filter((word) => word.key.length > 2)
    const spoken = anchor.filter((word) => body.some((other) => alike(word.key, other.key))).length
    if (anchor.length > 0) score += (1.5 * spoken) / anchor.length
    // "Anna Berg Captain Anna Maria Berg": what she is stands before the name
    const again = subject.findIndex((word) => alike(word.key, words[0]!.key))
    const named = subject.slice(0, p + MOST_BEFORE_NAME + 1)
    // nothing of a title stands in the name again
    const isTitle = (word: Word) =>
      isCapital(word) && !subject.slice(again, again + MOST_ANCHOR_WORDS).some(({ key }) => key === word.key)
    const isTitled = again >= 1 && again <= MOST_BEFORE_NAME && subject.slice(0, again).every(isTitle)
    if (p >= 2 && isTitled && anchor.every((word) => named.some((other) => alike(word.key, other.key)))) score += TITLED
    if (STARTERS.has(bare)) score += 1.6
    else score += 0.4
    // "Visby () is a town": what it is follows at once
    if (body.slice(1, 5).some((word) => word.text.startsWith('(') || DEFINES.test(word.key))) score += 0.6
    // "WHO The World Health Organization (WHO)"
    if (p === 1 && body.some((word) => word.text.startsWith('(') && isShortFor(word.key, words[0]!.key))) score += 1.5
    if (FUNCTION_WORDS.has(words[p - 1]!.key)) score -= 1
    score -= p * 0.15 + Math.max(0, p - 8) * 0.2
  }
  if (defined > 14 || defined < 1) score -= 0.5
  return score
}
