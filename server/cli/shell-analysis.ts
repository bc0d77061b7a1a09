/** For imports of thousands of texts: in worker threads where the product is built, else on the spot. */
import { existsSync } from 'node:fs'
import { PRODUCT } from '../product.js'
import type { Analysis } from '../workers/analysis.js'
import { directAnalysis } from '../workers/direct-analysis.js'
import { poolAnalysis } from '../workers/pool-analysis.js'

export const shellAnalysis = (): Analysis =>
  existsSync(PRODUCT.workerFile) ? poolAnalysis({ workerFile: PRODUCT.workerFile }) : directAnalysis()
