/**
 * A series as steps from one snapshot to the next: each with the comparison of the two, or nothing where the text is the
 * same. Comparisons are handed in by whoever keeps them, so that a new snapshot costs one comparison and no more.
 */
import type { Comparison } from '../schema/comparison.js'
import type { Facts } from '../schema/facts.js'
import type { Snapshot } from '../schema/snapshot.js'

/** What a comparison says of the texts alone. */
export type StepComparison = Pick<Comparison, 'summary' | 'structure' | 'text' | 'figures' | 'names' | 'framing'>

export interface Step {
  readonly from: Snapshot
  readonly to: Snapshot
  /** null: the same text */
  readonly compared: StepComparison | null
}

export interface State {
  readonly snapshot: Snapshot
  readonly facts: Facts
}
