/**
 * The chosen span of a series and where each of its snapshots stands. No DOM: places are percent of the axis, so that a page
 * draws them without measuring itself. Along time by default; evenly where many snapshots of one hour would melt into one
 * mark beside years without any.
 */
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { Event, Track } from '../../server/schema/track.js'
import { placeOf, type TimeAxis, timeAxis } from '../components/time-axis-model.js'

export interface Place {
  readonly snapshot: Snapshot
  /** percent from the left */
  readonly x: number
  /** the share of the axis that the date may mean */
  readonly left: number
  readonly right: number
}

export type Spacing = 'time' | 'even'

/** Snapshots by number, both within. */
export interface Chosen {
  readonly first: number
  readonly last: number
}

export interface TrackView {
  readonly spacing: Spacing
  readonly axis: TimeAxis
  readonly places: readonly Place[]
  readonly at: (snapshot: string) => number | null
  /** the place of a snapshot in the chosen span, by number; -1: outside */
  readonly order: (snapshot: string) => number
}

export function viewOf({ snapshots }: Pick<Track, 'snapshots'>, { first, last }: Chosen, spacing: Spacing): TrackView {
  const chosen = snapshots.slice(first, last + 1)
  const axis = timeAxis(
    spacing === 'even' ? [] : chosen.map((one) => ({ start: Date.parse(one.earliest), end: Date.parse(one.latest) })),
  )
  const places = chosen.map((snapshot, n): Place => {
    if (spacing === 'even') {
      const x = (100 * (n + 0.5)) / chosen.length
      return { snapshot, left: x, right: x, x }
    }
    const left = placeOf(axis, Date.parse(snapshot.earliest))
    const right = placeOf(axis, Date.parse(snapshot.latest))
    return { snapshot, left, right, x: (left + right) / 2 }
  })
  const numbers = new Map(places.map(({ snapshot }, n) => [snapshot.id, n]))
  return {
    spacing,
    axis,
    places,
    at: (id) => places[numbers.get(id) ?? -1]?.x ?? null,
    order: (id) => numbers.get(id) ?? -1,
  }
}

/** Of neighbours closer than this, in percent of the axis, the marks lie over each other: 4 px on 700. */
const MELTED = 0.6

/** Along time, unless nearly half of the snapshots would then lie over their neighbours. */
export function fittingSpacing(byTime: TrackView): Spacing {
  const { places } = byTime
  const melted = places.filter(({ x }, n) => n > 0 && x - places[n - 1]!.x < MELTED).length
  return places.length > 12 && melted > 0.4 * places.length ? 'even' : 'time'
}

/** The place whose middle is nearest; null where there is none. */
export function nearest(places: readonly { readonly x: number }[], x: number): number | null {
  let best: number | null = null
  for (let n = 0; n < places.length; n++) {
    if (best === null || Math.abs(places[n]!.x - x) < Math.abs(places[best]!.x - x)) best = n
  }
  return best
}

/** The span that an address names. A date that is not that of a snapshot counts as the nearest within. */
export function chosenIn(
  { snapshots }: Pick<Track, 'snapshots'>,
  { after, before }: { readonly after: string | null; readonly before: string | null },
): Chosen {
  const end = Math.max(0, snapshots.length - 1)
  const firstOf = (date: string) => {
    const same = snapshots.findIndex((one) => one.date === date)
    return same >= 0 ? same : snapshots.findIndex(({ latest }) => latest >= date)
  }
  const lastOf = (date: string) => {
    const same = snapshots.findLastIndex((one) => one.date === date)
    // "2020-10" holds what its prefix holds: a character behind every digit closes the period
    return same >= 0 ? same : snapshots.findLastIndex(({ earliest }) => earliest <= `${date}~`)
  }
  const first = after ? firstOf(after) : 0
  const last = before ? lastOf(before) : end
  return first < 0 || last < 0 || first > last ? { first: 0, last: end } : { first, last }
}

export interface Step {
  readonly lastSeen: string
  readonly firstSeen: string
  readonly events: readonly Event[]
}

/** Events of the chosen span, by step, in time order. */
export function stepsOf(events: readonly Event[], view: TrackView): readonly Step[] {
  const steps = new Map<string, Event[]>()
  for (const event of events) {
    if (view.at(event.firstSeen) === null || view.at(event.lastSeen) === null) continue
    const key = `${event.lastSeen} ${event.firstSeen}`
    const list = steps.get(key)
    if (list) list.push(event)
    else steps.set(key, [event])
  }
  return [...steps.values()].map((list) => ({
    lastSeen: list[0]!.lastSeen,
    firstSeen: list[0]!.firstSeen,
    events: list,
  }))
}

/** How much changed into each snapshot: the weight of its events, as a share of the largest. */
export function sizesOf(events: readonly Event[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { firstSeen, weight } of events) sums.set(firstSeen, (sums.get(firstSeen) ?? 0) + weight)
  const most = Math.max(1e-9, ...sums.values())
  return new Map([...sums].map(([id, sum]) => [id, sum / most]))
}

/** Something of a lane that can be opened. */
export interface LaneMark {
  /** percent from the left; of a plot that is read downwards, from the top */
  readonly x: number
  /** what stands there, in words; made when somebody asks, since a series has thousands of marks */
  readonly words: () => string
  readonly snapshot: string
}

/** A plot as a table, to be read, and to be taken away. */
export interface PlotTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
