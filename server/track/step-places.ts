/**
 * Which snapshots of a series are set beside one another: each and the next; and where extracts lie between two whole texts,
 * those two as well, since an extract says nothing of what it leaves out:
 *
 *   whole A · extract B · whole C   →   A–B, B–C, and A–C, of which only that is told which A–B and B–C have not told
 */
import type { Snapshot } from '../schema/snapshot.js'
import type { ToldEvent } from './events.js'

export interface StepPlace<T> {
  readonly from: T
  readonly to: T
  /** the steps that lie between; empty for neighbours */
  readonly over: readonly (readonly [from: T, to: T])[]
}

export function stepPlaces<T extends Pick<Snapshot, 'partial'>>(snapshots: readonly T[]): readonly StepPlace<T>[] {
  const places: StepPlace<T>[] = []
  /** the last whole text */
  let whole = -1
  snapshots.forEach((to, n) => {
    if (n > 0) places.push({ from: snapshots[n - 1]!, to, over: [] })
    if (to.partial) return
    if (whole >= 0 && whole < n - 1) {
      const over = Array.from(
        { length: n - whole },
        (_, k) => [snapshots[whole + k]!, snapshots[whole + k + 1]!] as const,
      )
      places.push({ from: snapshots[whole]!, to, over })
    }
    whole = n
  })
  return places
}

/** What the steps in between have told is not told twice. */
export function untold<T extends ToldEvent>(events: readonly T[], between: readonly (readonly ToldEvent[])[]): T[] {
  const known = new Set(between.flatMap((told) => told.map(nameOf)))
  return events.filter((event) => !known.has(nameOf(event)))
}

const nameOf = ({ facet, change, from, to, label }: ToldEvent) =>
  JSON.stringify([facet, change, from, to, from === null && to === null ? label : null])
