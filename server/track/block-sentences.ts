/**
 * A block's sentences with what they are known by, each block read once: 15,000 revisions of one article hold a few tens
 * of thousands of blocks, and nearly all of a revision's blocks were read for the revision before.
 */
import type { Block } from '../text/blocks.js'
import { createLexicon, type Lexicon } from '../text/lexicon.js'
import { scan } from '../text/scan.js'

export interface BlockSentence {
  /** equal for sentences that are equal but for noise */
  readonly hash: number
  readonly text: string
  /** keys of the words that say something of their own */
  readonly content: Int32Array
  /** the same, each once */
  readonly distinct: Int32Array
  readonly words: number
  readonly heading: boolean
}

/** One for each block of one kind and text, so that equal blocks are one object. */
export interface ReadBlock {
  readonly sentences: readonly BlockSentence[]
}

/** What was read, kept from one series to the next. Sentences' hashes mean the same within one memory alone. */
export interface BlockMemory {
  readonly lexicon: Lexicon
  readonly read: Map<string, ReadBlock>
}

const NOTHING: ReadBlock = { sentences: [] }

export const createBlockMemory = (): BlockMemory => ({ lexicon: createLexicon(), read: new Map() })

export function blockReader(
  blocks: ReadonlyMap<number, Block>,
  memory = createBlockMemory(),
): (number: number) => ReadBlock {
  const read = new Map<number, ReadBlock>()
  return (number) => {
    const known = read.get(number)
    if (known) return known
    const block = blocks.get(number)
    const now = block ? recalled(block) : NOTHING
    read.set(number, now)
    return now
  }

  function recalled(block: Block): ReadBlock {
    const name = `${block.kind === 'heading' ? 'h' : 't'}${block.text}`
    const known = memory.read.get(name)
    if (known) return known
    const now = { sentences: sentencesOf(block, memory.lexicon) }
    memory.read.set(name, now)
    return now
  }
}

function sentencesOf({ kind, level, text }: Block, lexicon: Lexicon): BlockSentence[] {
  const laid = { text, blocks: [{ kind, level, start: 0, end: text.length }] }
  const { tokens, key, sentenceToken } = scan(laid, lexicon)
  const sentences: BlockSentence[] = []
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    const first = sentenceToken[s]!
    const end = sentenceToken[s + 1]!
    const content: number[] = []
    let words = 0
    // two independent 32-bit hashes make one of 53 bits, which a number holds exactly
    let high = kind === 'heading' ? 23 : 17
    let low = 7
    for (let t = first; t < end; t++) {
      const k = key[t]!
      if (lexicon.isMark[k]) continue
      words++
      high = Math.imul(high ^ k, 0x01000193)
      low = Math.imul(low + k, 0x85ebca6b) ^ (low >>> 13)
      if (lexicon.isContent[k]) content.push(k)
    }
    if (words === 0) continue
    sentences.push({
      hash: (high >>> 0) * 2097152 + (low >>> 11),
      text: text.slice(tokens.start[first]!, tokens.end[end - 1]!),
      content: Int32Array.from(content),
      distinct: Int32Array.from(new Set(content)),
      words,
      heading: kind === 'heading',
    })
  }
  return sentences
}
