/** One verb on both sides: what became of its tense, its voice, its doer and its denial. */
import { type Finding, join } from '../finding.js'
import { isExchanged, type PairView, type Side } from '../pair-view.js'
import { arePlainSynonyms } from '../plain-synonyms.js'
import { doerOf, type Phrase, subjectOf, type VerbGroup } from '../verb-groups.js'
import { Tag } from '../word-class.js'
import { otherActor } from './acting-phrases.js'
import { eventOrDeed, foreseen } from './other-verb.js'
import { clause, doer, insideReport, opened, reports } from './verb-clauses.js'
import type { Place } from './verbs.js'

export function sameVerbShifts(view: PairView, a: VerbGroup, b: VerbGroup, place: Place): Finding[] {
  const { from, to } = view
  const cut = { from: { first: a.first, end: a.end }, to: { first: b.first, end: b.end } }
  const found: Finding[] = []
  const reported = insideReport(from, a) || insideReport(to, b)
  if (a.passive !== b.passive && a.base !== 'be' && a.base !== 'have') {
    const x = clause(from, a)
    const y = clause(to, b)
    // … or a participle behind its noun: "the line established in May"
    const active = a.passive ? b : a
    const passive = a.passive ? a : b
    const relative = opened(a.passive ? from : to, passive)
    const bare = !takesObject(a.passive ? to : from, active)
    // every word stands: only the reading of one side is another
    if (!isTouched(from, cut.from) && !isTouched(to, cut.to)) return found
    // "formed in April," may be read as either, and nobody does it in both
    if (bare && (relative || sameSubject(view, a, b) || doerOf((a.passive ? from : to).reading, passive) === null))
      return []
    if ((a.finite || b.finite) && (doer(from, a) === null) !== (doer(to, b) === null)) {
      found.push({
        category: 'agency',
        rule: 'active and passive: the doer is named on one side and not on the other',
        from: x,
        to: y,
        strength: 0.7,
        certainty: 0.7,
      })
    }
  } else if (a.passive && b.passive) {
    const x = doerOf(from.reading, a)
    const y = doerOf(to.reading, b)
    if ((x === null) !== (y === null)) {
      const side = x ? 'from' : 'to'
      if (isExchanged(view[side], (x ?? y)!))
        found.push({
          category: 'agency',
          rule: 'a passive gains or loses its doer',
          from: join(cut.from, x),
          to: join(cut.to, y),
          strength: 0.55,
          certainty: 0.8,
        })
    } else if (x && y && otherActor(view, x, y)) {
      found.push({
        category: 'agency',
        rule: 'another doer',
        from: join(cut.from, x),
        to: join(cut.to, y),
        strength: 0.8,
        certainty: 0.6,
      })
    }
  } else if (a.finite && b.finite && !reports(a)) {
    const x = subjectOf(from.reading, a)
    const y = subjectOf(to.reading, b)
    if (x && y && otherActor(view, x, y))
      found.push({
        category: 'agency',
        rule: 'another subject does it',
        from: join(x, cut.from),
        to: join(y, cut.to),
        strength: 0.7,
        certainty: 0.5,
      })
  }
  const came = foreseen(view, a, b, cut)
  if (came) found.push(came)
  found.push(...eventOrDeed(view, a, b), ...tenseShift(view, a, b, cut, place, reported))
  return found
}

/** "and its garrison reinforced" behind "had been enlarged": the same subject, nothing behind the verb, no doer. */
export function sameSubject({ from, to }: PairView, a: VerbGroup, b: VerbGroup): boolean {
  const x = subjectOf(from.reading, a)
  const y = subjectOf(to.reading, b)
  if (x === null || y === null) return false
  if (from.other[x.end - 1] === y.end - 1) return true
  // "a convoy of 18 trucks", "a convoy of 26 lorries"
  return arePlainSynonyms(from.lemma[x.end - 1]!, to.lemma[y.end - 1]!)
}
const isTouched = ({ changed }: Side, { first, end }: Phrase): boolean =>
  changed.subarray(first, end).some((state) => state !== 0)

const takesObject = ({ reading }: Side, { end }: VerbGroup): boolean =>
  end < reading.count &&
  reading.tag[end] !== Tag.mark &&
  reading.tag[end] !== Tag.preposition &&
  reading.tag[end] !== Tag.adverb

const AWAITED = /^(?:due|set|scheduled|expected|planned|bound|about|going)$/

function tenseShift(
  view: PairView,
  a: VerbGroup,
  b: VerbGroup,
  cut: { from: Phrase; to: Phrase },
  { lead, opening }: Place,
  reported: boolean,
): Finding[] {
  const { from, to } = view
  if (!isExchanged(from, cut.from) && !isExchanged(to, cut.to) && from.changed[a.head] !== 2) return []
  if (reported || a.passive !== b.passive) return []
  const intent = (g: VerbGroup) => g.modal === 'will' || g.modal === 'would'
  // "is due to open", "will open"
  const awaited = ({ reading }: Side, g: VerbGroup) => !g.finite && AWAITED.test(reading.lower[g.first - 1] ?? '')
  if ((intent(a) && awaited(to, b)) || (intent(b) && awaited(from, a))) return []
  if (intent(a) !== intent(b) && (a.modal === null || b.modal === null)) {
    return [
      {
        category: 'status',
        rule: 'what was to come has come, or the other way round',
        ...cut,
        strength: 0.45,
        certainty: 0.6,
      },
    ]
  }
  // "to search" for "searched": the infinitive hung on an intention
  if (a.finite !== b.finite) return []
  if (!a.finite || a.modal || b.modal) return []
  const subordinate = opened(from, a) || opened(to, b)
  const presentPast = !a.perfect && !b.perfect && a.tense !== b.tense
  const progressive = a.progressive !== b.progressive && a.tense !== b.tense
  const perfectPast = a.perfect !== b.perfect
  if (reports(a) && !progressive) return []
  if (!presentPast && !progressive && !perfectPast) return []
  if (subordinate && !lead) return []
  // "live on dates" → "lived on dates": a habit in the body follows the tense of the whole telling
  if (!lead && !progressive && !perfectPast && a.base !== 'be') return []
  if (perfectPast && !opening && !progressive) return []
  const strength = progressive ? 0.5 : presentPast ? (opening ? 1 : 0.3) : 0.2
  return [
    {
      category: 'status',
      rule: 'the tense of the main clause changes: present and open, or past and closed',
      ...cut,
      strength,
      certainty: progressive || lead ? 0.8 : 0.55,
    },
  ]
}
