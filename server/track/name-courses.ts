/**
 * Each referent along a series: how often it is mentioned, and what it was called from when to when. An extract says nothing
 * of whom it leaves out: a course waits over it and goes on where a whole text has the name.
 */
import type { NameCourse } from '../schema/track.js'
import { type NameState, nameState, type StepDigest } from './step-digest.js'
import type { State, Step } from './steps.js'

interface Course {
  /** its place among all */
  readonly order: number
  type: NameState['type']
  readonly points: { readonly index: number; readonly name: NameState }[]
  /** by the canonical name in the snapshot before; null: it is not there */
  at: string | null
  /** last seen before an extract that does not have it */
  isWaiting: boolean
}

export function nameCourses(states: readonly State[], steps: readonly Step[]): readonly NameCourse[] {
  const courses: Course[] = []
  /** In the snapshot before; the many that are gone are not looked through at each step. */
  const here = new Set<Course>()
  const gone = goneCourses()
  let someWait = false
  const begin = (type: NameState['type'], points: Course['points'], at: string | null): Course => {
    const course = { order: courses.length, type, points, at, isWaiting: false }
    courses.push(course)
    return course
  }
  const [first] = states
  if (first && steps.every(({ compared }) => compared === null)) {
    for (const name of first.facts().names.map(nameState))
      here.add(begin(name.type, [{ index: 0, name }], name.canonical))
  }
  steps.forEach((step, n) => {
    if (!step.compared) {
      for (const course of here) course.points.push({ index: n + 1, name: course.points.at(-1)!.name })
      return
    }
    const present = byName(here)
    const wasPresent = [...present.keys()]
    const left = new Set(present.values())
    for (const course of left) {
      course.at = null
      here.delete(course)
    }
    gone.beginStep()
    // who was renamed and has another role is told twice, and is one referent
    const told = new Set<string>()
    for (const change of step.compared.names) {
      const pair = pairOf(change)
      if (pair !== null && told.has(pair)) continue
      if (pair !== null) told.add(pair)
      follow(change, n, present, left)
    }
    if (step.to.partial) {
      someWait = true
      for (const course of present.values()) course.isWaiting = true
      const known = new Set([...wasPresent, ...step.compared.names.flatMap(({ from }) => from?.canonical ?? [])])
      for (const name of states[n]!.facts().names.map(nameState)) {
        if (known.has(name.canonical)) continue
        const course = begin(name.type, standing(name, n), null)
        course.isWaiting = true
        left.add(course)
      }
    }
    for (const course of left) if (course.at === null) gone.add(course)
    if (!step.to.partial && someWait) goOn(n)
  })
  return courses.map((course, n) => told(course, n, states))

  /** A name of the snapshot `n`, which stood in the same text before for as long as no step was compared. */
  function standing(name: NameState, n: number): { index: number; name: NameState }[] {
    let since = n
    while (since > 0 && steps[since - 1]!.compared === null) since--
    return Array.from({ length: n - since + 1 }, (_, k) => ({ index: since + k, name }))
  }

  function goOn(n: number): void {
    someWait = false
    const waiting = courses.filter(({ isWaiting, at }) => isWaiting && at === null)
    if (waiting.length === 0) return
    const taken = new Set([...here].map(({ at }) => at))
    const free = new Map(
      states[n + 1]!.facts()
        .names.map(nameState)
        .map((name) => [name.canonical, name] as const),
    )
    for (const course of waiting) {
      course.isWaiting = false
      const name = free.get(course.points.at(-1)!.name.canonical)
      if (!name || taken.has(name.canonical)) continue
      taken.add(name.canonical)
      gone.remove(course)
      course.points.push({ index: n + 1, name })
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
    const course = known ?? begin((to ?? from)!.type, from ? standing(from, n) : [], null)
    left.add(course)
    if (from) present.delete(from.canonical)
    if (!to) return
    course.points.push({ index: n + 1, name: to })
    course.at = to.canonical
    course.isWaiting = false
    course.type = to.type
    here.add(course)
  }
}

/** Both sides of a change; null where it has one. */
const pairOf = ({ from, to }: StepDigest['names'][number]): string | null =>
  from && to ? JSON.stringify([from.canonical, from.mentions, to.canonical, to.mentions]) : null

/** Of two that are called alike the later one. */
function byName(here: ReadonlySet<Course>): Map<string, Course> {
  const present = new Map<string, Course>()
  for (const course of here) {
    const known = present.get(course.at!)
    if (!known || known.order < course.order) present.set(course.at!, course)
  }
  return present
}

/** Courses that are not there, by the name that they had last. */
function goneCourses() {
  const byLast = new Map<string, Set<Course>>()
  /** one name brings back one course in a step */
  let used = new Set<string>()
  const nameOf = ({ points }: Course) => points.at(-1)!.name.canonical
  const remove = (course: Course) => void byLast.get(nameOf(course))?.delete(course)
  return {
    beginStep(): void {
      used = new Set()
    },
    add(course: Course): void {
      const name = nameOf(course)
      const held = byLast.get(name)
      if (held) held.add(course)
      else byLast.set(name, new Set([course]))
    },
    remove,
    take(name: string): Course | undefined {
      const held = used.has(name) ? undefined : byLast.get(name)
      let latest: Course | undefined
      for (const course of held ?? []) if (!latest || course.order > latest.order) latest = course
      if (!latest) return undefined
      used.add(name)
      remove(latest)
      return latest
    },
  }
}

function told({ type, points }: Course, n: number, states: readonly State[]): NameCourse {
  const id = (index: number) => states[index]!.snapshot.id
  const labels: { name: string; firstSeen: string; lastSeen: string; index: number }[] = []
  for (const { index, name } of points) {
    const run = labels.at(-1)
    if (run && run.name === name.canonical && run.index === index - 1) {
      run.lastSeen = id(index)
      run.index = index
    } else labels.push({ name: name.canonical, firstSeen: id(index), lastSeen: id(index), index })
  }
  return {
    id: `n${n + 1}`,
    canonical: points.at(-1)!.name.canonical,
    type,
    labels: labels.map(({ name, firstSeen, lastSeen }) => ({ name, firstSeen, lastSeen })),
    points: points.map(({ index, name }) => ({ snapshot: id(index), mentions: name.mentions })),
  }
}
