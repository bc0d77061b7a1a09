/**
 * A thing to which something happened on one side, and on the other somebody who did it, in whatever other verb.
 *
 *   The lift stopped → The owner had switched off the lift          The gates were locked → The steward locked us out at the gates
 *
 * A deed named by a noun gains its doer too: the arrest of the clerk → the arrest of the clerk by soldiers. The thing is the
 * subject of the one and stands behind the verb of the other, whose subject is somebody that the one does
 * not name there. Voice alone ("was locked", "the steward locked") is told with the verbs.
 */
import { isActorNoun } from '../actor-nouns.js'
import { isEvent } from '../event-nouns.js'
import type { Finding } from '../finding.js'
import { isDeed } from '../named-doers.js'
import type { PairView, Side } from '../pair-view.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from '../verb-groups.js'
import { CALENDAR, Tag } from '../word-class.js'

/** So far behind the verb its object stands, with what is told of it. */
const REACH = 7

export function doerShifts(view: PairView): Finding[] {
  return (['from', 'to'] as const).flatMap((side) => [...happenings(view, side), ...nounsWithDoer(view, side)])
}

function happenings(view: PairView, side: 'from' | 'to'): Finding[] {
  const here = view[side]
  const there = view[side === 'from' ? 'to' : 'from']
  return here.groups.flatMap((group): Finding[] => {
    const thing = happeningTo(here, group)
    if (thing === null) return []
    const j = here.other[thing.head]!
    const deed = j < 0 ? undefined : there.groups.find((g) => doesTo(there, g, j))
    if (!deed || deed.base === group.base) return []
    const own = { first: thing.first, end: group.end }
    const other = { first: subjectOf(there.reading, deed)!.first, end: Math.max(deed.end, j + 1) }
    return [
      {
        category: 'agency',
        rule: 'it happens on one side, and somebody does it on the other',
        ...(side === 'from' ? { from: own, to: other } : { from: other, to: own }),
        strength: 0.65,
        certainty: 0.6,
      },
    ]
  })
}

/** So far before "by" stands the noun of the deed, and so far behind the noun its doer would. */
const DEED = 8

/** "the arrest of the clerk | by soldiers", where the other side has the same noun and nobody behind "by". */
function nounsWithDoer(view: PairView, side: 'from' | 'to'): Finding[] {
  const { reading, changed, other, lemma } = view[side]
  const there = view[side === 'from' ? 'to' : 'from'].reading
  return range(1, reading.count - 1).flatMap((i): Finding[] => {
    if (reading.lower[i] !== 'by' || changed[i] !== 1) return []
    let end = i + 1
    while (end < reading.count && (DOER as readonly number[]).includes(reading.tag[end]!)) end++
    const doer = range(i + 1, end).find((n) => isSomebody(view[side], n))
    const deed = range(Math.max(0, i - DEED), i).find(
      (n) =>
        reading.tag[n] === Tag.noun &&
        reading.lower[n + 1] === 'of' &&
        reading.sentence[n] === reading.sentence[i] &&
        other[n]! >= 0 &&
        (isDeed(lemma[n]!) || isEvent(lemma[n]!) || /(?:[^s]tion|sion|[^n]ment|sure|sal|val)$/.test(lemma[n]!)),
    )
    if (doer === undefined || deed === undefined) return []
    const j = other[deed]!
    if (range(j, Math.min(there.count, j + DEED + 4)).some((n) => there.lower[n] === 'by')) return []
    const own = { first: deed, end }
    const answer = { first: j, end: Math.min(there.count, j + i - deed) }
    return [
      {
        category: 'agency',
        rule: 'the doer of a deed is named, or no longer',
        ...(side === 'from' ? { from: own, to: answer } : { from: answer, to: own }),
        strength: 0.6,
        certainty: 0.7,
      },
    ]
  })
}
const DOER = [Tag.determiner, Tag.adjective, Tag.noun, Tag.name, Tag.number, Tag.possessive] as const

const isSomebody = ({ reading }: Side, i: number): boolean =>
  (reading.tag[i] === Tag.noun && isActorNoun(reading.lower[i]!)) ||
  (reading.tag[i] === Tag.name && !CALENDAR.has(reading.lower[i]!))

/** The subject of a finite verb, if it is a thing and nobody is named who does it. */
function happeningTo(side: Side, group: VerbGroup): (Phrase & { head: number }) | null {
  const { reading } = side
  if (!group.finite || group.base === 'have' || side.changed[group.head] === 0) return null
  const doer = group.passive ? doerOf(reading, group) : null
  // "was hit by rockets": somebody fired them
  if (doer && range(doer.first, doer.end).some((i) => isSomebody(side, i))) return null
  const subject = subjectOf(reading, group)
  const head = subject && headOf(side, subject)
  return subject && head !== null && reading.tag[head] === Tag.noun && !isActorNoun(reading.lower[head]!)
    ? { ...subject, head }
    : null
}

/** Does somebody who is new here do something to the word at `object`? */
function doesTo(side: Side, group: VerbGroup, object: number): boolean {
  const { reading, changed } = side
  if (!group.finite || group.passive || group.base === 'be' || group.base === 'have' || changed[group.head] !== 1)
    return false
  if (object < group.end || object - group.end >= REACH || reading.sentence[object] !== reading.sentence[group.head])
    return false
  for (let i = group.end; i < object; i++)
    if (reading.tag[i] === Tag.mark || reading.tag[i] === Tag.opener || reading.tag[i] === Tag.verb) return false
  const subject = subjectOf(reading, group)
  const head = subject && headOf(side, subject)
  if (head === null || changed[head] !== 1) return false
  return isSomebody(side, head)
}

/** The last noun before what hangs on it: "the lift | of the old tower". */
function headOf({ reading }: Side, { first, end }: Phrase): number | null {
  const nouns = range(first, end).filter((i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name)
  return nouns.find((i) => reading.tag[i + 1] !== Tag.noun && reading.tag[i + 1] !== Tag.name) ?? null
}
