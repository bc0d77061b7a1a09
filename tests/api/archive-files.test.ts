/** An archive file that is sent to the server: kept as long as its import may go on, and no longer. */
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeZip } from '../server/ingest/sources/write-zip.js'
import { openedStore, temporaryFolder } from '../server/store/given.js'
import { problem, type Served, served } from './given.js'

const record = (url: string, day: number, body: string) => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${body}</p>`
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${day}>\r\nWARC-Date: 2021-01-0${day}T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}
const PAGE = 'https://harbour.example/dues'
const words = (sum: string) =>
  `Every ship that ties up in the harbour pays ${sum} crowns for each tonne that it carries, and the clerk writes the sum into a book which anybody who asks may read at the counter.`
const WARC = record(PAGE, 1, words('twelve')) + record(PAGE, 2, words('fifteen'))
const WACZ = writeZip([
  { name: 'archive/rec.warc', content: Buffer.from(WARC), isPacked: true },
  {
    name: 'pages/pages.jsonl',
    content: Buffer.from(`{"format":"json-pages-1.0"}\n{"url":"${PAGE}","title":"Harbour dues"}`),
  },
])

async function opened(bodyLimit = 20_000) {
  const folder = temporaryFolder(onTestFinished)
  const store = await openedStore(folder, onTestFinished)
  const parts = { store, config: { adminToken: null, bodyLimit, dataDir: folder } }
  const api = await served(parts)
  return { api, parts, folder, kept: () => filesIn(folder) }
}
function filesIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'variorum-handed'))
  } catch {
    return []
  }
}
async function ended({ ask }: Served, id: string) {
  for (;;) {
    const { json } = await ask('GET', `/imports/${id}`)
    if (json.state !== 'queued' && json.state !== 'running') return json
    await pause(10)
  }
}

describe('an archive file', () => {
  it.each([
    ['a WARC', 'crawl.warc', WARC],
    ['a WACZ', 'crawl.wacz', WACZ],
  ])('%s is imported under its own name, and goes when it was read', async (_what, name, content) => {
    const { api, kept } = await opened()
    const { status, json } = await api.ask('POST', '/imports', {
      form: { kind: 'dump', path: '/etc/passwd', title: 'Dues', file: [name, content] },
    })
    expect([status, json.source, json.kind]).toEqual([202, name, 'warc'])
    expect(await ended(api, json.id)).toMatchObject({ state: 'done', counts: { added: 2, failed: 0 } })
    const { items } = (await api.ask('GET', '/articles')).json
    expect(items).toMatchObject([{ title: 'Dues', snapshots: 2 }])
    await expect.poll(kept).toEqual([])
  })

  const XML = `<mediawiki><page><title>Dues</title><ns>0</ns>${[1, 2].map((n) => `<revision><id>${n}</id><timestamp>2021-0${n}-01T00:00:00Z</timestamp><text>${words(`${n}0`)}</text></revision>`).join('')}</page></mediawiki>`
  it.each<[string, string, Record<string, string>, number]>([
    ['by its name', 'dump.xml', {}, 2],
    ['by what is said of it', 'export.txt', { dump: 'true' }, 2],
    ['sampled', 'dump.xml', { every: 'month', to: '2021-01-31' }, 1],
    ['one page of it', 'dump.xml', { page: 'No such page' }, 0],
  ])(
    'that is the export of a wiki, told %s, is imported, and goes when it was read',
    async (_how, name, more, added) => {
      const { api, kept } = await opened()
      const { status, json } = await api.ask('POST', '/imports', {
        form: { ...more, path: '/etc/passwd', file: [name, XML] },
      })
      expect([status, json.source, json.kind]).toEqual([202, name, 'dump'])
      expect(await ended(api, json.id)).toMatchObject({ state: 'done', counts: { added, failed: 0 } })
      await expect.poll(kept).toEqual([])
    },
  )

  it('that is no export of a wiki fails under its own name', async () => {
    const { api } = await opened()
    const { json } = await api.ask('POST', '/imports', { form: { dump: 'true', file: ['crawl.warc', WARC] } })
    expect(await ended(api, json.id)).toMatchObject({
      state: 'failed',
      reason: 'crawl.warc is no XML export of a MediaWiki.',
    })
  })

  it('that is cut keeps what is whole, says why under its own name, and stays to be gone on with', async () => {
    const { api, kept } = await opened()
    const form = { file: ['cut.warc', WARC.slice(0, -40)] as const }
    const { json } = await api.ask('POST', '/imports', { form })
    expect(await ended(api, json.id)).toMatchObject({
      state: 'failed',
      counts: { added: 1 },
      reason: expect.stringMatching(/^cut\.warc is cut short/),
    })
    expect(kept()).toHaveLength(1)
    expect((await api.ask('POST', `/imports/${json.id}/resume`)).status).toBe(202)
    expect(await ended(api, json.id)).toMatchObject({ state: 'failed', counts: { added: 1 } })
  })

  it('whose import a server left unfinished is gone on with by the next', async () => {
    const { api, parts, folder } = await opened()
    const path = join(folder, 'left.warc')
    writeFileSync(path, WARC)
    const parameters = JSON.stringify({ kind: 'warc', path, handed: 'crawl.warc', article: 'dues' })
    const job = { id: 'left', kind: 'warc', source: 'crawl.warc', parameters, runner: null } as const
    await parts.store.imports.add(job, '2020-01-01T00:00:00Z')
    await api.app.close()
    const next = await served(parts)
    expect(await ended(next, 'left')).toMatchObject({ state: 'done', counts: { added: 2 } })
  })

  it.each([
    [
      'too large',
      { file: ['large.warc', 'x'.repeat(600_000)] as const },
      413,
      { code: 'BODY_TOO_LARGE', field: 'file' },
    ],
    ['missing', { article: 'dues' }, 400, { code: 'INPUT_INVALID', field: 'file' }],
    [
      'with a field that is no field',
      { title: 'x'.repeat(600), file: ['a.warc', WARC] as const },
      400,
      { field: 'title' },
    ],
  ])('%s is refused, and nothing stays', async (_what, form, status, what) => {
    const { api, kept } = await opened()
    const answer = await api.ask('POST', '/imports', { form })
    expect(problem(answer)).toMatchObject({ status, ...what })
    expect((await api.ask('GET', '/imports')).json.items).toEqual([])
    await expect.poll(kept).toEqual([])
  })

  it('that nobody needs is gone at the next start, and one that was just written is not', async () => {
    const { api, parts, folder, kept } = await opened()
    const { json } = await api.ask('POST', '/imports', { form: { file: ['cut.warc', WARC.slice(0, -40)] } })
    await ended(api, json.id)
    const [wanted] = kept()
    await api.app.close()
    for (const name of ['old', 'new']) writeFileSync(join(folder, 'variorum-handed', name), '')
    // the clock of these servers stands at 3 February 2026
    const at = (hour: number) => new Date(Date.UTC(2026, 1, 3, hour))
    for (const [name, hour] of [
      ['old', 1],
      ['new', 4],
      [wanted!, 1],
    ] as const)
      utimesSync(join(folder, 'variorum-handed', name), at(hour), at(hour))
    await served(parts)
    expect(kept().sort()).toEqual([wanted!, 'new'].sort())
  })
})
