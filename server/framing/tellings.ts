/**
 * Two tellings of one thing in different sentences: in what they differ, by what each says of source, certainty, cause,
 * judgement and voice. Each difference stands on the words that make it, on the side that has them; the first is told for
 * the sentences as wholes.
 */

import type { FramingCategory } from '../schema/framing.js'
import { isActorNoun } from './actor-nouns.js'
import { chargeOf } from './charged-words.js'
import { eventsIn } from './event-nouns.js'
import { freshClauses, isNowhere } from './fresh-clauses.js'
import type { Side } from './pair-view.js'
import { arePlainSynonyms } from './plain-synonyms.js'
import type { Reading } from './reading.js'
import { stanceDistance, stanceOf } from './reporting-verbs.js'
import { isEnd, isStance, type Known, latestMoment, shownBy } from './statements.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from './verb-groups.js'
import { isVerdict } from './verdicts.js'
import { CALENDAR, isContent, Tag } from './word-class.js'

export interface Telling {
  readonly category: FramingCategory
  readonly rule: string
  /** the words that make the difference; null: the whole sentence */
  readonly from: Phrase | null
  readonly to: Phrase | null
}

export interface TellingContext {
  readonly lead: { readonly from: boolean; readonly to: boolean }
  readonly known: { readonly from: Known; readonly to: Known }
}

/** More than these say no more of the sentence. */
const MOST = 6

export function tellingsOf(x: Side, y: Side, { lead, known }: TellingContext): Telling[] {
  const all = { from: null, to: null }
  const found: Telling[] = []
  const tell = (category: FramingCategory, rule: string, words: { from: Phrase | null; to: Phrase | null }) =>
    found.push({ category, rule, ...words })
  /** one side has it: its words, or the whole sentence for what is told first */
  const differ = (category: FramingCategory, rule: string, has: (side: Side) => Phrase | null) => {
    const a = has(x)
    const b = has(y)
    if ((a === null) !== (b === null)) tell(category, rule, found.length > 0 ? { from: a, to: b } : all)
  }
  const told = (category: FramingCategory) => found.some((telling) => telling.category === category)

  if (lead.from !== lead.to) tell('emphasis', 'in the lead in one text only', all)
  const later = ({ reading }: Side, { moment, isLater }: Known) =>
    isLater && moment > 0 && latestMoment(reading.lower, 0, reading.count, Math.floor(moment / 12)) > moment
  if (later(x, known.from) || later(y, known.to))
    tell('outcome', 'one knows of a time that the other text does not', all)
  if (!told('outcome') && hasEnded(x) !== hasEnded(y)) tell('outcome', 'one tells how it ended', all)
  const state = stateOf(x, y)
  if (state) tell('status', state, mainVerbs(x, y))
  differ(
    'hedging',
    'one hedges',
    ({ hedges, reading, attributions }) =>
      hedges.find((h) => h.grade <= -1 && !reading.quoted[h.first] && !isStance(attributions, h)) ?? null,
  )
  const doers = doersOf(x, y)
  if (doers) tell('agency', doers.rule, doers)
  differ('attribution', 'one names a source', ({ attributions }) => attributions.find((a) => !a.told)?.cue ?? null)
  const sources = { from: sourceOf(x), to: sourceOf(y) }
  if (sources.from && sources.to && !shareWord(x, sources.from, y, sources.to))
    tell('attribution', 'each names another source', sources)
  if (!told('outcome'))
    differ(
      'outcome',
      'a court or an inquiry has found it',
      (side) => side.attributions.find((a) => isVerdict(side, a))?.cue ?? null,
    )
  const verbs = reportsOf(x, y)
  if (verbs) tell('reporting_verb', 'the verb that reports it takes another stance', verbs)
  if (!told('outcome') && !told('status') && speaks(x) !== speaks(y) && acts(x) && acts(y))
    tell('outcome', 'a deed or an event stands where somebody spoke, or the other way round', all)
  const events = { from: eventsIn(x), to: eventsIn(y) }
  if (events.from && events.to && x.lemma[events.from.end - 1] !== y.lemma[events.to.end - 1])
    tell('label', 'what happened is called something else', events)
  else {
    const people = peopleOf(x, y)
    if (people) tell('label', 'the same people are called something else', people)
  }
  differ('causation', 'one says why', ({ causes }) => causes.find((c) => c.strong) ?? null)
  differ('evaluation', 'one judges', judgementIn)
  if (!told('agency'))
    differ(
      'agency',
      'one leaves the doer out',
      (side) => side.groups.find((g) => g.finite && g.passive && doerOf(side.reading, g) === null) ?? null,
    )
  const pieces = [...piecesOf(x, y, known.from, 'from'), ...piecesOf(y, x, known.to, 'to')]
  const facets = found.slice(0, MOST)
  if (facets.length === 0 && pieces.length === 0 && saysOther(x, y))
    facets.push({ category: 'emphasis', rule: 'another side of it is told', ...all })
  return [...facets, ...pieces]
}

