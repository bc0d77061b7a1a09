/** `variorum import`: files, folders, bundles, wiki dumps, web archives, pages and their histories, into the store. */
import { readConfig } from '../config.js'
import { AppError } from '../errors.js'
import { type Importer, importFile } from '../imports/import-file.js'
import { type FileToImport, filesAt } from '../imports/read-files.js'
import { Format } from '../schema/snapshot.js'
import { openStore } from '../store/open-store.js'
import { askedImport, runJobs } from './import-job.js'
import { refuseOthers } from './import-kinds.js'
import { IMPORT_OPTIONS } from './import-options.js'
import { type Command, readArguments, type Shell, UsageError } from './usage.js'

export const importCommand: Command = async (args, shell) => {
  const { positionals, values } = readArguments(args, IMPORT_OPTIONS)
  if (positionals.length === 0) throw new UsageError('Say what to import.')
  const jobs = positionals.map((given) => {
    const job = askedImport(given, values)
    refuseOthers(given, job?.kind ?? 'file', values)
    return job
  })
  const asked = jobs.filter((job) => job !== null)
  if (asked.length > 0) {
    if (asked.length < positionals.length)
      throw new UsageError('Import files and folders apart from addresses, dumps and archives.')
    return runJobs(asked, shell, { dryRun: values['dry-run'] === true, afresh: values.afresh === true })
  }
  const { article, format, title, date, topic, publisher, url, licence, language, partial, states } = values
  const stated = { title, date, topic, publisher, url, licence, language, partial }
  const given = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
  const said = {
    given,
    ...(article ? { article } : {}),
    ...(format ? { format: formatOf(format) } : {}),
    ...(states ? { states: true } : {}),
  }
  const files = (await Promise.all(positionals.map(filesAt))).flat()
  if (files.length === 0) throw new AppError('TEXT_EMPTY', positionals.join(', '))
  if (files.length > 1 && date) throw new UsageError('--date is for one file; a folder has a date for each.')
  const { directAnalysis } = await import('../workers/direct-analysis.js')
  const store = await openStore(readConfig(shell.env).dataDir)
  try {
    return await importAll({ store, analysis: directAnalysis(), now: new Date(), said }, files, shell)
  } finally {
    await store.close()
  }
}

const CAME_TO = {
  added: 'added to',
  present: 'already in',
  unchanged: 'unchanged since the last of',
  passed: 'passed over in',
  failed: 'failed in',
} as const

const HOW_TO_DATE = `A file is dated by what it says itself (a line "date: 2024-05-04" in its front matter), by its name
(2024-05-04.md, 20240504.txt, "essay 4 May 2024.md"), alone by --date, or by a list beside the files, index.tsv, with
"date" and "file" in its first line and a date and a file's name in each below, parted by tabs.`

/** A file that is refused does not keep the others out. */
async function importAll(importer: Importer, files: readonly FileToImport[], { say, print }: Shell): Promise<number> {
  let failed = 0
  let undated = 0
  for (const file of files) {
    try {
      const { snapshot, outcome } = await importFile(importer, file)
      print(`${snapshot.id}\n`)
      const doubt = snapshot.repairs.find(({ kind }) => kind === 'cut_short')
      say(`${file.path}: ${CAME_TO[outcome]} ${snapshot.article}, ${snapshot.date}${doubt ? `; ${doubt.note}` : ''}`)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed++
      if (error.code === 'DATE_MISSING') undated++
      say(`${file.path}: ${error.message}`)
    }
  }
  if (undated > 0) say(HOW_TO_DATE)
  if (files.length > 1) say(`${files.length - failed} of ${files.length} imported.`)
  return failed === 0 ? 0 : 1
}

function formatOf(given: string): Format {
  const known = Format.anyOf.find((format) => format.const === given)
  if (known) return known.const
  throw new AppError('FORMAT_UNKNOWN', given, { field: '--format' })
}
