/**
 * A version that an importer met becomes a snapshot, or a date at which a known one was seen again.
 *
 *   A, A, B, A   →   snapshot A (seen twice), snapshot B, snapshot A again: the return keeps its own date
 *
 * Equal means equal text, title and references: a source that was swapped is what an editor looks for. Bytes that differ and
 * give all the same are kept beside the sighting, so that a better extractor can still find the two to differ.
 */
import { sql } from 'kysely'
import type { Capture, Sightings } from '../schema/capture.js'
import type { ImportOutcome } from '../schema/import.js'
import { sha256, snapshotId, textHashOf } from './hashes.js'
import { insertSnapshot, type MetParts, storeOriginal } from './insert-snapshot.js'
import { referencesHashOf } from './references.js'
import type { NewSnapshot } from './store.js'
import type { Db } from './tables.js'

export interface CaptureToKeep {
  readonly snapshot: NewSnapshot
  readonly capture: Capture
}

/** Runs inside a write transaction. */
export async function keepCapture(
  db: Db,
  { snapshot, capture }: CaptureToKeep,
  met: MetParts,
): Promise<{ snapshot: string; outcome: ImportOutcome }> {
  const originalHash = snapshot.original.hash ?? sha256(snapshot.original.bytes)
  const known = await db
    .selectFrom('articles')
    .select('id')
    .where('slug', '=', snapshot.article.slug)
    .executeTakeFirst()
  if (known) {
    const there = await stored(db, known.id, snapshot, capture, originalHash)
    if (there !== null) {
      if (!(await isAnotherRevision(db, there, capture))) return { snapshot: there, outcome: 'present' }
      await insertCapture(db, { article: known.id, snapshot: there, first: 0 }, snapshot, capture, originalHash)
      return { snapshot: there, outcome: 'unchanged' }
    }
    const before = await db
      .selectFrom('snapshots')
      .select(['id', 'text_hash', 'title', 'partial', 'reference_hash'])
      .where('article', '=', known.id)
      .where('earliest', '<=', snapshot.earliest)
      .orderBy('earliest', 'desc')
      .orderBy('latest', 'desc')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst()
    const partial = snapshot.partial ? 1 : 0
    if (
      before &&
      before.title === snapshot.title &&
      before.partial === partial &&
      before.text_hash === textHashOf(snapshot.blocks) &&
      // of one that was stored before references were, nothing is known
      (before.reference_hash === null || before.reference_hash === referencesHashOf(snapshot.references))
    ) {
      await storeOriginal(db, snapshot.original, originalHash)
      await insertCapture(db, { article: known.id, snapshot: before.id, first: 0 }, snapshot, capture, originalHash)
      return { snapshot: before.id, outcome: 'unchanged' }
    }
  }
  const { id } = await insertSnapshot(db, snapshot, met)
  const article =
    known ?? (await db.selectFrom('snapshots').select('article as id').where('id', '=', id).executeTakeFirstOrThrow())
  await insertCapture(db, { article: article.id, snapshot: id, first: 1 }, snapshot, capture, originalHash)
  return { snapshot: id, outcome: 'added' }
}

async function stored(
  db: Db,
  article: number,
  given: NewSnapshot,
  capture: Capture,
  hash: string,
): Promise<string | null> {
  const seen = await db
    .selectFrom('captures')
    .select('snapshot')
    .where('article', '=', article)
    .where('date', '=', given.date)
    .where('original_hash', '=', hash)
    .where('revision', '=', capture.revision ?? '')
    .executeTakeFirst()
  if (seen) return seen.snapshot
  const id = snapshotId(given.article.slug, given.date, hash)
  return (await db.selectFrom('snapshots').select('id').where('id', '=', id).executeTakeFirst())?.id ?? null
}

