import { expect, it } from 'vitest'
import { understand } from '../../../server/ingest/understand.js'

const read = (content: string, format: 'text' | null = null) => understand({ content, name: null, format })

it.each([
  ['whole', '{"title": "Ferry", "content": "The ferry sails again."}'],
  ['in half', '{\n  "title": "Ferry", "content": "The ferry sa'],
  ['as a list', '[{"id": 1, "text": "The ferry sails again."}]'],
])('JSON is no article, %s', async (_, content) => {
  await expect(read(content)).rejects.toMatchObject({ code: 'NO_ARTICLE', message: expect.stringContaining('JSON') })
})

it.each([
  ['"Never again": so the harbour master ended her speech.'],
  ['{Aurora: "the ferry"} she sails again.'],
  ['["We sail", she said], and they sailed.'],
  ['{"We sail"} stood on the posters.'],
])('what only begins with a bracket or a quote is read: %s', async (content) => {
  expect((await read(content)).words).toBeGreaterThan(3)
})

it('JSON is read as a text where somebody says that it is one', async () => {
  expect((await read('{"title": "Ferry"}', 'text')).blocks).toHaveLength(1)
})
