/** Stretches of a reading that sources and contents are: noun phrases, clauses, the sentence around a word. */
import { QUOTE } from './marks-of-speech.js'
import type { Reading } from './reading.js'
import { type Phrase, range } from './verb-groups.js'
import { Tag } from './word-class.js'

export interface Phrases {
  readonly startOf: (word: number) => number
  readonly endOf: (word: number) => number
  readonly nounPhrase: (at: number) => Phrase | null
  readonly clauseEnd: (at: number, quoted?: boolean) => number
  /** without the marks at its ends; null where nothing is left */
  readonly trim: (first: number, end: number) => Phrase | null
}

export function phrasesOf({ count, lower, tag, sentence }: Reading): Phrases {
  const endOf = (i: number) => {
    let end = i
    while (end < count && sentence[end] === sentence[i]) end++
    return end
  }
  const startOf = (i: number) => {
    let at = i
    while (at > 0 && sentence[at - 1] === sentence[i]) at--
    return at
  }
  return { startOf, endOf, nounPhrase, clauseEnd, trim }

  function nounPhrase(at: number): Phrase | null {
    let end = at
    while (end < count && sentence[end] === sentence[at]) {
      const kind = tag[end]!
      const goes =
        kind === Tag.noun ||
        kind === Tag.name ||
        kind === Tag.adjective ||
        kind === Tag.number ||
        kind === Tag.determiner ||
        kind === Tag.possessive ||
        kind === Tag.pronoun ||
        (kind === Tag.preposition && /^(?:of|for|at|from|with)$/.test(lower[end]!) && end > at) ||
        (lower[end] === 'and' && tag[end - 1] === Tag.name && tag[end + 1] === Tag.name)
      if (!goes) break
      end++
    }
    return end > at ? { first: at, end } : null
  }

  function clauseEnd(at: number, quoted = false): number {
    let end = at
    const stop = endOf(Math.min(at, count - 1))
    while (end < stop && !(lower[end] === ';' || (!quoted && lower[end] === '.'))) end++
    return end
  }

  function trim(first: number, end: number): Phrase | null {
    let a = first
    let b = end
    while (a < b && (tag[a] === Tag.mark || lower[a] === 'that') && !QUOTE.test(lower[a]!)) a++
    while (b > a && tag[b - 1] === Tag.mark && !QUOTE.test(lower[b - 1]!)) b--
    return range(a, b).some((n) => tag[n] !== Tag.mark) ? { first: a, end: b } : null
  }
}
