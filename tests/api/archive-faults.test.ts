/** An archive that misbehaves on demand, on loopback: each fault ends with a clear reason, and nothing half-stored. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Jobs, jobsOf } from '../../server/imports/jobs.js'
import { fetcherOf } from '../../server/ingest/fetch/fetcher.js'
import type { ImportParameters } from '../../server/schema/shell-import.js'
import { openStore } from '../../server/store/open-store.js'
import type { Store } from '../../server/store/store.js'
import { directAnalysis } from '../../server/workers/direct-analysis.js'
import { isShared, shared } from '../server/shared-folder.js'

interface Archive {
  readonly url: string
  readonly captures: readonly { readonly url: string; readonly status: number; readonly type: string }[]
  close(): Promise<void>
}

const isHere = isShared('tools/archive-server.mjs') && isShared('data/web-archive/captures')

describe.skipIf(!isHere)('an archive that misbehaves (skipped where the stand-in archive is not there)', () => {
  let archive: Archive
  let folder: string
  let store: Store
  let jobs: Jobs
  let page: string

  beforeAll(async () => {
    const { startArchive } = await import(pathToFileURL(shared('tools/archive-server.mjs')).href)
    archive = await startArchive({ port: 0 })
    page = archive.captures.find(({ status, type }) => status === 200 && type.includes('html'))!.url
    folder = mkdtempSync(join(tmpdir(), 'variorum-faults-'))
    store = await openStore(folder)
    const limits = { headersMs: 1500, totalMs: 4000, bytes: 4_000_000 }
    const allowedHosts = [new URL(archive.url).host]
    const patience = { gapMs: 0, retryMs: 1, mostWaitMs: 100, limits }
    const fetcher = fetcherOf({ outbound: true, allowedHosts, userAgent: 'test', ...patience })
    jobs = jobsOf({ store, analysis: directAnalysis(), fetcher, now: () => new Date('2026-05-06T07:08:09Z') })
  })
  afterAll(async () => {
    await jobs.close()
    await store.close()
    await archive.close()
    rmSync(folder, { recursive: true })
  })

  async function run(parameters: ImportParameters) {
    const { id } = await jobs.start(parameters)
    await jobs.ended(id)
    const { state, reason, problems } = (await store.imports.find(id))!
    const found = await store.snapshots(parameters.article!, { cursor: null, limit: 200 })
    return { state, reason: reason ?? problems[0]?.reason ?? null, snapshots: found?.items.length ?? 0 }
  }

  it.each([
    ['403', /is not given to us \(403\)/],
    ['404', /There is nothing at .* \(404\)/],
    ['429', /alone|429/],
    ['500', /answers 500/],
    ['503', /alone|503/],
    ['slow', /No answer came within/],
    ['drip', /not whole after/],
    ['hang', /No answer came within/],
    ['reset', /connection ended before the answer/],
    ['cut', /connection ended before the answer/],
    ['cut-chunked', /connection ended before the answer/],
    ['empty', /answer is empty/],
    ['retry-long', /left alone for 24 hours/],
    ['loop', /redirects in a circle/],
    ['loop-two', /redirects in a circle/],
    ['hops:20', /More than \d+ redirects/],
    ['to-internal', /was not asked: .* this machine itself/],
    ['to-internal-decimal', /was not asked: .* this machine itself/],
    ['to-internal-ipv6', /was not asked: .* this machine itself/],
    ['to-other-port', /was not asked: .* this machine itself/],
    ['to-loopback', /was not asked: .* inside a network/],
    ['to-file', /was not asked: only http and https/],
    ['stream', /larger than 4 MB/],
    ['stream-length', /larger than 4 MB/],
    ['gzip-bomb', /larger than 4 MB/],
    ['bad-gzip', /cannot be unpacked/],
    ['cut-gzip', /ends half-way/],
    ['wrong-type', /of the kind "application\/octet-stream"/],
    ['html-for-json', /no article|notice|busy/i],
    ['big-headers', /headers of the answer are too large/],
    ['bad-header', /is no HTTP/],
  ])('a page with the fault %s is not stored, and the reason is said', { timeout: 30_000 }, async (fault, reason) => {
    const article = `fault-${fault.replace(/\W/g, '-')}`
    const ended = await run({ kind: 'address', url: `${archive.url}/fault/${fault}/original/${page}`, article })
    expect(ended.reason).toMatch(reason)
    expect(ended.snapshots).toBe(0)
  })

  it.each(['flaky:2', 'hops:3', 'gzip', 'no-charset', 'unknown-charset', 'no-type', 'wrong-charset'])(
    'a page is stored in spite of %s',
    { timeout: 30_000 },
    async (oddity) => {
      const article = `odd-${oddity.replace(/\W/g, '-')}`
      const ended = await run({ kind: 'address', url: `${archive.url}/fault/${oddity}/original/${page}`, article })
      expect(ended).toEqual({ state: 'done', reason: null, snapshots: 1 })
    },
  )

  it.each([
    ['html-for-json', /no list of captures/],
    ['cut', /connection ended/],
    ['500', /answers 500/],
  ])('an index with the fault %s fails the import and stores nothing', { timeout: 30_000 }, async (fault, reason) => {
    const url = `${archive.url}/fault/${fault}/web/timemap/json/${page}`
    const ended = await run({ kind: 'archive', url, article: `index-${fault}` })
    expect(ended).toMatchObject({ state: 'failed', snapshots: 0 })
    expect(ended.reason).toMatch(reason)
  })
})
