/**
 * The clauses of a sentence that its counterpart does not have: what was added to it or left out, piece by piece.
 *
 *   A shell hit the market. → A shell hit the market | while people were queuing for bread.
 *
 * A clause ends at a mark, at a word that opens another, and before "and" with a verb behind it. One is fresh where most of
 * its words that say something are nowhere in the other sentence.
 */
import type { Side } from './pair-view.js'
import { arePlainSynonyms, isListed } from './plain-synonyms.js'
import { claims } from './statements.js'
import { hasSynonymAmong } from './synonyms.js'
import { type Phrase, range } from './verb-groups.js'
import { areSameAct, isListedVerb } from './verb-synonyms.js'
import { CALENDAR, isContent, Tag } from './word-class.js'

/** Two thirds: a clause told in other words shares its names and its figures with the old one. */
const FRESH = 0.66
/** So many fresh words, or two with a verb among them: less is a figure with its unit, or an aside. */
const LEAST = 3

/** Left to right; `isFresh` says whether a word is nowhere in the other sentence. */
export function freshClauses(side: Side, isFresh: (word: number) => boolean): Phrase[] {
  return clausesOf(side).filter((clause) => {
    const { tag, lower } = side.reading
    const content = range(clause.first, clause.end).filter(
      (i) => isContent(tag[i]!) && tag[i] !== Tag.number && !CALENDAR.has(lower[i]!),
    )
    const fresh = content.filter(isFresh)
    const least = fresh.some((i) => tag[i] === Tag.verb) ? LEAST - 1 : LEAST
    return claims(side, clause) && fresh.length >= least && fresh.length >= content.length * FRESH
  })
}

/** Is the word, or a plain synonym of it, nowhere among these? */
export function isNowhere(lemma: string, there: ReadonlySet<string>): boolean {
  if (there.has(lemma)) return false
  const noun = isListed(lemma)
  const verb = isListedVerb(lemma)
  if (noun) for (const other of there) if (arePlainSynonyms(lemma, other)) return false
  if (verb) for (const other of there) if (areSameAct([lemma], [other])) return false
  return !hasSynonymAmong(lemma, there)
}

function clausesOf({ reading, groups }: Side): Phrase[] {
  const { tag, lower, count } = reading
  const clauses: Phrase[] = []
  let first = 0
  const cut = (at: number) => {
    if (at > first) clauses.push({ first, end: at })
    first = at
  }
  for (let i = 0; i < count; i++) {
    const comma = lower[i] === ',' && tag[i - 1] === Tag.number && tag[i + 1] === Tag.number
    if (tag[i] === Tag.mark && !comma && !/^["'’“”]$/.test(lower[i]!)) {
      cut(i)
      first = i + 1
    } else if (tag[i] === Tag.opener && lower[i] !== 'that') cut(i)
    else if (tag[i] === Tag.conjunction && groups.some((g) => g.first === i + 1 || g.first === i + 2)) {
      cut(i)
      first = i + 1
    }
  }
  cut(count)
  return clauses
}
