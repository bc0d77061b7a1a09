/**
 * One time axis for many snapshots, broken where it must be.
 *
 *     23 states of one day, an essay a week later, two snapshots years later, on one straight axis:
 *     |·                                                    ■            ■■|     the day is a hair
 *     broken twice, each stretch in a scale of its own:
 *     | | ||| || | | // □        ● //        ▭      ■■ |
 *
 * A break stands in the widest gap that has, on one side, two marks or more which would otherwise melt into one. A
 * logarithmic axis was the other way: it needs a zero, and readers took equal distances for equal times.
 *
 * Places are percent of the axis, so that a page can draw it without measuring itself.
 */

/** What a mark may mean, in milliseconds since 1970. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** A stretch of the axis with one scale. `left` and `right` are percent of the whole axis. */
export interface Stretch extends Extent {
  readonly left: number
  readonly right: number
}

export interface TimeAxis {
  /** in time order; never empty */
  readonly stretches: readonly Stretch[]
}

/** Three scales are as many as a reader follows: hours, days, years. */
const MOST_STRETCHES = 3
/** Marks that share less than this part of a stretch cannot be told apart: 4 discs of 9 px on 400 px. */
const MELTED = 0.09
/** A gap narrower than this part of a stretch gains nothing when it is cut out. */
const WORTH_BREAKING = 0.12
/** Percent of the axis between two stretches, for the sign of the break. */
const BREAK_WIDTH = 3
/** White space at both ends of a stretch, as part of it: a disc at the very end would hang over. */
export const MARGIN = 0.06
const LEAST_EXTENT_MS = 60_000

export function timeAxis(extents: readonly Extent[]): TimeAxis {
  const sorted = extents.filter(({ start, end }) => start <= end).sort((a, b) => a.start - b.start || a.end - b.end)
  if (sorted.length === 0) return { stretches: [{ start: 0, end: 1, left: 0, right: 100 }] }
  let groups: (readonly Extent[])[] = [sorted]
  for (;;) {
    const cuts = groups.flatMap((group, index) => {
      const cut = widestUsefulGap(group)
      return cut ? [{ index, ...cut }] : []
    })
    const best = cuts.sort((a, b) => b.share - a.share)[0]
    if (!best || groups.length === MOST_STRETCHES) break
    const group = groups[best.index]!
    groups = groups.toSpliced(best.index, 1, group.slice(0, best.at), group.slice(best.at))
  }
  const width = (100 - BREAK_WIDTH * (groups.length - 1)) / groups.length
  return {
    stretches: groups.map((group, index) => {
      const { start, end } = hull(group)
      const margin = Math.max(end - start, LEAST_EXTENT_MS) * MARGIN
      const left = index * (width + BREAK_WIDTH)
      return { start: start - margin, end: end + margin, left, right: left + width }
    }),
  }
}

/** Where an instant stands, in percent; an instant in a break stands in its middle. */
export function placeOf(axis: TimeAxis, instant: number): number {
  const { stretches } = axis
  for (let i = 0; i < stretches.length; i++) {
    const { start, end, left, right } = stretches[i]!
    if (instant < start) return i === 0 ? left : (stretches[i - 1]!.right + left) / 2
    if (instant <= end) return left + ((instant - start) / (end - start)) * (right - left)
  }
  return stretches.at(-1)!.right
}

/** null: no gap of these marks is worth a break. `at`: the first mark after the gap. */
function widestUsefulGap(group: readonly Extent[]): { at: number; share: number } | null {
  const whole = hull(group)
  const length = whole.end - whole.start
  let best: { at: number; share: number } | null = null
  let reached = group[0]!.end
  for (let at = 1; at < group.length; at++) {
    const share = (group[at]!.start - reached) / length
    reached = Math.max(reached, group[at]!.end)
    if (share < WORTH_BREAKING || share <= (best?.share ?? 0)) continue
    if (melts(group.slice(0, at), length) || melts(group.slice(at), length)) best = { at, share }
  }
  return best
}

function melts(group: readonly Extent[], length: number): boolean {
  const { start, end } = hull(group)
  const distinct = new Set(group.map((extent) => `${extent.start} ${extent.end}`)).size
  return distinct > 1 && (end - start) / length < MELTED
}

const hull = (group: readonly Extent[]): Extent => ({
  start: Math.min(...group.map(({ start }) => start)),
  end: Math.max(...group.map(({ end }) => end)),
})
