/**
 * Each referent along a series: how often it is mentioned, and what it was called from when to when. An extract says nothing
 * of whom it leaves out: a course waits over it and goes on where a whole text has the name.
 *
 * A walk grows by a step at a time, and a course that nothing was added to is told once: one more snapshot at the end of a
 * long series costs its own names, and not the thousands of points of all that came and went before it.
 */
import type { NameCourse } from '../schema/track.js'
import { type GoneNames, goneNames } from './gone-names.js'
import { type NameState, nameState, type StepDigest } from './step-digest.js'
import type { State, Step } from './steps.js'

interface Course {
  /** its place among all */
  readonly order: number
  type: NameState['type']
  last: NameState
  readonly points: NameCourse['points'][number][]
  readonly labels: Run[]
  /** by the canonical name in the snapshot before; null: it is not there */
  at: string | null
  /** last seen before an extract that does not have it */
  isWaiting: boolean
  /** null: something was added since */
  told: NameCourse | null
}

interface Run {
  readonly name: string
  readonly firstSeen: string
  readonly lastSeen: string
  /** place of the last snapshot */
  readonly index: number
}

export interface NameWalk {
  /** The steps in order; `before` and `after` are the texts on its two sides. */
  add(step: Step, before: State, after: State): void
  /** @param first the first text of the series; all of its names are told where no two texts differ */
  told(first: State): readonly NameCourse[]
  /** The same state, which goes on apart from this one. */
  copy(): NameWalk
}

export function nameCourses(states: readonly State[], steps: readonly Step[]): readonly NameCourse[] {
  const [first] = states
  if (!first) return []
  const walk = createNameWalk()
  for (const [n, step] of steps.entries()) walk.add(step, states[n]!, states[n + 1]!)
  return walk.told(first)
}

interface Walked {
  readonly courses: Course[]
  /** In the snapshot before. */
  readonly here: Set<Course>
  readonly gone: GoneNames<Course>
  /** of each snapshot but the first that no step was added to */
  readonly ids: string[]
  /** the first of the texts that are equal to the last */
  since: number
  someWait: boolean
  isCompared: boolean
}

export const createNameWalk = (): NameWalk =>
  walkFrom({
    ...{ courses: [], here: new Set(), gone: goneNames(), ids: [] },
    ...{ since: 0, someWait: false, isCompared: false },
  })

