import { describe, expect, it } from 'vitest'
import { headlineOf, sinceOf } from '../../../web/reader/since-model.js'
import { life, snapshot, snapshots } from '../track/given.js'

const series = { snapshots: snapshots(6) }

describe('sinceOf', () => {
  it.for([
    ['1-6 A', 0, 'Reads so at least since 1 January 2024', 'No earlier snapshot is kept: it may be older.'],
    ['3-6 A', 0, 'Reads so since 3 January 2024', 'It is not in the snapshot before, of 2 January 2024.'],
    ['1-3 A, 4-6 B', 1, 'Reads so since 4 January 2024', 'Until 3 January 2024 it read otherwise.'],
    [
      '1-3 A, 4-6 B',
      0,
      'Reads so at least since 1 January 2024',
      'No earlier snapshot is kept: it may be older. The snapshot of 4 January 2024 rewords it.',
    ],
    ['1-2 A, 5-6 A', 1, 'Reads so since 5 January 2024', 'It stood so before, until 2 January 2024, and was gone.'],
    [
      '2 A, 5-6 A',
      0,
      'Reads so since 2 January 2024',
      'It is not in the snapshot before, of 1 January 2024. It is gone after 2 January 2024, and back in the snapshot of 5 January 2024.',
    ],
  ] as const)('%s, wording %i: %s', ([runs, run, headline, words]) => {
    const since = sinceOf({ life: life(runs), run }, series)!
    expect(headlineOf(since)).toBe(headline)
    expect([since.came, since.until].filter((part) => part !== '').join(' ')).toBe(words)
  })

  it('says when it left', () => {
    expect(sinceOf({ life: life('2-3 A', '2024-01-04'), run: 0 }, series)!.until).toBe(
      'The snapshot of 4 January 2024 no longer has it.',
    )
  })

  it('leads from the last snapshot that read otherwise to the first that reads so', () => {
    const pair = (runs: string, run: number, list = series) => {
      const found = sinceOf({ life: life(runs), run }, list)!.pair
      return found && [found.from.id, found.to.id]
    }
    expect(pair('1-6 A', 0)).toBeNull()
    expect(pair('3-6 A', 0)).toEqual(['s2', 's3'])
    expect(pair('1-2 A, 4-6 B', 1)).toEqual(['s2', 's4'])
    // it came back where the snapshot before did not have it
    expect(pair('1-2 A, 5-6 A', 1)).toEqual(['s4', 's5'])
    // an extract is no witness of absence
    const extract = {
      snapshots: series.snapshots.map((one) => (one.id === 's3' ? snapshot(3, { partial: true }) : one)),
    }
    expect(pair('4-6 A', 0, extract)).toEqual(['s2', 's4'])
  })

  it('says nothing of snapshots that the track does not have', () => {
    expect(sinceOf({ life: life('7-9 A'), run: 0 }, series)).toBeNull()
  })
})
