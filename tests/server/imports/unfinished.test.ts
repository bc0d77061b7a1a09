/** Jobs that a process left, that two want, that were stopped or fail inside. */
import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { jobsOf } from '../../../server/imports/jobs.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'
import { a, b, NOW, partsOf, type Site, series, servedSite, wiki } from './served-site.js'

const site = servedSite()

const left = (of: Site, runner: string) => ({
  ...{ id: 'left', kind: 'wiki' as const, source: 'x', parameters: JSON.stringify(wiki(of)), runner },
})

describe('a job', () => {
  it.each([
    ['of this machine that is no more', `${hostname()}:999999999:x`, NOW, true],
    ['that had the number of this one', `${hostname()}:${process.pid}:x`, NOW, true],
    ['of another machine that has said nothing for minutes', 'another-run:1:x', '2024-05-06T07:05:09.000Z', true],
    ['of another machine that lives', 'another-run:1:x', '2024-05-06T07:07:59.000Z', false],
  ])('that was left running by a process %s: taken up %s', async (_who, runner, updatedAt, isTaken) => {
    site.versions = series(a, b)
    await site.store.imports.add(left(site, runner), updatedAt)
    await site.jobs.takeUp()
    await site.jobs.ended('left')
    const job = await site.store.imports.find('left')
    expect(job).toMatchObject(isTaken ? { state: 'done', counts: { added: 2 } } : { state: 'queued', done: 0 })
  })

  it('that nobody runs any more is stopped when asked', async () => {
    await site.store.imports.add(left(site, 'another-run:1:x'), NOW)
    expect(await site.jobs.stop('left')).toMatchObject({ state: 'stopped' })
  })

  it('is gone on with once by two who ask at once', async () => {
    site.versions = series(a, b)
    await site.store.imports.add(left(site, 'another-run:1:x'), NOW)
    await site.jobs.stop('left')
    const seen = (await site.store.imports.toRun('left'))!
    const resumed = await Promise.allSettled([
      site.jobs.resume('left'),
      site.jobs.resume('left'),
      site.jobs.resume('left'),
    ])
    expect(resumed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    await site.jobs.ended('left')
    expect(await site.store.imports.find('left')).toMatchObject({ state: 'done', done: 2, counts: { added: 2 } })
    // so does another process that read it before
    expect(await site.store.imports.change(seen, { state: 'queued', runner: 'another-run:1:x' }, NOW)).toBe(false)
  })

  it('that was stopped elsewhere keeps nothing more', async () => {
    site.versions = series(a, b)
    const other = jobsOf(partsOf(site))
    const { id } = await site.jobs.start(wiki(site))
    await other.stop(id)
    await site.jobs.ended(id)
    expect(await site.store.imports.find(id)).toMatchObject({ state: 'stopped', done: 0 })
    expect((await site.store.articles({ cursor: null, limit: 9 })).items).toEqual([])
    await other.close()
  })

  it('that fails inside says so and no more, and tells the log', async () => {
    site.versions = series(a)
    const told: unknown[] = []
    const failing = jobsOf({
      ...partsOf(site),
      analysis: { ...directAnalysis(), version: () => Promise.reject(new TypeError('secret of the house')) },
      onTrouble: (error) => told.push(error),
    })
    const { id } = await failing.start(wiki(site))
    await failing.ended(id).catch(() => {})
    const job = await site.store.imports.find(id)
    expect(job).toMatchObject({ state: 'failed', reason: expect.stringContaining('went wrong inside') })
    expect(JSON.stringify(job)).not.toContain('secret')
    expect(told).toEqual([new TypeError('secret of the house')])
    await failing.close()
  })
})
