/**
 * Pairs words in which letters were lost with the words they were, before anything is compared.
 *
 *   from   "Gen. Mart�nez"       the damaged word gets the number of "Martínez", so that the sentences are equal
 *   to     "Gen. Martínez"
 *
 * Only where one word of the other text fits: "b�t" may be bat, bet or bit. Such a word is told by its neighbours,
 * once the sentences are paired (word-edits.ts). A text without U+FFFD costs one search for it.
 */
import { differInLostLetters, hasLostLetters } from '../text/lost-letters.js'
import { bare } from '../text/normal-form.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'

/** Of a shorter word too little is left: one sign alone fits every letter. */
const LEAST_LEFT = 2
/** Comparisons of two words, about half a second of them: a text of a million damaged words is no text any more. */
const MOST_COMPARED = 5_000_000

/** Gives damaged words of either text the key of the one word of the other that fits. @returns false: there were too many */
export function pairLostWords(a: ScannedText, b: ScannedText): boolean {
  if (!hasLostLetters(a.text) && !hasLostLetters(b.text)) return true
  const inA = wordsOf(a)
  const inB = wordsOf(b)
  let left = MOST_COMPARED
  const mend = (text: ScannedText, own: Words, other: Words) => {
    const mended = new Map<number, number>()
    for (const [key, word] of own.damaged) {
      if (other.damaged.has(key)) continue
      const fitting: number[] = []
      for (const [candidate, known] of other.byLength.get(word.length) ?? []) {
        if (left-- <= 0) return false
        if (differInLostLetters(word, known) && fitting.push(candidate) > 1) break
      }
      if (fitting.length === 1) mended.set(key, fitting[0]!)
    }
    for (let t = 0; t < text.key.length; t++) text.key[t] = mended.get(text.key[t]!) ?? text.key[t]!
    return true
  }
  return mend(a, inA, inB) && mend(b, inB, inA)
}

interface Words {
  /** key and spelling of words that lost letters */
  readonly damaged: ReadonlyMap<number, string>
  /** by length: key and spelling of whole words, and in lower case like the damaged ones */
  readonly byLength: ReadonlyMap<number, ReadonlyMap<number, string>>
}

function wordsOf({ text, tokens, key }: ScannedText): Words {
  const damaged = new Map<number, string>()
  const byLength = new Map<number, Map<number, string>>()
  const seen = new Set<number>()
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] === TokenKind.punctuation || tokens.kind[t] === TokenKind.citation || seen.has(key[t]!)) continue
    seen.add(key[t]!)
    const word = bare(text.slice(tokens.start[t]!, tokens.end[t]!)).toLowerCase()
    if (!hasLostLetters(word)) {
      const alike = byLength.get(word.length) ?? new Map<number, string>()
      alike.set(key[t]!, word)
      byLength.set(word.length, alike)
    } else if (word.replaceAll('\ufffd', '').length >= LEAST_LEFT) damaged.set(key[t]!, word)
  }
  return { damaged, byLength }
}
