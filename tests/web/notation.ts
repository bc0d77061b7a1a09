/** A pair of texts and its passage, written in one line that a person can read. */
import type { Passage, WordEdit } from '../../server/schema/comparison.js'

/**
 * A pair in the notation `the [old/new] dam`: `[/new]` is added, `[old/]` removed, `[a~b]` differs in noise alone.
 * Gives both texts and the passage that covers them.
 */
export function pair(notation: string): { from: string; to: string; passage: Passage } {
  let from = ''
  let to = ''
  const words: WordEdit[] = []
  for (const part of notation.split(/(\[[^\]]*\])/)) {
    const [, a, between, b] = /^\[([^/~\]]*)([/~])([^\]]*)\]$/.exec(part) ?? []
    if (a === undefined || b === undefined) {
      from += part
      to += part
      continue
    }
    const left = a ? { start: from.length, end: from.length + a.length } : null
    const right = b ? { start: to.length, end: to.length + b.length } : null
    const change = left && right ? 'replaced' : left ? 'removed' : 'added'
    words.push({ change, from: left, to: right, noise: between === '~' ? 'spelling' : null })
    from += a
    to += b
  }
  const passage: Passage = {
    id: 'p1',
    change: 'reworded',
    noiseOnly: false,
    similarity: 0.5,
    from: { start: 0, end: from.length },
    to: { start: 0, end: to.length },
    words,
  }
  return { from, to, passage }
}
