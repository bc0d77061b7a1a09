/**
 * How old a snapshot's words are: their share by the date at which they came in. A word counts as of the first snapshot that
 * had it in its sentence, so a rewording makes its own words new and no others; one that came back is as old as it was.
 */
import type { Life, Track } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import type { Said } from './said.js'
import { wordBirths } from './word-births.js'

export interface WordAge {
  /** what the words came in with: a date, a month, a year */
  readonly key: string
  readonly label: string
  readonly words: number
  /** of all words that are known, 0 to 1 */
  readonly share: number
  /** the sentences that hold any of them, by number */
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
  const born = said.map(({ life, run }) => birthsOf(life, run, order))
  const seen = new Set(born.flatMap((words) => [...words.keys()]))
  const period =
    PERIODS.find((one) => new Set([...seen].map((n) => one(snapshots[n]!))).size <= MOST_AGES) ?? PERIODS.at(-1)!
  let total = 0
  const groups = new Map<string, { first: number; words: number; sentences: Set<number> }>()
  born.forEach((births, sentence) => {
    for (const [n, words] of births) {
      const key = period(snapshots[n]!)
      const group = groups.get(key) ?? { first: n, words: 0, sentences: new Set<number>() }
      group.first = Math.min(group.first, n)
      group.words += words
      group.sentences.add(sentence)
      groups.set(key, group)
      total += words
    }
  })
  return [...groups]
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([key, { words, sentences }]) => ({
      key,
      label: dateInShort(key),
      words,
      share: words / Math.max(1, total),
      sentences: [...sentences],
    }))
}

/** How many words of a run came in with which snapshot, by its number. */
function birthsOf(life: Life, run: number, order: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const births = new Map<number, number>()
  for (const birth of wordBirths(life, run)) {
    const n = order.get(cameIn(life, birth)) ?? 0
    births.set(n, (births.get(n) ?? 0) + 1)
  }
  return births
}

/** The first snapshot that had a run's wording: one that came back says again what the run before it said. */
export function cameIn({ wordings }: Life, run: number): string {
  let first = run
  while (first > 0 && wordings[first]!.back) first--
  return wordings[first]!.firstSeen
}
