/** The headline of a plain text that somebody keeps is its title. */
import { expect, it } from 'vitest'
import { understand } from '../../../server/ingest/understand.js'

const PROSE = 'The river left its bed on Monday night, and some forty houses stand in the water since then.'
const read = async (content: string, takesHeadline = true, title: string | null = null) => {
  const understood = await understand({ content, name: null, format: 'text', takesHeadline, given: { title } })
  return [understood.title, understood.blocks[0]!.text]
}

it.each([
  [`Flood in the lower valley\n\n${PROSE}`, 'Flood in the lower valley', PROSE],
  [`Flood in the lower valley\n\nBy Anna Berg\n\nPublished 4 May 2024\n\n${PROSE}`, 'Flood in the lower valley', PROSE],
  [
    `Houses in the water: “We were never told” — what is known of the night in which the river came\n\n${PROSE}`,
    'Houses in the water: “We were never told” — what is known of the night in which the river came',
    PROSE,
  ],
  [`Who knew of the cracks?\n\n${PROSE}`, 'Who knew of the cracks?', PROSE],
  // a line that was cut, a label, a section, a sentence, prose, a list and a text of one line
  [`The flood in the\n\n${PROSE}`, null, 'The flood in the'],
  [`The mayor said on Monday:\n\n${PROSE}`, null, 'The mayor said on Monday:'],
  [`Background\n\n${PROSE}`, null, 'Background'],
  [`The valley is flooded.\n\n${PROSE}`, null, 'The valley is flooded.'],
  [`${PROSE}\n\n${PROSE}`, null, PROSE],
  [`Houses in the water\n\n• forty on the left bank\n• two on the right bank`, null, 'Houses in the water'],
  ['Flood in the lower valley', null, 'Flood in the lower valley'],
])('%j is called %j', async (text, title, first) => {
  expect(await read(text)).toEqual([title, first])
})

it('what a person calls it goes before, and a text that is only compared keeps all its words', async () => {
  const text = `Flood in the lower valley\n\n${PROSE}`
  expect(await read(text, true, 'High water')).toEqual(['High water', 'Flood in the lower valley'])
  expect(await read(text, false)).toEqual([null, 'Flood in the lower valley'])
})
