/** Versions of one page come together, whatever address led to them and whatever stored them before. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { jobsOf } from '../../../server/imports/jobs.js'
import { fetcherOf } from '../../../server/ingest/fetch/fetcher.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'
import { openedStore, taken, temporaryFolder } from '../store/given.js'

const PAGE = 'https://port.example/news/ferry'
const record = (day: number, url: string, about: string, head = '') => {
  const words = `${about} left the pier an hour late on Monday, with some two hundred people on board who had waited for it in the rain since the morning, and the company said that it was sorry.`
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>${about}</title>${head}</head><body><p>${words}</p></body></html>`
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${day}>\r\nWARC-Date: 2024-05-0${day}T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}
const calling = (address: string) => `<link rel="canonical" href="${address}">`

async function imported(records: readonly string[], kept: readonly string[] = []) {
  const store = await openedStore()
  for (const [i, url] of kept.entries()) {
    const source = { publisher: null, url, licence: null, attribution: null }
    await store.addSnapshot(taken(`by-hand-${i}`, '2024-01-01', ['The ferry was on time.'], { source }))
  }
  const fetcher = fetcherOf({ outbound: false, allowedHosts: [], userAgent: 'test' })
  const jobs = jobsOf({ store, analysis: directAnalysis(), now: () => new Date('2024-06-01T00:00:00Z'), fetcher })
  const path = join(temporaryFolder(), 'file.warc')
  writeFileSync(path, records.join(''))
  const { id } = await jobs.start({ kind: 'warc', path })
  await jobs.ended(id)
  const job = (await store.imports.find(id))!
  await jobs.close()
  return { added: job.counts.added, articles: job.articles }
}

it('a page that was reached by a newsletter, a telephone or another scheme is one article, whatever it is called then', async () => {
  const all = await imported([
    record(1, PAGE, 'The ferry'),
    record(2, `${PAGE}?utm_source=letter`, 'The late ferry'),
    record(3, 'https://m.port.example/ferry', 'The very late ferry', calling(PAGE)),
    record(4, 'http://port.example/news/ferry', 'The ferry of Monday'),
  ])
  expect(all).toEqual({ added: 4, articles: ['the-ferry'] })
})

it('pages that a query tells apart, or that all call themselves by the front page, are articles of their own', async () => {
  const front = calling('https://port.example/')
  const all = await imported([
    record(1, 'https://port.example/show?id=1', 'The ferry', front),
    record(2, 'https://port.example/show?id=2', 'The tram', front),
  ])
  expect(all).toEqual({ added: 2, articles: ['the-ferry', 'the-tram'] })
})

it('a page joins the article that somebody keeps by hand under its address', async () => {
  const all = await imported([record(1, `${PAGE}?fbclid=x`, 'The ferry')], ['https://port.example/other', PAGE])
  expect(all).toEqual({ added: 1, articles: ['by-hand-1'] })
})
