/** What a request for a comparison asks for. */
import { AppError } from '../errors.js'
import { readDate } from '../ingest/dates.js'
import type { Facet } from '../schema/comparison.js'
import type { TextToAnalyse } from '../schema/facts.js'
import type { WrittenSide } from '../schema/written-comparison.js'
import { FACETS, type Side } from '../workers/analysis.js'
import { storedSide, unstoredSide } from '../workers/sides.js'
import type { Parts } from './parts.js'

/** @throws AppError INPUT_INVALID, TEXT_EMPTY and others, naming `from.text` or `to.text` */
export async function askedSide(
  { store, analysis, clock }: Parts,
  { text, format, date, snapshot }: WrittenSide,
  side: 'from' | 'to',
): Promise<Side> {
  if (snapshot !== undefined && text === undefined) return storedSide(store, snapshot, side)
  if (text === undefined || snapshot !== undefined) {
    throw new AppError('INPUT_INVALID', `"${side}" needs either a "text" or a "snapshot".`, { field: side })
  }
  return writtenSide(
    { analysis, clock },
    { text, ...(format ? { format } : {}), ...(date ? { date } : {}) },
    `${side}.`,
  )
}

/**
 * A text that is not stored. `prefix` is what stands before its fields' names in an error, such as "from.".
 * @throws AppError INPUT_INVALID, TEXT_EMPTY, DATE_UNREADABLE and others
 */
export async function writtenSide(
  { analysis, clock }: Pick<Parts, 'analysis' | 'clock'>,
  { text, format, date, language }: TextToAnalyse,
  prefix: string,
): Promise<Side> {
  // told by the field of this request; what understands the content would call it "date"
  if (date) readDate(date, 'stated', null, `${prefix}date`)
  const field = `${prefix}text`
  const latestYear = clock().getUTCFullYear()
  const given = { ...(date ? { date } : {}), ...(language ? { language } : {}) }
  return unstoredSide(
    await analysis.understand({ content: text, name: null, format: format ?? null, field, latestYear, given }),
  )
}

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
