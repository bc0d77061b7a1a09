/**
 * Sentences' lives, kept between requests: one more snapshot at the end of a long series costs what it adds, and a block
 * that was read for one series is not read again for another.
 */
import type { Life } from '../schema/track.js'
import { type BlockMemory, blockReader, createBlockMemory } from '../track/block-sentences.js'
import { createLives, type Lives } from '../track/lives.js'
import type { Series, SeriesSnapshot } from '../track/series.js'

interface Kept {
  /** of each snapshot that is in it, in order */
  readonly names: string[]
  readonly lives: Lives
}

/** Lives along 12,000 revisions of a long article are 100 MB. */
const MOST_KEPT = 4
/**
 * The last of a sample is another one as soon as the article has one snapshot more, so that of a sample all but the last is
 * kept. The copy that the last is added to takes some 10 ms for so many; of longer series, which are all there is, nothing goes.
 */
const LONGEST_SAMPLE = 400
/** Blocks that were read, of all series; a full memory starts over. */
const MOST_BLOCKS = 100_000

let memory: BlockMemory = createBlockMemory()
let kept: readonly Kept[] = []

export function keptLives(series: Series): readonly Life[] {
  if (memory.read.size > MOST_BLOCKS) {
    memory = createBlockMemory()
    kept = []
  }
  const names = series.snapshots.map(nameOf)
  const known = kept.find((one) => one.names.length <= names.length && one.names.every((name, n) => name === names[n]))
  const now = known ?? { names: [], lives: createLives() }
  kept = [now, ...kept.filter((one) => one !== known)].slice(0, MOST_KEPT)
  const read = blockReader(series.blocks, memory)
  const lengthen = (lives: Lives, n: number) => {
    const { snapshot, blocks } = series.snapshots[n]!
    lives.add(Array.from(blocks, read), snapshot.partial)
  }
  const last = names.length - 1
  const isSample = names.length > 0 && names.length <= LONGEST_SAMPLE && now.names.length <= last
  for (let n = now.names.length; n < (isSample ? last : names.length); n++) {
    lengthen(now.lives, n)
    now.names.push(names[n]!)
  }
  const whole = isSample ? now.lives.copy() : now.lives
  if (isSample) lengthen(whole, last)
  return whole.told(series.snapshots.map(({ snapshot }) => snapshot))
}

const nameOf = ({ snapshot: { id, textHash, partial } }: SeriesSnapshot) => `${id} ${textHash} ${partial}`
