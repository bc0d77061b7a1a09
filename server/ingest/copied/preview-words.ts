/** The words and lines in which a link's preview is sought, and which two words are one. */
import { distance } from 'fastest-levenshtein'

/** Previews that were met have up to 330 characters; a sentence of two more would be found too. */
export const LONGEST = 600
/** Words of a link; titles of articles have up to twelve. */
export const MOST_ANCHOR_WORDS = 14

/** Where the line begins on which `at` stands, or as far before it as a preview reaches: a page may be one line of megabytes. */
export function lineStart(text: string, at: number): number {
  const reach = Math.max(0, at - LONGEST)
  return reach + text.slice(reach, at).lastIndexOf('\n') + 1
}

export const isCutAtLineEnd = (text: string, cut: number) => /^\s\S+[^\S\n]*(?:\n|$)/.test(text.slice(cut, cut + 8))

export interface Word {
  readonly at: number
  readonly text: string
  /** without punctuation and case; empty for a word of signs */
  readonly key: string
}

export const wordsOf = (text: string, from: number, to: number): Word[] =>
  [...text.slice(from, to).matchAll(/[^\s]+/g)].map((match) => ({
    at: from + match.index,
    text: match[0],
    key: match[0]
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}-]+/gu, ''),
  }))

export const isLineStart = (text: string, at: number) => at === 0 || text[at - 1] === '\n'

export const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text)

/** "WHO", "GMT+2": the bracket's abbreviation is how the link's word begins. */
export const isShortFor = (short: string, word: string) =>
  alike(short, word) || (short.length >= 3 && word.startsWith(short))

/** The same word, one with another ending (boat and boats, Peru and Peruvian), or one letter otherwise (Visbi, Visby). */
export function alike(a: string, b: string): boolean {
  if (a === b) return a !== ''
  if (a.length >= 5 && a.length === b.length && a.slice(0, 4) === b.slice(0, 4)) return true
  if (a[0] === b[0] && Math.min(a.length, b.length) >= 5 && distance(a, b) === 1) return true
  const shared = Math.min(a.length, b.length)
  return shared >= 4 && a.slice(0, shared) === b.slice(0, shared) && Math.abs(a.length - b.length) <= 3
}
