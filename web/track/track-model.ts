/**
 * What the track draws, made of a Track and the span that the reader chose. No DOM: places are percent of the axis, so that
 * a page draws them without measuring itself.
 */
import { scaleLog } from 'd3-scale'
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { Event, FigureCourse, Life, Measure, NameCourse, Track } from '../../server/schema/track.js'
import { placeOf, type TimeAxis, timeAxis } from '../components/time-axis-model.js'

export interface Place {
  readonly snapshot: Snapshot
  /** percent from the left */
  readonly x: number
  /** the share of the axis that the date may mean, where it is wide enough to be seen */
  readonly left: number
  readonly right: number
}

export interface TrackView {
  readonly axis: TimeAxis
  readonly places: readonly Place[]
  readonly at: (snapshot: string) => number | null
}

/** @param first the first and the last snapshot of the chosen span, by number */
export function viewOf({ snapshots }: Pick<Track, 'snapshots'>, first: number, last: number): TrackView {
  const chosen = snapshots.slice(first, last + 1)
  const axis = timeAxis(
    chosen.map(({ earliest, latest }) => ({ start: Date.parse(earliest), end: Date.parse(latest) })),
  )
  const places = chosen.map((snapshot) => {
    const left = placeOf(axis, Date.parse(snapshot.earliest))
    const right = placeOf(axis, Date.parse(snapshot.latest))
    return { snapshot, left, right, x: (left + right) / 2 }
  })
  const byId = new Map(places.map(({ snapshot, x }) => [snapshot.id, x]))
  return { axis, places, at: (id) => byId.get(id) ?? null }
}

export interface StepPoint {
  readonly snapshot: string
  readonly x: number
  /** percent from the top; null: no number to draw */
  readonly y: number | null
  /** of a range */
  readonly low: number | null
  readonly high: number | null
  readonly surface: string
  readonly attribution: string | null
}

export interface CourseRow {
  readonly course: FigureCourse
  readonly points: readonly StepPoint[]
  readonly latest: string
  readonly sources: string
  /** percent where its line ends: where the first snapshot stands that no longer states it */
  readonly ends: number | null
  /** times that it changed in the chosen span */
  readonly changes: number
  readonly back: boolean
}

/** Room above and below the line, in percent, for its labels. */
const TOP = 34
const BOTTOM = 82

/** What changed most often first; what was said once is not a course. */
export function courseRows(courses: readonly FigureCourse[], view: TrackView): readonly CourseRow[] {
  return courses
    .map((course) => courseRow(course, view))
    .filter(({ points }) => points.length > 0)
    .sort(
      (a, b) =>
        b.changes - a.changes || b.points.length - a.points.length || (a.course.label < b.course.label ? -1 : 1),
    )
}

function courseRow(course: FigureCourse, view: TrackView): CourseRow {
  const shown = course.points.filter(({ snapshot }) => view.at(snapshot) !== null)
  const values = shown
    .flatMap(({ value, low, high }) => [value, low ?? null, high ?? null])
    .filter((v): v is number => v !== null && v > 0)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const scale = scaleLog().domain([least, most]).range([BOTTOM, TOP])
  const y = (value: number | null | undefined) => {
    if (value === null || value === undefined || values.length === 0) return null
    if (value <= 0) return BOTTOM
    return least === most ? (TOP + BOTTOM) / 2 : scale(value)
  }
  const changes = course.changes.filter(
    ({ firstSeen, change }) => view.at(firstSeen) !== null && change !== 'unchanged',
  )
  const last = shown.at(-1)
  const after = view.places.findIndex(({ snapshot }) => snapshot.id === last?.snapshot) + 1
  // what an extract lacks is not thereby gone
  const without = view.places.slice(after).find(({ snapshot }) => !snapshot.partial)
  return {
    course,
    points: shown.map(({ snapshot, value, low, high, surface, attribution }) => {
      const [bottom, top] = [y(low), y(high)]
      const middle = bottom !== null && top !== null ? (bottom + top) / 2 : (bottom ?? top)
      return { snapshot, x: view.at(snapshot)!, y: y(value) ?? middle, low: bottom, high: top, surface, attribution }
    }),
    latest: without ? 'gone' : (last?.surface ?? ''),
    ends: without?.x ?? null,
    sources: [...new Set(shown.flatMap(({ attribution }) => attribution ?? []))].join(', then '),
    changes: changes.length,
    back: changes.some(({ back }) => back),
  }
}

export interface NameRowView {
  readonly course: NameCourse
  readonly marks: readonly {
    readonly snapshot: string
    readonly x: number
    readonly mentions: number
    readonly other: string | null
  }[]
  readonly total: number
}

