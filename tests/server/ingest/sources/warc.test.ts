import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Step } from '../../../../server/ingest/sources/source.js'
import { warcSource } from '../../../../server/ingest/sources/warc.js'
import { isShared, shared } from '../../shared-folder.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-warc-'))
afterAll(() => rmSync(folder, { recursive: true }))

const URI = 'http://harbour.example/news'
const record = (fields: Record<string, string>, content: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\n${Object.entries({ ...fields, 'Content-Length': String(content.length) })
        .map(([k, v]) => `${k}: ${v}\r\n`)
        .join('')}\r\n`,
    ),
    content,
    Buffer.from('\r\n\r\n'),
  ])
const response = (id: number, body: string | Buffer, { headers = '', status = '200 OK', type = 'text/html' } = {}) =>
  record(
    {
      'WARC-Type': 'response',
      'WARC-Record-ID': `<urn:uuid:${id}>`,
      'WARC-Date': `2021-01-0${id}T00:00:00Z`,
      'WARC-Target-URI': `<${URI}>`,
    },
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`), Buffer.from(body)]),
  )
const revisit = (id: number, of: number) =>
  record(
    {
      ...{ 'WARC-Type': 'revisit', 'WARC-Record-ID': `<urn:uuid:${id}>`, 'WARC-Date': `2021-01-0${id}T00:00:00Z` },
      ...{ 'WARC-Target-URI': URI, 'WARC-Refers-To': `<urn:uuid:${of}>` },
    },
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 400\r\n\r\n'),
  )
const info = record(
  { 'WARC-Type': 'warcinfo', 'WARC-Date': '2021-01-01T00:00:00Z' },
  Buffer.from('software: by hand\r\n'),
)

async function readFile(path: string, url?: string): Promise<{ steps: Step[]; error: string | null }> {
  const steps: Step[] = []
  try {
    const source = warcSource({ kind: 'warc', path, ...(url === undefined ? {} : { url }) })
    for await (const step of source.steps(null, new AbortController().signal)) steps.push(step)
    return { steps, error: null }
  } catch (error) {
    return { steps, error: (error as Error).message }
  }
}
async function read(...records: Buffer[]) {
  const path = join(folder, 'file.warc')
  writeFileSync(path, Buffer.concat(records))
  return readFile(path)
}
const bodies = ({ steps }: { steps: Step[] }) =>
  steps.map((step) =>
    step.kind === 'found' ? `${step.found.capture.at.slice(0, 10)} ${Buffer.from(step.found.bytes)}` : step.kind,
  )

describe('a web archive', () => {
  it('gives its pages as they were, chunked and packed ones too, and nothing else', async () => {
    const result = await read(
      info,
      response(1, '<p>one'),
      response(2, '4\r\n<p>t\r\n2\r\nwo\r\n0\r\n\r\n', { headers: 'Transfer-Encoding: chunked\r\n' }),
      response(3, gzipSync('<p>three'), { headers: 'Content-Encoding: gzip\r\n' }),
      response(4, 'body {}', { type: 'text/css' }),
      response(5, 'gone', { status: '404 Not Found' }),
    )
    expect(bodies(result)).toEqual(['2021-01-01 <p>one', '2021-01-02 <p>two', '2021-01-03 <p>three'])
    expect(result.steps[0]).toMatchObject({ found: { capture: { url: URI } } })
  })

  it('packed record by record is read to its end', async () => {
    expect(
      bodies(await read(gzipSync(info), gzipSync(response(1, '<p>one')), gzipSync(response(2, '<p>two')))),
    ).toEqual(['2021-01-01 <p>one', '2021-01-02 <p>two'])
  })

  it('gives a revisit the body that it refers to, and says when the file has none', async () => {
    expect(bodies(await read(info, response(1, '<p>one'), response(2, '<p>two'), revisit(3, 1)))).toEqual([
      '2021-01-01 <p>one',
      '2021-01-02 <p>two',
      '2021-01-03 <p>one',
    ])
    expect(bodies(await read(info, response(1, '<p>one'), revisit(3, 8)))).toEqual(['2021-01-01 <p>one', 'failed'])
  })

  it.each([
    [
      'in a body',
      Buffer.concat([info, response(1, '<p>one'), response(2, `<p>two${'.'.repeat(200)}`)]).subarray(0, -60),
    ],
    ['in a record’s headers', Buffer.concat([info, response(1, '<p>one'), response(2, '<p>two').subarray(0, 40)])],
    [
      'packed',
      Buffer.concat([
        gzipSync(info),
        gzipSync(response(1, '<p>one')),
        gzipSync(response(2, '<p>two')).subarray(0, -20),
      ]),
    ],
  ])('cut %s gives what is whole, and then its reason', async (_where, bytes) => {
    const result = await read(bytes)
    expect(bodies(result)).toEqual(['2021-01-01 <p>one'])
    expect(result.error).toMatch(/cut short/)
  })

  it.each([
    ['junk', Buffer.concat([info, response(1, '<p>one'), response(2, '<p>two'), Buffer.from('\u0000junk behind')])],
    [
      'packed and junk',
      Buffer.concat([
        ...[info, response(1, '<p>one'), response(2, '<p>two')].map((one) => gzipSync(one)),
        Buffer.from('junk behind'),
      ]),
    ],
    [
      'packed and a broken member',
      Buffer.concat([
        ...[info, response(1, '<p>one'), response(2, '<p>two')].map((one) => gzipSync(one)),
        gzipSync(response(3, '<p>three')).fill(0xff, 20, 60),
      ]),
    ],
  ])('with %s behind its whole records gives those, and then says that it is damaged', async (_what, bytes) => {
    const result = await read(bytes)
    expect(bodies(result)).toEqual(['2021-01-01 <p>one', '2021-01-02 <p>two'])
    expect(result.error).toMatch(/damaged/)
  })

  it('packed as one, padded with zeros, is read to its end', async () => {
    const bytes = Buffer.concat([gzipSync(Buffer.concat([info, response(1, '<p>one')])), Buffer.alloc(512)])
    const result = await read(bytes)
    expect([bodies(result), result.error]).toEqual([['2021-01-01 <p>one'], null])
  })

  it.each([
    ['no web archive', Buffer.from('<html>hello</html>'), /no web archive/],
    ['one that does not say how long a record is', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nx'), /damaged/],
  ])('%s is refused with its reason', async (_what, bytes, reason) => {
    expect((await read(bytes)).error).toMatch(reason)
  })

  it.skipIf(!isShared('data', 'web-archive', 'notice.warc.gz'))(
    'by wget gives four visits to its page, the last unchanged',
    async () => {
      const path = shared('data', 'web-archive', 'notice.warc.gz')
      const { steps } = await readFile(path, 'http://port.invented.example/notice.html')
      expect(
        steps.map((step) => (step.kind === 'found' ? [step.found.capture.at, step.found.bytes.length] : null)),
      ).toEqual([
        ['2019-11-08T09:00:00Z', 666],
        ['2019-11-10T15:30:01Z', 704],
        ['2020-11-09T08:15:00Z', 770],
        ['2021-03-01T12:00:00Z', 770],
      ])
      writeFileSync(join(folder, 'cut.warc.gz'), readFileSync(path).subarray(0, 9000))
      expect((await readFile(join(folder, 'cut.warc.gz'))).error).toMatch(/cut short/)
    },
  )
})
