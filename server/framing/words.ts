/**
 * What is known of a word by its spelling alone, looked up once for each distinct word of a text: an article has 18,000
 * words and 5,000 distinct ones, and each is asked for its class, its verb and its lemma many times over.
 */
import type { ScannedText } from '../text/scan.js'
import { singular } from './plain-synonyms.js'
import { type VerbForm, verbForm } from './verb-list.js'
import { type Tag, wordClass } from './word-class.js'

export interface Word {
  readonly lower: string
  readonly capital: boolean
  readonly hasLetter: boolean
  /** null: only its place can tell */
  readonly closed: Tag | null
  readonly verb: VerbForm | null
  readonly lemma: string
}

/** Kept for the process, short words only, and started over when full: below 10 MB whatever is read. */
const remembered = new Map<string, Word>()
const MOST_REMEMBERED = 50_000
const LONGEST_REMEMBERED = 32
const LETTER = /\p{L}/u
const UPPER = /^\p{Lu}/u

export function wordOf(spelling: string): Word {
  const known = remembered.get(spelling)
  if (known) return known
  const lower = spelling.toLowerCase().replaceAll('’', "'")
  const verb = verbForm(lower)
  const word: Word = {
    lower,
    capital: UPPER.test(spelling),
    hasLetter: LETTER.test(spelling),
    closed: wordClass(lower),
    verb,
    lemma: verb && !verb.isBase ? verb.base : singular(lower),
  }
  if (spelling.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(spelling, word)
  }
  return word
}

/** By text: its words by their raw number. The texts themselves are what holds them. */
const tables = new WeakMap<ScannedText, (Word | undefined)[]>()

/** The word that a token of the text is. */
export function wordsOf(text: ScannedText): (token: number) => Word {
  const table = tables.get(text) ?? []
  tables.set(text, table)
  const { raw, tokens } = text
  return (token) => {
    const known = table[raw[token]!]
    if (known) return known
    const word = wordOf(text.text.slice(tokens.start[token]!, tokens.end[token]!))
    table[raw[token]!] = word
    return word
  }
}
