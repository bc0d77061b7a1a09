/** Courses of names that are not there, by the name that they had last; the many that are gone are not looked through at each step. */
import type { NameState } from './step-digest.js'

interface Gone {
  /** its place among all */
  readonly order: number
  readonly last: NameState
}

export interface GoneNames<C extends Gone> {
  beginStep(): void
  add(course: C): void
  remove(course: C): void
  /** Of several that were called so the one that came last. */
  take(name: string): C | undefined
  /** @param copyOf what stands for each course in the copy */
  copy(copyOf: (course: C) => C): GoneNames<C>
}

export function goneNames<C extends Gone>(byLast = new Map<string, Set<C>>()): GoneNames<C> {
  /** one name brings back one course in a step */
  let used = new Set<string>()
  const remove = (course: C) => void byLast.get(course.last.canonical)?.delete(course)
  return {
    beginStep(): void {
      used = new Set()
    },
    add(course): void {
      const held = byLast.get(course.last.canonical)
      if (held) held.add(course)
      else byLast.set(course.last.canonical, new Set([course]))
    },
    remove,
    take(name) {
      const held = used.has(name) ? undefined : byLast.get(name)
      let latest: C | undefined
      for (const course of held ?? []) if (!latest || course.order > latest.order) latest = course
      if (!latest) return undefined
      used.add(name)
      remove(latest)
      return latest
    },
    copy: (copyOf) => goneNames(new Map([...byLast].map(([name, held]) => [name, new Set([...held].map(copyOf))]))),
  }
}
