/**
 * The REST API as functions: one call each, an `AbortSignal` last. Types come from the server's schemas and nothing else.
 * Every failure is an `ApiProblem`, also those that never reached the server, so that a page has one thing to draw.
 */
import type { Article, Topic } from '../server/schema/article.js'
import type { ArticleChange, ArticleToAdd } from '../server/schema/article-edit.js'
import type { SnapshotText } from '../server/schema/block.js'
import type { Comparison, Facet } from '../server/schema/comparison.js'
import type { Facts } from '../server/schema/facts.js'
import type { ImportJob } from '../server/schema/import.js'
import type { Preview } from '../server/schema/preview.js'
import type { Problem } from '../server/schema/problem.js'
import type { SnapshotReferences } from '../server/schema/reference.js'
import type { SearchResult } from '../server/schema/search.js'
import type { Snapshot } from '../server/schema/snapshot.js'
import type { Track } from '../server/schema/track.js'
import type { WrittenComparison } from '../server/schema/written-comparison.js'
import { askForToken, tokenHeader } from './admin-token.js'

const API = '/api/v1'

/** A refusal in the words of the server. `code` is `UNREACHABLE` when there was no answer, `UNREADABLE` when it was none of ours. */
export class ApiProblem extends Error {
  readonly code: string
  /** 0: no answer came */
  readonly status: number
  /** the input that was refused, such as "date"; null: none is to blame */
  readonly field: string | null
  /** the limit that was passed, with its unit */
  readonly limit: string | null

  constructor(problem: Pick<Problem, 'code' | 'status' | 'detail' | 'field' | 'limit'>, cause?: unknown) {
    super(problem.detail, { cause })
    this.name = 'ApiProblem'
    this.code = problem.code
    this.status = problem.status
    this.field = problem.field ?? null
    this.limit = problem.limit ?? null
  }
}

/** One page of a list; `next` is the cursor of the following one, null on the last. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

const segment = encodeURIComponent

export const getTopics = (signal?: AbortSignal) => every<Topic>('/topics', signal)
export const getArticles = (signal?: AbortSignal) => every<Article>('/articles', signal)
export const getArticle = (slug: string, signal?: AbortSignal) => get<Article>(`/articles/${segment(slug)}`, signal)
/** The snapshots of a list that stand around one of them. */
export const getSnapshotsAround = async (slug: string, id: string, limit: number, signal?: AbortSignal) =>
  (await get<Listed<Snapshot>>(`/articles/${segment(slug)}/snapshots?around=${segment(id)}&limit=${limit}`, signal))
    .items
export const getSnapshotPage = (slug: string, cursor: string | null, signal?: AbortSignal) =>
  get<Listed<Snapshot>>(
    `/articles/${segment(slug)}/snapshots?limit=200${cursor === null ? '' : `&cursor=${segment(cursor)}`}`,
    signal,
  )
export const getSnapshot = (id: string, signal?: AbortSignal) => get<Snapshot>(`/snapshots/${segment(id)}`, signal)
export const getText = (id: string, signal?: AbortSignal) => get<SnapshotText>(`/snapshots/${segment(id)}/text`, signal)

export const getReferences = async (id: string, signal?: AbortSignal) =>
  (await get<SnapshotReferences>(`/snapshots/${segment(id)}/references`, signal)).references

export const getFacts = (id: string, signal?: AbortSignal) => get<Facts>(`/snapshots/${segment(id)}/facts`, signal)

export const originalAddress = (id: string) => `${API}/snapshots/${segment(id)}/original`
export const textAddress = (id: string) => `${API}/snapshots/${segment(id)}/text`
export const reportAddress = (from: string, to: string, format: 'md' | 'csv' | 'html') =>
  `${API}/compare/${segment(from)}/${segment(to)}/report?format=${format}`

export const getImports = async (signal?: AbortSignal) =>
  (await get<Listed<ImportJob>>('/imports?limit=50', signal)).items
export const getImport = (id: string, signal?: AbortSignal) => get<ImportJob>(`/imports/${segment(id)}`, signal)
export const importEventsAddress = (id: string) => `${API}/imports/${segment(id)}/events`
export const startImport = (asked: Readonly<Record<string, string>>) => send<ImportJob>('POST', '/imports', asked)
/** An archive file, in a form's `file`. */
export const sendArchive = (form: FormData) => call<ImportJob>('/imports', { method: 'POST', body: form })
export const stopImport = (id: string) => send<ImportJob>('POST', `/imports/${segment(id)}/stop`, undefined)
export const resumeImport = (id: string) => send<ImportJob>('POST', `/imports/${segment(id)}/resume`, undefined)

