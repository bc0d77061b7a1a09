/**
 * Which snapshots of a long series are listed: its two ends, what is chosen, and what was opened of the middle, some at a
 * time. A list of all would stand between the reader and the track. No DOM.
 */

/** Up to so many are listed whole. */
const MOST_SHOWN = 12
export const ENDS_SHOWN = 4
/** Rows that a press opens: a thousand at once held the page up for three seconds. */
const OPENED_AT_ONCE = 200

export interface Listed<T> {
  /** before the gap, and behind it; without a gap all are before it */
  readonly head: readonly T[]
  readonly tail: readonly T[]
  /** how many the gap leaves out */
  readonly left: number
  /** how many of them the next press opens */
  readonly next: number
}

/**
 * `opened`: how many of the middle were opened so far; `total`: how many there are, of which the list may lack some before
 * its end.
 */
export function listed<T extends { readonly id: string }>(
  snapshots: readonly T[],
  {
    opened,
    chosen,
    total = snapshots.length,
  }: { readonly opened: number; readonly chosen: readonly string[]; readonly total?: number },
): Listed<T> {
  const first = ENDS_SHOWN + opened
  const last = snapshots.length - ENDS_SHOWN
  if (total === snapshots.length && (total <= MOST_SHOWN || first >= last))
    return { head: snapshots, tail: [], left: 0, next: 0 }
  const head = snapshots.filter(({ id }, n) => n < first || (n < last && chosen.includes(id)))
  const left = total - ENDS_SHOWN - head.length
  if (left <= 0) return { head: snapshots, tail: [], left: 0, next: 0 }
  return { head, tail: snapshots.slice(last), left, next: Math.min(left, OPENED_AT_ONCE) }
}
