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

import { isActorNoun } from '../actor-nouns.js'
import { chargeOf } from '../charged-words.js'
import { isEvent } from '../event-nouns.js'
import { both, type Finding, join } from '../finding.js'
import { counterpart, isExchanged, type PairView, type Side } from '../pair-view.js'
import { alikeSpelt, arePlainSynonyms } from '../plain-synonyms.js'
import { stanceOf } from '../reporting-verbs.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from '../verb-groups.js'
import { areSameAct, isConverse } from '../verb-synonyms.js'
import { CALENDAR, isContent, Tag } from '../word-class.js'

/** Verbs of what is only meant to be: when a deed stands for them, the intention became fact. */
const INTENDS = new Set(
  'consider plan intend threaten propose prepare expect promise aim hope seek want pledge vow agree decide schedule think begin await'.split(
    ' ',
  ),
)
/** denied, they leave it open whether it is so */
const CONFIRMS = new Set('confirm verify corroborate substantiate authenticate prove establish ascertain'.split(' '))
/** "were forced to leave": somebody made them */
const MADE_TO = new Set('force make compel order allow urge'.split(' '))

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

function sameVerbShifts(view: PairView, a: VerbGroup, b: VerbGroup, place: Place): Finding[] {
  const { from, to } = view
  const cut = { from: { first: a.first, end: a.end }, to: { first: b.first, end: b.end } }
  const found: Finding[] = []
  const reported = insideReport(from, a) || insideReport(to, b)
  if (denied(from, a) !== denied(to, b) && (isExchanged(from, cut.from) || isExchanged(to, cut.to))) {
    const sure = CONFIRMS.has(a.base)
    found.push({
      category: sure ? 'hedging' : 'outcome',
      rule: sure ? 'it is confirmed, or it is not' : 'what was denied is affirmed, or the other way round',
      ...cut,
      strength: 0.7,
      certainty: 0.6,
    })
  }
  if (a.passive !== b.passive && a.base !== 'be' && a.base !== 'have') {
    const x = clause(from, a)
    const y = clause(to, b)
    // … or a participle behind its noun: "the line established in May"
    const active = a.passive ? b : a
    const passive = a.passive ? a : b
    const relative = opened(a.passive ? from : to, passive)
    if ((relative || sameSubject(view, a, b)) && !takesObject(a.passive ? to : from, active)) return []
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
function sameSubject({ from, to }: PairView, a: VerbGroup, b: VerbGroup): boolean {
  const x = subjectOf(from.reading, a)
  const y = subjectOf(to.reading, b)
  if (x === null || y === null) return false
  if (from.other[x.end - 1] === y.end - 1) return true
  // "a convoy of 18 trucks", "a convoy of 26 lorries"
  return arePlainSynonyms(from.lemma[x.end - 1]!, to.lemma[y.end - 1]!)
}
const takesObject = ({ reading }: Side, { end }: VerbGroup): boolean =>
  end < reading.count &&
  reading.tag[end] !== Tag.mark &&
  reading.tag[end] !== Tag.preposition &&
  reading.tag[end] !== Tag.adverb

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

/** Another verb in the same slot. */
function otherVerb(view: PairView, a: VerbGroup, b: VerbGroup): Finding[] {
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
  if (arePlainSynonyms(a.base, b.base) || areSameAct(spelled(from, a), spelled(to, b))) return []
  if (measures(from, a) && measures(to, b)) return []
  if (a.passive ? isConverse(b.base, a.base) : isConverse(a.base, b.base)) return []
  if (INTENDS.has(a.base) !== INTENDS.has(b.base) && (a.finite || b.finite)) {
    return [{ category: 'status', rule: 'an intention against a deed', ...cut, strength: 0.65, certainty: 0.55 }]
  }
  if (isMade(from, a) !== isMade(to, b)) {
    return [{ category: 'agency', rule: 'a doing against a being made to', ...cut, strength: 0.6, certainty: 0.6 }]
  }
  const speech = (side: Side, g: VerbGroup) =>
    side.attributions.some((x) => x.cue.first <= g.head && x.cue.end > g.head)
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
  if (a.passive !== b.passive && a.finite && b.finite && a.base !== 'be' && b.base !== 'be') {
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
    if (!a.finite || !b.finite || !replaced(from, a) || !replaced(to, b)) return []
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
  // any other verb for a verb is a synonym that no list has, far more often than another act
  return []
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

/** "may occur", "could spread": it might come. "may have occurred" is only not sure. */
const possible = (g: VerbGroup) => !g.perfect && (g.modal === 'may' || g.modal === 'might' || g.modal === 'could')
const happened = (g: VerbGroup) => g.finite && g.modal === null && !g.negated && (g.tense === 'past' || g.perfect)

function foreseen(
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

/** "not", or "has yet to be" */
const denied = ({ reading }: Side, g: VerbGroup) =>
  g.negated || (reading.lower[g.first] === 'to' && reading.lower[g.first - 1] === 'yet')

/** Was what follows the verb exchanged too? */
function replaced({ reading, changed }: Side, g: VerbGroup): boolean {
  let fresh = 0
  let stays = 0
  for (let i = g.end; i < Math.min(reading.count, g.end + 5) && reading.tag[i] !== Tag.mark; i++) {
    if (!isContent(reading.tag[i]!)) continue
    if (changed[i] === 1) fresh++
    else stays++
  }
  return fresh > stays
}

/** "were forced to leave", and not "was made up of" */
const isMade = ({ reading }: Side, g: VerbGroup) => g.passive && MADE_TO.has(g.base) && reading.lower[g.end] === 'to'

const reports = (g: VerbGroup) => stanceOf(g.base) !== null

/** Inside what somebody is reported to say: its tense follows the verb of saying. */
function insideReport({ attributions, reading }: Side, group: VerbGroup): boolean {
  return attributions.some(
    (a) =>
      a.kind === 'verb' &&
      a.content !== null &&
      a.cue.end <= group.first &&
      group.first < a.content.end &&
      reading.sentence[a.cue.first] === reading.sentence[group.first],
  )
}

/** A clause that a relative or a conjunction opens. */
function opened({ reading }: Side, group: VerbGroup): boolean {
  const { tag, sentence, lower } = reading
  for (let i = group.first - 1; i >= 0 && sentence[i] === sentence[group.first]; i--) {
    if (tag[i] === Tag.opener) return true
    if (
      tag[i] === Tag.verb ||
      tag[i] === Tag.auxiliary ||
      tag[i] === Tag.modal ||
      lower[i] === ';' ||
      (tag[i] === Tag.conjunction && group.first - i < 4)
    )
      return false
  }
  return false
}

/** Who does it, by name: the doer of a passive, the subject of an active. */
function doer({ reading }: Side, group: VerbGroup): Phrase | null {
  if (group.passive) return doerOf(reading, group)
  return subjectOf(reading, group)
}

function clause({ reading }: Side, group: VerbGroup): Phrase {
  return join(join({ first: group.first, end: group.end }, subjectOf(reading, group)), doerOf(reading, group))
}

/** The group, with its subject where that was exchanged too, and the object beside it. */
function clauseCut(side: Side, group: VerbGroup): Phrase {
  const subject = subjectOf(side.reading, group)
  let phrase: Phrase = { first: group.first, end: group.end }
  if (subject && isExchanged(side, subject) && group.first - subject.end < 3) phrase = join(phrase, subject)
  let end = phrase.end
  while (
    end < side.reading.count &&
    end - phrase.end < 6 &&
    side.changed[end] === 1 &&
    side.reading.tag[end] !== Tag.mark &&
    side.reading.sentence[end] === side.reading.sentence[group.first]
  )
    end++
  return { first: phrase.first, end }
}

/** "fighting broke out" against "soldiers opened fire": an event has no doer, a deed has. */
function eventOrDeed(view: PairView, a: VerbGroup, b: VerbGroup): Finding[] {
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

/** Its head stands on one side alone: "a mortar shell" and "a mortar crew". */
function hasFresh({ reading, changed }: Side, { first, end }: Phrase): boolean {
  const nouns = range(first, end).filter((i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name)
  const head = nouns.find((i) => reading.tag[i + 1] !== Tag.noun)
  return head !== undefined && changed[head] === 1
}
const isEventPhrase = ({ reading, lemma }: Side, { first, end }: Phrase) =>
  range(first, end).some((i) => reading.tag[i] === Tag.noun && isEvent(lemma[i]!))
/** "a shell landed": its head is no actor, and no name stands in it. */
function isThingPhrase(side: Side, { first, end }: Phrase): boolean {
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
function isActorPhrase(side: Side, { first, end }: Phrase): boolean {
  const { reading } = side
  const head = range(first, end).find((i) => reading.tag[i] === Tag.noun && reading.tag[i + 1] !== Tag.noun)
  return head !== undefined && isActorNoun(reading.lower[head]!) && !isEventPhrase(side, { first, end })
}

/** Two actors that share no word, neither a pronoun or a relative: somebody else does it. */
function otherActor(view: PairView, x: Phrase, y: Phrase): boolean {
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
