/** Topics and articles: reading, adding, editing, deleting. */
import { sql } from 'kysely'
import { AppError } from '../errors.js'
import type { Article, ArticleMark, Topic } from '../schema/article.js'
import { readCursor, writeCursor } from './cursors.js'
import type { NewArticle, Page, PageRequest } from './store.js'
import type { Db } from './tables.js'

/** As many as a time axis can show; the first and the last are always among them. */
const MOST_MARKS = 200

export async function listTopics(db: Db): Promise<Topic[]> {
  const rows = await db
    .selectFrom('topics')
    .leftJoin('articles', 'articles.topic', 'topics.slug')
    .select(['topics.slug', 'topics.title', (e) => e.fn.count('articles.id').as('articles')])
    .groupBy(['topics.slug', 'topics.title'])
    .orderBy('topics.slug')
    .execute()
  return rows.map(({ slug, title, articles }) => ({ slug, title, articles: Number(articles) }))
}

/** An article without a topic comes after those with one. */
const topicKey = sql<string>`coalesce(articles.topic, '~')`

export async function listArticles(db: Db, { cursor, limit }: PageRequest, topic?: string): Promise<Page<Article>> {
  let query = db.selectFrom('articles').select(['articles.slug', topicKey.as('key')])
  if (topic !== undefined) query = query.where('articles.topic', '=', topic)
  if (cursor !== null) {
    const [key, slug] = readCursor(cursor, 2)
    query = query.where(sql<boolean>`(${topicKey}, articles.slug) > (${key}, ${slug})`)
  }
  const rows = await query
    .orderBy(topicKey)
    .orderBy('articles.slug')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const items = await Promise.all(shown.map(({ slug }) => findArticle(db, slug)))
  const last = shown.at(-1)
  return {
    items: items.filter((item) => item !== null),
    next: rows.length > limit && last ? writeCursor([last.key, last.slug]) : null,
  }
}

export async function findArticle(db: Db, slug: string): Promise<Article | null> {
  const row = await db
    .selectFrom('articles')
    .leftJoin('topics', 'topics.slug', 'articles.topic')
    .select([
      'articles.id',
      'articles.slug',
      'articles.title',
      'articles.publisher',
      'articles.language',
      'topics.slug as topic',
      'topics.title as topicTitle',
    ])
    .where('articles.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return null
  const marks = await marksOf(db, row.id)
  return {
    slug: row.slug,
    title: row.title ?? marks.list.findLast((mark) => mark.title)?.title ?? row.slug,
    topic: row.topic === null || row.topicTitle === null ? null : { slug: row.topic, title: row.topicTitle },
    publisher: row.publisher,
    language: row.language,
    snapshots: marks.count,
    marks: sampled(marks.list),
  }
}

async function marksOf(db: Db, article: number): Promise<{ count: number; list: ArticleMark[] }> {
  const rows = await db
    .selectFrom('snapshots')
    .select(['id', 'date', 'earliest', 'latest', 'partial', 'title'])
    .where('article', '=', article)
    .orderBy('earliest')
    .orderBy('latest')
    .orderBy('sequence')
    .orderBy('id')
    .execute()
  return { count: rows.length, list: rows.map((row) => ({ ...row, partial: row.partial === 1 })) }
}

function sampled(marks: readonly ArticleMark[]): ArticleMark[] {
  if (marks.length <= MOST_MARKS) return [...marks]
  return Array.from({ length: MOST_MARKS }, (_, i) => marks[Math.round((i * (marks.length - 1)) / (MOST_MARKS - 1))]!)
}

/** @throws AppError ARTICLE_EXISTS */
export async function insertArticle(db: Db, article: NewArticle): Promise<number> {
  if (article.topic) await upsertTopic(db, article.topic)
  const { slug, title, publisher, language } = article
  const row = await db
    .insertInto('articles')
    .values({ slug, title, publisher, language, topic: article.topic?.slug ?? null })
    .onConflict((c) => c.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new AppError('ARTICLE_EXISTS', slug, { field: 'slug' })
  return row.id
}

export async function changeArticle(db: Db, slug: string, change: Partial<Omit<NewArticle, 'slug'>>): Promise<boolean> {
  if (change.topic) await upsertTopic(db, change.topic)
  const { topic, ...rest } = change
  const values = { ...rest, ...(topic === undefined ? {} : { topic: topic?.slug ?? null }) }
  const found = await db.selectFrom('articles').select('id').where('slug', '=', slug).executeTakeFirst()
  if (!found) return false
  if (Object.keys(values).length > 0) await db.updateTable('articles').set(values).where('id', '=', found.id).execute()
  await dropEmptyTopics(db)
  return true
}

/** With all that only this article used. */
export async function removeArticle(db: Db, slug: string): Promise<boolean> {
  const found = await db.selectFrom('articles').select('id').where('slug', '=', slug).executeTakeFirst()
  if (!found) return false
  const originals = db.selectFrom('snapshots').select('original_hash').where('article', '=', found.id)
  const seen = db.selectFrom('captures').select('original_hash').where('article', '=', found.id)
  const hashes = (await originals.union(seen).execute()).map((row) => row.original_hash)
  await db.deleteFrom('captures').where('article', '=', found.id).execute()
  await db.deleteFrom('snapshots').where('article', '=', found.id).execute()
  // in portions, since a statement takes some thousand parameters at the most
  for (let at = 0; at < hashes.length; at += 500) {
    await db
      .deleteFrom('originals')
      .where('hash', 'in', hashes.slice(at, at + 500))
      .where((e) =>
        e.not(
          e.exists(
            e.selectFrom('snapshots').select('snapshots.id').whereRef('snapshots.original_hash', '=', 'originals.hash'),
          ),
        ),
      )
      .where((e) =>
        e.not(
          e.exists(
            e.selectFrom('captures').select('captures.id').whereRef('captures.original_hash', '=', 'originals.hash'),
          ),
        ),
      )
      .execute()
  }
  await db
    .deleteFrom('blocks')
    .where('id', 'in', (e) => e.selectFrom('article_blocks').select('block').where('article', '=', found.id))
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('article_blocks as other')
            .select('other.block')
            .whereRef('other.block', '=', 'blocks.id')
            .where('other.article', '!=', found.id),
        ),
      ),
    )
    .execute()
  await db.deleteFrom('article_blocks').where('article', '=', found.id).execute()
  await db.deleteFrom('reference_entries').where('article', '=', found.id).execute()
  await db.deleteFrom('link_sets').where('article', '=', found.id).execute()
  await db.deleteFrom('articles').where('id', '=', found.id).execute()
  await dropEmptyTopics(db)
  return true
}

async function upsertTopic(db: Db, { slug, title }: { slug: string; title: string }) {
  await db
    .insertInto('topics')
    .values({ slug, title })
    .onConflict((c) => c.column('slug').doNothing())
    .execute()
}

async function dropEmptyTopics(db: Db) {
  await db
    .deleteFrom('topics')
    .where((e) =>
      e.not(e.exists(e.selectFrom('articles').select('articles.id').whereRef('articles.topic', '=', 'topics.slug'))),
    )
    .execute()
}
