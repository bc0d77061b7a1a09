import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFile } from '../../../server/imports/import-file.js'
import { type Jobs, jobsOf } from '../../../server/imports/jobs.js'
import { fetcherOf } from '../../../server/ingest/fetch/fetcher.js'
import type { ImportJob } from '../../../server/schema/import.js'
import type { ImportParameters } from '../../../server/schema/shell-import.js'
import { openStore } from '../../../server/store/open-store.js'
import type { Store } from '../../../server/store/store.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'

/** A wiki and an archive of our own on loopback; `texts` is what they have, a row a version. */
interface Version {
  readonly at: string
  readonly text: string
}
let versions: Version[]
let broken: (path: string) => boolean
let asked: string[]
let server: Server
let folder: string
let store: Store
let jobs: Jobs
let host: string

const words = (subject: string) =>
  `${subject} was opened by the mayor on a wet Monday morning, in front of some two hundred people who had waited for it since the flood of the year before, and who cheered when the first bus went over it.`

beforeEach(async () => {
  versions = []
  broken = () => false
  asked = []
  server = createServer((request, response) => {
    const url = new URL(request.url!, `http://${host}`)
    asked.push(request.url!)
    if (broken(request.url!)) return void response.writeHead(503).end()
    const answer = url.pathname.endsWith('api.php') ? wikiAnswer(url) : archiveAnswer(url)
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers }).end(answer.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'variorum-jobs-'))
  store = await openStore(folder)
  jobs = newJobs()
})
afterEach(async () => {
  await jobs.close()
  await store.close()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

const NOW = '2024-05-06T07:08:09.000Z'

const parts = () => ({
  ...{ store, analysis: directAnalysis(), now: () => new Date(NOW) },
  fetcher: fetcherOf({ outbound: true, allowedHosts: [host], userAgent: 'test', retryMs: 1, gapMs: 0 }),
})
const newJobs = () => jobsOf(parts())

interface Sent {
  readonly type: string
  readonly body: string
  readonly status?: number
  readonly headers?: Record<string, string>
}

/** `rvlimit` counts for nothing here: two at a time, so that a history has portions. */
function wikiAnswer({ searchParams: query }: URL): Sent {
  const json = (value: unknown): Sent => ({ type: 'application/json', body: JSON.stringify(value) })
  const all = versions.map(({ at, text }, i) => ({
    revid: i + 1,
    timestamp: at,
    user: 'Ann',
    comment: `edit ${i + 1}`,
    minor: false,
    slots: { main: { content: text } },
  }))
  const answer = (revisions: unknown[], more: object) =>
    json({ ...more, query: { pages: [{ title: 'Long Bridge', revisions }] } })
  if (query.get('titles') === 'No page') return json({ query: { pages: [{ title: 'No page', missing: true }] } })
  const ids = query.get('revids')?.split('|').map(Number)
  if (ids)
    return answer(
      all.filter(({ revid }) => ids.includes(revid)),
      {},
    )
  const start = Number(query.get('rvcontinue')?.split('|')[1] ?? query.get('rvstartid') ?? 1)
  const shown = all.slice(start - 1, start + 1)
  const more = start + 1 < all.length ? { continue: { rvcontinue: `x|${start + 2}` } } : {}
  const bare = query.get('rvprop')?.includes('content') ? shown : shown.map(({ slots: _, ...rest }) => rest)
  return answer(bare, more)
}

const stamp = (at: string) => at.replace(/\D/g, '').slice(0, 14)

function archiveAnswer({ pathname }: URL): Sent {
  if (pathname.startsWith('/cdx')) {
    const rows = versions.map(({ at, text }) => [
      stamp(at),
      'https://news.example/bridge',
      'text/html',
      '200',
      text.slice(0, 20),
    ])
    return {
      type: 'application/json',
      body: JSON.stringify([['timestamp', 'original', 'mimetype', 'statuscode', 'digest'], ...rows]),
    }
  }
  const found = versions.find(({ at }) => pathname.includes(stamp(at)))
  const headers = { 'memento-datetime': new Date(found?.at ?? 0).toUTCString() }
  return found
    ? { type: 'text/plain', body: found.text, headers }
    : { type: 'text/plain', body: versions[0]?.text ?? '' }
}

async function run(parameters: ImportParameters): Promise<ImportJob> {
  const { id } = await jobs.start(parameters)
  await jobs.ended(id)
  return (await store.imports.find(id))!
}
const wiki = (more: object = {}): ImportParameters => ({
  kind: 'wiki',
  url: `http://${host}/wiki/Long_Bridge`,
  ...more,
})
const archive = (): ImportParameters => ({
  kind: 'archive',
  url: 'https://news.example/bridge',
  archive: `http://${host}`,
  article: 'bridge',
})
const left = (runner: string) => ({
  ...{ id: 'left', kind: 'wiki' as const, source: 'x', parameters: JSON.stringify(wiki()), runner },
})
const stored = async (article: string) => (await store.snapshots(article, { cursor: null, limit: 200 }))!.items
const [a, b] = [words('The long bridge'), words('The longest bridge')]
const at = (day: number) => `2020-01-${String(day).padStart(2, '0')}T10:00:00Z`
const series = (...texts: string[]) => texts.map((text, i) => ({ at: at(i + 1), text }))

describe('a history', () => {
  it('is stored with what the wiki says of each revision', async () => {
    versions = series(a, b, words('No bridge'))
    expect(await run(wiki())).toMatchObject({
      state: 'done',
      done: 3,
      counts: { added: 3, failed: 0 },
      articles: ['long-bridge'],
    })
    const [first] = await stored('long-bridge')
    expect(first).toMatchObject({
      date: at(1),
      dateBasis: 'captured',
      title: 'Long Bridge',
      capture: { revision: '1', editor: 'Ann', comment: 'edit 1' },
    })
  })

  it('that returns to an earlier text keeps both dates; unchanged, it adds a date and no version', async () => {
    versions = series(a, a, b, a)
    expect((await run(wiki())).counts).toMatchObject({ added: 3, unchanged: 1 })
    const snapshots = await stored('long-bridge')
    expect(snapshots.map(({ date }) => date)).toEqual([at(1), at(3), at(4)])
    expect(snapshots[0]!.textHash).toBe(snapshots[2]!.textHash)
    expect(await store.sightings(snapshots[0]!.id)).toMatchObject({
      lastSeen: '2020-01-02T10:00:00.000Z',
      sightings: [{ at: at(1) }, { at: at(2) }],
    })
  })

  it('imported again adds nothing, and later what is new', async () => {
    versions = series(a, b)
    await run(wiki())
    versions = series(a, b, a)
    expect((await run(wiki())).counts).toMatchObject({ added: 1, present: 2 })
  })

  it('keeps the order of revisions of one second', async () => {
    versions = [a, b, words('A third bridge'), words('A fourth bridge')].map((text) => ({ at: at(1), text }))
    await run(wiki())
    expect((await stored('long-bridge')).map(({ capture }) => capture?.revision)).toEqual(['1', '2', '3', '4'])
  })

  it('keeps a blanked revision, since that is how the article stood', async () => {
    versions = series(a, '', b)
    expect((await run(wiki())).counts).toMatchObject({ added: 3, passed: 0, failed: 0 })
    expect((await stored('long-bridge')).map(({ words }) => words)).toEqual([42, 0, 42])
  })

  it('sampled by month is the last revision of each', async () => {
    versions = [at(1), at(20), '2020-02-03T10:00:00Z', '2020-04-01T00:00:00Z'].map((when, i) => ({
      at: when,
      text: words(`Bridge ${i}`),
    }))
    expect(await run(wiki({ every: 'month' }))).toMatchObject({ total: 3, counts: { added: 3 } })
    expect((await stored('long-bridge')).map(({ date }) => date.slice(0, 10))).toEqual([
      '2020-01-20',
      '2020-02-03',
      '2020-04-01',
    ])
  })

  it('goes on where it was when the wiki failed in the middle, and asks for nothing twice', async () => {
    versions = series(a, b, words('A third'), words('A fourth'), words('A fifth'))
    broken = (path) => path.includes('rvcontinue=x%7C5')
    const failed = await run(wiki())
    expect(failed).toMatchObject({ state: 'failed', done: 4, reason: expect.stringContaining('503') })
    broken = () => false
    asked = []
    await jobs.resume(failed.id)
    await jobs.ended(failed.id)
    expect(await store.imports.find(failed.id)).toMatchObject({
      state: 'done',
      reason: null,
      counts: { added: 5, present: 0 },
    })
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['of this machine that is no more', `${hostname()}:999999999:x`, NOW, true],
    ['that had the number of this one', `${hostname()}:${process.pid}:x`, NOW, true],
    ['of another machine that has said nothing for minutes', 'another-run:1:x', '2024-05-06T07:05:09.000Z', true],
    ['of another machine that lives', 'another-run:1:x', '2024-05-06T07:07:59.000Z', false],
  ])('that was left running by a process %s: taken up %s', async (_who, runner, updatedAt, isTaken) => {
    versions = series(a, b)
    await store.imports.add(left(runner), updatedAt)
    await jobs.takeUp()
    await jobs.ended('left')
    const job = await store.imports.find('left')
    expect(job).toMatchObject(isTaken ? { state: 'done', counts: { added: 2 } } : { state: 'queued', done: 0 })
  })

  it('that nobody runs any more is stopped when asked', async () => {
    await store.imports.add(left('another-run:1:x'), NOW)
    expect(await jobs.stop('left')).toMatchObject({ state: 'stopped' })
  })

  it('is gone on with once by two who ask at once', async () => {
    versions = series(a, b)
    await store.imports.add(left('another-run:1:x'), NOW)
    await jobs.stop('left')
    const seen = (await store.imports.toRun('left'))!
    const asked = await Promise.allSettled([jobs.resume('left'), jobs.resume('left'), jobs.resume('left')])
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    await jobs.ended('left')
    expect(await store.imports.find('left')).toMatchObject({ state: 'done', done: 2, counts: { added: 2 } })
    // so does another process that read it before
    expect(await store.imports.change(seen, { state: 'queued', runner: 'another-run:1:x' }, NOW)).toBe(false)
  })

  it('that was stopped elsewhere keeps nothing more', async () => {
    versions = series(a, b)
    const other = newJobs()
    const { id } = await jobs.start(wiki())
    await other.stop(id)
    await jobs.ended(id)
    expect(await store.imports.find(id)).toMatchObject({ state: 'stopped', done: 0 })
    expect((await store.articles({ cursor: null, limit: 9 })).items).toEqual([])
    await other.close()
  })

  it('that fails inside says so and no more, and tells the log', async () => {
    versions = series(a)
    const told: unknown[] = []
    const failing = jobsOf({
      ...parts(),
      analysis: { ...directAnalysis(), version: () => Promise.reject(new TypeError('secret of the house')) },
      onTrouble: (error) => told.push(error),
    })
    const { id } = await failing.start(wiki())
    await failing.ended(id).catch(() => {})
    const job = await store.imports.find(id)
    expect(job).toMatchObject({ state: 'failed', reason: expect.stringContaining('went wrong inside') })
    expect(JSON.stringify(job)).not.toContain('secret')
    expect(told).toEqual([new TypeError('secret of the house')])
    await failing.close()
  })

  it.each([
    [
      'of a page that is not there',
      () => ({ kind: 'wiki', url: `http://${host}/wiki/No_page` }) as const,
      /has no page "No page"/,
    ],
    [
      'where no wiki is',
      () => ({ kind: 'wiki', url: `http://${host}/wiki/X`, api: `http://${host}/other` }) as const,
      /no JSON/,
    ],
  ])('%s fails with its reason, and stores nothing', async (_what, parameters, reason) => {
    versions = series(a)
    const job = await run(parameters())
    expect(job).toMatchObject({ state: 'failed', counts: { added: 0 } })
    expect(job.reason).toMatch(reason)
    expect((await store.articles({ cursor: null, limit: 9 })).items).toEqual([])
  })
})

describe('captures of an archive', () => {
  it('that the index says to be unchanged are not fetched again', async () => {
    versions = [...series(a, a, b), { at: at(9), text: b }]
    expect((await run(archive())).counts).toMatchObject({ added: 2, unchanged: 2 })
    expect(asked.filter((path) => path.includes('id_'))).toHaveLength(2)
  })

  it('that cannot be had fail alone; three in a row stop the import, which then goes on at the first of them', async () => {
    versions = series(...[1, 2, 3, 4, 5, 6].map((n) => words(`${n} bridges`)))
    broken = (path) => path.includes('20200102')
    const first = await run(archive())
    expect(first).toMatchObject({ state: 'done', done: 6, counts: { added: 5, failed: 1 }, missed: 1 })
    broken = (path) => /2020010[345]/.test(path)
    const failed = await run({ ...archive(), article: 'other' } as ImportParameters)
    expect(failed).toMatchObject({ state: 'failed', done: 2, reason: expect.stringContaining('3 captures in a row') })
    broken = () => false
    await jobs.resume(failed.id)
    await jobs.ended(failed.id)
    expect((await store.imports.find(failed.id))!.counts).toMatchObject({ added: 6, failed: 0 })
    // the one that failed alone is asked for again, and nothing else is
    asked = []
    await jobs.resume(first.id)
    await jobs.ended(first.id)
    expect(await store.imports.find(first.id)).toMatchObject({
      state: 'done',
      done: 6,
      counts: { added: 6, failed: 0 },
      missed: 0,
    })
    expect(asked.filter((path) => path.includes('id_'))).toHaveLength(1)
    await expect(jobs.resume(first.id)).rejects.toThrow(/is done/)
  })

  it('that equal a snapshot which somebody added by hand are dates at which it was seen', async () => {
    versions = series(a, a)
    const path = join(folder, 'bridge.txt')
    writeFileSync(path, a)
    const { snapshot } = await importFile(
      { ...parts(), now: new Date(NOW), said: { article: 'bridge', given: { date: at(1) } } },
      { path, article: null, given: {}, nameDate: null, inSeries: false },
    )
    expect((await run(archive())).counts).toMatchObject({ added: 0, present: 1, unchanged: 1 })
    expect((await store.sightings(snapshot.id))!.lastSeen).toBe('2020-01-02T10:00:00.000Z')
  })
})

describe('a page', () => {
  const address = (): ImportParameters => ({ kind: 'address', url: `http://${host}/page` })

  it('is kept under the moment at which it was fetched, and again later in the same article', async () => {
    versions = series(a)
    const first = await run(address())
    expect(first.counts.added).toBe(1)
    versions = series(b)
    // the clock of these tests stands still, so the second capture differs by its text alone
    expect((await run(address())).articles).toEqual(first.articles)
    expect(await stored(first.articles[0]!)).toHaveLength(2)
  })

  it('with hardly a word on it is no article, and nothing is stored', async () => {
    versions = series('Please enable scripts to go on.')
    const job = await run(address())
    expect(job.counts).toMatchObject({ added: 0, failed: 1 })
    expect(job.problems[0]!.reason).toMatch(/holds no article/)
    expect((await store.articles({ cursor: null, limit: 9 })).items).toEqual([])
  })

  it('that is private is refused without being asked', async () => {
    const job = await run({ kind: 'address', url: 'http://192.168.0.1/admin' })
    expect(job).toMatchObject({ state: 'failed', reason: expect.stringContaining('private') })
  })
})
