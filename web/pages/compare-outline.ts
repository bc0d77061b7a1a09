/** The outline beside a comparison: each section with its words on both sides, and the row to go to. No DOM. */
import type { SnapshotText } from '../../server/schema/block.js'
import type { Comparison, SectionChange } from '../../server/schema/comparison.js'
import { lastAtMost } from '../last-at-most.js'
import type { Texts } from './compare-pieces.js'

export interface OutlineEntry {
  readonly id: string
  /** the row to go to */
  readonly row: string
  readonly heading: string
  readonly level: number
  readonly change: SectionChange['change']
  readonly from: number
  readonly to: number
  /** of them, words that the other text does not have */
  readonly gone: number
  readonly fresh: number
}

export const LEAD = 'Lead'

export function outlineOf(
  { structure, text }: Comparison,
  rows: readonly { readonly id: string }[],
  texts: Texts,
): OutlineEntry[] {
  const headings = new Map<string, string>()
  for (const passage of text) {
    if (passage.to && blockAt(texts.to, passage.to.start).kind === 'heading')
      headings.set(`to${passage.to.start}`, passage.id)
    if (passage.from && blockAt(texts.from, passage.from.start).kind === 'heading')
      headings.set(`from${passage.from.start}`, passage.id)
  }
  return structure.map((section) => {
    const { from, to, kept } = section
    const side = to ?? from!
    const row = headings.get(to ? `to${to.start}` : `from${from!.start}`)
    return {
      id: section.id,
      row: row ?? rows[0]?.id ?? 'lead',
      heading: side.heading ?? LEAD,
      level: side.level,
      change: section.change,
      from: from?.words ?? 0,
      to: to?.words ?? 0,
      gone: Math.max(0, (from?.words ?? 0) - kept.from),
      fresh: Math.max(0, (to?.words ?? 0) - kept.to),
    }
  })
}

/** The first block where the offset is before all. */
export function blockAt({ blocks }: SnapshotText, offset: number): SnapshotText['blocks'][number] {
  const at = Math.max(
    0,
    lastAtMost(blocks.length, (place) => blocks[place]!.start, offset),
  )
  return blocks[at] ?? { kind: 'paragraph', level: 0, start: 0, end: 0 }
}
