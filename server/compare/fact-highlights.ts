/**
 * What matters most among changed figures, names and framing, in plain sentences made of the changes' own words.
 *
 * A weight says what a historian of the telling would say first: a count of the dead that tripled before a distance that
 * was rounded, the name of the subject before that of a village, a claim that lost its source before a copy-edited clause.
 * The numbers below were set by reading the order on three pairs (a shipped one, an invented disaster, an invented leak);
 * they are a judgement and no measurement.
 */
import type { Highlight } from '../schema/comparison.js'
import type { Figure, FigureChange, FigureKind } from '../schema/figure.js'
import type { FramingChange } from '../schema/framing.js'
import type { NameChange } from '../schema/name.js'
import { framingHighlights } from './framing-highlights.js'
import { type ToldSources, toldSources } from './told-sources.js'

export interface ChangedFacts {
  readonly figures: readonly FigureChange[]
  readonly names: readonly NameChange[]
  readonly framing: readonly FramingChange[]
  /** the heading that an offset stands under; null in the lead */
  readonly headingAt: (side: 'from' | 'to', offset: number) => string | null
  readonly texts: { readonly from: string; readonly to: string }
  /** a text without headings has no lead */
  readonly hasLead: { readonly from: boolean; readonly to: boolean }
}

/** What happened to people is told before what was spent, and that before how long it took. */
const KIND_WEIGHT: Readonly<Record<FigureKind, number>> = {
  killed: 1,
  wounded: 0.85,
  missing: 0.85,
  captured: 0.8,
  displaced: 0.9,
  damaged: 0.75,
  settlements: 0.75,
  equipment: 0.65,
  forces: 0.75,
  money: 0.75,
  percent: 0.7,
  distance: 0.45,
  duration: 0.55,
  area: 0.55,
  countries: 0.55,
  other: 0.6,
}
/** Behind the lead a change is seen by fewer readers. */
const BODY = 0.8
const TENFOLD = Math.log(10)

export function factHighlights({ figures, names, framing, headingAt, texts, hasLead }: ChangedFacts): Highlight[] {
  const place = (side: 'from' | 'to', offset: number) => (headingAt(side, offset) === null ? 1 : BODY)
  const most = Math.max(1, ...names.map(mentionsOf))
  return [
    ...figures.flatMap((change) => figureHighlight(change, place)),
    ...names.flatMap((change) => nameHighlight(change, most, place)),
    ...framingHighlights(framing, { headingAt, texts, hasLead }),
  ]
}

type Place = (side: 'from' | 'to', offset: number) => number

function figureHighlight(change: FigureChange, place: Place): Highlight[] {
  const { id, label, from, to, ratio, confidence } = change
  const figure = to ?? from
  if (!figure || change.change === 'unchanged') return []
  const where = to ? place('to', to.start) : place('from', figure.start)
  const tell = (weight: number, sentence: string): Highlight[] => [
    { facet: 'figures', id, weight: rounded(weight * KIND_WEIGHT[figure.kind] * where * confidence), sentence },
  ]
  const told = toldSources(label, from, to)
  const what = capital(told.what)
  if (!from || !to) return tell(0.35, `${what}: ${quoted(figure.surface)} is ${to ? 'new' : 'gone'}.`)
  switch (change.change) {
    case 'revised': {
      // the same number may have turned round: "fell by 12 %" became "rose by 12 %"
      if (change.told) return tell(0.9, `${what}: ${quoted(change.told.from)} became ${quoted(change.told.to)}.`)
      const far = ratio && ratio > 0 ? Math.min(1, Math.abs(Math.log(ratio)) / TENFOLD) : 0.3
      return tell(0.65 + 0.35 * far, `${what}: ${became(from, to, told)}${timesInWords(ratio)}.`)
    }
    case 'requalified':
      // thirty houses still, but "damaged" where "destroyed" stood
      if (change.told)
        return tell(
          0.75,
          `${capital(`${to.surface} ${to.unit || from.unit}`.trim())}: ${quoted(change.told.from)} became ${quoted(change.told.to)}.`,
        )
      return tell(
        0.45,
        `${what}: ${quoted(from.surface)}${told.before}${told.before && ','} is now given as ${quoted(to.surface)}${told.after}.`,
      )
    case 'reattributed':
      return tell(0.5, `${what}, ${to.surface}: ${sourceInWords(from, to)}.`)
    default:
      return []
  }
}

function became(from: Figure, to: Figure, { before, after }: ToldSources): string {
  return `${from.surface}${before}${before && ','} became ${to.surface}${after}`
}

/** A change below the double or the half speaks for itself. */
function timesInWords(ratio: number | undefined): string {
  if (ratio === undefined || ratio <= 0 || (ratio < 2 && ratio > 0.5)) return ''
  const times = (n: number) => n.toLocaleString('en', { maximumSignificantDigits: 2, useGrouping: false })
  const percentOf = (share: number) => `${(share * 100).toLocaleString('en', { maximumSignificantDigits: 2 })} %`
  return ratio >= 2 ? `, ${times(ratio)} times as much` : `, ${percentOf(ratio)} of it`
}

function sourceInWords({ attribution: before }: Figure, { attribution: now }: Figure): string {
  if (before && now) return `said by ${quoted(before)}, now by ${quoted(now)}`
  return now
    ? `now said by ${quoted(now)}, before by nobody named`
    : `no longer said to come from ${quoted(before ?? '')}`
}

const mentionsOf = ({ from, to }: NameChange) => (from?.mentions.length ?? 0) + (to?.mentions.length ?? 0)

function nameHighlight(change: NameChange, most: number, place: Place): Highlight[] {
  const { id, from, to, evidence, confidence } = change
  if (!from || !to) return []
  const said = Math.sqrt(mentionsOf(change) / most)
  const where = evidence[1] ? place('to', evidence[1].start) : BODY
  const tell = (weight: number, sentence: string): Highlight[] => [
    { facet: 'names', id, weight: rounded(weight * where * confidence), sentence },
  ]
  switch (change.change) {
    case 'renamed':
      return tell(0.6 + 0.4 * said, `${quoted(from.canonical)} is now called ${quoted(to.canonical)}.`)
    case 'respelled':
      return tell(0.2 + 0.2 * said, `${quoted(from.canonical)} is now spelled ${quoted(to.canonical)}.`)
    case 'role_changed':
      return tell(
        0.45 + 0.3 * said,
        `What is said beside ${quoted(to.canonical)} changed${rolesInWords(from.roles, to.roles)}.`,
      )
    default:
      return []
  }
}

function rolesInWords(before: readonly string[], now: readonly string[]): string {
  const gone = before
    .filter((role) => !now.includes(role))
    .slice(0, 2)
    .map(quoted)
    .join(', ')
  const come = now
    .filter((role) => !before.includes(role))
    .slice(0, 2)
    .map(quoted)
    .join(', ')
  if (gone && come) return `: ${gone} became ${come}`
  return gone ? `: ${gone} is gone` : come ? `: ${come} is new` : ''
}

const quoted = (words: string) => `“${words}”`
const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
const rounded = (weight: number) => Math.round(Math.min(1, weight) * 1000) / 1000
