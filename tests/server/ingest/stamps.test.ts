/** Lines that say when a page was published and changed, and the date that a text states by them. */
import { describe, expect, it } from 'vitest'
import { stampsIn } from '../../../server/ingest/stamps.js'
import { understand } from '../../../server/ingest/understand.js'

describe('a line of the page', () => {
  it.each([
    ['Published 3 March 2023, 06:40 GMT', ['published 2023-03-03T06:40Z']],
    ['Last updated on Thu 9 Nov 2023 18.05 AEDT', ['last 2023-11-09T18:05+11:00']],
    ['This page was last edited on 1 June 2022, at 09:07 (UTC).', ['last 2022-06-01T09:07Z']],
    ['Updated: July 7, 2021 at 4:15 p.m. EDT', ['updated 2021-07-07T16:15-04:00']],
    ['14:30 CET, 2 February 2022', ['null 2022-02-02T14:30+01:00']],
    ['Posted 2021-07-07 | Updated 2021-07-09', ['published 2021-07-07', 'updated 2021-07-09']],
    [
      'Publié le 1er août 2023 à 08h30 - Mis à jour le 2 août 2023 à 11h15',
      ['published 2023-08-01T08:30', 'updated 2023-08-02T11:15'],
    ],
    ['La dernière modification de cette page a été faite le 12 avril 2023 à 10:11.', ['last 2023-04-12T10:11']],
    ['Diese Seite wurde zuletzt am 5. März 2023 um 16:20 Uhr bearbeitet.', ['last 2023-03-05T16:20']],
    ['Actualizado el 6 de enero de 2023', ['updated 2023-01-06']],
    // sentences, and what no day can be told from
    ['Published on 3 March 2023, the report names nine mines.', []],
    ['The 3 March 2023 vote', []],
    ['Updated 04/05/2023', []],
    ['Published 31 February 2023', []],
    ['March 2023', []],
    ['Last updated two hours ago', []],
    ['May 2024', []],
  ])('"%s"', (line, stamps) => {
    expect(stampsIn(line).map(({ says, date }) => `${says} ${date}`)).toEqual(stamps)
  })
})

const STORY = [
  'A ferry with 212 people aboard ran on a sandbank off Mellum early on Thursday, and all of them were brought ashore before noon.',
  'The company that runs the ferry said that a buoy had drifted in the storm. The coast guard would not say whether it knew.',
]
const read = (lines: readonly string[]) => understand({ content: lines.join('\n\n'), name: null, format: 'text' })
const page = (head: string, body: string) =>
  `<!doctype html><html><head><title>Ferry aground</title>${head}</head><body><article><h1>Ferry aground off Mellum</h1>${body}${STORY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

describe('the date that a text states', () => {
  it.each([
    ['Published 9 November 2023, 07:15 GMT', '2023-11-09T07:15Z'],
    ['Last updated on Thu 9 Nov 2023 18.05 AEDT', '2023-11-09T18:05+11:00'],
  ])('is that of "%s", which is no text of it', async (line, date) => {
    const { dated, blocks } = await read(['Ferry aground off Mellum', line, ...STORY])
    expect(dated).toMatchObject({ date, basis: 'stated', note: `the text says “${line}”` })
    expect(blocks.map(({ text }) => text)).not.toContain(line)
    const html = await understand({ content: page('', `<p class="updated">${line}</p>`), name: null, format: 'html' })
    expect(html.dated).toMatchObject({ date, basis: 'stated' })
    expect(html.blocks.map(({ text }) => text)).toEqual(STORY)
  })

  it('is the later of two, and the last line of a wiki', async () => {
    const two = await read(['Published 9 November 2023', 'Updated 11 November 2023', ...STORY])
    expect(two.dated?.date).toBe('2023-11-11')
    const wiki = await read([
      ...STORY,
      'This page was last edited on 12 November 2023, at 14:22 (UTC).',
      'Text is available under a licence.',
    ])
    expect(wiki.dated?.date).toBe('2023-11-12T14:22Z')
  })

  it('is what a page says in its head, a person and a file’s name say before it', async () => {
    const line = 'Last updated on Thu 9 Nov 2023 18.05 AEDT'
    const meta = '<meta property="article:modified_time" content="2023-11-10T09:00:00Z">'
    const html = await understand({ content: page(meta, `<p>${line}</p>`), name: null, format: 'html' })
    expect(html.dated?.date).toBe('2023-11-10T09:00:00Z')
    expect(html.blocks.map(({ text }) => text)).toEqual(STORY)
    const content = [line, ...STORY].join('\n\n')
    expect((await understand({ content, name: null, format: 'text', nameDate: '2023-11-13' })).dated?.date).toBe(
      '2023-11-13',
    )
    expect((await understand({ content, name: null, format: 'text', given: { date: '2020' } })).dated?.date).toBe(
      '2020',
    )
  })

  it('is none of a chronicle, whose days stay in the text', async () => {
    const days = [
      '9 November 2023',
      STORY[0]!,
      '10 November 2023',
      STORY[1]!,
      '11 November 2023',
      'The ferry came off with the tide.',
    ]
    const { dated, blocks } = await read(days)
    expect(dated).toBeNull()
    expect(blocks.map(({ text }) => text)).toEqual(days)
  })

  it('is none of a comment below it', async () => {
    expect((await read([...STORY, 'Posted 3 May 2024'])).dated).toBeNull()
  })
})
