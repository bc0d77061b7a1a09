/**
 * What the rest of the program knows of the disk: one small interface. SQLite stands behind it by default.
 *
 * A snapshot is written in one transaction, so it is wholly there or not there. Its text is a list of references to
 * blocks, each block stored once by the hash of its content; its original is kept as received, compressed.
 */
import type { Article, Topic } from '../schema/article.js'
import type { Sightings } from '../schema/capture.js'
import type { ImportJob, ImportOutcome, ImportResult } from '../schema/import.js'
import type { Reference } from '../schema/reference.js'
import type { DateBasis, Format, Repair, Snapshot, Source } from '../schema/snapshot.js'
import type { Block, LaidText } from '../text/blocks.js'
import type { Series } from '../track/series.js'
import type { CaptureToKeep } from './captures.js'
import type { Holders } from './holders.js'
import type { ImportToRun, NewImport, NewState, Portion } from './imports.js'
import type { Rederived } from './rederive.js'
import type { FoundBlock, FoundIn, FoundText, IndexProgress } from './search-index.js'
import type { StepDigestToKeep } from './step-digests.js'
import type { EventsAsked, EventsFound, KnownStep, StepToKeep } from './steps.js'
import type { Seen } from './timeline.js'

/** Everything that makes a snapshot, before it has an id. */
export interface NewSnapshot {
  readonly article: NewArticle
  readonly date: string
  readonly dateBasis: DateBasis
  readonly dateNote: string | null
  readonly earliest: string
  readonly latest: string
  readonly title: string | null
  readonly source: Source
  readonly language: string | null
  readonly partial: boolean
  readonly restated: boolean
  readonly format: Format
  readonly original: Original
  readonly blocks: readonly Block[]
  readonly words: number
  readonly repairs: readonly Repair[]
  readonly references: readonly Reference[]
}

export interface NewArticle {
  readonly slug: string
  /** null: shown under the title of its latest snapshot */
  readonly title: string | null
  readonly topic: { readonly slug: string; readonly title: string } | null
  readonly publisher: string | null
  readonly language: string | null
}

/** The bytes as received. */
export interface Original {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** the file's name; null when it came without one */
  readonly name: string | null
  /** the SHA-256 of the bytes in hex, where it was computed beforehand */
  readonly hash?: string
  /** the bytes as they are kept, where they were packed beforehand */
  readonly packed?: Uint8Array
}

/** `next` is the cursor of the following page, null on the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface PageRequest {
  readonly cursor: string | null
  /** 1 to 200 */
  readonly limit: number
}

/** Imports as jobs. Times are ISO 8601 UTC and come from the caller. */
export interface ImportStore {
  add(job: NewImport, now: string): Promise<void>
  find(id: string): Promise<ImportJob | null>
  list(page: PageRequest): Promise<Page<ImportJob>>
  results(id: string, page: PageRequest): Promise<Page<ImportResult> | null>
  toRun(id: string): Promise<ImportToRun | null>
  unfinished(): Promise<readonly ImportToRun[]>
  /** Where the job still belongs to that run; says whether it did. */
  setState(id: string, runner: string, to: NewState, now: string): Promise<boolean>
  /** Where the job is still as it was seen; says whether it was. */
  change(seen: ImportToRun, to: NewState, now: string): Promise<boolean>
  /** One that waits or runs, whoever runs it. */
  stop(id: string, now: string): Promise<void>
  /** Keeps a portion and where the source goes on, both or neither; null: the job belongs to another run. */
  keep(id: string, portion: Portion, now: string): Promise<readonly ImportResult[] | null>
}

/** The index of words over all blocks. `match` is in the language of the index, see search/words.ts. */
export interface SearchStore {
  /** best first */
  match(match: string, within: FoundIn, most: number): Promise<readonly FoundBlock[]>
  marked(match: string, blocks: readonly number[]): Promise<ReadonlyMap<number, FoundText>>
  /** null: no such article */
  holders(article: string): Promise<Holders | null>
  /** of an older store's blocks, which are put in after opening */
  progress(): Promise<IndexProgress>
  /** The steps of an article that were compared, with the key of each. */
  steps(article: string): Promise<readonly KnownStep[]>
  /** Another step of this key, if one was kept, has the same events: they are copied. false: none has */
  copyStep(article: string, step: KnownStep): Promise<boolean>
  keepStep(article: string, step: StepToKeep): Promise<void>
  dropSteps(article: string, steps: readonly KnownStep[]): Promise<void>
  events(asked: EventsAsked): Promise<EventsFound>
  /** Equal as long as nobody added, changed or deleted a snapshot. */
  stamp(): string
}

export interface Store {
  topics(): Promise<readonly Topic[]>
  /** By topic, then slug; those without a topic last. `topic` is a slug. */
  articles(page: PageRequest, topic?: string): Promise<Page<Article>>
  /** null: no such article */
  article(slug: string): Promise<Article | null>
  /** @throws AppError ARTICLE_EXISTS */
  addArticle(article: NewArticle): Promise<Article>
  /** Fields that are absent stay. null: no such article */
  updateArticle(slug: string, change: Partial<Omit<NewArticle, 'slug'>>): Promise<Article | null>
  /** With its snapshots, and the blocks and originals that nothing else uses. false: no such article */
  deleteArticle(slug: string): Promise<boolean>
  /** Oldest first by `earliest`. `after` and `before` are ISO instants, inclusive on `latest` and `earliest`. null: no such article */
  snapshots(
    article: string,
    page: PageRequest,
    between?: { after?: string; before?: string },
  ): Promise<Page<Snapshot> | null>
  snapshot(id: string): Promise<Snapshot | null>
  /** In the order of the ids; one that is not there is left out. */
  snapshotsById(ids: readonly string[]): Promise<readonly Snapshot[]>
  /** When the article was seen, oldest first. null: no such article */
  timeline(article: string): Promise<readonly Seen[] | null>
  /** Makes the article where it is new. The same original at the same date of one article is stored once: `added` is then false. */
  addSnapshot(snapshot: NewSnapshot): Promise<{ snapshot: Snapshot; added: boolean }>
  /** As `addSnapshot`, but a text that equals the snapshot before it is no new version: that one is then seen again. */
  addCapture(given: CaptureToKeep): Promise<{ snapshot: Snapshot; outcome: ImportOutcome }>
  /** All of these texts of one article, or none. @returns how many are others now */
  rederive(article: string, texts: readonly Rederived[]): Promise<number>
  text(id: string): Promise<LaidText | null>
  /** The texts of these snapshots, in their order, each block once. One that was deleted since is left out. */
  series(snapshots: readonly Snapshot[]): Promise<Series>
  /** Of the steps that were compared before, by key. */
  digests(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** @param version of the analysis: what another version made goes */
  keepDigests(version: string, digests: readonly StepDigestToKeep[]): Promise<void>
  original(id: string): Promise<Original | null>
  /** What a snapshot cites. null: no such snapshot, or one that was stored before references were */
  references(id: string): Promise<readonly Reference[] | null>
  isEmpty(): Promise<boolean>
  /** When its text was found again unchanged. null: no such snapshot */
  sightings(id: string): Promise<Sightings | null>
  /** The slug of the article that has a snapshot taken from the first of these addresses that is known. */
  articleFromUrl(urls: readonly string[]): Promise<string | null>
  readonly imports: ImportStore
  readonly search: SearchStore
  close(): Promise<void>
}
