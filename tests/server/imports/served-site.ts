/** A wiki and an archive of our own on loopback, and jobs that import from them; each test has them anew. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach } from 'vitest'
import { type JobParts, type Jobs, jobsOf } from '../../../server/imports/jobs.js'
import { fetcherOf } from '../../../server/ingest/fetch/fetcher.js'
import type { ImportJob } from '../../../server/schema/import.js'
import type { ImportParameters } from '../../../server/schema/shell-import.js'
import type { Snapshot } from '../../../server/schema/snapshot.js'
import type { Store } from '../../../server/store/store.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'
import { openedStore } from '../store/given.js'

interface Version {
  readonly at: string
  readonly text: string
}

export interface Site {
  /** what the wiki and the archive have, oldest first */
  versions: readonly Version[]
  /** which paths they answer with a failure */
  broken: (path: string) => boolean
  /** the paths that they were asked for */
  asked: string[]
  host: string
  store: Store
  jobs: Jobs
}

/** The time that it is in all tests. */
export const NOW = '2024-05-06T07:08:09.000Z'

/** Filled before each test of the file that calls it. */
export function servedSite(): Site {
  const site = {} as Site
  const ends: (() => void | Promise<void>)[] = []
  beforeEach(async () => {
    const server = createServer((request, response) => {
      const url = new URL(request.url!, `http://${site.host}`)
      site.asked.push(request.url!)
      if (site.broken(request.url!)) return void response.writeHead(503).end()
      const answer = url.pathname.endsWith('api.php')
        ? wikiAnswer(url, site.versions)
        : archiveAnswer(url, site.versions)
      response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers }).end(answer.body)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    Object.assign(site, { versions: [], broken: () => false, asked: [], host, store: await openedStore() })
    site.jobs = jobsOf(partsOf(site))
    ends.push(async () => {
      await site.jobs.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    })
  })
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
  })
  return site
}

export const partsOf = ({ store, host }: Site): JobParts => ({
  ...{ store, analysis: directAnalysis(), now: () => new Date(NOW) },
  fetcher: fetcherOf({ outbound: true, allowedHosts: [host], userAgent: 'test', retryMs: 1, gapMs: 0 }),
})

export async function run({ jobs, store }: Site, parameters: ImportParameters): Promise<ImportJob> {
  const { id } = await jobs.start(parameters)
  await jobs.ended(id)
  return (await store.imports.find(id))!
}

export const wiki = ({ host }: Site, more: object = {}): ImportParameters => ({
  kind: 'wiki',
  url: `http://${host}/wiki/Long_Bridge`,
  ...more,
})

export const stored = async ({ store }: Site, article: string): Promise<readonly Snapshot[]> =>
  (await store.snapshots(article, { cursor: null, limit: 200 }))!.items

export const words = (subject: string) =>
  `${subject} was opened by the mayor on a wet Monday morning, in front of some two hundred people who had waited for it since the flood of the year before, and who cheered when the first bus went over it.`
export const [a, b] = [words('The long bridge'), words('The longest bridge')] as const
export const at = (day: number) => `2020-01-${String(day).padStart(2, '0')}T10:00:00Z`
export const series = (...texts: string[]) => texts.map((text, i) => ({ at: at(i + 1), text }))

interface Sent {
  readonly type: string
  readonly body: string
  readonly status?: number
  readonly headers?: Record<string, string>
}

/** `rvlimit` counts for nothing here: two at a time, so that a history has portions. */
function wikiAnswer({ searchParams: query }: URL, versions: readonly Version[]): Sent {
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

function archiveAnswer({ pathname }: URL, versions: readonly Version[]): Sent {
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
