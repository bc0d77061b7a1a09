/** Where a sentence stands: the lead counts most, then headings, the body, captions, table rows. */
import type { ScannedText } from '../text/scan.js'
import { sectionsOf } from '../text/sections.js'

/** A text without headings has no lead of its own: its first sentences are what it opens with. */
const OPENING = 3

export interface Places {
  /** the text has a lead: headings follow its opening */
  readonly hasLead: boolean
  /** by sentence: is it in the lead? */
  readonly isLead: (sentence: number) => boolean
  /** the first sentence of its own in the lead: what the article is about, behind titles and boxes */
  readonly opening: number
  /** by sentence: what a change there is worth, 0 to 1 */
  readonly worth: (sentence: number) => number
  /** by sentence: where its section starts in the text */
  readonly section: (sentence: number) => number
}

const WORTH = { heading: 0.85, paragraph: 0.6, quote: 0.6, list_item: 0.45, caption: 0.5, table_row: 0.35 } as const

export function placesOf(text: ScannedText): Places {
  const sections = sectionsOf(text)
  const block = new Int32Array(text.sentenceToken.length)
  for (let b = 0; b < text.blocks.length; b++) block.fill(b, text.blockSentence[b]!, text.blockSentence[b + 1]!)
  const start = new Int32Array(text.blocks.length)
  for (const section of sections)
    start.fill(text.blocks[section.firstBlock]?.start ?? 0, section.firstBlock, section.endBlock)
  const first = sections[0]
  const hasLead = first !== undefined && first.heading === null
  const leadEnd = !hasLead ? 0 : sections.length > 1 ? text.blockSentence[first.endBlock]! : OPENING
  const opening = openingOf(text, leadEnd)
  const isLead = (sentence: number) => sentence < leadEnd
  return {
    hasLead: hasLead && sections.length > 1,
    isLead,
    opening,
    worth: (sentence) =>
      isLead(sentence) ? (sentence === opening ? 1 : 0.9) : WORTH[text.blocks[block[sentence]!]?.kind ?? 'paragraph'],
    section: (sentence) => start[block[sentence]!] ?? 0,
  }
}

/** A line of a box is short. */
const SENTENCE = 9

function openingOf({ blocks, blockSentence, sentenceToken }: ScannedText, leadEnd: number): number {
  for (let b = 0; b < blocks.length && blockSentence[b]! < leadEnd; b++) {
    const first = blockSentence[b]!
    if (blocks[b]!.kind === 'paragraph' && sentenceToken[first + 1]! - sentenceToken[first]! >= SENTENCE) return first
  }
  return 0
}
