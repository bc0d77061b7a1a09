/**
 * Figures of two titles: "Blast at Kell kills 12" → "Blast at Kell kills 27". A title is no part of its text, whose offsets every
 * figure counts in; so what its figures became is told with the title's own change, where both titles stand in full.
 */
import { alignTexts } from '../align/align-texts.js'
import { compareFigures } from '../figures/compare-figures.js'
import { figuresOf } from '../figures/figures-of.js'
import { layOut } from '../text/blocks.js'
import type { TextContext } from '../text/text-context.js'

interface Titles {
  readonly from: TextContext
  readonly to: TextContext
}

/** "people killed, 12 became 27", in the order of the later title; empty where no figure of theirs was revised. */
export function titleFigures({ from, to }: Titles): readonly string[] {
  if (from.title === null || to.title === null || from.title === to.title) return []
  const laid = (text: string) => layOut([{ kind: 'paragraph', level: 0, text }])
  const aligned = alignTexts(laid(from.title), laid(to.title))
  const changes = compareFigures(aligned, figuresOf(aligned.from, from), figuresOf(aligned.to, to), {
    partial: { from: false, to: false },
  })
  return changes.flatMap(({ change, label, from: before, to: after }) =>
    change === 'revised' && before && after ? [`${label}, ${before.surface} became ${after.surface}`] : [],
  )
}
