/** `/articles/{article}/track` and `/topics/{topic}/track`: what differs along a series. */
import { Type } from 'typebox'
import { AppError } from '../errors.js'
import { readDate } from '../ingest/dates.js'
import type { Snapshot } from '../schema/snapshot.js'
import { Track, TrackPart } from '../schema/track.js'
import type { Store } from '../store/store.js'
import type { Seen } from '../store/timeline.js'
import type { AtDate } from '../track/across.js'
import { MOST, type Sample, sampled, sampledEach } from '../track/sample.js'
import { ANALYSIS_VERSION } from '../workers/analysis.js'
import { trackJson } from '../workers/comparison-json.js'
import { ArticleParams } from './articles.js'
import { entityTag, isHeldStill } from './conditional.js'
import { articleOf, noArticle } from './found.js'
import { written } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

const tags = ['track']
const PARTS: readonly TrackPart[] = TrackPart.anyOf.map((literal) => literal.const)

const TrackQuery = Type.Object({
  include: Type.Optional(Type.String({ description: `parts to give, of ${PARTS.join(', ')}; absent: all` })),
  after: Type.Optional(Type.String({ description: 'snapshots that may be of this date or later, EDTF' })),
  before: Type.Optional(Type.String({ description: 'snapshots that may be of this date or earlier, EDTF' })),
  sample: Type.Optional(
    Type.String({
      description: `which snapshots: all, the last of each day, week or month, or so many of them; absent: at most ${MOST}`,
    }),
  ),
})

export function trackRoutes(api: Api, parts: Parts): void {
  const response = { 200: written(Track, 'the track'), 304: NOT_MODIFIED, ...problems(400, 404, 413, 503) }

  api.get(
    '/articles/:article/track',
    {
      schema: {
        summary: 'What differs along the snapshots of an article',
        tags,
        operationId: 'trackArticle',
        params: ArticleParams,
        querystring: TrackQuery,
        response,
      },
    },
    async (request, reply) => {
      const { article } = await articleOfSlug(parts.store, request.params.article)
      const seen = await seenBetween(parts.store, article, request.query)
      const snapshots = await parts.store.snapshotsById(ids(sampled(seen, sampleOf(request.query.sample))))
      return answer(request, reply, { snapshots, every: seen.length, at: LATEST })
    },
  )

  api.get(
    '/topics/:topic/track',
    {
      schema: {
        summary: "What differs along the snapshots of a topic's articles, side by side",
        tags,
        operationId: 'trackTopic',
        params: Type.Object({ topic: Type.String({ description: "the topic's slug" }) }),
        querystring: Type.Object({
          ...TrackQuery.properties,
          at: Type.Optional(
            Type.String({ description: 'the date of the table across articles, EDTF; absent: the latest of each' }),
          ),
        }),
        response,
      },
    },
    async (request, reply) => {
      const { topic } = request.params
      if (!(await parts.store.topics()).some(({ slug }) => slug === topic)) {
        throw new AppError('TOPIC_NOT_FOUND', topic, { field: 'topic' })
      }
      const articles = await everyArticle(parts.store, topic)
      const lists = await Promise.all(articles.map((slug) => seenBetween(parts.store, slug, request.query)))
      const at = atOf(request.query.at)
      const chosen = sampledEach(lists, sampleOf(request.query.sample)).map((list, n) =>
        withLatestBy(at, list, lists[n]!),
      )
      const snapshots = await parts.store.snapshotsById(ids(chosen.flat().sort(inTime)))
      return answer(request, reply, { snapshots, every: lists.flat().length, at })
    },
  )

  async function answer(
    request: Parameters<typeof isHeldStill>[0] & { query: { include?: string } },
    reply: Parameters<typeof isHeldStill>[1],
    { snapshots, every, at }: { snapshots: readonly Snapshot[]; every: number; at: AtDate },
  ) {
    const include = partsOf(request.query.include)
    const tag = entityTag('track', ANALYSIS_VERSION, JSON.stringify([snapshots, include, at, every]))
    if (isHeldStill(request, reply, tag)) return reply.code(304).send(null)
    const track = await parts.analysis.track({
      ...{ snapshots, include, at },
      series: () => parts.store.series(snapshots),
      digests: {
        read: (keys) => parts.store.digests(keys),
        keep: (made) => parts.store.keepDigests(ANALYSIS_VERSION, made),
      },
    })
    reply.type('application/json; charset=utf-8')
    return reply.send(trackJson(snapshots, every, track))
  }
}

/** The same instants in another order would be another series. */
const inTime = (a: Seen, b: Seen): number =>
  a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0

const LATEST: AtDate = { given: null, until: null }

/** @throws AppError DATE_UNREADABLE */
function atOf(at: string | undefined): AtDate {
  if (!at) return LATEST
  const { date, latest } = readDate(at, 'stated', null, 'at')
  return { given: date, until: latest }
}

/** The snapshot that stands in the table is looked at, whatever the sample took. */
function withLatestBy({ until }: AtDate, sample: readonly Seen[], every: readonly Seen[]): readonly Seen[] {
  const stands = every.findLast(({ earliest }) => until === null || earliest <= until)
  if (!stands || sample.includes(stands)) return sample
  const wanted = new Set([...sample, stands])
  return every.filter((one) => wanted.has(one))
}

async function articleOfSlug(store: Store, slug: string) {
  return { article: (await articleOf(store, slug)).slug }
}

/** @throws AppError ARTICLE_NOT_FOUND, DATE_UNREADABLE */
async function seenBetween(store: Store, article: string, query: { after?: string; before?: string }) {
  const after = query.after ? readDate(query.after, 'stated', null, 'after').earliest : null
  const before = query.before ? readDate(query.before, 'stated', null, 'before').latest : null
  const every = await store.timeline(article)
  if (!every) throw noArticle(article)
  return every.filter(
    ({ earliest, latest }) => (after === null || latest >= after) && (before === null || earliest <= before),
  )
}

const ids = (seen: readonly Seen[]) => seen.map(({ id }) => id)

async function everyArticle(store: Store, topic: string): Promise<string[]> {
  const slugs: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['articles']>> = await store.articles({ cursor, limit: 200 }, topic)
    slugs.push(...page.items.map(({ slug }) => slug))
    cursor = page.next
  } while (cursor !== null)
  return slugs
}

/** Absent: all. @throws AppError INPUT_INVALID */
function partsOf(include: string | undefined): readonly TrackPart[] {
  if (include === undefined) return PARTS
  const asked = include.split(',').filter((name) => name !== '')
  const unknown = asked.find((name) => !PARTS.some((part) => part === name))
  if (unknown === undefined) return PARTS.filter((part) => asked.includes(part))
  throw new AppError('INPUT_INVALID', `"include" names "${unknown}", but there is only ${PARTS.join(', ')}.`, {
    field: 'include',
  })
}

/** @throws AppError INPUT_INVALID */
function sampleOf(sample: string | undefined): Sample {
  if (sample === undefined) return MOST
  if (sample === 'all' || sample === 'day' || sample === 'week' || sample === 'month') return sample
  const most = /^\d{1,6}$/.test(sample) ? Number(sample) : 0
  if (most >= 1) return most
  throw new AppError('INPUT_INVALID', '"sample" is all, day, week, month, or a number from 1.', { field: 'sample' })
}
