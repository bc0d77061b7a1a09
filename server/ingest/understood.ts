/** What ingest made of the bytes that it was given, before anything is stored. */
import type { Reference } from '../schema/reference.js'
import type { DateBasis, Format, Repair, Source } from '../schema/snapshot.js'
import type { Block } from '../text/blocks.js'

/** A date with what it may mean. */
export interface DatedAt {
  /** EDTF level 1 */
  readonly date: string
  readonly basis: DateBasis
  /** why it is believed, in words; null when nobody said */
  readonly note: string | null
  /** ISO 8601 UTC */
  readonly earliest: string
  readonly latest: string
}

export interface Understood {
  readonly format: Format
  /** the character set that the bytes were read in, lower case; null: a format that has none, such as PDF */
  readonly charset: string | null
  readonly title: string | null
  /** null: the content says no date */
  readonly dated: DatedAt | null
  /** The latest date that the text mentions: the snapshot is hardly earlier. null when it mentions none. */
  readonly notBefore: DatedAt | null
  readonly topic: { readonly slug: string; readonly title: string } | null
  readonly source: Source
  /** the address by which the content calls itself, whoever said another; null: by none */
  readonly ownAddress: string | null
  readonly language: string | null
  readonly partial: boolean
  readonly restated: boolean
  readonly blocks: readonly Block[]
  readonly words: number
  readonly repairs: readonly Repair[]
  /** entries of its reference lists and its notes, each with the blocks that cite it */
  readonly references: readonly Reference[]
}
