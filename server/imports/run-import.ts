/**
 * One import from its place on to its end. Steps are dealt with in the source's order, since whether a version is a change
 * hangs on the one before; they are understood several at a time, and kept in portions together with the place to go on from.
 */
import { performance } from 'node:perf_hooks'
import { readDate } from '../ingest/dates.js'
import type { Position, Source, Step } from '../ingest/sources/source.js'
import type { ImportResult } from '../schema/import.js'
import type { Met, Portion } from '../store/imports.js'
import type { Store } from '../store/store.js'
import type { Reader } from './understand-found.js'

export interface Run {
  readonly id: string
  /** whose the job is; another's is not written to */
  readonly runner: string
  readonly source: Source
  readonly reader: Reader
  readonly store: Store
  readonly from: Position
  readonly now: () => Date
  readonly signal: AbortSignal
  /** told after each portion */
  readonly onKept?: (results: readonly ImportResult[], total: number | null) => void
}

/** As many texts are held in memory while they are understood: enough to keep two threads busy. */
const AT_ONCE = 12
/** Fewer where they are long: with what is read of it, a text takes ten times its bytes. */
const BYTES_AT_ONCE = 8 * 1024 * 1024
/** A commit to disk costs milliseconds; a portion of this many shares one. */
const PORTION = 150
/** Sooner where they are long, since a portion is held until it is written, and the next beside it. */
const PORTION_BYTES = 2 * 1024 * 1024
/** Whoever watches sees progress at least so often. */
const PORTION_MS = 400

interface Waiting {
  readonly met: Promise<readonly (Met | Again)[]>
  readonly bytes: number
  readonly position: Position
}

/** The job was stopped or is run by somebody else by now. */
export class TakenOver extends Error {}

/** Ends when the source does. @throws TakenOver, and whatever the source throws; what was kept before stays kept */
export async function runImport({ id, runner, source, reader, store, from, now, signal, onKept }: Run): Promise<void> {
  let total: number | null = null
  let position: Position = from
  let waiting: Waiting[] = []
  let waitingBytes = 0
  let portion: Met[] = []
  let portionBytes = 0
  let keptAt = performance.now()
  /** of the portion that is being written, one at a time: meanwhile the next is read */
  let writing: Promise<void> = Promise.resolve()
  /** what the version before came to, for one that is said to equal it */
  let before: { readonly snapshot: string | null; readonly reason: string | null } = { snapshot: null, reason: null }

  /** Hands the portion over to be written, as soon as the one before is. */
  async function keep(): Promise<void> {
    await writing
    if (portion.length === 0) return
    writing = write({ runner, met: portion, position: JSON.stringify(position), total })
    // it is awaited before the next, and at the end
    writing.catch(() => {})
    portion = []
    portionBytes = 0
    keptAt = performance.now()
  }

  async function write(given: Portion): Promise<void> {
    const results = await store.imports.keep(id, given, now().toISOString())
    if (results === null) throw new TakenOver()
    const last = results.at(-1)
    if (last) before = { snapshot: last.snapshot, reason: last.reason }
    onKept?.(results, given.total)
  }

  async function take(): Promise<void> {
    const [first, ...rest] = waiting
    if (!first) return
    waiting = rest
    waitingBytes -= first.bytes
    for (const met of await first.met) await put(met)
    portionBytes += first.bytes
    position = first.position
    if (portion.length >= PORTION || portionBytes >= PORTION_BYTES || performance.now() - keptAt > PORTION_MS)
      await keep()
  }

  async function put(met: Met | Again): Promise<void> {
    if (met.kind === 'again-like-before') {
      // what the one before came to is known once it is kept
      await keep()
      await writing
      portion.push(
        before.snapshot === null
          ? {
              kind: 'failed',
              label: met.label,
              reason: `It equals the one before. ${before.reason ?? 'That one was not kept.'}`,
            }
          : {
              ...met,
              kind: 'again',
              snapshot: before.snapshot,
              latest: readDate(met.capture.at, 'captured', null).latest,
            },
      )
    } else portion.push(met)
  }

  try {
    for await (const step of source.steps(from, signal)) {
      signal.throwIfAborted()
      if (step.kind === 'total') total = step.total
      else {
        const met = metOf(step, reader).then((all) =>
          step.retried ? all.map((one) => ({ ...one, retried: true })) : all,
        )
        // it is awaited in its turn, and may have failed by then
        met.catch(() => {})
        const bytes = step.kind === 'found' ? step.found.bytes.length : 0
        waiting.push({ met, bytes, position: step.position })
        waitingBytes += bytes
        while (waiting.length >= AT_ONCE || waitingBytes >= BYTES_AT_ONCE) await take()
      }
    }
  } catch (error) {
    // what was found before the source failed is not thrown away; who stops it does not want to wait
    if (signal.aborted) waiting = []
    if (!(error instanceof TakenOver)) await drain()
    throw error
  }
  await drain()

  async function drain(): Promise<void> {
    while (waiting.length > 0) await take()
    await keep()
    await writing
  }
}

type Again = Omit<Extract<Step, { kind: 'again' }>, 'kind' | 'position'> & { readonly kind: 'again-like-before' }

async function metOf(step: Exclude<Step, { kind: 'total' }>, reader: Reader): Promise<readonly (Met | Again)[]> {
  if (step.kind === 'found') return reader.read(step)
  if (step.kind === 'again') return [{ kind: 'again-like-before', label: step.label, capture: step.capture }]
  return [{ kind: step.kind, label: step.label, reason: step.reason }]
}
