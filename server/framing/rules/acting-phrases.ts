/** Who or what stands where a doer may stand: an actor, an event, a thing, and whether two of them are others. */
import { isActorNoun } from '../actor-nouns.js'
import { chargeOf } from '../charged-words.js'
import { isEvent } from '../event-nouns.js'
import { counterpart, type PairView, type Side } from '../pair-view.js'
import { alikeSpelt, arePlainSynonyms } from '../plain-synonyms.js'
import { type Phrase, range } from '../verb-groups.js'
import { CALENDAR, Tag } from '../word-class.js'

/** Its head stands on one side alone: "a mortar shell" and "a mortar crew". */
export function hasFresh({ reading, changed }: Side, { first, end }: Phrase): boolean {
  const nouns = range(first, end).filter((i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name)
  const head = nouns.find((i) => reading.tag[i + 1] !== Tag.noun)
  return head !== undefined && changed[head] === 1
}
export const isEventPhrase = ({ reading, lemma }: Side, { first, end }: Phrase) =>
  range(first, end).some((i) => reading.tag[i] === Tag.noun && isEvent(lemma[i]!))
/** "a shell landed": its head is no actor, and no name stands in it. */
export function isThingPhrase(side: Side, { first, end }: Phrase): boolean {
  const { reading } = side
  const head = range(first, end).find((i) => reading.tag[i] === Tag.noun && reading.tag[i + 1] !== Tag.noun)
  return (
    head !== undefined &&
    !isActorNoun(reading.lower[head]!) &&
    !range(first, end).some(
      (i) => (reading.tag[i] === Tag.name && !CALENDAR.has(reading.lower[i]!)) || reading.tag[i] === Tag.pronoun,
    )
  )
}
/** By the noun that the phrase begins with, not what hangs on it: "the fall of the government". */
export function isActorPhrase(side: Side, { first, end }: Phrase): boolean {
  const { reading } = side
  const head = range(first, end).find((i) => reading.tag[i] === Tag.noun && reading.tag[i + 1] !== Tag.noun)
  return head !== undefined && isActorNoun(reading.lower[head]!) && !isEventPhrase(side, { first, end })
}

/** Two actors that share no word, neither a pronoun or a relative: somebody else does it. */
export function otherActor(view: PairView, x: Phrase, y: Phrase): boolean {
  const { from, to } = view
  const nouns = (side: Side, p: Phrase) =>
    range(p.first, p.end).filter((i) => side.reading.tag[i] === Tag.noun || side.reading.tag[i] === Tag.name)
  const a = nouns(from, x)
  const b = nouns(to, y)
  if (a.length === 0 || b.length === 0) return false
  if (![...a.map((i) => from.changed[i]), ...b.map((j) => to.changed[j])].every((state) => state === 1)) return false
  const known = new Set(a.map((i) => from.lemma[i]!))
  if (
    b.some(
      (j) =>
        known.has(to.lemma[j]!) ||
        a.some((i) => arePlainSynonyms(from.lemma[i]!, to.lemma[j]!) || alikeSpelt(from.lemma[i]!, to.lemma[j]!)),
    )
  )
    return false
  const acts = (side: Side, at: readonly number[]) =>
    at.some((i) => side.reading.tag[i] === Tag.name || isActorNoun(side.reading.lower[i]!))
  if (!acts(from, a) || !acts(to, b)) return false
  const judged = (side: Side, at: readonly number[]) =>
    at.some((i) => chargeOf(side.reading.lower[i]!, side.reading.tag[i]) !== 0)
  // "protesters" and "mob" are the same people
  if (judged(from, a) !== judged(to, b)) return false
  const answer = counterpart(view, 'from', x)
  return answer !== null && answer.first < y.end && answer.end > y.first
}
