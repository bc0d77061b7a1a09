/** `variorum analyse`: the mentions in a file, as `POST /analyse` gives them. */
import { basename } from 'node:path'
import { bytesOf } from '../imports/read-files.js'
import { analysedJson } from '../workers/comparison-json.js'
import { directAnalysis } from '../workers/direct-analysis.js'
import { unstoredSide } from '../workers/sides.js'
import { type Command, readArguments, UsageError } from './usage.js'

export const analyseCommand: Command = async (args, shell) => {
  const { positionals, values } = readArguments(args, { date: { type: 'string' }, language: { type: 'string' } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Say one FILE.')
  const analysis = directAnalysis()
  const latestYear = new Date().getUTCFullYear()
  const given = { date: values.date ?? null, language: values.language ?? null }
  const handed = { content: await bytesOf(file), name: basename(file), format: null, latestYear, given }
  const side = unstoredSide(await analysis.understand(handed))
  shell.print(`${(await analysedJson(side, await analysis.facts(side))).toString('utf8')}\n`)
  return 0
}
