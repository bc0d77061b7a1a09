/** Does what is said begin here? A clause, with "that" or without, a quotation, and what may stand before it. */
import { QUOTE } from './marks-of-speech.js'
import type { Reading } from './reading.js'
import type { VerbGroup } from './verb-groups.js'
import { Tag } from './word-class.js'

export interface ClauseStarts {
  readonly startsClause: (at: number) => boolean
  readonly skipAside: (from: number, group: VerbGroup) => number
}

export function clauseStarts({ count, lower, tag, sentence, form }: Reading): ClauseStarts {
  return { startsClause, skipAside }

  /** Past "on Monday", "in a statement", "the court": what may stand between the verb and what is said. */
  function skipAside(from: number, group: VerbGroup): number {
    let i = from
    for (let n = 0; i < count && sentence[i] === sentence[group.head] && n < 14; n++) {
      const word = lower[i]!
      if (word === 'that' || word === ':' || word === ',' || QUOTE.test(word) || tag[i] === Tag.opener) return i
      const aside =
        tag[i] === Tag.preposition ||
        tag[i] === Tag.name ||
        tag[i] === Tag.number ||
        tag[i] === Tag.determiner ||
        tag[i] === Tag.noun ||
        tag[i] === Tag.adjective ||
        tag[i] === Tag.possessive ||
        tag[i] === Tag.pronoun ||
        tag[i] === Tag.adverb
      if (!aside) break
      i++
    }
    return from
  }

  function startsClause(at: number): boolean {
    if (at >= count) return false
    const word = lower[at]!
    if (word === 'that' || word === ':' || QUOTE.test(word) || tag[at] === Tag.opener) return true
    if (word === ',') return (at + 1 < count && QUOTE.test(lower[at + 1]!)) || thatBehindAside(at)
    // "said the dam was safe": a noun phrase and then a finite verb
    let n = at
    let hasNoun = false
    while (n < count && sentence[n] === sentence[at] && n - at < 12) {
      const kind = tag[n]!
      if (kind === Tag.modal || kind === Tag.auxiliary || (kind === Tag.verb && form[n] !== 'ing')) return hasNoun
      if (kind === Tag.noun || kind === Tag.name || kind === Tag.pronoun || lower[n] === 'there') hasNoun = true
      else if (kind === Tag.mark || kind === Tag.opener || kind === Tag.conjunction || kind === Tag.to) return false
      n++
    }
    return false
  }

  /** "cautioned, as did the clerk, that": between two commas. */
  function thatBehindAside(at: number): boolean {
    for (let n = at + 1; n + 1 < count && n < at + 12 && sentence[n + 1] === sentence[at]; n++)
      if (lower[n] === ',') return lower[n + 1] === 'that'
    return false
  }
}
