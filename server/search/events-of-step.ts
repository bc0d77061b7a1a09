/** What one comparison of a series tells, with what it can be sought by. */
import type { FigureChange } from '../schema/figure.js'
import type { Direction } from '../schema/search.js'
import type { KeptEvent, SoughtEvent } from '../store/steps.js'
import { toldOf } from '../track/events.js'
import type { StepComparison } from '../track/step-digest.js'
import { folded } from './words.js'

/** A page that is wholly rewritten has thousands; the weightiest are found, and the comparison tells the rest. */
const MOST_A_STEP = 400

export function eventsOfStep(compared: StepComparison): SoughtEvent[] {
  const { figures, names, framing } = compared
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))
  const figureOf = byId(figures)
  const nameOf = byId(names)
  const framingOf = byId(framing)
  return toldOf(compared, MOST_A_STEP).map((told) => {
    const figure = told.facet === 'figures' ? figureOf.get(told.changeId) : undefined
    const name = told.facet === 'names' ? nameOf.get(told.changeId) : undefined
    const shift = told.facet === 'framing' ? framingOf.get(told.changeId) : undefined
    const stated = figure?.to ?? figure?.from
    const called = [...new Set([...(name?.from?.variants ?? []), ...(name?.to?.variants ?? [])])]
    const event: KeptEvent = {
      ...told,
      kind: stated?.kind ?? null,
      party: stated?.party ?? null,
      attribution: stated?.attribution ?? null,
      direction: figure ? directionOf(figure) : null,
      delta: figure?.delta ?? null,
      ratio: figure?.ratio ?? null,
      names: [...new Set([name?.from?.canonical, name?.to?.canonical].filter((one) => one !== undefined))],
      category: shift?.category ?? null,
    }
    const words = [
      told.label,
      told.from,
      told.to,
      event.party,
      event.attribution,
      figure?.from?.attribution ?? null,
      ...called,
    ]
    return {
      event,
      names: folded(called.join('\n')),
      party: event.party === null ? null : folded(event.party),
      words: folded(words.filter((one) => one !== null).join('\n')),
    }
  })
}

/** A range goes up when its middle does; a vague quantity goes nowhere. */
function directionOf({ change, from, to }: FigureChange): Direction | null {
  if (change !== 'revised' || !from || !to) return null
  const before = middleOf(from)
  const after = middleOf(to)
  if (before === null || after === null || before === after) return null
  return after > before ? 'up' : 'down'
}

function middleOf({ value, low, high }: NonNullable<FigureChange['from']>): number | null {
  if (value !== null) return value
  return low === undefined || high === undefined ? null : (low + high) / 2
}
