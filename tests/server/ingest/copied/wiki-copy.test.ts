/** A wiki's page as it is copied: what stands around its article says title, publisher, licence and date, and is struck. */
import { expect, it } from 'vitest'
import { struckLines } from '../../../../server/ingest/struck-lines.js'
import { understand } from '../../../../server/ingest/understand.js'

const LEAD =
  'The Tarn Valley tram strike was a stoppage of work[1] on four lines of the valley railway that began on 2 June 2019, after talks on pay had failed.'
const OLD_SKIN = ['Tarn Valley tram strike', '', 'From Wikipedia, the free encyclopedia', 'Jump to navigation']
const NEW_SKIN = [
  ...['Main menu', 'Search', 'Create account', 'Log in', 'Toggle the table of contents', 'Tarn Valley tram strike'],
  ...[
    '7 languages',
    'Article',
    'Talk',
    'Read',
    'Edit',
    'View history',
    'Tools',
    'From Wikipedia, the free encyclopedia',
  ],
]
const HATNOTE = 'For the strike of 1926, see General stoppage. For the film, see Tram Strike.'
const BODY = [
  ...[
    '',
    HATNOTE,
    '',
    LEAD,
    '',
    'Contents',
    'Causes',
    'Course',
    '',
    'Causes[edit]',
    'Wages had stood still since 2014.[2]',
  ],
  ...['', 'Course[edit]', 'Drivers left their trams at noon.', ''],
]
const FOOT = [
  'This page was last edited on 9 July 2019, at 08:30 (UTC).',
  'Text is available under the Creative Commons Attribution-ShareAlike License 3.0; additional terms may apply.',
]
const KEPT = [
  LEAD.replace('[1]', ''),
  'Causes',
  'Wages had stood still since 2014.',
  'Course',
  'Drivers left their trams at noon.',
]

it.each([
  ['old', OLD_SKIN],
  ['new', NEW_SKIN],
])('in its %s skin', async (_, head) => {
  const source = [...head, ...BODY, ...FOOT].join('\n')
  const read = await understand({ content: source, name: null, format: 'text' })
  expect(read.title).toBe('Tarn Valley tram strike')
  expect(read.source).toMatchObject({ publisher: 'Wikipedia', licence: 'CC BY-SA 3.0' })
  expect(read.dated?.date).toBe('2019-07-09T08:30Z')
  expect(read.blocks.map(({ text }) => text)).toEqual(KEPT)
  const title = { kind: 'heading' as const, level: 1, text: read.title! }
  const struck = struckLines(source, [title, ...read.blocks])
  const isTitle = (line: string) => line === read.title
  expect(struck).toEqual([
    ...head
      .filter((line) => line && !isTitle(line))
      .map((text) => ({ before: head === OLD_SKIN ? 1 : expect.any(Number), text })),
    { before: 1, text: HATNOTE },
    ...['Contents', 'Causes', 'Course'].map((text) => ({ before: 2, text })),
    ...FOOT.map((text) => ({ before: 6, text })),
  ])
})

it('is none where a newspaper says where something is to be found', async () => {
  const line = 'For the full list, see the town hall’s board.'
  const content = `Wages had stood still in the valley since 2014, the union said, and talks failed.\n\n${line}\n\nText is available under a licence.`
  const read = await understand({ content, name: null, format: 'text' })
  expect(read.blocks.map(({ text }) => text)).toContain(line)
  expect(read.source).toMatchObject({ publisher: null, licence: null })
})

it.each([
  ['Content is licensed under a Creative Commons Attribution 4.0 International Licence.', 'CC BY 4.0'],
  [
    'The text is available under the Creative Commons Attribution-NonCommercial-ShareAlike License 2.5.',
    'CC BY-NC-SA 2.5',
  ],
  ['Photographs may be used freely.', null],
])('"%s"', async (line, licence) => {
  const content = `Wages had stood still in the valley since 2014, the union said, and talks failed.\n\n${line}`
  expect((await understand({ content, name: null, format: 'text' })).source.licence).toBe(licence)
})
