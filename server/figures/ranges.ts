/**
 * Two numbers that are one quantity: between 5 and 7 km · $40 million to $55 million · 700–1,000. Not "rose 4% to $3bn", where the
 * second is what the first led to, and no score.
 */

import { countFollows } from './counts-follow.js'
import { currencyAfter } from './currencies.js'
import { partOf, unitAfter } from './number-parts.js'
import { numeralAt } from './numerals.js'
import type { Part } from './quantity.js'
import { isScore } from './scores.js'
import { isDash, isHyphen, type Word } from './sentence-words.js'

interface Range {
  readonly first: number
  readonly second: Part
  readonly low: number
  readonly high: number
  /** "between … and", "from … to": no qualifier stands before it */
  readonly between: boolean
}

const CHANGES =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increase|increased|increases|increasing|drop|dropped|drops|dropping|declined|decline|declines|up|down|cut|cuts|raised|raise|raises|raising|lowered|lower|lowering|reduced|reduce|reducing|climbed|climb|jumped|jump|slipped|went|gone|going|revised|corrected|changed|change|changes|moved|doubled|tripled|shrank|shrunk|expanded|expand|widened|narrowed|soared|plunged|slashed|boosted|upgraded|downgraded|swelled|surged|shot|edged|dipped|improved|slowed|rebounded)$/

/** "by 5 to 7 degrees" is a range; a change and the level it led to lie further apart than the ends of one. */
const APART = 3

export function rangeFrom(words: readonly Word[], part: Part): Range | 'score' | null {
  const { numeral } = part
  const joint = words[part.end]
  if (!joint || numeral.value === null) return null
  const dash =
    (isDash(joint) || isHyphen(joint)) &&
    words[part.end + 1] !== undefined &&
    joint.glued === words[part.end + 1]!.glued
  const word = joint.lower
  const opener = words[part.first - 1]?.lower
  const between = opener === 'between' && word === 'and'
  const fromTo = opener === 'from' && (word === 'to' || dash)
  if (!dash && !between && word !== 'to' && word !== 'or') return null
  // "40 - 50 metres" is a range, "in 2019 - 12 people died" none
  if (dash && isHyphen(joint) && !joint.glued && !isSpacedRange(words, part, part.end + 1)) return null
  let at = part.end + 1
  // "between 5 and about 7", "to as many as": a qualifier inside is passed over
  while (at < words.length && words[at]!.type === 'currency') at++
  if (words[at]?.type === 'word' && words[at + 1]?.type === 'currency' && /^(?:US|C|A|NZ|HK)$/.test(words[at]!.text))
    at += 2
  const second = words[at] ? numeralAt(words, at) : null
  if (!second || second.value === null || second.times) return null
  const end = partOf(words, second)
  if (end.first < part.end) return null
  if (second.fraction !== numeral.fraction) return null
  if (dash && second.yearLike && numeral.yearLike) return 'score'
  if (dash && !end.measure && !end.currency && !part.currency && isScore(words, numeral, second)) return 'score'
  if (
    part.measure &&
    end.measure &&
    part.measure.dimension !== end.measure.dimension &&
    !(part.measure.dimension === 'time' && end.measure.dimension === 'age')
  )
    return null
  if (
    Boolean(part.currency) !== Boolean(end.currency) &&
    part.currency === null &&
    !dash &&
    word !== 'to' &&
    word !== 'and'
  )
    return null
  // "rose 4.8% to $13.18 billion", "slid 6% to 88 crowns": what changed by the first is now the second
  if (part.measure && !dash && (end.currency || (!end.measure && !between))) return null
  // "2 to 3 million" and "$2 to $3 million"
  let low = numeral.value * part.sign
  const high = second.value * end.sign * (dash && end.sign === -1 ? -1 : 1)
  if (numeral.scale === 1 && second.scale > 1 && low < high / second.scale) low *= second.scale
  if (part.measure && end.measure) low = (low * part.measure.factor) / end.measure.factor
  if (!(low < high)) return null
  if (word === 'or') {
    if (!(high - low <= 2 && high <= 20) && !(part.numeral.digits === false && high / low <= 2)) return null
    if (part.measure || part.currency) return null
  }
  if (word === 'to' && !between) {
    for (let k = part.first - 1; k >= 0 && k > part.first - 9; k--) {
      // "rose 2% to 5%", "cut 300 jobs to 1,200": each number has its own unit, or a noun of its own
      if (CHANGES.test(words[k]!.lower) && !fromTo && (part.measure || part.currency))
        // "raises yields by 5% to 7%": how far it may go, where both ends have one unit and lie near each other
        return opener === 'by' && part.measure && part.measure.name === end.measure?.name && high < low * APART
          ? rangeBy(opener)
          : null
      if (CHANGES.test(words[k]!.lower) && (fromTo || (words[k]!.lower !== 'up' && /^(?:from|by)$/.test(opener ?? ''))))
        // "fell by 9.5k to 49,400": by so much to so much; "by 5 to 7" is one
        return fromTo || (opener === 'by' && high >= low * APART) ? null : rangeBy(opener)
      if (/^[.;:]$/.test(words[k]!.text)) break
    }
    // "from 40% to 50%" without a verb of change, of two complete shares, is a change as a rule
    if (fromTo && part.measure?.dimension === 'percent') return null
    // "elected 52 to 48", "3 to 1"
    if (!fromTo && !end.measure && !end.currency && !part.currency && !countFollows(words, second.end) && !second.scale)
      return null
    if (high / Math.max(low, 1e-9) > 1000) return null
  }
  const first = between || fromTo ? part.first - 1 : part.first
  return { first, second: { ...end, measure: end.measure ?? part.measure }, low, high, between: between || fromTo }
  function rangeBy(_: string | undefined): Range | null {
    return { first: part.first, second: { ...end, measure: end.measure ?? part.measure }, low, high, between: false }
  }
}

function isSpacedRange(words: readonly Word[], part: Part, at: number): boolean {
  const second = words[at] ? numeralAt(words, at) : null
  if (!second || part.measure || part.currency || part.numeral.yearLike || second.yearLike) return false
  return (
    part.numeral.digits === second.digits &&
    (unitAfter(words, second) !== null || currencyAfter(words, second.end) !== null)
  )
}
