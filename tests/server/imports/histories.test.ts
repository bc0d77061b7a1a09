/** A wiki page's history: what becomes of its revisions, and where it goes on. */
import { describe, expect, it } from 'vitest'
import { a, at, b, run, series, servedSite, stored, wiki, words } from './served-site.js'

const site = servedSite()

describe('a history', () => {
  it('is stored with what the wiki says of each revision', async () => {
    site.versions = series(a, b, words('No bridge'))
    expect(await run(site, wiki(site))).toMatchObject({
      state: 'done',
      done: 3,
      counts: { added: 3, failed: 0 },
      articles: ['long-bridge'],
    })
    const [first] = await stored(site, 'long-bridge')
    expect(first).toMatchObject({
      date: at(1),
      dateBasis: 'captured',
      title: 'Long Bridge',
      capture: { revision: '1', editor: 'Ann', comment: 'edit 1' },
    })
  })

  it('that returns to an earlier text keeps both dates; unchanged, it adds a date and no version', async () => {
    site.versions = series(a, a, b, a)
    expect((await run(site, wiki(site))).counts).toMatchObject({ added: 3, unchanged: 1 })
    const snapshots = await stored(site, 'long-bridge')
    expect(snapshots.map(({ date }) => date)).toEqual([at(1), at(3), at(4)])
    expect(snapshots[0]!.textHash).toBe(snapshots[2]!.textHash)
    expect(await site.store.sightings(snapshots[0]!.id)).toMatchObject({
      lastSeen: '2020-01-02T10:00:00.000Z',
      sightings: [{ at: at(1) }, { at: at(2) }],
    })
  })

  it('imported again adds nothing, and later what is new', async () => {
    site.versions = series(a, b)
    await run(site, wiki(site))
    site.versions = series(a, b, a)
    expect((await run(site, wiki(site))).counts).toMatchObject({ added: 1, present: 2 })
  })

  it('keeps the order of revisions of one second', async () => {
    site.versions = [a, b, words('A third bridge'), words('A fourth bridge')].map((text) => ({ at: at(1), text }))
    await run(site, wiki(site))
    expect((await stored(site, 'long-bridge')).map(({ capture }) => capture?.revision)).toEqual(['1', '2', '3', '4'])
  })

  it('keeps a blanked revision, since that is how the article stood', async () => {
    site.versions = series(a, '', b)
    expect((await run(site, wiki(site))).counts).toMatchObject({ added: 3, passed: 0, failed: 0 })
    expect((await stored(site, 'long-bridge')).map(({ words }) => words)).toEqual([42, 0, 42])
  })

  it('sampled by month is the last revision of each', async () => {
    site.versions = [at(1), at(20), '2020-02-03T10:00:00Z', '2020-04-01T00:00:00Z'].map((when, i) => ({
      at: when,
      text: words(`Bridge ${i}`),
    }))
    expect(await run(site, wiki(site, { every: 'month' }))).toMatchObject({ total: 3, counts: { added: 3 } })
    expect((await stored(site, 'long-bridge')).map(({ date }) => date.slice(0, 10))).toEqual([
      '2020-01-20',
      '2020-02-03',
      '2020-04-01',
    ])
  })

  it('goes on where it was when the wiki failed in the middle, and asks for nothing twice', async () => {
    site.versions = series(a, b, words('A third'), words('A fourth'), words('A fifth'))
    site.broken = (path) => path.includes('rvcontinue=x%7C5')
    const failed = await run(site, wiki(site))
    expect(failed).toMatchObject({ state: 'failed', done: 4, reason: expect.stringContaining('503') })
    site.broken = () => false
    site.asked = []
    await site.jobs.resume(failed.id)
    await site.jobs.ended(failed.id)
    expect(await site.store.imports.find(failed.id)).toMatchObject({
      state: 'done',
      reason: null,
      counts: { added: 5, present: 0 },
    })
    expect(site.asked).toHaveLength(1)
  })

  it.each([
    [
      'of a page that is not there',
      () => ({ kind: 'wiki', url: `http://${site.host}/wiki/No_page` }) as const,
      /has no page "No page"/,
    ],
    [
      'where no wiki is',
      () => ({ kind: 'wiki', url: `http://${site.host}/wiki/X`, api: `http://${site.host}/other` }) as const,
      /no JSON/,
    ],
  ])('%s fails with its reason, and stores nothing', async (_what, parameters, reason) => {
    site.versions = series(a)
    const job = await run(site, parameters())
    expect(job).toMatchObject({ state: 'failed', counts: { added: 0 } })
    expect(job.reason).toMatch(reason)
    expect((await site.store.articles({ cursor: null, limit: 9 })).items).toEqual([])
  })
})
