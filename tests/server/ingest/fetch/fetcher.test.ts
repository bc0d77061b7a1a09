import type { lookup } from 'node:dns'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type FetchRules, fetcherOf, retryAfter } from '../../../../server/ingest/fetch/fetcher.js'

type Handler = (request: IncomingMessage, response: ServerResponse, base: string) => void

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

async function serving(handler: Handler): Promise<{ base: string; host: string }> {
  const server = createServer((request, response) => handler(request, response, base))
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const base = `http://${host}`
  return { base, host }
}

const rules = (host: string, more: Partial<FetchRules> = {}): FetchRules => ({
  ...{ outbound: true, allowedHosts: [host], userAgent: 'test', retryMs: 1, gapMs: 0 },
  ...more,
})
const page = '<!doctype html><p>A ferry burned.'
const get = async (handler: Handler, more: Partial<FetchRules> = {}, path = '/') => {
  const { base, host } = await serving(handler)
  return fetcherOf(rules(host, more))({ url: base + path, types: [/^text\/html$/] })
}
const html = (response: ServerResponse, headers: Record<string, string | number> = {}, status = 200) =>
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })

describe('an answer', () => {
  it('is given whole with where it came from, whatever it is packed in', async () => {
    for (const [encoding, pack] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as const) {
      const fetched = await get((_, response) => html(response, { 'content-encoding': encoding }).end(pack(page)))
      expect(fetched.body.toString()).toBe(page)
      expect(fetched.mediaType).toBe('text/html; charset=utf-8')
    }
  })

  it('says who asks', async () => {
    let agent: string | undefined
    await get((request, response) => {
      agent = request.headers['user-agent']
      html(response).end(page)
    })
    expect(agent).toBe('test')
  })

  const packed = gzipSync(page.repeat(100))
  it.each<[string, Handler, RegExp]>([
    [
      'a gzip body that ends half-way',
      (_, r) => html(r, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length >> 1)),
      /ends half-way/,
    ],
    [
      'bytes that are not packed as they say',
      (_, r) => html(r, { 'content-encoding': 'gzip' }).end(page),
      /cannot be unpacked/,
    ],
    [
      'a body shorter than its length',
      (_, r) => {
        html(r, { 'content-length': 1000 }).write(page, () => r.socket?.destroy())
      },
      /ended before the answer did/,
    ],
    [
      'chunks without an end',
      (_, r) => {
        html(r).write(page, () => r.socket?.destroy())
      },
      /ended before the answer did/,
    ],
    [
      'a closed connection',
      (_, r) => {
        r.socket?.destroy()
      },
      /ended before the answer did/,
    ],
    [
      'what is no HTTP',
      (_, r) => {
        r.socket?.end('NOT-HTTP 200\r\n\r\n')
      },
      /no HTTP/,
    ],
    [
      'nothing at all',
      (_, r) => {
        html(r).end()
      },
      /empty/,
    ],
    [
      'another kind of content',
      (_, r) => {
        r.writeHead(200, { 'content-type': 'video/mp4' }).end('x')
      },
      /"video\/mp4", which is not read/,
    ],
    [
      'a packing that was not asked for',
      (_, r) => {
        html(r, { 'content-encoding': 'zstd' }).end('x')
      },
      /not asked for/,
    ],
    [
      '404',
      (_, r) => {
        html(r, {}, 404).end('gone')
      },
      /nothing at .* \(404\)/,
    ],
    [
      '403',
      (_, r) => {
        html(r, {}, 403).end('no')
      },
      /not given to us \(403\)/,
    ],
    [
      'headers without measure',
      (_, r) => {
        html(r, { 'x-large': 'x'.repeat(100_000) }).end(page)
      },
      /headers of the answer are too large/,
    ],
  ])('%s is an error with its reason', async (_what, handler, reason) => {
    await expect(get(handler)).rejects.toThrow(reason)
  })

  it('without end is given up at the limit of its size', async () => {
    const filler = Buffer.alloc(64 * 1024, 'x')
    const pour: Handler = (_, response) => {
      html(response)
      const step = () => {
        while (!response.destroyed && response.write(filler));
        if (!response.destroyed) response.once('drain', step)
      }
      step()
    }
    await expect(get(pour, { limits: { bytes: 1024 * 1024 } })).rejects.toThrow(/larger than 1 MB/)
  })

  it('that unpacks to a thousandfold is given up at the limit of its size', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const send: Handler = (_, response) => html(response, { 'content-encoding': 'gzip' }).end(bomb)
    await expect(get(send, { limits: { bytes: 1024 * 1024 } })).rejects.toThrow(/larger than 1 MB/)
  })

  it('that does not come, or drips, is given up in time', async () => {
    const limits = { headersMs: 60, totalMs: 200 }
    await expect(get(() => {}, { limits })).rejects.toThrow(/No answer came within/)
    const drip: Handler = (_, response) => {
      html(response)
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    }
    await expect(get(drip, { limits })).rejects.toThrow(/not whole after/)
  }, 20_000)
})

