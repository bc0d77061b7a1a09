import { expect, it } from 'vitest'
import type { Snapshot } from '../../../server/schema/snapshot.js'
import { nameCourses } from '../../../server/track/name-courses.js'
import type { NameState, StepDigest } from '../../../server/track/step-digest.js'
import type { Step } from '../../../server/track/steps.js'

const name = (canonical: string, mentions = 3): NameState => ({ canonical, type: 'organisation', mentions })
const snapshots = ['s1', 's2', 's3', 's4'].map((id) => ({ id, partial: false }) as Snapshot)
const states = snapshots.map((snapshot) => ({ snapshot, facts: () => ({ figures: [], names: [] }) as never }))

function coursesOf(...steps: StepDigest['names'][]) {
  const list = steps.map(
    (names, n): Step => ({ from: snapshots[n]!, to: snapshots[n + 1]!, compared: { names } as StepDigest }),
  )
  return nameCourses(states, list).map(({ labels, points }) => [
    labels.map(({ name: called }) => called).join(', '),
    points.map(({ snapshot }) => snapshot).join(' '),
  ])
}

it('who is renamed and has another role in one step is one row', () => {
  expect(
    coursesOf(
      [{ change: 'unchanged', from: name('Orrin Fishers'), to: name('Orrin Fishers') }],
      [
        { change: 'renamed', from: name('Orrin Fishers'), to: name('Orrin Seafood') },
        { change: 'role_changed', from: name('Orrin Fishers'), to: name('Orrin Seafood') },
      ],
      [{ change: 'unchanged', from: name('Orrin Seafood'), to: name('Orrin Seafood', 1) }],
    ),
  ).toEqual([['Orrin Fishers, Orrin Seafood', 's1 s2 s3 s4']])
})

it('two whom one step calls alike and another counts otherwise stay two', () => {
  expect(
    coursesOf([
      { change: 'unchanged', from: name('Marrow', 4), to: name('Marrow', 4) },
      { change: 'unchanged', from: name('Marrow', 1), to: name('Marrow', 2) },
    ]),
  ).toHaveLength(2)
})
