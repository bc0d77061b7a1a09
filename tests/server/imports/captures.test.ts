/** Captures of an archive: unchanged ones, failing ones, and those that equal what is stored. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../server/imports/import-file.js'
import type { ImportParameters } from '../../../server/schema/shell-import.js'
import { temporaryFolder } from '../store/given.js'
import { a, at, b, NOW, partsOf, run, series, servedSite, words } from './served-site.js'

const site = servedSite()

const archive = (): ImportParameters => ({
  kind: 'archive',
  url: 'https://news.example/bridge',
  archive: `http://${site.host}`,
  article: 'bridge',
})

describe('captures of an archive', () => {
  it('that the index says to be unchanged are not fetched again', async () => {
    site.versions = [...series(a, a, b), { at: at(9), text: b }]
    expect((await run(site, archive())).counts).toMatchObject({ added: 2, unchanged: 2 })
    expect(site.asked.filter((path) => path.includes('id_'))).toHaveLength(2)
  })

  it('that cannot be had fail alone; three in a row stop the import, which then goes on at the first of them', async () => {
    site.versions = series(...[1, 2, 3, 4, 5, 6].map((n) => words(`${n} bridges`)))
    site.broken = (path) => path.includes('20200102')
    const first = await run(site, archive())
    expect(first).toMatchObject({ state: 'done', done: 6, counts: { added: 5, failed: 1 }, missed: 1 })
    site.broken = (path) => /2020010[345]/.test(path)
    const failed = await run(site, { ...archive(), article: 'other' } as ImportParameters)
    expect(failed).toMatchObject({ state: 'failed', done: 2, reason: expect.stringContaining('3 captures in a row') })
    site.broken = () => false
    await site.jobs.resume(failed.id)
    await site.jobs.ended(failed.id)
    expect((await site.store.imports.find(failed.id))!.counts).toMatchObject({ added: 6, failed: 0 })
    // the one that failed alone is asked for again, and nothing else is
    site.asked = []
    await site.jobs.resume(first.id)
    await site.jobs.ended(first.id)
    expect(await site.store.imports.find(first.id)).toMatchObject({
      state: 'done',
      done: 6,
      counts: { added: 6, failed: 0 },
      missed: 0,
    })
    expect(site.asked.filter((path) => path.includes('id_'))).toHaveLength(1)
    await expect(site.jobs.resume(first.id)).rejects.toThrow(/is done/)
  })

  it('that equal a snapshot which somebody added by hand are dates at which it was seen', async () => {
    site.versions = series(a, a)
    const path = join(temporaryFolder(), 'bridge.txt')
    writeFileSync(path, a)
    const { snapshot } = await importFile(
      { ...partsOf(site), now: new Date(NOW), said: { article: 'bridge', given: { date: at(1) } } },
      { path, article: null, given: {}, nameDate: null, inSeries: false },
    )
    expect((await run(site, archive())).counts).toMatchObject({ added: 0, present: 1, unchanged: 1 })
    expect((await site.store.sightings(snapshot.id))!.lastSeen).toBe('2020-01-02T10:00:00.000Z')
  })
})
