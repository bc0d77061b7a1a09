/**
 * What a file says of itself before its text: YAML between two lines of `---`.
 * Unknown keys are left alone, so that files of other programs can be read; a known key of the wrong type is an error.
 */
import { parseDocument } from 'yaml'
import { AppError } from '../errors.js'
import type { DateBasis } from '../schema/snapshot.js'

export interface FrontMatter {
  readonly topic?: string
  readonly publisher?: string
  readonly title?: string
  readonly date?: string
  readonly dateBasis?: DateBasis
  readonly dateNote?: string
  readonly language?: string
  readonly licence?: string
  readonly attribution?: string
  readonly url?: string
  readonly restated?: boolean
  readonly partial?: boolean
}

const TEXTS = ['topic', 'publisher', 'title', 'date', 'dateNote', 'language', 'licence', 'attribution', 'url'] as const
const FLAGS = ['restated', 'partial'] as const
const BASES: readonly string[] = ['stated', 'captured', 'inferred'] satisfies DateBasis[]
/** Twelve keys of a sentence each; a longer one is no front matter. */
const LONGEST = 20_000

/** @throws AppError FRONT_MATTER_INVALID */
export function splitFrontMatter(text: string): { matter: FrontMatter; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text.slice(0, LONGEST))
  if (!match) return { matter: {}, body: text }
  const document = parseDocument(match[1]!, { schema: 'core', uniqueKeys: true, strict: true })
  const invalid = (reason: string, field: string) => new AppError('FRONT_MATTER_INVALID', reason, { field })
  const [error] = document.errors
  if (error) throw invalid(error.message.split('\n')[0]!.slice(0, 200), 'content')
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  if (value === null) return { matter: {}, body: text.slice(match[0].length) }
  if (typeof value !== 'object' || Array.isArray(value)) throw invalid('it is no list of keys and values', 'content')
  const given = value as Record<string, unknown>
  const matter: Record<string, string | boolean> = {}
  for (const key of TEXTS) {
    const it = given[key]
    if (it === undefined || it === null || it === '') continue
    if (typeof it === 'string') matter[key] = it
    // "date: 2020" is a number to YAML
    else if (typeof it === 'number') matter[key] = String(it)
    else throw invalid(`${key} is not a text`, key)
  }
  for (const key of FLAGS) {
    const it = given[key]
    if (it === undefined || it === null) continue
    if (typeof it !== 'boolean') throw invalid(`${key} is neither true nor false`, key)
    matter[key] = it
  }
  if (given.dateBasis !== undefined && given.dateBasis !== null) {
    const { basis, note } = readBasis(String(given.dateBasis))
    matter.dateBasis = basis
    if (note !== null) matter.dateNote ??= note
  }
  return { matter, body: text.slice(match[0].length) }
}

/** "stated", or "stated: the infobox counts …" as bundles write it. */
export function readBasis(given: string): { basis: DateBasis; note: string | null } {
  const [, basis = '', note] = /^(\w+)(?::\s*([\s\S]+))?$/.exec(given.trim()) ?? []
  if (!BASES.includes(basis)) {
    throw new AppError(
      'FRONT_MATTER_INVALID',
      `dateBasis is "${given.slice(0, 60)}", not stated, captured or inferred`,
      { field: 'dateBasis' },
    )
  }
  return { basis: basis as DateBasis, note: note?.trim() ?? null }
}
