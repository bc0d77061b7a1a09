/** What the comparison of two successive snapshots hangs on: equal keys mean equal digests. */
import { sha256 } from '../store/hashes.js'
import type { SeriesSnapshot } from '../track/series.js'
import { ANALYSIS_VERSION } from './analysis.js'

type Dated = Pick<SeriesSnapshot, 'snapshot'>

export const stepKey = (from: Dated, to: Dated): string =>
  sha256(JSON.stringify([ANALYSIS_VERSION, textOf(from), textOf(to)])).slice(0, 32)

const textOf = ({ snapshot: { textHash, partial, date, title, language } }: Dated) => [
  ...[textHash, partial, date, title, language],
]

/** Of each article, the steps from one text to another; a topic's articles may take turns. */
export function stepsIn<T extends Dated>(snapshots: readonly T[]): readonly (readonly [from: T, to: T])[] {
  const before = new Map<string, T>()
  return snapshots.flatMap((to) => {
    const from = before.get(to.snapshot.article)
    before.set(to.snapshot.article, to)
    return from && from.snapshot.textHash !== to.snapshot.textHash ? [[from, to] as const] : []
  })
}
