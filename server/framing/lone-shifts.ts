/** A sentence that came or went and that nothing in the other text answers. */
import type { Span } from '../schema/span.js'
import type { ScannedText } from '../text/scan.js'
import type { Side } from './pair-view.js'
import type { Places } from './place.js'
import { round, type Shift, sided, whole } from './shift.js'
import { claims, ITEM, type Known, type Shown, shownBy } from './statements.js'
import type { Phrase } from './verb-groups.js'
import { weightOf } from './weight.js'
import { Tag } from './word-class.js'

/** A sentence brings a time, a doubt, a reason, a judgement, a doer: the three that come first are told. */
const MOST_SHOWN = 3

/** So many words on either side of a cue let a reader see what it says. */
const AROUND = 5

/** A sentence that came or went: told as a whole, and by what it brought, on the words that show it. */
export function loneShifts(
  own: Side,
  text: ScannedText,
  side: 'from' | 'to',
  places: Places,
  known: Known,
  lost: readonly Span[],
): Shift[] {
  const phrase = whole(own)
  if (phrase.end === 0 || !claims(own, phrase) || !own.groups.some((g) => g.finite || g.passive)) return []
  // most sentences of a report name their source: that a new one does shifts nothing
  const shown = shownBy(own, phrase, known)
    .filter(({ category }) => category !== 'attribution')
    .slice(0, MOST_SHOWN)
  const strength = Math.min(1, 0.3 + own.reading.count / 60)
  const at = sided(text, own, phrase)
  const inLost = lost.some((section) => at.span.start >= section.start && at.span.end <= section.end)
  const worth = places.worth(own.reading.range.first) * (inLost ? 0.7 : 1)
  const tell = ({ category, rule, certainty, words }: Shown, force: number): Shift => {
    const place = sided(text, own, category === 'emphasis' ? words : around(own, words))
    return {
      category,
      rule,
      from: side === 'from' ? place : null,
      to: side === 'to' ? place : null,
      weight: weightOf(category, worth, force, certainty),
      confidence: round(certainty),
    }
  }
  return [
    tell({ ...ITEM, words: phrase }, strength),
    ...shown.map((one, n) => tell(one, n === 0 ? strength : strength / 2)),
  ]
}

/** Words with what they stand among, up to the next mark on either side. */
function around({ reading }: Side, { first, end }: Phrase): Phrase {
  let a = first
  let b = end
  while (a > 0 && first - a < AROUND && reading.tag[a - 1] !== Tag.mark) a--
  while (b < reading.count && b - end < AROUND && reading.tag[b] !== Tag.mark) b++
  return { first: a, end: b }
}
