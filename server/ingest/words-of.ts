/**
 * How many words a block has. Revisions of an article share nearly all their blocks, so what was counted last is remembered:
 * of a history of 15,000 revisions, counting every word of each was a third of the work of understanding them.
 */
import { tokenise } from '../text/tokens.js'
import { countWords } from '../text/words.js'

/** Characters of remembered blocks: those of some dozen revisions of the longest articles. */
const MOST_CHARACTERS = 3_000_000

let counted = new Map<string, number>()
/** those of the generation before: what is asked for again moves over, the rest is forgotten */
let older = new Map<string, number>()
let characters = 0

export function wordsOf(text: string): number {
  const known = counted.get(text)
  if (known !== undefined) return known
  const words = older.get(text) ?? countWords(tokenise(text))
  if (characters + text.length > MOST_CHARACTERS / 2) {
    older = counted
    counted = new Map()
    characters = 0
  }
  counted.set(text, words)
  characters += text.length
  return words
}
