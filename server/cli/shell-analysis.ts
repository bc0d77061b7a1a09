/**
 * For imports of thousands of texts: in a worker thread where the product is built, else on the spot. One thread is enough,
 * since the one that asks has as much to do with storing what was read; a second brought 200 MB for a heap of its own, and
 * read anew what the first had read of the versions before.
 */
import { existsSync } from 'node:fs'
import { PRODUCT } from '../product.js'
import type { Analysis } from '../workers/analysis.js'
import { poolAnalysis } from '../workers/pool-analysis.js'

/** Of a dump of long articles: 24 MB less at the height than with Node's own 48, in about the same time. */
const YOUNG_MEGABYTES = 16

/** The next lies ready when one is read: else each waits for this thread to have a moment between two writes. */
const AT_ONCE = 4

export async function shellAnalysis(): Promise<Analysis> {
  if (existsSync(PRODUCT.workerFile))
    return poolAnalysis({
      workerFile: PRODUCT.workerFile,
      threads: 1,
      atOnce: AT_ONCE,
      youngMegabytes: YOUNG_MEGABYTES,
    })
  // it brings all of the analysis into this thread
  const { directAnalysis } = await import('../workers/direct-analysis.js')
  return directAnalysis()
}
