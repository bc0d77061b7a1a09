/**
 * The statement is turned round: denied on one side and affirmed on the other, or told by the opposite word.
 *
 *   was inspected every year → was never inspected          there is no evidence → there is evidence
 *   did not resign → resigned                               rose → fell · approved → rejected · before → after
 *
 * Two turns in one place are none ("was not open" → "was closed"), and neither is an opposite whose sides changed places
 * ("Lund beat Brann" → "Brann lost to Lund"). How sure the text is of it, a reader learns the other way round, so a denial
 * is told as hedging; an opposite by what kind of word it is.
 */
import type { FramingCategory } from '../../schema/framing.js'
import { type Denial, denialsOf } from '../denials.js'
import { both, type Finding } from '../finding.js'
import { areOpposites, mayHaveOpposite } from '../opposites.js'
import { isExchanged, type PairView, type Side, type Slot } from '../pair-view.js'
import { singular } from '../plain-synonyms.js'
import { range, type VerbGroup } from '../verb-groups.js'
import { isContent, Tag } from '../word-class.js'
import { CONFIRMS } from './verb-clauses.js'

/** So near a denial an opposite word takes it back. */
const NEAR = 5
/** Slots with more words were rewritten, and two words of them need not answer one another. */
const SHORT = 6

export interface Reversals {
  readonly findings: readonly Finding[]
  /** two turns that made none: "was not valid", "was invalid" */
  readonly settled: readonly Pick<Finding, 'from' | 'to'>[]
}

export function reversalsOf(view: PairView): Reversals {
  const opposites = view.slots.flatMap((slot) => opposite(view, slot))
  const denials = { from: fresh(view.from), to: fresh(view.to) }
  // "has no debts" → "does not have any debts": as many on either side
  const surplus = denials.from.length - denials.to.length
  const side = surplus > 0 ? 'from' : 'to'
  const there = view[side === 'from' ? 'to' : 'from']
  const turned = surplus === 0 ? [] : denials[side].filter((d) => isShort(view, side, d) && stays(view[side], there, d))
  const takenBack = (d: Denial, n: number) => Math.abs(d.scope - n) <= NEAR || Math.abs(d.at - n) <= NEAR
  const twice = opposites.filter(
    (o) => o.places || turned.some((d) => takenBack(d, o[side])) || surplusNear(denials[side], o[side]),
  )
  return {
    findings: [
      ...turned
        .filter((d) => !opposites.some((o) => takenBack(d, o[side])))
        .map((d): Finding => {
          const group = view[side].groups.find((g) => g.head === d.scope)
          const awaited = group !== undefined && isAwaited(view[side], d, group)
          const sure = group !== undefined && CONFIRMS.has(group.base)
          return {
            category: awaited ? 'outcome' : 'hedging',
            rule: sure
              ? 'it is confirmed, or it is not'
              : awaited
                ? 'what had not come yet came, or the other way round'
                : 'the statement is reversed: it is denied on one side only',
            ...both(view, side, d.words),
            strength: 0.85,
            certainty: 0.85,
          }
        }),
      ...opposites.filter((o) => !twice.includes(o)).map((o) => o.finding),
    ],
    settled: twice.map((o) => o.finding),
  }

  function surplusNear(list: readonly Denial[], n: number) {
    return surplus !== 0 && list.some((d) => takenBack(d, n))
  }
}

/** "none has arrived", "is not yet known": only so far. */
const isAwaited = ({ reading }: Side, { at }: Denial, group: VerbGroup): boolean =>
  !CONFIRMS.has(group.base) &&
  ((group.perfect && group.tense === 'present' && /^(?:none|nobody|nothing|no)$/.test(reading.lower[at]!)) ||
    reading.lower[at] === 'yet' ||
    range(at, Math.min(reading.count, group.end + NEAR)).some((n) => reading.lower[n] === 'yet'))

/** Little was exchanged around the denial, or it hangs on a verb that stays. */
function isShort({ slots, from, to }: PairView, side: 'from' | 'to', { at, scope }: Denial): boolean {
  const slot = slots.find((s) => s[side].first <= at && at < s[side].end)
  if (slot === undefined || (side === 'from' ? from : to).reading.tag[scope] === Tag.verb) return true
  return says(from, slot.from) <= SHORT && says(to, slot.to) <= SHORT
}

const says = ({ reading, changed }: Side, { first, end }: Slot['from']): number =>
  range(first, end).filter((i) => changed[i] === 1 && isContent(reading.tag[i]!)).length

