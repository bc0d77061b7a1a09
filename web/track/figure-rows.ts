/**
 * Courses of figures as lanes: step lines with ranges, and marks shaped by who says so. What is known is drawn and no more:
 * a line is whole while a value stands, dotted where it changed between two snapshots at a moment that nobody saw, and
 * broken where the text was silent. Each lane has its own logarithmic scale, since a count and a sum have none in common.
 */
import { scaleLog } from 'd3-scale'
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { FigureCourse } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import { inOneUnit } from '../facets/one-unit.js'
import { withoutSource } from './course-label.js'
import { type Anchor, across, apart, dot, upright } from './plot-paths.js'
import type { LaneMark, PlotTable, TrackView } from './view.js'

/** Shapes of marks, in the order in which sources come; further ones share the last. The ring is for no source named. */
const SHAPES = ['disc', 'square', 'frame', 'tick'] as const
export type MarkShape = (typeof SHAPES)[number] | 'ring'

type Point = FigureCourse['points'][number]

export interface ValueLabel {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: Anchor
}

export interface FigureMark extends LaneMark {
  readonly point: Point
  /** what stood before it; null: it is the first, or came back after silence */
  readonly before: Point | null
}

export interface CourseRow {
  readonly course: FigureCourse
  /** without the source, which stands below it with its shape */
  readonly label: string
  readonly sources: readonly { readonly name: string; readonly shape: MarkShape }[]
  readonly paths: Readonly<Record<'whole' | 'between' | 'range' | 'unsure' | 'again' | MarkShape, string>>
  readonly labels: readonly ValueLabel[]
  /** at least, over: up; up to, under: down */
  readonly arrows: readonly { readonly x: number; readonly y: number; readonly up: boolean }[]
  readonly marks: readonly FigureMark[]
  /** null: the last snapshot that could state it does not */
  readonly latest: Point | null
  readonly times: string
  readonly back: boolean
}

/** Room above and below the line, in percent, for its labels. */
const TOP = 36
const BOTTOM = 84
/** A date that may mean less than this, in percent of the axis, is drawn as a point. */
const POINT = 1.2

/** Those that are stated in the chosen span, what changed most often first. Rows are made of those that are shown alone. */
export function rankedCourses(courses: readonly FigureCourse[], view: TrackView): readonly FigureCourse[] {
  return courses
    .filter(({ points }) => points.some(({ snapshot }) => view.order(snapshot) >= 0))
    .map((course) => ({ course, changes: changesIn(course, view).length }))
    .sort(
      (a, b) =>
        b.changes - a.changes ||
        // what is counted of no known kind says least: "one", "two ways"
        Number(a.course.kind === 'other') - Number(b.course.kind === 'other') ||
        b.course.points.length - a.course.points.length ||
        (a.course.label < b.course.label ? -1 : 1),
    )
    .map(({ course }) => course)
}

const changesIn = ({ changes }: FigureCourse, view: TrackView) =>
  changes.filter(({ firstSeen, change }) => change !== 'unchanged' && view.order(firstSeen) >= 0)

/** `charWidth`: of a label, in percent of the lane. */
export function courseRow(course: FigureCourse, view: TrackView, charWidth: number): CourseRow {
  const shown = inOneUnit(course.points.filter(({ snapshot }) => view.at(snapshot) !== null))
  const y = scaleOf(shown)
  const shapes = shapesOf(shown)
  const paths = {
    whole: '',
    between: '',
    range: '',
    unsure: '',
    again: '',
    disc: '',
    square: '',
    frame: '',
    tick: '',
    ring: '',
  }
  const marks: FigureMark[] = []
  const labels: Omit<ValueLabel, 'anchor'>[] = []
  const arrows: { x: number; y: number; up: boolean }[] = []
  shown.forEach((point, n) => {
    const { x, left, right, snapshot } = view.places[view.order(point.snapshot)]!
    const at = y(point)
    const before = n > 0 && !silentBetween(view, shown[n - 1]!, point) ? shown[n - 1]! : null
    const fresh = before === null || differs(before, point)
    if (fresh) marks.push({ x, snapshot: snapshot.id, words: () => wordsOf(point), point, before })
    if (at === null) return
    const last = before && y(before)
    if (before && last !== null) {
      const start = view.at(before.snapshot)!
      if (saysTheSame(before, point)) paths.whole += across(start, x, at)
      else paths.between += across(start, x, last) + upright(x, last, at)
    }
    const [low, high] = [point.low, point.high].map((value) => (value === undefined ? null : y({ ...point, value })))
    if (low !== null && high !== null && low !== undefined && high !== undefined) paths.range += upright(x, low, high)
    if (right - left > POINT) paths.unsure += across(left, right, at)
    if (!fresh) {
      paths.again += dot(x, at)
      return
    }
    const shape = shapes.get(point.attribution ?? '') ?? 'ring'
    paths[shape] += shape === 'tick' ? upright(x, at - 10, at + 10) : dot(x, at)
    const up = point.qualifier === 'at_least' || point.qualifier === 'over'
    if (up || point.qualifier === 'up_to' || point.qualifier === 'under') arrows.push({ x, y: at, up })
    // another source that says the same needs no second label
    if (!before || !saysTheSame(before, point)) labels.push({ x, y: at - (up ? 23 : 14), text: point.surface })
  })
  const last = shown.at(-1)
  const after = last ? view.order(last.snapshot) + 1 : 0
  const without = view.places
    .slice(after)
    // what an extract lacks, or another article, is not thereby gone
    .find(({ snapshot }) => !snapshot.partial && snapshot.article === articleOf(view, last))
  const end = last && y(last)
  if (last && end !== null && end !== undefined) {
    const start = view.at(last.snapshot)!
    if (without) paths.between += across(start, without.x, end) + upright(without.x, end - 9, end + 9)
  }
  const changes = changesIn(course, view)
  return {
    course,
    label: [...shapes.keys()].reduce((label, name) => withoutSource(label, name), course.label),
    sources: [...shapes].map(([name, shape]) => ({ name, shape })),
    paths,
    labels: apart(labels, charWidth),
    arrows,
    marks,
    latest: without ? null : (last ?? null),
    times: timesOf(shown, course.unit),
    back: changes.some(({ back }) => back),
  }
}

