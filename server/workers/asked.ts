/**
 * What a worker is asked: values that can be sent to another thread. Whoever asks loads none of the analysis for it, which
 * takes 30 MB.
 */
import type { CitedSide } from '../compare/references.js'
import type { Compared, ReportFormat } from '../report/compared.js'
import type { Facet, ReportTable } from '../schema/comparison.js'
import type { LaidText } from '../text/blocks.js'
import type { TextContext } from '../text/text-context.js'
import type { Pair, ReportAsked, Side } from './analysis.js'

interface Both<T> {
  readonly from: T
  readonly to: T
}

export interface CompareTask {
  readonly texts: Both<LaidText>
  readonly partial: Both<boolean>
  readonly contexts: Both<TextContext>
  readonly include: readonly Facet[]
  /** two articles, and no two versions of one */
  readonly articles: boolean
  /** null: not asked for */
  readonly cited: Both<CitedSide> | null
}

export interface FactsTask {
  readonly laid: LaidText
  readonly context: TextContext
}

export interface ReportTask extends Omit<Compared, 'comparison'> {
  readonly format: ReportFormat
  readonly facet: ReportTable | undefined
  readonly snapshots: Both<Side['snapshot']>
  /** JSON of ComparisonParts */
  readonly parts: Uint8Array
}

/** What `compare` is asked for a pair. */
export async function compareTask({ from, to, include }: Pair): Promise<CompareTask> {
  return {
    ...(await textsOf({ from, to })),
    partial: { from: from.partial, to: to.partial },
    contexts: { from: from.context, to: to.context },
    include,
    articles: areArticles({ from, to }),
    cited: include.includes('structure') ? { from: await citedIn(from), to: await citedIn(to) } : null,
  }
}

const citedIn = async ({ references, carriesReferences, partial }: Side): Promise<CitedSide> => ({
  references: await references(),
  carries: carriesReferences,
  partial,
})

/** Texts that are not stored are two versions of one, as far as anybody knows. */
export const areArticles = ({ from, to }: Both<Side>): boolean =>
  from.snapshot !== null && to.snapshot !== null && from.snapshot.article !== to.snapshot.article

/** What `facts` is asked for one text. */
export const factsTask = async ({ laid, context }: Side): Promise<FactsTask> => ({ laid: await laid(), context })

/** What `report` is asked, once the pair is compared. */
export async function reportTask(
  { format, facet, from, to, names }: ReportAsked,
  parts: Uint8Array,
): Promise<ReportTask> {
  const snapshots = { from: from.snapshot, to: to.snapshot }
  return { ...(await textsOf({ from, to })), format, facet, snapshots, parts, names }
}

const textsOf = async ({ from, to }: Both<Side>) => ({ texts: { from: await from.laid(), to: await to.laid() } })
