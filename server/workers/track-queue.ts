/**
 * Tracks in a thread of their own, which keeps what it read from one request to the next. A series whose steps are not
 * compared yet is worked through in portions, each kept as soon as it is made; a request waits a while for the whole and is
 * then told how far it is, and the work goes on behind it.
 */
import { Piscina } from 'piscina'
import { AppError } from '../errors.js'
import type { TrackAsked } from './analysis.js'
import { type Answer, taken } from './answer.js'
import type { ResultCache } from './result-cache.js'
import { stepKey, stepsIn } from './step-key.js'
import type { TrackAnswer, TrackTask } from './track-task.js'

/** A reader waits no longer; below what a proxy gives up at. */
const MOST_WAIT_MS = 25_000
/** Others' tracks come in between two portions. */
const PORTION_MS = 3000
/** The thread is ended after so long without work, and what it kept goes with it. */
const IDLE_MS = 30 * 60_000

export interface TrackQueue {
  track(key: string, asked: TrackAsked): Promise<Buffer>
  close(): Promise<void>
}

interface Progress {
  done: number
  of: number
}

export function trackQueue(options: {
  readonly workerFile: string
  readonly cache: ResultCache
  readonly megabytes: number
  readonly waitMs?: number
}): TrackQueue {
  const { workerFile, cache, megabytes, waitMs = MOST_WAIT_MS } = options
  const pool = new Piscina({
    filename: workerFile,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  const progress = new Map<string, Progress>()

  async function whole({ include, at, digests, ...asked }: TrackAsked, seen: Progress): Promise<Buffer> {
    const series = await asked.series()
    const keys = stepsIn(series.snapshots).map(([from, to]) => stepKey(from, to))
    for (;;) {
      const known = digests ? await digests.read(keys) : new Map<string, Uint8Array>()
      const task: TrackTask = {
        series,
        include,
        at,
        digests: known,
        portionMs: digests ? PORTION_MS : Number.POSITIVE_INFINITY,
      }
      const answer: Answer<TrackAnswer> = await pool.run(task, { name: 'track' })
      const { made, parts, done, of } = taken(answer)
      if (digests && made.length > 0) await digests.keep(made)
      if (parts) return Buffer.from(parts.buffer, parts.byteOffset, parts.byteLength)
      seen.done = done
      seen.of = of
    }
  }

  return {
    async track(key, asked) {
      const seen = progress.get(key) ?? { done: 0, of: 0 }
      progress.set(key, seen)
      const work = cache.get(key, () => whole(asked, seen)).finally(() => progress.delete(key))
      let timer: NodeJS.Timeout | undefined
      const waited = new Promise<null>((resolve) => {
        timer = setTimeout(resolve, waitMs, null)
      })
      try {
        const track = await Promise.race([work, waited])
        if (track) return track
      } catch (cause) {
        throw asRefusal(cause, megabytes)
      } finally {
        clearTimeout(timer)
      }
      // whoever asks again waits for the same work
      work.catch(() => {})
      const far = seen.of === 0 ? 'the first of them' : `${seen.done} of ${seen.of} are done`
      throw new AppError('TRACK_TOO_LONG', far, { field: 'sample', limit: `${waitMs / 1000} seconds` })
    },
    close: () => pool.destroy(),
  }
}

function asRefusal(cause: unknown, megabytes: number): unknown {
  if (!(cause instanceof Error) || cause instanceof AppError) return cause
  if (!('code' in cause) || cause.code !== 'ERR_WORKER_OUT_OF_MEMORY') return cause
  const limit = `${megabytes / 1024} GB`
  return new AppError('ANALYSIS_TOO_LARGE', limit, { limit, cause })
}
