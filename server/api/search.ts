/** `/search`: sentences of all snapshots by their words, and changes by what they are. */
import { AppError } from '../errors.js'
import { readDate } from '../ingest/dates.js'
import { SearchQuery, SearchResult } from '../schema/search.js'
import { findEvents } from '../search/find-events.js'
import { findPassages } from '../search/find-passages.js'
import type { ToldChanges } from '../search/told-changes.js'
import { askedOf, foldedWords } from '../search/words.js'
import { articleOf } from './found.js'
import { ref } from './nouns.js'
import type { Api, Parts } from './parts.js'
import { NOT_MODIFIED, problems } from './problems.js'

/** The schema sets the default; it is repeated for the types, which do not know. */
const HITS = 20

/** A question that has one of these is about changes. */
const OF_EVENTS = ['facet', 'change', 'kind', 'direction', 'party', 'name', 'category'] as const

export function searchRoutes(api: Api, { store }: Parts, told: ToldChanges): void {
  api.get(
    '/search',
    {
      schema: {
        summary: 'Sentences by their words, with when they were seen; or changes by what they are',
        tags: ['search'],
        operationId: 'search',
        querystring: SearchQuery,
        response: { 200: ref(SearchResult, 'a page of what was found'), 304: NOT_MODIFIED, ...problems(400, 404, 503) },
      },
    },
    async ({ query }) => {
      refuseUnknown(query)
      const { cursor, limit = HITS, topic } = query
      const articles = query.article?.split(',').filter((slug) => slug !== '')
      for (const slug of articles ?? []) await articleOf(store, slug)
      if (topic !== undefined && !(await store.topics()).some(({ slug }) => slug === topic)) {
        throw new AppError('TOPIC_NOT_FOUND', topic, { field: 'topic' })
      }
      const within = {
        ...(articles && articles.length > 0 ? { articles } : {}),
        ...(topic === undefined ? {} : { topic }),
        ...betweenOf(query),
        cursor: cursor || null,
        limit,
      }
      for (const field of ['name', 'party'] as const) {
        if (query[field]?.trim() === '') throw new AppError('INPUT_INVALID', `"${field}" is empty.`, { field })
      }
      if (OF_EVENTS.some((field) => query[field] !== undefined)) {
        const { items, next, limits } = await findEvents(store, told, {
          ...query,
          ...within,
          words: foldedWords(query.q),
        })
        return { items: [], events: [...items], next, limits: [...limits] }
      }
      const match = askedOf(query.q ?? '')
      if (match === null) throw new AppError('INPUT_INVALID', '"q" holds no word to look for.', { field: 'q' })
      const { items, next, limits } = await findPassages(store, { ...within, match })
      return { items: [...items], events: [], next, limits: [...limits] }
    },
  )
}

/** A wrong name for a date would pass in silence, and its answer would be taken for one that keeps to it. @throws AppError INPUT_INVALID */
function refuseUnknown(query: SearchQuery): void {
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(SearchQuery.properties, name))
  if (unknown === undefined) return
  const field = unknown.slice(0, 80)
  const known = Object.keys(SearchQuery.properties).join(', ')
  throw new AppError('INPUT_INVALID', `Search knows no "${field}". It takes ${known}.`, { field })
}

/** @throws AppError DATE_UNREADABLE, naming the field */
function betweenOf(query: SearchQuery) {
  const dated = (field: 'after' | 'before' | 'as-of') => {
    const given = query[field]
    return given ? readDate(given, 'stated', null, field) : null
  }
  const after = dated('after')?.earliest
  const before = dated('before')?.latest
  const asOf = dated('as-of')?.latest
  return {
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}