/** Do both say what the other does not? Figures, names and synonyms are no other side of a matter. */
function saysOther(x: Side, y: Side): boolean {
  const fresh = (own: Side, other: Side) => {
    const there = new Set(other.lemma)
    return range(0, own.reading.count).filter((i) => {
      const kind = own.reading.tag[i]!
      const says = isContent(kind) && kind !== Tag.number && kind !== Tag.name && !CALENDAR.has(own.reading.lower[i]!)
      return says && isNowhere(own.lemma[i]!, there)
    }).length
  }
  return fresh(x, y) + fresh(y, x) >= OTHER
}
/** Fewer words are a copy-edit. */
const OTHER = 4

/** One sentence adds so many clauses of its own that are told. */
const MOST_PIECES = 2
/** … each by so many of the things that it brings. */
const MOST_SHOWN = 2

/** Clauses that the other sentence does not have, each by what it brings and as an item of its own. */
function piecesOf(own: Side, other: Side, known: Known, side: 'from' | 'to'): Telling[] {
  const there = new Set(other.lemma)
  return freshClauses(own, (i) => isNowhere(own.lemma[i]!, there))
    .slice(0, MOST_PIECES)
    .flatMap((clause): Telling[] => {
      const words = side === 'from' ? { from: clause, to: null } : { from: null, to: clause }
      const shown = shownBy(own, clause, known).slice(0, MOST_SHOWN)
      const item: Telling = { category: 'emphasis', rule: 'a clause is told in one of them only', ...words }
      return [...shown.map(({ category, rule }) => ({ category, rule, ...words })), item]
    })
}

const hasEnded = (side: Side) =>
  side.groups.some((g) => (g.finite || g.passive) && g.tense !== 'present' && isEnd(g.base))

const speaks = (side: Side) =>
  side.attributions.some((a) => a.kind === 'verb' && side.groups[0]?.head === a.cue.end - 1)
const acts = (side: Side) => side.groups.some((g) => g.finite && g.base !== 'be' && g.base !== 'have')

/** The verb of the sentence's own clause: finite, not opened by "which" or "that", not inside what somebody says. */
function mainVerb({ groups, reading, attributions }: Side): VerbGroup | null {
  return (
    groups.find(
      (g) =>
        g.finite &&
        !reading.quoted[g.head] &&
        !isOpened(reading, g) &&
        !attributions.some((a) => a.cue.first <= g.head && a.cue.end > g.head),
    ) ?? null
  )
}

function isOpened({ tag, sentence }: Reading, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0 && sentence[i] === sentence[group.first]; i--) {
    if (tag[i] === Tag.opener) return true
    if (tag[i] === Tag.verb || tag[i] === Tag.auxiliary || tag[i] === Tag.modal) return false
  }
  return false
}

/** Open on one side and over on the other: "is waiting" → "was turned away", "will buy" → "walked away". */
function stateOf(x: Side, y: Side): string | null {
  const a = mainVerb(x)
  const b = mainVerb(y)
  if (!a || !b) return null
  const past = (g: VerbGroup) => g.modal === null && g.tense === 'past'
  const open = (g: VerbGroup) =>
    g.modal === null && g.tense === 'present' && !g.perfect && (g.progressive || g.base !== 'have')
  const toCome = (g: VerbGroup) =>
    g.modal === 'will' ||
    g.modal === 'may' ||
    g.modal === 'might' ||
    (INTENDS.has(g.base) && !g.perfect && g.tense === 'present')
  if ((toCome(a) && past(b)) || (toCome(b) && past(a))) return 'to come on one side, a deed on the other'
  if ((a.progressive || a.perfect) !== (b.progressive || b.perfect) && ((open(a) && past(b)) || (open(b) && past(a))))
    return 'open on one side, over on the other'
  return null
}
const INTENDS = new Set('plan intend hope want wish seek propose expect aim threaten consider promise'.split(' '))

const mainVerbs = (x: Side, y: Side) => ({ from: withSubject(x, mainVerb(x)), to: withSubject(y, mainVerb(y)) })

function withSubject({ reading }: Side, group: VerbGroup | null): Phrase | null {
  if (!group) return null
  const subject = subjectOf(reading, group)
  return subject && group.first - subject.end < 4 ? { first: subject.first, end: group.end } : group
}

