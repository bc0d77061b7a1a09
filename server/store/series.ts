/**
 * Whole series, as a track reads them: each block once, however many snapshots hold it. The lists of blocks are arrays of
 * bytes, since they are copied to another thread, and seven million numbers as objects would take a second.
 */
import type { Kysely } from 'kysely'
import type { BlockKind } from '../schema/block.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'
import type { Series } from '../track/series.js'
import { unpackBlockList } from './block-list.js'
import { linkListOf, readLinkSets, setsIn } from './links.js'
import { portionsOf } from './portions.js'
import type { Tables } from './tables.js'

/** @param snapshots of which the texts are wanted, in the order of the series; one that was deleted since is left out */
export async function readSeries(db: Kysely<Tables>, snapshots: readonly Snapshot[]): Promise<Series> {
  const lists = new Map<string, Uint32Array>()
  const linked = new Map<string, Uint32Array>()
  const wanted = new Set<number>()
  const wantedSets = new Set<number>()
  for await (const portion of portionsOf(snapshots.map(({ id }) => id))) {
    const rows = await db
      .selectFrom('snapshots')
      .select(['id', 'blocks', 'link_list'])
      .where('id', 'in', portion)
      .execute()
    for (const { id, blocks, link_list: links } of rows) {
      const list = Uint32Array.from(unpackBlockList(new Uint8Array(blocks)))
      lists.set(id, list)
      for (const block of list) wanted.add(block)
      if (links === null) continue
      const places = linkListOf(links)
      linked.set(id, places)
      for (const set of setsIn(places)) wantedSets.add(set)
    }
  }
  const blocks = new Map<number, Block>()
  for await (const portion of portionsOf([...wanted])) {
    const rows = await db
      .selectFrom('blocks')
      .select(['id', 'kind', 'level', 'text'])
      .where('id', 'in', portion)
      .execute()
    for (const { id, kind, level, text } of rows) blocks.set(id, { kind: kind as BlockKind, level, text })
  }
  return {
    snapshots: snapshots.flatMap((snapshot) => {
      const list = lists.get(snapshot.id)
      const links = linked.get(snapshot.id)
      return list ? [{ snapshot, blocks: list, ...(links ? { links } : {}) }] : []
    }),
    blocks,
    linkSets: await readLinkSets(db, wantedSets),
  }
}
