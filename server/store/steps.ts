/** What the comparisons of successive snapshots told, kept so that a search need not compare. */
import { sql } from 'kysely'
import type { SearchEvent } from '../schema/search.js'
import { instantIn, numberIn, readCursor, writeCursor } from './cursors.js'
import type { Db } from './tables.js'

export interface KnownStep {
  /** snapshots' ids */
  readonly from: string
  readonly to: string
  /** of the two texts and the analysis: another key is another comparison */
  readonly key: string
}

/** What is stored of an event; whose it is and when is joined when it is read. */
export type KeptEvent = Omit<
  SearchEvent,
  | 'id'
  | 'article'
  | 'articleTitle'
  | 'topic'
  | 'publisher'
  | 'lastSeen'
  | 'firstSeen'
  | 'lastSeenDate'
  | 'firstSeenDate'
>

export interface SoughtEvent {
  readonly event: KeptEvent
  /** folded, as all that is sought */
  readonly names: string
  readonly party: string | null
  readonly words: string
}

export interface StepToKeep extends KnownStep {
  readonly events: readonly SoughtEvent[]
}

export interface EventsAsked {
  readonly articles?: readonly string[]
  readonly topic?: string
  /** ISO instants: changes that may have happened then or later, then or earlier */
  readonly after?: string
  readonly before?: string
  readonly facet?: string
  readonly change?: string
  readonly kind?: string
  readonly direction?: string
  readonly category?: string
  /** folded */
  readonly party?: string
  readonly name?: string
  readonly words?: readonly string[]
  readonly cursor: string | null
  readonly limit: number
}

export interface EventsFound {
  readonly items: readonly Omit<SearchEvent, 'articleTitle'>[]
  readonly next: string | null
}

/** Steps read at a time: each holds its events, some kilobytes, and between two portions others are answered. */
const PORTION = 200

const articleId = (db: Db, slug: string) => db.selectFrom('articles').select('id').where('slug', '=', slug)

export async function knownSteps(db: Db, slug: string): Promise<readonly KnownStep[]> {
  return db
    .selectFrom('steps')
    .select(['from_snapshot as from', 'to_snapshot as to', 'key'])
    .where('article', '=', articleId(db, slug))
    .execute()
}

/** Runs inside a write transaction, as all that change something. */
async function addStep(db: Db, slug: string, { from, to, key }: KnownStep): Promise<number | null> {
  const article = await articleId(db, slug).executeTakeFirst()
  // deleted since
  if (!article) return null
  await dropSteps(db, slug, [{ from, to }])
  const values = { article: article.id, from_snapshot: from, to_snapshot: to, key }
  return (await db.insertInto('steps').values(values).returning('id').executeTakeFirstOrThrow()).id
}

export async function copyStep(db: Db, slug: string, step: KnownStep): Promise<boolean> {
  const like = await db.selectFrom('steps').select('id').where('key', '=', step.key).executeTakeFirst()
  if (!like) return false
  const id = await addStep(db, slug, step)
  if (id === null) return true
  await sql`insert into step_events select ${id}, number, facet, change, kind, party, direction, category, names, words,
    weight, told from step_events where step = ${like.id}`.execute(db)
  return true
}

export async function keepStep(db: Db, slug: string, step: StepToKeep): Promise<void> {
  const id = await addStep(db, slug, step)
  if (id === null) return
  const rows = step.events.map(({ event, names, party, words }, number) => ({
    ...{ step: id, number, names, words },
    ...{ facet: event.facet, change: event.change, kind: event.kind, party },
    ...{ direction: event.direction, category: event.category, weight: event.weight, told: JSON.stringify(event) },
  }))
  for (let at = 0; at < rows.length; at += PORTION) {
    await db
      .insertInto('step_events')
      .values(rows.slice(at, at + PORTION))
      .execute()
  }
}

export async function dropSteps(db: Db, slug: string, steps: readonly Omit<KnownStep, 'key'>[]): Promise<void> {
  for (const { from, to } of steps) {
    await db
      .deleteFrom('steps')
      .where('article', '=', articleId(db, slug))
      .where('from_snapshot', '=', from)
      .where('to_snapshot', '=', to)
      .execute()
  }
}

/** The latest first, and of one step the weightiest. */
export async function findEvents(db: Db, asked: EventsAsked): Promise<EventsFound> {
  const { articles, topic, after, before, party, name, words = [], cursor, limit } = asked
  let query = db
    .selectFrom('step_events as event')
    .innerJoin('steps', 'steps.id', 'event.step')
    .innerJoin('articles', 'articles.id', 'steps.article')
    .innerJoin('snapshots as from', 'from.id', 'steps.from_snapshot')
    .innerJoin('snapshots as to', 'to.id', 'steps.to_snapshot')
    .select(['event.told', 'event.step', 'event.number', 'to.earliest', 'articles.slug', 'articles.topic'])
    .select(['articles.publisher', 'from.id as fromId', 'from.date as fromDate', 'to.id as toId', 'to.date as toDate'])
  if (articles) query = query.where('articles.slug', 'in', articles)
  if (topic !== undefined) query = query.where('articles.topic', '=', topic)
  if (after !== undefined) query = query.where('to.latest', '>=', after)
  if (before !== undefined) query = query.where('from.earliest', '<=', before)
  for (const column of ['facet', 'change', 'kind', 'direction', 'category'] as const) {
    const value = asked[column]
    if (value !== undefined) query = query.where(`event.${column}`, '=', value)
  }
  const holds = (column: string, text: string) => sql<boolean>`instr(${sql.ref(column)}, ${text}) > 0`
  if (party !== undefined) query = query.where(holds('event.party', party))
  if (name !== undefined) query = query.where(holds('event.names', name))
  for (const word of words) query = query.where(holds('event.words', word))
  if (cursor !== null) {
    const parts = readCursor(cursor, 3)
    const earliest = instantIn(cursor, parts[0])
    const [step, number] = [numberIn(cursor, parts[1]), numberIn(cursor, parts[2])]
    query = query.where(sql<boolean>`("to".earliest, -event.step, -event.number) < (${earliest}, ${-step}, ${-number})`)
  }
  const rows = await query
    .orderBy('to.earliest', 'desc')
    .orderBy('event.step')
    .orderBy('event.number')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => ({
      ...(JSON.parse(row.told) as KeptEvent),
      ...{
        id: `${row.fromId}~${row.toId}~${row.number}`,
        article: row.slug,
        topic: row.topic,
        publisher: row.publisher,
      },
      ...{ lastSeen: row.fromId, lastSeenDate: row.fromDate, firstSeen: row.toId, firstSeenDate: row.toDate },
    })),
    next: rows.length > limit && last ? writeCursor([last.earliest, String(last.step), String(last.number)]) : null,
  }
}
