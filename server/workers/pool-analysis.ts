/**
 * The analysis in worker threads, so that the server answers others while a large pair is compared. Each request is bounded in
 * time and each thread in memory; a thread that passes a bound is ended, and the pool starts another.
 */
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { AppError } from '../errors.js'
import { knowTextHash, sha256 } from '../store/hashes.js'
import { ANALYSIS_VERSION, type Analysis, type Pair, type Side, type TrackAsked } from './analysis.js'
import { type Answer, taken } from './answer.js'
import { areArticles, compareTask, factsTask, reportTask } from './asked.js'
import { blockReceiver, type SentBlocks } from './block-wire.js'
import { referenceReceiver, type SentReferences } from './reference-wire.js'
import { ResultCache } from './result-cache.js'
import type { Tasks } from './tasks.js'
import { trackQueue } from './track-queue.js'

/** What the thread sends of a version: its blocks and references stand apart. */
type OnWire = Awaited<ReturnType<Tasks['version']>> & {
  readonly blocks: SentBlocks
  readonly references: SentReferences
}

export interface PoolOptions {
  /** the built `analysis-worker.js` */
  readonly workerFile: string
  /** of one request, waiting included */
  readonly mostMs?: number
  readonly cacheBytes?: number
  readonly threads?: number
  /** requests that a thread is handed before it has answered the first, one when not said */
  readonly atOnce?: number
  /** of a thread's new objects, 48 when not said: less takes less memory, and is swept more often */
  readonly youngMegabytes?: number
  /** how long a request for a track waits for steps that are still to be compared */
  readonly trackWaitMs?: number
}

/** Two 20 MB texts that differ throughout are compared in about ten seconds; a reader waits no longer than half a minute. */
const MOST_MS = 30_000
/** A comparison of two long articles is 200 KB of JSON: 64 MB keep three hundred. */
const CACHE_BYTES = 64 * 1024 * 1024
/** One long comparison must not keep a short one waiting, also on one core. */
const LEAST_THREADS = 2
/** Each waiting request holds its texts in memory. */
const MOST_WAITING = 64
/** Two 20 MB texts take about a gigabyte with their tokens. */
const THREAD_MEGABYTES = 2048

export function poolAnalysis(options: PoolOptions): Analysis {
  const { workerFile, mostMs = MOST_MS, cacheBytes = CACHE_BYTES } = options
  const cache = new ResultCache(cacheBytes)
  const pool = new Piscina({
    filename: workerFile,
    minThreads: 1,
    maxThreads: options.threads ?? Math.max(LEAST_THREADS, availableParallelism()),
    maxQueue: MOST_WAITING,
    concurrentTasksPerWorker: options.atOnce ?? 1,
    // a minute: starting a thread again costs 100 ms
    idleTimeout: 60_000,
    resourceLimits: {
      maxOldGenerationSizeMb: THREAD_MEGABYTES,
      ...(options.youngMegabytes ? { maxYoungGenerationSizeMb: options.youngMegabytes } : {}),
    },
  })

  const received = blockReceiver()
  const receivedReferences = referenceReceiver()

  async function run<K extends keyof Tasks, R = Awaited<ReturnType<Tasks[K]>>>(
    name: K,
    ask: Parameters<Tasks[K]>[0],
  ): Promise<R> {
    const signal = AbortSignal.timeout(mostMs)
    try {
      const answer: Answer<R> = await pool.run(ask, { name, signal })
      return taken(answer)
    } catch (cause) {
      throw asRefusal(cause, signal, mostMs)
    }
  }

  const tracks = trackQueue({
    workerFile,
    cache,
    megabytes: THREAD_MEGABYTES,
    ...(options.trackWaitMs ? { waitMs: options.trackWaitMs } : {}),
  })
  const compare = (pair: Pair) =>
    cache.get(keyOf(pair), async () => asBuffer(await run('compare', await compareTask(pair))))

  return {
    understand: (handed) => run('understand', handed),
    async version(handed) {
      const { understood, textHash, packed, ...sent } = await run<'version', OnWire>('version', handed)
      const blocks = received(sent.blocks)
      const references = receivedReferences(sent.references)
      knowTextHash(blocks, textHash)
      return { understood: { ...understood, blocks, references }, packed }
    },
    compare,
    facts: (side) =>
      cache.get(['facts', ANALYSIS_VERSION, keyOfSide(side)].join('\0'), async () =>
        asBuffer(await run('facts', await factsTask(side))),
      ),
    report: async (asked) => asBuffer(await run('report', await reportTask(asked, await compare(asked)))),
    track: (asked) => tracks.track(keyOfTrack(asked), asked),
    async close() {
      await Promise.all([tracks.close(), pool.destroy()])
    },
  }
}

function keyOf({ from, to, include }: Pair): string {
  const references = [from, to].map((side) => `${side.referencesKey} ${side.carriesReferences}`)
  const what = [[...include].sort().join(), areArticles({ from, to }), ...references]
  return [ANALYSIS_VERSION, keyOfSide(from), keyOfSide(to), ...what].join('\0')
}

/** A key of 15,000 snapshots would be a megabyte, so it is hashed. */
function keyOfTrack({ snapshots, include, at }: TrackAsked): string {
  const what = snapshots.map((s) => [
    s.id,
    s.article,
    s.source.publisher,
    s.textHash,
    s.linksHash,
    s.date,
    s.title,
    s.language,
    s.partial,
  ])
  return `track ${sha256(JSON.stringify([ANALYSIS_VERSION, what, include, at]))}`
}

const keyOfSide = ({ key, partial, context }: Side) => `${key} ${partial} ${JSON.stringify(context)}`

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** What piscina throws, in the words of the table. */
function asRefusal(cause: unknown, signal: AbortSignal, mostMs: number): unknown {
  if (cause instanceof AppError) return cause
  if (signal.aborted) {
    const limit = `${mostMs / 1000} seconds`
    return new AppError('ANALYSIS_TOO_LONG', limit, { limit, cause })
  }
  if (!(cause instanceof Error)) return cause
  if (/queue is at limit/.test(cause.message)) return new AppError('BUSY', '', { cause })
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const limit = `${THREAD_MEGABYTES / 1024} GB`
    return new AppError('ANALYSIS_TOO_LARGE', limit, { limit, cause })
  }
  return cause
}
