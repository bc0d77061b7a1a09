/** What snapshots cite is kept with them: each entry once for an article, gone with the last that cites it. */
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { packReferenceList, unpackReferenceList } from '../../../server/store/reference-list.js'
import { openedStore, taken, temporaryFolder } from './given.js'

const LIND = { text: 'Lind 1931, p. 4', title: null, url: null, citedIn: [0] }
const POST = { text: '"Mill burns". The Post.', title: 'Mill burns', url: 'https://post.example/7', citedIn: [0, 2] }

function entries(folder: string): number {
  const db = new Database(join(folder, 'variorum.sqlite'), { readonly: true })
  try {
    return (db.prepare('select count(*) as n from reference_entries').get() as { n: number }).n
  } finally {
    db.close()
  }
}

describe('the references of a snapshot', () => {
  it('are given back in order, and stored once however many versions have them', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const both = await store.addSnapshot(taken('mill', '2021-03-04', ['A', 'B', 'C'], { references: [LIND, POST] }))
    const moved = { ...POST, citedIn: [1] }
    const turned = await store.addSnapshot(taken('mill', '2021-03-05', ['A', 'C'], { references: [moved, LIND] }))
    expect(await store.references(both.snapshot.id)).toEqual([LIND, POST])
    expect(await store.references(turned.snapshot.id)).toEqual([moved, LIND])
    expect([both.snapshot.references, turned.snapshot.references, entries(folder)]).toEqual([2, 2, 2])
    expect(both.snapshot.referencesHash).not.toBe(turned.snapshot.referencesHash)
    expect(await store.references('none')).toBeNull()
  })

  it('are derived again with the texts, and those that nothing cites any more are dropped', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const { snapshot } = await store.addSnapshot(taken('mill', '2021-03-04', ['A'], { references: [LIND, POST] }))
    const { id, title, language, words } = snapshot
    const blocks = [{ kind: 'paragraph', level: 0, text: 'A' }] as const
    const text = { id, title, language, words, blocks, repairs: [], references: [LIND] }
    expect(await store.rederive('mill', [text])).toBe(0)
    expect([await store.references(id), entries(folder)]).toEqual([[LIND], 1])
    await store.deleteArticle('mill')
    expect(entries(folder)).toBe(0)
  })

  it('of an older store are not known until its texts are derived again', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const { snapshot } = await store.addSnapshot(taken('mill', '2021-03-04', ['A'], { references: [LIND] }))
    await store.close()
    const db = new Database(join(folder, 'variorum.sqlite'))
    db.exec('update snapshots set reference_count = null, reference_hash = null, reference_list = null')
    db.close()
    const again = await openedStore(folder)
    expect(await again.references(snapshot.id)).toBeNull()
    expect((await again.snapshot(snapshot.id))?.references).toBeNull()
  })
})

it.each([
  [[]],
  [[{ id: 7, citedIn: [] }]],
  [
    [
      { id: 900, citedIn: [4, 300] },
      { id: 2, citedIn: [] },
      { id: 3, citedIn: [0] },
    ],
  ],
])('a list of %j is packed and unpacked', (list) => {
  expect(unpackReferenceList(packReferenceList(list))).toEqual(list)
})
