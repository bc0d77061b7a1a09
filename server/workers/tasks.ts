/** What a worker can be asked to do. Each is a pure function of what it is handed. */
import { compareTexts } from '../compare/compare-texts.js'
import { type Handed, understand } from '../ingest/understand.js'
import type { Understood } from '../ingest/understood.js'
import type { Compared, ReportFormat } from '../report/compared.js'
import { csvReport } from '../report/csv.js'
import { htmlReport } from '../report/html.js'
import { markdownReport } from '../report/markdown.js'
import type { Facet } from '../schema/comparison.js'
import type { LaidText } from '../text/blocks.js'
import type { ComparisonParts, Pair, ReportAsked, Side } from './analysis.js'

interface Both<T> {
  readonly from: T
  readonly to: T
}

interface CompareTask {
  readonly texts: Both<LaidText>
  readonly partial: Both<boolean>
  readonly include: readonly Facet[]
}

interface ReportTask extends Omit<Compared, 'comparison'> {
  readonly format: ReportFormat
  readonly snapshots: Both<Side['snapshot']>
  /** JSON of ComparisonParts */
  readonly parts: Uint8Array
}

export interface Tasks {
  understand(handed: Handed): Understood
  compare(task: CompareTask): Uint8Array
  report(task: ReportTask): Uint8Array
}

const REPORTS: Readonly<Record<ReportFormat, (compared: Compared) => string>> = {
  md: markdownReport,
  csv: csvReport,
  html: htmlReport,
}

export const tasks: Tasks = {
  understand,
  compare({ texts, partial, include }) {
    const { summary, structure, text, limits } = compareTexts(texts.from, texts.to, { partial })
    const asked: ComparisonParts = {
      summary,
      structure: include.includes('structure') ? structure : [],
      text: include.includes('text') ? text : [],
      limits,
    }
    return new TextEncoder().encode(JSON.stringify(asked))
  },
  report({ format, snapshots, parts, texts, names }) {
    const said: ComparisonParts = JSON.parse(new TextDecoder().decode(parts))
    return new TextEncoder().encode(REPORTS[format]({ comparison: { ...snapshots, ...said }, texts, names }))
  },
}

/** What `compare` is asked for a pair. */
export async function compareTask({ from, to, include }: Pair): Promise<CompareTask> {
  return { ...(await textsOf({ from, to })), partial: { from: from.partial, to: to.partial }, include }
}

/** What `report` is asked, once the pair is compared. */
export async function reportTask({ format, from, to, names }: ReportAsked, parts: Uint8Array): Promise<ReportTask> {
  const snapshots = { from: from.snapshot, to: to.snapshot }
  return { ...(await textsOf({ from, to })), format, snapshots, parts, names }
}

const textsOf = async ({ from, to }: Both<Side>) => ({ texts: { from: await from.laid(), to: await to.laid() } })
