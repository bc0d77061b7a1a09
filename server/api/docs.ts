/** The OpenAPI document, made of the routes' own schemas, and a page to read it and try it out. Nothing comes from elsewhere. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { Type } from 'typebox'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

/** The page draws its icons from data addresses in its style sheet. */
const DOCS_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

/** Before the routes: it has to see them added. */
export async function describe(app: Api, { version, config }: Parts): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Variorum',
        version,
        license: { name: 'MIT', identifier: 'MIT' },
        description:
          'Dated snapshots of articles, and what differs between any two. Errors are RFC 9457 problem documents with a stable `code`. Offsets are UTF-16 code units into a snapshot’s text, `[start, end)`. Dates are EDTF level 1.',
      },
      tags: [
        { name: 'library', description: 'Topics and articles' },
        { name: 'snapshots', description: 'Articles as they stood at one date' },
        { name: 'imports', description: 'Long imports: pages, histories, web archives' },
        { name: 'compare', description: 'What differs between two texts' },
        { name: 'server', description: 'The server itself' },
      ],
      ...(config.adminToken === null
        ? {}
        : { components: { securitySchemes: { adminToken: { type: 'http' as const, scheme: 'bearer' } } } }),
    },
    // the routes that need the token say so
    transform: ({ schema, url, route }) => ({
      schema:
        config.adminToken !== null && route.config?.writes ? { ...schema, security: [{ adminToken: [] }] } : schema,
      url,
    }),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, i) => (typeof json.$id === 'string' ? json.$id : `Noun${i}`),
    },
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: DOCS_POLICY,
    // without it the page asks a service of swagger.io to check the document
    uiConfig: { validatorUrl: 'none', url: '/api/v1/openapi.json', tryItOutEnabled: true },
  })
}

export function documentRoute(api: Api): void {
  api.get(
    '/openapi.json',
    {
      schema: {
        summary: 'This description, as OpenAPI 3.1',
        tags: ['server'],
        operationId: 'getDocument',
        response: {
          200: Type.Unsafe<Buffer>({ description: 'OpenAPI 3.1', type: 'object' }),
          304: NOT_MODIFIED,
          ...problems(),
        },
      },
    },
    async (_request, reply) =>
      reply.type('application/json; charset=utf-8').send(Buffer.from(JSON.stringify(api.swagger()))),
  )
}
