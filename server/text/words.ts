/** Counting words the way a reader does: no punctuation, no citation marks. */
import { TokenKind, type Tokens } from './tokens.js'

export function countWords(tokens: Tokens, first = 0, last = tokens.count): number {
  let words = 0
  for (let t = first; t < last; t++) {
    const kind = tokens.kind[t]
    if (kind !== TokenKind.punctuation && kind !== TokenKind.citation) words++
  }
  return words
}
