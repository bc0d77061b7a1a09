/** What the comparison of two snapshots is shown from: the comparison itself, both texts and their records. */
import type { Comparison, Facet } from '../../server/schema/comparison.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { getComparison, getSnapshot, getText } from '../api.js'
import { type Chip, chipsOf } from '../facets/chips-model.js'
import type { Sides } from '../facets/quotation-view.js'
import { type CompareView, viewOf } from './compare-model.js'

export interface Loaded {
  readonly comparison: Comparison
  readonly view: CompareView
  readonly from: Snapshot
  readonly to: Snapshot
  readonly texts: Sides<string>
  readonly chips: ReadonlyMap<string, readonly Chip[]>
}

const ALL_FACETS: readonly Facet[] = ['text', 'structure', 'figures', 'names', 'framing']

export async function loadPair(from: string, to: string, signal: AbortSignal): Promise<Loaded> {
  const [comparison, fromText, toText] = await Promise.all([
    getComparison(from, to, ALL_FACETS, signal),
    getText(from, signal),
    getText(to, signal),
  ])
  const [one, other] = await Promise.all([
    comparison.from ?? getSnapshot(from, signal),
    comparison.to ?? getSnapshot(to, signal),
  ])
  return {
    comparison,
    view: viewOf(comparison, { from: fromText, to: toText }),
    from: one,
    to: other,
    texts: { from: fromText.text, to: toText.text },
    chips: chipsOf(comparison),
  }
}
