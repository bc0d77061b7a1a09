/** The index of words: what it finds, and how an older store's blocks come into it. */
import { sql } from 'kysely'
import type { BlockKind } from '../schema/block.js'
import { PORTION, portionsOf } from './portions.js'
import type { Db } from './tables.js'

export interface FoundBlock {
  readonly article: string
  readonly block: number
  /** smaller is better */
  readonly rank: number
}

/** Of a long block, and of words with any ending, the index takes long to mark what was found: the text is given as it is. */
export type FoundText =
  | {
      readonly kind: BlockKind
      /** what was found stands between U+0001 and U+0002 */
      readonly marked: string
    }
  | { readonly kind: BlockKind; readonly text: string }

/** The longest paragraph of 1,300 articles has 9,000 characters. The time to mark grows with the square of what is found. */
const LONG = 20_000

export interface FoundIn {
  /** slugs; absent: any */
  readonly articles?: readonly string[]
  readonly topic?: string
}

/** The best first. A block that several articles hold is found in each. */
export async function matchBlocks(db: Db, match: string, { articles, topic }: FoundIn, most: number) {
  const inArticles = articles ? sql`and articles.slug in (${sql.join([...articles])})` : sql``
  const inTopic = topic === undefined ? sql`` : sql`and articles.topic = ${topic}`
  const { rows } = await sql<FoundBlock>`
    select articles.slug as article, passages.rowid as block, passages.rank as rank
    from passages
    join article_blocks on article_blocks.block = passages.rowid
    join articles on articles.id = article_blocks.article
    where passages match ${match} ${inArticles} ${inTopic}
    order by passages.rank, articles.slug, passages.rowid
    limit ${most}`.execute(db)
  return rows
}

export async function markBlocks(
  db: Db,
  match: string,
  blocks: readonly number[],
): Promise<ReadonlyMap<number, FoundText>> {
  const texts = new Map<number, FoundText>()
  // of words with any ending the index gathers all endings anew for each block: two thousand blocks took twenty seconds
  if (match.includes('"*')) {
    for await (const portion of portionsOf(blocks)) {
      const { rows } = await sql<{ id: number; kind: BlockKind; text: string }>`
        select id, kind, text from blocks where id in (${sql.join([...portion])})`.execute(db)
      for (const { id, kind, text } of rows) texts.set(id, { kind, text })
    }
    return texts
  }
  for await (const portion of portionsOf(blocks)) {
    const { rows } = await sql<{ block: number; kind: BlockKind; marked: string | null; text: string | null }>`
      select passages.rowid as block, blocks.kind as kind,
        case when length(blocks.text) <= ${LONG} then highlight(passages, 0, char(1), char(2)) end as marked,
        case when length(blocks.text) > ${LONG} then blocks.text end as text
      from passages join blocks on blocks.id = passages.rowid
      where passages match ${match} and passages.rowid in (${sql.join([...portion])})`.execute(db)
    for (const { block, kind, marked, text } of rows) {
      texts.set(block, marked === null ? { kind, text: text ?? '' } : { kind, marked })
    }
  }
  return texts
}

export interface IndexProgress {
  readonly done: number
  readonly upto: number
}

export async function indexProgress(db: Db): Promise<IndexProgress> {
  return db.selectFrom('search_progress').select(['done', 'upto']).executeTakeFirstOrThrow()
}

/** The next portion of an older store's blocks, in a write transaction. @returns how far it is now */
export async function indexPortion(db: Db): Promise<IndexProgress> {
  const { done, upto } = await indexProgress(db)
  if (done >= upto) return { done, upto }
  const last = await sql<{ id: number | null }>`select max(id) as id from (
    select id from blocks where id > ${done} and id <= ${upto} order by id limit ${PORTION})`.execute(db)
  const end = last.rows[0]?.id ?? upto
  await sql`insert into passages (rowid, text) select id, text from blocks where id > ${done} and id <= ${end}`.execute(
    db,
  )
  await db.updateTable('search_progress').set({ done: end }).execute()
  return { done: end, upto }
}
