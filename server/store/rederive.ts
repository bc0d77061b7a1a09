/**
 * The texts of stored snapshots, derived anew. A snapshot is immutable for whoever reads it; its text is what we made of its
 * original, so a better reading replaces it: for all snapshots of an article in one transaction, or for none.
 */
import type { Reference } from '../schema/reference.js'
import type { Repair } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'
import { packBlockList, unpackBlockList } from './block-list.js'
import { textHashOf } from './hashes.js'
import { newMetParts } from './insert-snapshot.js'
import { dropUnusedLinks, storeLinks } from './links.js'
import { PORTION } from './portions.js'
import { dropUnusedReferences, storeReferences } from './references.js'
import { storeBlocks } from './store-blocks.js'
import type { Db } from './tables.js'

export interface Rederived {
  /** the snapshot's */
  readonly id: string
  readonly title: string | null
  /** BCP 47 */
  readonly language: string | null
  readonly blocks: readonly Block[]
  readonly words: number
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
}

/** Runs inside a write transaction. @returns how many snapshots' texts are others now */
export async function rederiveTexts(db: Db, slug: string, texts: readonly Rederived[]): Promise<number> {
  const article = await db.selectFrom('articles').select('id').where('slug', '=', slug).executeTakeFirst()
  if (!article) return 0
  const met = newMetParts()
  let changed = 0
  for (const { id, title, language, blocks, words, repairs, references } of texts) {
    const list = await storeBlocks(db, article.id, blocks, met.blocks)
    const cited = await storeReferences(db, article.id, references, met.references)
    const linked = await storeLinks(db, article.id, blocks, met.links)
    const hash = textHashOf(blocks)
    const of = db.selectFrom('snapshots').select('text_hash').where('id', '=', id)
    const before = await of.where('article', '=', article.id).executeTakeFirst()
    // deleted since
    if (!before) continue
    if (before.text_hash !== hash) changed++
    // blocks may be cut otherwise where the text is the same
    await db
      .updateTable('snapshots')
      .set({
        ...{ title, language, words, text_hash: hash, repairs: JSON.stringify(repairs) },
        blocks: Buffer.from(packBlockList(list)),
        ...cited,
        ...linked,
      })
      .where('id', '=', id)
      .execute()
  }
  await dropUnused(db, article.id)
  await dropUnusedReferences(db, article.id)
  await dropUnusedLinks(db, article.id)
  return changed
}

/** The blocks that no snapshot of the article has any more, and of them those that no other article has. */
async function dropUnused(db: Db, article: number): Promise<void> {
  const rows = await db.selectFrom('snapshots').select('blocks').where('article', '=', article).execute()
  const used = new Set(rows.flatMap(({ blocks }) => unpackBlockList(new Uint8Array(blocks))))
  const kept = await db.selectFrom('article_blocks').select('block').where('article', '=', article).execute()
  const unused = kept.map(({ block }) => block).filter((block) => !used.has(block))
  for (let at = 0; at < unused.length; at += PORTION) {
    const portion = unused.slice(at, at + PORTION)
    await db.deleteFrom('article_blocks').where('article', '=', article).where('block', 'in', portion).execute()
    await db
      .deleteFrom('blocks')
      .where('id', 'in', portion)
      .where('id', 'not in', (e) => e.selectFrom('article_blocks').select('block').where('block', 'in', portion))
      .execute()
  }
}
