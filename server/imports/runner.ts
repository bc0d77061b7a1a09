/**
 * Who runs a job. The store says it, since several processes may share one: a server, its successor, a shell. A runner is
 * host, process and a mark of its own for each run, and tells every few seconds that it lives. One that has told nothing for
 * a minute is gone, on whatever host; one of this host whose process is no more is gone at once.
 */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { ImportToRun } from '../store/imports.js'

/** How often a runner says that it lives: a write of a few bytes. */
export const BEAT_MS = 5_000
/** Twelve beats: a machine that is busy or sleeps for a moment keeps its job. */
export const LEASE_MS = 60_000

export const newRunner = (): string => `${hostname()}:${process.pid}:${randomUUID()}`

/** Whether somebody runs it now. @param ours the marks of this process's own runs */
export function isRun(
  { state, runner, updatedAt }: Pick<ImportToRun, 'state' | 'runner' | 'updatedAt'>,
  ours: ReadonlySet<string>,
  now: Date,
): boolean {
  if ((state !== 'running' && state !== 'queued') || runner === null) return false
  if (ours.has(runner)) return true
  const isFresh = now.getTime() - Date.parse(updatedAt) < LEASE_MS
  const [host, pid] = runner.split(':')
  if (host !== hostname()) return isFresh
  // a machine that was started again gives out the same numbers
  return Number(pid) !== process.pid && isFresh && isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // it belongs to somebody else
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
