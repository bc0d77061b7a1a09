/**
 * Conditional requests. What never changes carries an ETag made of what it is, so that a 304 is answered before any work is
 * done; what may change carries one made of its bytes. ETags are strong: equal ones stand for equal bytes. A compressed
 * answer has other bytes and so another ETag, which differs by a suffix that is taken off when it comes back.
 */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from './parts.js'

const FOREVER = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

/** @param of everything that the bytes of the answer hang on */
export function entityTag(...of: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of of) hash.update(part).update('\0')
  return `"${hash.digest('hex').slice(0, 32)}"`
}

/** Marks the answer as one that never changes; true when the caller has it, so that a bare 304 is the answer. */
export function isHeld(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', FOREVER)
  return matches(request, tag)
}

/** The same of an answer that may be another the next time, such as a track: it has to be asked for again. */
export function isHeldStill(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', ASK_AGAIN)
  return matches(request, tag)
}

/** Gives all other answers to GET an ETag of their bytes. */
export function answerConditionally(api: Api): void {
  api.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return payload
    if (reply.statusCode !== 200 || reply.hasHeader('etag') || reply.hasHeader('cache-control')) return payload
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    const tag = entityTag(payload)
    reply.header('etag', tag).header('cache-control', ASK_AGAIN)
    if (!matches(request, tag)) return payload
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  })
}

/** After compression, which runs as a hook of each route: hooks of a route run in the order in which they were added. */
export function tagCompressed(api: Api): void {
  api.addHook('onRoute', (route) => {
    const hooks = route.onSend === undefined ? [] : Array.isArray(route.onSend) ? route.onSend : [route.onSend]
    route.onSend = [
      ...hooks,
      async (_request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
        const tag = reply.getHeader('etag')
        const encoding = reply.getHeader('content-encoding')
        if (typeof tag === 'string' && typeof encoding === 'string' && encoding !== 'identity') {
          reply.header('etag', `${tag.slice(0, -1)}-${encoding}"`)
        }
        return payload
      },
    ]
  })
}

function matches(request: FastifyRequest, tag: string): boolean {
  const given = request.headers['if-none-match']
  if (given === undefined) return false
  if (given.trim() === '*') return true
  return given.split(',').some(
    (one) =>
      one
        .trim()
        .replace(/^W\//, '')
        .replace(/-[a-z]+"$/, '"') === tag,
  )
}
