/** What a report is written from: a comparison, the two texts that its offsets count in, and what to call them. */
import type { Comparison } from '../schema/comparison.js'
import type { LaidText } from '../text/blocks.js'

export interface Compared {
  readonly comparison: Comparison
  readonly texts: { readonly from: LaidText; readonly to: LaidText }
  /** of a text that is not stored, such as a file's path; a stored one has its title */
  readonly names: { readonly from: string; readonly to: string }
}

export type ReportFormat = 'md' | 'csv' | 'html'
