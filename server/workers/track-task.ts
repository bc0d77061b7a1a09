/**
 * The track in a worker. What the steps' comparisons told is handed in as far as it is known and handed back where it was
 * computed, so that a snapshot that is added costs the comparison with the one before it; and it is kept here, decoded.
 *
 * Thousands of steps take minutes the first time. The work is therefore done in portions: when the time of one is up, what
 * was made is handed back and the caller asks again.
 */
import { deflateSync, inflateSync } from 'node:zlib'
import { compareTexts } from '../compare/compare-texts.js'
import { factsOf } from '../compare/facts.js'
import type { Facts } from '../schema/facts.js'
import type { TrackPart } from '../schema/track.js'
import { createLexicon } from '../text/lexicon.js'
import { scan } from '../text/scan.js'
import type { AtDate } from '../track/across.js'
import { contextOf, laidOf, type Series, type SeriesSnapshot } from '../track/series.js'
import { digestOf, type StepDigest } from '../track/step-digest.js'
import { topicTrack } from '../track/topic-track.js'
import { type Analyst, wantsSteps } from '../track/track-of.js'
import { keptLives } from './kept-lives.js'
import { keptNames } from './kept-names.js'
import { stepKey, stepsIn } from './step-key.js'
import { trackBytes } from './track-bytes.js'

export interface TrackTask {
  readonly series: Series
  readonly include: readonly TrackPart[]
  /** of a topic: when its articles are told side by side */
  readonly at: AtDate
  /** by key, as they were handed back before */
  readonly digests: ReadonlyMap<string, Uint8Array>
  /** after that long it hands back what it made */
  readonly portionMs: number
}

export interface MadeDigest {
  readonly key: string
  /** slug of the article whose step it is */
  readonly article: string
  readonly bytes: Uint8Array
}

export interface TrackAnswer {
  readonly made: readonly MadeDigest[]
  /** JSON of TrackParts; null: the time was up, and the rest is to be asked for again */
  readonly parts: Uint8Array | null
  /** steps that are compared, of how many */
  readonly done: number
  readonly of: number
}

/** A digest of a long article is 100 KB of objects. */
const MOST_STEPS_KEPT = 1000
/** Facts of a long article are 1 MB. */
const MOST_FACTS_KEPT = 40
/** One is the earlier side of the next step; a few tracks may grow in turn. */
const MOST_SIDES_KEPT = 6
const steps = new Map<string, StepDigest>()
/** of each side of a step that was compared, what the comparison asks of it alone */
const sideFacts = new Map<string, Facts>()
const mentions = new Map<string, Facts>()

export function track({ series, include, at, digests, portionMs }: TrackTask): TrackAnswer {
  const until = performance.now() + portionMs
  const parts = new Set(include)
  const made: MadeDigest[] = []
  const wanted = wantsSteps(parts) ? stepsIn(series.snapshots) : []
  for (const [n, [from, to]] of wanted.entries()) {
    const key = stepKey(from, to)
    if (digests.has(key) || steps.has(key)) continue
    if (performance.now() > until) return { made, parts: null, done: n, of: wanted.length }
    const digest = compared(series, from, to)
    keep(steps, key, digest, MOST_STEPS_KEPT)
    made.push({ key, article: to.snapshot.article, bytes: deflateSync(JSON.stringify(digest), { level: 4 }) })
  }
  const fresh = new Map(made.map(({ key, bytes }) => [key, bytes]))
  const told = topicTrack(series, parts, { analyst: analystOf(series, [digests, fresh]), at })
  return {
    made,
    parts: trackBytes(told),
    done: wanted.length,
    of: wanted.length,
  }
}

function analystOf(series: Series, known: readonly ReadonlyMap<string, Uint8Array>[]): Analyst {
  return {
    step(from, to) {
      const key = stepKey(from, to)
      const bytes = known.map((digests) => digests.get(key)).find((one) => one !== undefined)
      return recalled(steps, key, MOST_STEPS_KEPT, () =>
        bytes ? (JSON.parse(inflateSync(bytes).toString('utf8')) as StepDigest) : compared(series, from, to),
      )
    },
    lives: keptLives,
    names: keptNames,
    facts: (of) =>
      recalled(
        mentions,
        JSON.stringify([of.snapshot.textHash, of.snapshot.linksHash, contextOf(of.snapshot)]),
        MOST_FACTS_KEPT,
        () => factsOf(scan(laidOf(series, of), createLexicon()), contextOf(of.snapshot)),
      ),
  }
}

function compared(series: Series, from: SeriesSnapshot, to: SeriesSnapshot): StepDigest {
  const sides = { from, to }
  return digestOf(
    compareTexts(laidOf(series, from), laidOf(series, to), {
      partial: { from: from.snapshot.partial, to: to.snapshot.partial },
      contexts: { from: contextOf(from.snapshot), to: contextOf(to.snapshot) },
      profile: false,
      facts: (side, asked, read) => recalled(sideFacts, `${asked} ${keyOfText(sides[side])}`, MOST_SIDES_KEPT, read),
    }),
  )
}

/** The same words in other blocks are another text, and are read otherwise. */
const keyOfText = ({ snapshot, blocks }: SeriesSnapshot) =>
  JSON.stringify([snapshot.textHash, snapshot.linksHash, contextOf(snapshot), Array.from(blocks)])

/** The least lately used goes first: a Map lists in order of insertion. */
function recalled<T>(memory: Map<string, T>, key: string, most: number, make: () => T): T {
  const known = memory.get(key)
  if (known !== undefined) memory.delete(key)
  const value = known ?? make()
  keep(memory, key, value, most)
  return value
}

function keep<T>(memory: Map<string, T>, key: string, value: T, most: number): void {
  memory.set(key, value)
  if (memory.size > most) memory.delete(memory.keys().next().value!)
}
