/** A topic's articles side by side. A row is told as `label: strand value (source) | …`, with `- strand` for who is silent. */
import { describe, expect, it } from 'vitest'
import type { Across } from '../../../server/schema/across.js'
import type { TrackPart } from '../../../server/schema/track.js'
import { topicTrack } from '../../../server/track/topic-track.js'
import { analystOf } from './analyst.js'
import { seriesOf, type Written } from './series-builder.js'

const topic = (
  written: readonly Written[],
  until: string | null = null,
  include: readonly TrackPart[] = ['across'],
) => {
  const series = seriesOf(written)
  return topicTrack(series, new Set(include), { analyst: analystOf(series), at: { given: until, until } })
}

const figures = (across: Across | null) =>
  across!.figures
    .filter(({ standing }) => standing !== 'alone')
    .map(({ standing, statements, silent }) =>
      [
        standing,
        ...statements.map(({ strand, figure }) => `${strand} ${figure.surface} ${figure.unit}`),
        ...silent.map((strand) => `-${strand}`),
      ].join(' | '),
    )

const post: Written = {
  date: '2021-03-01',
  article: 'post',
  paragraphs: [
    'The Brannick tram strike entered its second week.',
    'Eleven miners were killed in the Odrun colliery, according to the rescue service.',
    'The collapse left 40 miners injured. Petra Halloran, the mayor, visited the shaft.',
    'The pumps were stopped for six days. Petra Halloran promised an inquiry into the accident.',
  ],
}
const union: Written = {
  date: '2021-03-01',
  article: 'union',
  paragraphs: [
    'Fourteen miners were killed in the Odrun colliery, the miners’ union said.',
    'It blamed the mayor, Petra Halloran, for the disaster. The disaster could have been avoided.',
    'The union has 2,300 members and met for two hours.',
  ],
}

describe('articles of one topic at one date', () => {
  it('say the same quantity in one row, whoever says so', () => {
    expect(figures(topic([post, union]).across)).toEqual(['differ | c1 Eleven miners | c2 Fourteen miners'])
  })

  it('are silent where they were read whole and do not state it', () => {
    const injured = topic([post, union]).across!.figures.find(({ kind }) => kind === 'wounded')!
    expect([injured.standing, injured.silent]).toEqual(['alone', ['c2']])
  })

  it('are not called silent where they are extracts', () => {
    const injured = topic([post, { ...union, partial: true }]).across!.figures.find(({ kind }) => kind === 'wounded')!
    expect(injured.silent).toEqual([])
  })

  it('have nothing to say before their first snapshot', () => {
    const { across } = topic([post, { ...union, date: '2021-03-02' }], '2021-03-01T12:00:00.000Z')
    expect(across!.strands.map(({ snapshot }) => snapshot)).toEqual(['s1', null])
    expect(across!.figures.every(({ silent }) => silent.length === 0)).toBe(true)
  })

  it('never set civilians beside soldiers, nor one side beside the other', () => {
    const one = { ...post, paragraphs: ['The raid on Tavel killed 12 Morvian soldiers, the army said.'] }
    const two = {
      ...union,
      paragraphs: ['The raid on Tavel killed 9 civilians.', 'The raid on Tavel killed 30 Karthian soldiers.'],
    }
    expect(figures(topic([one, two]).across)).toEqual([])
  })

  it('count the soldiers of one side in other words', () => {
    const one = { ...post, paragraphs: ['The army admitted that 12 Morvian soldiers had been killed.'] }
    const two = { ...union, paragraphs: ['At least 70 Morvian troops were killed, according to the rebels.'] }
    expect(figures(topic([one, two]).across)).toEqual([
      'differ | c1 12 Morvian soldiers | c2 At least 70 Morvian troops',
    ])
  })

  it('do not measure one thing because both measure days', () => {
    const one = { ...post, paragraphs: ['The tram strike in Brannick lasted 44 days.'] }
    const two = { ...union, paragraphs: ['The union was founded six years ago in a tavern.'] }
    expect(figures(topic([one, two]).across)).toEqual([])
  })

  it('name somebody by forms that they share, and what happened by words of their own', () => {
    const { across } = topic([post, union])
    expect(across!.names.find(({ label }) => label === 'Petra Halloran')).toMatchObject({
      standing: 'agree',
      called: [
        { strand: 'c1', mentions: 2 },
        { strand: 'c2', mentions: 1 },
      ],
    })
    expect(across!.words.find(({ word }) => word === 'disaster')?.uses).toMatchObject([{ strand: 'c2', count: 2 }])
  })

  it('agree where a value is common to both', () => {
    const agreed = { ...union, paragraphs: ['In all eleven miners were killed in the Odrun colliery.'] }
    expect(figures(topic([post, agreed]).across)).toEqual(['agree | c1 Eleven miners | c2 eleven miners'])
  })

  it('are a table only where there are two, and only when asked for', () => {
    expect(topic([post]).across).toBeNull()
    expect(topic([post, union], null, ['events']).across).toBeNull()
    expect(topic([post]).strands).toEqual([{ id: 'c1', articles: ['post'], title: 'The ferry fire', publisher: null }])
  })
})

describe('the strands of a topic', () => {
  const TERMS =
    'The policy of Chirper on accounts of people who have died lets relatives ask for removal with a copy of the certificate.'

  it('count articles, and say which goes on from another', () => {
    const { strands, limits } = topic([
      { date: '2021-03-01', article: 'old', paragraphs: [TERMS] },
      { date: '2021-03-02', article: 'new', paragraphs: [TERMS.replace('Chirper', 'Y')] },
      {
        date: '2021-03-02',
        article: 'other',
        paragraphs: ['A quite different report of the boats that the storm sank.'],
      },
    ])
    expect(strands.map(({ articles }) => articles)).toEqual([['old', 'new'], ['other']])
    expect(limits[0]!.reason).toMatch(/^3 articles are told side by side; one goes on from another/)
  })

  it('compare as many pairs as there are articles, not their square', () => {
    const written = Array.from({ length: 12 }, (_, n) => ({
      date: `2021-03-${String(n + 1).padStart(2, '0')}`,
      article: `a${n}`,
      paragraphs: [
        `The harbour master of Brannick reported the storm of day ${n} in other words than the ${n} before.`,
      ],
    }))
    const series = seriesOf(written)
    const analyst = analystOf(series)
    let compared = 0
    const counting = {
      ...analyst,
      step: (...pair: Parameters<typeof analyst.step>) => {
        compared++
        return analyst.step(...pair)
      },
    }
    topicTrack(series, new Set<TrackPart>(), { analyst: counting, at: { given: null, until: null } })
    expect(compared).toBeLessThan(written.length)
  })
})
