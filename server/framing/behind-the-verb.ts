/** What belongs to a verb of saying behind it: a day, the occasion, an object that is itself something said. */
import type { Reading } from './reading.js'
import { isSaid } from './reporting-nouns.js'
import { CALENDAR, Tag } from './word-class.js'

/** where and in what something is said */
const OCCASIONS = new Set(
  'statement interview letter speech email e-mail briefing post tweet message memo memorandum report address lecture sermon column article essay book blog conference hearing testimony debate rally call broadcast programme podcast'.split(
    ' ',
  ),
)
const inObject = (tag: number) =>
  tag === Tag.determiner ||
  tag === Tag.adjective ||
  tag === Tag.noun ||
  tag === Tag.name ||
  tag === Tag.pronoun ||
  tag === Tag.number ||
  tag === Tag.possessive

export interface BehindTheVerb {
  readonly overDay: (after: number) => number
  readonly withOccasion: (after: number) => number
  readonly somethingSaid: (after: number) => boolean
}

export function behindTheVerb(reading: Reading): BehindTheVerb {
  const { count, lower, tag, sentence } = reading
  return { overDay, withOccasion, somethingSaid }

  /** "called on Friday for" has a preposition of its own, "called Friday for" has not. */
  function overDay(after: number): number {
    const day = after + 1 < count && sentence[after + 1] === sentence[after - 1] && CALENDAR.has(lower[after]!)
    return day && tag[after + 1] === Tag.preposition ? after + 1 : after
  }

  /** "said in an interview", "wrote in his letter": the occasion of saying it. */
  function withOccasion(after: number): number {
    if (!/^(?:in|at|during|on)$/.test(lower[after] ?? '') || sentence[after] !== sentence[after - 1]) return after
    for (let n = after + 1; n < count && n < after + 5 && sentence[n] === sentence[after]; n++) {
      if (tag[n] === Tag.noun && OCCASIONS.has(reading.lemma[n]!)) return n + 1
      if (!inObject(tag[n]!)) return after
    }
    return after
  }

  /** "published a statement": is the object something that is said? */
  function somethingSaid(after: number): boolean {
    for (let n = after; n < count && n < after + 5 && sentence[n] === sentence[after]; n++) {
      if (tag[n] === Tag.noun && isSaid(reading.lemma[n]!)) return true
      if (!inObject(tag[n]!)) return false
    }
    return false
  }
}
