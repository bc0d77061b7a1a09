/** What the comparisons of successive snapshots told, packed as the track reads it, so that no step is compared twice. */
import { PORTION } from './portions.js'
import type { Db } from './tables.js'

export interface StepDigestToKeep {
  readonly key: string
  /** slug */
  readonly article: string
  readonly bytes: Uint8Array
}

export async function readDigests(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (let at = 0; at < keys.length; at += PORTION) {
    const rows = await db
      .selectFrom('step_digests')
      .select(['key', 'digest'])
      .where('key', 'in', keys.slice(at, at + PORTION))
      .execute()
    for (const { key, digest } of rows) found.set(key, new Uint8Array(digest))
  }
  return found
}

/** Runs inside a write transaction. What another version of the analysis made is never read again and goes. */
export async function keepDigests(db: Db, version: string, digests: readonly StepDigestToKeep[]): Promise<void> {
  await db.deleteFrom('step_digests').where('version', '<>', version).execute()
  const ids = new Map<string, number | null>()
  for (const { key, article, bytes } of digests) {
    if (!ids.has(article)) {
      const row = await db.selectFrom('articles').select('id').where('slug', '=', article).executeTakeFirst()
      ids.set(article, row?.id ?? null)
    }
    const id = ids.get(article)
    // deleted since
    if (id === null || id === undefined) continue
    await db
      .insertInto('step_digests')
      .values({ key, article: id, version, digest: Buffer.from(bytes) })
      .onConflict((c) => c.doNothing())
      .execute()
  }
}
