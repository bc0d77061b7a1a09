/** What the comparison of two successive snapshots hangs on: equal keys mean equal digests. */

import type { Snapshot } from '../schema/snapshot.js'
import { sha256 } from '../store/hashes.js'
import type { SeriesSnapshot } from '../track/series.js'
import { stepPlaces } from '../track/step-places.js'
import { ANALYSIS_VERSION } from './analysis.js'

type Dated = Pick<SeriesSnapshot, 'snapshot'>

export const stepKey = (from: Dated, to: Dated): string =>
  sha256(JSON.stringify([ANALYSIS_VERSION, textOf(from), textOf(to)])).slice(0, 32)

const textOf = ({ snapshot: { textHash, linksHash, partial, date, title, language } }: Dated) => [
  ...[textHash, partial, date, title, language],
  ...(linksHash === undefined ? [] : [linksHash]),
]

/** Of each article, what is compared: its steps from one text to another; a topic's articles may take turns. */
export function stepsIn<T extends Dated>(snapshots: readonly T[]): readonly (readonly [from: T, to: T])[] {
  const byArticle = new Map<string, (T & Pick<Snapshot, 'partial'>)[]>()
  for (const one of snapshots) {
    const { article, partial } = one.snapshot
    const list = byArticle.get(article) ?? []
    byArticle.set(article, list)
    list.push({ ...one, partial })
  }
  return [...byArticle.values()].flatMap((list) =>
    stepPlaces(list).flatMap(({ from, to }) =>
      from.snapshot.textHash === to.snapshot.textHash ? [] : [[from, to] as const],
    ),
  )
}
