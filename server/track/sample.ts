/** Which snapshots of a long series are looked at. The first and the last always are, so that nothing seems to end early. */

/** What a sample is chosen by. */
interface Dated {
  /** the last instant that its date may mean, ISO 8601 UTC */
  readonly latest: string
}

export type Sample = 'all' | 'day' | 'week' | 'month' | number

/** The most that are compared one by one where nobody said how many: 200 comparisons of a long article take seconds. */
export const MOST = 200

const DAY_MS = 86_400_000

export function sampled<T extends Dated>(snapshots: readonly T[], sample: Sample): readonly T[] {
  if (sample === 'all') return snapshots
  if (typeof sample === 'number') return evenly(snapshots, sample)
  return snapshots.filter((snapshot, n) => {
    const next = snapshots[n + 1]
    return n === 0 || !next || periodOf(snapshot, sample) !== periodOf(next, sample)
  })
}

/** Of several articles each has its share, and of each the first and the last are looked at. */
export function sampledEach<T extends Dated>(
  lists: readonly (readonly T[])[],
  sample: Sample,
): readonly (readonly T[])[] {
  if (typeof sample !== 'number') return lists.map((list) => sampled(list, sample))
  const every = lists.reduce((sum, { length }) => sum + length, 0)
  if (every <= sample) return lists
  return lists.map((list) => evenly(list, Math.max(2, Math.floor((sample * list.length) / every))))
}

/**
 * Every so-manieth, the widths 1, 2, 3, 4, 6, 8, 12 …: one more snapshot leaves all others as they are, so that it costs one
 * comparison and not two hundred, until the series has grown by a third.
 */
function evenly<T>(snapshots: readonly T[], most: number): readonly T[] {
  if (snapshots.length <= most) return snapshots
  if (most < 2) return snapshots.slice(-1)
  const last = snapshots.length - 1
  let width = 1
  for (let power = 1; Math.ceil(last / width) > most - 1; power *= 2)
    width = [power, 1.5 * power].find((one) => Number.isInteger(one) && Math.ceil(last / one) <= most - 1) ?? 2 * power
  return snapshots.filter((_, n) => n % width === 0 || n === last)
}

function periodOf({ latest }: Dated, period: 'day' | 'week' | 'month'): string | number {
  if (period === 'month') return latest.slice(0, 7)
  if (period === 'day') return latest.slice(0, 10)
  // the first of January 1970 was a Thursday; weeks begin on Monday
  return Math.floor((Date.parse(latest) / DAY_MS + 3) / 7)
}
