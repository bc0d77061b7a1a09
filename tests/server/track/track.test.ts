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

  it('knows what was cited again for a return, and other works under the same words for none', () => {
    const { snapshots } = seriesOf([day(1, ...A), day(2, ...A), day(3, ...A)])
    const cited = snapshots.map(({ snapshot }, n) => ({ ...snapshot, referencesHash: n === 1 ? 'other' : 'first' }))
    expect(returnsOf(cited)).toEqual([{ snapshot: 's3', to: 's1', same: false }])
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

  it('a section has a share where it is, and no point where it is not', () => {
    const series = seriesOf([day(1, 'A lead.'), day(2, 'A lead.', '# Crew', 'Two of them.'), day(3, '# Crew', 'Two.')])
    const { measures } = trackOf(series, new Set(['measures']), analystOf(series))
    const shares = measures.filter(({ id }) => id.startsWith('section-'))
    expect(shares.map(({ label, points }) => [label, points.map(({ snapshot }) => snapshot).join(' ')])).toEqual([
      ['Lead', 's1 s2'],
      ['Crew', 's2 s3'],
    ])
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

describe('a series with an edge', () => {
  const events = (written: readonly Written[]) => {
    const series = seriesOf(written)
    return trackOf(series, ALL, analystOf(series))
  }
  const COUNT = 'The collapse of the Odrun weir killed 11 people, the council said.'

  it('that turns into another language and back claims no figures, names or framing in between, and says so', () => {
    const german = 'Beim Einsturz des Wehrs von Odrun starben elf Menschen, wie der Rat der Stadt mitteilte.'
    const {
      figures,
      events: told,
      limits,
      measures,
      sentences,
    } = events([day(1, COUNT), { ...day(2, german), language: 'de' }, day(3, COUNT.replace('11', '14'))])
    expect(limits.find(({ where }) => where === 'language')?.reason).toMatch(/English, German/)
    expect(told.filter(({ facet }) => facet !== 'text' && facet !== 'structure')).toEqual([])
    expect(figures.flatMap(({ changes }) => changes)).toEqual([])
    expect(
      measures.find(({ id }) => id === 'cue-attribution')?.points.map(({ snapshot }) => snapshot) ?? [],
    ).not.toContain('s2')
    expect(sentences.some(({ wordings }) => wordings[0]!.text === german)).toBe(true)
  })

  it('of thousands in a day is told in order, and by day is the first and the last', () => {
    const minute = (n: number) => `T${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`
    const written = Array.from({ length: 1400 }, (_, n) => ({
      date: `2021-03-01${minute(n)}`,
      paragraphs: ['The count is kept here.', `By now ${100 + Math.floor(n / 700)} votes were counted in Brannick.`],
    }))
    const series = seriesOf(written)
    const { sentences } = trackOf(series, new Set(['sentences']), analystOf(series))
    expect(
      sentences.map(({ wordings }) => wordings.map(({ firstSeen, lastSeen }) => `${firstSeen}-${lastSeen}`)),
    ).toEqual([['s1-s1400'], ['s1-s700', 's701-s1400']])
    expect(
      sampled(
        series.snapshots.map(({ snapshot }) => snapshot),
        'day',
      ).map(({ id }) => id),
    ).toEqual(['s1', 's1400'])
  })

  it('of equal dates keeps the order in which they came', () => {
    const { events: told } = events([
      day(1, COUNT),
      day(1, COUNT.replace('11', '12')),
      day(1, COUNT.replace('11', '13')),
    ])
    expect(told.filter(({ change }) => change === 'revised').map(({ from, to }) => `${from}→${to}`)).toEqual([
      '11→12',
      '12→13',
    ])
  })

  it('of equal texts alone has no change', () => {
    const { events: told, returns } = events([day(1, COUNT), day(2, COUNT)])
    expect([told, returns]).toEqual([[], [{ snapshot: 's2', to: 's1', same: true }]])
  })
})

describe('an edit', () => {
  it('that a figure tells is not told again as a passage, and a new sentence is told by one rule of framing', () => {
    const series = seriesOf([
      day(
        1,
        'The weir of Odrun broke at dawn. The flood killed 11 people in the lower town, the council said on Monday.',
      ),
      day(
        2,
        'The weir of Odrun broke at dawn. The flood killed 14 people in the lower town, the council said on Monday.',
      ),
      day(
        3,
        'The weir of Odrun broke at dawn. The flood killed 14 people in the lower town, the council said on Monday. The gates could not be opened, as the chain had been stolen.',
      ),
    ])
    const { events } = trackOf(series, new Set(['events']), analystOf(series))
    expect(
      events.filter(({ firstSeen }) => firstSeen === 's2').map(({ facet, change }) => `${facet} ${change}`),
    ).toEqual(['figures revised'])
    const framing = events.filter(({ firstSeen, facet }) => firstSeen === 's3' && facet === 'framing')
    expect(framing.length).toBeLessThan(3)
  })
})

it('a change of a series is told in a sentence, whether or not it is a highlight', () => {
  const series = seriesOf([
    { date: '2031-02-01', paragraphs: ['The harbour of Orrin closed at noon.', 'Two tugs left.'] },
    {
      date: '2031-02-02',
      paragraphs: [
        'The harbour of Orrin was said to have closed at noon.',
        'Two tugs left, and three days of talks with Ilse Marrow began in Brannick.',
      ],
    },
  ])
  const { events } = trackOf(series, new Set(['events']), analystOf(series))
  expect(events.length).toBeGreaterThan(1)
  for (const { label } of events) expect(label).toMatch(/^[“\p{Lu}\d].*[.!?…][”"’)]*$/u)
})
