/**
 * Each measured quantity along a series. Which figure of the next snapshot is the same quantity is what the comparison of
 * the two says; a quantity that left and comes back under the same words goes on in its course. An extract says nothing of
 * what it leaves out, so a course waits over it and goes on at the next whole text by kind, unit, whose it is and who says so.
 */
import { labelAlone } from '../figures/label-of.js'
import type { FigureChange } from '../schema/figure.js'
import type { FigureCourse } from '../schema/track.js'
import { goesOnFrom, onlyGrows } from './running-counts.js'
import { type FigureState, figureState, type StepDigest } from './step-digest.js'
import type { State, Step } from './steps.js'

interface Course {
  label: string
  readonly points: { readonly index: number; readonly figure: FigureState }[]
  readonly changes: FigureCourse['changes'][number][]
  /** where its mention stands in the snapshot before; null: it is not there */
  at: number | null
  /** last seen before an extract that does not have it */
  isWaiting: boolean
  /** what it comes back under; null: not asked for since it was last there */
  name: string | null
}

export function figureCourses(states: readonly State[], steps: readonly Step[]): readonly FigureCourse[] {
  const courses: Course[] = []
  const [first] = states
  if (first && steps.every(({ compared }) => compared === null)) {
    // nothing was compared, and the figures of the first text are all there is to say
    for (const figure of first.facts().figures)
      courses.push(begun(labelAlone(figure), [{ index: 0, figure: figureState(figure) }], figure.start))
  }
  steps.forEach((step, n) => {
    if (!step.compared) {
      for (const course of courses) if (course.at !== null) repeat(course, n + 1)
      return
    }
    const present = new Map(courses.flatMap((course) => (course.at === null ? [] : [[course.at, course] as const])))
    const absent = new Map<string, Course[]>()
    for (const course of courses) {
      if (course.at !== null) continue
      course.name ??= nameOf(course.label, last(course))
      const named = absent.get(course.name)
      if (named) named.push(course)
      else absent.set(course.name, [course])
    }
    const wasPresent = [...present.values()]
    for (const course of wasPresent) {
      course.at = null
      course.name = null
    }
    for (const change of step.compared.figures) follow(change, step, n, present, absent)
    if (step.to.partial) {
      for (const course of present.values()) course.isWaiting = true
      beginBefore(step, n, wasPresent)
    } else goOn(step, n)
  })
  return (onlyGrows(steps) ? joined(courses, steps) : courses).map((course, n) => told(course, n, states))

  /** A figure of the snapshot `n`, which stood in the same text before for as long as no step was compared. */
  function standing(figure: FigureState, n: number): Course['points'][number][] {
    let since = n
    while (since > 0 && steps[since - 1]!.compared === null) since--
    return Array.from({ length: n - since + 1 }, (_, k) => ({ index: since + k, figure }))
  }

  /** What an extract leaves out is in no comparison with it, so figures that no course has yet begin to wait here. */
  function beginBefore(step: Step, n: number, wasPresent: readonly Course[]): void {
    const told = (step.compared?.figures ?? []).flatMap(({ from }) => (from ? [from] : []))
    const known = [...told, ...wasPresent.map((course) => course.points.findLast(({ index }) => index <= n)!.figure)]
    for (const figure of states[n]!.facts().figures) {
      if (known.some((one) => one.start === figure.start || (isOneMeasure(one, figure) && isOneValue(one, figure))))
        continue
      const state = figureState(figure)
      known.push(state)
      courses.push({ ...begun(labelAlone(figure), standing(state, n), null), isWaiting: true })
    }
  }

  /** What waited is looked for among the figures of a whole text that no course has yet; else it is gone. */
  function goOn(step: Step, n: number): void {
    const waiting = courses.filter(({ isWaiting, at }) => isWaiting && at === null)
    const taken = new Set(courses.map(({ at }) => at))
    const free =
      waiting.length === 0
        ? []
        : states[n + 1]!.facts()
            .figures.filter(({ start }) => !taken.has(start))
            .map(figureState)
    for (const course of waiting) {
      course.isWaiting = false
      const { index, figure: before } = course.points.at(-1)!
      const alike = free.filter((figure) => isOneMeasure(before, figure) && !taken.has(figure.start))
      const same = alike.find((figure) => isOneValue(before, figure))
      const figure = same ?? (alike.length === 1 ? alike[0] : undefined)
      if (!figure) continue
      taken.add(figure.start)
      const back = isBack(course, figure)
      course.points.push({ index: n + 1, figure })
      course.at = figure.start
      if (!same) note(course, { ...step, from: states[index]!.snapshot }, 'revised', back)
    }
  }

  function follow(
    change: StepDigest['figures'][number],
    step: Step,
    n: number,
    present: Map<number, Course>,
    absent: Map<string, Course[]>,
  ) {
    const { from, to } = change
    let course = from ? present.get(from.start) : comesBack(absent.get(nameOf(change.label, to!)) ?? [], to!)
    const known = course !== undefined
    if (!course) {
      const before = from ? standing(from, n) : []
      course = begun(change.label, before, null)
      courses.push(course)
    }
    if (from) present.delete(from.start)
    else if (known) {
      const name = nameOf(change.label, to!)
      absent.set(
        name,
        absent.get(name)!.filter((one) => one !== course),
      )
    }
    if (to) {
      const back = isBack(course, to)
      course.points.push({ index: n + 1, figure: to })
      course.at = to.start
      course.isWaiting = false
      course.label = change.label
      if (change.change !== 'unchanged' && (from || known)) note(course, step, change.change, back)
    } else note(course, step, change.change, false)
  }
}

