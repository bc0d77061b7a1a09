/** Which snapshots have a text that stood before: A, B, A keeps both dates, and the second A is known for a return. */
import type { Snapshot } from '../schema/snapshot.js'
import type { Return } from '../schema/track.js'

export function returnsOf(snapshots: readonly Snapshot[]): readonly Return[] {
  const latest = new Map<string, string>()
  return snapshots.flatMap((snapshot, n): Return[] => {
    const { id, textHash } = snapshot
    const to = latest.get(textHash)
    latest.set(textHash, id)
    if (to === undefined) return []
    const before = snapshots[n - 1]!
    const same = before.textHash === textHash
    // the same words with other works cited came about by an edit, and nothing came back
    if (same && before.referencesHash !== snapshot.referencesHash) return []
    return [{ snapshot: id, to, same }]
  })
}
