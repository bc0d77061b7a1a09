/**
 * The blocks of successive versions on their way between two threads. Versions of an article share nearly all of their
 * blocks, and copying 400 of them for each of 15,000 versions was a fifth of the work of importing a long history. So each
 * block is sent once, and named by its number from then on. The receiver then also has one object a block, of which what
 * is computed once, such as its hash, need not be computed again.
 */
import type { Block } from '../text/blocks.js'

export interface SentBlocks {
  /** the thread's number: each has its own */
  readonly sender: number
  /** raised when the sender begins to count anew */
  readonly generation: number
  /** a number for each block of the text, in order */
  readonly numbers: Uint32Array
  /** those that were not sent before; the first has the number `firstFresh` */
  readonly fresh: readonly Block[]
  readonly firstFresh: number
}

/** Characters of blocks that both sides keep: those of a few hundred versions of a long article. */
const MOST_CHARACTERS = 3_000_000

/** @param sender no other thread of the receiver's may have the same */
export function blockSender(sender: number, mostCharacters = MOST_CHARACTERS) {
  let numberOf = new WeakMap<Block, number>()
  let generation = 0
  let sent = 0
  let characters = 0
  return (blocks: readonly Block[]): SentBlocks => {
    if (characters > mostCharacters) {
      numberOf = new WeakMap()
      generation++
      sent = 0
      characters = 0
    }
    const fresh: Block[] = []
    const firstFresh = sent
    const numbers = Uint32Array.from(blocks, (block) => {
      const known = numberOf.get(block)
      if (known !== undefined) return known
      numberOf.set(block, sent)
      fresh.push(block)
      characters += block.text.length
      return sent++
    })
    return { sender, generation, numbers, fresh, firstFresh }
  }
}

/** What a sender sends has to be received in the order in which it was sent. @throws when a part of it was lost */
export function blockReceiver(): (given: SentBlocks) => Block[] {
  const known = new Map<number, { readonly generation: number; readonly blocks: Block[] }>()
  return ({ sender, generation, numbers, fresh, firstFresh }) => {
    let from = known.get(sender)
    if (from?.generation !== generation) {
      from = { generation, blocks: [] }
      known.set(sender, from)
    }
    const { blocks } = from
    if (blocks.length !== firstFresh) throw new Error(`blocks ${blocks.length} to ${firstFresh} did not arrive`)
    blocks.push(...fresh)
    return Array.from(numbers, (number) => blocks[number]!)
  }
}
