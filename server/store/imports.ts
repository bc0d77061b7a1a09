/**
 * The jobs on disk. What a portion of versions came to is written in one transaction with the place where the source goes
 * on: whenever the program dies, the job knows exactly what it has.
 */
import { missedAt } from '../ingest/sources/source.js'
import type { Capture } from '../schema/capture.js'
import type { ImportCounts, ImportJob, ImportKind, ImportOutcome, ImportResult, ImportState } from '../schema/import.js'
import { type CaptureToKeep, keepCapture, seeAgain } from './captures.js'
import { numberIn, readCursor, writeCursor } from './cursors.js'
import { type MetParts, newMetParts } from './insert-snapshot.js'
import type { Page, PageRequest } from './store.js'
import type { Db } from './tables.js'

/** Kept a job: enough to see the kind of failure; the count goes on beyond them. */
const MOST_PROBLEMS = 20
/** Listed a job: a screenful or two; a dump may write thousands, and the library lists those. */
const MOST_ARTICLES = 100
/** The store answers at once, so that without a turn for others a portion of a long history holds up everybody for its 100 ms. */
const BETWEEN_TURNS = 4

export interface NewImport {
  readonly id: string
  readonly kind: ImportKind
  readonly source: string
  /** JSON */
  readonly parameters: string
  /** whose it is from the start; null: nobody's yet */
  readonly runner: string | null
}

/** A job as whoever runs it needs it. */
export interface ImportToRun extends NewImport {
  readonly state: ImportState
  /** JSON; null: from the beginning */
  readonly position: string | null
  readonly updatedAt: string
}

/** What the importer met, in order. */
export type Met = { readonly retried?: boolean } & (
  | { readonly kind: 'capture'; readonly label: string; readonly keep: CaptureToKeep }
  | {
      readonly kind: 'again'
      readonly label: string
      readonly snapshot: string
      readonly capture: Capture
      readonly latest: string
    }
  | { readonly kind: 'passed' | 'failed'; readonly label: string; readonly reason: string }
)

export interface Portion {
  readonly runner: string
  readonly met: readonly Met[]
  /** JSON of where the source goes on after them */
  readonly position: string | null
  readonly total: number | null
}

export async function insertImport(db: Db, job: NewImport, now: string): Promise<void> {
  await db
    .insertInto('imports')
    .values({
      ...job,
      state: 'queued',
      done: 0,
      reason: null,
      position: null,
      total: null,
      started_at: now,
      updated_at: now,
    })
    .execute()
}

const RUN_COLUMNS = [
  'id',
  'kind',
  'source',
  'parameters',
  'state',
  'runner',
  'position',
  'updated_at as updatedAt',
] as const

export async function importToRun(db: Db, id: string): Promise<ImportToRun | null> {
  const row = await db.selectFrom('imports').select(RUN_COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? { ...row, kind: row.kind as ImportKind, state: row.state as ImportState } : null
}

/** Those that are not done, latest first. */
export async function unfinishedImports(db: Db): Promise<ImportToRun[]> {
  const rows = await db
    .selectFrom('imports')
    .select(RUN_COLUMNS)
    .where('state', '!=', 'done')
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as ImportKind, state: row.state as ImportState }))
}

export interface NewState {
  readonly state: ImportState
  readonly reason?: string | null
  readonly runner: string | null
}

/** Where the job still belongs to the run that says so. @returns whether it did */
export async function setImportState(db: Db, id: string, runner: string, to: NewState, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ ...to, reason: to.reason ?? null, updated_at: now })
    .where('id', '=', id)
    .where('runner', '=', runner)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Where the job is still as it was read, so that of several who saw it so one changes it. @returns whether it was */
export async function changeImport(db: Db, seen: ImportToRun, to: NewState, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ ...to, reason: to.reason ?? null, updated_at: now })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .where('runner', 'is', seen.runner)
    .where('updated_at', '=', seen.updatedAt)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whoever runs it finds out at the next write. */
