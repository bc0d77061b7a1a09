/**
 * A sentence that was cut in two: the one beside the passage holds the words that left it, so they were not dropped but cut off.
 *
 *   "… by two points and has probably grown."   →   "… by two points. It has probably grown."
 */
import type { Side } from './pair-view.js'
import { isContent } from './word-class.js'

/** Two thirds of its words: a sentence that was cut off is seldom cut off and rewritten. */
const CUT_OFF = 0.65

/** Settles the words that were cut off, and says whether it was so. */
export function settleSplit(side: Side, beside: Side): boolean {
  const own = beside.lemma.filter((_, i) => isContent(beside.reading.tag[i]!))
  const left = new Set(side.lemma.filter((_, i) => side.changed[i] === 1))
  const shared = new Set(own.filter((lemma) => left.has(lemma)))
  if (shared.size < 2 || shared.size < new Set(own).size * CUT_OFF) return false
  let first = side.reading.count
  let end = 0
  for (let i = 0; i < side.reading.count; i++) {
    if (side.changed[i] !== 1 || !shared.has(side.lemma[i]!)) continue
    first = Math.min(first, i)
    end = i + 1
  }
  // with the little words between and before them
  while (first > 0 && side.changed[first - 1] === 1 && !isContent(side.reading.tag[first - 1]!)) first--
  for (let i = first; i < end; i++)
    if (side.changed[i] === 1 && (shared.has(side.lemma[i]!) || !isContent(side.reading.tag[i]!))) side.changed[i] = 2
  return true
}
