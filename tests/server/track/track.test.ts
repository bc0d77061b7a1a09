import { describe, expect, it } from 'vitest'
import type { Track, TrackPart } from '../../../server/schema/track.js'
import { returnsOf } from '../../../server/track/returns.js'
import { sampled } from '../../../server/track/sample.js'
import { topicTrack } from '../../../server/track/topic-track.js'
import { trackOf } from '../../../server/track/track-of.js'
import { analystOf } from './analyst.js'
import { seriesOf, type Written } from './series-builder.js'

const ALL: ReadonlySet<TrackPart> = new Set(['figures', 'names', 'measures', 'sentences', 'events'])

const day = (n: number, ...paragraphs: string[]): Written => ({ date: `2021-03-0${n}`, paragraphs })

describe('a track', () => {
  const A = ['# Fire', 'The ferry burned off Brannick for two hours in heavy weather before it was put out.']
  const B = ['# Fire', 'The ferry burned off Brannick for six hours in heavy weather before it was put out.']

  it('knows a return for a return, and a text that stood on for the same', () => {
    const { snapshots } = seriesOf([day(1, ...A), day(2, ...B), day(3, ...A), day(4, ...A)])
    expect(returnsOf(snapshots.map(({ snapshot }) => snapshot))).toEqual([
      { snapshot: 's3', to: 's1', same: false },
      { snapshot: 's4', to: 's3', same: true },
    ])
  })

  it('says what is not known where a course needs a second snapshot', () => {
    const series = seriesOf([day(1, ...A)])
    expect(trackOf(series, ALL, analystOf(series)).limits.map(({ where }) => where)).toEqual(['snapshots'])
  })

  it('is empty for an empty series', () => {
    const series = seriesOf([])
    const { sentences, figures, events } = trackOf(series, ALL, analystOf(series))
    expect([sentences, figures, events]).toEqual([[], [], []])
  })

  it('gives the parts that were asked for and no others', () => {
    const series = seriesOf([day(1, ...A), day(2, ...B)])
    const { sentences, measures } = trackOf(series, new Set(['measures']), analystOf(series))
    expect(sentences).toEqual([])
    expect(measures.map(({ id }) => id)).toContain('words')
  })

  it('gives the same bytes twice', () => {
    const series = seriesOf([day(1, ...A), day(2, ...B), day(3, ...A)])
    const once = JSON.stringify(trackOf(series, ALL, analystOf(series)))
    expect(JSON.stringify(trackOf(series, ALL, analystOf(series)))).toBe(once)
  })

  it('shares of the sections add up to one', () => {
    const series = seriesOf([day(1, 'A lead of five words.', ...A)])
    const shares = trackOf(series, new Set(['measures']), analystOf(series)).measures.filter(({ id }) =>
      id.startsWith('section-'),
    )
    expect(shares.reduce((sum, { points }) => sum + points[0]!.count, 0)).toBe(5 + 1 + 16)
  })
})

describe('the track of a topic', () => {
  const TERMS =
    'The policy of Chirper on accounts of people who have died lets relatives ask for removal with a copy of the certificate.'
  const tracked = (written: readonly Written[]): Pick<Track, 'limits' | 'sentences'> => {
    const series = seriesOf(written)
    return topicTrack(series, new Set(['sentences']), {
      analyst: analystOf(series),
      at: { given: null, until: null },
    })
  }

  it('goes on where one page took over from another', () => {
    const { limits, sentences } = tracked([
      { ...day(1, TERMS), article: 'chirper-policy' },
      { ...day(2, TERMS.replace('Chirper', 'Y')), article: 'y-policy' },
    ])
    expect(limits).toEqual([])
    expect(sentences.map(({ wordings }) => wordings.length)).toEqual([2])
  })

  it('tells articles side by side that say the same days otherwise', () => {
    const { limits, sentences } = tracked([
      { ...day(1, TERMS), article: 'one' },
      { ...day(2, 'A quite different report of the storm and of the boats that it sank.'), article: 'two' },
    ])
    expect(limits.map(({ where }) => where)).toEqual(['articles'])
    expect(sentences.map(({ id }) => id)).toEqual(['c1-l1', 'c2-l1'])
  })
})

describe('a sample', () => {
  const snapshots = seriesOf(Array.from({ length: 9 }, (_, n) => day(n + 1, `Day ${n} of the count.`))).snapshots.map(
    ({ snapshot }) => snapshot,
  )

  it('keeps the first and the last', () => {
    expect(sampled(snapshots, 3).map(({ id }) => id)).toEqual(['s1', 's5', 's9'])
  })

  it('by week takes the last of each, weeks from Monday', () => {
    // 1 March 2021 was a Monday
    expect(sampled(snapshots, 'week').map(({ id }) => id)).toEqual(['s1', 's7', 's9'])
  })

  it('is all where there are fewer', () => {
    expect(sampled(snapshots, 200)).toHaveLength(9)
  })
})
