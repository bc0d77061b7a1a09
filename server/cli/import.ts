/** `variorum import`: files, folders and bundles into the store. */
import { readConfig } from '../config.js'
import { AppError } from '../errors.js'
import { type Importer, importFile } from '../imports/import-file.js'
import { type FileToImport, filesAt } from '../imports/read-files.js'
import { Format } from '../schema/snapshot.js'
import { openStore } from '../store/open-store.js'
import { directAnalysis } from '../workers/direct-analysis.js'
import { type Command, readArguments, type Shell, UsageError } from './usage.js'

const text = { type: 'string' } as const
const OPTIONS = {
  ...{ article: text, date: text, title: text, topic: text, format: text },
  ...{ publisher: text, url: text, licence: text, language: text, partial: { type: 'boolean' as const } },
}

export const importCommand: Command = async (args, shell) => {
  const { positionals, values } = readArguments(args, OPTIONS)
  if (positionals.length === 0) throw new UsageError('Say what to import.')
  const { article, format, ...given } = values
  const said = { given, ...(article ? { article } : {}), ...(format ? { format: formatOf(format) } : {}) }
  const config = readConfig(shell.env)
  const files = (await Promise.all(positionals.map(filesAt))).flat()
  if (files.length === 0) throw new AppError('TEXT_EMPTY', positionals.join(', '))
  if (files.length > 1 && values.date) throw new UsageError('--date is for one file; a folder has a date for each.')
  const store = await openStore(config.dataDir)
  try {
    return await importAll({ store, analysis: directAnalysis(), now: new Date(), said }, files, shell)
  } finally {
    await store.close()
  }
}

/** A file that is refused does not keep the others out. */
async function importAll(importer: Importer, files: readonly FileToImport[], { say, print }: Shell): Promise<number> {
  let failed = 0
  for (const file of files) {
    try {
      const { snapshot, added } = await importFile(importer, file)
      print(`${snapshot.id}\n`)
      say(`${file.path}: ${added ? 'added to' : 'already in'} ${snapshot.article}, ${snapshot.date}`)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      failed++
      say(`${file.path}: ${error.message}`)
    }
  }
  if (files.length > 1) say(`${files.length - failed} of ${files.length} imported.`)
  return failed === 0 ? 0 : 1
}

function formatOf(given: string): Format {
  const known = Format.anyOf.find((format) => format.const === given)
  if (known) return known.const
  throw new AppError('FORMAT_UNKNOWN', given, { field: '--format' })
}
