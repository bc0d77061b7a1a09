/** Emphasis by structure: sections that came, went, grew, shrank and moved. What the heading's new words do is told by its words. */
import type { AlignedTexts } from '../align/align-texts.js'
import type { SectionChange } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'
import type { Shift } from './shift.js'
import { weightOf } from './weight.js'

/** Below a sentence of the lead: a section's coming says what was added, not how it is told; the structure lists it too. */
const PLACE = 0.5
/** A section of fewer words is a line under a heading. */
const SECTION = 40
/** A section that lost or won so many words, and half of what it had, tells its matter with another emphasis. */
const GREW = 80

export function sectionShifts(
  { from, to }: Pick<AlignedTexts, 'from' | 'to'>,
  structure: readonly SectionChange[],
  partial: { readonly from: boolean; readonly to: boolean },
): Shift[] {
  const total = { from: from.text.length, to: to.text.length }
  return structure.flatMap((section): Shift[] => {
    const { from: a, to: b, kept } = section
    const tell = (
      rule: string,
      words: number,
      certainty: number,
      category: Shift['category'] = 'emphasis',
    ): Shift[] => [
      {
        category,
        rule,
        from: a && a.heading !== null ? heading(a) : null,
        to: b && b.heading !== null ? heading(b) : null,
        weight: weightOf(category, PLACE, Math.min(1, 0.35 + words / 500), certainty),
        confidence: certainty,
      },
    ]
    if (a && !b)
      return a.heading === null || a.words < SECTION || partial.to
        ? []
        : tell('a section is told in one text only', a.words - kept.from, 0.85)
    if (b && !a)
      return b.heading === null || b.words < SECTION || partial.from
        ? []
        : tell('a section is told in one text only', b.words - kept.to, 0.85)
    if (!a || !b || a.heading === null || b.heading === null || partial.from || partial.to || total.from === 0)
      return []
    const before = whole(structure, a.start, a.level, 'from')
    const now = whole(structure, b.start, b.level, 'to')
    const most = Math.max(before, now)
    const least = Math.min(before, now)
    if (most - least >= GREW && least * 2 <= most)
      return tell('a section holds more than twice as much in one text as in the other', most - least, 0.8)
    return []
  })
}

const heading = ({
  start,
  heading: words,
}: {
  readonly start: number
  readonly heading: string | null
}): { span: Span; sentence: Span } => {
  const span = { start, end: start + (words?.length ?? 0) }
  return { span, sentence: span }
}

/** Words of a section with its subsections. */
function whole(structure: readonly SectionChange[], start: number, level: number, side: 'from' | 'to'): number {
  const sections = structure.flatMap((change) => change[side] ?? []).sort((x, y) => x.start - y.start)
  const at = sections.findIndex((section) => section.start === start)
  let words = 0
  for (let n = at; n >= 0 && n < sections.length; n++) {
    if (n > at && sections[n]!.level <= level) break
    words += sections[n]!.words
  }
  return words
}
