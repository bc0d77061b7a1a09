/** Two sentences in, the framing changes between them out: what the rows of the tests are judged by. */
import { alignTexts } from '../../../server/align/align-texts.js'
import { passagesOf } from '../../../server/compare/passages.js'
import { structureOf } from '../../../server/compare/structure.js'
import { compareFraming } from '../../../server/framing/compare-framing.js'
import type { FramingChange } from '../../../server/schema/framing.js'
import { type LaidText, layOut } from '../../../server/text/blocks.js'

/** A text of paragraphs; a line that begins with # is a heading. */
export const laid = (...paragraphs: readonly string[]): LaidText =>
  layOut(
    paragraphs.map((text) =>
      text.startsWith('# ')
        ? { kind: 'heading' as const, level: 2, text: text.slice(2) }
        : { kind: 'paragraph' as const, level: 0, text },
    ),
  )

export function framingBetween(from: LaidText, to: LaidText): FramingChange[] {
  const aligned = alignTexts(from, to)
  const { list } = passagesOf(aligned)
  const structure = structureOf(aligned.from, aligned.to, list)
  return compareFraming(aligned, { passages: list, structure }, { partial: { from: false, to: false } })
}
