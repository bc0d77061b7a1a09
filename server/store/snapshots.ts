/** Snapshots, read by id and listed; `insert-snapshot.ts` writes them. */

import { sql } from 'kysely'
import type { BlockKind } from '../schema/block.js'
import type { DateBasis, Format, Repair, Snapshot, Source } from '../schema/snapshot.js'
import { type Block, type LaidText, layOut } from '../text/blocks.js'
import { isSameLanguage } from '../text/languages.js'
import { withLinks } from '../text/linked-blocks.js'
import { unpackBlockList } from './block-list.js'
import { captureOf } from './captures.js'
import { numberIn, readCursor, writeCursor } from './cursors.js'
import { linkListOf, readLinkSets, setsIn } from './links.js'
import { unpack } from './packing.js'
import { PORTION, portionsOf } from './portions.js'
import type { Original, Page, PageRequest } from './store.js'
import type { Db } from './tables.js'

const COLUMNS = [
  'snapshots.id',
  'snapshots.date',
  'snapshots.date_basis',
  'snapshots.date_note',
  'snapshots.earliest',
  'snapshots.latest',
  'snapshots.title',
  'snapshots.source',
  'snapshots.language',
  'snapshots.partial',
  'snapshots.restated',
  'snapshots.format',
  'snapshots.words',
  'snapshots.text_hash',
  'snapshots.original_hash',
  'snapshots.repairs',
  'snapshots.reference_count',
  'snapshots.reference_hash',
  'snapshots.link_hash',
  'snapshots.sequence',
  'articles.slug as article',
  'captures.date as captureDate',
  'captures.url as captureUrl',
  'captures.fetched_from',
  'captures.revision',
  'captures.editor',
  'captures.comment',
  'captures.minor',
] as const

const withArticle = (db: Db) =>
  db
    .selectFrom('snapshots')
    .innerJoin('articles', 'articles.id', 'snapshots.article')
    .leftJoin('captures', (join) => join.onRef('captures.snapshot', '=', 'snapshots.id').on('captures.first', '=', 1))
    .select(COLUMNS)
type Row = Awaited<ReturnType<ReturnType<typeof withArticle>['execute']>>[number]

const toSnapshot = (row: Row): Snapshot => ({
  id: row.id,
  article: row.article,
  date: row.date,
  dateBasis: row.date_basis as DateBasis,
  dateNote: row.date_note,
  earliest: row.earliest,
  latest: row.latest,
  title: row.title,
  source: JSON.parse(row.source) as Source,
  language: row.language,
  partial: row.partial === 1,
  restated: row.restated === 1,
  format: row.format as Format,
  words: row.words,
  textHash: row.text_hash,
  originalHash: row.original_hash,
  repairs: JSON.parse(row.repairs) as Repair[],
  references: row.reference_count,
  referencesHash: row.reference_hash,
  ...(row.link_hash === null ? {} : { linksHash: row.link_hash }),
  ...(row.captureDate === null ? {} : { capture: captureOf({ ...row, date: row.captureDate, url: row.captureUrl }) }),
})

export async function findSnapshot(db: Db, id: string): Promise<Snapshot | null> {
  const row = await withArticle(db).where('snapshots.id', '=', id).executeTakeFirst()
  return row ? toSnapshot(row) : null
}

/** In the order of the ids; one that was deleted since is left out. */
export async function findSnapshots(db: Db, ids: readonly string[]): Promise<readonly Snapshot[]> {
  const found = new Map<string, Snapshot>()
  for await (const portion of portionsOf(ids)) {
    const rows = await withArticle(db).where('snapshots.id', 'in', portion).execute()
    for (const row of rows) found.set(row.id, toSnapshot(row))
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Of the last snapshot before this one whose language is known; those that are blank say none. */
const languageBefore = sql<string | null>`(
  select before.language from snapshots as before
  where before.article = snapshots.article and before.language is not null
    and (before.earliest, before.latest, before.sequence, before.id)
      < (snapshots.earliest, snapshots.latest, snapshots.sequence, snapshots.id)
  order by before.earliest desc, before.latest desc, before.sequence desc, before.id desc limit 1
)`.as('languageBefore')

function flipOf({ language, languageBefore: before }: { language: string | null; languageBefore: string | null }) {
  return before === null || isSameLanguage(before, language) ? {} : { languageBefore: before }
}

export async function listSnapshots(
  db: Db,
  article: string,
  { cursor, limit }: PageRequest,
  { after, before }: { after?: string; before?: string } = {},
): Promise<Page<Snapshot>> {
  let query = withArticle(db).where('articles.slug', '=', article)
  if (after !== undefined) query = query.where('snapshots.latest', '>=', after)
  if (before !== undefined) query = query.where('snapshots.earliest', '<=', before)
  if (cursor !== null) {
    const parts = readCursor(cursor, 4)
    const [earliest, latest, , id] = parts
    const sequence = numberIn(cursor, parts[2])
    query = query.where(
      sql<boolean>`(snapshots.earliest, snapshots.latest, snapshots.sequence, snapshots.id)
        > (${earliest}, ${latest}, ${sequence}, ${id})`,
    )
  }
  const rows = await query
    .select(languageBefore)
    .orderBy('snapshots.earliest')
    .orderBy('snapshots.latest')
    .orderBy('snapshots.sequence')
    .orderBy('snapshots.id')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => ({ ...toSnapshot(row), ...flipOf(row) })),
    next:
      rows.length > limit && last ? writeCursor([last.earliest, last.latest, String(last.sequence), last.id]) : null,
  }
}

export async function readText(db: Db, id: string): Promise<LaidText | null> {
  const row = await db.selectFrom('snapshots').select(['blocks', 'link_list']).where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const list = unpackBlockList(new Uint8Array(row.blocks))
  const distinct = [...new Set(list)]
  const blocks = new Map<number, Block>()
  for (let at = 0; at < distinct.length; at += PORTION) {
    const found = await db
      .selectFrom('blocks')
      .select(['id', 'kind', 'level', 'text'])
      .where('id', 'in', distinct.slice(at, at + PORTION))
      .execute()
    for (const { id: number, kind, level, text } of found) blocks.set(number, { kind: kind as BlockKind, level, text })
  }
  const links = linkListOf(row.link_list)
  const linked = withLinks(links, await readLinkSets(db, setsIn(links)))
  return layOut(list.map((number, place) => linked(blocks.get(number)!, place)))
}

export async function readOriginal(db: Db, id: string): Promise<Original | null> {
  const row = await db
    .selectFrom('snapshots')
    .innerJoin('originals', 'originals.hash', 'snapshots.original_hash')
    .select(['originals.bytes', 'originals.media_type', 'snapshots.original_name'])
    .where('snapshots.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return { bytes: unpack(new Uint8Array(row.bytes)), mediaType: row.media_type, name: row.original_name }
}