const fresh = (side: Side): Denial[] =>
  denialsOf(side).filter(({ at }) => isExchanged(side, { first: at, end: at + 1 }) || isReducedTo(side, at))

/** "did not resign" against "resigned" may leave "not" in no slot of its own where the verb moved. */
const isReducedTo = ({ changed, other }: Side, at: number): boolean => changed[at] === 2 && other[at]! < 0

/** Does the denied word stand on the other side? "warning" may be read as a form of "warn" there. */
const stays = ({ other, reading }: Side, there: Side, { scope }: Denial): boolean =>
  other[scope]! >= 0 ||
  there.reading.lower.some((word, j) => there.changed[j] === 1 && singular(word) === singular(reading.lower[scope]!))

interface Opposite {
  readonly from: number
  readonly to: number
  readonly finding: Finding
  /** what they are said of changed places too: nothing is turned */
  readonly places: boolean
}

function opposite(view: PairView, slot: Slot): Opposite[] {
  const { from, to } = view
  const words = (side: Side, { first, end }: Slot['from']) =>
    range(first, end).filter((i) => side.changed[i] === 1 && side.reading.tag[i] !== Tag.mark)
  const a = words(from, slot.from)
  const b = words(to, slot.to)
  if (a.length === 0 || b.length === 0 || says(from, slot.from) > SHORT || says(to, slot.to) > SHORT) return []
  for (const i of a) {
    if (!mayHaveOpposite(from.lemma[i]!, from.reading.tag[i]!)) continue
    for (const j of b) {
      const kind = kindOf(from, i, to, j)
      if (kind === null || !areOpposites(from.lemma[i]!, to.lemma[j]!, classOf(from, i, to, j))) continue
      // a preposition turns a statement only where nothing else was exchanged: "before the vote", "after the vote"
      if (kind === 'causation' && (a.length > 1 || b.length > 1)) continue
      if (from.attributions.some((x) => x.cue.first <= i && x.cue.end > i)) continue
      const places = changedPlaces(from, i) || changedPlaces(to, j)
      const finding: Finding = {
        category: kind,
        rule: 'the statement is reversed: a word stands for its opposite',
        from: withNext(from, i),
        to: withNext(to, j),
        strength: 0.75,
        certainty: 0.75,
      }
      return [{ from: i, to: j, finding, places }]
    }
  }
  return []
}

/** Of one class, and which category that is; null where they are of two. */
function kindOf(x: Side, i: number, y: Side, j: number): FramingCategory | null {
  const a = x.reading.tag[i]!
  const b = y.reading.tag[j]!
  if (a === Tag.verb && b === Tag.verb) return 'outcome'
  // "was open", "was closed"
  if ((a === Tag.verb && b === Tag.adjective) || (a === Tag.adjective && b === Tag.verb)) return 'status'
  if (a === Tag.preposition || b === Tag.preposition) return a === b ? 'causation' : null
  if (a === Tag.noun && b === Tag.noun) return x.lemma[i]!.endsWith('er') ? 'evaluation' : 'label'
  const quality = (tag: number) =>
    tag === Tag.adjective || tag === Tag.adverb || tag === Tag.determiner || tag === Tag.noun
  return quality(a) && quality(b) ? 'evaluation' : null
}

/** An adjective that one side was read as makes both one: "valid" is listed, "invalid" is not. */
const classOf = (x: Side, i: number, y: Side, j: number): number =>
  x.reading.tag[i] === Tag.adjective || y.reading.tag[j] === Tag.adjective ? Tag.adjective : x.reading.tag[i]!

/** Do the things on its two sides stand there in the other order? Of a comparison one is enough: the rest may be kept. */
function changedPlaces({ changed, reading }: Side, at: number): boolean {
  const { count, sentence, tag, lower } = reading
  const near = (reach: number) =>
    range(Math.max(0, at - reach), Math.min(count, at + reach)).filter((n) => n !== at && sentence[n] === sentence[at])
  const moved = (list: readonly number[]) =>
    list.filter((n) => changed[n] === 2 && (tag[n] === Tag.noun || tag[n] === Tag.name)).length
  const compared = near(2 * NEAR).some((n) => lower[n] === 'than')
  return compared ? moved(near(2 * NEAR)) > 0 : moved(near(NEAR + 2)) >= 2
}

const withNext = ({ reading }: Side, i: number) => ({
  first: i,
  end: i + 1 < reading.count && reading.tag[i] !== Tag.verb && isContent(reading.tag[i + 1]!) ? i + 2 : i + 1,
})
