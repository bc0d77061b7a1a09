/**
 * Who may change the store. With `ADMIN_TOKEN` set, whoever brings it; else everyone who can reach the address.
 *
 * A page of another site must not be able to: a browser sends a form with a file to any address, also to one on the
 * reader's own machine, without asking. Browsers say where a request comes from in `Sec-Fetch-Site`; programs say nothing.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.js'
import type { Api } from './parts.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the route changes what is stored */
    writes?: boolean
  }
}

export function guardWrites(api: Api, adminToken: string | null): void {
  api.addHook('onRequest', async (request) => {
    if (!request.routeOptions.config.writes) return
    const site = request.headers['sec-fetch-site']
    if (site === 'cross-site' || site === 'same-site') throw new AppError('CROSS_SITE')
    if (adminToken !== null && !bears(request, adminToken)) {
      throw new AppError('NOT_ALLOWED', ' Send it as "Authorization: Bearer …".', { field: 'authorization' })
    }
  })
}

/** Compared by hash, in a time that does not tell how much of a guess was right. */
function bears(request: FastifyRequest, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}
