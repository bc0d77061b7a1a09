/**
 * How old a snapshot's words are: their share by the date at which they came in. A sentence's words count as of the first
 * snapshot that had this wording; a reworded sentence is as old as its rewording, one that came back as old as it was.
 */
import type { Life, Track } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import type { Said } from './said.js'

export interface WordAge {
  /** what the words came in with: a date, a month, a year */
  readonly key: string
  readonly label: string
  readonly words: number
  /** of all words that are known, 0 to 1 */
  readonly share: number
  /** its sentences, by number */
  readonly sentences: readonly number[]
}

/** More would be slivers with a legend longer than the text's own contents. */
const MOST_AGES = 8

type Dated = Pick<Track['snapshots'][number], 'date' | 'latest'>

/** Each finer than the next; the first that makes few enough is taken. */
const PERIODS: readonly ((snapshot: Dated) => string)[] = [
  ({ date }) => date,
  ({ latest }) => latest.slice(0, 10),
  ({ latest }) => latest.slice(0, 7),
  ({ latest }) => latest.slice(0, 4),
  ({ latest }) => `${latest.slice(0, 3)}X`,
]

/** Oldest first. */
export function wordAges(said: readonly Said[], { snapshots }: Pick<Track, 'snapshots'>): readonly WordAge[] {
  const order = new Map(snapshots.map((snapshot, n) => [snapshot.id, n]))
  const born = said.map(({ life, run }) => order.get(cameIn(life, run)) ?? 0)
  const period =
    PERIODS.find((one) => new Set(born.map((n) => one(snapshots[n]!))).size <= MOST_AGES) ?? PERIODS.at(-1)!
  const total = said.reduce((sum, { words }) => sum + words, 0)
  const groups = new Map<string, { first: number; words: number; sentences: number[] }>()
  said.forEach(({ words }, n) => {
    const key = period(snapshots[born[n]!]!)
    const group = groups.get(key) ?? { first: born[n]!, words: 0, sentences: [] }
    group.first = Math.min(group.first, born[n]!)
    group.words += words
    group.sentences.push(n)
    groups.set(key, group)
  })
  return [...groups]
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([key, { words, sentences }]) => ({
      key,
      label: dateInShort(key),
      words,
      share: words / Math.max(1, total),
      sentences,
    }))
}

/** The first snapshot that had a run's wording: one that came back says again what the run before it said. */
export function cameIn({ wordings }: Life, run: number): string {
  let first = run
  while (first > 0 && wordings[first]!.back) first--
  return wordings[first]!.firstSeen
}
