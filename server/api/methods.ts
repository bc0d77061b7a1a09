/** An address that exists answers 405 to a method that it does not have, and says in `Allow` which it has. */
import type { HTTPMethods } from 'fastify'
import { AppError } from '../errors.js'
import type { Api } from './parts.js'

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Collects addresses as they are added; call what it returns after the last. */
export function refuseOtherMethods(api: Api): () => void {
  const known = new Map<string, Set<string>>()
  api.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    known.set(url, methods)
  })
  return () => {
    for (const [url, methods] of [...known]) {
      const allow = [...methods].join(', ')
      const method = METHODS.filter((one) => !methods.has(one))
      api.route({
        url: url.slice(api.prefix.length),
        method,
        schema: { hide: true },
        // before the body is read: there is no use in it
        onRequest: async (request, reply) => {
          reply.header('allow', allow)
          throw new AppError('METHOD_NOT_ALLOWED', request.method, { field: 'method' })
        },
        handler: async () => null,
      })
    }
  }
}
