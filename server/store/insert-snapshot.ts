/** Writes a snapshot whole, with its article, original, references and links. Runs inside a write transaction. */
import { insertArticle } from './articles.js'
import { packBlockList } from './block-list.js'
import { sha256, snapshotId, textHashOf } from './hashes.js'
import { type MetLinks, storeLinks } from './links.js'
import { pack } from './packing.js'
import { type MetReferences, storeReferences } from './references.js'
import type { NewSnapshot, Original } from './store.js'
import { storeBlocks } from './store-blocks.js'
import type { Db } from './tables.js'

/** What this transaction has met: successive versions share nearly all of theirs. */
export interface MetParts {
  /** the numbers of the blocks, by article and hash */
  readonly blocks: Map<number, Map<string, number>>
  readonly references: MetReferences
  readonly links: MetLinks
}

export const newMetParts = (): MetParts => ({ blocks: new Map(), references: new Map(), links: new Map() })

/** Runs inside a write transaction. */
export async function insertSnapshot(
  db: Db,
  given: NewSnapshot,
  met: MetParts = newMetParts(),
): Promise<{ id: string; added: boolean }> {
  const originalHash = given.original.hash ?? sha256(given.original.bytes)
  const id = snapshotId(given.article.slug, given.date, originalHash)
  const there = await db.selectFrom('snapshots').select('id').where('id', '=', id).executeTakeFirst()
  if (there) return { id, added: false }

  const known = await db.selectFrom('articles').select('id').where('slug', '=', given.article.slug).executeTakeFirst()
  const article = known?.id ?? (await insertArticle(db, given.article))
  const blocks = await storeBlocks(db, article, given.blocks, met.blocks)
  const cited = await storeReferences(db, article, given.references, met.references)
  const linked = await storeLinks(db, article, given.blocks, met.links)
  await storeOriginal(db, given.original, originalHash)
  const { before } = await db
    .selectFrom('snapshots')
    .select((e) => e.fn.max('sequence').as('before'))
    .where('article', '=', article)
    .where('earliest', '=', given.earliest)
    .where('latest', '=', given.latest)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('snapshots')
    .values({
      id,
      article,
      date: given.date,
      date_basis: given.dateBasis,
      date_note: given.dateNote,
      earliest: given.earliest,
      latest: given.latest,
      title: given.title,
      source: JSON.stringify(given.source),
      language: given.language,
      partial: given.partial ? 1 : 0,
      restated: given.restated ? 1 : 0,
      format: given.format,
      words: given.words,
      text_hash: textHashOf(given.blocks),
      original_hash: originalHash,
      original_name: given.original.name,
      repairs: JSON.stringify(given.repairs),
      blocks: Buffer.from(packBlockList(blocks)),
      sequence: before === null ? 0 : Number(before) + 1,
      ...cited,
      ...linked,
    })
    .execute()
  return { id, added: true }
}

/** Once, however many snapshots it gave. */
export async function storeOriginal(db: Db, original: Original, hash: string): Promise<void> {
  const there = await db.selectFrom('originals').select('hash').where('hash', '=', hash).executeTakeFirst()
  if (there) return
  const { bytes, mediaType } = original
  await db
    .insertInto('originals')
    .values({ hash, media_type: mediaType, size: bytes.length, bytes: original.packed ?? pack(bytes) })
    .execute()
}
