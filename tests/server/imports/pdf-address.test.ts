/** An address that answers with a PDF is an article like any other, and its bytes are kept. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { jobsOf } from '../../../server/imports/jobs.js'
import { fetcherOf } from '../../../server/ingest/fetch/fetcher.js'
import { directAnalysis } from '../../../server/workers/direct-analysis.js'
import { writePdf } from '../ingest/pdf/write-pdf.js'
import { openedStore } from '../store/given.js'

const WHOLE = writePdf([
  [
    { text: 'Lighthouse lit again', size: 20, y: 750 },
    { text: 'The lighthouse on the northern mole was lit again on Friday, in front of some two', y: 700 },
    'hundred people who had waited for it since the storm of the year before last.',
  ],
])

it('a PDF at an address is a snapshot, and one that is cut short a failure with its reason', async () => {
  const server = createServer((request, response) => {
    const body = request.url === '/cut' ? WHOLE.subarray(0, 500) : WHOLE
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = await openedStore()
  const jobs = jobsOf({
    ...{ store, analysis: directAnalysis(), now: () => new Date('2024-05-06T07:08:09Z') },
    fetcher: fetcherOf({ outbound: true, allowedHosts: [host], userAgent: 'test', retryMs: 1, gapMs: 0 }),
  })
  onTestFinished(() => jobs.close())
  const run = async (path: string) => {
    const { id } = await jobs.start({ kind: 'address', url: `http://${host}${path}` })
    await jobs.ended(id)
    return (await store.imports.find(id))!
  }
  expect((await run('/report')).counts).toMatchObject({ added: 1, failed: 0 })
  const [snapshot] = (await store.snapshots('lighthouse-lit-again', { cursor: null, limit: 9 }))!.items
  expect(snapshot).toMatchObject({ format: 'pdf', title: 'Lighthouse lit again', language: 'en', words: 31 })
  expect(Buffer.from((await store.original(snapshot!.id))!.bytes)).toEqual(WHOLE)
  const cut = await run('/cut')
  expect(cut.counts).toMatchObject({ added: 0, failed: 1 })
  expect(cut.problems[0]!.reason).toContain('it is cut short')
})
