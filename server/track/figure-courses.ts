/**
 * Each measured quantity along a series. Which figure of the next snapshot is the same quantity is what the comparison of
 * the two says; a quantity that left and comes back under the same words goes on in its course.
 */
import type { Figure, FigureChange } from '../schema/figure.js'
import type { FigureCourse } from '../schema/track.js'
import type { State, Step } from './steps.js'

interface Course {
  label: string
  readonly points: { readonly index: number; readonly figure: Figure }[]
  readonly changes: FigureCourse['changes'][number][]
  /** where its mention stands in the snapshot before; null: it is not there */
  at: number | null
}

export function figureCourses(states: readonly State[], steps: readonly Step[]): readonly FigureCourse[] {
  const courses: Course[] = []
  const [only] = states
  if (only && steps.length === 0) {
    // one snapshot: nothing was compared, and its figures are all there is to say
    for (const figure of only.facts.figures) {
      courses.push({ label: figure.unit, points: [{ index: 0, figure }], changes: [], at: figure.start })
    }
  }
  steps.forEach((step, n) => {
    if (!step.compared) {
      for (const course of courses) if (course.at !== null) repeat(course, n + 1)
      return
    }
    const present = new Map(courses.flatMap((course) => (course.at === null ? [] : [[course.at, course] as const])))
    const absent = new Map(
      courses.flatMap((course) => (course.at === null ? [[nameOf(course.label, last(course)), course] as const] : [])),
    )
    const wasPresent = [...present.values()]
    for (const course of wasPresent) course.at = null
    for (const change of step.compared.figures) follow(change, step, n, present, absent)
  })
  return courses.map((course, n) => told(course, n, states))

  function follow(
    change: FigureChange,
    step: Step,
    n: number,
    present: Map<number, Course>,
    absent: Map<string, Course>,
  ) {
    const { from, to } = change
    let course = from ? present.get(from.start) : absent.get(nameOf(change.label, to!))
    const known = course !== undefined
    if (!course) {
      course = { label: change.label, points: [], changes: [], at: null }
      courses.push(course)
      if (from) course.points.push({ index: n, figure: from })
    }
    if (from) present.delete(from.start)
    else absent.delete(nameOf(change.label, to!))
    if (to) {
      const back = isBack(course, to)
      course.points.push({ index: n + 1, figure: to })
      course.at = to.start
      course.label = change.label
      if (change.change !== 'unchanged' && (from || known)) note(course, step, change.change, back)
    } else note(course, step, change.change, false)
  }
}

const last = (course: Course): Figure => course.points.at(-1)!.figure

const nameOf = (label: string, { kind, unit }: Figure) => `${kind}\0${label.toLowerCase()}\0${unit.toLowerCase()}`

/** The text is the same, and so is the figure. */
function repeat(course: Course, index: number): void {
  course.points.push({ index, figure: last(course) })
}

function note({ changes }: Course, { from, to }: Step, change: FigureChange['change'], back: boolean): void {
  changes.push({ lastSeen: from.id, firstSeen: to.id, change, back })
}

/** Does it say what it said before it said something else? */
function isBack({ points }: Course, { value, low, high }: Figure): boolean {
  const same = (other: Figure) => other.value === value && other.low === low && other.high === high
  const figures = points.map(({ figure }) => figure)
  return figures.length > 0 && !same(figures.at(-1)!) && figures.some(same)
}

function told({ label, points, changes }: Course, n: number, states: readonly State[]): FigureCourse {
  const { unit, kind, party } = points.at(-1)!.figure
  return {
    id: `f${n + 1}`,
    label,
    unit,
    kind,
    party,
    points: points.map(({ index, figure: { start, end, value, low, high, qualifier, attribution, surface } }) => ({
      snapshot: states[index]!.snapshot.id,
      at: states[index]!.snapshot.date,
      value,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      qualifier,
      attribution,
      surface,
      span: { start, end },
    })),
    changes: [...changes],
  }
}
