/**
 * Words inside quotation marks that were exchanged, while the quotation stands on both sides: somebody is made to have said
 * something else. A text may be shortened and reworded; what it quotes may not, so this is told whatever the words do.
 *
 *   “We will rebuild the pier by May,” she said. → “We hope to rebuild the pier by May,” she said.
 *
 * A quotation here is a run of quoted words with most of its words on both sides; a single quoted word is a term.
 */
import type { Finding } from './finding.js'
import type { PairView, Side } from './pair-view.js'
import { alikeSpelt } from './plain-synonyms.js'
import { type Phrase, range } from './verb-groups.js'
import { isContent, Tag } from './word-class.js'

/** Fewer quoted words are a term, set apart and not said. */
const LEAST = 4

/** Do all words that were exchanged in these two phrases stand in a quotation that both sides have? */
export function isInQuotation({ from, to }: PairView, finding: Pick<Finding, 'from' | 'to'>): boolean {
  return finding.from !== null && finding.to !== null && isSaid(from, finding.from) && isSaid(to, finding.to)
}

function isSaid(side: Side, { first, end }: Phrase): boolean {
  const exchanged = range(first, end).filter((i) => side.changed[i] === 1 && side.reading.tag[i] !== Tag.mark)
  return exchanged.length > 0 && exchanged.every((i) => stands(side, i))
}

/** In a quotation of which other words stay. */
function stands({ reading, changed }: Side, i: number): boolean {
  if (!reading.quoted[i]) return false
  let first = i
  let end = i + 1
  while (first > 0 && reading.quoted[first - 1]) first--
  while (end < reading.count && reading.quoted[end]) end++
  const words = range(first, end).filter((n) => reading.tag[n] !== Tag.mark)
  const kept = words.filter((n) => changed[n] !== 1).length
  return words.length >= LEAST && kept * 2 >= words.length
}

/** Slots inside a quotation that no rule told. */
export function quotationShifts(view: PairView, told: (side: 'from' | 'to', i: number) => boolean): Finding[] {
  return view.slots.flatMap((slot): Finding[] => {
    if (!isInQuotation(view, slot)) return []
    const fresh = (side: 'from' | 'to') =>
      range(slot[side].first, slot[side].end).filter(
        (i) =>
          view[side].changed[i] === 1 &&
          isContent(view[side].reading.tag[i]!) &&
          view[side].reading.tag[i] !== Tag.number,
      )
    const a = fresh('from')
    const b = fresh('to')
    if (a.length === 0 || b.length === 0 || a.some((i) => told('from', i)) || b.some((i) => told('to', i))) return []
    // a slip that was mended
    if (a.length === 1 && b.length === 1 && alikeSpelt(view.from.lemma[a[0]!]!, view.to.lemma[b[0]!]!)) return []
    return [
      {
        category: 'attribution',
        rule: 'a speaker is quoted with other words',
        from: slot.from,
        to: slot.to,
        strength: 0.55,
        certainty: 0.65,
      },
    ]
  })
}
