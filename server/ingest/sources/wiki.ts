/**
 * A page's history from a MediaWiki's API, oldest first. All of it comes with its texts in portions as the wiki gives them
 * (`rvcontinue`); sampled, the list comes first without texts, and then the texts of those that are wanted.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { WikiImport } from '../../schema/import-request.js'
import { FetchError } from '../fetch/fetch-error.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { sampled } from './sampling.js'
import { numberAt, type Position, type Source, SourceError, type Step } from './source.js'
import { readWikiAnswer, type WikiAnswer, WikiLag, type WikiRevision } from './wiki-answer.js'

const JSON_TYPES = [/^application\/json$/, /^text\/(?:json|plain)$/]
/** Wikis give at most 50 texts at once to those who are not logged in. */
const TEXTS_AT_ONCE = 50
/** What wikis ask robots to wait for: while their copies are more than five seconds behind, come later. */
const MAX_LAG = 5
const LAG_MS = 5000
const MOST_LAGS = 12

/** Where the API is and what the page is called there, from the address of a page. @throws SourceError */
export function wikiPageOf({ url, api }: Pick<WikiImport, 'url' | 'api'>): {
  api: string
  title: string
  page: string
} {
  const page = URL.canParse(url) ? new URL(url) : null
  if (page === null) throw new SourceError(`"${url.slice(0, 200)}" is no address.`)
  const short = /^(.*)\/wiki\/(.+)$/s.exec(page.pathname)
  const asked = page.searchParams.get('title')
  const title = short ? decoded(short[2]!) : asked
  if (!title) throw new SourceError('The address names no page of a wiki, as /wiki/Title or index.php?title=Title do.')
  const script = /^(.*\/)(?:index|api)\.php$/s.exec(page.pathname)
  const home = api ?? new URL(script ? `${script[1]}api.php` : `${short![1]}/w/api.php`, page).href
  return { api: home, title: title.replaceAll('_', ' '), page: page.href }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export function wikiSource(asked: WikiImport, fetcher: Fetcher): Source {
  const { api, title, page } = wikiPageOf(asked)

  async function ask(fields: Record<string, string>, signal: AbortSignal): Promise<WikiAnswer> {
    const url = new URL(api)
    const query = {
      ...{ action: 'query', format: 'json', formatversion: '2', maxlag: String(MAX_LAG) },
      ...{ prop: 'revisions', rvslots: 'main' },
      ...fields,
    }
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    for (let lags = 0; ; lags++) {
      try {
        const answer = await fetcher({ url: url.href, types: JSON_TYPES, accept: 'application/json', signal })
        return readWikiAnswer(answer.body.toString('utf8'))
      } catch (error) {
        if (!(error instanceof WikiLag)) throw error
        if (lags === MOST_LAGS) throw new FetchError('later', 'The wiki has been too busy for a minute; resume later.')
        await pause(LAG_MS, undefined, { signal })
      }
    }
  }

  const span = {
    ...(asked.from ? { rvstart: `${asked.from}T00:00:00Z` } : {}),
    ...(asked.to ? { rvend: `${asked.to}T23:59:59Z` } : {}),
  }
  const META = 'ids|timestamp|user|comment|flags'

  async function* portions(rvprop: string, after: number | null, signal: AbortSignal): AsyncGenerator<WikiAnswer> {
    let more: string | null = null
    do {
      const answer: WikiAnswer = await ask(
        {
          ...{ titles: title, redirects: '1', rvdir: 'newer', rvlimit: 'max', rvprop },
          ...(after === null ? span : { ...(asked.to ? { rvend: span.rvend! } : {}), rvstartid: String(after) }),
          ...(more === null ? {} : { rvcontinue: more }),
        },
        signal,
      )
      if (answer.title === null) throw new SourceError(`The wiki has no page "${title}".`)
      yield answer
      more = answer.more
    } while (more !== null)
  }

  async function* all(after: number | null, signal: AbortSignal): AsyncGenerator<Step> {
    for await (const { title: named, revisions } of portions(`${META}|content`, after, signal)) {
      for (const revision of revisions) if (revision.id !== after) yield stepOf(revision, named!)
    }
  }

  async function* some(after: number | null, signal: AbortSignal): AsyncGenerator<Step> {
    const listed: WikiRevision[] = []
    let named = title
    // the whole list each time, also when going on: what is sampled must not hang on where it stopped
    for await (const answer of portions(META, null, signal)) {
      listed.push(...answer.revisions)
      named = answer.title!
    }
    const chosen = sampled(listed, asked.every ?? 'all', ({ at }) => at)
    yield { kind: 'total', total: chosen.length }
    const start = after === null ? 0 : chosen.findIndex(({ id }) => id === after) + 1
    for (let at = start; at < chosen.length; at += TEXTS_AT_ONCE) {
      const wanted = chosen.slice(at, at + TEXTS_AT_ONCE)
      const texts = new Map<number, WikiRevision>()
      // a wiki may give fewer at once than it was asked for, when the texts are long
      for (let left = wanted; left.length > 0; ) {
        const answer = await ask({ revids: left.map(({ id }) => id).join('|'), rvprop: `${META}|content` }, signal)
        for (const revision of answer.revisions)
          if (revision.text !== null || revision.hidden) texts.set(revision.id, revision)
        const still = left.filter(({ id }) => !texts.has(id))
        if (still.length === left.length) break
        left = still
      }
      for (const revision of wanted) yield stepOf(texts.get(revision.id) ?? revision, named)
    }
  }

  function stepOf(revision: WikiRevision, named: string): Step {
    const label = `revision ${revision.id} of ${revision.at}`
    const position: Position = { after: revision.id }
    if (revision.hidden) return { kind: 'passed', label, position, reason: 'The wiki hides its text.' }
    if (revision.text === null) return { kind: 'failed', label, position, reason: 'The wiki did not give its text.' }
    const url = new URL(page)
    const own = new URL(api.replace(/api\.php$/, 'index.php'))
    own.search = new URLSearchParams({ title: named, oldid: String(revision.id) }).toString()
    const found = {
      bytes: Buffer.from(revision.text, 'utf8'),
      format: 'wikitext' as const,
      mediaType: 'text/x-wiki; charset=utf-8',
      name: null,
      capture: {
        ...{ at: revision.at, url: url.href, fetchedFrom: own.href, revision: String(revision.id) },
        ...{ editor: revision.user, comment: revision.comment || null, minor: revision.minor },
      },
      given: { title: named, url: own.href, dateBasis: 'captured' as const, dateNote: `revision ${revision.id}` },
      article: { title: named, url: url.href },
      page: false,
      mayBeBlank: true,
    }
    return { kind: 'found', label, position, found }
  }

  return {
    steps(from, signal) {
      const after = numberAt(from, 'after')
      return (asked.every ?? 'all') === 'all' ? all(after, signal) : some(after, signal)
    },
  }
}
