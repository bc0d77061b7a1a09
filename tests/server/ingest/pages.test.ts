/**
 * Twenty pages of many kinds, written for this test, with the text that a reader would call the article's beside each. Lines
 * of a text say what kind of block they are: # heading, - list item, | row, > quotation, ~ caption.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../server/ingest/understand.js'
import type { Block } from '../../../server/text/blocks.js'

const FOLDER = join(import.meta.dirname, 'pages')
const NAMES = readdirSync(FOLDER).flatMap((name) => /^(.+)\.html$/.exec(name)?.[1] ?? [])
/** What issue and README promise. */
const LEAST_F1 = 0.97

const SIGNS: Readonly<Record<Block['kind'], string>> = {
  ...{ heading: '#', list_item: '-', table_row: '|', quote: '>', caption: '~', paragraph: '' },
}

const expected = (name: string) => {
  const [head, ...rest] = readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    .trim()
    .split('\n\n')
  const said = Object.fromEntries(head!.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))
  return {
    title: said.title,
    date: said.date ?? null,
    references: Number(said.references ?? 0),
    lines: rest.join('\n').split('\n'),
  }
}

const read = async (name: string) =>
  understand({ content: readFileSync(join(FOLDER, `${name}.html`)), name: `${name}.html`, format: null })

const wordsOf = (line: string) => line.replace(/^(?:#+|[-|>~]) /, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** As bags: what stands in both, as often as in the one that has it less often. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    both++
  }
  return (2 * both) / (found.length + wanted.length)
}

describe('a page', () => {
  it('is one of twenty', () => expect(NAMES).toHaveLength(20))

  it.each(NAMES)('%s: nearly all words of the article and hardly another', async (name) => {
    const { lines } = expected(name)
    const { blocks } = await read(name)
    const score = f1(
      blocks.flatMap(({ text }) => wordsOf(text)),
      lines.flatMap(wordsOf),
    )
    expect(score).toBeGreaterThanOrEqual(LEAST_F1)
  })

  it.each(NAMES)('%s: block by block, with title and date', async (name) => {
    const { lines, title, date } = expected(name)
    const { blocks, title: found, dated } = await read(name)
    const shown = blocks.map(({ kind, text }) => (SIGNS[kind] ? `${SIGNS[kind]} ${text}` : text))
    expect([found, dated?.date ?? null, ...shown]).toEqual([
      title,
      date,
      ...lines.map((line) => line.replace(/^#+ /, '# ')),
    ])
  })
})
