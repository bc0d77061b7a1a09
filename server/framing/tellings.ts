/**
 * Two tellings of one thing in different sentences: in what they differ, by what each says of source, certainty, cause,
 * judgement and voice. Each difference stands on the words that make it, on the side that has them; the first is told for
 * the sentences as wholes.
 */
import type { FramingCategory } from '../schema/framing.js'
import { chargeOf } from './charged-words.js'
import { eventsIn } from './event-nouns.js'
import type { Side } from './pair-view.js'
import { isEnd, latestMoment } from './statements.js'
import { doerOf, type Phrase, range } from './verb-groups.js'
import { Tag } from './word-class.js'

export interface Telling {
  readonly category: FramingCategory
  readonly rule: string
  /** the words that make the difference; null: the whole sentence */
  readonly from: Phrase | null
  readonly to: Phrase | null
}

export interface TellingContext {
  readonly lead: { readonly from: boolean; readonly to: boolean }
  readonly known: { readonly from: number; readonly to: number }
}

/** More than these say no more of the sentence. */
const MOST = 4

export function tellingsOf(x: Side, y: Side, { lead, known }: TellingContext): Telling[] {
  const all = { from: null, to: null }
  const found: Telling[] = []
  if (lead.from !== lead.to) found.push({ category: 'emphasis', rule: 'in the lead in one text only', ...all })
  const later = (side: Side, moment: number) => moment > 0 && latestMoment(side.reading.lower) > moment
  if (later(x, known.from) || later(y, known.to))
    found.push({ category: 'outcome', rule: 'one knows of a time that the other text does not', ...all })
  const differ = (category: FramingCategory, rule: string, has: (side: Side) => Phrase | null) => {
    const a = has(x)
    const b = has(y)
    if ((a === null) !== (b === null))
      found.push({ category, rule, from: found.length > 0 ? a : null, to: found.length > 0 ? b : null })
  }
  const ended = (side: Side) =>
    side.groups.some((g) => (g.finite || g.passive) && g.tense !== 'present' && isEnd(g.base))
  if (found.every(({ category }) => category !== 'outcome') && ended(x) !== ended(y))
    found.push({ category: 'outcome', rule: 'one tells how it ended', ...all })
  differ('hedging', 'one hedges', ({ hedges }) => hedges.find((h) => h.grade <= -1) ?? null)
  differ('attribution', 'one names a source', ({ attributions }) => attributions[0]?.cue ?? null)
  const sources = { from: sourceOf(x), to: sourceOf(y) }
  if (sources.from && sources.to && !shareWord(x, sources.from, y, sources.to))
    found.push({ category: 'attribution', rule: 'each names another source', ...sources })
  const speaks = (side: Side) =>
    side.attributions.some((a) => a.kind === 'verb' && side.groups[0]?.head === a.cue.end - 1)
  const acts = (side: Side) => side.groups.find((g) => g.finite && g.base !== 'be' && g.base !== 'have') !== undefined
  if (found.every(({ category }) => category !== 'outcome') && speaks(x) !== speaks(y) && acts(x) && acts(y))
    found.push({
      category: 'outcome',
      rule: 'a deed or an event stands where somebody spoke, or the other way round',
      ...all,
    })
  const events = { from: eventsIn(x), to: eventsIn(y) }
  if (events.from && events.to && x.lemma[events.from.end - 1] !== y.lemma[events.to.end - 1])
    found.push({ category: 'label', rule: 'what happened is called something else', ...events })
  differ('causation', 'one says why', ({ causes }) => causes.find((c) => c.strong) ?? null)
  differ('evaluation', 'one judges', ({ reading }) => {
    const i = reading.lower.findIndex((word, n) => Math.abs(chargeOf(word, reading.tag[n])) >= 2)
    return i < 0 ? null : { first: i, end: i + 1 }
  })
  differ(
    'agency',
    'one leaves the doer out',
    (side) => side.groups.find((g) => g.finite && g.passive && doerOf(side.reading, g) === null) ?? null,
  )
  return found.length > 0
    ? found.slice(0, MOST)
    : [{ category: 'emphasis', rule: 'another side of it is told', ...all }]
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
