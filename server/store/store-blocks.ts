/** Writes the blocks of a text, each once, however many snapshots have it. */

import type { Block } from '../text/blocks.js'
import { blockHash } from './hashes.js'
import type { MetParts } from './insert-snapshot.js'
import { PORTION } from './portions.js'
import type { Db } from './tables.js'

/** The numbers of the blocks, in order; only those that the store has not seen are written. */
export async function storeBlocks(
  db: Db,
  article: number,
  blocks: readonly Block[],
  met: MetParts['blocks'],
): Promise<number[]> {
  // several articles may be written in one transaction, and each has its own list of what it uses
  const known = met.get(article) ?? new Map<string, number>()
  met.set(article, known)
  const hashes = blocks.map(blockHash)
  const every = new Map<string, Block>()
  for (const [i, hash] of hashes.entries()) if (!known.has(hash)) every.set(hash, blocks[i]!)
  if (every.size > 0) {
    const ids = await idsOf(db, every)
    for (let at = 0; at < ids.length; at += PORTION) {
      const portion = ids.slice(at, at + PORTION)
      await db
        .insertInto('article_blocks')
        .values(portion.map(({ id }) => ({ article, block: id })))
        .onConflict((c) => c.doNothing())
        .execute()
    }
    for (const { id, hash } of ids) known.set(hash, id)
  }
  return hashes.map((hash) => known.get(hash)!)
}

/** By their hashes, in base64. */
async function idsOf(db: Db, every: ReadonlyMap<string, Block>): Promise<{ id: number; hash: string }[]> {
  const ids: { id: number; hash: string }[] = []
  const learn = (rows: readonly { readonly id: number; readonly hash: Uint8Array }[]) => {
    for (const { id, hash } of rows) ids.push({ id, hash: Buffer.from(hash).toString('base64') })
  }
  const bytesOf = (hash: string) => Buffer.from(hash, 'base64')
  const asked = [...every.keys()]
  for (let at = 0; at < asked.length; at += PORTION) {
    const hashes = asked.slice(at, at + PORTION).map(bytesOf)
    learn(await db.selectFrom('blocks').select(['id', 'hash']).where('hash', 'in', hashes).execute())
  }
  const there = new Set(ids.map(({ hash }) => hash))
  const fresh = [...every].filter(([hash]) => !there.has(hash))
  for (let at = 0; at < fresh.length; at += PORTION) {
    const rows = fresh
      .slice(at, at + PORTION)
      .map(([hash, { kind, level, text }]) => ({ hash: bytesOf(hash), kind, level, text }))
    learn(await db.insertInto('blocks').values(rows).returning(['id', 'hash']).execute())
  }
  return ids
}
