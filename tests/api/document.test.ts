/** The OpenAPI document: valid by the standard's own schema, and naming each route of the contract. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { served } from './given.js'

const { app, ask } = await served({}, afterAll)

const CONTRACT = [
  'GET /topics',
  'GET /articles',
  'POST /articles',
  'GET /articles/{article}',
  'PATCH /articles/{article}',
  'DELETE /articles/{article}',
  'GET /articles/{article}/snapshots',
  'POST /articles/{article}/snapshots',
  'GET /snapshots/{id}',
  'GET /snapshots/{id}/text',
  'GET /snapshots/{id}/original',
  'GET /snapshots/{id}/references',
  'GET /snapshots/{id}/facts',
  'GET /compare/{from}/{to}',
  'GET /compare/{from}/{to}/report',
  'POST /compare',
  'POST /analyse',
  'POST /preview',
  'GET /articles/{article}/track',
  'GET /topics/{topic}/track',
  'POST /imports',
  'GET /imports/{id}',
  'GET /imports/{id}/events',
  'GET /health',
  'GET /openapi.json',
]

type Paths = Record<string, Record<string, { operationId?: string; summary?: string; security?: unknown }>>

const operationsOf = (paths: Paths) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
      operation,
    })),
  )

it('is valid OpenAPI 3.1', async () => {
  const { json } = await ask('GET', '/openapi.json')
  const { valid, errors } = await new Validator().validate(json)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(json.openapi).toBe('3.1.0')
  expect(json.info.version).toBe('1.2.3')
})

it('has every route of the contract, each with a name of its own and a summary', async () => {
  const operations = operationsOf((await ask('GET', '/openapi.json')).json.paths)
  expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(CONTRACT))
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { name, operation } of operations) {
    expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/)
    expect(operation.summary, name).toMatch(/\w/)
  }
})

it('says of the routes that write, and of no others, that they need the token where one is set', async () => {
  const { ask } = await served({ config: { adminToken: 'sesame', bodyLimit: 1e6 } })
  const operations = operationsOf((await ask('GET', '/openapi.json')).json.paths)
  const secured = operations.filter(({ operation }) => operation.security).map(({ name }) => name)
  expect(secured.sort()).toEqual(
    [
      'POST /articles',
      'PATCH /articles/{article}',
      'DELETE /articles/{article}',
      'POST /articles/{article}/snapshots',
      'POST /imports',
      'POST /imports/{id}/resume',
      'POST /imports/{id}/stop',
    ].sort(),
  )
})

it('has a page to read it, which asks no other server for anything', async () => {
  const page = await app.inject('/api/docs/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'self'")
  expect(page.body).not.toMatch(/(?:src|href)="https?:/)
})

describe('a field of an answer', () => {
  interface Schema {
    readonly description?: string
    readonly properties?: Readonly<Record<string, Schema>>
    readonly items?: Schema
    readonly anyOf?: readonly Schema[]
    readonly const?: unknown
  }

  /** Fields that neither say what they mean nor are of a type that has a name, where its own fields do. */
  function unsaid(schema: Schema, path: string): string[] {
    const fields = Object.entries(schema.properties ?? {})
    return [
      ...fields.flatMap(([name, field]) => {
        const said = field.description || JSON.stringify(field).includes('"$ref"')
        // "from" and "to" of a pair that is described as one
        const isPair = field.description && field.properties?.from && field.properties.to
        return [...(said ? [] : [`${path}.${name}`]), ...(isPair ? [] : unsaid(field, `${path}.${name}`))]
      }),
      ...(schema.items ? unsaid(schema.items, `${path}[]`) : []),
      ...(schema.anyOf ?? []).flatMap((one) => unsaid(one, path)),
    ]
  }

  it('says what it means', async () => {
    const { json } = await ask('GET', '/openapi.json')
    const schemas = Object.entries(json.components.schemas as Record<string, Schema>)
    expect(schemas.length).toBeGreaterThan(40)
    expect(schemas.flatMap(([name, schema]) => unsaid(schema, name))).toEqual([])
  })
})
