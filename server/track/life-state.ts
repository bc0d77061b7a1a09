/** A sentence's life while a series is walked: its runs, numbered by snapshot; a run ends where the wording changes or is gone. */
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
}

export function listUnder<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
