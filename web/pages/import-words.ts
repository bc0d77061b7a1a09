/** What kinds, states and outcomes of an import are called on the page. */
import type { ImportJob, ImportResult } from '../../server/schema/import.js'

export const KIND_WORDS: Readonly<Record<ImportJob['kind'], string>> = {
  address: 'page',
  wiki: 'wiki history',
  archive: 'web archive',
  dump: 'wiki dump',
  warc: 'archive file',
  git: 'git history',
}

export const STATE_WORDS: Readonly<Record<ImportJob['state'], string>> = {
  queued: 'waiting',
  running: 'running',
  done: 'done',
  failed: 'failed',
  stopped: 'stopped',
}

export const OUTCOME_WORDS: Readonly<Record<ImportResult['outcome'], string>> = {
  added: 'added',
  unchanged: 'as before',
  present: 'already there',
  passed: 'passed over',
  failed: 'failed',
}

export const hasEnded = ({ state }: Pick<ImportJob, 'state'>): boolean =>
  state === 'done' || state === 'failed' || state === 'stopped'
