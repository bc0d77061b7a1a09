/**
 * The API on a store of its own, asked by `inject`. Every answer is held against the document that the server itself serves:
 * a status that a route does not declare, or a body that is not of the declared form, fails whatever test met it.
 */
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { InjectOptions } from 'fastify'
import Database from 'libsql'
import { expect, onTestFinished } from 'vitest'
import type { Api, Parts } from '../../server/api/parts.js'
import { buildApp } from '../../server/app.js'
import type { Store } from '../../server/store/store.js'
import { directAnalysis } from '../../server/workers/direct-analysis.js'
import { type AtEnd, openedStore, temporaryFolder } from '../server/store/given.js'

export const V1 = '/api/v1'
type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
  readonly text: string
  /** the body as JSON; what it may be is held against the document */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there
  readonly json: any
}

interface Sent {
  readonly json?: unknown
  /** a text stands for a field, a pair for a file with its name */
  readonly form?: Readonly<Record<string, string | readonly [string, Uint8Array | string]>>
  readonly raw?: { readonly type: string; readonly body: Uint8Array | string }
  readonly headers?: Readonly<Record<string, string>>
}

export interface Served {
  readonly app: Api
  readonly store: Store
  /** `path` begins behind `/api/v1`, unless it begins with it */
  ask(method: Method, path: string, sent?: Sent): Promise<Answer>
  /** everything that is stored, so that two of it can be compared */
  rows(): string
}

/** @param atEnd `afterAll`, where the tests of a file share one server: building one takes half a second on a busy machine */
export async function served(parts: Partial<Parts> = {}, atEnd: AtEnd = onTestFinished): Promise<Served> {
  const folder = temporaryFolder(atEnd)
  const store = parts.store ?? (await openedStore(folder, atEnd))
  const app = await buildApp({
    store,
    analysis: directAnalysis(),
    config: { adminToken: null, bodyLimit: 20 * 1024 * 1024 },
    clock: () => new Date('2026-02-03T04:05:06Z'),
    version: '1.2.3',
    webFolder: null,
    ...parts,
  })
  await app.ready()
  atEnd(() => app.close())
  const conforms = conformity(app.swagger())
  return {
    app,
    store,
    async ask(method, path, sent = {}) {
      const url = path.startsWith('/api/') ? path : `${V1}${path}`
      const given = await app.inject({ method, url, ...(await payloadOf(sent)) })
      const headers = Object.fromEntries(Object.entries(given.headers).map(([name, value]) => [name, String(value)]))
      const isJson = /json/.test(headers['content-type'] ?? '') && given.rawPayload.length > 0
      const answer = {
        status: given.statusCode,
        headers,
        bytes: given.rawPayload,
        text: given.body,
        json: isJson && !headers['content-encoding'] ? JSON.parse(given.body) : null,
      }
      conforms(method, url, answer)
      return answer
    },
    rows: () => rowsIn(folder),
  }
}

async function payloadOf({ json, form, raw, headers = {} }: Sent): Promise<InjectOptions> {
  if (raw) return { payload: Buffer.from(raw.body), headers: { 'content-type': raw.type, ...headers } }
  if (form) {
    const data = new FormData()
    for (const [name, value] of Object.entries(form)) {
      if (typeof value === 'string') data.append(name, value)
      else data.append(name, new Blob([new Uint8Array(Buffer.from(value[1]))]), value[0])
    }
    const encoded = new Response(data)
    const type = encoded.headers.get('content-type') ?? ''
    return { payload: Buffer.from(await encoded.arrayBuffer()), headers: { 'content-type': type, ...headers } }
  }
  if (json !== undefined) {
    return { payload: JSON.stringify(json), headers: { 'content-type': 'application/json', ...headers } }
  }
  return { headers }
}

interface Documented {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>>
}

/** Checks an answer against the OpenAPI document. 405 is answered to methods that the document does not have. */
function conformity(given: unknown) {
  const document = given as Documented
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false })
  ajv.addSchema(document, 'document')
  const escaped = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
  const patterns = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]*')}$`),
  }))
  return (method: string, url: string, { status, headers, json }: Answer) => {
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
    const path = patterns.find(({ pattern }) => pattern.test(url.replace(/\?.*$/, '')))?.path
    const operation = path === undefined ? undefined : document.paths[path]?.[verb]
    const type = headers['content-type']?.split(';')[0] ?? ''
    if (status >= 400) expect(type, `${method} ${url}`).toBe('application/problem+json')
    if (!operation || path === undefined) {
      expect([404, 405], `${method} ${url} is not in the document`).toContain(status)
      return
    }
    const declared = operation.responses[String(status)]
    expect(declared, `${method} ${url} declares no ${status}`).toBeDefined()
    if (json === null || !declared?.content?.[type]) return
    const at = ['paths', path, verb, 'responses', String(status), 'content', type, 'schema'].map(escaped).join('/')
    const validate = ajv.compile({ $ref: `document#/${at}` })
    expect(validate(json) ? null : validate.errors, `${method} ${url} ${status}`).toBeNull()
  }
}

function rowsIn(folder: string): string {
  const db = new Database(join(folder, 'variorum.sqlite'), { readonly: true })
  try {
    const tables = db.prepare("select name from sqlite_master where type = 'table' order by name").all() as {
      name: string
    }[]
    return JSON.stringify(tables.map(({ name }) => [name, db.prepare(`select * from "${name}"`).all()]))
  } finally {
    db.close()
  }
}

/** A problem document, by what it must say. */
export const problem = (answer: Answer) => {
  const { status, code, field, limit } = answer.json
  return { status, code, ...(field === undefined ? {} : { field }), ...(limit === undefined ? {} : { limit }) }
}
