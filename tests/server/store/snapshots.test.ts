/** What the store promises of snapshots, held against SQLite itself. */
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { openedStore, taken, temporaryFolder } from './given.js'

const ALL = { cursor: null, limit: 100 }
const SHARED = 'The dam held through the night.'

/** The rows of each table, as another program would see them. */
function rowsOf(folder: string, ...tables: string[]): number[] {
  const db = new Database(join(folder, 'variorum.sqlite'), { readonly: true })
  try {
    return tables.map((table) => (db.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n)
  } finally {
    db.close()
  }
}

describe('a stored snapshot', () => {
  it('gives back its record, its text and its bytes', async () => {
    const store = await openedStore()
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0xff])
    const given = taken('dam', '2021-03-04', ['Água 𠀀 and\nmore.', SHARED, SHARED], {
      original: { bytes, mediaType: 'text/plain', name: 'dam 1.txt' },
      dateBasis: 'inferred',
      dateNote: 'by its own words',
      partial: true,
      restated: true,
      repairs: [{ kind: 'encoding', count: 2, note: null }] as never,
    })
    const { snapshot, added } = await store.addSnapshot(given)
    const { original, blocks, article, references, ...said } = given
    expect(added).toBe(true)
    expect(snapshot).toMatchObject({ ...said, article: article.slug })
    expect(await store.snapshot(snapshot.id)).toEqual(snapshot)
    expect((await store.text(snapshot.id))?.text).toBe(blocks.map((b) => b.text).join('\n\n'))
    const back = await store.original(snapshot.id)
    expect([Buffer.from(back!.bytes), back!.mediaType, back!.name]).toEqual([
      Buffer.from(bytes),
      'text/plain',
      original.name,
    ])
  })

  it('never changes: the same content and date again is the first one, whatever else is said of it', async () => {
    const store = await openedStore()
    const first = await store.addSnapshot(taken('dam', '2021-03-04', [SHARED]))
    const again = await store.addSnapshot(
      taken('dam', '2021-03-04', [SHARED], { title: 'Another title', language: 'fr' }),
    )
    expect(again).toEqual({ snapshot: first.snapshot, added: false })
    expect((await store.snapshots('dam', ALL))?.items).toEqual([first.snapshot])
  })

  it.each([
    ['another date', taken('dam', '2021-03-05', [SHARED])],
    ['another content', taken('dam', '2021-03-04', [SHARED, 'It broke.'])],
    ['another article', taken('weir', '2021-03-04', [SHARED])],
  ])('is a second one with %s', async (_what, other) => {
    const store = await openedStore()
    const { snapshot } = await store.addSnapshot(taken('dam', '2021-03-04', [SHARED]))
    const second = await store.addSnapshot(other)
    expect(second.added).toBe(true)
    expect(second.snapshot.id).not.toBe(snapshot.id)
  })

  it('has an id that is safe in a path and the same on every machine', async () => {
    const ids = []
    for (let i = 0; i < 2; i++) {
      const store = await openedStore()
      ids.push((await store.addSnapshot(taken('dam', '2021-03-04/2021-03-09', [SHARED]))).snapshot.id)
    }
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).toMatch(/^2021-03-04_2021-03-09-[0-9a-f]{12}$/)
  })

  it('shares its blocks: each is stored once, however often it stands in however many texts', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    await store.addSnapshot(taken('dam', '2021-03-04', [SHARED, 'A.', SHARED]))
    await store.addSnapshot(taken('dam', '2021-03-05', [SHARED, 'A.', 'B.']))
    await store.addSnapshot(taken('weir', '2021-03-05', ['B.', SHARED]))
    expect(rowsOf(folder, 'blocks', 'snapshots')).toEqual([3, 3])
  })

  it('keeps a text of many thousand blocks in order', async () => {
    const store = await openedStore()
    const many = Array.from({ length: 3000 }, (_, i) => `Row ${(i * 7919) % 2500} of the register.`)
    const { snapshot } = await store.addSnapshot(taken('register', '1999', many))
    expect((await store.text(snapshot.id))?.text).toBe(many.join('\n\n'))
  })
})

describe('deleting an article', () => {
  it('takes what nothing else uses and leaves the rest', async () => {
    const folder = temporaryFolder()
    const store = await openedStore(folder)
    const gone = await store.addSnapshot(taken('dam', '2021-03-04', [SHARED, 'Only here.']))
    const same = [SHARED, 'Both say so.']
    await store.addSnapshot(taken('dam', '2021-03-05', same))
    const kept = await store.addSnapshot(taken('weir', '2021-03-05', same))
    expect(rowsOf(folder, 'articles', 'snapshots', 'blocks', 'originals')).toEqual([2, 3, 3, 2])

    expect(await store.deleteArticle('dam')).toBe(true)
    expect(await store.snapshot(gone.snapshot.id)).toBeNull()
    expect(await store.original(gone.snapshot.id)).toBeNull()
    expect((await store.text(kept.snapshot.id))?.text).toBe(same.join('\n\n'))
    expect(Buffer.from((await store.original(kept.snapshot.id))!.bytes).toString()).toBe(same.join('\n\n'))
    expect(rowsOf(folder, 'articles', 'snapshots', 'blocks', 'originals', 'article_blocks')).toEqual([1, 1, 2, 1, 2])

    await store.deleteArticle('weir')
    expect(rowsOf(folder, 'articles', 'snapshots', 'blocks', 'originals', 'article_blocks', 'captures')).toEqual(
      Array(6).fill(0),
    )
    expect(await store.isEmpty()).toBe(true)
  })

  it('takes its topic with it when it was the last one, and says no to one that is not there', async () => {
    const store = await openedStore()
    const topic = { slug: 'floods', title: 'Floods' }
    for (const slug of ['dam', 'weir']) {
      await store.addArticle({ slug, title: null, topic, publisher: null, language: null })
    }
    await store.deleteArticle('dam')
    expect(await store.topics()).toEqual([{ ...topic, articles: 1 }])
    await store.deleteArticle('weir')
    expect(await store.topics()).toEqual([])
    expect(await store.deleteArticle('weir')).toBe(false)
  })

  it('and adding its snapshot again gives the same id as before', async () => {
    const store = await openedStore()
    const first = await store.addSnapshot(taken('dam', '2021-03-04', [SHARED]))
    await store.deleteArticle('dam')
    expect(await store.addSnapshot(taken('dam', '2021-03-04', [SHARED]))).toEqual(first)
  })
})