export async function stopImport(db: Db, id: string, now: string): Promise<void> {
  await db
    .updateTable('imports')
    .set({ state: 'stopped', reason: null, runner: null, updated_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .execute()
}

/** Runs inside a write transaction. null: the job belongs to somebody else by now, and nothing was kept */
export async function keepPortion(db: Db, id: string, portion: Portion, now: string): Promise<ImportResult[] | null> {
  const parts = newMetParts()
  const of = await db
    .selectFrom('imports')
    .select('done')
    .where('id', '=', id)
    .where('runner', '=', portion.runner)
    .executeTakeFirst()
  if (!of) return null
  const results: KeptResult[] = []
  let done = of.done
  for (const met of portion.met) {
    const label = met.label.slice(0, 500)
    const came = await kept(db, met, parts)
    const failed = met.retried ? await numberOfFailed(db, id, label) : null
    if (failed === null) done++
    else await db.deleteFrom('import_results').where('import', '=', id).where('number', '=', failed).execute()
    results.push({ article: null, snapshot: null, reason: null, ...came, number: failed ?? done, label })
    if (results.length % BETWEEN_TURNS === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  if (results.length > 0) {
    await db
      .insertInto('import_results')
      .values(results.map((result) => ({ ...result, import: id })))
      .execute()
  }
  await db
    .updateTable('imports')
    .set({ done, total: portion.total, position: portion.position, updated_at: now })
    .where('id', '=', id)
    .execute()
  return results.map(({ article: _, ...result }) => result)
}

type KeptResult = ImportResult & { readonly article: string | null }

async function kept(db: Db, met: Met, parts: MetParts): Promise<Partial<KeptResult> & Pick<KeptResult, 'outcome'>> {
  switch (met.kind) {
    case 'capture':
      return { ...(await keepCapture(db, met.keep, parts)), article: met.keep.snapshot.article.slug }
    case 'again': {
      const outcome = await seeAgain(db, met.snapshot, met.capture, met.latest)
      if (outcome !== null) return { outcome, snapshot: met.snapshot }
      return { outcome: 'failed', reason: 'It equals the one before, which was deleted meanwhile.' }
    }
    case 'passed':
    case 'failed':
      return { outcome: met.kind, reason: met.reason.slice(0, 1000) }
  }
}

/** The place of a version that failed before and was tried again; null: it did not. */
async function numberOfFailed(db: Db, id: string, label: string): Promise<number | null> {
  const row = await db
    .selectFrom('import_results')
    .select('number')
    .where('import', '=', id)
    .where('label', '=', label)
    .where('outcome', '=', 'failed')
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row?.number ?? null
}

export async function findImport(db: Db, id: string): Promise<ImportJob | null> {
  const row = await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const of = db.selectFrom('import_results').where('import', '=', id)
  const outcomes = await of
    .select(['outcome', (e) => e.fn.countAll().as('times')])
    .groupBy('outcome')
    .execute()
  const articles = await of
    .select('article')
    .where('article', 'is not', null)
    .distinct()
    .orderBy('article')
    .limit(MOST_ARTICLES)
    .execute()
  const problems = await of
    .select(RESULT_COLUMNS)
    .where('outcome', 'in', ['failed', 'passed'])
    .orderBy('number', 'desc')
    .limit(MOST_PROBLEMS)
    .execute()
  const counts: Record<string, number> = Object.fromEntries(
    outcomes.map(({ outcome, times }) => [outcome, Number(times)]),
  )
  const { kind, source, reason, done, total, started_at: startedAt, updated_at: updatedAt } = row
  return {
    ...{ id, kind: kind as ImportKind, source, state: row.state as ImportState, reason, done, total },
    counts: { ...NONE, ...counts },
    missed: row.position === null ? 0 : missedAt(JSON.parse(row.position)).length,
    articles: articles.flatMap(({ article }) => (article === null ? [] : [article])),
    problems: problems.map(resultOf),
    ...{ startedAt, updatedAt },
  }
}

const NONE: ImportCounts = { added: 0, unchanged: 0, present: 0, passed: 0, failed: 0 }
const RESULT_COLUMNS = ['number', 'label', 'outcome', 'snapshot', 'reason'] as const
const resultOf = (row: Omit<ImportResult, 'outcome'> & { readonly outcome: string }): ImportResult => ({
  ...row,
  outcome: row.outcome as ImportOutcome,
})

/** Latest first. */
export async function listImports(db: Db, { cursor, limit }: PageRequest): Promise<Page<ImportJob>> {
  let query = db.selectFrom('imports').select(['id', 'started_at'])
  if (cursor !== null) {
    const [at, id] = readCursor(cursor, 2)
    query = query.where((e) => e.or([e('started_at', '<', at!), e.and([e('started_at', '=', at!), e('id', '>', id!)])]))
  }
  const rows = await query
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const items = await Promise.all(shown.map(({ id }) => findImport(db, id)))
  const last = shown.at(-1)
  return {
    items: items.filter((item) => item !== null),
    next: rows.length > limit && last ? writeCursor([last.started_at, last.id]) : null,
  }
}

/** In the order of the import. null: no such job */
export async function listImportResults(
  db: Db,
  id: string,
  { cursor, limit }: PageRequest,
): Promise<Page<ImportResult> | null> {
  if (!(await importToRun(db, id))) return null
  const after = cursor === null ? 0 : numberIn(cursor, readCursor(cursor, 1)[0])
  const rows = await db
    .selectFrom('import_results')
    .select(RESULT_COLUMNS)
    .where('import', '=', id)
    .where('number', '>', Number.isFinite(after) ? after : 0)
    .orderBy('number')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(resultOf), next: rows.length > limit && last ? writeCursor([String(last.number)]) : null }
}
