/**
 * What is searched for, as the address, the form and the API's query have it. Words alone find sentences; anything said
 * about a change finds changes, which are always of one facet, since a figure and a name have little in common to ask for.
 */
import type { FigureKind } from '../../server/schema/figure.js'
import type { FramingCategory } from '../../server/schema/framing.js'
import type { SearchEvent, SearchPassage } from '../../server/schema/search.js'
import type { Event } from '../../server/schema/track.js'

export type Facet = Event['facet']

/** In the order of the form. Names are the API's. */
export const FIELDS = [
  'q',
  'facet',
  'change',
  'kind',
  'direction',
  'party',
  'name',
  'category',
  'topic',
  'article',
  'after',
  'before',
  'as-of',
] as const
export type Field = (typeof FIELDS)[number]
export type Asked = Readonly<Partial<Record<Field, string>>>

/** Fields that ask for a change, by the facet that has them. */
const OF_FACET: Readonly<Record<Facet, readonly Field[]>> = {
  figures: ['change', 'kind', 'direction', 'party'],
  names: ['change', 'name'],
  framing: ['category'],
  structure: ['change'],
  text: ['change'],
}
const OF_CHANGES: ReadonlySet<Field> = new Set(['facet', 'change', 'kind', 'direction', 'party', 'name', 'category'])

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  figures: 'Figures',
  names: 'Names',
  framing: 'Framing',
  text: 'Text',
  structure: 'Sections',
}
const isFacet = (word: string | undefined): word is Facet => word !== undefined && Object.hasOwn(FACET_WORDS, word)

export const CHANGES: Readonly<Record<Facet, readonly (readonly [value: string, words: string])[]>> = {
  figures: [
    ['revised', 'revised'],
    ['requalified', 'hedged otherwise'],
    ['reattributed', 'said by another source'],
    ['added', 'new'],
    ['removed', 'gone'],
  ],
  names: [
    ['renamed', 'renamed'],
    ['respelled', 'respelled'],
    ['role_changed', 'described otherwise'],
    ['added', 'new'],
    ['removed', 'gone'],
  ],
  framing: [],
  text: [
    ['reworded', 'reworded'],
    ['moved', 'moved'],
    ['split', 'split'],
    ['merged', 'merged'],
    ['added', 'new'],
    ['removed', 'gone'],
  ],
  structure: [
    ['renamed', 'renamed'],
    ['moved', 'moved'],
    ['added', 'new'],
    ['removed', 'gone'],
  ],
}

export const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
  damaged: 'damaged',
  settlements: 'settlements',
  equipment: 'equipment',
  forces: 'forces',
  money: 'money',
  percent: 'per cent',
  distance: 'distance',
  duration: 'duration',
  area: 'area',
  countries: 'countries',
  other: 'other',
}

export const CATEGORY_WORDS: Readonly<Record<FramingCategory, string>> = {
  status: 'status',
  label: 'label',
  attribution: 'attribution',
  reporting_verb: 'reporting verb',
  hedging: 'hedging',
  agency: 'who does it',
  causation: 'cause',
  emphasis: 'emphasis',
  evaluation: 'loaded words',
  outcome: 'outcome',
}

export const asksForChanges = (asked: Asked) => FIELDS.some((field) => OF_CHANGES.has(field) && asked[field])

/** The facet that is meant: said, or that of the first field which only one facet has. */
export function facetOf(asked: Asked): Facet {
  if (isFacet(asked.facet)) return asked.facet
  if (asked.name) return 'names'
  return asked.category ? 'framing' : 'figures'
}

export function askedIn(query: string): Asked {
  const params = new URLSearchParams(query)
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = params.get(field)?.trim()
      return value ? [[field, value]] : []
    }),
  )
}

/** Only what goes together: a kind of figure is not asked of a name, and a state of the text not of a change. */
export function tidied(asked: Asked, changes: boolean): Asked {
  const facet = facetOf(asked)
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = field === 'facet' && changes ? facet : asked[field]
      const fits = changes
        ? field !== 'as-of' && (!OF_CHANGES.has(field) || field === 'facet' || OF_FACET[facet].includes(field))
        : !OF_CHANGES.has(field)
      const known = field !== 'change' || CHANGES[facet].some(([change]) => change === value)
      return value && fits && known ? [[field, value]] : []
    }),
  )
}

/** null: nothing is asked for yet. */
export function queryOf(asked: Asked, cursor: string | null = null): string | null {
  if (!asked.q && !asksForChanges(asked)) return null
  const params = new URLSearchParams()
  for (const field of FIELDS) if (asked[field]) params.set(field, asked[field])
  if (cursor) params.set('cursor', cursor)
  return params.toString()
}

export const addressOf = (asked: Asked) => `/search${queryOf(asked) === null ? '' : `?${queryOf(asked)}`}`

/** Hits in the order in which they come, those of one article together where its first stands. */
export function byArticle<T extends Pick<SearchPassage | SearchEvent, 'article' | 'articleTitle' | 'publisher'>>(
  hits: readonly T[],
): readonly {
  readonly article: string
  readonly title: string
  readonly publisher: string | null
  readonly hits: readonly T[]
}[] {
  const groups = new Map<string, T[]>()
  for (const hit of hits) {
    const list = groups.get(hit.article)
    if (list) list.push(hit)
    else groups.set(hit.article, [hit])
  }
  return [...groups.values()].map((list) => ({
    article: list[0]!.article,
    title: list[0]!.articleTitle,
    publisher: list[0]!.publisher,
    hits: list,
  }))
}

export const hasField = (facet: Facet, field: Field) => OF_FACET[facet].includes(field)
