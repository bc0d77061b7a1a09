/** What a rule found in a pair of passages: words on each side, what their exchange does, and how sure and how strong it is. */
import type { FramingCategory } from '../schema/framing.js'
import { anchor, counterpart, type PairView } from './pair-view.js'
import type { Phrase } from './verb-groups.js'
import { Tag } from './word-class.js'

export interface Finding {
  readonly category: FramingCategory
  /** the rule in words, without direction: the same when the sides are swapped */
  readonly rule: string
  readonly from: Phrase | null
  readonly to: Phrase | null
  /** how much of the claim it turns, 0 to 1 */
  readonly strength: number
  /** how sure the rule is, 0 to 1 */
  readonly certainty: number
  /** the words that were exchanged are a speaker's, between quotation marks on both sides */
  readonly inQuotation?: boolean
  /** it rests on words that stand on both sides, in another order */
  readonly byOrder?: true
}

/** A phrase of one side with what answers to it on the other; an addition is shown with the word that it hangs on. */
export function both(
  view: PairView,
  side: 'from' | 'to',
  phrase: Phrase,
): { from: Phrase; to: Phrase | null } | { from: Phrase | null; to: Phrase } {
  const there = counterpart(view, side, phrase)
  if (there) return side === 'from' ? { from: phrase, to: there } : { from: there, to: phrase }
  const hold = anchor(view, side, phrase)
  if (!hold) return side === 'from' ? { from: phrase, to: null } : { from: null, to: phrase }
  const near = hold.here >= phrase.end ? hold.here - phrase.end <= 2 : phrase.first - hold.here <= 3
  const here = near ? { first: Math.min(phrase.first, hold.here), end: Math.max(phrase.end, hold.here + 1) } : phrase
  const other = { first: hold.there, end: hold.there + 1 }
  return side === 'from' ? { from: here, to: other } : { from: other, to: here }
}

export const join = (a: Phrase, b: Phrase | null): Phrase =>
  b ? { first: Math.min(a.first, b.first), end: Math.max(a.end, b.end) } : a

/** Without punctuation at its ends. */
export function trimmed(view: PairView, side: 'from' | 'to', { first, end }: Phrase): Phrase | null {
  const { tag } = view[side].reading
  let a = first
  let b = end
  while (a < b && tag[a] === Tag.mark) a++
  while (b > a && tag[b - 1] === Tag.mark) b--
  return b > a ? { first: a, end: b } : null
}
