/** Two tellings of one thing in different sentences: in what they differ, by what each says of source, certainty, cause and voice. */
import type { FramingCategory } from '../schema/framing.js'
import { chargeOf } from './charged-words.js'
import type { Side } from './pair-view.js'
import { latestMoment } from './statements.js'
import type { Phrase } from './verb-groups.js'

export interface Telling {
  readonly category: FramingCategory
  readonly rule: string
  /** the words that make the difference; null: the whole sentence */
  readonly from: Phrase | null
  readonly to: Phrase | null
}

export function tellingOf(
  x: Side,
  y: Side,
  leadFrom: boolean,
  leadTo: boolean,
  known: { readonly from: number; readonly to: number },
): Telling {
  const all = { from: null, to: null }
  if (leadFrom !== leadTo) return { category: 'emphasis', rule: 'in the lead in one text only', ...all }
  const later = (side: Side, moment: number) => moment > 0 && latestMoment(side.reading.lower) > moment
  if (later(x, known.from) || later(y, known.to))
    return { category: 'outcome', rule: 'one knows of a time that the other text does not', ...all }
  if ((x.attributions.length === 0) !== (y.attributions.length === 0))
    return { category: 'attribution', rule: 'one names a source', ...all }
  const doubt = (side: Side) => side.hedges.some((h) => h.grade <= -1)
  if (doubt(x) !== doubt(y)) return { category: 'hedging', rule: 'one hedges', ...all }
  const cause = (side: Side) => side.causes.some((c) => c.strong)
  if (cause(x) !== cause(y)) return { category: 'causation', rule: 'one says why', ...all }
  const judges = (side: Side) =>
    side.reading.lower.some((word, i) => Math.abs(chargeOf(word, side.reading.tag[i])) >= 2)
  if (judges(x) !== judges(y)) return { category: 'evaluation', rule: 'one judges', ...all }
  const passive = (side: Side) => side.groups.some((g) => g.finite && g.passive)
  if (passive(x) !== passive(y)) return { category: 'agency', rule: 'one is told in the passive', ...all }
  return { category: 'emphasis', rule: 'another side of it is told', ...all }
}
