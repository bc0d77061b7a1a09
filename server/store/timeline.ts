/** When an article was seen, without what was seen: a sample of 15,000 snapshots is chosen by their dates alone. */
import type { Kysely } from 'kysely'
import { writeCursor } from './cursors.js'
import { keptUntilWritten } from './kept-until-written.js'
import type { Tables } from './tables.js'

export interface Seen {
  /** of the snapshot */
  readonly id: string
  readonly earliest: string
  readonly latest: string
  /** among snapshots of one date, the order in which they came */
  readonly sequence: number
}

/** An article's list is a megabyte at the most. */
const MOST_KEPT = 32

/** Kept until something is written. */
export const timelineReader = (db: Kysely<Tables>, stamp: () => string) =>
  keptUntilWritten<readonly Seen[]>((slug) => read(db, slug), { stamp, most: MOST_KEPT })

async function read(db: Kysely<Tables>, slug: string): Promise<readonly Seen[] | null> {
  const article = await db.selectFrom('articles').select('id').where('slug', '=', slug).executeTakeFirst()
  if (!article) return null
  return db
    .selectFrom('snapshots')
    .select(['id', 'earliest', 'latest', 'sequence'])
    .where('article', '=', article.id)
    .orderBy('earliest')
    .orderBy('latest')
    .orderBy('sequence')
    .orderBy('id')
    .execute()
}

/** Where a page of the list begins that has `before` snapshots before this one; null: at the list's beginning. */
export function cursorBefore(timeline: readonly Seen[], at: number, before: number): string | null {
  const last = timeline[at - before - 1]
  return last ? writeCursor([last.earliest, last.latest, String(last.sequence), last.id]) : null
}
