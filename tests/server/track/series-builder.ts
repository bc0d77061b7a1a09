/** Series for tests, each snapshot written as its paragraphs; equal paragraphs are one block, as the store keeps them. */
import type { Snapshot } from '../../../server/schema/snapshot.js'
import { type Block, layOut } from '../../../server/text/blocks.js'
import type { Series } from '../../../server/track/series.js'

export interface Written {
  readonly date: string
  /** a heading begins with "# " */
  readonly paragraphs: readonly string[]
  readonly partial?: boolean
  readonly article?: string
  readonly language?: string
}

export function seriesOf(written: readonly Written[]): Series {
  const numbers = new Map<string, number>()
  const blocks = new Map<number, Block>()
  const snapshots = written.map(({ date, paragraphs, partial = false, article = 'ferry', language = 'en' }, n) => {
    const list = paragraphs.map((text) => {
      const number = numbers.get(text) ?? numbers.size + 1
      numbers.set(text, number)
      const heading = text.startsWith('# ')
      blocks.set(number, {
        kind: heading ? 'heading' : 'paragraph',
        level: heading ? 2 : 0,
        text: text.replace(/^# /, ''),
      })
      return number
    })
    const { text } = layOut(list.map((number) => blocks.get(number)!))
    return { snapshot: { ...snapshotOf(`s${n + 1}`, date, text, partial, article), language }, blocks: list }
  })
  return { snapshots, blocks }
}

function snapshotOf(id: string, date: string, text: string, partial: boolean, article: string): Snapshot {
  return {
    id,
    article,
    date,
    dateBasis: 'stated',
    dateNote: null,
    earliest: date.includes('T') ? `${date}:00.000Z` : `${date}T00:00:00.000Z`,
    latest: date.includes('T') ? `${date}:59.999Z` : `${date}T23:59:59.999Z`,
    title: 'The ferry fire',
    source: { publisher: null, url: null, licence: null, attribution: null },
    language: 'en',
    partial,
    restated: false,
    format: 'text',
    words: text.split(/\s+/).filter(Boolean).length,
    textHash: text,
    originalHash: text,
    repairs: [],
    references: 0,
    referencesHash: null,
  }
}
