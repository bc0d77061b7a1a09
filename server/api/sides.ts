/** The two sides of a comparison, from what a caller named or wrote. */
import { AppError } from '../errors.js'
import { readDate } from '../ingest/dates.js'
import { Facet } from '../schema/comparison.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { WrittenSide } from '../schema/written-comparison.js'
import { sha256 } from '../store/hashes.js'
import type { Store } from '../store/store.js'
import { type LaidText, layOut } from '../text/blocks.js'
import type { Side } from '../workers/analysis.js'
import { snapshotOf, textOf } from './found.js'
import type { Parts } from './parts.js'

export const FACETS: readonly Facet[] = Facet.anyOf.map((literal) => literal.const)

/** A side that has its record. */
export interface StoredSide extends Side {
  readonly snapshot: Snapshot
}

export async function storedSide(store: Store, id: string, field: 'from' | 'to'): Promise<StoredSide> {
  const snapshot = await snapshotOf(store, id, field)
  const laid = () => textOf(store, id)
  return { key: `${id} ${snapshot.textHash}`, partial: snapshot.partial, laid, snapshot }
}

/** @throws AppError INPUT_INVALID, TEXT_EMPTY and others, naming `from.text` or `to.text` */
export async function writtenSide(
  { store, analysis, clock }: Parts,
  { text, format, date, snapshot }: WrittenSide,
  field: 'from' | 'to',
): Promise<Side> {
  if ((text === undefined) === (snapshot === undefined)) {
    throw new AppError('INPUT_INVALID', `"${field}" needs either a "text" or a "snapshot".`, { field })
  }
  if (snapshot !== undefined) return storedSide(store, snapshot, field)
  // the date serves to read the text's figures; an unreadable one is a mistake worth telling
  if (date) readDate(date, 'stated', null, `${field}.date`)
  const understood = await analysis.understand({
    content: text ?? '',
    name: null,
    format: format ?? null,
    field: `${field}.text`,
    latestYear: clock().getUTCFullYear(),
  })
  const laid = layOut(understood.blocks)
  return { key: hashOf(laid), partial: understood.partial, laid: async () => laid, snapshot: null }
}

const hashOf = ({ text, blocks }: LaidText) => sha256(`${text}\0${JSON.stringify(blocks)}`)

/** Absent: all; empty: none. @throws AppError INPUT_INVALID */
export function facetsOf(include: string | undefined): readonly Facet[] {
  if (include === undefined) return FACETS
  const asked = include.split(',').filter((name) => name !== '')
  const unknown = asked.find((name) => !FACETS.some((facet) => facet === name))
  if (unknown === undefined) return FACETS.filter((facet) => asked.includes(facet))
  throw new AppError('INPUT_INVALID', `"include" names "${unknown}", but there is only ${FACETS.join(', ')}.`, {
    field: 'include',
  })
}
