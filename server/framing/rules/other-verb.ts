/** Another verb in the same place: a deed for an intention, a deed for a happening, an act for its opposite; a synonym is none of these. */
import { chargeOf } from '../charged-words.js'
import { areCognates } from '../cognates.js'
import { endsWhatHeld } from '../ended-states.js'
import { type Finding, join } from '../finding.js'
import { isDeed } from '../named-doers.js'
import type { PairView, Side } from '../pair-view.js'
import { areSynonyms } from '../synonyms.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from '../verb-groups.js'
import { areSameAct, isConverse } from '../verb-synonyms.js'
import { Tag } from '../word-class.js'
import { hasFresh, isActorPhrase, isEventPhrase, isThingPhrase } from './acting-phrases.js'
import { sameSubject } from './same-verb.js'
import { clauseCut, doer, insideReport, isMade, opened, replaced } from './verb-clauses.js'

/** Verbs of what is only meant to be: when a deed stands for them, the intention became fact. */
const INTENDS = new Set(
  'consider plan intend threaten propose prepare expect promise aim hope seek want pledge vow agree decide schedule think begin await'.split(
    ' ',
  ),
)

/** They speak of somebody, and as often do something to them. */
const DOES_TOO = new Set('attack slam blast back defend charge'.split(' '))

/** Another verb in the same slot. */
export function otherVerb(view: PairView, a: VerbGroup, b: VerbGroup): Finding[] {
  const { from, to } = view
  if (
    from.attributions.some((x) => x.cue.first <= a.head && x.cue.end > a.head) &&
    to.attributions.some((x) => x.cue.first <= b.head && x.cue.end > b.head)
  )
    return []
  const x = clauseCut(from, a)
  const y = clauseCut(to, b)
  const cut = { from: x, to: y }
  const doing = eventOrDeed(view, a, b)
  if (doing.length > 0) return doing
  if (areSameAct(spelled(from, a), spelled(to, b)) || areSynonyms(a.base, b.base, 'verb')) return []
  if (measures(from, a) && measures(to, b)) return []
  if (a.passive ? isConverse(b.base, a.base) : isConverse(a.base, b.base)) return []
  if (endsWhatHeld(a, b) && sameSubject(view, a, b) && !insideReport(from, a) && !insideReport(to, b))
    return [{ category: 'status', rule: 'what held has been ended', ...cut, strength: 0.65, certainty: 0.6 }]
  if (INTENDS.has(a.base) !== INTENDS.has(b.base) && (a.finite || b.finite)) {
    return [{ category: 'status', rule: 'an intention against a deed', ...cut, strength: 0.65, certainty: 0.55 }]
  }
  if (isMade(from, a) !== isMade(to, b)) {
    return [{ category: 'agency', rule: 'a doing against a being made to', ...cut, strength: 0.6, certainty: 0.6 }]
  }
  const speech = (side: Side, g: VerbGroup) =>
    !DOES_TOO.has(g.base) && side.attributions.some((x) => x.cue.first <= g.head && x.cue.end > g.head)
  if (
    a.finite &&
    b.finite &&
    ((speech(from, a) && !speech(to, b) && saysIntent(from, a)) ||
      (speech(to, b) && !speech(from, a) && saysIntent(to, b)))
  )
    return [
      {
        category: 'status',
        rule: 'an intention that somebody spoke of against a deed',
        ...cut,
        strength: 0.65,
        certainty: 0.6,
      },
    ]
  const came = foreseen(view, a, b, cut)
  if (came) return [came]
  if (a.passive !== b.passive && a.finite && b.finite && a.base !== 'be' && b.base !== 'be') {
    // "the trucks are waiting", "the trucks were turned away by soldiers": somebody now does something to them
    const x = doerOf(from.reading, a) ?? doerOf(to.reading, b)
    if (x && sameSubject(view, a, b))
      return [
        {
          category: 'agency',
          rule: 'it does something itself, or somebody does something to it',
          from: join({ first: a.first, end: a.end }, doerOf(from.reading, a)),
          to: join({ first: b.first, end: b.end }, doerOf(to.reading, b)),
          strength: 0.65,
          certainty: 0.6,
        },
      ]
  }
  if (!insideReport(from, a) && !insideReport(to, b) && ((isOpen(a) && happened(b)) || (isOpen(b) && happened(a))))
    return [
      {
        category: 'status',
        rule: 'open or to come on one side, done on the other',
        ...cut,
        strength: 0.65,
        certainty: 0.6,
      },
    ]
  if (speech(from, a) !== speech(to, b) && a.finite && b.finite && a.base !== 'be' && b.base !== 'be') {
    return [
      {
        category: 'outcome',
        rule: 'a deed or an event stands where somebody spoke, or the other way round',
        ...cut,
        strength: 0.65,
        certainty: 0.5,
      },
    ]
  }
  // "has a reputation for", "is reputed to"
  const has = a.base === 'have' || b.base === 'have'
  if (
    a.passive !== b.passive &&
    a.finite &&
    b.finite &&
    a.base !== 'be' &&
    b.base !== 'be' &&
    !has &&
    opened(from, a) === opened(to, b)
  ) {
    const gainsDoer = (doer(from, a) === null) !== (doer(to, b) === null)
    if (gainsDoer)
      return [
        { category: 'agency', rule: 'done to somebody, or done by somebody', ...cut, strength: 0.6, certainty: 0.5 },
      ]
  }
  const judged = Math.abs(chargeOf(from.reading.lower[a.head]!) - chargeOf(to.reading.lower[b.head]!))
  if (judged >= 2)
    return [
      {
        category: 'evaluation',
        rule: 'a verb that judges more, or less',
        ...cut,
        strength: 0.4 + 0.1 * judged,
        certainty: 0.7,
      },
    ]
  if (a.base === 'be' || b.base === 'be' || a.base === 'have' || b.base === 'have') {
    if (!a.finite || !b.finite || !replaced(from, a) || !replaced(to, b) || isCognate(view, cut)) return []
    return [
      {
        category: 'outcome',
        rule: 'another deed or state stands in its place',
        ...cut,
        strength: 0.45,
        certainty: 0.4,
      },
    ]
  }
  if (a.finite && b.finite && replaced(from, a) && replaced(to, b)) {
    return [{ category: 'outcome', rule: 'another deed stands in its place', ...cut, strength: 0.5, certainty: 0.45 }]
  }
  if ((isDeed(a.base) || isDeed(b.base)) && a.finite && b.finite && a.passive === b.passive && sameSubject(view, a, b))
    return [{ category: 'label', rule: 'the deed is called something else', ...cut, strength: 0.55, certainty: 0.6 }]
  // any other verb for a verb is a synonym that no list has, far more often than another act
  return []
}

