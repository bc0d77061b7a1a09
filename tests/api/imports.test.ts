import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Api } from '../../server/api/parts.js'
import { buildApp } from '../../server/app.js'
import { openStore } from '../../server/store/open-store.js'
import type { Store } from '../../server/store/store.js'
import { directAnalysis } from '../../server/workers/direct-analysis.js'

const text =
  'The lighthouse keeper counted 12 ships on the morning of the storm, and said that none of them had asked for help before the mast of the first one broke.'

let site: Server
let host: string
let folder: string
let store: Store
let app: Api

beforeEach(async () => {
  site = createServer(({ url }, response) => {
    if (url === '/hang') return
    if (url === '/gone') return void response.writeHead(404).end()
    const login = '<form><input type="password" name="p"></form><p>Please log in to read this page and all others.'
    response
      .writeHead(200, { 'content-type': url === '/login' ? 'text/html' : 'text/plain' })
      .end(url === '/login' ? login : text)
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'variorum-api-imports-'))
  store = await openStore(folder)
  app = await build(null)
})
afterEach(async () => {
  await app.close()
  await store.close()
  site.closeAllConnections()
  await new Promise((done) => site.close(done))
  rmSync(folder, { recursive: true })
})

const build = (adminToken: string | null, outbound = true) =>
  buildApp({
    ...{
      store,
      analysis: directAnalysis(),
      clock: () => new Date('2024-05-06T07:08:09Z'),
      version: '0',
      webFolder: null,
    },
    config: { adminToken, bodyLimit: 1_000_000, outbound, outboundAllow: [host] },
  })
const start = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/imports', payload })
/** Its last event, which comes when it has ended. */
async function ended(id: string) {
  const { headers, body } = await app.inject(`/api/v1/imports/${id}/events`)
  expect(headers['content-type']).toMatch(/^text\/event-stream/)
  const last = /event: end\ndata: (.*)\n\n$/.exec(body)
  return JSON.parse(last![1]!)
}

describe('POST /imports', () => {
  it('answers at once with a job whose events lead to its end', async () => {
    const response = await start({ kind: 'address', url: `http://${host}/storm`, article: 'storm' })
    expect(response.statusCode).toBe(202)
    const { id } = response.json()
    expect(response.headers.location).toBe(`/api/v1/imports/${id}`)
    expect(await ended(id)).toMatchObject({
      state: 'done',
      done: 1,
      total: 1,
      counts: { added: 1 },
      articles: ['storm'],
    })
    const results = (await app.inject(`/api/v1/imports/${id}/results`)).json()
    expect(results.items).toMatchObject([{ number: 1, outcome: 'added', reason: null }])
    const snapshot = (await app.inject(`/api/v1/snapshots/${results.items[0].snapshot}`)).json()
    expect(snapshot).toMatchObject({
      date: '2024-05-06T07:08:09Z',
      dateBasis: 'captured',
      capture: { url: `http://${host}/storm` },
    })
    expect((await app.inject('/api/v1/imports')).json().items).toMatchObject([{ id, kind: 'address' }])
  })

  it.each([
    ['/gone', 'failed', /nothing at .*404/],
    ['/login', 'done', /asks for a log-in/],
  ])('%s ends with its reason, and nothing is stored', async (path, state, reason) => {
    const { id } = (await start({ kind: 'address', url: `http://${host}${path}` })).json()
    const job = await ended(id)
    expect(job.state).toBe(state)
    expect(job.reason ?? job.problems[0].reason).toMatch(reason)
    expect((await app.inject('/api/v1/articles')).json().items).toEqual([])
  })

  it('of a server that stalls is stopped when asked, and can be resumed', async () => {
    const { id } = (await start({ kind: 'address', url: `http://${host}/hang` })).json()
    const stopped = await app.inject({ method: 'POST', url: `/api/v1/imports/${id}/stop` })
    expect(stopped.json()).toMatchObject({ state: 'stopped', done: 0 })
    expect((await app.inject({ method: 'POST', url: `/api/v1/imports/${id}/resume` })).statusCode).toBe(202)
    expect((await app.inject({ method: 'POST', url: `/api/v1/imports/${id}/resume` })).json().code).toBe('IMPORT_RUNS')
  })

  it.each([
    [{}],
    [{ kind: 'address' }],
    [{ kind: 'dump', path: '/etc/passwd' }],
    [{ kind: 'git', path: '/etc/passwd', url: 'http://a.example/' }],
    [{ kind: 'wiki', url: 'nonsense' }],
    [{ kind: 'archive', url: 'https://a.example/', archive: 'nonsense' }],
    [{ kind: 'wiki', url: 'https://a.example/wiki/B', every: 'hour' }],
  ])('refuses %j', async (payload) => {
    expect((await start(payload)).statusCode).toBe(400)
    expect((await app.inject('/api/v1/imports')).json().items).toEqual([])
  })

  it('needs the admin token where there is one', async () => {
    await app.close()
    app = await build('secret')
    expect((await start({ kind: 'address', url: `http://${host}/storm` })).statusCode).toBe(401)
  })

  it('fetches nothing where fetching is switched off', async () => {
    await app.close()
    app = await build(null, false)
    const { id } = (await start({ kind: 'address', url: `http://${host}/storm` })).json()
    expect(await ended(id)).toMatchObject({ state: 'failed', reason: expect.stringContaining('switched off') })
  })

  it('of which there is none is 404', async () => {
    for (const path of ['x', 'x/events', 'x/results']) {
      expect((await app.inject(`/api/v1/imports/${path}`)).statusCode).toBe(404)
    }
  })
})

