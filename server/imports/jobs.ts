/**
 * Imports as jobs: started, watched, stopped, and gone on with, in this process or a later one. The store says which run a
 * job belongs to, and every write of a run asks it first: so of two that want the same job one gets it, one that was
 * stopped or taken over elsewhere finds out and ends, and what died with its process is taken up.
 */
import { randomUUID } from 'node:crypto'
import { AppError } from '../errors.js'
import { FetchError } from '../ingest/fetch/fetch-error.js'
import { missedAt, type Position, SourceError } from '../ingest/sources/source.js'
import type { ImportJob, ImportResult } from '../schema/import.js'
import type { ImportParameters } from '../schema/shell-import.js'
import type { ImportToRun } from '../store/imports.js'
import type { Store } from '../store/store.js'
import type { Analysis } from '../workers/analysis.js'
import { dropHanded, isHanded } from './handed-files.js'
import { runImport, TakenOver } from './run-import.js'
import { BEAT_MS, isRun, LEASE_MS, newRunner } from './runner.js'
import { nameOfSource, type SourceParts, sourceOf } from './source-of.js'
import { readerOf } from './understand-found.js'

export interface JobParts extends SourceParts {
  readonly store: Store
  readonly analysis: Analysis
  readonly onKept?: (results: readonly ImportResult[], total: number | null) => void
  /** told what went wrong inside, of which the job's reason says no more than that */
  readonly onTrouble?: (error: unknown, id: string) => void
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
  /** Does so from time to time, for what other processes leave later. */
  keepTakingUp(): void
  /** Stops all; whoever takes up next goes on with them. */
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
  /** the marks of this process's runs, from before the store knows them until after they ended */
  const ours = new Set<string>()
  const stamp = () => now().toISOString()
  let closing = false
  let again: NodeJS.Timeout | null = null
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

  function launch(job: ImportToRun, runner: string): void {
    const controller = new AbortController()
    const ended = turn(() => run(job, runner, { signal: controller.signal, abort: () => controller.abort() }))
    const one = { controller, ended }
    running.set(job.id, one)
    ended
      .catch((error: unknown) => parts.onTrouble?.(error, job.id))
      .finally(() => {
        ours.delete(runner)
        if (running.get(job.id) === one) running.delete(job.id)
      })
  }

  /** Of all who want the job as it stands, one gets it. */
  async function claim(job: ImportToRun): Promise<boolean> {
    const runner = newRunner()
    ours.add(runner)
    const isOurs = await store.imports.change(job, { state: 'queued', runner }, stamp())
    if (isOurs) launch({ ...job, runner }, runner)
    else ours.delete(runner)
    return isOurs
  }

  async function run(
    job: ImportToRun,
    runner: string,
    { signal, abort }: { signal: AbortSignal; abort: () => void },
  ): Promise<void> {
    const { id, parameters, position } = job
    const set = (to: Parameters<typeof store.imports.setState>[2]) => store.imports.setState(id, runner, to, stamp())
    // the next process goes on with what was waiting
    if (closing) return void (await set({ state: 'queued', runner: null }))
    if (signal.aborted || !(await set({ state: 'running', runner }))) return
    const beat = setInterval(() => {
      set({ state: 'running', runner }).then(
        (isOurs) => isOurs || abort(),
        // a store that is busy is told at the next write
        () => {},
      )
    }, BEAT_MS)
    try {
      const asked: ImportParameters = JSON.parse(parameters)
      const from: Position = position === null ? null : JSON.parse(position)
      await runImport({
        ...{ id, runner, from, store, now, signal },
        source: sourceOf(asked, parts),
        reader: readerOf(parts, asked),
        ...(parts.onKept ? { onKept: parts.onKept } : {}),
      })
      await set({ state: 'done', runner: null })
      await dropHanded(asked)
    } catch (error) {
      // whoever stopped it or took it over has said so in the store
      if (error instanceof TakenOver || (signal.aborted && !closing)) return
      if (closing) return void (await set({ state: 'queued', runner: null }))
      await set({ state: 'failed', reason: reasonOf(error), runner: null })
      if (!isExpected(error)) throw error
    } finally {
      clearInterval(beat)
    }
  }

  async function takeUp(): Promise<void> {
    for (const job of await store.imports.unfinished()) {
      if ((job.state !== 'running' && job.state !== 'queued') || isRun(job, ours, now())) continue
      if (isForShell(job)) await store.imports.change(job, { state: 'stopped', runner: null }, stamp())
      else await claim(job)
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
      const runner = newRunner()
      ours.add(runner)
      const job = { id, kind: asked.kind, source: nameOfSource(asked), parameters: JSON.stringify(asked), runner }
      await store.imports.add(job, stamp())
      launch((await store.imports.toRun(id))!, runner)
      return found(id)
    },
    async resume(id) {
      const job = await store.imports.toRun(id)
      if (!job) throw new AppError('IMPORT_NOT_FOUND', id, { field: 'id' })
      if (job.state === 'done' && !hasMissed(job)) throw new AppError('IMPORT_DONE', id, { field: 'id' })
      if (isRun(job, ours, now()) || !(await claim(job))) throw new AppError('IMPORT_RUNS', id, { field: 'id' })
      return found(id)
    },
    async stop(id) {
      await store.imports.stop(id, stamp())
      const job = running.get(id)
      job?.controller.abort()
      return found(id)
    },
    ended: async (id) => running.get(id)?.ended,
    takeUp,
    keepTakingUp() {
      again = setInterval(() => takeUp().catch((error: unknown) => parts.onTrouble?.(error, 'taking up')), LEASE_MS)
      again.unref()
    },
    async close() {
      closing = true
      if (again) clearInterval(again)
      for (const { controller } of running.values()) controller.abort()
      await Promise.allSettled([...running.values()].map(({ ended }) => ended))
    },
  }
}

/** What a shell began ends with the shell; its next call goes on with it. */
const isForShell = ({ kind, parameters }: ImportToRun) =>
  kind !== 'address' && kind !== 'wiki' && kind !== 'archive' && !isHanded(JSON.parse(parameters))

/** Whether the source keeps versions in mind that could not be had. */
function hasMissed({ position }: ImportToRun): boolean {
  return position !== null && missedAt(JSON.parse(position)).length > 0
}

const isExpected = (error: unknown) =>
  error instanceof FetchError || error instanceof SourceError || error instanceof AppError

/** A failure inside may name paths, queries or words of a text; those are for the log. */
const reasonOf = (error: unknown) =>
  isExpected(error)
    ? (error as Error).message
    : 'Something went wrong inside Variorum; its log says what. The import can be gone on with.'