function walkFrom(walked: Walked): NameWalk {
  const { courses, here, gone, ids } = walked
  return { add, told, copy: () => walkFrom(copyOf(walked)) }

  function add(step: Step, before: State, after: State): void {
    if (ids.length === 0) ids.push(before.snapshot.id)
    const n = ids.length - 1
    ids.push(after.snapshot.id)
    if (!step.compared) {
      for (const course of here) push(course, n + 1, course.last)
      return
    }
    walked.isCompared = true
    const present = byName(here)
    const wasPresent = [...present.keys()]
    const left = new Set(present.values())
    for (const course of left) {
      course.at = null
      here.delete(course)
    }
    gone.beginStep()
    // who was renamed and has another role is told twice, and is one referent
    const once = new Set<string>()
    for (const change of step.compared.names) {
      const pair = pairOf(change)
      if (pair !== null && once.has(pair)) continue
      if (pair !== null) once.add(pair)
      follow(change, n, present, left)
    }
    if (step.to.partial) {
      walked.someWait = true
      for (const course of present.values()) course.isWaiting = true
      const known = new Set([...wasPresent, ...step.compared.names.flatMap(({ from }) => from?.canonical ?? [])])
      for (const name of before.facts().names.map(nameState)) {
        if (known.has(name.canonical)) continue
        const course = standing(name, n)
        course.isWaiting = true
        left.add(course)
      }
    }
    for (const course of left) if (course.at === null) gone.add(course)
    if (!step.to.partial && walked.someWait) goOn(n, after)
    walked.since = n + 1
  }

  function told(first: State): readonly NameCourse[] {
    if (walked.isCompared) return courses.map(toldOf)
    const count = Math.max(1, ids.length)
    return first.facts().names.map((name, order) => {
      const course = created(order, nameState(name))
      for (let index = 0; index < count; index++)
        pushAs(course, index, { id: ids[index] ?? first.snapshot.id, name: course.last })
      return toldOf(course)
    })
  }

  function push(course: Course, index: number, name: NameState): void {
    pushAs(course, index, { id: ids[index]!, name })
  }

  function begin(name: NameState): Course {
    const course = created(courses.length, name)
    courses.push(course)
    return course
  }

  /** A name of the snapshot `n`, which stood in the same text before for as long as no step was compared. */
  function standing(name: NameState, n: number): Course {
    const course = begin(name)
    for (let index = walked.since; index <= n; index++) push(course, index, name)
    return course
  }

  function goOn(n: number, after: State): void {
    walked.someWait = false
    const waiting = courses.filter(({ isWaiting, at }) => isWaiting && at === null)
    if (waiting.length === 0) return
    const taken = new Set([...here].map(({ at }) => at))
    const free = new Map(
      after
        .facts()
        .names.map(nameState)
        .map((name) => [name.canonical, name] as const),
    )
    for (const course of waiting) {
      course.isWaiting = false
      const name = free.get(course.last.canonical)
      if (!name || taken.has(name.canonical)) continue
      taken.add(name.canonical)
      gone.remove(course)
      push(course, n + 1, name)
      course.at = name.canonical
      here.add(course)
    }
  }

  function follow(
    { from, to }: StepDigest['names'][number],
    n: number,
    present: Map<string, Course>,
    left: Set<Course>,
  ): void {
    const known = from ? present.get(from.canonical) : gone.take(to!.canonical)
    const course = known ?? (from ? standing(from, n) : begin(to!))
    if (!known) course.type = (to ?? from)!.type
    left.add(course)
    if (from) present.delete(from.canonical)
    if (!to) return
    push(course, n + 1, to)
    course.at = to.canonical
    course.isWaiting = false
    course.type = to.type
    here.add(course)
  }
}

function copyOf({ courses, here, gone, ids, ...rest }: Walked): Walked {
  const copies = courses.map((course) => ({
    ...course,
    points: course.points.slice(),
    labels: course.labels.slice(),
  }))
  const copied = ({ order }: Course) => copies[order]!
  return { ...rest, courses: copies, here: new Set([...here].map(copied)), gone: gone.copy(copied), ids: ids.slice() }
}

const created = (order: number, last: NameState): Course => ({
  ...{ order, type: last.type, last, points: [], labels: [] },
  ...{ at: null, isWaiting: false, told: null },
})

function pushAs(course: Course, index: number, { id, name }: { readonly id: string; readonly name: NameState }): void {
  const { points, labels } = course
  course.last = name
  course.told = null
  points.push({ snapshot: id, mentions: name.mentions })
  const run = labels.at(-1)
  if (run && run.name === name.canonical && run.index === index - 1)
    labels[labels.length - 1] = { ...run, lastSeen: id, index }
  else labels.push({ name: name.canonical, firstSeen: id, lastSeen: id, index })
}

/** Both sides of a change; null where it has one. */
const pairOf = ({ from, to }: StepDigest['names'][number]): string | null =>
  from && to ? [from.canonical, from.mentions, to.canonical, to.mentions].join('\0') : null

/** Of two that are called alike the later one. */
function byName(here: ReadonlySet<Course>): Map<string, Course> {
  const present = new Map<string, Course>()
  for (const course of here) {
    const known = present.get(course.at!)
    if (!known || known.order < course.order) present.set(course.at!, course)
  }
  return present
}

function toldOf(course: Course): NameCourse {
  const { order, last, type, labels, points } = course
  course.told ??= {
    id: `n${order + 1}`,
    canonical: last.canonical,
    type,
    labels: labels.map(({ name, firstSeen, lastSeen }) => ({ name, firstSeen, lastSeen })),
    points: points.slice(),
  }
  return course.told
}
