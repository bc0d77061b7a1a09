/**
 * Why it happened: a cause, a motive or a response that came, went or became another.
 *
 *   sank in rough seas → sank because it was overloaded        contributed to → is the main cause of
 *
 * Weak words (after, although) count only where they open what was exchanged, and weigh little. "However" and its like
 * are style and not here.
 */
import type { CausalWord } from '../causes.js'
import { both, type Finding } from '../finding.js'
import { counterpart, isExchanged, type PairView } from '../pair-view.js'
import { type Phrase, range } from '../verb-groups.js'
import { isContent, Tag } from '../word-class.js'

/** Words of contrast and order that copy-editors exchange for one another. */
const STYLE = new Set(['however', 'while', 'whereas', 'though', 'nevertheless', 'nonetheless', 'amid', 'unless'])

export function causalShifts(view: PairView): Finding[] {
  const found: Finding[] = []
  const taken = new Set<CausalWord>()
  for (const side of ['from', 'to'] as const) {
    const there = side === 'from' ? 'to' : 'from'
    for (const word of view[side].causes) {
      if (taken.has(word) || !isExchanged(view[side], denial(view[side], word))) continue
      taken.add(word)
      const phrase = reach(view, side, word)
      if (!word.strong && (STYLE.has(view[side].reading.lower[word.first]!) || !opensNew(view, side, phrase))) continue
      const answer = counterpart(view, side, phrase)
      const rival =
        answer &&
        view[there].causes.find(
          (c) => !taken.has(c) && isExchanged(view[there], c) && c.first < answer.end && c.end > answer.first,
        )
      if (rival) taken.add(rival)
      // "because of" for "due to"; "Although" for "Despite"
      if (
        rival &&
        rival.strong === word.strong &&
        rival.partial === word.partial &&
        sameReason(view, side, word, rival)
      )
        continue
      if (!rival && isBareThere(view, side, word)) continue
      if (!rival && isSinceOrAs(view, side, word)) continue
      if (!rival && !word.strong && isConcession(view, side, word)) continue
      found.push({
        category: 'causation',
        rule: word.strong
          ? 'a cause, a motive or a blame comes, goes or becomes another'
          : 'a word that orders or opposes comes or goes',
        ...both(view, side, phrase),
        strength: word.strong ? 0.75 : 0.3,
        certainty: word.strong ? 0.7 : 0.45,
      })
    }
  }
  return found
}

/** "no longer blames": the word with what denies it. */
function denial({ reading }: PairView['from'], { first, end }: CausalWord): Phrase {
  const at = range(Math.max(0, first - 2), first).find(
    (i) => reading.tag[i] === Tag.negation || (reading.lower[i] === 'no' && reading.lower[i + 1] === 'longer'),
  )
  return { first: at ?? first, end }
}

/** "in order to ring the bell", "to ring the bell": the same purpose. */
function isBareThere(view: PairView, side: 'from' | 'to', { first, end }: CausalWord): boolean {
  const { reading, other } = view[side]
  if (!/^(?:in order|so as) to$/.test(reading.lower.slice(first, end).join(' '))) return false
  // alone exchanged: beside other new words the reason was told anew
  const slot = view.slots.find((s) => s[side].first <= first && s[side].end > first)
  if (slot && slot.from.end - slot.from.first + slot.to.end - slot.to.first > 3) return false
  const verb = other[end] ?? -1
  return verb > 0 && view[side === 'from' ? 'to' : 'from'].reading.lower[verb - 1] === 'to'
}

/** "since" and "as" give a reason too; what follows them is the same. */
function isSinceOrAs({ from, to, slots }: PairView, side: 'from' | 'to', { first, end }: CausalWord): boolean {
  const there = side === 'from' ? 'to' : 'from'
  const slot = slots.find((s) => s[side].first <= first && s[side].end >= end)
  if (!slot || slot[side].end - slot[side].first > 3) return false
  const { lower } = (side === 'from' ? to : from).reading
  return range(slot[there].first, slot[there].end).some((i) => /^(?:since|as|for|given)$/.test(lower[i]!))
}

/** "Although it rained, they played" → "It rained, but they played": the contrast stays, in another word. */
function isConcession(view: PairView, side: 'from' | 'to', { first }: CausalWord): boolean {
  const concedes = (own: PairView['from'], i: number) => own.changed[i] === 1 && CONCEDES.has(own.reading.lower[i]!)
  const there = view[side === 'from' ? 'to' : 'from']
  return concedes(view[side], first) && range(0, there.reading.count).some((i) => concedes(there, i))
}
const CONCEDES = new Set(
  'although though but however while whereas despite yet nevertheless nonetheless still'.split(' '),
)

/** Does a weak word open what is new, and not stand in place of another before the same words? */
function opensNew(view: PairView, side: 'from' | 'to', { first, end }: Phrase): boolean {
  let fresh = 0
  for (let i = first + 1; i < end; i++)
    if (view[side].changed[i] === 1 && isContent(view[side].reading.tag[i]!)) fresh++
  return fresh >= 3 || (first === 0 && view[side].other[end - 1]! >= 0)
}

/** The causal word with what it names, up to six words or the next mark. */
function reach(view: PairView, side: 'from' | 'to', word: CausalWord): Phrase {
  const { reading } = view[side]
  let end = word.end
  while (
    end < reading.count &&
    end - word.end < 6 &&
    reading.tag[end] !== Tag.mark &&
    reading.sentence[end] === reading.sentence[word.first]
  )
    end++
  return { first: word.first, end }
}

/** Does the same reason follow both? */
function sameReason(view: PairView, side: 'from' | 'to', a: CausalWord, b: CausalWord): boolean {
  const here = reach(view, side, a)
  const there = reach(view, side === 'from' ? 'to' : 'from', b)
  for (let i = a.end; i < here.end; i++) {
    const j = view[side].other[i]!
    if (
      j >= b.first - 4 &&
      j < there.end &&
      view[side].reading.tag[i] !== Tag.determiner &&
      view[side].reading.tag[i] !== Tag.preposition
    )
      return true
  }
  // "accounts for 12 %", "is responsible for 9 %": a figure changed
  const other = view[side === 'from' ? 'to' : 'from']
  const figures = (own: PairView['from'], p: Phrase, from: number) =>
    range(from, p.end).every(
      (i) => !isContent(own.reading.tag[i]!) || own.reading.tag[i] === Tag.number || own.changed[i] !== 1,
    )
  return figures(view[side], here, a.end) && figures(other, there, b.end)
}
