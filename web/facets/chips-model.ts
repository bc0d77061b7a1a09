/** What a passage's words mean, in a few words each, to stand below it: figures, names and framing that changed there. No DOM. */
import type { Comparison, Facet } from '../../server/schema/comparison.js'
import { CATEGORY_TITLES } from './framing-model.js'
import { placesOf } from './places.js'

export interface Chip {
  readonly facet: Extract<Facet, 'figures' | 'names' | 'framing'>
  /** of the change, which is its address in its own tab */
  readonly id: string
  readonly words: string
}

/** Gone and new names are many and tell little below a passage that is itself gone or new. */
const NAMES_TOLD: ReadonlySet<string> = new Set(['renamed', 'respelled', 'role_changed'])

/** By the passage's id. */
export function chipsOf(comparison: Comparison): ReadonlyMap<string, readonly Chip[]> {
  const places = placesOf(comparison)
  const chips = new Map<string, Chip[]>()
  const put = (from: number | undefined, to: number | undefined, chip: Chip) => {
    const passage =
      to === undefined ? (from === undefined ? null : places.passage('from', from)) : places.passage('to', to)
    if (passage === null) return
    const list = chips.get(passage)
    if (list) list.push(chip)
    else chips.set(passage, [chip])
  }
  for (const { id, change, from, to } of comparison.figures) {
    if (change === 'unchanged') continue
    const words = from && to ? `${from.surface} → ${to.surface}` : to ? `${to.surface}, new` : `${from?.surface}, gone`
    put(from?.start, to?.start, { facet: 'figures', id, words })
  }
  for (const { id, change, from, to, evidence } of comparison.names) {
    if (!NAMES_TOLD.has(change) || !from || !to) continue
    const words =
      change === 'role_changed' ? `${to.canonical}: described otherwise` : `${from.canonical} → ${to.canonical}`
    put(evidence[0]?.start, evidence[1]?.start, { facet: 'names', id, words })
  }
  for (const { id, category, from, to } of comparison.framing) {
    put(from?.span.start, to?.span.start, { facet: 'framing', id, words: CATEGORY_TITLES[category].toLowerCase() })
  }
  return chips
}
