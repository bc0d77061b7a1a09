/**
 * A page's captures in a web archive, oldest first: the index is asked once, then each capture that is wanted, as it was
 * captured. What the index says to equal the capture before is not fetched again.
 */
import type { ArchiveImport } from '../../schema/import-request.js'
import { FetchError } from '../fetch/fetch-error.js'
import type { Fetched, Fetcher } from '../fetch/fetcher.js'
import { rawMemento, undoArchive } from './archive-furniture.js'
import { instantOfHttpDate, instantOfStamp, type Listed, readCaptureIndex } from './capture-index.js'
import { PAGE_ACCEPT, PAGE_TYPES } from './page-types.js'
import { sampled } from './sampling.js'
import { missedAt, type Position, type Source, SourceError, type Step, textAt } from './source.js'

const INDEX_TYPES = [
  /^application\/(?:link-format|json|x-ndjson)$/,
  /^text\/(?:plain|x-cdx|html)$/,
  /^application\/octet-stream$/,
]
/** Pages of an index that lead on for ever are no index. */
const MOST_PAGES = 500
/** A page captured every hour for a decade has 90,000. */
const MOST_CAPTURES = 200_000
/** As many captures in a row that cannot be had mean that the archive cannot be reached, and not that they are lost. */
const MOST_MISSED = 3
/** What could not be had is kept in mind to be asked for again; an archive that lost more is not the better for it. */
const MOST_LOST = 1000

/** Where the index is: the address that was given, or the archive's CDX service asked for the page. */
function indexOf({ url, archive }: ArchiveImport): { index: string; base: string } {
  if (!URL.canParse(url)) throw new SourceError(`"${url.slice(0, 200)}" is no address.`)
  if (archive === undefined) {
    const given = new URL(url)
    // a list names its captures itself, or lies beside them
    return {
      index: given.href,
      base: `${given.origin}${/^(.*?)\/(?:web\/)?(?:cdx|timemap)\b/.exec(given.pathname)?.[1] ?? ''}`,
    }
  }
  if (!URL.canParse(archive)) throw new SourceError(`"${archive.slice(0, 200)}" is no address.`)
  const base = archive.replace(/\/+(?:web\/*)?$/, '')
  const query = new URLSearchParams({ url, output: 'json', fl: 'timestamp,original,mimetype,statuscode,digest' })
  return { index: `${base}/cdx/search/cdx?${query}`, base }
}

type Met = Extract<Step, { kind: 'found' | 'passed' | 'failed' }>

export function archiveSource(asked: ArchiveImport, fetcher: Fetcher): Source {
  const { index, base } = indexOf(asked)

  async function* steps(from: Position, signal: AbortSignal): AsyncGenerator<Step> {
    const { listed, unreadable } = await wholeIndex(index, fetcher, signal)
    const wanted = chosen(listed, asked)
    yield { kind: 'total', total: wanted.length + (unreadable.count > 0 ? 1 : 0) }
    const after = textAt(from, 'after')
    const start = after === null ? 0 : wanted.findIndex((one) => keyOf(one) > after)
    if (after === null && unreadable.count > 0) {
      const reason = `${unreadable.count} entries of the index cannot be read; the first is ${unreadable.first}`
      yield { kind: 'failed', label: index, position: null, reason }
    }
    const lost = new Set(missedAt(from))
    const placed = (after: string | null) => ({ after, missed: [...lost].join('\n') })
    yield* triedAgain(
      wanted.filter((one) => lost.has(keyOf(one))),
      lost,
      { place: () => placed(after), signal },
    )
    if (start < 0) return
    let missed: Step[] = []
    let before: Listed | null = null
    for (const one of wanted.slice(start)) {
      const position = placed(keyOf(one))
      const label = labelOf(one)
      if (before?.digest != null && before.digest === one.digest && missed.length === 0) {
        yield { kind: 'again', label, position, capture: captureOf(one, one.at, mementoOf(one, base)) }
        continue
      }
      try {
        const step = await fetched(one, label, position, signal)
        yield* missed
        missed = []
        yield step
        before = step.kind === 'found' ? one : null
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof FetchError) || error.trouble === 'later') throw error
        before = null
        if (error.trouble === 'passing' && lost.size < MOST_LOST) lost.add(keyOf(one))
        const step: Step = { kind: 'failed', label, position: placed(keyOf(one)), reason: error.message }
        if (error.trouble !== 'passing') {
          yield* missed
          missed = []
          yield step
          continue
        }
        missed.push(step)
        if (missed.length === MOST_MISSED)
          throw new SourceError(`${MOST_MISSED} captures in a row could not be had. ${error.message}`, error)
      }
    }
    yield* missed
  }

  /** Those that could not be had before, once more; what still cannot stays as it was told. Takes from `lost` what it got. */
  async function* triedAgain(
    again: readonly Listed[],
    lost: Set<string>,
    { place, signal }: { place: () => Position; signal: AbortSignal },
  ): AsyncGenerator<Step> {
    let missed = 0
    for (const one of again) {
      try {
        const step = await fetched(one, labelOf(one), null, signal)
        lost.delete(keyOf(one))
        missed = 0
        yield { ...step, position: place(), retried: true }
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof FetchError)) throw error
        // the archive is as it was; what comes after says so itself
        if (error.trouble === 'later' || ++missed === MOST_MISSED) return
      }
    }
  }

  async function fetched(one: Listed, label: string, position: Position, signal: AbortSignal): Promise<Met> {
    if (one.status !== null && one.status >= 300) {
      return { kind: 'passed', label, position, reason: `The site answered ${one.status} at that moment.` }
    }
    const memento = mementoOf(one, base)
    const answer = await fetcher({
      ...{ url: rawMemento(memento) ?? memento, types: PAGE_TYPES, accept: PAGE_ACCEPT, signal },
      // what the archive gives as captured bears a date; its own "not in the archive" does not
      statuses: (_status, { headers }) => headers['memento-datetime'] !== undefined,
    })
    const reason = `The site answered ${answer.status} at that moment.`
    if (answer.status >= 300) return { kind: 'passed', label, position, reason }
    const at = momentOf(answer) ?? one.at
    // an archive that has no capture of that moment leads to the nearest, which may be years away
    const other = at === one.at ? null : `the archive led from ${one.at} to it`
    const { bytes, undone } = undoArchive(answer.body)
    const note = [
      `captured by ${new URL(answer.url).host}`,
      ...(other ? [other] : []),
      ...(undone > 0 ? ['its toolbar and links undone'] : []),
    ]
    const found = {
      ...{ bytes, format: null, mediaType: answer.mediaType, name: null, page: true, mayBeBlank: true },
      capture: captureOf(one, at, memento),
      given: { url: one.original, dateBasis: 'captured' as const, dateNote: note.join('; ') },
      article: { url: asked.archive === undefined ? one.original : asked.url },
    }
    return { kind: 'found', label, position, found }
  }

  return { steps }
}

