/**
 * What a track needs of the comparison of two successive texts, a hundredth of the comparison itself: so thousands of steps
 * can be kept, and a series goes on from where it was.
 */
import type { Comparison } from '../schema/comparison.js'
import type { Figure, FigureChange } from '../schema/figure.js'
import type { Name, NameChange } from '../schema/name.js'
import { type ToldEvent, toldOf } from './events.js'
import { toldOnce } from './told-once.js'

/** What a comparison says of the texts alone. */
export type StepComparison = Pick<Comparison, 'summary' | 'structure' | 'text' | 'figures' | 'names' | 'framing'>

export type FigureState = Pick<
  Figure,
  'start' | 'end' | 'value' | 'low' | 'high' | 'qualifier' | 'unit' | 'kind' | 'party' | 'attribution' | 'surface'
>

export interface NameState {
  readonly canonical: string
  readonly type: Name['type']
  readonly mentions: number
}

export interface StepDigest {
  readonly figures: readonly {
    readonly change: FigureChange['change']
    readonly label: string
    readonly from: FigureState | null
    readonly to: FigureState | null
  }[]
  readonly names: readonly {
    readonly change: NameChange['change']
    readonly from: NameState | null
    readonly to: NameState | null
  }[]
  /** the weightiest first */
  readonly events: readonly ToldEvent[]
  readonly words: { readonly from: number; readonly to: number; readonly shared: number }
}

/** A series of thousands of steps tells the weightiest of each; the comparison tells the rest. */
const MOST_EVENTS = 30

export function digestOf(compared: StepComparison): StepDigest {
  const { from, to, kept, moved } = compared.summary.words
  return {
    figures: compared.figures.map(({ change, label, from: a, to: b }) => ({
      change,
      label,
      from: a && figureState(a),
      to: b && figureState(b),
    })),
    names: compared.names.map(({ change, from: a, to: b }) => ({
      change,
      from: a && nameState(a),
      to: b && nameState(b),
    })),
    events: toldOnce(toldOf(compared, Number.POSITIVE_INFINITY), compared).slice(0, MOST_EVENTS),
    words: { from, to, shared: kept + moved },
  }
}

export function figureState(figure: Figure): FigureState {
  const { start, end, value, low, high, qualifier, unit, kind, party, attribution, surface } = figure
  return {
    ...{ start, end, value },
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...{ qualifier, unit, kind, party, attribution, surface },
  }
}

export const nameState = ({ canonical, type, mentions }: Name): NameState => ({
  canonical,
  type,
  mentions: mentions.length,
})
