/** Which snapshots have a text that stood before: A, B, A keeps both dates, and the second A is known for a return. */
import type { Snapshot } from '../schema/snapshot.js'
import type { Return } from '../schema/track.js'

export function returnsOf(snapshots: readonly Snapshot[]): readonly Return[] {
  const latest = new Map<string, string>()
  return snapshots.flatMap(({ id, textHash }, n): Return[] => {
    const to = latest.get(textHash)
    latest.set(textHash, id)
    return to === undefined ? [] : [{ snapshot: id, to, same: snapshots[n - 1]!.textHash === textHash }]
  })
}