/** What of a track is wanted, in the API's own words; absent: all parts, of at most 200 snapshots. */
export interface TrackAsked {
  readonly include?: string
  readonly before?: string
  readonly sample?: string
  /** of a topic: the date of the table across articles */
  readonly at?: string
}

const trackPath = (kind: 'articles' | 'topics', slug: string, asked: TrackAsked) => {
  const query = new URLSearchParams(Object.entries(asked)).toString()
  return `/${kind}/${segment(slug)}/track${query && `?${query}`}`
}
export const trackAddress = (kind: 'articles' | 'topics', slug: string, asked: TrackAsked = {}) =>
  API + trackPath(kind, slug, asked)
export const getTrack = (kind: 'articles' | 'topics', slug: string, asked: TrackAsked, signal?: AbortSignal) =>
  get<Track>(trackPath(kind, slug, asked), signal)

/** `query` as the API takes it, without the question mark. */
export const search = (query: string, signal?: AbortSignal) => get<SearchResult>(`/search?${query}`, signal)

export const tableAddress = (from: string, to: string, facet: Facet | 'references') =>
  `${reportAddress(from, to, 'csv')}&facet=${facet}`
export const comparisonAddress = (from: string, to: string, include: readonly Facet[]) =>
  `${API}/compare/${segment(from)}/${segment(to)}?include=${include.join(',')}`

/** Facets that are not asked for come back empty; without any, the summary alone. */
export const getComparison = (from: string, to: string, include: readonly Facet[], signal?: AbortSignal) =>
  get<Comparison>(`/compare/${segment(from)}/${segment(to)}?include=${include.join(',')}`, signal)

/** Two texts that are not stored, with what differs; a comparison's offsets count in the texts that come with it. */
export const compareTexts = (from: string, to: string) =>
  send<WrittenComparison>('POST', '/compare', { from: { text: from }, to: { text: to } })

/** What is understood of a content; nothing is kept. A form has `content` or `file`. */
export const previewOf = (form: FormData, signal?: AbortSignal) =>
  call<Preview>('/preview', { method: 'POST', body: form }, signal)
export const addArticle = (article: ArticleToAdd) => send<Article>('POST', '/articles', article)
export const changeArticle = (slug: string, change: ArticleChange) =>
  send<Article>('PATCH', `/articles/${segment(slug)}`, change)
export const deleteArticle = (slug: string) => call<null>(`/articles/${segment(slug)}`, { method: 'DELETE' })
export const addSnapshot = (slug: string, form: FormData) =>
  call<Snapshot>(`/articles/${segment(slug)}/snapshots`, { method: 'POST', body: form })

const send = <T>(method: string, path: string, body: unknown) =>
  // JSON that is announced and does not come is refused
  call<T>(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })

/** Everything of a list, page after page. Shelves are short; nothing here asks for a list without an end. */
async function every<T>(path: string, signal?: AbortSignal): Promise<readonly T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor === null ? '?limit=200' : `?limit=200&cursor=${segment(cursor)}`
    const page: Listed<T> = await get<Listed<T>>(path + query, signal)
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return items
}

const get = <T>(path: string, signal?: AbortSignal) =>
  call<T>(path, { headers: { accept: 'application/json' } }, signal)

async function call<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
  let response = await answer(path, init, signal)
  while (response.status === 401 && (await askForToken())) response = await answer(path, init, signal)
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(response, body)
  if (body === undefined) throw unreadable(response)
  return body as T
}

async function answer(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
  try {
    const headers = { ...tokenHeader(), ...init.headers }
    return await fetch(API + path, { ...init, headers, ...(signal ? { signal } : {}) })
  } catch (cause) {
    // a page that was left is not a failure
    if (signal?.aborted) throw cause
    throw new ApiProblem({ code: 'UNREACHABLE', status: 0, detail: 'The server gave no answer.' }, cause)
  }
}

function problemOf(response: Response, body: unknown): ApiProblem {
  return isProblem(body) ? new ApiProblem(body) : unreadable(response)
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'status' in body
}

const unreadable = (response: Response) =>
  new ApiProblem({
    code: 'UNREADABLE',
    status: response.status,
    detail: `The server gave an answer that this page cannot read (status ${response.status}).`,
  })
