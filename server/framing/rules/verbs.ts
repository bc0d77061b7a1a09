/**
 * What became of the verbs: tense and state (status), voice and doer (agency), denial, and a deed in place of another.
 *
 *   is an ongoing strike → was a strike · is considering legal action → has sued            status
 *   Residents were not told → The board did not tell residents                              agency
 *   the dam failed → the dam was breached by the operator                                   agency
 *
 * A whole article goes over to the past when its event does, so one verb more in the body weighs little, a verb in a
 * subordinate clause or in reported speech nothing, and perfect against past ("has risen", "rose") only in the lead.
 */

import { both, type Finding } from '../finding.js'
import type { PairView } from '../pair-view.js'
import type { VerbGroup } from '../verb-groups.js'
import { otherVerb } from './other-verb.js'
import { sameVerbShifts } from './same-verb.js'
import { isMade } from './verb-clauses.js'

export interface Place {
  /** the passage stands in the lead or the title */
  readonly lead: boolean
  /** … and is the first sentence of both texts */
  readonly opening: boolean
}

export function verbShifts(view: PairView, place: Place): Finding[] {
  const { from, to } = view
  const found: Finding[] = []
  const matched = new Set<VerbGroup>()
  for (const a of from.groups) {
    const b = sameVerb(view, a)
    if (!b || matched.has(b)) continue
    matched.add(a)
    matched.add(b)
    found.push(...sameVerbShifts(view, a, b, place))
  }
  found.push(...madeTo(view, matched))
  const restFrom = from.groups.filter((g) => !matched.has(g) && from.changed[g.head] === 1)
  const restTo = to.groups.filter((g) => !matched.has(g) && to.changed[g.head] === 1)
  for (const a of restFrom) {
    const b = restTo.find((g) => !matched.has(g) && inOneSlot(view, a, g) && alike(a, g))
    if (!b) continue
    matched.add(a)
    matched.add(b)
    found.push(...otherVerb(view, a, b))
  }
  return found
}

/** "resigned" → "was forced to resign": the verb stays, and somebody made them. */
function madeTo(view: PairView, matched: ReadonlySet<VerbGroup>): Finding[] {
  return (['from', 'to'] as const).flatMap((side) =>
    view[side].groups.flatMap((group): Finding[] => {
      const next = view[side].groups.find((g) => g.first === group.end)
      if (!isMade(view[side], group) || view[side].changed[group.head] !== 1 || !next || !matched.has(next)) return []
      const phrase = { first: group.first, end: next.end }
      return [
        {
          category: 'agency',
          rule: 'a doing against a being made to',
          ...both(view, side, phrase),
          strength: 0.6,
          certainty: 0.7,
        },
      ]
    }),
  )
}

const alike = (a: VerbGroup, b: VerbGroup) => a.finite === b.finite || a.passive === b.passive

/** The group whose verb is the same word, in whatever form. */
function sameVerb({ from, to }: PairView, a: VerbGroup): VerbGroup | null {
  const j = from.other[a.head]!
  if (j >= 0)
    return (
      to.groups.find((g) => g.head === j) ??
      to.groups.find((g) => g.first <= j && g.end > j && g.base === a.base) ??
      null
    )
  return null
}

function inOneSlot({ slots }: PairView, a: VerbGroup, b: VerbGroup): boolean {
  return slots.some((s) => s.from.first <= a.head && s.from.end > a.head && s.to.first <= b.head && s.to.end > b.head)
}
