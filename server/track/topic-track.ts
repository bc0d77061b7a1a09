/**
 * The track of a topic: each article's own, side by side. An article that takes up where another ended (a page that was
 * renamed or moved) goes on in its course; two that tell of the same days differ, and a difference is no change.
 */
import type { TrackPart } from '../schema/track.js'
import type { Series, SeriesSnapshot } from './series.js'
import { type Analyst, type TrackParts, trackOf } from './track-of.js'

export function topicTrack(series: Series, include: ReadonlySet<TrackPart>, analyst: Analyst): TrackParts {
  const chains = chainsOf(series, analyst)
  if (chains.length <= 1) return trackOf(series, include, analyst)
  const tracks = chains.map((snapshots, n) =>
    prefixed(trackOf({ ...series, snapshots }, include, analyst), `c${n + 1}-`),
  )
  const order = new Map(series.snapshots.map(({ snapshot }, n) => [snapshot.id, n]))
  const at = (id: string) => order.get(id) ?? 0
  return {
    returns: tracks.flatMap(({ returns }) => returns),
    figures: tracks.flatMap(({ figures }) => figures),
    names: tracks.flatMap(({ names }) => names),
    measures: tracks.flatMap(({ measures }) => measures),
    sentences: tracks.flatMap(({ sentences }) => sentences),
    events: tracks
      .flatMap(({ events }) => events)
      .sort((a, b) => at(a.firstSeen) - at(b.firstSeen) || b.weight - a.weight),
    limits: [
      {
        where: 'articles',
        reason: `${chains.length} articles are told side by side: where they differ, nothing changed`,
      },
      ...tracks.flatMap(({ limits }) => limits.filter(({ where }) => where !== 'snapshots')),
    ],
  }
}

/** The articles in the order of their first snapshots, those that follow one another joined. */
function chainsOf({ snapshots }: Series, analyst: Analyst): (readonly SeriesSnapshot[])[] {
  const byArticle = new Map<string, SeriesSnapshot[]>()
  for (const one of snapshots) {
    const list = byArticle.get(one.snapshot.article)
    if (list) list.push(one)
    else byArticle.set(one.snapshot.article, [one])
  }
  const chains: SeriesSnapshot[][] = []
  for (const list of byArticle.values()) {
    const first = list[0]!
    const before = chains.find((chain) => {
      const last = chain.at(-1)!
      return last.snapshot.latest < first.snapshot.earliest && goesOn(analyst, last, first)
    })
    if (before) before.push(...list)
    else chains.push([...list])
  }
  return chains
}

/** Two pages on one topic share a few per cent of their words; one that was taken over under another name, nearly all. */
const SHARED = 0.3

function goesOn(analyst: Analyst, last: SeriesSnapshot, first: SeriesSnapshot): boolean {
  const { from, to, kept, moved } = analyst.compare(last, first).summary.words
  return kept + moved >= SHARED * Math.max(1, Math.min(from, to))
}

function prefixed(track: TrackParts, prefix: string): TrackParts {
  const named = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, id: prefix + one.id }))
  return {
    ...track,
    figures: named(track.figures),
    names: named(track.names),
    measures: named(track.measures),
    sentences: named(track.sentences),
    events: named(track.events),
  }
}
