/**
 * A thing to which something happened on one side, and on the other somebody who did it, in whatever other verb.
 *
 *   The lift stopped → The owner had switched off the lift          The gates were locked → The steward locked us out at the gates
 *
 * The thing is the subject of the one and stands behind the verb of the other, whose subject is somebody that the one does
 * not name there. Voice alone ("was locked", "the steward locked") is told with the verbs.
 */
import { isActorNoun } from '../actor-nouns.js'
import type { Finding } from '../finding.js'
import type { PairView, Side } from '../pair-view.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from '../verb-groups.js'
import { CALENDAR, Tag } from '../word-class.js'

/** So far behind the verb its object stands, with what is told of it. */
const REACH = 7

export function doerShifts(view: PairView): Finding[] {
  return (['from', 'to'] as const).flatMap((side) => {
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
  })
}

/** The subject of a finite verb, if it is a thing and nobody is named who does it. */
function happeningTo(side: Side, group: VerbGroup): (Phrase & { head: number }) | null {
  const { reading } = side
  if (!group.finite || group.base === 'have' || side.changed[group.head] === 0) return null
  if (group.passive && doerOf(reading, group) !== null) return null
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
  return isActorNoun(reading.lower[head]!) || (reading.tag[head] === Tag.name && !CALENDAR.has(reading.lower[head]!))
}

/** The last noun before what hangs on it: "the lift | of the old tower". */
function headOf({ reading }: Side, { first, end }: Phrase): number | null {
  const nouns = range(first, end).filter((i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name)
  return nouns.find((i) => reading.tag[i + 1] !== Tag.noun && reading.tag[i + 1] !== Tag.name) ?? null
}
