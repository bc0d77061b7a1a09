/** The courses of names along kept walks. What came in is known by the digests of its steps, each of which is one object. */
import type { NameCourse } from '../schema/track.js'
import { createNameWalk, type NameWalk, nameCourses } from '../track/name-courses.js'
import type { StepDigest } from '../track/step-digest.js'
import type { State, Step } from '../track/steps.js'
import { keptWalks } from './kept-walk.js'

const walks = keptWalks<NameWalk>()
const numbers = new WeakMap<StepDigest, number>()
let count = 0

export function keptNames(states: readonly State[], steps: readonly Step[]): readonly NameCourse[] {
  // of a single text, and of none, there is nothing to keep
  if (states.length < 2) return nameCourses(states, steps)
  const walk = walks.along({
    names: states.map(({ snapshot: { id, textHash, partial } }, n) =>
      [id, textHash, partial, numberOf(steps[n - 1]?.compared ?? null)].join(' '),
    ),
    begin: createNameWalk,
    add(walk, n) {
      if (n > 0) walk.add(steps[n - 1]!, states[n - 1]!, states[n]!)
    },
  })
  return walk.told(states[0]!)
}

function numberOf(digest: StepDigest | null): number {
  if (digest === null) return 0
  const known = numbers.get(digest)
  if (known !== undefined) return known
  numbers.set(digest, ++count)
  return count
}
