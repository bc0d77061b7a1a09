/** A live blog gives the states that it went through, however it comes in: fetched, in a bundle. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importFile } from '../../../server/imports/import-file.js'
import { jobsOf } from '../../../server/imports/jobs.js'
import { filesAt } from '../../../server/imports/read-files.js'
import { fetcherOf } from '../../../server/ingest/fetch/fetcher.js'
import { openStore } from '../../../server/store/open-store.js'
import type { Store } from '../../../server/store/store.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'

const LEAD =
  'The river has risen above the old mark at the mill, and the council has asked the people of the lower town to leave their houses before the evening.'
const POSTS = [
  ['6 May 2024, 10:30', 'The bridge at the mill is closed to lorries, and two hundred people are in the school.'],
  ['6 May 2024, 09:40', 'The first boats are out in the lower town.'],
  ['6 May 2024, 08:15', 'The gauge at the mill reads four metres.'],
] as const

let folder: string
let store: Store
let server: Server
let posts: readonly (readonly [string, string])[]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-states-'))
  store = await openStore(folder)
  server = createServer((_, response) => {
    const body = posts.map(([at, words]) => `<h2>${at}</h2><p>${words}</p>`).join('')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<html><head><title>The flood, live</title></head><body><article><p>${LEAD}</p>${body}</article></body></html>`,
      )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterEach(async () => {
  await store.close()
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

const datesIn = async (article: string) =>
  (await store.snapshots(article, { cursor: null, limit: 20 }))!.items.map(({ date }) => date)

it('fetched, it is its states, and fetched again later the states that came since', async () => {
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const fetcher = fetcherOf({ outbound: true, allowedHosts: [host], userAgent: 'test', gapMs: 0 })
  const jobs = jobsOf({ store, analysis: directAnalysis(), fetcher, now: () => new Date('2024-05-06T12:00:00Z') })
  const fetched = async () => {
    const { id } = await jobs.start({ kind: 'address', url: `http://${host}/live`, article: 'flood', states: true })
    await jobs.ended(id)
    return (await store.imports.find(id))!
  }
  posts = POSTS.slice(1)
  // a page of two posts is none yet
  expect(await fetched()).toMatchObject({
    counts: { added: 0, failed: 1 },
    problems: [{ reason: expect.stringMatching(/no dated posts/) }],
  })
  posts = POSTS
  expect((await fetched()).counts).toMatchObject({ added: 3, failed: 0 })
  posts = [['6 May 2024, 11:05', 'The water is falling.'], ...POSTS]
  expect((await fetched()).counts).toMatchObject({ added: 1, unchanged: 3 })
  expect(await datesIn('flood')).toEqual([
    '2024-05-06T08:15',
    '2024-05-06T09:40',
    '2024-05-06T10:30',
    '2024-05-06T11:05',
  ])
  await jobs.close()
})

it('in a bundle that says so, it is its states, beside files that are texts', async () => {
  writeFileSync(join(folder, 'live.txt'), [LEAD, ...POSTS.flat()].join('\n\n'))
  writeFileSync(join(folder, 'essay.txt'), LEAD)
  const snapshots = [
    { file: 'live.txt', date: '2024-05-06', states: true },
    { file: 'essay.txt', date: '2024-05-01' },
  ]
  const manifest = {
    articles: snapshots.map((snapshot, i) => ({ slug: `a${i}`, title: 'Flood', snapshots: [snapshot] })),
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  for (const file of await filesAt(join(folder, 'manifest.json')))
    await importFile({ store, analysis: directAnalysis(), now: new Date() }, file)
  expect(await datesIn('a0')).toEqual(['2024-05-06T08:15', '2024-05-06T09:40', '2024-05-06T10:30'])
  expect(await datesIn('a1')).toEqual(['2024-05-01'])
})

it('two files of one address are one article, also where the headline was changed between them', async () => {
  const page = (headline: string, date: string) =>
    `<html><head><title>${headline}</title><link rel="canonical" href="https://post.example/mill"><meta property="article:modified_time" content="${date}"></head><body><article><h1>${headline}</h1><p>${LEAD}</p><p>It fell again in the night, the council said, and nobody was hurt in the town.</p></article></body></html>`
  const articles: string[] = []
  for (const [headline, date] of [
    ['River rises at the mill', '2024-05-06T08:00:00Z'],
    ['Lower town is left', '2024-05-07T08:00:00Z'],
  ] as const) {
    const path = join(folder, `${date.slice(0, 10)}.html`)
    writeFileSync(path, page(headline, date))
    const [file] = await filesAt(path)
    const { snapshot } = await importFile({ store, analysis: directAnalysis(), now: new Date('2024-06-01') }, file!)
    articles.push(snapshot.article)
  }
  expect(articles).toEqual(['river-rises-at-the-mill', 'river-rises-at-the-mill'])
})
