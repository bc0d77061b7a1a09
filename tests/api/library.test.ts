/** Topics, articles and their snapshots over the API: listed, added, changed, deleted. */
import { afterAll, describe, expect, it } from 'vitest'
import { problem, served, V1 } from './given.js'

const article = {
  slug: 'harbour-fire',
  title: 'Harbour fire',
  topic: { title: 'Fires' },
  publisher: 'The Quay',
  language: 'en',
}
/** for those that are refused, which leave nothing behind */
const { ask, rows } = await served({}, afterAll)
await ask('POST', '/articles', { json: { slug: 'quay-fire' } })
const LONG_TITLE = 'x'.repeat(501)

describe('an article', () => {
  it('is added, found, changed field by field and deleted with its snapshots', async () => {
    const { ask } = await served()
    const added = await ask('POST', '/articles', { json: article })
    expect([added.status, added.headers.location]).toEqual([201, `${V1}/articles/harbour-fire`])
    expect(added.json).toEqual({ ...article, topic: { slug: 'fires', title: 'Fires' }, snapshots: 0, marks: [] })
    expect((await ask('GET', '/articles/harbour-fire')).json).toEqual(added.json)
    expect((await ask('GET', '/topics')).json).toEqual({
      items: [{ slug: 'fires', title: 'Fires', articles: 1 }],
      next: null,
    })

    const changed = await ask('PATCH', '/articles/harbour-fire', {
      json: { publisher: null, topic: { title: 'Ports' } },
    })
    expect(changed.json).toEqual({ ...added.json, publisher: null, topic: { slug: 'ports', title: 'Ports' } })
    expect((await ask('GET', '/topics')).json.items.map((t: { slug: string }) => t.slug)).toEqual(['ports'])

    const { json } = await ask('POST', '/articles/harbour-fire/snapshots', {
      json: { date: '2019', content: 'It burned.' },
    })
    expect((await ask('DELETE', '/articles/harbour-fire')).status).toBe(204)
    expect((await ask('GET', `/snapshots/${json.id}`)).status).toBe(404)
    expect((await ask('DELETE', '/articles/harbour-fire')).status).toBe(404)
  })

  it('without a title is shown under that of its latest snapshot, and its slug is made of what is there', async () => {
    const { ask } = await served()
    expect((await ask('POST', '/articles', { json: { title: 'Éruption du Volcan!' } })).json.slug).toBe(
      'eruption-du-volcan',
    )
    await ask('POST', '/articles', { json: { slug: 'volcano' } })
    for (const [date, title] of [
      ['2020', 'It smokes'],
      ['2022', 'It sleeps'],
      ['2021', 'It burns'],
    ]) {
      await ask('POST', '/articles/volcano/snapshots', { json: { date, title, content: `As of ${date}.` } })
    }
    const { json } = await ask('GET', '/articles/volcano')
    expect([json.title, json.snapshots, json.marks.map((m: { date: string }) => m.date)]).toEqual([
      'It sleeps',
      3,
      ['2020', '2021', '2022'],
    ])
  })

  it.each([
    ['no title and no slug', {}, { code: 'INPUT_INVALID', field: 'title' }],
    ['a slug with a path in it', { slug: '../etc' }, { code: 'INPUT_INVALID', field: 'slug' }],
    [
      'a title that is too long',
      { title: LONG_TITLE },
      { code: 'INPUT_INVALID', field: 'title', limit: '500 characters' },
    ],
    ['a NUL in the title', { title: 'a\0b' }, { code: 'INPUT_INVALID', field: 'title' }],
    ['half a surrogate pair in the title', { title: 'a\ud800b' }, { code: 'INPUT_INVALID', field: 'title' }],
    ['a topic without a title', { slug: 'a', topic: {} }, { code: 'INPUT_INVALID', field: 'topic.title' }],
    ['an object for a title', { title: { a: 1 } }, { code: 'INPUT_INVALID', field: 'title' }],
    ['a list for a body', [], { code: 'INPUT_INVALID', field: 'body' }],
  ])('with %s is refused, and nothing is stored', async (_what, json, told) => {
    const before = rows()
    expect(problem(await ask('POST', '/articles', { json }))).toEqual({ status: 400, ...told })
    expect(rows()).toBe(before)
  })

  it('that is there already is refused with 409 and stays as it is', async () => {
    const { ask, rows } = await served()
    await ask('POST', '/articles', { json: article })
    const before = rows()
    const again = await ask('POST', '/articles', { json: { ...article, topic: { title: 'Other' } } })
    expect(problem(again)).toEqual({ status: 409, code: 'ARTICLE_EXISTS', field: 'slug' })
    expect(rows()).toBe(before)
  })

  it.each(['GET', 'PATCH', 'DELETE'] as const)('that is not there: %s answers 404 and names it', async (method) => {
    const answer = await ask(method, '/articles/atlantis', method === 'PATCH' ? { json: {} } : {})
    expect(problem(answer)).toEqual({ status: 404, code: 'ARTICLE_NOT_FOUND', field: 'article' })
    expect(answer.json.detail).toContain('atlantis')
  })
})

describe('a list', () => {
  it('goes page by page to its end, each item once', async () => {
    const { ask } = await served()
    await ask('POST', '/articles', { json: article })
    const dates = ['2019-01-01', '2019-01-02', '2019-02', '2020', '2021~']
    for (const date of dates) {
      await ask('POST', '/articles/harbour-fire/snapshots', { json: { date, content: `As of ${date}.` } })
    }
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const path = `/articles/harbour-fire/snapshots?limit=2${next ? `&cursor=${encodeURIComponent(next)}` : ''}`
      const { json } = await ask('GET', path)
      seen.push(...json.items.map((s: { date: string }) => s.date))
      next = json.next
    }
    expect(seen).toEqual(dates)
    const between = await ask('GET', '/articles/harbour-fire/snapshots?after=2019-01-02&before=2019-02')
    expect(between.json.items.map((s: { date: string }) => s.date)).toEqual(['2019-01-02', '2019-02'])
  })

  it.each([
    ['/articles?limit=0', 'limit', '1'],
    ['/articles?limit=201', 'limit', '200'],
    ['/articles?limit=many', 'limit', undefined],
    ['/articles?cursor=bm8', 'cursor', undefined],
    [`/articles?cursor=${'x'.repeat(2001)}`, 'cursor', '2000 characters'],
    ['/articles/quay-fire/snapshots?cursor=W10', 'cursor', undefined],
    ['/articles/quay-fire/snapshots?after=soon', 'after', undefined],
    ['/articles/quay-fire/snapshots?before=04/05/2020', 'before', undefined],
  ])('%s is refused and names "%s"', async (path, field, limit) => {
    expect(problem(await ask('GET', path))).toMatchObject({ status: 400, field, ...(limit ? { limit } : {}) })
  })
})
