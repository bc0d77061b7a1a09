/**
 * The analysis as the edges see it: two texts in, the Comparison's JSON out as bytes. Bytes, because whoever sends them would
 * otherwise write the same megabytes as JSON again on the event loop.
 *
 * `pool-analysis.ts` computes in worker threads and keeps what it computed; `direct-analysis.ts` computes on the spot.
 */
import type { Handed } from '../ingest/understand.js'
import type { Understood } from '../ingest/understood.js'
import type { ReportFormat } from '../report/compared.js'
import { type Comparison, Facet, type ReportTable } from '../schema/comparison.js'
import type { Reference } from '../schema/reference.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { TrackPart } from '../schema/track.js'
import type { LaidText } from '../text/blocks.js'
import type { TextContext } from '../text/text-context.js'
import type { AtDate } from '../track/across.js'
import type { Series } from '../track/series.js'
import type { MadeDigest } from './track-task.js'

/** Part of every comparison's ETag and cache key: raise it whenever the same two texts give other bytes than before. */
export const ANALYSIS_VERSION = '11'

/** Everything that can be asked of a comparison. */
export const FACETS: readonly Facet[] = Facet.anyOf.map((literal) => literal.const)

/** One of the two texts. It is only fetched when there is something to compute. */
export interface Side {
  /** what the text and its blocks are known by: equal keys mean equal texts */
  readonly key: string
  /** an extract: what it lacks is not thereby removed */
  readonly partial: boolean
  readonly laid: () => Promise<LaidText>
  readonly context: TextContext
  /** null: not read */
  readonly references: () => Promise<readonly Reference[] | null>
  /** equal keys mean equal references */
  readonly referencesKey: string
  /** a form that brings its lists along, so that none means none: a page, a wikitext */
  readonly carriesReferences: boolean
  /** null: not stored */
  readonly snapshot: Snapshot | null
}

export interface Pair {
  readonly from: Side
  readonly to: Side
  readonly include: readonly Facet[]
}

/** What a comparison says of the texts alone. */
export type ComparisonParts = Omit<Comparison, 'from' | 'to'>

export interface ReportAsked extends Pair {
  readonly format: ReportFormat
  /** of a table, which holds one */
  readonly facet?: ReportTable
  /** what to call a side that is not stored */
  readonly names: { readonly from: string; readonly to: string }
}

export interface TrackAsked {
  readonly snapshots: readonly Snapshot[]
  readonly include: readonly TrackPart[]
  /** of a topic: when its articles are told side by side */
  readonly at: AtDate
  readonly series: () => Promise<Series>
  /** where the digests of the steps are kept; absent: nowhere */
  readonly digests?: DigestStore
}

export interface DigestStore {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  keep(digests: readonly MadeDigest[]): Promise<void>
}

export interface VersionRead {
  readonly understood: Understood
  readonly packed: Uint8Array
}

export interface Analysis {
  /** @throws AppError as `understand` does */
  understand(handed: Handed): Promise<Understood>
  /** The same for a version of a history, whose bytes come back packed to be kept. */
  version(handed: Handed & { readonly content: Uint8Array }): Promise<VersionRead>
  /** JSON of ComparisonParts. @throws AppError ANALYSIS_TOO_LONG, ANALYSIS_TOO_LARGE, BUSY */
  compare(pair: Pair): Promise<Buffer>
  /** JSON of Facts. Throws as `compare` does. */
  facts(side: Side): Promise<Buffer>
  /** The document to take away, UTF-8. Throws as `compare` does. */
  report(asked: ReportAsked): Promise<Buffer>
  /** JSON of TrackParts. Throws as `compare` does, and TRACK_TOO_LONG while the steps are still being compared. */
  track(asked: TrackAsked): Promise<Buffer>
  close(): Promise<void>
}
