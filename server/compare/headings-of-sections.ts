/**
 * A section takes its heading along. A heading is too short to be paired by its words, so alone it is told as gone where
 * it stood and as new where it stands, when the section moved or was given another name; the structure knows better, and
 * the text says what it says.
 */
import { type AlignedTexts, editsOf } from '../align/align-texts.js'
import type { SectionChange } from '../schema/comparison.js'
import type { CountedPassage } from './passages.js'

export function withHeadingsOfSections(
  aligned: AlignedTexts,
  list: readonly CountedPassage[],
  structure: readonly SectionChange[],
): readonly CountedPassage[] {
  const goneAt = lonelyAt(list, 'removed', 'from')
  const newAt = lonelyAt(list, 'added', 'to')
  const partners = new Map<CountedPassage, { readonly gone: CountedPassage; readonly moved: boolean }>()
  for (const { change, from, to } of structure) {
    if (!from || !to || from.heading === null || to.heading === null) continue
    const gone = goneAt.get(from.start)
    const fresh = newAt.get(to.start)
    if (gone === undefined || fresh === undefined) continue
    // one that was renamed in its place stays in order, or what stands between the two would be crossed
    const moved = change === 'moved' || !touch(list, gone, fresh)
    partners.set(list[fresh]!, { gone: list[gone]!, moved })
  }
  if (partners.size === 0) return list
  const taken = new Set([...partners.values()].map(({ gone }) => gone))
  return list
    .filter((one) => !taken.has(one))
    .map((one, n): CountedPassage => {
      const id = `p${n + 1}`
      const partner = partners.get(one)
      if (!partner) return one.passage.id === id ? one : { ...one, passage: { ...one.passage, id } }
      return heading(aligned, id, partner.gone, one, partner.moved)
    })
}

/** By their offsets, the places of the passages that stand on one side alone. */
function lonelyAt(list: readonly CountedPassage[], change: 'removed' | 'added', side: 'from' | 'to') {
  const places = new Map<number, number>()
  for (let n = 0; n < list.length; n++) {
    const { passage } = list[n]!
    if (passage.change === change) places.set(passage[side]!.start, n)
  }
  return places
}

/** Nothing that stands on both sides in order lies between the two. */
function touch(list: readonly CountedPassage[], one: number, other: number): boolean {
  for (let n = Math.min(one, other) + 1; n < Math.max(one, other); n++) {
    const { change } = list[n]!.passage
    if (change !== 'removed' && change !== 'added' && change !== 'moved') return false
  }
  return true
}

function heading(
  aligned: AlignedTexts,
  id: string,
  gone: CountedPassage,
  fresh: CountedPassage,
  moved: boolean,
): CountedPassage {
  const range = { from: gone.from!, to: fresh.to! }
  const words = { from: gone.words.from, to: fresh.words.to }
  const { edits, kept } = editsOf(aligned, { ...range, moved, similarity: 0 })
  const reworded = edits.some(({ noise }) => noise === null)
  const similarity = reworded ? kept / Math.max(1, words.from, words.to) : 1
  return {
    passage: {
      id,
      change: moved ? 'moved' : reworded ? 'reworded' : 'same',
      noiseOnly: edits.length > 0 && !reworded,
      similarity: Math.round(similarity * 1000) / 1000,
      from: gone.passage.from,
      to: fresh.passage.to,
      ...(edits.length > 0 ? { words: [...edits] } : {}),
    },
    ...range,
    words: { ...words, kept },
  }
}
