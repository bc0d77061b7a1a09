/** The analysis on the spot, for a shell command that has nobody else to answer. */

import { pieceCache } from '../ingest/wikitext/pieces.js'
import type { WikitextPiece } from '../ingest/wikitext/read-wikitext.js'
import type { Analysis, Pair } from './analysis.js'
import { compareTask, factsTask, reportTask } from './asked.js'
import { tasks } from './tasks.js'

export function directAnalysis(): Analysis {
  const pieces = pieceCache<WikitextPiece>()
  const compare = async (pair: Pair) => Buffer.from(tasks.compare(await compareTask(pair)))
  return {
    understand: (handed) => tasks.understand(handed, pieces),
    version: (handed) => tasks.version(handed, pieces),
    compare,
    facts: async (side) => Buffer.from(tasks.facts(await factsTask(side))),
    report: async (asked) => Buffer.from(tasks.report(await reportTask(asked, await compare(asked)))),
    track: async ({ series, include, at }) => {
      const task = { series: await series(), include, at, digests: new Map(), portionMs: Number.POSITIVE_INFINITY }
      return Buffer.from(tasks.track(task).parts!)
    },
    close: async () => {},
  }
}