/** The most mentioned first. A mark says under which other name it stood there. */
export function nameRowsOf(
  courses: readonly NameCourse[],
  view: TrackView,
  order: ReadonlyMap<string, number>,
): readonly NameRowView[] {
  return courses
    .map((course) => ({
      course,
      total: course.points.reduce((sum, { mentions }) => sum + mentions, 0),
      marks: course.points.flatMap(({ snapshot, mentions }) => {
        const x = view.at(snapshot)
        const label = labelAt(course, order.get(snapshot) ?? 0, order)
        return x === null ? [] : [{ snapshot, x, mentions, other: label === course.canonical ? null : label }]
      }),
    }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => Number(b.course.labels.length > 1) - Number(a.course.labels.length > 1) || b.total - a.total)
}

function labelAt({ labels, canonical }: NameCourse, at: number, order: ReadonlyMap<string, number>): string {
  return (
    labels.find(({ firstSeen, lastSeen }) => (order.get(firstSeen) ?? 0) <= at && at <= (order.get(lastSeen) ?? 0))
      ?.name ?? canonical
  )
}

export interface MeasureRow {
  readonly measure: Measure
  readonly points: readonly {
    readonly x: number
    readonly y: number
    readonly value: number
    readonly count: number
    readonly snapshot: string
  }[]
  readonly first: number
  readonly last: number
}

export function measureRows(measures: readonly Measure[], view: TrackView): readonly MeasureRow[] {
  return measures
    .filter(({ id }) => !id.startsWith('section-'))
    .map((measure) => {
      const shown = measure.points.filter(({ snapshot }) => view.at(snapshot) !== null)
      const most = Math.max(1e-9, ...shown.map(({ value }) => value))
      return {
        measure,
        points: shown.map(({ snapshot, value, count }) => ({
          snapshot,
          value,
          count,
          x: view.at(snapshot)!,
          y: 90 - (80 * value) / most,
        })),
        first: shown[0]?.value ?? 0,
        last: shown.at(-1)?.value ?? 0,
      }
    })
    .filter(({ points }) => points.length > 0)
}

/** One layer of the stream: percent from the top at each snapshot. */
export interface Layer {
  readonly label: string
  readonly bands: readonly {
    readonly x: number
    readonly top: number
    readonly bottom: number
    readonly share: number
  }[]
}

/** More layers are a smear; the smallest are drawn as one. */
const MOST_LAYERS = 9

export function sectionLayers(measures: readonly Measure[], view: TrackView): readonly Layer[] {
  // an extract has the shares of what it happens to hold
  const places = view.places.filter(({ snapshot }) => !snapshot.partial)
  const whole = new Set(places.map(({ snapshot }) => snapshot.id))
  const sections = measures
    .filter(({ id }) => id.startsWith('section-'))
    .map((measure) => ({
      label: measure.label,
      points: measure.points.filter(({ snapshot }) => whole.has(snapshot)),
    }))
  const size = ({ points }: (typeof sections)[number]) => points.reduce((sum, { value }) => sum + value, 0)
  const largest = new Set([...sections].sort((a, b) => size(b) - size(a)).slice(0, MOST_LAYERS))
  const rest = sections.filter((section) => !largest.has(section))
  const kept = sections.filter((section) => largest.has(section) && size(section) > 0)
  const layers: { label: string; shares: readonly number[] }[] = kept.map(({ label, points }) => ({
    label,
    shares: points.map(({ value }) => value),
  }))
  if (rest.some((section) => size(section) > 0)) {
    layers.push({
      label: `${rest.length} smaller sections`,
      shares: places.map((_, n) => rest.reduce((sum, { points }) => sum + (points[n]?.value ?? 0), 0)),
    })
  }
  const filled = places.map(() => 0)
  return layers.map(({ label, shares }) => ({
    label,
    bands: places.map(({ x }, n) => {
      const share = shares[n] ?? 0
      const top = 100 * filled[n]!
      filled[n] = filled[n]! + share
      return { x, top, bottom: 100 * filled[n]!, share }
    }),
  }))
}

export interface LifeRow {
  readonly life: Life
  readonly text: string
  readonly runs: readonly { readonly from: number; readonly to: number; readonly reworded: boolean }[]
  readonly fate: string
}

/** Those that were changed, came back or left first; what stood untouched tells nothing here. */
export function lifeRows(lives: readonly Life[], view: TrackView): readonly LifeRow[] {
  return lives
    .flatMap((life) => {
      const runs = life.wordings.flatMap(({ firstSeen, lastSeen, back }, n) => {
        const [from, to] = [view.at(firstSeen), view.at(lastSeen)]
        return from === null || to === null ? [] : [{ from, to, reworded: n > 0 && !back }]
      })
      return runs.length > 0 ? [{ life, text: life.wordings.at(-1)!.text, runs, fate: fateOf(life) }] : []
    })
    .sort(
      (a, b) =>
        b.life.wordings.length - a.life.wordings.length ||
        Number(b.life.gone !== null) - Number(a.life.gone !== null) ||
        b.life.words - a.life.words,
    )
}

function fateOf({ wordings, gone }: Life): string {
  const rewordings = wordings.filter(({ back }, n) => n > 0 && !back).length
  const returns = wordings.filter(({ back }) => back).length
  const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
  const parts = [
    rewordings > 0 ? `reworded ${times(rewordings)}` : '',
    returns > 0 ? `back ${times(returns)}` : '',
    gone === null ? '' : 'gone',
  ].filter((part) => part !== '')
  return parts.join(', ') || 'stands'
}

/** Events of the chosen span, by step, the latest step first. */
export function stepsOf(
  events: readonly Event[],
  view: TrackView,
): readonly { readonly lastSeen: string; readonly firstSeen: string; readonly events: readonly Event[] }[] {
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
