/** `variorum compare`: the same comparison and reports as over the API, of snapshots and of files. */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { readConfig } from '../config.js'
import { bytesOf } from '../imports/read-files.js'
import { ReportTable } from '../schema/comparison.js'
import { openStore } from '../store/open-store.js'
import type { Store } from '../store/store.js'
import { type Analysis, FACETS, type Pair, type ReportAsked, type Side } from '../workers/analysis.js'
import { unstoredJson } from '../workers/comparison-json.js'
import { directAnalysis } from '../workers/direct-analysis.js'
import { storedSide, unstoredSide } from '../workers/sides.js'
import { type Command, readArguments, UsageError } from './usage.js'

const FORMATS = ['md', 'csv', 'html', 'json'] as const

const REPORT_TABLES = ReportTable.anyOf.map((table) => table.const)

export const compareCommand: Command = async (args, shell) => {
  const { positionals, values } = readArguments(args, {
    format: { type: 'string', default: 'md' },
    facet: { type: 'string' },
  })
  const format = FORMATS.find((known) => known === values.format)
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}.`)
  const facet = REPORT_TABLES.find((known) => known === values.facet)
  if (values.facet !== undefined && !facet) throw new UsageError(`--facet is one of ${REPORT_TABLES.join(', ')}.`)
  const [from, to, ...more] = positionals
  if (from === undefined || to === undefined || more.length > 0) throw new UsageError('Say two: FROM and TO.')
  const analysis = directAnalysis()
  // two files need no store, and none is made for them
  const store = [from, to].every(existsSync) ? null : await openStore(readConfig(shell.env).dataDir)
  try {
    const pair: Pair = {
      from: await sideOf(from, 'from', analysis, store),
      to: await sideOf(to, 'to', analysis, store),
      include: FACETS,
    }
    shell.print(
      format === 'json'
        ? await asJson(pair, analysis)
        : await asReport({ ...pair, format, ...(facet ? { facet } : {}), names: { from, to } }, analysis),
    )
    return 0
  } finally {
    await store?.close()
  }
}

async function sideOf(given: string, side: 'from' | 'to', analysis: Analysis, store: Store | null): Promise<Side> {
  if (store && !existsSync(given)) return storedSide(store, given, side)
  const name = basename(given)
  const latestYear = new Date().getUTCFullYear()
  return unstoredSide(await analysis.understand({ content: await bytesOf(given), name, format: null, latestYear }))
}

const asReport = async (asked: ReportAsked, analysis: Analysis) => (await analysis.report(asked)).toString('utf8')

/** As `POST /compare` gives it. */
const asJson = async (pair: Pair, analysis: Analysis) =>
  `${(await unstoredJson(pair, await analysis.compare(pair))).toString('utf8')}\n`
