/**
 * How much, told without a figure: a vague length of time in another unit, and a place in an order that went or came.
 *
 *   was ignored for months → for years          the third-largest port → the largest port
 *
 * With a number before it the unit belongs to a figure, and is told there.
 */
import type { Finding } from '../finding.js'
import type { PairView, Side } from '../pair-view.js'
import { range } from '../verb-groups.js'
import { Tag } from '../word-class.js'

const TIMES = new Set('second minute hour day week month year decade century generation'.split(' '))
/** "third-largest", or "second largest" in two words */
const PLACED =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))-(\p{L}+(?:est|most)|best|worst)$/u
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))$/
const HIGHEST = /^(?:\p{L}+est|most|best|worst)$/u

export function measureShifts(view: PairView): Finding[] {
  return view.slots.flatMap((slot): Finding[] => {
    const fresh = (side: 'from' | 'to') =>
      range(slot[side].first, slot[side].end).filter((i) => view[side].changed[i] === 1)
    const a = fresh('from')
    const b = fresh('to')
    const i = a.find((n) => isTime(view.from, n))
    const j = b.find((n) => isTime(view.to, n))
    if (i !== undefined && j !== undefined && view.from.lemma[i] !== view.to.lemma[j])
      return [
        {
          category: 'evaluation',
          rule: 'a vague length of time is another',
          from: before(i),
          to: before(j),
          strength: 0.5,
          certainty: 0.75,
        },
      ]
    for (const [side, words] of [
      ['from', a],
      ['to', b],
    ] as const) {
      const place = words.map((n) => placeOf(view, side, n)).find((found) => found !== null)
      if (!place) continue
      return [
        {
          category: 'evaluation',
          rule: 'its place in an order is another',
          ...place,
          strength: 0.5,
          certainty: 0.75,
        },
      ]
    }
    return []
  })
}

const before = (i: number) => ({ first: Math.max(0, i - 1), end: i + 1 })

/** "months" with no figure before it: a bare plural. */
const isTime = ({ reading, lemma }: Side, i: number): boolean =>
  TIMES.has(lemma[i]!) &&
  /s$/.test(reading.lower[i]!) &&
  (reading.tag[i - 1] === Tag.preposition ||
    reading.tag[i - 1] === Tag.verb ||
    /^(?:many|several|some)$/.test(reading.lower[i - 1] ?? ''))

/** The order that the word gives, where the other side gives none. */
function placeOf({ from, to }: PairView, side: 'from' | 'to', i: number): Pick<Finding, 'from' | 'to'> | null {
  const here = side === 'from' ? from : to
  const there = side === 'from' ? to : from
  const word = here.reading.lower[i]!
  const own = { first: i, end: i + 1 }
  const answer = (j: number, wide = own) => {
    const other = { first: j, end: j + 1 }
    return side === 'from' ? { from: wide, to: other } : { from: other, to: wide }
  }
  const bare = word.match(PLACED)?.[1]
  if (bare !== undefined) {
    const j = there.reading.lower.indexOf(bare)
    return j >= 0 ? answer(j) : null
  }
  const next = here.reading.lower[i + 1] ?? ''
  const j = here.other[i + 1] ?? -1
  return ORDINAL.test(word) && HIGHEST.test(next) && j >= 0 && !ORDINAL.test(there.reading.lower[j - 1] ?? '')
    ? answer(j, { first: i, end: i + 2 })
    : null
}
