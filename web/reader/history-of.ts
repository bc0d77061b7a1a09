/** The history of a snapshot's sentences: the part of its article's track that tells it, laid over its text. */
import type { SnapshotText } from '../../server/schema/block.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { Track } from '../../server/schema/track.js'
import { getTrack } from '../api.js'
import type { Sample } from '../track/sample-choice.js'
import { type Said, saidIn } from './said.js'
import { type WordAge, wordAges } from './word-ages.js'

export interface History {
  readonly track: Track
  readonly said: readonly Said[]
  readonly ages: readonly WordAge[]
}

/** Of a longer series the server looks at so many; those after the snapshot would only thin out those before. */
const WHOLE = 200

interface Asked {
  /** how many snapshots the article has */
  readonly count: number
  readonly sample: Sample
}

export async function historyOf(
  snapshot: Snapshot,
  text: SnapshotText,
  { count, sample }: Asked,
  signal: AbortSignal,
): Promise<History> {
  const asked = { include: 'sentences', ...(count > WHOLE ? { before: snapshot.date } : {}) }
  const ask = (which: Sample) =>
    getTrack('articles', snapshot.article, which === null ? asked : { ...asked, sample: which }, signal)
  const track = await ask(sample)
  // of several snapshots of one minute, a sample has the last
  const whole = track.snapshots.some(({ id }) => id === snapshot.id) ? track : await ask('all')
  const said = saidIn(whole, snapshot.id, text)
  return { track: whole, said, ages: wordAges(said, whole) }
}
