import { describe, expect, it } from 'vitest'
import { chosenIn, fittingSpacing, nearest, viewOf } from '../../../web/track/view.js'
import { snapshot, snapshots } from './given.js'

const track = { snapshots: snapshots(5) }

describe('the span of a series', () => {
  it.for([
    [null, null, 0, 4],
    ['2024-01-02', null, 1, 4],
    ['2024-01-02', '2024-01-03', 1, 2],
    // a month holds all its days
    ['2024-01', '2024-01', 0, 4],
    // no snapshot has the date: the nearest within
    ['2023-12-30', '2024-01-03T12:00Z', 0, 2],
    // nothing lies in it: the whole is better than nothing
    ['2025-01-01', null, 0, 4],
    ['2024-01-04', '2024-01-02', 0, 4],
    ['nonsense', 'nonsense', 0, 4],
  ] as const)('from %s to %s is snapshots %d to %d', ([after, before, first, last]) => {
    expect(chosenIn(track, { after, before })).toEqual({ first, last })
  })

  it('knows places inside it only', () => {
    const view = viewOf(track, { first: 1, last: 3 }, 'even')
    expect(view.places.map(({ x }) => Math.round(x))).toEqual([17, 50, 83])
    expect(view.at('s1')).toBe(null)
    expect(view.order('s3')).toBe(1)
  })

  it('stands evenly where marks would lie over each other, along time where not', () => {
    const hours = Array.from({ length: 20 }, (_, n) =>
      snapshot(n + 1, { earliest: `2024-01-01T00:${10 + n}:00Z`, latest: `2024-01-01T00:${10 + n}:00Z` }),
    )
    const years = [2025, 2026, 2027].map((year, n) =>
      snapshot(30 + n, { earliest: `${year}-01-01T00:00:00Z`, latest: `${year}-12-31T00:00:00Z` }),
    )
    const spread = (list: ReturnType<typeof snapshots>) =>
      fittingSpacing(viewOf({ snapshots: list }, { first: 0, last: list.length - 1 }, 'time'))
    expect(spread(snapshots(20))).toBe('time')
    // the axis breaks between the hours and the years, and then both are read
    expect(spread([...hours, ...years])).toBe('time')
    const same = { earliest: '2024-01-01T00:00:00Z', latest: '2024-01-01T00:00:00Z' }
    expect(spread([...hours.map((one) => ({ ...one, ...same })), ...years])).toBe('even')
  })

  it('finds the nearest mark, and none among none', () => {
    expect(nearest([{ x: 10 }, { x: 40 }], 24)).toBe(0)
    expect(nearest([{ x: 10 }, { x: 40 }], 26)).toBe(1)
    expect(nearest([], 5)).toBe(null)
  })
})
