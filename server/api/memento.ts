/**
 * `/articles/{article}/timemap` and `/timegate`: RFC 7089 (Memento), so that archive clients can use what is stored here. The
 * original resource is the article; each snapshot is a memento of it, at the first instant that its date may mean.
 */
import { Type } from 'typebox'
import { AppError } from '../errors.js'
import { instantOfHttpDate } from '../ingest/sources/capture-index.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Store } from '../store/store.js'
import { ArticleParams } from './articles.js'
import { articleOf } from './found.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

const tags = ['snapshots']
/** Snapshots read at a time: a page of the store's largest size, one statement of a few milliseconds. */
const PORTION = 200

export function mementoRoutes(api: Api, { store }: Parts): void {
  const addresses = (base: string, article: string) => ({
    original: `${base}${api.prefix}/articles/${article}`,
    timemap: `${base}${api.prefix}/articles/${article}/timemap`,
    timegate: `${base}${api.prefix}/articles/${article}/timegate`,
    memento: ({ id }: Pick<Snapshot, 'id'>) => `${base}${api.prefix}/snapshots/${id}/text`,
  })

  api.get(
    '/articles/:article/timemap',
    {
      schema: {
        summary: 'Its snapshots as a TimeMap (RFC 7089)',
        tags,
        operationId: 'getTimeMap',
        params: ArticleParams,
        produces: ['application/link-format'],
        response: {
          200: Type.Unsafe<string>({
            description: 'link-format',
            content: { 'application/link-format': { schema: { type: 'string' } } },
          }),
          304: NOT_MODIFIED,
          ...problems(404),
        },
      },
    },
    async ({ params: { article }, protocol, host }, reply) => {
      await articleOf(store, article)
      const at = addresses(`${protocol}://${host}`, article)
      const snapshots = await every(store, article)
      const [first, last] = [snapshots[0], snapshots.at(-1)]
      const span = first && last ? `; from="${httpDate(first)}"; until="${httpDate(last)}"` : ''
      const lines = [
        `<${at.original}>; rel="original"`,
        `<${at.timemap}>; rel="self"; type="application/link-format"${span}`,
        `<${at.timegate}>; rel="timegate"`,
        ...snapshots.map((one) => mementoLink(at.memento(one), one, relOf(one, first, last))),
      ]
      return reply.type('application/link-format; charset=utf-8').send(`${lines.join(',\n')}\n`)
    },
  )

  api.get(
    '/articles/:article/timegate',
    {
      schema: {
        summary: 'Leads to the snapshot of a moment (RFC 7089)',
        description:
          'To the last one at or before `Accept-Datetime`; to the first where all are later; to the latest without it.',
        tags,
        operationId: 'getTimeGate',
        params: ArticleParams,
        headers: Type.Object({ 'accept-datetime': Type.Optional(Type.String({ description: 'an HTTP date' })) }),
        response: { 302: Type.Null({ description: 'to the snapshot’s text' }), ...problems(400, 404) },
      },
    },
    async ({ params: { article }, headers, protocol, host }, reply) => {
      await articleOf(store, article)
      const wanted = momentOf(headers['accept-datetime'])
      const snapshots = await every(store, article)
      const [first, last] = [snapshots[0], snapshots.at(-1)]
      if (!first || !last) throw new AppError('SNAPSHOT_NOT_FOUND', `of ${article}`, { field: 'article' })
      const chosen = wanted === null ? last : (snapshots.findLast(({ earliest }) => earliest <= wanted) ?? first)
      const at = addresses(`${protocol}://${host}`, article)
      const links = [
        `<${at.original}>; rel="original"`,
        `<${at.timemap}>; rel="timemap"; type="application/link-format"`,
        mementoLink(at.memento(chosen), chosen, relOf(chosen, first, last)),
      ]
      return reply
        .header('vary', 'accept-datetime')
        .header('cache-control', 'no-cache')
        .header('link', links.join(', '))
        .redirect(at.memento(chosen), 302)
    },
  )
}

/** null: the latest. @throws AppError INPUT_INVALID */
function momentOf(given: string | undefined): string | null {
  if (given === undefined) return null
  const at = instantOfHttpDate(given)
  if (at !== null) return at.replace('Z', '.999Z')
  throw new AppError('INPUT_INVALID', 'Accept-Datetime is no HTTP date.', { field: 'accept-datetime' })
}

export async function every(store: Store, article: string): Promise<Snapshot[]> {
  const all: Snapshot[] = []
  let cursor: string | null = null
  do {
    const page = await store.snapshots(article, { cursor, limit: PORTION })
    all.push(...(page?.items ?? []))
    cursor = page?.next ?? null
  } while (cursor !== null)
  return all
}

const httpDate = ({ earliest }: Snapshot) => new Date(earliest).toUTCString()

const mementoLink = (address: string, snapshot: Snapshot, rel: string) =>
  `<${address}>; rel="${rel}"; datetime="${httpDate(snapshot)}"`

const relOf = (one: Snapshot, first: Snapshot | undefined, last: Snapshot | undefined) =>
  `${one.id === first?.id ? 'first ' : ''}${one.id === last?.id ? 'last ' : ''}memento`
