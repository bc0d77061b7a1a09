/** Figures of a sentence in the notation of `rows.ts`. */
import { figuresOf } from '../../../server/figures/figures-of.js'
import type { Figure } from '../../../server/schema/figure.js'
import { type Block, layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'

export const figuresIn = (blocks: string | readonly Block[], date: string | null = null): readonly Figure[] =>
  figuresOf(
    scan(
      layOut(typeof blocks === 'string' ? [{ kind: 'paragraph', level: 0, text: blocks }] : blocks),
      createLexicon(),
    ),
    { date, title: null, language: 'en' },
  )

const short = (value: number) => String(Number(value.toFixed(4)))

/** As `surface = value unit qualifier`: "exact" is left out, a range is `low..high`, "-" is no unit. */
export function toldWithUnit({ surface, value, low, high, unit, qualifier }: Figure): string {
  const size =
    low !== undefined && high !== undefined ? `${short(low)}..${short(high)}` : value === null ? '?' : short(value)
  return `${surface} = ${size} ${unit || '-'}${qualifier === 'exact' ? '' : ` ${qualifier}`}`
}

export function told({ surface, value, low, high, kind, qualifier }: Figure): string {
  const size =
    low !== undefined && high !== undefined ? `${short(low)}..${short(high)}` : value === null ? '?' : short(value)
  return `${surface} = ${size} ${kind}${qualifier === 'exact' ? '' : ` ${qualifier}`}`
}
