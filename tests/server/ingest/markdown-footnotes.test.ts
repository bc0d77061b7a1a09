import { expect, it } from 'vitest'
import { readMarkdown } from '../../../server/ingest/markdown.js'

const read = (text: string) => {
  const { blocks, references, repairs } = readMarkdown(text, null)
  return { texts: blocks.map((block) => block.text), references, repairs }
}

it('footnotes are references of the blocks that cite them, and no words of the text', () => {
  const { texts, references, repairs } = read(
    '# Flood\n\nForty houses flooded.[^1] The dike was old [^dike], and broke.[^1]\n\nNobody was hurt.[^dike]\n\n' +
      '[^1]: Lind, "The night", <https://post.example/night>\n[^dike]: [The dike](https://post.example/dike),\n    *The Post*, 1998\n\nThe end.',
  )
  expect(texts).toEqual(['Flood', 'Forty houses flooded. The dike was old, and broke.', 'Nobody was hurt.', 'The end.'])
  expect(references).toMatchObject([
    { title: 'The night', url: 'https://post.example/night', citedIn: [1] },
    { text: 'The dike https://post.example/dike, The Post, 1998', url: 'https://post.example/dike', citedIn: [1, 2] },
  ])
  expect(repairs).toMatchObject([{ kind: 'citation_mark', count: 4 }])
})

it.each([
  ['a mark without its note', 'Forty houses flooded.[^1]', ['Forty houses flooded.[^1]']],
  ['a note that nothing cites', 'Forty houses.\n\n[^2]: so it is said', ['Forty houses.', '[^2]: so it is said']],
  ['code', 'A class:\n\n```\n[^a]: x\n```\n', ['A class:', '[^a]: x']],
])('%s stays', (_what, text, lines) => {
  expect(read(text)).toEqual({ texts: lines, references: [], repairs: [] })
})

it('as many marks as a line may hold are read', () => {
  const text = `${'word[^1] '.repeat(16_000)}\n\n[^1]: a note`
  expect(readMarkdown(text, null).references).toMatchObject([{ text: 'a note', citedIn: [0] }])
})