const articleOf = (view: TrackView, point: Point | undefined) =>
  point ? view.places[view.order(point.snapshot)]?.snapshot.article : undefined

/** The text did not state it somewhere between the two. */
function silentBetween(view: TrackView, from: Point, to: Point): boolean {
  const article = articleOf(view, to)
  return view.places
    .slice(view.order(from.snapshot) + 1, view.order(to.snapshot))
    .some(({ snapshot }) => !snapshot.partial && snapshot.article === article)
}

/** "four" at the head of a sentence is "Four". */
const saysTheSame = (a: Point, b: Point) => a.surface.toLowerCase() === b.surface.toLowerCase()

const differs = (a: Point, b: Point) =>
  !saysTheSame(a, b) || a.attribution !== b.attribution || a.qualifier !== b.qualifier || a.value !== b.value

function scaleOf(points: readonly Point[]): (point: Pick<Point, 'value' | 'low' | 'high'>) => number | null {
  const values = points
    .flatMap(({ value, low, high }) => [value, low ?? null, high ?? null])
    .filter((value): value is number => value !== null && value > 0)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const scale = scaleLog().domain([least, most]).range([BOTTOM, TOP])
  const height = (value: number) => (value <= 0 ? BOTTOM : least === most ? (TOP + BOTTOM) / 2 : scale(value))
  return ({ value, low, high }) => {
    // "hundreds": a course of words has a place, and no height
    if (values.length === 0) return (TOP + BOTTOM) / 2
    if (value !== null) return height(value)
    const ends = [low, high].filter((end) => end !== undefined)
    return ends.length === 0 ? null : ends.reduce((sum, end) => sum + height(end), 0) / ends.length
  }
}

/** By source, in the order in which they come. */
function shapesOf(points: readonly Point[]): ReadonlyMap<string, MarkShape> {
  const shapes = new Map<string, MarkShape>()
  for (const { attribution } of points) {
    const name = attribution ?? ''
    if (shapes.has(name)) continue
    const named = shapes.size - (shapes.has('') ? 1 : 0)
    shapes.set(name, name === '' ? 'ring' : SHAPES[Math.min(named, SHAPES.length - 1)]!)
  }
  return shapes
}

function wordsOf({ surface, at, attribution }: Point): string {
  return `${surface}, ${dateInShort(at)}${attribution ? `, ${attribution}` : ''}`
}

/** "× 3.3 since the first", "+6 % since the first": below double and above half, a factor says little. Of shares, points: 8 % to 14 % is no rise by 75 %. Empty where nothing changed. */
function timesOf(points: readonly Point[], unit: string): string {
  const valued = points.filter((point) => point.value !== null && point.value > 0)
  const [first, last] = [valued[0]?.value, valued.at(-1)?.value]
  if (!first || !last || first === last || valued.length < 2) return ''
  if (unit === 'percent') {
    const points = Number(Math.abs(last - first).toPrecision(2)).toLocaleString('en')
    return `${last > first ? '+' : '−'}${points} ${points === '1' ? 'point' : 'points'} since the first`
  }
  const times = last / first
  if (times > 0.5 && times < 2) {
    const percent = 100 * Math.abs(times - 1)
    const size = percent < 1 ? percent.toPrecision(1) : percent.toFixed(0)
    return `${times > 1 ? '+' : '−'}${size} % since the first`
  }
  const number = times >= 10 || times <= 0.1 ? times.toPrecision(2) : times.toFixed(1)
  return `× ${Number(number).toLocaleString('en')} since the first`
}

export function figureTable(courses: readonly FigureCourse[], view: TrackView): PlotTable {
  const snapshot = ({ snapshot: id }: Point): Snapshot => view.places[view.order(id)]!.snapshot
  return {
    columns: ['Figure', 'Kind', 'Date', 'Snapshot', 'As written', 'Value', 'Low', 'High', 'Qualifier', 'Who says so'],
    rows: courses.flatMap((course) =>
      course.points
        .filter((point) => view.order(point.snapshot) >= 0)
        .map((point) => [
          course.label,
          course.kind,
          snapshot(point).date,
          point.snapshot,
          point.surface,
          point.value ?? '',
          point.low ?? '',
          point.high ?? '',
          point.qualifier,
          point.attribution ?? '',
        ]),
    ),
  }
}
