/** A page of dated posts gives the article at each moment; other pages give none. */
import { describe, expect, it } from 'vitest'
import { liveBlogOf } from '../../../server/ingest/live-blog.js'
import type { Block } from '../../../server/text/blocks.js'

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', level: 0, text }))
const told = (page: readonly Block[], day?: string) => {
  const blog = liveBlogOf(page, day)
  return (blog?.moments ?? []).map((moment) => [
    moment.date,
    blog!
      .stateAt(moment)
      .map(({ text }) => text)
      .join(' / '),
  ])
}
const datesOf = (page: readonly Block[], day?: string) =>
  (liveBlogOf(page, day)?.moments ?? []).map(({ date, isDayInferred }) => (isDayInferred ? `${date} inferred` : date))

describe('liveBlogOf', () => {
  it('gives lead and posts up to each moment, newest first as the page has them, with what was added later', () => {
    const page = blocks(
      'Lead.',
      '6 May 2024, 10:30',
      'Third.',
      '6 May 2024, 09:40',
      'Second.',
      '(10:05 - since then: more.)',
      '6 May 2024, 08:15',
      'First.',
    )
    expect(told(page)).toEqual([
      ['2024-05-06T08:15', 'Lead. / 6 May 2024, 08:15 / First.'],
      ['2024-05-06T09:40', 'Lead. / 6 May 2024, 09:40 / Second. / 6 May 2024, 08:15 / First.'],
      [
        '2024-05-06T10:05',
        'Lead. / 6 May 2024, 09:40 / Second. / (10:05 - since then: more.) / 6 May 2024, 08:15 / First.',
      ],
      [
        '2024-05-06T10:30',
        'Lead. / 6 May 2024, 10:30 / Third. / 6 May 2024, 09:40 / Second. / (10:05 - since then: more.) / 6 May 2024, 08:15 / First.',
      ],
    ])
  })

  it.each([
    ['9.05am BST', '2024-05-06T09:05+01:00'],
    ['21:05 (UTC+4)', '2024-05-06T21:05+04:00'],
    ['May 7, 2024 11:20 pm EDT', '2024-05-07T23:20-04:00'],
    ['2024-05-07 23:20', '2024-05-07T23:20'],
  ])('reads %s', (line, date) => {
    expect(told(blocks('Lead.', line, 'A.', line, 'B.', line, 'C.'), '2024-05-06')[0]![0]).toBe(date)
  })

  it('orders moments as instants where zones differ', () => {
    const page = blocks(
      'Lead.',
      '6 May 2024, 10:00 BST',
      'A.',
      '6 May 2024, 10:30 UTC+4',
      'B.',
      '6 May 2024, 08:30 UTC',
      'C.',
    )
    expect(datesOf(page)).toEqual(['2024-05-06T10:30+04:00', '2024-05-06T08:30Z', '2024-05-06T10:00+01:00'])
  })

  it.each([
    [
      'newest first',
      ['6 May 2024, 01:10', '00:20', '23:50', '22:15'],
      ['05T22:15', '05T23:50', '06T00:20', '06T01:10'],
    ],
    [
      'oldest first',
      ['5 May 2024, 22:15', '23:50', '00:20', '01:10'],
      ['05T22:15', '05T23:50', '06T00:20', '06T01:10'],
    ],
    ['within a day', ['5 May 2024, 09:00', '08:30', '08:00'], ['05T08:00', '05T08:30', '05T09:00']],
  ])('finds the day of posts that say a time alone, %s, and says that it is inferred', (_, lines, moments) => {
    const told = datesOf(blocks('Lead.', ...lines.flatMap((line) => [line, 'Words.'])))
    expect(told.map((date) => date.replace(/^2024-05-| inferred$/g, ''))).toEqual(moments)
    expect(told.filter((date) => date.endsWith(' inferred'))).toHaveLength(lines.length - 1)
  })

  it('dates a remark that was added after midnight by the next day', () => {
    const page = blocks(
      '5 May 2024, 23:50',
      'A.',
      '(00:10 - since then: more.)',
      '5 May 2024, 23:40',
      'B.',
      '5 May 2024, 23:30',
      'C.',
    )
    expect(datesOf(page).at(-1)).toBe('2024-05-06T00:10 inferred')
  })

  it('knows no day that there is not, and is no live blog with thousands of moments', () => {
    const day = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString()
    const many = (times: number) =>
      blocks(...Array.from({ length: times }, (_, n) => [`${day(n).slice(0, 10)} ${day(n).slice(11, 16)}`, 'x']).flat())
    expect(datesOf(many(900))).toHaveLength(900)
    expect(liveBlogOf(many(1100))).toBeNull()
    expect(
      liveBlogOf(blocks('31 June 2024, 10:00', 'A.', '31 June 2024, 11:00', 'B.', '31 June 2024, 12:00', 'C.')),
    ).toBeNull()
  })

  it('gives none for an article with a date, a chronology or times in sentences', () => {
    expect(told(blocks('6 May 2024, 10:30', 'The dam broke.', 'At 10:30 the mayor spoke.'))).toEqual([])
    expect(told(blocks('1924', 'Built.', '1931', 'Opened.', '1962', 'Closed.'))).toEqual([])
  })
})
