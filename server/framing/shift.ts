/** A shift of telling where it stands in the two texts, before it has a number and words. */
import { sentenceSpan } from '../align/alignment.js'
import type { FramingCategory } from '../schema/framing.js'
import type { Span } from '../schema/span.js'
import type { ScannedText } from '../text/scan.js'
import type { Side } from './pair-view.js'
import { spanOf } from './reading.js'
import type { Phrase } from './verb-groups.js'

export interface Shift {
  readonly category: FramingCategory
  readonly rule: string
  readonly from: { readonly span: Span; readonly sentence: Span } | null
  readonly to: { readonly span: Span; readonly sentence: Span } | null
  readonly weight: number
  readonly confidence: number
  readonly inQuotation?: boolean
}

export const whole = (side: Side): Phrase => ({ first: 0, end: side.reading.count })

export function sided(text: ScannedText, { reading }: Side, phrase: Phrase): { span: Span; sentence: Span } {
  const first = reading.sentence[phrase.first]!
  const last = reading.sentence[phrase.end - 1]!
  return { span: spanOf(reading, phrase.first, phrase.end), sentence: sentenceSpan(text, { first, end: last + 1 }) }
}

export const round = (value: number) => Math.round(value * 1000) / 1000
