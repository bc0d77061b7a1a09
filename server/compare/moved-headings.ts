/**
 * A section that moved takes its heading along. A heading is too short to be paired by its words, so alone it is told as
 * gone where it stood and as new where it stands; the structure knows better.
 */
import type { SectionChange } from '../schema/comparison.js'
import type { CountedPassage } from './passages.js'

export function withMovedHeadings(
  list: readonly CountedPassage[],
  structure: readonly SectionChange[],
): readonly CountedPassage[] {
  const goneAt = new Map<number, CountedPassage>()
  for (const one of list) if (one.passage.change === 'removed') goneAt.set(one.passage.from!.start, one)
  const before = new Map<number, CountedPassage>()
  for (const { change, from, to } of structure) {
    if (change !== 'moved' || !from || !to || from.heading === null || from.heading !== to.heading) continue
    const gone = goneAt.get(from.start)
    if (gone) before.set(to.start, gone)
  }
  if (before.size === 0) return list
  const partners = new Map<CountedPassage, CountedPassage>()
  for (const one of list) {
    const gone = one.passage.change === 'added' ? before.get(one.passage.to!.start) : undefined
    if (gone && gone.words.from === one.words.to) partners.set(one, gone)
  }
  const moved = new Set(partners.values())
  return list
    .filter((one) => !moved.has(one))
    .map((one, n): CountedPassage => {
      const id = `p${n + 1}`
      const gone = partners.get(one)
      if (!gone) return one.passage.id === id ? one : { ...one, passage: { ...one.passage, id } }
      return {
        passage: { ...one.passage, id, change: 'moved', similarity: 1, from: gone.passage.from },
        from: gone.from,
        to: one.to,
        words: { from: gone.words.from, to: one.words.to, kept: one.words.to },
      }
    })
}
