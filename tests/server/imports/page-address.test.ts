/** One page by its address, now and later. */
import { describe, expect, it } from 'vitest'
import type { ImportParameters } from '../../../server/schema/shell-import.js'
import { a, b, run, series, servedSite, stored } from './served-site.js'

const site = servedSite()

describe('a page', () => {
  const address = (): ImportParameters => ({ kind: 'address', url: `http://${site.host}/page` })

  it('is kept under the moment at which it was fetched, and again later in the same article', async () => {
    site.versions = series(a)
    const first = await run(site, address())
    expect(first.counts.added).toBe(1)
    site.versions = series(b)
    // the clock of these tests stands still, so the second capture differs by its text alone
    expect((await run(site, address())).articles).toEqual(first.articles)
    expect(await stored(site, first.articles[0]!)).toHaveLength(2)
  })

  it('with hardly a word on it is no article, and nothing is stored', async () => {
    site.versions = series('Please enable scripts to go on.')
    const job = await run(site, address())
    expect(job.counts).toMatchObject({ added: 0, failed: 1 })
    expect(job.problems[0]!.reason).toMatch(/holds no article/)
    expect((await site.store.articles({ cursor: null, limit: 9 })).items).toEqual([])
  })

  it('that is private is refused without being asked', async () => {
    const job = await run(site, { kind: 'address', url: 'http://192.168.0.1/admin' })
    expect(job).toMatchObject({ state: 'failed', reason: expect.stringContaining('private') })
  })
})
