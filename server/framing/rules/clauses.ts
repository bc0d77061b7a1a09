/**
 * A clause or a long phrase that came or went inside a sentence, and a slot that was rewritten whole.
 *
 *   insists that it weighs only landed fish → …, so that fish thrown back were left out
 */
import { both, type Finding } from '../finding.js'
import type { PairView } from '../pair-view.js'
import { claims, ITEM, isEnd, type Known, statementOf } from '../statements.js'
import { type Phrase, range } from '../verb-groups.js'
import { isContent, Tag } from '../word-class.js'

/** Fewer words that say something are a phrase, and other rules look at its words. */
const CLAUSE = 4

export function clauseShifts(
  view: PairView,
  known: { readonly from: Known; readonly to: Known },
  told: (side: 'from' | 'to', i: number) => boolean,
): Finding[] {
  return view.slots.flatMap((slot): Finding[] => {
    const a = fresh(view, 'from', slot.from)
    const b = fresh(view, 'to', slot.to)
    const side = a.length >= b.length ? 'from' : 'to'
    const most = Math.max(a.length, b.length)
    const least = Math.min(a.length, b.length)
    const named = (which: 'from' | 'to', words: readonly number[]) =>
      words.filter((i) => view[which].reading.tag[i] === Tag.name).length
    // names that changed are a matter of names
    const end = most < CLAUSE && least === 0 ? endIn(view, side, slot[side]) : null
    if (end)
      return [
        {
          category: 'outcome',
          rule: 'a clause that tells how it went on or ended comes or goes',
          ...both(view, side, end),
          strength: 0.5,
          certainty: 0.6,
        },
      ]
    if (most - named(side, side === 'from' ? a : b) < 2) return []
    if (most < CLAUSE || !claims(view[side], slot[side])) return []
    const words = side === 'from' ? a : b
    // what other rules told in most of it is not told twice
    if (words.filter((i) => told(side, i)).length * 2 > words.length) return []
    const judged = statementOf(view[side], slot[side], known[side])
    const share = Math.min(1, most / 12)
    if (least * 3 > most) {
      // names and their verb in other words are no other statement
      if (most - named(side, side === 'from' ? a : b) < CLAUSE) return []
      return [
        {
          category: judged.category,
          rule: `the statement is another: ${judged.rule}`,
          from: slot.from,
          to: slot.to,
          strength: 0.3 + 0.3 * share,
          certainty: judged.certainty * 0.8,
        },
      ]
    }
    const cut = both(view, side, slot[side])
    const strength = 0.3 + 0.4 * share
    if (judged.category === 'emphasis') return [{ ...judged, ...cut, strength }]
    return [
      { ...judged, ...cut, strength },
      { ...ITEM, ...cut, strength: strength / 2 },
    ]
  })
}

/** ", who resigned on Monday,": few words, and all that matters. */
function endIn(view: PairView, side: 'from' | 'to', phrase: Phrase): Phrase | null {
  const { groups, reading, changed } = view[side]
  const group = groups.find(
    (g) =>
      g.first >= phrase.first &&
      g.end <= phrase.end &&
      (g.tense === 'past' || g.perfect || g.passive) &&
      !g.negated &&
      g.modal === null &&
      changed[g.head] === 1 &&
      isEnd(g.base) &&
      (reading.tag[g.first - 1] === Tag.opener || reading.tag[g.first - 1] === Tag.conjunction),
  )
  return group ? { first: group.first - 1, end: phrase.end } : null
}

function fresh({ from, to }: PairView, side: 'from' | 'to', phrase: Phrase): number[] {
  const here = side === 'from' ? from : to
  return range(phrase.first, phrase.end).filter(
    (i) => here.changed[i] === 1 && isContent(here.reading.tag[i]!) && here.reading.tag[i] !== Tag.number,
  )
}
