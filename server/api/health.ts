/** `/health`: for whoever watches the server. */
import { Health } from '../schema/health.js'
import { ref } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

export function healthRoutes(api: Api, { store, version, clock }: Parts): void {
  const startedAt = clock().getTime()
  api.get(
    '/health',
    {
      schema: {
        summary: 'That the server answers and reaches its store',
        tags: ['server'],
        operationId: 'getHealth',
        response: { 200: ref(Health, 'all is well'), 304: NOT_MODIFIED, ...problems() },
      },
    },
    async (_request, reply) => {
      await store.isEmpty()
      reply.header('cache-control', 'no-store')
      return { status: 'ok', version, uptimeSeconds: Math.floor((clock().getTime() - startedAt) / 1000) }
    },
  )
}