async function wholeIndex(first: string, fetcher: Fetcher, signal: AbortSignal) {
  const listed: Listed[] = []
  let bad = 0
  let firstBad: string | null = null
  const met = new Set<string>()
  for (const queue = [first]; queue.length > 0; ) {
    const url = queue.shift()!
    if (met.has(url)) continue
    met.add(url)
    if (met.size > MOST_PAGES) throw new SourceError(`The index has more than ${MOST_PAGES} pages.`)
    const answer = await fetcher({ url, types: INDEX_TYPES, signal })
    const index = readCaptureIndex(answer.body.toString('utf8'))
    if (index === null) throw new SourceError(`What ${new URL(url).host} answers is no list of captures.`)
    listed.push(...index.listed)
    bad += index.unreadable.count
    firstBad ??= index.unreadable.first
    queue.push(...index.more)
    if (listed.length > MOST_CAPTURES) throw new SourceError(`The index has more than ${MOST_CAPTURES} captures.`)
  }
  if (listed.length === 0 && bad === 0) throw new SourceError('The archive has no capture of this page.')
  return { listed, unreadable: { count: bad, first: firstBad } }
}

/** In order, each moment once, within the days that were asked for. */
function chosen(listed: readonly Listed[], { from, to, every }: ArchiveImport): Listed[] {
  const once = new Map(listed.map((one) => [`${one.at} ${one.original}`, one]))
  const within = [...once.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
    .filter(({ at }) => (from === undefined || at.slice(0, 10) >= from) && (to === undefined || at.slice(0, 10) <= to))
  return sampled(within, every ?? 'all', ({ at }) => at)
}

const keyOf = ({ at, original }: Listed) => `${at} ${original}`
const labelOf = ({ at }: Listed) => `capture of ${at}`

const mementoOf = ({ at, original, memento }: Listed, base: string) =>
  memento ?? `${base}/web/${at.replace(/\D/g, '')}/${original}`

const captureOf = ({ original }: Listed, at: string, memento: string) => ({
  ...{ at, url: original, fetchedFrom: memento },
  ...{ revision: null, editor: null, comment: null, minor: false },
})

/** When the archive says that it was captured: by the address that it led to, else by its header. */
function momentOf({ url, headers }: Fetched): string | null {
  const stamp = /\/(\d{14})(?:[a-z]{2}_)?\//.exec(new URL(url).pathname)?.[1]
  const said = headers['memento-datetime']
  return (stamp ? instantOfStamp(stamp) : null) ?? (typeof said === 'string' ? instantOfHttpDate(said) : null)
}
