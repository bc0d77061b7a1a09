/**
 * Imports as jobs: started, watched, stopped, and gone on with, in this process or a later one. A job is marked with the
 * process that runs it, so that a server which starts again takes up what died with the one before, and leaves alone what a
 * shell is still running.
 */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { AppError } from '../errors.js'
import { FetchError } from '../ingest/fetch/fetch-error.js'
import { type Position, SourceError } from '../ingest/sources/source.js'
import type { ImportJob, ImportResult } from '../schema/import.js'
import type { ImportParameters } from '../schema/shell-import.js'
import type { ImportToRun } from '../store/imports.js'
import type { Store } from '../store/store.js'
import type { Analysis } from '../workers/analysis.js'
import { runImport } from './run-import.js'
import { nameOfSource, type SourceParts, sourceOf } from './source-of.js'
import { readerOf } from './understand-found.js'

export interface JobParts extends SourceParts {
  readonly store: Store
  readonly analysis: Analysis
  readonly onKept?: (results: readonly ImportResult[], total: number | null) => void
}

export interface Jobs {
  /** Starts it and gives it back while it runs. @throws AppError INPUT_INVALID */
  start(asked: ImportParameters): Promise<ImportJob>
  /** @throws AppError IMPORT_NOT_FOUND, IMPORT_RUNS, IMPORT_DONE */
  resume(id: string): Promise<ImportJob>
  /** @throws AppError IMPORT_NOT_FOUND */
  stop(id: string): Promise<ImportJob>
  /** Resolves when the job has come to an end, if this process runs it. */
  ended(id: string): Promise<void>
  /** Goes on with what a process that is no more left unfinished. */
  takeUp(): Promise<void>
  /** Stops all; they stay marked as running, for `takeUp`. */
  close(): Promise<void>
}

interface Running {
  readonly controller: AbortController
  readonly ended: Promise<void>
}

/** Each reads, unpacks and fetches; two keep a reader who imports a second article from waiting for a long history. */
const MOST_AT_ONCE = 2

export function jobsOf(parts: JobParts): Jobs {
  const { store, now } = parts
  const running = new Map<string, Running>()
  const runner = `${hostname()}:${process.pid}`
  const stamp = () => now().toISOString()
  let closing = false
  let free = MOST_AT_ONCE
  const queue: (() => void)[] = []

  async function turn<T>(work: () => Promise<T>): Promise<T> {
    if (free === 0) await new Promise<void>((go) => queue.push(go))
    else free--
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else free++
    }
  }

  function launch(job: ImportToRun): void {
    const controller = new AbortController()
    const ended = turn(() => run(job, controller.signal)).finally(() => running.delete(job.id))
    // a store that cannot be written to is told where it is awaited
    ended.catch(() => {})
    running.set(job.id, { controller, ended })
  }

  async function run({ id, parameters, position }: ImportToRun, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    await store.imports.setState(id, { state: 'running', runner }, stamp())
    try {
      const asked: ImportParameters = JSON.parse(parameters)
      const from: Position = position === null ? null : JSON.parse(position)
      await runImport({
        ...{ id, from, store, now, signal },
        source: sourceOf(asked, parts),
        reader: readerOf(parts, asked),
        ...(parts.onKept ? { onKept: parts.onKept } : {}),
      })
      await store.imports.setState(id, { state: 'done', runner: null }, stamp())
    } catch (error) {
      // closing: the next process takes it up
      if (closing) return
      if (signal.aborted) return store.imports.setState(id, { state: 'stopped', runner: null }, stamp())
      await store.imports.setState(id, { state: 'failed', reason: reasonOf(error), runner: null }, stamp())
      if (!isExpected(error)) throw error
    }
  }

  async function found(id: string): Promise<ImportJob> {
    const job = await store.imports.find(id)
    if (!job) throw new AppError('IMPORT_NOT_FOUND', id, { field: 'id' })
    return job
  }

  return {
    async start(asked) {
      try {
        sourceOf(asked, parts)
      } catch (error) {
        if (error instanceof SourceError)
          throw new AppError('INPUT_INVALID', error.message, { field: 'url', cause: error })
        throw error
      }
      const id = randomUUID()
      const job = { id, kind: asked.kind, source: nameOfSource(asked), parameters: JSON.stringify(asked) }
      await store.imports.add(job, stamp())
      launch((await store.imports.toRun(id))!)
      return found(id)
    },
    async resume(id) {
      const job = await store.imports.toRun(id)
      if (!job) throw new AppError('IMPORT_NOT_FOUND', id, { field: 'id' })
      if (job.state === 'done') throw new AppError('IMPORT_DONE', id, { field: 'id' })
      if (running.has(id) || isRun(job, runner)) throw new AppError('IMPORT_RUNS', id, { field: 'id' })
      await store.imports.setState(id, { state: 'queued', runner }, stamp())
      launch(job)
      return found(id)
    },
    async stop(id) {
      const job = running.get(id)
      if (job) {
        job.controller.abort()
        await job.ended
        // one that was still waiting for its turn has not run at all
        const left = await store.imports.toRun(id)
        if (left?.state === 'queued') await store.imports.setState(id, { state: 'stopped', runner: null }, stamp())
      }
      return found(id)
    },
    ended: async (id) => running.get(id)?.ended,
    async takeUp() {
      for (const job of await store.imports.unfinished()) {
        if ((job.state !== 'running' && job.state !== 'queued') || running.has(job.id) || isRun(job, runner)) continue
        if (isForShell(job)) await store.imports.setState(job.id, { state: 'stopped', runner: null }, stamp())
        else launch(job)
      }
    },
    async close() {
      closing = true
      for (const { controller } of running.values()) controller.abort()
      await Promise.allSettled([...running.values()].map(({ ended }) => ended))
    },
  }
}

/** What a shell began ends with the shell; its next call goes on with it. */
const isForShell = ({ kind }: ImportToRun) => kind !== 'address' && kind !== 'wiki' && kind !== 'archive'

/** Whether another process that still lives has marked it. This one knows what it runs itself. */
function isRun({ state, runner }: ImportToRun, mine: string): boolean {
  if ((state !== 'running' && state !== 'queued') || runner === null || runner === mine) return false
  const [host, pid] = runner.split(':')
  if (host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isExpected = (error: unknown) =>
  error instanceof FetchError || error instanceof SourceError || error instanceof AppError

const reasonOf = (error: unknown) =>
  isExpected(error)
    ? (error as Error).message
    : `Something went wrong: ${error instanceof Error ? error.message : String(error)}`
