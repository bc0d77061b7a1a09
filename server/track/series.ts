/** What a track is computed from: snapshots in the order of their dates, their texts as lists of numbered blocks. */
import type { Snapshot } from '../schema/snapshot.js'
import { type Block, type LaidText, type Link, layOut } from '../text/blocks.js'
import { withLinks } from '../text/linked-blocks.js'
import type { TextContext } from '../text/text-context.js'

export interface SeriesSnapshot {
  readonly snapshot: Snapshot
  /** numbers of its blocks, in order */
  readonly blocks: Iterable<number>
  /** places of blocks that link, then as many numbers of the sets of links that they have; absent: it links nowhere */
  readonly links?: Uint32Array
}

export interface Series {
  readonly snapshots: readonly SeriesSnapshot[]
  /** by number: each block once, however many snapshots hold it */
  readonly blocks: ReadonlyMap<number, Block>
  /** by number: the links of a block; absent: no snapshot links */
  readonly linkSets?: ReadonlyMap<number, readonly Link[]>
}

export function laidOf({ blocks: table, linkSets = new Map() }: Series, { blocks, links }: SeriesSnapshot): LaidText {
  const linked = withLinks(links ?? NO_LINKS, linkSets)
  return layOut(
    Array.from(blocks).flatMap((number, place) => {
      const block = table.get(number)
      return block ? [linked(block, place)] : []
    }),
  )
}

const NO_LINKS = new Uint32Array()

export const contextOf = ({ date, title, language }: Snapshot): TextContext => ({ date, title, language })
