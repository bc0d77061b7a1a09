/**
 * Which snapshots of an article hold a block. The store keeps it the other way round, a list of blocks for each snapshot, so
 * it is turned round once for an article and kept until something is written: 15,000 lists of 600 blocks take 0.3 s to turn,
 * in portions between which others are answered, and as runs of successive snapshots a few megabytes to keep.
 */
import type { Kysely } from 'kysely'
import { unpackBlockList } from './block-list.js'
import { keptUntilWritten } from './kept-until-written.js'
import { portionsOf } from './portions.js'
import type { Tables } from './tables.js'

export interface HoldingSnapshot {
  readonly id: string
  readonly date: string
  readonly earliest: string
  readonly latest: string
  readonly partial: boolean
}

export interface Holders {
  readonly title: string
  readonly topic: string | null
  readonly publisher: string | null
  /** oldest first */
  readonly snapshots: readonly HoldingSnapshot[]
  /** where in `snapshots` the block is held, as runs: first, last, first, last … */
  runs(block: number): readonly number[]
}

/** Searches go from article to article; what is kept of one is a few megabytes at the most. */
const MOST_KEPT = 32

export const holdersReader = (db: Kysely<Tables>, stamp: () => string) =>
  keptUntilWritten<Holders>((slug) => read(db, slug), { stamp, most: MOST_KEPT })

async function read(db: Kysely<Tables>, slug: string): Promise<Holders | null> {
  const article = await db.selectFrom('articles').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!article) return null
  const rows = await db
    .selectFrom('snapshots')
    .select(['id', 'date', 'earliest', 'latest', 'partial', 'title'])
    .where('article', '=', article.id)
    .orderBy('earliest')
    .orderBy('latest')
    .orderBy('sequence')
    .orderBy('id')
    .execute()
  const runs = new Map<number, number[]>()
  let n = 0
  for await (const portion of portionsOf(rows.map(({ id }) => id))) {
    const found = await db.selectFrom('snapshots').select(['id', 'blocks']).where('id', 'in', portion).execute()
    const lists = new Map(found.map(({ id, blocks }) => [id, blocks]))
    for (const id of portion) {
      const blocks = lists.get(id)
      // one that was deleted since holds nothing
      for (const block of blocks ? unpackBlockList(new Uint8Array(blocks)) : []) {
        const list = runs.get(block)
        if (!list) runs.set(block, [n, n])
        else if (list.at(-1)! >= n - 1) list[list.length - 1] = n
        else list.push(n, n)
      }
      n++
    }
  }
  return {
    title: article.title ?? rows.findLast(({ title }) => title)?.title ?? slug,
    topic: article.topic,
    publisher: article.publisher,
    snapshots: rows.map(({ id, date, earliest, latest, partial }) => ({
      id,
      date,
      earliest,
      latest,
      partial: partial === 1,
    })),
    runs: (block) => runs.get(block) ?? [],
  }
}
