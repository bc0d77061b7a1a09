/** Whole series, as a track reads them: each block once, however many snapshots hold it. */
import type { Kysely } from 'kysely'
import type { BlockKind } from '../schema/block.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'
import type { Series } from '../track/series.js'
import { unpackBlockList } from './block-list.js'
import type { Tables } from './tables.js'

const PORTION = 500

/** @param snapshots of which the texts are wanted, in the order of the series; one that was deleted since is left out */
export async function readSeries(db: Kysely<Tables>, snapshots: readonly Snapshot[]): Promise<Series> {
  const lists = new Map<string, readonly number[]>()
  for (let at = 0; at < snapshots.length; at += PORTION) {
    const ids = snapshots.slice(at, at + PORTION).map(({ id }) => id)
    const rows = await db.selectFrom('snapshots').select(['id', 'blocks']).where('id', 'in', ids).execute()
    for (const { id, blocks } of rows) lists.set(id, unpackBlockList(new Uint8Array(blocks)))
  }
  const wanted = [...new Set([...lists.values()].flat())]
  const blocks = new Map<number, Block>()
  for (let at = 0; at < wanted.length; at += PORTION) {
    const rows = await db
      .selectFrom('blocks')
      .select(['id', 'kind', 'level', 'text'])
      .where('id', 'in', wanted.slice(at, at + PORTION))
      .execute()
    for (const { id, kind, level, text } of rows) blocks.set(id, { kind: kind as BlockKind, level, text })
  }
  return {
    snapshots: snapshots.flatMap((snapshot) => {
      const list = lists.get(snapshot.id)
      return list ? [{ snapshot, blocks: list }] : []
    }),
    blocks,
  }
}
