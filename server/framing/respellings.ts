/**
 * A slot in which the same words stand in another spelling: nothing was exchanged.
 *
 *   well-known | well known        World Trade Organization | WTO        occoured | occurred        Kiev | Kyiv
 *
 * Of two words that are both verbs, a letter makes another verb ("raised", "razed"), so they are never one.
 */
import type { Side, Slot } from './pair-view.js'
import type { Phrase } from './verb-groups.js'
import { verbForm } from './verb-list.js'

/** The same word in another spelling: "well-known" and "well known", "WTO" and its full name, a slip of one letter. */
export function isRespelling(x: Side, y: Side, { from, to }: Slot): boolean {
  const words = ({ reading }: Side, p: Phrase) =>
    reading.lower.slice(p.first, p.end).filter((word) => /\p{L}|\p{N}/u.test(word))
  const a = words(x, from)
  const b = words(y, to)
  if (a.length === 0 || b.length === 0 || a.length > 8 || b.length > 8) return false
  const plain = (list: readonly string[]) => list.join('').replace(/[^\p{L}\p{N}]/gu, '')
  if (plain(a) === plain(b)) return true
  const initials = (list: readonly string[]) =>
    list
      .filter((word) => !/^(?:the|of|and|for|in|on)$/.test(word))
      .map((word) => word[0])
      .join('')
  const content = (list: readonly string[]) => plain(list.filter((word) => word !== 'the'))
  if (a.length > 1 && content(b).length > 1 && initials(a) === content(b)) return true
  if (b.length > 1 && content(a).length > 1 && initials(b) === content(a)) return true
  if (a.length !== 1 || b.length !== 1) return false
  return isSlip(a[0]!, b[0]!) || (isCapital(x, from) && isCapital(y, to) && isTransliterated(a[0]!, b[0]!))
}

/** "Kiev" and "Kyiv": a name that is written from another script differs in its vowels. Shorter ones are other names. */
function isTransliterated(a: string, b: string): boolean {
  const bare = (word: string) => word.normalize('NFKD').replace(/[^a-z]|[aeiouyj]/g, '')
  return Math.min(a.length, b.length) >= SHORTEST_NAME && bare(a).length > 1 && bare(a) === bare(b)
}
/** "Tim" is not "Tom" */
const SHORTEST_NAME = 4

const isCapital = ({ reading: { text, token } }: Side, { first }: Phrase): boolean =>
  /^\p{Lu}/u.test(text.text.slice(text.tokens.start[token[first]!]!, text.tokens.end[token[first]!]!))

/** A slip of the pen: two letters at most are other, in a word that is none against one that is, or one in a long word. */
function isSlip(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > LONGEST_WORD) return false
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false
  const x = verbForm(a)
  const y = verbForm(b)
  if (x && y) return false
  const apart = distance(a, b)
  // "occoured" for "occurred": only one of them is a verb; of other words there is no list
  return apart <= 1 || (apart === 2 && Math.max(a.length, b.length) >= 7 && (x !== null || y !== null))
}

/** Longer ones are addresses and chains of letters, and the work grows with the square. */
const LONGEST_WORD = 40

/** Letters added, dropped or exchanged, neighbours changing places counting once. */
function distance(a: string, b: string): number {
  let two: number[] = []
  let one = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(one[j]! + 1, row[j - 1]! + 1, one[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, two[j - 2]! + 1)
    }
    two = one
    one = row
  }
  return one[b.length]!
}
