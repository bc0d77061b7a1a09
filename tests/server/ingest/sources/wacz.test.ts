import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Position, Step } from '../../../../server/ingest/sources/source.js'
import { warcSource } from '../../../../server/ingest/sources/warc.js'
import { writeZip, type ZipEntry } from './write-zip.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-wacz-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HARBOUR = 'https://harbour.example/news'
const record = (url: string, day: number, body: string, status = '200 OK', more = '') => {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${more}\r\n${body}`
  return gzipSync(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${day}>\r\nWARC-Date: 2021-01-0${day}T00:00:00.000Z\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  )
}
const warc = (name: string, ...records: Buffer[]): ZipEntry => ({
  name: `archive/${name}.warc.gz`,
  content: Buffer.concat(records),
})
const pages = (...lines: object[]): ZipEntry => ({
  name: 'pages/pages.jsonl',
  content: Buffer.from(
    ['{"format": "json-pages-1.0", "id": "pages"}', ...lines.map((line) => JSON.stringify(line)), '{ cut'].join('\n'),
  ),
  isPacked: true,
})
const first = warc('rec-1', record(HARBOUR, 1, '<p>one'), record('https://ads.example/frame', 1, '<p>Buy'))
const second = warc('rec-2', record(HARBOUR, 2, '<p>two'))

async function read(bytes: Buffer, { from = null, url }: { from?: Position; url?: string } = {}) {
  const path = join(folder, 'crawl.wacz')
  writeFileSync(path, bytes)
  const steps: Step[] = []
  try {
    const source = warcSource({ kind: 'warc', path, ...(url === undefined ? {} : { url }) })
    for await (const step of source.steps(from, new AbortController().signal)) steps.push(step)
    return { steps, error: null }
  } catch (error) {
    return { steps, error: (error as Error).message }
  }
}
const told = ({ steps }: { steps: readonly Step[] }) =>
  steps.map((step) =>
    step.kind === 'found'
      ? `${step.found.capture.url} ${step.found.capture.at.slice(0, 10)} ${Buffer.from(step.found.bytes)}`
      : step.kind,
  )

describe('a WACZ', () => {
  it('gives the pages of all its archives, in the order of their names', async () => {
    const { steps, error } = await read(writeZip([second, first]))
    expect(error).toBeNull()
    expect(told({ steps })).toEqual([
      `${HARBOUR} 2021-01-01 <p>one`,
      'https://ads.example/frame 2021-01-01 <p>Buy',
      `${HARBOUR} 2021-01-02 <p>two`,
    ])
  })

  it('whose pages are listed gives those alone, with the titles that the list has', async () => {
    const result = await read(writeZip([first, second, pages({ url: `${HARBOUR}#top`, title: ' The harbour ' })]))
    expect(told(result)).toEqual([`${HARBOUR} 2021-01-01 <p>one`, `${HARBOUR} 2021-01-02 <p>two`])
    expect(result.steps[0]).toMatchObject({ found: { listedTitle: 'The harbour' } })
  })

  it('takes a page that was moved for the listed one', async () => {
    const moved = record('https://harbour.example/', 1, '', '301 Moved', 'Location: /news\r\n')
    const archive = warc('rec', moved, record(HARBOUR, 2, '<p>two'))
    expect(told(await read(writeZip([archive, pages({ url: 'https://harbour.example/' })])))).toEqual([
      `${HARBOUR} 2021-01-02 <p>two`,
    ])
  })

  it('gives an address that is asked for, listed or not', async () => {
    const zip = writeZip([first, second, pages({ url: HARBOUR })])
    expect(told(await read(zip, { url: 'https://ads.example/frame' }))).toHaveLength(1)
    expect((await read(zip, { url: 'https://other.example/' })).error).toMatch(/none of https:\/\/other/)
  })

  it('that holds none of the pages it lists says so', async () => {
    const { steps, error } = await read(writeZip([first, pages({ url: 'https://other.example/' })]))
    expect([steps, error]).toEqual([[], expect.stringMatching(/holds none of them/)])
  })

  it('goes on across its archives where it was', async () => {
    const { steps } = await read(writeZip([first, second]), { from: { pages: 2 } })
    expect(told({ steps })).toEqual([`${HARBOUR} 2021-01-02 <p>two`])
  })
})

const CUT = writeZip([first, second])
const ZEROS = Buffer.alloc(80 * 1024 * 1024)

describe('refused with its reason:', () => {
  it.each<[string, Buffer, RegExp]>([
    ['one without archives', writeZip([pages({ url: HARBOUR })]), /no archive\/\*\.warc/],
    ['an empty zip', writeZip([]), /no archive\/\*\.warc/],
    ['one that is cut', CUT.subarray(0, -80), /cut short/],
    ['one of which only the beginning is there', CUT.subarray(0, 60), /cut short/],
    ['one that is encrypted', writeZip([{ ...first, isEncrypted: true }]), /encrypted/],
    [
      'a name that leads out of the folder',
      writeZip([first, { ...second, name: '../archive/rec.warc.gz' }]),
      /relative path/,
    ],
    ['a name that leads to the root', writeZip([first, { ...second, name: '/etc/rec.warc.gz' }]), /absolute path/],
    ['zeros beyond measure', writeZip([{ name: 'archive/a.warc', content: ZEROS, isPacked: true }]), /times its size/],
    [
      'one that holds more than it says',
      writeZip([{ name: 'archive/a.warc', content: ZEROS.subarray(0, 100_000), isPacked: true, saidSize: 50 }]),
      /archive\/a\.warc (?:cannot be read|is no web archive)/,
    ],
    [
      'one whose archive is none',
      writeZip([{ name: 'archive/a.warc', content: Buffer.from('<html>') }]),
      /no web archive/,
    ],
    [
      'one whose archive is cut inside',
      writeZip([{ ...first, content: first.content.subarray(0, -20) }]),
      /archive\/rec-1\.warc\.gz is cut short/,
    ],
  ])('%s', async (_what, bytes, reason) => {
    expect((await read(bytes)).error).toMatch(reason)
  })
})