/** Of what only grows: a course that comes later goes on with the one that it is the next count of. */
function joined(courses: readonly Course[], steps: readonly Step[]): readonly Course[] {
  const kept: Course[] = []
  for (const course of courses) {
    const { index, figure } = course.points[0]!
    const known =
      index > 0 &&
      kept.findLast(
        (one) =>
          one.points[0]!.index < index &&
          one.points.some((point) => point.index === index) &&
          goesOnFrom({ label: one.label, figure: valueBefore(one, index) }, { label: course.label, figure }),
      )
    if (!known) kept.push(course)
    else {
      note(known, steps[index - 1]!, 'revised', false)
      known.points.splice(
        known.points.findIndex((point) => point.index === index),
        known.points.length,
        ...course.points,
      )
      known.changes.push(...course.changes)
    }
  }
  return kept
}

const valueBefore = ({ points }: Course, index: number): FigureState =>
  points.findLast((point) => point.index < index)!.figure

/** Of several quantities of one label the one that had the value, else the one that left last. */
const comesBack = (courses: readonly Course[], figure: FigureState): Course | undefined =>
  courses.findLast((course) => isOneValue(last(course), figure)) ?? courses.at(-1)

const begun = (label: string, points: Course['points'][number][], at: number | null): Course => ({
  label,
  points,
  changes: [],
  at,
  isWaiting: false,
  name: null,
})

const isOneMeasure = (a: FigureState, b: FigureState): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.party === b.party && a.attribution === b.attribution

const isOneValue = (a: FigureState, b: FigureState): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high

const last = (course: Course): FigureState => course.points.at(-1)!.figure

const nameOf = (label: string, { kind, unit }: FigureState) => `${kind}\0${label.toLowerCase()}\0${unit.toLowerCase()}`

/** The text is the same, and so is the figure. */
function repeat(course: Course, index: number): void {
  course.points.push({ index, figure: last(course) })
}

function note({ changes }: Course, { from, to }: Step, change: FigureChange['change'], back: boolean): void {
  changes.push({ lastSeen: from.id, firstSeen: to.id, change, back })
}

/** Does it say what it said before it said something else? */
function isBack({ points }: Course, now: FigureState): boolean {
  const same = (other: FigureState) => isOneValue(other, now)
  return points.length > 0 && !same(points.at(-1)!.figure) && points.some(({ figure }) => same(figure))
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
