/**
 * Which sentences stand in a section of which nothing has a counterpart: a name that left with its whole section left for
 * that reason, and saying so once says it all.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { ScannedText } from '../text/scan.js'
import { sectionsOf } from '../text/sections.js'

export interface GoneSections {
  /** the heading of the section that went with this sentence of the earlier text; null when it did not go as a whole */
  from(sentence: number): string | null
  to(sentence: number): string | null
}

/** A heading alone, or a stray sentence that found some likeness, does not keep a section. */
const KEPT = 0.1

export function goneSections({ from, to, pairs }: AlignedTexts): GoneSections {
  const paired = { from: new Set<number>(), to: new Set<number>() }
  for (const pair of pairs) {
    for (let s = pair.from.first; s < pair.from.end; s++) paired.from.add(s)
    for (let s = pair.to.first; s < pair.to.end; s++) paired.to.add(s)
  }
  const a = headings(from, paired.from)
  const b = headings(to, paired.to)
  return { from: (sentence) => a.get(sentence) ?? null, to: (sentence) => b.get(sentence) ?? null }
}

function headings(text: ScannedText, paired: ReadonlySet<number>): ReadonlyMap<number, string> {
  const gone = new Map<number, string>()
  for (const { heading, firstBlock, endBlock } of sectionsOf(text)) {
    if (heading === null) continue
    const first = text.blockSentence[firstBlock]!
    const end = text.blockSentence[endBlock]!
    let kept = 0
    for (let s = first; s < end; s++) if (paired.has(s)) kept++
    if (end - first < 2 || kept > (end - first) * KEPT) continue
    for (let s = first; s < end; s++) gone.set(s, heading)
  }
  return gone
}
