/** Imports that last: run as jobs, with progress on standard error, and gone on with by the same command after an end too soon. */
import { resolve } from 'node:path'
import { type Config, readConfig } from '../config.js'
import { fetcherFor } from '../imports/fetcher-for.js'
import { type Jobs, jobsOf } from '../imports/jobs.js'
import { nameOfSource, sourceOf } from '../imports/source-of.js'
import { FetchError } from '../ingest/fetch/fetch-error.js'
import { SourceError } from '../ingest/sources/source.js'
import type { ImportJob, ImportResult } from '../schema/import.js'
import type { Every } from '../schema/import-request.js'
import type { ImportParameters } from '../schema/shell-import.js'
import { openStore } from '../store/open-store.js'
import type { Store } from '../store/store.js'
import type { ImportOptions } from './import-options.js'
import { shellAnalysis } from './shell-analysis.js'
import { type Shell, UsageError } from './usage.js'

const DUMP = /\.xml(?:\.(?:gz|bz2|xz|lzma))?$/i
const WARC = /\.(?:warc(?:\.gz)?|wacz)$/i

/** null: a file, a folder or a bundle. @throws UsageError */
export function askedImport(given: string, options: ImportOptions): ImportParameters | null {
  const { article, title, topic, publisher, licence, language, partial } = options
  const said = defined({ article, title, topic, publisher, licence, language })
  const about = { ...said, ...(partial ? { partial } : {}) }
  const span = defined({ from: dayOf(options.from, '--from'), to: dayOf(options.to, '--to') })
  const every = everyOf(options.every)
  if (/^https?:\/\//i.test(given)) {
    if (options.history)
      return { kind: 'wiki', url: given, ...defined({ api: options.api }), ...every, ...span, ...about }
    if (options.archive !== undefined || options.captures) {
      return { kind: 'archive', url: given, ...defined({ archive: options.archive }), ...every, ...span, ...about }
    }
    return { kind: 'address', url: given, ...(options.states ? { states: true } : {}), ...about }
  }
  const path = given === '-' ? given : resolve(given)
  if (options.git) return { kind: 'git', path, ...about }
  if (given === '-' || DUMP.test(given))
    return { kind: 'dump', path, ...defined({ page: options.page }), ...every, ...span, ...about }
  if (WARC.test(given)) return { kind: 'warc', path, ...defined({ url: options.url }), ...about }
  return null
}

const defined = <T extends Record<string, string | undefined>>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string }

function everyOf(given: string | undefined): { every?: Every } {
  if (given === undefined) return {}
  const every = (['all', 'day', 'week', 'month'] as const).find((known) => known === given)
  if (!every) throw new UsageError('--every is one of all, day, week, month.')
  return { every }
}

function dayOf(given: string | undefined, option: string): string | undefined {
  if (given === undefined || /^\d{4}-\d\d-\d\d$/.test(given)) return given
  throw new UsageError(`${option} is a day, such as 2020-10-30.`)
}

export async function runJobs(
  asked: readonly ImportParameters[],
  shell: Shell,
  { dryRun, afresh }: { dryRun: boolean; afresh: boolean },
): Promise<number> {
  const config = readConfig(shell.env)
  if (dryRun) return listOnly(asked, config, shell)
  const store = await openStore(config.dataDir)
  const analysis = await shellAnalysis()
  const now = () => new Date()
  let done = 0
  const onKept = (results: readonly ImportResult[], total: number | null) => {
    done += results.length
    for (const { label, outcome, snapshot, reason } of results) {
      if (snapshot !== null) shell.print(`${snapshot}\n`)
      if (outcome === 'failed' || outcome === 'passed')
        shell.say(`${label}: ${outcome === 'failed' ? 'failed' : 'passed over'}. ${reason}`)
    }
    shell.say(`${done}${total === null ? '' : ` of ${total}`} …`)
  }
  const onTrouble = (error: unknown) => shell.say(String(error instanceof Error ? error.stack : error))
  const jobs = jobsOf({ store, analysis, fetcher: fetcherFor(config), now, onKept, onTrouble })
  const stop = () => void jobs.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  let failed = 0
  try {
    for (const one of asked) {
      const { id } = await begin(one, { jobs, store, afresh, say: shell.say })
      await jobs.ended(id)
      const job = (await store.imports.find(id))!
      if (job.state !== 'done' || job.counts.failed > 0) failed++
      shell.say(inWords(job))
    }
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    await jobs.close()
    await analysis.close()
    await store.close()
  }
  return failed === 0 ? 0 : 1
}

/** Goes on with the same import where one was left unfinished. */
async function begin(
  asked: ImportParameters,
  { jobs, store, afresh, say }: { jobs: Jobs; store: Store; afresh: boolean; say: Shell['say'] },
): Promise<{ id: string }> {
  const same = JSON.stringify(asked)
  const left = afresh ? undefined : (await store.imports.unfinished()).find(({ parameters }) => parameters === same)
  if (!left) return jobs.start(asked)
  say(`Going on with the import ${left.id}.`)
  return jobs.resume(left.id)
}

/** `--dry-run`: what the source has, without reading or keeping any of it. */
async function listOnly(asked: readonly ImportParameters[], config: Config, { say, print }: Shell): Promise<number> {
  const parts = { fetcher: fetcherFor(config), now: () => new Date() }
  let failed = 0
  for (const one of asked) {
    let versions = 0
    const count = () => `${versions} ${versions === 1 ? 'version' : 'versions'}; nothing was kept.`
    try {
      for await (const step of sourceOf(one, parts).steps(null, new AbortController().signal)) {
        if (step.kind === 'total') continue
        versions++
        const bytes =
          step.kind === 'found' ? `${step.found.bytes.length} bytes` : step.kind === 'again' ? 'unchanged' : step.reason
        print(`${step.label}\t${bytes}\n`)
      }
      say(`${nameOfSource(one)}: ${count()}`)
    } catch (error) {
      if (!(error instanceof SourceError || error instanceof FetchError)) throw error
      failed++
      say(`${nameOfSource(one)}: ${count()} ${error.message}`)
    }
  }
  return failed === 0 ? 0 : 1
}

/** A file that is damaged stays so: going on helps when it was put in order, or fetched again. */
const GO_ON: Readonly<Partial<Record<ImportJob['kind'], string>>> = {
  warc: 'Given the file whole, the same command goes on from here.',
  dump: 'Given the file whole, the same command goes on from here.',
}

function inWords({ kind, source, state, reason, counts }: ImportJob): string {
  const parts = [
    `${counts.added} added`,
    `${counts.unchanged} unchanged`,
    `${counts.present} already there`,
    ...(counts.passed > 0 ? [`${counts.passed} passed over`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
  ]
  const onward = (state === 'failed' && GO_ON[kind]) || 'The same command goes on from here.'
  const ended = state === 'done' ? '' : ` ${reason ?? 'It was stopped.'} ${onward}`
  return `${source}: ${parts.join(', ')}.${ended}`
}
