/** A page that somebody printed from a browser is its article, without what the browser wrote around it. */
import { describe, expect, it } from 'vitest'
import { withoutPrintFrame } from '../../../../server/ingest/pdf/print-frame.js'
import { understand } from '../../../../server/ingest/understand.js'
import { growth, LINEAR } from '../../growth.js'
import { type About, type Written, writePdf } from './write-pdf.js'

const read = (pages: readonly (readonly (Written | string)[])[], about?: About) =>
  understand({ content: writePdf(pages, about), name: 'page.pdf', format: null })

const body = (...lines: string[]): Written[] => [
  { text: 'Flood in the lower valley', size: 20, y: 760 },
  ...lines.map((text, i) => ({ text, y: 700 - 30 * i })),
]
const WORDS = 'The river left its bed on Monday night, and some forty houses stand in the water since then.'
const CHROMIUM: About = { creator: 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/1', date: 'D:20240506070800Z' }

it.each<[string, Written[]]>([
  [
    'moment and title above, address and number below',
    [
      { text: '5/6/24, 7:08 AM', x: 24, y: 785, size: 8 },
      { text: 'Flood in the lower valley', x: 250, y: 785, size: 8 },
      { text: 'https://post.example/flood', x: 24, y: 12, size: 8 },
      { text: '1/1', x: 560, y: 12, size: 8 },
    ],
  ],
  [
    'title and address above, number and moment below',
    [
      { text: 'Flood in the lower valley', x: 24, y: 785, size: 8 },
      { text: 'https://post.example/flood', x: 400, y: 785, size: 8 },
      { text: '1 of 1', x: 24, y: 12, size: 8 },
      { text: '06/05/2024, 07:08', x: 500, y: 12, size: 8 },
    ],
  ],
])('%s go, whatever order they were written in, and the address is the source', async (_where, frame) => {
  for (const lines of [
    [...frame, ...body(WORDS)],
    [...body(WORDS), ...frame],
  ]) {
    const { blocks, title, source, repairs, dated } = await read([lines], CHROMIUM)
    expect(blocks.map(({ text }) => text)).toEqual([WORDS])
    expect([title, source.url]).toEqual(['Flood in the lower valley', 'https://post.example/flood'])
    expect(repairs).toEqual([
      expect.objectContaining({ kind: 'pdf' }),
      expect.objectContaining({ kind: 'furniture', count: 2 }),
    ])
    expect(dated).toMatchObject({
      date: '2024-05-06T07:08:00Z',
      basis: 'captured',
      note: expect.stringMatching(/printed/),
    })
  }
})

describe('the date of a print', () => {
  it('is the one that the page states, where it states one', async () => {
    const { dated } = await read([body('Published 4 May 2024', WORDS)], CHROMIUM)
    expect(dated).toMatchObject({ date: '2024-05-04', basis: 'stated' })
  })

  it('of another program is the one at which it says to be made', async () => {
    const { dated } = await read([body(WORDS)], { ...CHROMIUM, creator: 'Writer' })
    expect(dated).toMatchObject({ basis: 'stated', note: expect.stringMatching(/made/) })
  })
})

it.each<[string, Written[]]>([
  ['a date below the title alone', [{ text: '06/05/2024, 07:08', x: 24, y: 785 }]],
  ['an address at the foot alone', [{ text: 'https://post.example/flood', x: 24, y: 12 }]],
  [
    'sentences',
    [
      { text: 'At 7:08 AM on 5/6/24 the dam broke', x: 24, y: 785 },
      { text: 'Read more at https://post.example/flood', x: 24, y: 12 },
    ],
  ],
])('%s stays, as it is the text’s own', async (_what, own) => {
  const { blocks } = await read([[...own, ...body(WORDS)]])
  for (const { text } of own) expect(blocks.some((block) => block.text.includes(text))).toBe(true)
})

it('a line of signs that look like the middle of an address costs as much as its length', () => {
  const line = { text: '', x: 0, end: 0, y: 0, size: 8, marks: 0 }
  const look = (text: string) =>
    withoutPrintFrame([
      [
        { ...line, y: 9, cells: [text] },
        { ...line, cells: [text] },
      ],
    ])
  expect(growth(look, (times) => 'x://'.repeat(times), 3000)).toBeLessThan(LINEAR)
})

it('what stands around the article on its page goes as it does from the page itself, and a report keeps such a line', async () => {
  const lines = body('Accept all cookies', WORDS, 'Subscribe to our newsletter', '© 2024 The Valley Post')
  const text = async (about: About) => (await read([lines], about)).blocks.map((block) => block.text)
  expect(await text(CHROMIUM)).toEqual([WORDS])
  expect(await text({ creator: 'Writer' })).toContain('Subscribe to our newsletter')
})
