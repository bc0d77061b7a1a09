/** Each referent along a series: how often it is mentioned, and what it was called from when to when. */
import type { Name, NameChange } from '../schema/name.js'
import type { NameCourse } from '../schema/track.js'
import type { State, Step } from './steps.js'

interface Course {
  type: Name['type']
  readonly points: { readonly index: number; readonly name: Name }[]
  /** by the canonical name in the snapshot before; null: it is not there */
  at: string | null
}

export function nameCourses(states: readonly State[], steps: readonly Step[]): readonly NameCourse[] {
  const courses: Course[] = []
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
    for (const course of present.values()) course.at = null
    for (const change of step.compared.names) follow(change, n, present, absent)
  })
  return courses.map((course, n) => told(course, n, states))

  function follow({ from, to }: NameChange, n: number, present: Map<string, Course>, absent: Map<string, Course>) {
    let course = from ? present.get(from.canonical) : absent.get(to!.canonical)
    if (!course) {
      course = { type: (to ?? from)!.type, points: [], at: null }
      courses.push(course)
      if (from) course.points.push({ index: n, name: from })
    }
    if (from) present.delete(from.canonical)
    else absent.delete(to!.canonical)
    if (!to) return
    course.points.push({ index: n + 1, name: to })
    course.at = to.canonical
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
    points: points.map(({ index, name }) => ({ snapshot: id(index), mentions: name.mentions.length })),
  }
}
