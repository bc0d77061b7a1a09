/** The tables, as the query builder knows them. Booleans are 0 and 1; times ISO 8601 UTC. */
import type { Generated, Kysely, Transaction } from 'kysely'

/** The database, or a transaction of it. */
export type Db = Kysely<Tables> | Transaction<Tables>

export interface Tables {
  topics: { slug: string; title: string }
  articles: {
    id: Generated<number>
    slug: string
    title: string | null
    topic: string | null
    publisher: string | null
    language: string | null
  }
  snapshots: {
    id: string
    article: number
    date: string
    date_basis: string
    date_note: string | null
    earliest: string
    latest: string
    title: string | null
    /** JSON of Source */
    source: string
    language: string | null
    partial: number
    restated: number
    format: string
    words: number
    text_hash: string
    original_hash: string
    original_name: string | null
    /** JSON of Repair[] */
    repairs: string
    /** the numbers of its blocks in order, see block-list.ts */
    blocks: Uint8Array
    /** the order of those that share one instant */
    sequence: Generated<number>
    /** null, all three: stored before references were */
    reference_count: number | null
    reference_hash: string | null
    /** the numbers of its entries and of the blocks that cite each, see reference-list.ts */
    reference_list: Uint8Array | null
    /** null, both: it links nowhere, or was stored before links were */
    link_hash: string | null
    /** places of blocks and the numbers of their sets, see links.ts */
    link_list: Uint8Array | null
  }
  /** Each time that a source was found to have a snapshot's text; `first` is where the snapshot was taken from. */
  captures: {
    id: Generated<number>
    article: number
    snapshot: string
    first: number
    date: string
    latest: string
    original_hash: string
    url: string | null
    fetched_from: string | null
    /** '' when the source names none, since NULLs are never equal */
    revision: string
    editor: string | null
    comment: string | null
    minor: number
  }
  imports: {
    id: string
    kind: string
    source: string
    /** JSON, as the kind wants it */
    parameters: string
    state: string
    reason: string | null
    /** host and process that runs it */
    runner: string | null
    /** JSON: where the source goes on; null at its beginning */
    position: string | null
    done: number
    total: number | null
    started_at: string
    updated_at: string
  }
  import_results: {
    import: string
    number: number
    label: string
    outcome: string
    article: string | null
    snapshot: string | null
    reason: string | null
  }
  /** Each block once, by the hash of kind, level and text. */
  blocks: { id: Generated<number>; hash: Uint8Array; kind: string; level: number; text: string }
  /** Which articles use a block, so that deleting one knows what nothing else needs. */
  article_blocks: { article: number; block: number }
  /** Each entry of an article's reference lists once, however many snapshots have it. */
  reference_entries: {
    id: Generated<number>
    article: number
    hash: Uint8Array
    text: string
    title: string | null
    url: string | null
  }
  /** The links of a block, once for an article, however many of its snapshots have them; JSON of labels and targets. */
  link_sets: { id: Generated<number>; article: number; hash: Uint8Array; links: string }
  /** Each original once, brotli-compressed. */
  originals: { hash: string; media_type: string; size: number; bytes: Uint8Array }
  /** The full-text index of the blocks; `rank` is its measure, smaller for a better hit. */
  passages: { rowid: number; text: string; rank: number }
  /** How far an older store's blocks are in the index. */
  search_progress: { one: number; done: number; upto: number }
  /** Successive snapshots that were compared; `key` changes with either text and with the analysis. */
  steps: { id: Generated<number>; article: number; from_snapshot: string; to_snapshot: string; key: string }
  /** The same steps as a track reads them, deflated JSON. */
  step_digests: { key: string; article: number; version: string; digest: Uint8Array }
  step_events: {
    step: number
    number: number
    facet: string
    change: string
    kind: string | null
    party: string | null
    direction: string | null
    category: string | null
    /** folded, each between line ends */
    names: string
    /** folded: all that the event says */
    words: string
    weight: number
    /** JSON of what the answer gives */
    told: string
  }
}
