import { describe, expect, it } from 'vitest'
import type { Track } from '../../../server/schema/track.js'
import { playedAt } from '../../../web/track/player-model.js'
import { course, life, snapshot, snapshots } from './given.js'

const track = (more: Partial<Track>): Track => ({
  snapshots: snapshots(4),
  sampledFrom: 4,
  returns: [],
  figures: [],
  names: [],
  measures: [],
  sentences: [],
  events: [],
  strands: [],
  across: null,
  limits: [],
  ...more,
})

describe('a series that is played', () => {
  const sentences = [life('1-2 A, 3-4 B'), life('1-1 C', '2024-01-02'), life('1-1 D, 3-4 D'), life('1-4 E')]
  it.for([
    [0, ['new A', 'new C', 'new D', 'new E'], []],
    [1, [], ['C', 'D']],
    // what is reworded at once did not leave
    [2, ['reworded B', 'back D'], []],
    [3, [], []],
    [9, [], []],
  ] as const)('tells at state %d what came and what left', ([at, came, left]) => {
    const played = playedAt(track({ sentences }), at)
    expect(played.came.map(({ how, text }) => `${how} ${text}`)).toEqual(came)
    expect(played.left).toEqual(left)
  })

  it('begins, and nothing in its first state is news; what is not listed is counted', () => {
    const many = Array.from({ length: 11 }, (_, n) => life(`1-4 S${n}`))
    expect(playedAt(track({ sentences: many }), 0)).toMatchObject({ begins: true, further: 3, furtherFigures: 0 })
    expect(playedAt(track({ sentences: many }), 1)).toMatchObject({ begins: false, further: 0 })
  })

  it('says nothing left because of an extract', () => {
    const list = [snapshot(1), snapshot(2, { partial: true })]
    expect(playedAt(track({ snapshots: list, sentences: [life('1-1 C')] }), 1).left).toEqual([])
  })

  it('has the figures of the moment, the new ones first', () => {
    const figures = [course('3 3 3 3', { label: 'boats' }), course('5 6 6 6', { label: 'crew' })]
    expect(playedAt(track({ figures }), 1).figures.map(({ label, surface, fresh }) => [label, surface, fresh])).toEqual(
      [
        ['crew', '6', true],
        ['boats', '3', false],
      ],
    )
  })
})
