/**
 * Who is named for what was done to others, in a statement that came or went.
 *
 *   Guards locked the dormitory.  ·  The valve was opened by a trainee.  ·  The list was burned on the orders of the dean.
 *
 * Any sentence has somebody who does something; what shifts the telling is a name put to a deed that harms, binds or forces.
 * The verbs are ours, by hand, by field (force, law and office, work, deceit, neglect). It gets wrong deeds meant well
 * ("closed the pool for repairs") and figures of speech ("beat the champion").
 */
import { isActorNoun } from './actor-nouns.js'
import type { Side } from './pair-view.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from './verb-groups.js'
import { CALENDAR, Tag } from './word-class.js'

const DEEDS = new Set(
  (
    'lock sabotage kill shoot stab beat attack assault bomb shell raid storm torture rape wound injure strike hit burn torch destroy demolish sink poison loot invade occupy besiege disperse fire arm ' +
    'arrest detain jail imprison expel evict deport banish ban bar block censor confiscate seize suspend prosecute order force compel coerce threaten silence intimidate shut cancel revoke veto ' +
    'dismiss sack evict exploit underpay ' +
    'steal rob hack cheat forge falsify fake bribe embezzle defraud mislead deceive lie conceal hide leak manipulate rig doctor tamper plagiarise plagiarize dope ' +
    'abandon ignore withhold deny refuse neglect dump'
  ).split(' '),
)
/** Does the verb with this base harm, bind or force? */
export const isDeed = (base: string): boolean => DEEDS.has(base)
/** "on the orders of", "on her instructions": somebody stands behind it */
const BEHIND = /^(?:orders?|instructions?|command|behest|insistence|bidding)$/
/** So far before them "on" or "at" stands. */
const BEFORE = 4

/** The first such deed in the words, with who did it; null for none. */
export function namedDoerIn(side: Side, phrase: Phrase): Phrase | null {
  const { groups, reading } = side
  for (const group of groups) {
    if (group.first < phrase.first || group.end > phrase.end || reading.quoted[group.head]) continue
    if (group.negated || group.modal !== null || !DEEDS.has(group.base)) continue
    const doer = doerBy(side, group)
    if (doer) return { first: Math.min(doer.first, group.first), end: Math.max(doer.end, group.end) }
  }
  const i = range(phrase.first, phrase.end).find(
    (n) =>
      BEHIND.test(reading.lower[n]!) &&
      range(Math.max(phrase.first, n - BEFORE), n).some((p) => /^(?:on|at|under)$/.test(reading.lower[p]!)),
  )
  return i === undefined ? null : { first: i, end: Math.min(phrase.end, i + BEFORE) }
}

function doerBy({ reading }: Side, group: VerbGroup): Phrase | null {
  if (!group.passive && !group.finite) return null
  const doer = group.passive ? doerOf(reading, group) : subjectOf(reading, group)
  const named = (i: number) =>
    (reading.tag[i] === Tag.name && !CALENDAR.has(reading.lower[i]!)) ||
    (reading.tag[i] === Tag.noun && isActorNoun(reading.lower[i]!))
  return doer && range(doer.first, doer.end).some(named) ? doer : null
}
