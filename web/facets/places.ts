/** Where an offset of either text stands: the passage that holds it, and the heading above it. No DOM. */
import type { Comparison } from '../../server/schema/comparison.js'
import { lastAtMost } from '../last-at-most.js'

export type Side = 'from' | 'to'

export interface Places {
  /** the passage's id, which is its address in the text view; null: no passage holds the offset */
  readonly passage: (side: Side, offset: number) => string | null
  readonly heading: (side: Side, offset: number) => string
}

const LEAD = 'Lead'

export function placesOf({ text, structure }: Pick<Comparison, 'text' | 'structure'>): Places {
  const passages = { from: starts('from'), to: starts('to') }
  const headings = { from: sections('from'), to: sections('to') }
  return {
    passage: (side, offset) => lastBefore(passages[side], offset)?.id ?? null,
    heading: (side, offset) => lastBefore(headings[side], offset)?.id ?? LEAD,
  }

  function starts(side: Side) {
    return ordered(text.flatMap((one) => (one[side] ? [{ start: one[side].start, id: one.id }] : [])))
  }

  function sections(side: Side) {
    return ordered(
      structure.flatMap((one) => (one[side] ? [{ start: one[side].start, id: one[side].heading ?? LEAD }] : [])),
    )
  }
}

interface Start {
  readonly start: number
  readonly id: string
}

const ordered = (list: Start[]): readonly Start[] => list.sort((a, b) => a.start - b.start)

const lastBefore = (list: readonly Start[], offset: number): Start | undefined =>
  list[lastAtMost(list.length, (place) => list[place]!.start, offset)]
