/**
 * Which snapshots say again what stood before: A, B, A keeps both dates, and the second A is known for a return. One that
 * differs from the one directly before in the works it cites alone came about by an edit, unless just that stood before.
 */
import type { Snapshot } from '../schema/snapshot.js'
import type { Return } from '../schema/track.js'

export function returnsOf(snapshots: readonly Snapshot[]): readonly Return[] {
  const latest = new Map<string, string>()
  const whole = new Map<string, string>()
  return snapshots.flatMap((snapshot, n): Return[] => {
    const { id, textHash, referencesHash } = snapshot
    const cited = `${textHash} ${referencesHash}`
    const before = snapshots[n - 1]
    const to = whole.get(cited) ?? (before?.textHash === textHash ? undefined : latest.get(textHash))
    latest.set(textHash, id)
    whole.set(cited, id)
    if (to === undefined) return []
    return [{ snapshot: id, to, same: to === before?.id }]
  })
}
