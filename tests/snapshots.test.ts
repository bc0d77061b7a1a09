/** What ships: every file says all that a reader must know of it, and no sentence of its sources stands in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dateInName } from '../server/ingest/date-in-name.js'
import { understand } from '../server/ingest/understand.js'
import { isShared, shared } from './server/shared-folder.js'

const folder = resolve(import.meta.dirname, '../snapshots')
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && dirname(path) !== '.')
  .sort()
/** Words as they stand, without what is typed around them. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** A run of so many words is nobody's by chance, if it is a whole sentence. */
const LEAST_WORDS = 8

describe.each(paths)('snapshots/%s', (path) => {
  const bytes = readFileSync(join(folder, path))
  const understood = understand({ content: bytes, name: basename(path), format: null })

  it('says its date with basis and reason, its source, licence and that it is restated', async () => {
    const { dated, source, topic, language, restated, repairs } = await understood
    expect(dated?.date).toBe(dateInName(path))
    expect(dated?.note).toMatch(/\w/)
    expect([source.publisher, source.licence, source.attribution]).toEqual(Array(3).fill(expect.stringMatching(/\w/)))
    expect([topic?.title, language, restated, repairs]).toEqual([expect.stringMatching(/\w/), 'en', true, []])
  })

  it.skipIf(!isShared('corpus'))(
    'holds no sentence of its sources (skipped where ../shared/corpus is not)',
    async () => {
      const sources = readdirSync(shared('corpus'))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ` ${wordsOf(readFileSync(shared('corpus', name), 'utf8')).join(' ')} `)
      const sentences = (await understood).blocks
        .flatMap(({ text }) => text.split(/(?<=[.!?]["”’)]*)\s+/))
        .map((sentence) => wordsOf(sentence))
        .filter((words) => words.length >= LEAST_WORDS)
        .map((words) => words.join(' '))
      expect(sentences.length).toBeGreaterThan(10)
      expect(sentences.filter((sentence) => sources.some((source) => source.includes(` ${sentence} `)))).toEqual([])
    },
  )
})

it('the two long versions of one article have about 2,000 words each', async () => {
  const words = await Promise.all(
    paths.map(async (path) => {
      const { words } = await understand({
        content: readFileSync(join(folder, path)),
        name: basename(path),
        format: null,
      })
      return words
    }),
  )
  const long = words.filter((count) => count > 1500)
  expect(long).toHaveLength(2)
  for (const count of long) expect(count).toBeLessThan(2800)
})
