/** Where the figures of a comparison, and the names that changed in it, stand in its two texts. No DOM. */
import type { Comparison } from '../../server/schema/comparison.js'
import { lastAtMost } from '../last-at-most.js'

export interface FactMark {
  readonly start: number
  readonly end: number
  readonly facet: 'figures' | 'names'
  /** of the change, which is its address in its own tab */
  readonly id: string
  /** what became of it, in words */
  readonly title: string
}

/** By side, in text order, none over another. */
export interface FactMarks {
  readonly from: readonly FactMark[]
  readonly to: readonly FactMark[]
}

export const NO_MARKS: FactMarks = { from: [], to: [] }

export function factMarksOf({ figures, names }: Comparison): FactMarks {
  const marks = { from: [] as FactMark[], to: [] as FactMark[] }
  for (const { id, change, label, from, to } of figures) {
    const title = `${label}: ${change}`
    if (from) marks.from.push({ start: from.start, end: from.end, facet: 'figures', id, title })
    if (to) marks.to.push({ start: to.start, end: to.end, facet: 'figures', id, title })
  }
  for (const { id, change, from, to } of names) {
    if (change === 'unchanged') continue
    const title = `${(to ?? from)!.canonical}: ${change.replace('_', ' ')}`
    for (const { start, end } of from?.mentions ?? []) marks.from.push({ start, end, facet: 'names', id, title })
    for (const { start, end } of to?.mentions ?? []) marks.to.push({ start, end, facet: 'names', id, title })
  }
  return { from: apart(marks.from), to: apart(marks.to) }
}

/** The first of two that overlap; a figure before a name that begins with it. */
function apart(marks: readonly FactMark[]): readonly FactMark[] {
  const kept: FactMark[] = []
  const sorted = [...marks].sort((x, y) => x.start - y.start || (x.facet < y.facet ? -1 : x.facet > y.facet ? 1 : 0))
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

/** Of marks in text order, the first that ends behind an offset. */
export const firstBehind = (marks: readonly FactMark[], offset: number): number =>
  lastAtMost(marks.length, (place) => marks[place]!.end, offset) + 1