/** Somebody does it on one side; on the other it happens, is done by nobody named, or somebody else does it. */
function doersOf(x: Side, y: Side): { rule: string; from: Phrase | null; to: Phrase | null } | null {
  const a = mainVerb(x)
  const b = mainVerb(y)
  if (!a || !b || a.base === 'be' || b.base === 'be' || a.base === 'have' || b.base === 'have') return null
  const p = agentOf(x, a)
  const q = agentOf(y, b)
  if (p === null || q === null || (p === 'somebody') === (q === 'somebody')) return null
  // of one matter: what the one does something to, the other tells of too
  const near = (side: Side, group: VerbGroup) =>
    range(subjectOf(side.reading, group)?.first ?? group.first, Math.min(side.reading.count, group.end + NEAR)).filter(
      (i) => side.reading.tag[i] === Tag.noun || side.reading.tag[i] === Tag.name || side.reading.tag[i] === Tag.verb,
    )
  const there = new Set(near(y, b).map((i) => y.lemma[i]!))
  if (!near(x, a).some((i) => there.has(x.lemma[i]!))) return null
  return { rule: 'somebody does it on one side, on the other nobody is said to', ...mainVerbs(x, y) }
}

/** So many words behind a verb hold its object and where it was done. */
const NEAR = 8

/** null: cannot be told */
function agentOf({ reading }: Side, group: VerbGroup): 'somebody' | 'nobody' | null {
  if (group.passive) return doerOf(reading, group) ? 'somebody' : 'nobody'
  const subject = subjectOf(reading, group)
  if (!subject) return null
  const nouns = range(subject.first, subject.end).filter(
    (i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name,
  )
  if (nouns.length === 0) return null
  return nouns.some((i) => reading.tag[i] === Tag.name || isActorNoun(reading.lower[i]!)) ? 'somebody' : 'nobody'
}

/** Both report with a verb, and the two take different stances. */
function reportsOf(x: Side, y: Side): { from: Phrase; to: Phrase } | null {
  const own = (side: Side) => side.attributions.find((a) => !a.told && (a.kind === 'verb' || a.kind === 'according'))
  const a = own(x)
  const b = own(y)
  if (!a || !b) return null
  const verb = (attribution: typeof a) => (attribution.kind === 'according' ? 'say' : attribution.verb)
  return stanceDistance(verb(a), verb(b)) >= STANCE ? { from: a.cue, to: b.cue } : null
}
/** From here on a reader notices: a saying against a finding, an admitting, a claiming. */
const STANCE = 0.4

/** "almost 700 terrorists", "almost 700 rebels": people behind the same words, by another noun. */
function peopleOf(x: Side, y: Side): { from: Phrase; to: Phrase } | null {
  const people = ({ reading }: Side) =>
    range(0, reading.count).filter((i) => reading.tag[i] === Tag.noun && isActorNoun(reading.lower[i]!))
  for (const i of people(x)) {
    for (const j of people(y)) {
      const stands = (side: Side, lemma: string) => side.lemma.includes(lemma)
      if (i === 0 || j === 0 || stands(y, x.lemma[i]!) || stands(x, y.lemma[j]!)) continue
      const before = x.reading.lower[i - 1]!
      if (
        before !== y.reading.lower[j - 1] ||
        x.reading.tag[i - 1] === Tag.determiner ||
        x.reading.tag[i - 1] === Tag.mark
      )
        continue
      if (arePlainSynonyms(x.lemma[i]!, y.lemma[j]!)) continue
      return { from: { first: i - 1, end: i + 1 }, to: { first: j - 1, end: j + 1 } }
    }
  }
  return null
}

/** A charged word, or a verb that blames or praises. */
function judgementIn({ reading, groups }: Side): Phrase | null {
  const i = reading.lower.findIndex((word, n) => !reading.quoted[n] && Math.abs(chargeOf(word, reading.tag[n])) >= 2)
  if (i >= 0) return { first: i, end: i + 1 }
  const verb = groups.find((g) => !reading.quoted[g.head] && /^(?:blame|praise)$/.test(stanceOf(g.base) ?? ''))
  return verb ? { first: verb.first, end: verb.end } : null
}

/** The first source that is named, with its cue. */
function sourceOf({ attributions }: Side): Phrase | null {
  const named = attributions.find(({ source }) => source !== null)
  if (!named) return null
  const { cue, source } = named
  return { first: Math.min(cue.first, source!.first), end: Math.max(cue.end, source!.end) }
}

/** Does a noun or a name of the one stand in the other? A pronoun may be anybody. */
function shareWord(x: Side, a: Phrase, y: Side, b: Phrase): boolean {
  const nouns = ({ reading, lemma }: Side, { first, end }: Phrase) =>
    range(first, end)
      .filter((i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name)
      .map((i) => lemma[i]!)
  const here = nouns(x, a)
  const there = nouns(y, b)
  return here.length === 0 || there.length === 0 || here.some((word) => there.includes(word))
}
