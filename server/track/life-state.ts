/** A sentence's life while a series is walked: its runs, numbered by snapshot; a run ends where the wording changes or is gone. */
import type { Life } from '../schema/track.js'
import type { BlockSentence } from './block-sentences.js'

interface Run {
  sentence: BlockSentence
  first: number
  last: number
  back: boolean
}

export interface LifeState {
  readonly runs: Run[]
  section: string | null
  /** what was told of it while the series went on without it; one for all copies of a state */
  readonly past: Past
}

interface Past {
  life: Life | null
  /** what it was told by: how many runs, and the last snapshot of the last */
  runs: number
  last: number
}

export const bornWith = (run: Run): LifeState => ({
  runs: [run],
  section: null,
  past: { life: null, runs: 0, last: 0 },
})

export function listUnder<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
