/** What a worker can be asked to do. Each is a pure function of what it is handed. */
import { compareTexts } from '../compare/compare-texts.js'
import { factsOf } from '../compare/facts.js'
import { compareReferences } from '../compare/references.js'
import { type Handed, understand } from '../ingest/understand.js'
import type { Understood } from '../ingest/understood.js'
import type { PieceCache } from '../ingest/wikitext/pieces.js'
import type { WikitextPiece } from '../ingest/wikitext/read-wikitext.js'
import type { Compared, ReportFormat } from '../report/compared.js'
import { csvReport } from '../report/csv.js'
import { htmlReport } from '../report/html.js'
import { markdownReport } from '../report/markdown.js'
import type { ReportTable } from '../schema/comparison.js'
import { textHashOf } from '../store/hashes.js'
import { pack } from '../store/packing.js'
import { createLexicon } from '../text/lexicon.js'
import { scan } from '../text/scan.js'
import type { ComparisonParts } from './analysis.js'
import type { CompareTask, FactsTask, ReportTask } from './asked.js'
import { type TrackAnswer, type TrackTask, track } from './track-task.js'

/** A version of a history, with all that is costly and needs nobody else: the thread that writes has enough to do. */
interface Version {
  readonly handed: Handed & { readonly content: Uint8Array }
  readonly understood: Understood
  readonly textHash: string
  /** the content as it is kept */
  readonly packed: Uint8Array
}

export interface Tasks {
  /** @param pieces what was read of other versions, kept by whoever runs the tasks */
  understand(handed: Handed, pieces?: PieceCache<WikitextPiece>): Promise<Understood>
  /** @param handed its content as bytes */
  version(handed: Version['handed'], pieces?: PieceCache<WikitextPiece>): Promise<Omit<Version, 'handed'>>
  compare(task: CompareTask): Uint8Array
  facts(task: FactsTask): Uint8Array
  report(task: ReportTask): Uint8Array
  track(task: TrackTask): TrackAnswer
}

const REPORTS: Readonly<Record<ReportFormat, (compared: Compared, facet?: ReportTable) => string>> = {
  md: markdownReport,
  csv: csvReport,
  html: htmlReport,
}

export const tasks: Tasks = {
  understand,
  async version(handed, pieces) {
    const understood = await understand(handed, pieces)
    return { understood, textHash: textHashOf(understood.blocks), packed: pack(handed.content, 'fast') }
  },
  track,
  compare({ texts, partial, contexts, include, articles, cited }) {
    const compared = compareTexts(texts.from, texts.to, { partial, contexts, include, articles })
    const references = cited && compareReferences(cited.from, cited.to)
    const asked: ComparisonParts = {
      ...compared,
      references: references?.compared ?? null,
      limits: [...compared.limits, ...(references?.limits ?? [])],
      structure: include.includes('structure') ? compared.structure : [],
      text: include.includes('text') ? compared.text : [],
    }
    return new TextEncoder().encode(JSON.stringify(asked))
  },
  facts: ({ laid, context }) => new TextEncoder().encode(JSON.stringify(factsOf(scan(laid, createLexicon()), context))),
  report({ format, facet, snapshots, parts, texts, names }) {
    const said: ComparisonParts = JSON.parse(new TextDecoder().decode(parts))
    return new TextEncoder().encode(REPORTS[format]({ comparison: { ...snapshots, ...said }, texts, names }, facet))
  },
}
