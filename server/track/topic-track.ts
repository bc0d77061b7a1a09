/**
 * The track of a topic: each strand's own, side by side, and the table of what they say at one date. Nothing is told as
 * changed between two strands. An article is a topic of one strand.
 */
import type { Limit } from '../schema/limit.js'
import type { TrackPart } from '../schema/track.js'
import { type AtDate, acrossOf } from './across.js'
import type { Series } from './series.js'
import { type StrandSnapshots, strandsOf } from './strands.js'
import { type Analyst, type OwnParts, type TrackParts, trackOf } from './track-of.js'

export function topicTrack(
  series: Series,
  include: ReadonlySet<TrackPart>,
  { analyst, at }: { readonly analyst: Analyst; readonly at: AtDate },
): TrackParts {
  const strands = strandsOf(series, analyst)
  if (strands.length <= 1) {
    return { ...trackOf(series, include, analyst), strands: strands.map(({ strand }) => strand), across: null }
  }
  const tracks = strands.map(({ strand, snapshots }) =>
    prefixed(trackOf({ ...series, snapshots }, include, analyst), `${strand.id}-`),
  )
  const order = new Map(series.snapshots.map(({ snapshot }, n) => [snapshot.id, n]))
  const place = (id: string) => order.get(id) ?? 0
  return {
    returns: tracks.flatMap(({ returns }) => returns),
    figures: tracks.flatMap(({ figures }) => figures),
    names: tracks.flatMap(({ names }) => names),
    measures: tracks.flatMap(({ measures }) => measures),
    sentences: tracks.flatMap(({ sentences }) => sentences),
    events: tracks
      .flatMap(({ events }) => events)
      .sort((a, b) => place(a.firstSeen) - place(b.firstSeen) || b.weight - a.weight),
    strands: strands.map(({ strand }) => strand),
    across: include.has('across') ? acrossOf(series, strands, { at, analyst }) : null,
    limits: [
      sideBySide(strands),
      ...tracks.flatMap(({ limits }) => limits.filter(({ where }) => where !== 'snapshots')),
    ],
  }
}

function sideBySide(strands: readonly StrandSnapshots[]): Limit {
  const articles = strands.reduce((sum, { strand }) => sum + strand.articles.length, 0)
  const joined = articles - strands.length
  const goOn =
    joined === 0
      ? ''
      : `; ${joined === 1 ? 'one goes' : `${joined} go`} on from another and ${joined === 1 ? 'is' : 'are'} told with it`
  return {
    where: 'articles',
    reason: `${articles} articles are told side by side${goOn}: where they differ, nothing changed`,
  }
}

function prefixed(track: OwnParts, prefix: string): OwnParts {
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
