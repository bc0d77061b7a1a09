/** What a track is computed from: snapshots in the order of their dates, their texts as lists of numbered blocks. */
import type { Snapshot } from '../schema/snapshot.js'
import { type Block, type LaidText, layOut } from '../text/blocks.js'
import type { TextContext } from '../text/text-context.js'

export interface SeriesSnapshot {
  readonly snapshot: Snapshot
  /** numbers of its blocks, in order */
  readonly blocks: Iterable<number>
}

export interface Series {
  readonly snapshots: readonly SeriesSnapshot[]
  /** by number: each block once, however many snapshots hold it */
  readonly blocks: ReadonlyMap<number, Block>
}

export const laidOf = ({ blocks: table }: Series, { blocks }: SeriesSnapshot): LaidText =>
  layOut(Array.from(blocks).flatMap((number) => table.get(number) ?? []))

export const contextOf = ({ date, title, language }: Snapshot): TextContext => ({ date, title, language })
