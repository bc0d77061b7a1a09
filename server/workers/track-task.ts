/**
 * The track in a worker: comparisons and mentions are kept from one request to the next by what the two texts are, so a
 * snapshot that is added costs the comparison with the one before it.
 */
import { compareTexts } from '../compare/compare-texts.js'
import { factsOf } from '../compare/facts.js'
import type { Facts } from '../schema/facts.js'
import type { TrackPart } from '../schema/track.js'
import { createLexicon } from '../text/lexicon.js'
import { scan } from '../text/scan.js'
import type { AtDate } from '../track/across.js'
import { contextOf, laidOf, type Series, type SeriesSnapshot } from '../track/series.js'
import type { StepComparison } from '../track/steps.js'
import { topicTrack } from '../track/topic-track.js'
import type { Analyst } from '../track/track-of.js'

export interface TrackTask {
  readonly series: Series
  readonly include: readonly TrackPart[]
  /** of a topic: when its articles are told side by side */
  readonly at: AtDate
}

/** A comparison of a long article is 1 MB of objects. */
const MOST_KEPT = 400
const comparisons = new Map<string, StepComparison>()
const mentions = new Map<string, Facts>()

export function track({ series, include, at }: TrackTask): Uint8Array {
  const parts = topicTrack(series, new Set(include), { analyst: analystOf(series), at })
  return new TextEncoder().encode(JSON.stringify(parts))
}

function analystOf(series: Series): Analyst {
  return {
    compare: (from, to) =>
      kept(comparisons, `${keyOf(from)}\0${keyOf(to)}`, () =>
        compareTexts(laidOf(series, from), laidOf(series, to), {
          partial: { from: from.snapshot.partial, to: to.snapshot.partial },
          contexts: { from: contextOf(from.snapshot), to: contextOf(to.snapshot) },
        }),
      ),
    facts: (of) =>
      kept(mentions, keyOf(of), () => factsOf(scan(laidOf(series, of), createLexicon()), contextOf(of.snapshot))),
  }
}

const keyOf = ({ snapshot }: SeriesSnapshot) =>
  JSON.stringify([snapshot.textHash, snapshot.partial, contextOf(snapshot)])

/** The least lately used goes first: a Map lists in order of insertion. */
function kept<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key)
  if (known !== undefined) memory.delete(key)
  const value = known ?? make()
  memory.set(key, value)
  if (memory.size > MOST_KEPT) memory.delete(memory.keys().next().value!)
  return value
}
