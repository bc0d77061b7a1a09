/** A page of dated posts gives the article at each moment; other pages give none. */
import { describe, expect, it } from 'vitest'
import { liveBlogStates } from '../../../server/ingest/live-blog.js'
import type { Block } from '../../../server/text/blocks.js'

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', level: 0, text }))
const told = (page: readonly Block[], day?: string) =>
  liveBlogStates(page, day).map((state) => [state.date, state.blocks.map(({ text }) => text).join(' / ')])

describe('liveBlogStates', () => {
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

  it('gives none for an article with a date, a chronology or times in sentences', () => {
    expect(told(blocks('6 May 2024, 10:30', 'The dam broke.', 'At 10:30 the mayor spoke.'))).toEqual([])
    expect(told(blocks('1924', 'Built.', '1931', 'Opened.', '1962', 'Closed.'))).toEqual([])
  })
})
