/**
 * Each referent along a series: how often it is mentioned, and what it was called from when to when. An extract says nothing
 * of whom it leaves out: a course waits over it and goes on where a whole text has the name.
 */
import type { NameCourse } from '../schema/track.js'
import { type NameState, nameState, type StepDigest } from './step-digest.js'
import type { State, Step } from './steps.js'

interface Course {
  type: NameState['type']
  readonly points: { readonly index: number; readonly name: NameState }[]
  /** by the canonical name in the snapshot before; null: it is not there */
  at: string | null
  /** last seen before an extract that does not have it */
  isWaiting: boolean
}

export function nameCourses(states: readonly State[], steps: readonly Step[]): readonly NameCourse[] {
  const courses: Course[] = []
  const [first] = states
  if (first && steps.every(({ compared }) => compared === null)) {
    for (const name of first.facts().names.map(nameState))
      courses.push({ type: name.type, points: [{ index: 0, name }], at: name.canonical, isWaiting: false })
  }
  steps.forEach((step, n) => {
    if (!step.compared) {
      for (const course of courses)
        if (course.at !== null) course.points.push({ index: n + 1, name: course.points.at(-1)!.name })
      return
    }
    const present = new Map(courses.flatMap((course) => (course.at === null ? [] : [[course.at, course] as const])))
    const absent = new Map(
      courses.flatMap((course) =>
        course.at === null ? [[course.points.at(-1)!.name.canonical, course] as const] : [],
      ),
    )
    const wasPresent = [...present.keys()]
    for (const course of present.values()) course.at = null
    for (const change of step.compared.names) follow(change, n, present, absent)
    if (step.to.partial) {
      for (const course of present.values()) course.isWaiting = true
      const known = new Set([...wasPresent, ...step.compared.names.flatMap(({ from }) => from?.canonical ?? [])])
      for (const name of states[n]!.facts().names.map(nameState)) {
        if (known.has(name.canonical)) continue
        courses.push({ type: name.type, points: standing(name, n), at: null, isWaiting: true })
      }
    } else goOn(n)
  })
  return courses.map((course, n) => told(course, n, states))

  /** A name of the snapshot `n`, which stood in the same text before for as long as no step was compared. */
  function standing(name: NameState, n: number): { index: number; name: NameState }[] {
    let since = n
    while (since > 0 && steps[since - 1]!.compared === null) since--
    return Array.from({ length: n - since + 1 }, (_, k) => ({ index: since + k, name }))
  }

  function goOn(n: number): void {
    const waiting = courses.filter(({ isWaiting, at }) => isWaiting && at === null)
    if (waiting.length === 0) return
    const taken = new Set(courses.map(({ at }) => at))
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
      course.points.push({ index: n + 1, name })
      course.at = name.canonical
    }
  }

  function follow(
    { from, to }: StepDigest['names'][number],
    n: number,
    present: Map<string, Course>,
    absent: Map<string, Course>,
  ) {
    let course = from ? present.get(from.canonical) : absent.get(to!.canonical)
    if (!course) {
      course = { type: (to ?? from)!.type, points: from ? standing(from, n) : [], at: null, isWaiting: false }
      courses.push(course)
    }
    if (from) present.delete(from.canonical)
    else absent.delete(to!.canonical)
    if (!to) return
    course.points.push({ index: n + 1, name: to })
    course.at = to.canonical
    course.isWaiting = false
    course.type = to.type
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
