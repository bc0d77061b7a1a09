/** Sentences' lives along kept walks; a block that was read for one series is not read again for another. */
import type { Life } from '../schema/track.js'
import { type BlockMemory, blockReader, createBlockMemory } from '../track/block-sentences.js'
import { createLives, type Lives } from '../track/lives.js'
import type { Series, SeriesSnapshot } from '../track/series.js'
import { keptWalks } from './kept-walk.js'

/** Blocks that were read, of all series; a full memory starts over. */
const MOST_BLOCKS = 100_000

let memory: BlockMemory = createBlockMemory()
const walks = keptWalks<Lives>()

export function keptLives(series: Series): readonly Life[] {
  if (memory.read.size > MOST_BLOCKS) {
    memory = createBlockMemory()
    walks.forget()
  }
  const read = blockReader(series.blocks, memory)
  const lives = walks.along({
    names: series.snapshots.map(nameOf),
    begin: createLives,
    add(walk, n) {
      const { snapshot, blocks } = series.snapshots[n]!
      walk.add(Array.from(blocks, read), snapshot.partial)
    },
  })
  return lives.told(series.snapshots.map(({ snapshot }) => snapshot))
}

const nameOf = ({ snapshot: { id, textHash, partial } }: SeriesSnapshot) => `${id} ${textHash} ${partial}`
