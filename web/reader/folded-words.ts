/**
 * A text's words as two wordings of one sentence are held against each other: without case, accents, punctuation and the
 * marks of notes, which differ from snapshot to snapshot where nothing else does.
 *
 *   “Naïve” is wrong.[12]   naive · is · wrong
 *
 * The server's own normal form folds more (British and American spelling, damaged letters); whoever needs that has to
 * allow for a word that differs.
 */
import type { Span } from '../../server/schema/span.js'

export interface FoldedWord extends Span {
  readonly key: string
}

/** A note's mark is matched first, so that its number is no word. */
const TOKEN = /\[(?:(?:note|nb) )?\d[\d, ]{0,9}\]|\[[a-z]\]|\[citation needed\]|[\p{L}\p{N}\p{M}]+/giu

export function foldedWords(text: string, { start, end }: Span = { start: 0, end: text.length }): FoldedWord[] {
  const words: FoldedWord[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [word] = match
    if (word.startsWith('[')) continue
    const at = start + match.index
    words.push({ key: folded(word), start: at, end: at + word.length })
  }
  return words
}

const folded = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
