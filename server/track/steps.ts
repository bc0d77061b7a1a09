/**
 * A series as steps from one snapshot to the next: each with what the two texts' comparison says, or nothing where the text
 * is the same. Digests are handed in by whoever keeps them, so that a new snapshot costs one comparison and no more.
 */
import type { Facts } from '../schema/facts.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { StepDigest } from './step-digest.js'

export interface Step {
  readonly from: Snapshot
  readonly to: Snapshot
  /** null: the same text */
  readonly compared: StepDigest | null
}

export interface State {
  readonly snapshot: Snapshot
  /** read only where no step tells them: of a first text, and of what stands beside an extract */
  readonly facts: () => Facts
}