/** Two revisions of a wiki may have one text and one second; the second is seen, though no snapshot of its own. */
async function isAnotherRevision(db: Db, snapshot: string, { revision }: Capture): Promise<boolean> {
  if (!revision) return false
  const rows = await db.selectFrom('captures').select('revision').where('snapshot', '=', snapshot).execute()
  return rows.length > 0 && rows.every((row) => row.revision !== '' && row.revision !== revision)
}

async function insertCapture(
  db: Db,
  of: { readonly article: number; readonly snapshot: string; readonly first: number },
  given: NewSnapshot,
  capture: Capture,
  hash: string,
): Promise<void> {
  await db
    .insertInto('captures')
    .values({
      ...of,
      date: given.date,
      latest: given.latest,
      original_hash: hash,
      url: capture.url,
      fetched_from: capture.fetchedFrom,
      revision: capture.revision ?? '',
      editor: capture.editor,
      comment: capture.comment,
      minor: capture.minor ? 1 : 0,
    })
    .execute()
}

/** A capture found unchanged by what its index says of it, without its bytes. null: the snapshot is no more */
export async function seeAgain(
  db: Db,
  snapshot: string,
  capture: Capture,
  latest: string,
): Promise<ImportOutcome | null> {
  const of = await db
    .selectFrom('captures')
    .select(['article', 'original_hash'])
    .where('snapshot', '=', snapshot)
    .orderBy('latest', 'desc')
    .limit(1)
    .executeTakeFirst()
  // a snapshot that somebody added by hand was never captured
  const known =
    of ??
    (await db
      .selectFrom('snapshots')
      .select(['article', 'original_hash'])
      .where('id', '=', snapshot)
      .executeTakeFirst())
  if (!known) return null
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('captures')
    .values({
      ...known,
      snapshot,
      first: 0,
      date: capture.at,
      latest,
      url: capture.url,
      fetched_from: capture.fetchedFrom,
      revision: capture.revision ?? '',
      editor: capture.editor,
      comment: capture.comment,
      minor: capture.minor ? 1 : 0,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 0n ? 'present' : 'unchanged'
}

interface CaptureRow {
  readonly date: string
  readonly url: string | null
  readonly fetched_from: string | null
  readonly revision: string | null
  readonly editor: string | null
  readonly comment: string | null
  readonly minor: number | null
}

export const captureOf = (row: CaptureRow): Capture => ({
  at: row.date,
  url: row.url,
  fetchedFrom: row.fetched_from,
  revision: row.revision || null,
  editor: row.editor,
  comment: row.comment,
  minor: row.minor === 1,
})

/** null: no such snapshot */
export async function sightingsOf(db: Db, id: string): Promise<Sightings | null> {
  const snapshot = await db.selectFrom('snapshots').select('latest').where('id', '=', id).executeTakeFirst()
  if (!snapshot) return null
  const rows = await db
    .selectFrom('captures')
    .selectAll()
    .where('snapshot', '=', id)
    .orderBy('latest')
    .orderBy('id')
    .execute()
  const last = rows.at(-1)?.latest
  return {
    lastSeen: last !== undefined && last > snapshot.latest ? last : snapshot.latest,
    sightings: rows.map(captureOf),
  }
}

/** The article that has a snapshot taken from the first of these addresses that is known; null when none is. */
export async function articleFromUrl(db: Db, urls: readonly string[]): Promise<string | null> {
  for (const url of urls) {
    const seen = await db
      .selectFrom('captures')
      .innerJoin('articles', 'articles.id', 'captures.article')
      .select('articles.slug')
      .where('captures.url', '=', url)
      .orderBy('captures.id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (seen) return seen.slug
    // what somebody added by hand was never captured
    const stated = await db
      .selectFrom('snapshots')
      .innerJoin('articles', 'articles.id', 'snapshots.article')
      .select('articles.slug')
      .where(SOURCE_URL, '=', url)
      // of several the one made last, so that it is the same one each time
      .orderBy('snapshots.article', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (stated) return stated.slug
  }
  return null
}

/** As the index `snapshots_by_url` has it. */
const SOURCE_URL = sql<string>`json_extract(snapshots.source, '$.url')`
