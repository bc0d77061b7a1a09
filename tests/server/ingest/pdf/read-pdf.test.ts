/** PDFs become texts: paragraphs put together, page furniture out and on record, and a bad file refused with its reason. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../server/ingest/understand.js'
import { type About, type Written, writePdf } from './write-pdf.js'

const read = async (pages: readonly (readonly (Written | string)[])[], about?: About) => {
  const understood = await understand({ content: writePdf(pages, about), name: 'report.pdf', format: null })
  return { ...understood, lines: understood.blocks.map(({ kind, text }) => `${kind}: ${text}`) }
}

/** Two lines of head and foot around what is given. */
const framed = (page: number, lines: readonly (Written | string)[]) => [
  { text: 'Harbour Board · Annual report', y: 780, size: 9 },
  { text: '', y: 754 },
  ...lines,
  { text: `– ${page} –`, x: 290, y: 30, size: 9 },
]

describe('a PDF', () => {
  it('gives paragraphs, whole words, headings and list items, and what it says of itself', async () => {
    const { lines, title, dated, format, language, repairs } = await read(
      [
        [
          { text: 'Harbour after the storm', size: 20, y: 760 },
          { text: 'The northern quay was closed on Monday because two of its pillars had been under-', y: 720 },
          'mined by the waves, the harbour board said. About 1,200 tonnes of stone are needed to fill',
          'the hole, and the work will take until the end of the year.',
          { text: 'Ferries go from the southern quay for as long as it lasts. The self-', y: 660 },
          'governing islands have asked for a third boat, which is to come from the mainland',
          'in May.',
          { text: 'What is planned', size: 15, y: 600 },
          { text: '• a new breakwater of 300 metres', y: 575 },
          '• lights on the mole, which was dark on the',
          'night of the storm',
        ],
      ],
      { title: 'Harbour report', date: "D:20240301093000+01'00'" },
    )
    expect(lines).toEqual([
      'paragraph: The northern quay was closed on Monday because two of its pillars had been undermined by the waves, the harbour board said. About 1,200 tonnes of stone are needed to fill the hole, and the work will take until the end of the year.',
      'paragraph: Ferries go from the southern quay for as long as it lasts. The self-governing islands have asked for a third boat, which is to come from the mainland in May.',
      'heading: What is planned',
      'list_item: a new breakwater of 300 metres',
      'list_item: lights on the mole, which was dark on the night of the storm',
    ])
    expect([title, format, language, dated?.date, dated?.basis]).toEqual([
      ...['Harbour after the storm', 'pdf', 'en'],
      ...['2024-03-01T09:30:00+01:00', 'stated'],
    ])
    expect(repairs).toContainEqual(expect.objectContaining({ kind: 'line_end_hyphen', count: 1 }))
  })

  it('of a few lines with space between them has as many paragraphs', async () => {
    const { lines } = await read([
      [
        {
          text: 'The ferry to the outer islands was cancelled on Monday because of the storm, its owner said.',
          y: 720,
        },
        { text: 'About 300 passengers spent the night in the school of Brannick, where the town gave supper.', y: 692 },
      ],
    ])
    expect(lines).toHaveLength(2)
  })

  it('loses the heads, feet and numbers of its pages, and a sentence goes on overleaf', async () => {
    const { lines, repairs } = await read([
      framed(1, [
        'The inquiry heard 41 witnesses in nine days. It found that the gate',
        'had been left open because the',
      ]),
      framed(2, [
        'alarm did not ring, and that nobody was told of it.',
        { text: 'The board has 30 days to answer.', y: 700 },
      ]),
      framed(3, ['Its answer will be published.', { text: '2024 was the wettest year.', y: 60 }]),
    ])
    expect(lines).toEqual([
      'paragraph: The inquiry heard 41 witnesses in nine days. It found that the gate had been left open because the alarm did not ring, and that nobody was told of it.',
      'paragraph: The board has 30 days to answer.',
      'paragraph: Its answer will be published.',
      'paragraph: 2024 was the wettest year.',
    ])
    expect(repairs).toContainEqual(expect.objectContaining({ kind: 'furniture', count: 6 }))
  })

  it('keeps a line that stands at the top of one page only, and the number that is all of a page', async () => {
    const { lines } = await read([
      ['Turnout rose to 61 percent in all districts of the town.'],
      ['Harbour Board met twice.'],
    ])
    expect(lines).toEqual([
      'paragraph: Turnout rose to 61 percent in all districts of the town.',
      'paragraph: Harbour Board met twice.',
    ])
    expect((await read([['It is what the file says.']], { title: 'Minutes' })).title).toBe('Minutes')
    expect((await read([['48']])).lines).toEqual(['paragraph: 48'])
  })

  it('in two columns is read down the one and then down the other', async () => {
    const column = (x: number, words: string) =>
      Array.from({ length: 8 }, (_, n) => ({ text: `${words} line ${n} of the column goes`, x, y: 700 - 14 * n }))
    const mixed = column(60, 'Left').flatMap((line, n) => [line, column(320, 'Right')[n]!])
    const { lines, title } = await read([
      [{ text: 'One heading over both of the columns of this page', size: 18, y: 750 }, ...mixed],
    ])
    expect(title).toBe('One heading over both of the columns of this page')
    const text = lines.join(' ')
    expect(text.indexOf('Left line 7')).toBeLessThan(text.indexOf('Right line 0'))
  })

  it('keeps the rows of a table, and drops the raised number of a footnote', async () => {
    const row = (y: number, ...cells: readonly string[]) => cells.map((text, n) => ({ text, x: 72 + 150 * n, y }))
    const { lines, repairs } = await read([
      [
        { text: 'In the spring 310 people were counted', y: 740 },
        { text: '4', x: 268, y: 744.5, size: 7 },
        { text: 'in the two parishes.', x: 275, y: 740 },
        ...row(700, 'Parish', '2019', '2024'),
        ...row(686, 'Nord', '120', '131'),
        ...row(672, 'Süd', '201', '179'),
      ],
    ])
    expect(lines).toEqual([
      'paragraph: In the spring 310 people were counted in the two parishes.',
      'table_row: Parish | 2019 | 2024',
      'table_row: Nord | 120 | 131',
      'table_row: Süd | 201 | 179',
    ])
    expect(repairs).toContainEqual(expect.objectContaining({ kind: 'citation_mark', count: 1 }))
  })

  const whole = writePdf([Array.from({ length: 40 }, (_, n) => `Sentence ${n} of the report says what it says.`)])
  it.each([
    ['cut short', whole.subarray(0, whole.length - 500), 'it is cut short'],
    ['an HTML page under the name of a PDF', Buffer.from('<html><p>Log in first</p></html>'), 'it is no PDF'],
    ['locked with a password', writePdf([['A secret.']], { locked: true }), 'it is locked with a password'],
    ['of pictures alone', writePdf([[], []]), 'it holds pictures of pages and no text'],
    [
      'of rubbish between its first and its last line',
      Buffer.from(`%PDF-1.7\n${'\x01\xff rubbish '.repeat(200)}\n%%EOF`, 'latin1'),
      'it is damaged',
    ],
  ])('that is %s is refused, and the reason said', async (_, content, reason) => {
    await expect(understand({ content, name: 'report.pdf', format: null })).rejects.toMatchObject({
      code: 'PDF_UNREADABLE',
      message: `The PDF cannot be read: the file report.pdf: ${reason}.`,
    })
  })

  it('is told by its first bytes, whatever it is called; a text that speaks of one is a text', async () => {
    const bytes = writePdf([['The lighthouse was lit again on Friday evening.']])
    expect((await understand({ content: bytes, name: null, format: null })).format).toBe('pdf')
    expect(
      (await understand({ content: 'Every PDF begins with %PDF- and a version.', name: null, format: null })).format,
    ).toBe('text')
  })
})

it('a headline that goes over two lines is one heading, and one that stands lower is another', async () => {
  const { blocks, title } = await read([
    [
      { text: 'Ferry fire: number of the missing falls to', size: 24, y: 760 },
      { text: '14', size: 24, y: 732 },
      { text: 'What is known', size: 16, y: 690 },
      { text: 'What is not known', size: 16, y: 650 },
      { text: 'The number of the missing fell on Monday, the harbour board said in the', y: 620 },
      'evening, and boats were to search the bay until the morning. About 40 people',
      'were brought ashore by two trawlers before the fire reached the upper deck.',
    ],
  ])
  expect(title).toBe('Ferry fire: number of the missing falls to 14')
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    'What is known',
    'What is not known',
  ])
})

it('says that it is read less surely than a page', async () => {
  const { repairs } = await read([['The quay was closed on Monday because of the waves.']])
  expect(repairs).toEqual([expect.objectContaining({ kind: 'pdf', note: expect.stringContaining('less sure') })])
})