describe('a redirect', () => {
  it('is followed, and the answer says where it came from', async () => {
    const fetched = await get((request, response) => {
      if (request.url === '/') response.writeHead(301, { location: '/new' }).end()
      else html(response).end(page)
    })
    expect(fetched.url).toMatch(/\/new$/)
  })

  it.each([
    ['to another machine inside', 'http://127.0.0.2:9/latest/meta-data/', /127\.0\.0\.2 is this machine itself/],
    ['spelled as one number', 'http://2130706434:9/', /this machine itself/],
    ['mapped into IPv6', 'http://[::ffff:127.0.0.2]:9/', /this machine itself/],
    ['to another port', 'http://127.0.0.1:9/', /this machine itself/],
    ['to a name of this machine', 'http://localhost:1/', /inside a network/],
    ['to metadata', 'http://169.254.169.254/latest/', /link-local/],
    ['to a file', 'file:///etc/passwd', /only http and https/],
    ['to itself', '/', /in a circle/],
  ])('%s is not followed', async (_what, location, reason) => {
    await expect(get((_, response) => void response.writeHead(302, { location }).end())).rejects.toThrow(reason)
  })

  it('after redirect has an end', async () => {
    const on: Handler = ({ url }, response) => void response.writeHead(302, { location: `${url}x` }).end()
    await expect(get(on)).rejects.toThrow(/More than 10 redirects/)
  })
})

describe('a name', () => {
  const answering = (...addresses: string[]) =>
    ((_name: string, _options: unknown, done: (error: null, list: { address: string; family: number }[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as unknown as typeof lookup

  it.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['93.184.215.14', '10.0.0.1']],
    [['::ffff:10.0.0.1']],
    [['fd00:ec2::254']],
  ])('whose addresses are %s is not connected to', async (addresses) => {
    const fetcher = fetcherOf(rules('', { lookup: answering(...addresses) }))
    await expect(fetcher({ url: 'http://rebinding.example.org/' })).rejects.toThrow(
      /rebinding\.example\.org was not asked: its address/,
    )
  })
})

describe('a busy server', () => {
  it('is asked again, when it says', async () => {
    let asked = 0
    const fetched = await get((_, response) => {
      asked++
      if (asked < 3) response.writeHead(503, { 'retry-after': '0' }).end()
      else html(response).end(page)
    })
    expect([asked, fetched.status]).toEqual([3, 200])
  })

  it('is left alone when it asks for longer than a minute, with the reason', async () => {
    await expect(get((_, response) => void response.writeHead(429, { 'retry-after': '86400' }).end())).rejects.toThrow(
      /left alone for 24 hours/,
    )
  })

  it('that stays busy is given up after four tries', async () => {
    let asked = 0
    const busy: Handler = (_, response) => {
      asked++
      response.writeHead(503).end()
    }
    await expect(get(busy)).rejects.toThrow(/answers 503/)
    expect(asked).toBe(4)
  })

  it.each([
    ['5', 5000],
    ['Thu, 01 Jan 1970 00:00:12 GMT', 12_000],
    ['Wed, 31 Dec 1969 23:00:00 GMT', 0],
    ['soon', null],
    [undefined, null],
  ])('says "%s" and means %s ms', (given, expected) => {
    expect(retryAfter(given, 0)).toBe(expected)
  })

  it('is asked one request at a time', async () => {
    let open = 0
    let most = 0
    const { base, host } = await serving((_, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        html(response).end(page)
      }, 10)
    })
    const fetcher = fetcherOf(rules(host))
    await Promise.all([1, 2, 3].map((n) => fetcher({ url: `${base}/${n}` })))
    expect(most).toBe(1)
  })
})

it('nothing is fetched where fetching is switched off', async () => {
  let asked = 0
  const counted: Handler = (_, response) => {
    asked++
    html(response).end(page)
  }
  await expect(get(counted, { outbound: false })).rejects.toThrow(/switched off/)
  expect(asked).toBe(0)
})
