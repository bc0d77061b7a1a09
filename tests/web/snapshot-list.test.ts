import { describe, expect, it } from 'vitest'
import { listed } from '../../web/pages/snapshot-list.js'

const series = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `s${n + 1}` }))
const shown = (count: number, opened = 0, chosen: readonly string[] = []) => {
  const { head, tail, left, next } = listed(series(count), { opened, chosen })
  return { head: head.length, tail: tail.length, left, next }
}

describe('the list of an article’s snapshots', () => {
  it.each([
    [0, { head: 0, tail: 0, left: 0, next: 0 }],
    [12, { head: 12, tail: 0, left: 0, next: 0 }],
    [13, { head: 4, tail: 4, left: 5, next: 5 }],
    [1260, { head: 4, tail: 4, left: 1252, next: 200 }],
  ])('of %i is whole where it is short, and its two ends where it is long', (count, list) =>
    expect(shown(count)).toEqual(list),
  )

  it('opens two hundred at a press, to the end', () => {
    expect(shown(450, 200)).toEqual({ head: 204, tail: 4, left: 242, next: 200 })
    expect(shown(450, 400)).toEqual({ head: 404, tail: 4, left: 42, next: 42 })
    expect(shown(450, 442)).toEqual({ head: 450, tail: 0, left: 0, next: 0 })
  })

  it('counts what was not read yet: its beginning and its end are enough', () => {
    const ends = [...series(200), { id: 'end1' }, { id: 'end2' }, { id: 'end3' }, { id: 'end4' }]
    const { head, tail, left, next } = listed(ends, { opened: 0, chosen: [], total: 12_000 })
    expect([head.length, tail.map(({ id }) => id), left, next]).toEqual([
      4,
      ['end1', 'end2', 'end3', 'end4'],
      11_992,
      200,
    ])
    expect(listed(ends, { opened: 196, chosen: [], total: 12_000 })).toMatchObject({ left: 11_796, next: 200 })
  })

  it('has what is chosen in its middle', () => {
    expect(listed(series(20), { opened: 0, chosen: ['s10', 's20'] }).head.at(-1)?.id).toBe('s10')
    expect(shown(20, 0, ['s10', 's20'])).toEqual({ head: 5, tail: 4, left: 11, next: 11 })
  })
})