describe('an article', () => {
  const add = (date: string, content: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/articles/storm/snapshots',
      payload: { date, content, title: 'Storm & <sea>' },
    })

  beforeEach(async () => {
    await app.inject({ method: 'POST', url: '/api/v1/articles', payload: { slug: 'storm', title: 'Storm & <sea>' } })
    await add('2020-01-01', text)
    await add('2021-01-01', text.replace('12', '15'))
    await add('2022-01-01', `${text} It was calm by noon.`)
  })

  it('has a TimeMap of its snapshots', async () => {
    const { headers, body } = await app.inject('/api/v1/articles/storm/timemap')
    expect(headers['content-type']).toMatch(/^application\/link-format/)
    expect(body.match(/rel="(?:first |last )?memento"/g)).toEqual([
      'rel="first memento"',
      'rel="memento"',
      'rel="last memento"',
    ])
    expect(body).toContain('datetime="Fri, 01 Jan 2021 00:00:00 GMT"')
  })

  it.each([
    ['Sat, 01 Jan 2000 00:00:00 GMT', '2020-01-01'],
    ['Fri, 01 Jan 2021 00:00:00 GMT', '2021-01-01'],
    ['Fri, 31 Dec 2021 23:59:59 GMT', '2021-01-01'],
    [undefined, '2022-01-01'],
  ])('has a TimeGate that leads from %s to %s', async (at, date) => {
    const response = await app.inject({
      url: '/api/v1/articles/storm/timegate',
      headers: at === undefined ? {} : { 'accept-datetime': at },
    })
    expect(response.statusCode).toBe(302)
    expect(response.headers.location).toContain(`/snapshots/${date}-`)
    expect(response.headers.vary).toMatch(/accept-datetime/i)
    expect(response.headers.link).toContain('rel="original"')
  })

  it('has a TimeGate that refuses what is no date', async () => {
    const response = await app.inject({
      url: '/api/v1/articles/storm/timegate',
      headers: { 'accept-datetime': 'yesterday' },
    })
    expect(response.statusCode).toBe(400)
  })

  it('has a feed of its snapshots, latest first, saying what changed', async () => {
    const { headers, body } = await app.inject('/api/v1/articles/storm/feed')
    expect(headers['content-type']).toMatch(/^application\/atom\+xml/)
    expect(body.match(/<updated>\d{4}/g)).toEqual(['<updated>2022', '<updated>2022', '<updated>2021', '<updated>2020'])
    expect(body).toContain('Storm &amp; &lt;sea&gt;')
    expect(body).toMatch(/<summary>Words: \d+ added/)
  })

  it('gives the entries of its feed the same ids whatever name it is asked under', async () => {
    const ids = async (host: string) => {
      const { body } = await app.inject({ url: '/api/v1/articles/storm/feed', headers: { host } })
      return body.match(/<id>[^<]*<\/id>/g) ?? []
    }
    const known = await ids('localhost:3000')
    expect(known).toHaveLength(4)
    expect(new Set(known).size).toBe(4)
    expect(known.every((id) => id.startsWith('<id>urn:variorum:'))).toBe(true)
    expect(await ids('reader.example')).toEqual(known)
  })
})
