/** The index of words: what it finds, and how an older store's blocks come into it. */
import { sql } from 'kysely'
import type { BlockKind } from '../schema/block.js'
import { PORTION } from './portions.js'
import type { Db } from './tables.js'

export interface FoundBlock {
  readonly article: string
  readonly block: number
  /** smaller is better */
  readonly rank: number
}

export interface FoundText {
  readonly kind: BlockKind
  /** what was found stands between U+0001 and U+0002 */
  readonly marked: string
}

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
  for (let at = 0; at < blocks.length; at += PORTION) {
    const { rows } = await sql<{ block: number; kind: BlockKind; marked: string }>`
      select passages.rowid as block, blocks.kind as kind, highlight(passages, 0, char(1), char(2)) as marked
      from passages join blocks on blocks.id = passages.rowid
      where passages match ${match} and passages.rowid in (${sql.join(blocks.slice(at, at + PORTION))})`.execute(db)
    for (const { block, kind, marked } of rows) texts.set(block, { kind, marked })
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
