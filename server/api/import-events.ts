/**
 * An import's progress as server-sent events (WHATWG HTML, section 9.2). The store is asked, and not the process that runs
 * the job: a shell may run it, and what is told is then what is kept.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { ImportJob } from '../schema/import.js'
import type { Store } from '../store/store.js'

/** As often as an eye sees a bar move without a jerk, and rarely enough to cost nothing. */
const ASK_MS = 400
/** Proxies close what is silent for a minute. */
const SILENT_MS = 15_000

export async function* importEvents(store: Store, id: string, signal: AbortSignal): AsyncGenerator<string> {
  let told = ''
  let silent = 0
  // whoever loses the connection asks again after two seconds
  yield 'retry: 2000\n\n'
  while (!signal.aborted) {
    const job = await store.imports.find(id)
    if (!job) return
    const data = JSON.stringify(job)
    if (hasEnded(job)) {
      yield `event: end\ndata: ${data}\n\n`
      return
    }
    if (data !== told) {
      yield `event: progress\ndata: ${data}\n\n`
      told = data
      silent = 0
    } else if (silent >= SILENT_MS) {
      yield ': still there\n\n'
      silent = 0
    }
    silent += ASK_MS
    await pause(ASK_MS, undefined, { signal }).catch(() => {})
  }
}

const hasEnded = ({ state }: ImportJob) => state === 'done' || state === 'failed' || state === 'stopped'
