/**
 * Fetching as the importers see it: an address in, its final answer out, whatever redirects, hiccups and requests for patience
 * lie between. One request at a time to a host, with a pause after each, and a name that says who asks.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { FetchError } from './fetch-error.js'
import { type Answer, type Asked, fetchOnce, type Limits, shown } from './fetch-once.js'
import { hostAndPort, isAllowedHost } from './judge-address.js'

export interface FetchRules {
  /** false: nothing is fetched at all */
  readonly outbound: boolean
  /** `host:port` that may be reached although they are private */
  readonly allowedHosts: readonly string[]
  readonly userAgent: string
  readonly limits?: Partial<Limits>
  /** between two requests to one host */
  readonly gapMs?: number
  /** before the first try again, doubled at each */
  readonly retryMs?: number
  /** the longest that a server may ask to wait */
  readonly mostWaitMs?: number
  readonly lookup?: Asked['lookup']
}

export interface Wanted {
  readonly url: string
  /** kinds of content that can be used; none: any */
  readonly types?: readonly RegExp[]
  readonly accept?: string
  readonly signal?: AbortSignal | undefined
  /** statuses from 300 up that are an answer to the importer; all others of them are an error */
  readonly statuses?: (status: number, answer: Answer) => boolean
}

export interface Fetched extends Answer {
  /** where the answer came from in the end */
  readonly url: string
  /** as the server said it; null when it did not */
  readonly mediaType: string | null
}

export type Fetcher = (wanted: Wanted) => Promise<Fetched>

/** A page of the largest encyclopedia is 3 MB of HTML; 32 MB take the largest answer of its API as well. */
const LIMITS: Limits = { headersMs: 20_000, totalMs: 90_000, bytes: 32 * 1024 * 1024 }
/** Browsers follow twenty; real chains are three or four long. */
const MOST_REDIRECTS = 10
/** With the pause doubled each time, seven seconds: a busy server's moment, no outage. */
const MOST_TRIES = 4
const RETRY_MS = 1000
/** Archives ask for a minute when they are busy; who asks for more is asked again by the person. */
const MOST_WAIT_MS = 70_000
/** What the operators of public archives and wikis ask of clients that nobody watches: about a request a second, never two at once. */
const GAP_MS = 1000

export function fetcherOf(rules: FetchRules): Fetcher {
  const limits = { ...LIMITS, ...rules.limits }
  const allowed = { hosts: rules.allowedHosts }
  const { gapMs = GAP_MS, retryMs = RETRY_MS, mostWaitMs = MOST_WAIT_MS } = rules
  /** per host: when the request before is over */
  const turns = new Map<string, Promise<void>>()

  async function inTurn(url: URL, signal: AbortSignal | undefined, work: () => Promise<Answer>): Promise<Answer> {
    const host = hostAndPort(url)
    const before = turns.get(host) ?? Promise.resolve()
    let release = () => {}
    const mine = new Promise<void>((resolve) => {
      release = resolve
    })
    turns.set(
      host,
      before.then(() => mine),
    )
    await before
    try {
      signal?.throwIfAborted()
      return await work()
    } finally {
      const wait = isAllowedHost(url, allowed) && rules.gapMs === undefined ? 0 : gapMs
      setTimeout(release, wait).unref()
    }
  }

  async function patiently(url: URL, { accept = '*/*', signal, statuses }: Wanted): Promise<Answer> {
    const headers = { 'user-agent': rules.userAgent, accept }
    for (let tries = 1; ; tries++) {
      let wait = retryMs * 2 ** (tries - 1)
      try {
        const answer = await inTurn(url, signal, () =>
          fetchOnce({ url, headers, allowed, limits, signal, ...(rules.lookup ? { lookup: rules.lookup } : {}) }),
        )
        if (answer.status !== 429 && answer.status < 500) return answer
        if (statuses?.(answer.status, answer)) return answer
        const asked = retryAfter(answer.headers['retry-after'], Date.now())
        if (asked !== null && asked > mostWaitMs) {
          const text = `${url.host} asks to be left alone for ${inWords(asked)}.`
          throw new FetchError('later', text, { status: answer.status, retryAfterMs: asked })
        }
        if (tries === MOST_TRIES)
          throw new FetchError('passing', `${url.host} answers ${answer.status}.`, { status: answer.status })
        if (asked !== null) wait = asked
      } catch (error) {
        signal?.throwIfAborted()
        if (!(error instanceof FetchError) || error.trouble !== 'passing' || tries === MOST_TRIES) throw error
      }
      await pause(wait, undefined, { signal })
    }
  }

  return async (wanted) => {
    if (!rules.outbound) throw new FetchError('refused', 'Fetching is switched off on this server (OUTBOUND=off).')
    if (!URL.canParse(wanted.url)) throw new FetchError('refused', `"${wanted.url.slice(0, 200)}" is no address.`)
    let url = new URL(wanted.url)
    url.hash = ''
    const met = new Set<string>()
    for (;;) {
      if (met.has(url.href)) throw new FetchError('refused', `${shown(url)} redirects in a circle.`)
      met.add(url.href)
      if (met.size > MOST_REDIRECTS + 1) throw new FetchError('refused', `More than ${MOST_REDIRECTS} redirects.`)
      const answer = await patiently(url, wanted)
      const { location } = answer.headers
      if ([301, 302, 303, 307, 308].includes(answer.status) && location !== undefined) {
        if (!URL.canParse(location, url.href)) throw new FetchError('answer', 'It redirects to what is no address.')
        url = new URL(location, url)
        continue
      }
      return judged(answer, url, wanted)
    }
  }
}

function judged(answer: Answer, url: URL, { types, statuses }: Wanted): Fetched {
  const { status, headers, body } = answer
  if (status >= 300 || status < 200) {
    if (!statuses?.(status, answer)) throw new FetchError('answer', statusInWords(status, url), { status })
  }
  const mediaType = headers['content-type'] ?? null
  const essence = mediaType?.replace(/;.*$/s, '').trim().toLowerCase()
  if (types && essence !== undefined && !types.some((type) => type.test(essence))) {
    throw new FetchError('refused', `It is of the kind "${essence.slice(0, 80)}", which is not read.`)
  }
  if (body.length === 0 && status < 300) throw new FetchError('answer', 'The answer is empty.')
  return { status, headers, body, url: url.href, mediaType }
}

function statusInWords(status: number, url: URL): string {
  switch (status) {
    case 401:
    case 403:
    case 407:
    case 451:
      return `${shown(url)} is not given to us (${status}).`
    case 404:
    case 410:
      return `There is nothing at ${shown(url)} (${status}).`
    default:
      return `${shown(url)} answers ${status}.`
  }
}

/** Seconds or an HTTP date, as milliseconds from now; null when it says neither. */
export function retryAfter(given: string | undefined, now: number): number | null {
  if (given === undefined) return null
  if (/^\d{1,9}$/.test(given.trim())) return Number(given) * 1000
  const at = Date.parse(given)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