/** "has a reputation for care", "is reputed to be careful": the words came in another class. */
function isCognate({ from, to }: PairView, cut: { from: Phrase; to: Phrase }): boolean {
  return range(cut.from.first, cut.from.end).some((i) =>
    range(cut.to.first, cut.to.end).some((j) => areCognates(from.reading.lower[i]!, to.reading.lower[j]!)),
  )
}

/** A verb as it is, and with the little word behind it: "take", "take_on". */
const spelled = ({ reading }: Side, { base, end }: VerbGroup): string[] => {
  const next = end < reading.count ? reading.lower[end]! : ''
  if (!LITTLE.has(next)) return [base]
  // "began in spring" is "began"; "put off" is not "put"
  return PLACES.has(next) ? [base, `${base}_${next}`] : [`${base}_${next}`]
}
const LITTLE = new Set(
  'under on off out up down over away back in into for after about to at with part place worse better'.split(' '),
)
const PLACES = new Set('under in into for after about to at with'.split(' '))

/** "came to £118m", "was put at £118m": the figure is what is told. */
function measures({ reading }: Side, { end }: VerbGroup): boolean {
  const at = /^(?:to|at|for|about|around|some|nearly|over)$/.test(reading.lower[end] ?? '') ? end + 1 : end
  return at < reading.count && reading.tag[at] === Tag.number
}

/** "said it was considering": what is reported is an intention. */
function saysIntent({ attributions, groups }: Side, { head }: VerbGroup): boolean {
  const report = attributions.find((x) => x.cue.first <= head && x.cue.end > head)
  const content = report?.content
  const said = content && groups.find((g) => g.first >= content.first && g.end <= content.end)
  return said != null && (INTENDS.has(said.base) || said.modal === 'will' || said.modal === 'would')
}

/** "is reviewing", "will hear" */
const isOpen = (g: VerbGroup) =>
  g.finite && !g.perfect && (g.modal === 'will' || (g.modal === null && g.tense === 'present' && g.progressive))

/** "may occur", "could spread": it might come. "may have occurred" is only not sure, "could not be used" was not possible. */
const possible = (g: VerbGroup) =>
  !g.perfect && !(g.modal === 'could' && g.negated) && (g.modal === 'may' || g.modal === 'might' || g.modal === 'could')
const happened = (g: VerbGroup) => g.finite && g.modal === null && !g.negated && (g.tense === 'past' || g.perfect)

export function foreseen(
  { from, to }: PairView,
  a: VerbGroup,
  b: VerbGroup,
  cut: { from: Phrase; to: Phrase },
): Finding | null {
  const fits =
    (possible(a) && happened(b) && !insideReport(from, a)) || (possible(b) && happened(a) && !insideReport(to, b))
  return fits
    ? {
        category: 'outcome',
        rule: 'what might come came, or the other way round',
        ...cut,
        strength: 0.65,
        certainty: 0.6,
      }
    : null
}

/** "fighting broke out" against "soldiers opened fire": an event has no doer, a deed has. */
export function eventOrDeed(view: PairView, a: VerbGroup, b: VerbGroup): Finding[] {
  if (!a.finite || !b.finite || a.passive || b.passive || a.base === 'be' || b.base === 'be') return []
  const x = subjectOf(view.from.reading, a)
  const y = subjectOf(view.to.reading, b)
  if (!x || !y || !hasFresh(view.from, x) || !hasFresh(view.to, y)) return []
  const happens = (side: Side, p: Phrase) => isEventPhrase(side, p) || isThingPhrase(side, p)
  const fits =
    (happens(view.from, x) && isActorPhrase(view.to, y)) || (isActorPhrase(view.from, x) && happens(view.to, y))
  if (!fits) return []
  return [
    {
      category: 'agency',
      rule: 'it happens by itself on one side and somebody does it on the other',
      from: join(x, { first: a.first, end: a.end }),
      to: join(y, { first: b.first, end: b.end }),
      strength: 0.65,
      certainty: 0.55,
    },
  ]
}
