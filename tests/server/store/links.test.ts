/** Where a snapshot's blocks link to is kept beside them: each block's links once for an article, gone with the last that has them. */
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../server/text/blocks.js'
import { laidOf } from '../../../server/track/series.js'
import { openedStore, taken, temporaryFolder } from './given.js'

const LIND = [{ label: 'Lind', target: 'Mary Lind' }]
const OTHER = [{ label: 'Lind', target: 'Tom Lind' }]
const HOLM = [{ label: 'Holm', target: 'Holm' }]
const block = (text: string, links?: Block['links']): Block => ({
  kind: 'paragraph',
  level: 0,
  text,
  ...(links ? { links } : {}),
})

function sets(folder: string): number {
  const db = new Database(join(folder, 'variorum.sqlite'), { readonly: true })
  try {
    return (db.prepare('select count(*) as n from link_sets').get() as { n: number }).n
  } finally {
    db.close()
  }
}

describe('the links of a snapshot', () => {
  it('are its own, though the words of a block are stored once', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const add = async (date: string, blocks: readonly Block[]) =>
      (await store.addSnapshot(taken('mill', date, [date], { blocks }))).snapshot
    const first = await add('2021-03-04', [
      block('None'),
      block('Lind fled'),
      block('Holm', HOLM),
      block('Lind fled', LIND),
    ])
    const second = await add('2021-03-05', [block('Lind fled', OTHER), block('Holm', HOLM)])
    const third = await add('2021-03-06', [block('Lind fled')])
    const laid = [
      [
        { block: 2, links: HOLM },
        { block: 3, links: LIND },
      ],
      [
        { block: 0, links: OTHER },
        { block: 1, links: HOLM },
      ],
      undefined,
    ]
    expect(await Promise.all([first, second, third].map(async ({ id }) => (await store.text(id))?.links))).toEqual(laid)
    const series = await store.series([first, second, third])
    expect(series.snapshots.map((one) => laidOf(series, one).links)).toEqual(laid)
    expect([sets(folder), new Set([first, second].map((s) => s.linksHash)).size, third.linksHash]).toEqual([
      3,
      2,
      undefined,
    ])
  })

  it('are derived again with the texts, also those of an older store, and dropped when nothing has them', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const { snapshot } = await store.addSnapshot(taken('mill', '2021-03-04', ['A'], { blocks: [block('Lind', LIND)] }))
    const { id, title, language, words } = snapshot
    const derive = (blocks: readonly Block[]) =>
      store.rederive('mill', [{ id, title, language, words, blocks, repairs: [], references: [] }])
    await derive([block('Lind')])
    expect([(await store.text(id))?.links, sets(folder)]).toEqual([undefined, 0])
    expect(await derive([block('Lind', OTHER)])).toBe(0)
    expect([(await store.text(id))?.links, sets(folder)]).toEqual([[{ block: 0, links: OTHER }], 1])
    await store.deleteArticle('mill')
    expect(sets(folder)).toBe(0)
  })
})
