/**
 * The words that say how a number is meant: "about 210", "at least 11", "just under 2,000", "40 or more".
 *
 * Listed by hand from grammars' tables of approximators. "over" and "under" are prepositions as often as they bound a
 * number; before a number they bound it, save where a verb of movement or place stands before ("spread over ten years").
 */
import type { FigureQualifier } from '../schema/figure.js'
import type { Word } from './sentence-words.js'

const BEFORE: readonly (readonly [FigureQualifier, string])[] = [
  [
    'about',
    'about, around, approximately, approx, roughly, some, circa, ca, c, an estimated, estimated, estimates of, in the region of, in the order of, on the order of, somewhere around, or so, more or less, just about, an average of about, ~, ≈, give or take, something like',
  ],
  ['nearly', 'nearly, almost, close to, approaching, nearing, not quite, virtually, well-nigh, as near as'],
  [
    'under',
    'under, less than, fewer than, below, just under, slightly less than, slightly under, a little less than, short of, just short of, well under, just below, well below, slightly below, a little under, far less than, far fewer than, lower than, smaller than, <, just less than, no greater than, shorter than',
  ],
  [
    'over',
    'over, more than, above, in excess of, upwards of, upward of, exceeding, just over, well over, slightly more than, slightly over, a little over, a little more than, far more than, greater than, just above, well above, slightly above, north of, beyond, higher than, larger than, longer than, > , just more than, well in excess of, many more than, surpassing, topping, far over, older than, taller than',
  ],
  [
    'at_least',
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, at minimum, at the very least, as few as, as little as, ≥, a good, fully',
  ],
  [
    'up_to',
    'up to, as many as, as much as, no more than, not more than, at most, a maximum of, maximum of, maximum, as high as, as long as, as far as, as large as, within, at the most, not exceeding, ≤, until, a limit of up to',
  ],
]

const AFTER: readonly (readonly [FigureQualifier, string])[] = [
  ['at_least', 'or more, and more, or above, or over, at least, or older, at a minimum, and counting, or higher'],
  ['about', 'or so, or thereabouts, approximately, give or take, more or less'],
  ['up_to', 'or less, or fewer, or under, at most, at the most, or below, or younger, maximum'],
]

const before = new Map<string, FigureQualifier>()
for (const [qualifier, list] of BEFORE) for (const words of list.split(', ')) before.set(words.trim(), qualifier)
const after = new Map<string, FigureQualifier>()
for (const [qualifier, list] of AFTER) for (const words of list.split(', ')) after.set(words.trim(), qualifier)

/** The words that an entry can end in, before a number: of a hundred words before numbers ten are among them. */
const LAST: ReadonlySet<string> = new Set([...before.keys()].map((words) => words.split(' ').at(-1)!))

/** Words in the longest entry. */
const LONGEST = 5
/** After these "over", "under", "within" … are about place and time and bound no number. */
const PLACES =
  /^(?:spread|spanning|spanned|took|takes|flew|flying|hung|presided|pored|talks|shared|control|divided|distributed|staggered|phased|settled|worked|crossed|crossing|jumped|leapt)$/
const PLACE_WORDS = /^(?:over|under|around|above|below|beyond|within|about)$/
/** "fell below 50 a week": the bound is the verb's. */
const VERB_BOUND =
  /^(?:fell|falls|fall|fallen|dropped|drop|drops|dipped|rose|rise|rises|risen|slipped|sank|climbed|passed)$/
/** After these "up to" leads to a level. */
const RISES =
  /^(?:rose|rise|rises|risen|rising|edged|edging|ticked|ticking|crept|inched|nudged|moved|climbed|jumped|shot|went|gone|picked|pushed|bumped|stepped|ramped|scaled|revised|brought|took)$/
const AMOUNT = /^(?:percent|cent|%|million|billion|trillion|m|bn|thousand|dollars|euros|pounds|points|degrees)$/
const isTime = (words: readonly Word[], at: number): boolean =>
  /^(?:hours?|days?|weeks?|months?|years?|decades?)$/.test(words[at + 1]?.lower ?? '')
/** Before words that make no bound of "until", "within": see `qualifierBefore`. */
const NEEDS_MEASURE = /^(?:within|until|beyond|as long as|as far as)$/

export interface Found {
  readonly qualifier: FigureQualifier
  /** the first word of it, or the word after it */
  readonly at: number
}

/** The qualifier that ends just before `words[at]`, the longest; null for none. */
export function qualifierBefore(words: readonly Word[], at: number, measured: boolean): Found | null {
  const last = words[at - 1]
  // "ca. 300": the stop stands last
  if (!last || !(LAST.has(last.lower) || last.text === '.')) return null
  for (let length = Math.min(LONGEST, at); length >= 1; length--) {
    const text = phrase(words, at - length, at)
    const qualifier = text === null ? undefined : before.get(text)
    if (qualifier === undefined) continue
    if (NEEDS_MEASURE.test(text!) && !measured) continue
    const prior = words[at - length - 1]?.lower ?? ''
    if (PLACE_WORDS.test(text!) && PLACES.test(prior)) continue
    if (/^(?:below|above|under)$/.test(text!) && VERB_BOUND.test(prior)) continue
    // "edged up to 5.2%": the level that was reached
    if (text === 'up to' && RISES.test(prior)) return null
    // "a profit of £212m over six years": the time it took
    if (text === 'over' && isTime(words, at) && (AMOUNT.test(prior) || words[at - 2]?.type === 'number')) return null
    // "no more than" is caught as a whole; "not about" is nothing
    if (text === 'until') continue
    // "some" between "of" and a number, "the some 40": still a qualifier. "about" after a verb of speaking is a topic.
    if (
      text === 'about' &&
      /^(?:talk|talked|talking|said|asked|told|worried|concerned|complaints|complained|questions|information|data|warned|spoke|wrote|thinking|think|learned|article|report|book|film|concerns|what|how)$/.test(
        prior,
      )
    )
      return null
    if (text === 'c' && words[at - 1]!.text !== 'c') continue
    return { qualifier, at: at - length }
  }
  return null
}

export function qualifierAfter(words: readonly Word[], at: number): Found | null {
  const sign = words[at]
  if (sign?.glued && sign.text === '+') return { qualifier: 'at_least', at: at + 1 }
  if (sign?.glued && /^[-‐‑]$/.test(sign.text) && words[at + 1]?.glued) {
    if (words[at + 1]!.lower === 'plus') return { qualifier: 'at_least', at: at + 2 }
    if (words[at + 1]!.lower === 'odd') return { qualifier: 'about', at: at + 2 }
  }
  if (
    sign?.lower === 'plus' &&
    sign.type === 'word' &&
    /^(?:years|people|hours|miles)$/.test(words[at + 1]?.lower ?? '')
  )
    return { qualifier: 'at_least', at: at + 1 }
  for (let length = 4; length >= 1; length--) {
    const text = phrase(words, at, at + length)
    const qualifier = text === null ? undefined : after.get(text)
    if (qualifier !== undefined) return { qualifier, at: at + length }
  }
  return null
}

function phrase(words: readonly Word[], from: number, to: number): string | null {
  if (from < 0 || to > words.length) return null
  let text = ''
  for (let k = from; k < to; k++) {
    const word = words[k]!
    if (word.type === 'number') return null
    // "ca. 300", "approx. 5": the stop of the abbreviation
    if (word.text === '.' && k > from && /^(?:ca|c|approx)$/.test(words[k - 1]!.lower)) continue
    text += text === '' ? word.lower : ` ${word.lower}`
  }
  return text
}
