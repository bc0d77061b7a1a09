/** Whatever a source does wrong ends with a clear reason and nothing half-stored; what is right beside it is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Jobs, jobsOf } from '../../../server/imports/jobs.js'
import { fetcherOf } from '../../../server/ingest/fetch/fetcher.js'
import type { ImportParameters } from '../../../server/schema/shell-import.js'
import { openStore } from '../../../server/store/open-store.js'
import type { Store } from '../../../server/store/store.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'

type Answer = (response: ServerResponse) => void

let answers: Map<string, Answer>
let server: Server
let host: string
let folder: string
let store: Store
let jobs: Jobs

beforeEach(async () => {
  answers = new Map()
  server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url!, 'http://x').pathname)
    if (answer) answer(response)
    else response.writeHead(404).end('Not found')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'variorum-bad-'))
  store = await openStore(folder)
  const limits = { headersMs: 400, totalMs: 1000, bytes: 1_000_000 }
  const patience = { gapMs: 0, retryMs: 1, mostWaitMs: 50, limits }
  jobs = jobsOf({
    ...{ store, analysis: directAnalysis(), now: () => new Date('2024-05-06T07:08:09Z') },
    fetcher: fetcherOf({ outbound: true, allowedHosts: [host], userAgent: 'test', ...patience }),
  })
})
afterEach(async () => {
  await jobs.close()
  await store.close()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

const article = (subject: string) =>
  `${subject} was opened by the mayor on a wet Monday morning, in front of some two hundred people who had waited for it since the flood of the year before, and who cheered when the first bus went over it.`
const page = (body: string): Answer => send('text/html; charset=utf-8', `<html><body>${body}</body></html>`)
const send =
  (type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(body)

async function run(parameters: ImportParameters) {
  const { id } = await jobs.start(parameters)
  await jobs.ended(id)
  const job = (await store.imports.find(id))!
  const articles = (await store.articles({ cursor: null, limit: 9 })).items.length
  return { ...job, why: job.reason ?? job.problems[0]?.reason ?? null, stored: articles }
}

describe('a page', () => {
  it.each<[string, Answer, RegExp]>([
    ['that is no article', page('<div id="app"></div><p>Please enable scripts.</p>'), /no article/],
    [
      'that asks to log in',
      page(`<form><p>${'Members read on. '.repeat(20)}</p><input type="password"></form>`),
      /log-in/,
    ],
    ['that is blank', page(''), /no article|no text|empty/i],
    ['that is not there', (response) => void response.writeHead(404).end(), /nothing at .*404/],
    [
      'without end',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const more = () => {
          while (response.writable && response.write('<p>on and on</p>'.repeat(2000)));
          if (response.writable) response.once('drain', more)
        }
        more()
      },
      /larger|longer|more than|MB/,
    ],
    [
      'that unpacks to a thousandfold',
      send('text/html', gzipSync(Buffer.alloc(50_000_000, 'a')), { 'content-encoding': 'gzip' }),
      /larger|longer|more than|MB/,
    ],
    ['of a server that stalls', () => {}, /second|in time|no answer/],
  ])('%s gives no snapshot and says why', { timeout: 30_000 }, async (_, answer, reason) => {
    answers.set('/page', answer)
    const job = await run({ kind: 'address', url: `http://${host}/page` })
    expect(job.counts.added).toBe(0)
    expect(job.stored).toBe(0)
    expect(job.why).toMatch(reason)
    // it is told as failed, or can be gone on with
    expect(job.state === 'failed' || job.counts.failed === 1).toBe(true)
  })

  it('nested 10,000 levels deep is read', { timeout: 30_000 }, async () => {
    answers.set(
      '/page',
      page(`${'<div>'.repeat(10_000)}<p>${article('The deep bridge')}</p>${'</div>'.repeat(10_000)}`),
    )
    expect((await run({ kind: 'address', url: `http://${host}/page` })).counts.added).toBe(1)
  })
})

describe('captures', () => {
  const capture = (body: string): Answer =>
    send('text/html; charset=utf-8', body, { 'memento-datetime': 'Wed, 01 Jan 2020 10:00:00 GMT' })

  it('of which some are blank and some hold no article fail alone, with their reasons', async () => {
    const stamps = [1, 2, 3, 4, 5, 6].map((day) => `2020010${day}100000`)
    const rows = stamps.map((stamp, i) => [stamp, 'https://news.example/a', 'text/html', '200', `digest${i}`])
    const list = [['timestamp', 'original', 'mimetype', 'statuscode', 'digest'], ...rows]
    answers.set('/cdx/search/cdx', send('application/json', JSON.stringify(list)))
    const bodies = [
      `<p>${article('The bridge')}</p>`,
      '<html><body></body></html>',
      '',
      ' \n',
      '\ufeff',
      `<p>${article('The new bridge')}</p>`,
    ]
    for (const [i, stamp] of stamps.entries())
      answers.set(`/web/${stamp}id_/https://news.example/a`, capture(bodies[i]!))
    const job = await run({ kind: 'archive', url: 'https://news.example/a', archive: `http://${host}`, article: 'a' })
    expect(job).toMatchObject({ state: 'done', done: 6, counts: { added: 2, failed: 4 } })
    for (const { reason } of job.problems) expect(reason).toMatch(/no article|no text|empty/i)
  })

  it('of a TimeMap with a thousand bad dates: the good ones are imported, the others counted', async () => {
    const bad = Array.from(
      { length: 1000 },
      (_, i) => `<http://${host}/web/x${i}/https://news.example/a>; rel="memento"; datetime="day ${i}"`,
    )
    const good = `<http://${host}/web/20200101100000/https://news.example/a>; rel="memento"; datetime="Wed, 01 Jan 2020 10:00:00 GMT"`
    answers.set('/timemap/link/a', send('application/link-format', [...bad, good].join(',\n')))
    answers.set('/web/20200101100000id_/https://news.example/a', capture(`<p>${article('The bridge')}</p>`))
    const job = await run({ kind: 'archive', url: `http://${host}/timemap/link/a`, article: 'a' })
    expect(job).toMatchObject({ state: 'done', counts: { added: 1, failed: 1 } })
    expect(job.why).toMatch(/1000 entries of the index cannot be read/)
  })
})

describe('a file', () => {
  const record = (n: number, body: string) => {
    const http = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2020-01-0${n}T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0000000${n}-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
  }

  it('of a web archive that is cut in the middle: what is whole is kept, and the job can be gone on with', async () => {
    const path = join(folder, 'cut.warc')
    const whole = record(1, `<p>${article('The bridge')}</p>`) + record(2, `<p>${article('The new bridge')}</p>`)
    writeFileSync(path, whole.slice(0, -150))
    const job = await run({ kind: 'warc', path, article: 'a' })
    expect(job).toMatchObject({ state: 'failed', counts: { added: 1 }, why: expect.stringMatching(/cut|short|middle/) })
    writeFileSync(path, whole)
    await jobs.resume(job.id)
    await jobs.ended(job.id)
    expect(await store.imports.find(job.id)).toMatchObject({ state: 'done', counts: { added: 2 } })
  })

  it('of a wiki with a broken page in it: the rest is imported', async () => {
    const revision = (n: number, text: string) =>
      `<revision><id>${n}</id><timestamp>2020-01-0${n}T10:00:00Z</timestamp><contributor><username>Ann</username></contributor><text>${text}</text></revision>`
    const pageOf = (title: string, inner: string) => `<page><title>${title}</title><ns>0</ns><id>1</id>${inner}</page>`
    const path = join(folder, 'dump.xml')
    writeFileSync(
      path,
      `<mediawiki><siteinfo><base>https://wiki.example/wiki/Main</base></siteinfo>${pageOf('Bridge', revision(1, article('The bridge')))}${pageOf('Mill', revision(2, 'A & <broken'))}${pageOf('Ferry', revision(3, article('The ferry')))}</mediawiki>`,
    )
    const job = await run({ kind: 'dump', path })
    expect(job).toMatchObject({ state: 'done', counts: { added: 2, failed: 1 }, articles: ['bridge', 'ferry'] })
    expect(job.why).toMatch(/XML is broken/)
  })
})
