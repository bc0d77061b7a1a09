/**
 * Two tellings of one thing in different sentences: in what they differ, by what each says of source, certainty, cause,
 * judgement and voice. Each difference stands on the words that make it, on the side that has them; the first is told for
 * the sentences as wholes.
 */
import type { FramingCategory } from '../schema/framing.js'
import { chargeOf } from './charged-words.js'
import type { Side } from './pair-view.js'
import { latestMoment } from './statements.js'
import { doerOf, type Phrase } from './verb-groups.js'

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
const MOST = 3

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
  differ('hedging', 'one hedges', ({ hedges }) => hedges.find((h) => h.grade <= -1) ?? null)
  differ('attribution', 'one names a source', ({ attributions }) => attributions[0]?.cue ?? null)
  const speaks = (side: Side) =>
    side.attributions.some((a) => a.kind === 'verb' && side.groups[0]?.head === a.cue.end - 1)
  const acts = (side: Side) => side.groups.find((g) => g.finite && g.base !== 'be' && g.base !== 'have') !== undefined
  if (speaks(x) !== speaks(y) && acts(x) && acts(y))
    found.push({
      category: 'outcome',
      rule: 'a deed or an event stands where somebody spoke, or the other way round',
      ...all,
    })
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
