/** `/articles/{article}/feed`: Atom (RFC 4287), an entry a snapshot, saying in words what changed since the one before. */
import { Type } from 'typebox'
import type { Article } from '../schema/article.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Store } from '../store/store.js'
import { eventsOf } from '../track/events.js'
import { returnsOf } from '../track/returns.js'
import { digestOf } from '../track/step-digest.js'
import type { Analysis, ComparisonParts } from '../workers/analysis.js'
import { storedSide } from '../workers/sides.js'
import { ArticleParams } from './articles.js'
import { articleOf } from './found.js'
import { every } from './memento.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

/** As many as a reader that looks once a week needs; each costs a comparison, once. */
const MOST_ENTRIES = 30
const MOST_CHANGES = 5

export function feedRoutes(api: Api, { store, analysis }: Parts): void {
  api.get(
    '/articles/:article/feed',
    {
      schema: {
        summary: 'Its latest snapshots as an Atom feed, each with what changed',
        tags: ['snapshots'],
        operationId: 'getFeed',
        params: ArticleParams,
        produces: ['application/atom+xml'],
        response: {
          200: Type.Unsafe<string>({
            description: 'Atom',
            content: { 'application/atom+xml': { schema: { type: 'string' } } },
          }),
          304: NOT_MODIFIED,
          ...problems(404, 503),
        },
      },
    },
    async ({ params: { article: slug }, protocol, host }, reply) => {
      const article = await articleOf(store, slug)
      const base = `${protocol}://${host}`
      const all = await every(store, slug)
      const entries: string[] = []
      for (let at = all.length - 1; at >= Math.max(0, all.length - MOST_ENTRIES); at--) {
        entries.push(await entryOf(at, all, { base, store, analysis }))
      }
      const self = `${base}${api.prefix}/articles/${slug}/feed`
      return reply.type('application/atom+xml; charset=utf-8').send(feedOf(article, all, { base, self, entries }))
    },
  )
}

/** A whole text is told against the last whole one: an extract between the two says nothing of what it leaves out. */
function beforeOf(all: readonly Snapshot[], at: number): Snapshot | null {
  const whole = all[at]!.partial ? undefined : all.slice(0, at).findLast(({ partial }) => !partial)
  return whole ?? all[at - 1] ?? null
}

function feedOf(
  { slug, title, publisher }: Article,
  all: readonly Snapshot[],
  said: { base: string; self: string; entries: readonly string[] },
) {
  const updated = all.at(-1)?.earliest ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xml(feedId(slug))}</id>
<title>${xml(title)}</title>
<updated>${updated}</updated>
<author><name>${xml(publisher ?? 'Variorum')}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(said.self)}"/>
<link rel="alternate" type="text/html" href="${xml(`${said.base}/articles/${slug}`)}"/>
${said.entries.join('')}</feed>
`
}

async function entryOf(
  at: number,
  all: readonly Snapshot[],
  { base, store, analysis }: { base: string; store: Store; analysis: Analysis },
): Promise<string> {
  const snapshot = all[at]!
  const before = beforeOf(all, at)
  const page = before ? `${base}/compare/${before.id}/${snapshot.id}` : `${base}/snapshots/${snapshot.id}`
  const told = before
    ? await changes([before, snapshot], all.slice(0, at + 1), store, analysis)
    : `The first snapshot, ${snapshot.words} words.`
  return `<entry>
<id>${xml(entryId(snapshot.id))}</id>
<title>${xml(`${snapshot.date}${snapshot.title === null ? '' : `: ${snapshot.title}`}`)}</title>
<updated>${snapshot.earliest}</updated>
<link rel="alternate" type="text/html" href="${xml(page)}"/>
<summary>${xml(told)}</summary>
</entry>
`
}

/** The same sentences as in the track's list of changes. */
async function changes(
  [from, to]: readonly [Snapshot, Snapshot],
  upToNow: readonly Snapshot[],
  store: Store,
  analysis: Analysis,
): Promise<string> {
  const sides = { from: await storedSide(store, from.id, 'from'), to: await storedSide(store, to.id, 'to') }
  const json = await analysis.compare({ ...sides, include: ['text', 'structure', 'figures', 'names', 'framing'] })
  const compared: ComparisonParts = JSON.parse(json.toString('utf8'))
  const events = eventsOf([{ from, to, compared: digestOf(compared) }], returnsOf(upToNow), upToNow)
  const { reworded, added, removed, moved } = compared.summary.words
  const counts = `Words: ${added} added, ${removed} removed, ${reworded} reworded, ${moved} moved.`
  const sentences = events.slice(0, MOST_CHANGES).map(({ label }) => (/[.!?”]$/.test(label) ? label : `${label}.`))
  return [counts, ...sentences].join(' ')
}

/**
 * An id is the same whatever name the server is asked under, or a reader would see each entry again; a snapshot's own id holds
 * a hash of its text, so two servers share one for the same snapshot alone.
 */
const feedId = (slug: string) => `urn:variorum:article:${encodeURIComponent(slug)}`
const entryId = (id: string) => `urn:variorum:snapshot:${encodeURIComponent(id)}`

/** A control character has no place in XML, however it is written. */
const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
