/** Which snapshots of a long series are looked at. The first and the last always are, so that nothing seems to end early. */
import type { Snapshot } from '../schema/snapshot.js'

export type Sample = 'all' | 'day' | 'week' | 'month' | number

/** The most that are compared one by one where nobody said how many: 200 comparisons of a long article take seconds. */
export const MOST = 200

const DAY_MS = 86_400_000

export function sampled(snapshots: readonly Snapshot[], sample: Sample): readonly Snapshot[] {
  if (sample === 'all') return snapshots
  if (typeof sample === 'number') return evenly(snapshots, sample)
  return snapshots.filter((snapshot, n) => {
    const next = snapshots[n + 1]
    return n === 0 || !next || periodOf(snapshot, sample) !== periodOf(next, sample)
  })
}

/** Of several articles each has its share, and of each the first and the last are looked at. */
export function sampledEach(lists: readonly (readonly Snapshot[])[], sample: Sample): readonly (readonly Snapshot[])[] {
  if (typeof sample !== 'number') return lists.map((list) => sampled(list, sample))
  const every = lists.reduce((sum, { length }) => sum + length, 0)
  if (every <= sample) return lists
  return lists.map((list) => evenly(list, Math.max(2, Math.floor((sample * list.length) / every))))
}

function evenly(snapshots: readonly Snapshot[], most: number): readonly Snapshot[] {
  if (snapshots.length <= most) return snapshots
  if (most < 2) return snapshots.slice(-1)
  return Array.from({ length: most }, (_, n) => snapshots[Math.round((n * (snapshots.length - 1)) / (most - 1))]!)
}

function periodOf({ latest }: Snapshot, period: 'day' | 'week' | 'month'): string | number {
  if (period === 'month') return latest.slice(0, 7)
  if (period === 'day') return latest.slice(0, 10)
  // the first of January 1970 was a Thursday; weeks begin on Monday
  return Math.floor((Date.parse(latest) / DAY_MS + 3) / 7)
}
