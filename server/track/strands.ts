/**
 * The voices of a topic: its articles, those that go on from one another joined. A page that took over under another name
 * goes on in its course; two that tell of the same days differ, and a difference is no change.
 *
 * Only an article that begins after another ended can go on from it. Among several the one that shares the most phrases is
 * compared, and no other, so that a topic of hundreds of articles costs as many comparisons and not their square.
 */
import type { Strand } from '../schema/across.js'
import { blockReader } from './block-sentences.js'
import type { Series, SeriesSnapshot } from './series.js'
import type { Analyst } from './track-of.js'

/** Two pages on one topic share a few per cent of their words, two short notices of one agency a third; one that was taken over, nearly all. */
const SHARED = 0.5
/** A phrase that so many strands have is one of the subject and says nothing of who took over from whom. */
const MOST_UNDER_PHRASE = 24
/** Two keys of words make one number that is exact. */
const KEYS = 2 ** 26

export interface StrandSnapshots {
  readonly strand: Strand
  readonly snapshots: readonly SeriesSnapshot[]
}

/** In the order of their first snapshots. */
export function strandsOf(series: Series, analyst: Analyst): readonly StrandSnapshots[] {
  const byArticle = new Map<string, SeriesSnapshot[]>()
  for (const one of series.snapshots) {
    const list = byArticle.get(one.snapshot.article)
    if (list) list.push(one)
    else byArticle.set(one.snapshot.article, [one])
  }
  const joined: SeriesSnapshot[][] = []
  const read = blockReader(series.blocks)
  /** which strands' last texts have a phrase */
  const ends = new Map<number, number[]>()
  for (const list of byArticle.values()) {
    const before = byArticle.size > 1 ? likest(list[0]!) : null
    if (before !== null && goesOn(analyst, joined[before]!.at(-1)!, list[0]!)) joined[before]!.push(...list)
    else joined.push([...list])
    const at = before !== null && joined[before]!.includes(list[0]!) ? before : joined.length - 1
    if (byArticle.size > 1) for (const phrase of phrasesOf(list.at(-1)!, read)) remember(phrase, at)
  }
  return joined.map((snapshots, n) => ({ strand: told(snapshots, n), snapshots }))

  function remember(phrase: number, strand: number): void {
    const list = ends.get(phrase)
    if (!list) ends.set(phrase, [strand])
    else if (list.at(-1) !== strand) list.push(strand)
  }

  /** The strand that ended before and shares the most phrases. */
  function likest(first: SeriesSnapshot): number | null {
    const shared = new Map<number, number>()
    for (const phrase of phrasesOf(first, read)) {
      const strands = ends.get(phrase) ?? []
      if (strands.length <= MOST_UNDER_PHRASE) for (const n of strands) shared.set(n, (shared.get(n) ?? 0) + 1)
    }
    const open = [...shared].filter(([n]) => joined[n]!.at(-1)!.snapshot.latest < first.snapshot.earliest)
    return open.sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
  }
}

/** Pairs of words that say something, as they follow one another in a sentence. */
function phrasesOf({ blocks }: SeriesSnapshot, read: ReturnType<typeof blockReader>): ReadonlySet<number> {
  const phrases = new Set<number>()
  for (const block of blocks)
    for (const { content } of read(block).sentences)
      for (let i = 1; i < content.length; i++) phrases.add(content[i - 1]! * KEYS + content[i]!)
  return phrases
}

function goesOn(analyst: Analyst, last: SeriesSnapshot, first: SeriesSnapshot): boolean {
  const { from, to, shared } = analyst.step(last, first).words
  return shared >= SHARED * Math.max(1, Math.min(from, to))
}

function told(snapshots: readonly SeriesSnapshot[], n: number): Strand {
  return {
    id: `c${n + 1}`,
    articles: [...new Set(snapshots.map(({ snapshot }) => snapshot.article))],
    title: snapshots.findLast(({ snapshot }) => snapshot.title !== null)?.snapshot.title ?? null,
    publisher:
      snapshots.findLast(({ snapshot }) => snapshot.source.publisher !== null)?.snapshot.source.publisher ?? null,
  }
}
