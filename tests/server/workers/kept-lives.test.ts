import { expect, it } from 'vitest'
import { livesOf } from '../../../server/track/lives.js'
import { keptLives } from '../../../server/workers/kept-lives.js'
import { seriesOf, type Written } from '../track/series-builder.js'

const MILL = ['The mill ground flour for twelve villages.', 'Its wheel stood in the river until the flood.']
const written: Written[] = [
  { date: '2030-01-01', paragraphs: MILL },
  { date: '2030-01-02', paragraphs: [MILL[0]!] },
  { date: '2030-01-03', paragraphs: ['The mill ground flour for thirteen villages.', MILL[1]!] },
  { date: '2030-01-04', paragraphs: [MILL[1]!], partial: true },
  { date: '2030-01-05', paragraphs: [...MILL, 'A museum opened there.'] },
  { date: '2030-01-06', paragraphs: ['A museum opened there.'] },
]
const whole = seriesOf(written)
const partOf = (...places: number[]) => ({ ...whole, snapshots: places.map((n) => whole.snapshots[n]!) })

it('gives the lives of a series the same whatever of it was asked before', () => {
  // a sample whose last is another one, one that grew, one that went back, and the whole
  for (const places of [
    [0, 1, 2],
    [0, 1, 3],
    [0, 1, 3, 4],
    [0, 1, 2],
    [0],
    [0, 1, 2, 3, 4, 5],
    [0, 1, 2, 3, 4, 5],
    [],
  ]) {
    const series = partOf(...places)
    expect([places, keptLives(series)]).toEqual([places, livesOf(series)])
  }
})
