/**
 * Opens the store in a folder: SQLite by libsql, through Kysely.
 *
 * Write-ahead log, so that readers never wait for a writer. `synchronous` is FULL: a stored snapshot is quoted, so it has
 * to survive a power cut and not only `kill -9`; a commit costs some milliseconds, once per snapshot. Writers begin
 * IMMEDIATE: a transaction that begins by reading could find at its first write that another was faster, and fail.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { changeArticle, findArticle, insertArticle, listArticles, listTopics, removeArticle } from './articles.js'
import { articleFromUrl, keepCapture, sightingsOf } from './captures.js'
import { holdersReader } from './holders.js'
import {
  changeImport,
  findImport,
  importToRun,
  insertImport,
  keepPortion,
  listImportResults,
  listImports,
  setImportState,
  stopImport,
  unfinishedImports,
} from './imports.js'
import { insertSnapshot, newMetParts } from './insert-snapshot.js'
import { migrations } from './migrations.js'
import { rederiveTexts } from './rederive.js'
import { readReferences } from './references.js'
import { indexPortion, indexProgress, markBlocks, matchBlocks } from './search-index.js'
import { readSeries } from './series.js'
import { findSnapshot, findSnapshots, listSnapshots, readOriginal, readText } from './snapshots.js'
import { keepingStatements } from './statements.js'
import { keepDigests, readDigests } from './step-digests.js'
import { copyStep, dropSteps, findEvents, keepStep, knownSteps } from './steps.js'
import type { Store } from './store.js'
import type { Tables } from './tables.js'
import { timelineReader } from './timeline.js'

/** A writer in another process holds the store for the milliseconds of one snapshot; a folder of large ones for seconds. */
const BUSY_MS = 15_000

/**
 * Two processes may open a new store at once. The steps run inside one IMMEDIATE transaction, so the slower process waits
 * until the faster one is done and then finds nothing left to do. Kysely's own lock is empty for SQLite, and its
 * transaction begins by reading, so both would see an empty store.
 */
async function bringUpToDate(write: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>): Promise<void> {
  await write(async (db) => {
    const { error } = await new Migrator({ db, provider: migrations, disableTransactions: true }).migrateToLatest()
    if (error) throw error
  })
}

export async function openStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true })
  const database = new Database(join(folder, 'variorum.sqlite'))
  database.exec(
    `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`,
  )
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database) as never }) })

  /** how often this process wrote; what others wrote is told by `data_version` */
  let writes = 0
  const stamp = () => `${writes} ${JSON.stringify(database.pragma('data_version'))}`

  /** One writer at a time; a failure leaves the store as it was. `aside`: what can be derived again from the snapshots. */
  const write = <T>(work: (db: Kysely<Tables>) => Promise<T>, aside = false): Promise<T> =>
    db.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection)
      try {
        const result = await work(connection)
        await sql`commit`.execute(connection)
        if (!aside) writes++
        return result
      } catch (error) {
        await sql`rollback`.execute(connection)
        throw error
      }
    })

  await bringUpToDate(write)

  /** An older store's words come into the index beside the work, a portion at a time; what is cut short goes on when it is opened again. */
  let closing = false
  const indexed = (async () => {
    for (let now = await indexProgress(db); now.done < now.upto && !closing; ) {
      now = await write(indexPortion, true)
      await new Promise((resolve) => setImmediate(resolve))
    }
  })().catch(() => {
    // another process held the store too long: it goes on with the index itself, or the next to open it does
  })

  return {
    topics: () => listTopics(db),
    articles: (page, topic) => listArticles(db, page, topic),
    article: (slug) => findArticle(db, slug),
    async addArticle(article) {
      await write((w) => insertArticle(w, article))
      return (await findArticle(db, article.slug))!
    },
    async updateArticle(slug, change) {
      return (await write((w) => changeArticle(w, slug, change))) ? findArticle(db, slug) : null
    },
    deleteArticle: (slug) => write((w) => removeArticle(w, slug)),
    async snapshots(article, page, between) {
      const known = await db.selectFrom('articles').select('id').where('slug', '=', article).executeTakeFirst()
      return known ? listSnapshots(db, article, page, between) : null
    },
    snapshot: (id) => findSnapshot(db, id),
    snapshotsById: (ids) => findSnapshots(db, ids),
    timeline: timelineReader(db, stamp),
    async addSnapshot(snapshot) {
      const { id, added } = await write((w) => insertSnapshot(w, snapshot))
      return { snapshot: (await findSnapshot(db, id))!, added }
    },
    async addCapture(given) {
      const { snapshot, outcome } = await write((w) => keepCapture(w, given, newMetParts()))
      return { snapshot: (await findSnapshot(db, snapshot))!, outcome }
    },
    rederive: (article, texts) => write((w) => rederiveTexts(w, article, texts)),
    text: (id) => readText(db, id),
    series: (snapshots) => readSeries(db, snapshots),
    digests: (keys) => readDigests(db, keys),
    keepDigests: (version, digests) => write((w) => keepDigests(w, version, digests), true),
    original: (id) => readOriginal(db, id),
    references: (id) => readReferences(db, id),
    isEmpty: async () => (await db.selectFrom('articles').select('id').limit(1).executeTakeFirst()) === undefined,
    sightings: (id) => sightingsOf(db, id),
    articleFromUrl: (urls) => articleFromUrl(db, urls),
    imports: {
      add: (job, now) => insertImport(db, job, now),
      find: (id) => findImport(db, id),
      list: (page) => listImports(db, page),
      results: (id, page) => listImportResults(db, id, page),
      toRun: (id) => importToRun(db, id),
      unfinished: () => unfinishedImports(db),
      setState: (id, runner, to, now) => setImportState(db, id, runner, to, now),
      change: (seen, to, now) => changeImport(db, seen, to, now),
      stop: (id, now) => stopImport(db, id, now),
      keep: (id, portion, now) => write((w) => keepPortion(w, id, portion, now)),
    },
    search: {
      match: (match, within, most) => matchBlocks(db, match, within, most),
      marked: (match, blocks) => markBlocks(db, match, blocks),
      holders: holdersReader(db, stamp),
      progress: () => indexProgress(db),
      steps: (article) => knownSteps(db, article),
      copyStep: (article, step) => write((w) => copyStep(w, article, step), true),
      keepStep: (article, step) => write((w) => keepStep(w, article, step), true),
      dropSteps: (article, steps) => write((w) => dropSteps(w, article, steps), true),
      events: (asked) => findEvents(db, asked),
      stamp,
    },
    async close() {
      closing = true
      await indexed
      await db.destroy()
    },
  }
}
