/** Lists page by cursor: every item once, in order, also while the list grows. */
import { describe, expect, it } from 'vitest'
import type { Page, PageRequest } from '../../../server/store/store.js'
import { openedStore, taken } from './given.js'

async function pagesOf<T>(read: (page: PageRequest) => Promise<Page<T> | null>, limit: number): Promise<T[][]> {
  const pages: T[][] = []
  let cursor: string | null = null
  do {
    const page: Page<T> = (await read({ cursor, limit }))!
    pages.push([...page.items])
    cursor = page.next
  } while (cursor !== null)
  return pages
}

const DATES = ['2021', '2021-03', '2021-03-04', '2021-03-04/2021-03-09', '2021-03-04T10:00', '2020-12-31', '2022~']

describe('a page of a list', () => {
  it.each([1, 2, 3, 7, 50])('of %i snapshots at a time gives all, oldest first', async (limit) => {
    const store = await openedStore()
    for (const date of DATES) await store.addSnapshot(taken('dam', date, [`As of ${date}.`]))
    await store.addSnapshot(taken('weir', '2021', ['Elsewhere.']))
    const pages = await pagesOf((page) => store.snapshots('dam', page), limit)
    expect(pages.map((page) => page.length)).toEqual(pages.map((_, i) => Math.min(limit, DATES.length - i * limit)))
    const all = pages.flat()
    expect(all.map((s) => s.date).sort()).toEqual([...DATES].sort())
    expect(all.map((s) => s.earliest)).toEqual(all.map((s) => s.earliest).sort())
  })

  it('of articles goes by topic and slug, those without a topic last', async () => {
    const store = await openedStore()
    const add = (slug: string, topic: string | null) =>
      store.addArticle({
        slug,
        title: null,
        topic: topic ? { slug: topic, title: topic } : null,
        publisher: null,
        language: null,
      })
    for (const [slug, topic] of [
      ['b', null],
      ['c', 'zoos'],
      ['a', 'zoos'],
      ['d', 'bees'],
      ['a-1', null],
    ] as const)
      await add(slug, topic)
    for (const limit of [1, 2, 9]) {
      const all = (await pagesOf((page) => store.articles(page), limit)).flat()
      expect(all.map((a) => a.slug)).toEqual(['d', 'a', 'c', 'a-1', 'b'])
    }
    expect((await store.articles({ cursor: null, limit: 9 }, 'zoos')).items.map((a) => a.slug)).toEqual(['a', 'c'])
  })

  it('goes on after the last item shown, though others were added or deleted meanwhile', async () => {
    const store = await openedStore()
    for (const day of ['02', '04', '06']) await store.addSnapshot(taken('dam', `2021-03-${day}`, [day]))
    const first = (await store.snapshots('dam', { cursor: null, limit: 2 }))!
    await store.addSnapshot(taken('dam', '2021-03-01', ['01']))
    await store.addSnapshot(taken('dam', '2021-03-05', ['05']))
    const rest = (await store.snapshots('dam', { cursor: first.next, limit: 9 }))!
    expect(rest.items.map((s) => s.date)).toEqual(['2021-03-05', '2021-03-06'])
  })

  it.each([
    [{ after: '2021-03-04T00:00:00.000Z' }, ['2021', '2021-03', '2021-03-04', '2021-05']],
    [{ before: '2021-03-04T23:59:59.999Z' }, ['2020', '2021', '2021-03', '2021-03-04']],
    [{ after: '2021-03-05T00:00:00.000Z', before: '2021-04-01T00:00:00.000Z' }, ['2021', '2021-03']],
  ])('between %o has every snapshot that may be of then', async (between, dates) => {
    const store = await openedStore()
    for (const date of ['2020', '2021', '2021-03', '2021-03-04', '2021-05']) {
      await store.addSnapshot(taken('dam', date, [date]))
    }
    const { items } = (await store.snapshots('dam', { cursor: null, limit: 9 }, between))!
    expect(items.map((s) => s.date)).toEqual(dates)
  })

  it.each(['', 'x', 'bm8', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1,2,3,4]').toString('base64url')])(
    'is refused for the cursor "%s", which nobody gave out',
    async (cursor) => {
      const store = await openedStore()
      await store.addSnapshot(taken('dam', '2021', ['x']))
      await expect(store.snapshots('dam', { cursor, limit: 9 })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
        field: 'cursor',
      })
    },
  )

  it('of an article that is not there is null', async () => {
    expect(await (await openedStore()).snapshots('nowhere', { cursor: null, limit: 9 })).toBeNull()
  })
})
