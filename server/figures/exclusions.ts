/**
 * Numbers that name something instead of counting it: T-72, Flight 370, Resolution 2254, 4th Army Corps, version 2.1,
 * 3–1 at half time, the two countries, 44-Day War.
 *
 * Each rule stands with the words that made it necessary. What it gets wrong: "room 12" is a name and "section 8 tanks"
 * would be one too; a name at the very start of a sentence ("Seven Sisters is …") looks like a count.
 */
import { isCode, isDesignation, isListMark, isOrdinal } from './designations.js'
import { measureAt, TIME_UNIT } from './measures.js'
import { isPlural } from './nouns.js'
import { isName } from './numbered-names.js'
import type { Numeral } from './numeral.js'
import { isRatio } from './scores.js'
import { isHyphen, type Word } from './sentence-words.js'

/** Small definite groups: "the two countries" points back and counts nothing. */
const SMALL_DEFINITE = /^(?:two|three|four|2|3|4)$/

const POINTED_AT: ReadonlySet<string> = new Set(
  (
    'countries nations states sides parties leaders presidents ministers men women brothers sisters companies teams ' +
    'governments peoples neighbours neighbors rivals groups sets halves words communities armies republics allies ' +
    'powers factions clubs firms candidates families others pairs pair events incidents things issues reports boys ' +
    'girls players works versions regions territories'
  ).split(' '),
)

const ONE_IDIOM: ReadonlySet<string> = new Set(
  (
    'of another day thing side hand way time can could may might must should would will is was has had that who ' +
    'which whose on in to for and or by with as at more such so step reason example does did do needs wants point ' +
    "night morning evening moment size party country nation place person's kind sort type form another's but if " +
    'when from whom hopes thinks knows exception critic analyst expert observer resident witness official source ' +
    'commentator diplomat lawmaker senior voter said says answer possibility option explanation problem issue ' +
    'concern factor theory version idea aspect area part direction family people voice final last too big large ' +
    'major key notable important recent former local man woman where after before being already still not never ' +
    'also all at-'
  ).split(' '),
)

export function isExcluded(words: readonly Word[], numeral: Numeral): boolean {
  const { first, end } = numeral
  const word = words[first]!
  const before = words[first - 1]
  const after = words[end]
  return (
    isDesignation(words, numeral) ||
    isListMark(words, numeral) ||
    (numeral.digits && isCode(words, numeral)) ||
    isOrdinal(words, numeral) ||
    isName(words, numeral) ||
    isPointedAt(words, numeral) ||
    isRatio(words, numeral) ||
    (word.lower === 'one' && numeral.end === first + 1 && isPronoun(words, first)) ||
    // "zero" and "one" as the halves of words: "zero-tolerance", "one-sided", "two-way"
    (!numeral.digits && isHyphen(after) && after!.glued && isCompoundName(words[end + 1])) ||
    // "a thousand thanks", "a hundred percent" are told by their nouns elsewhere; "the thousands" of a table are not
    isWhole(words, numeral) ||
    isToPar(words, numeral) ||
    // "22 below zero", "near zero", "from zero to 60 mph"
    (word.lower === 'zero' &&
      /^(?:below|above|near|to|at|from|net)$/.test(before?.lower ?? '') &&
      !(after?.type === 'word' && isPlural(after.lower)))
  )
}

/** "12.4 deaths per 100,000 people": by what another number is told; "per cent" is its unit. */
/** "a 4-under-par 68": how a round of golf stands to par */
const isToPar = (words: readonly Word[], { end }: Numeral): boolean =>
  isHyphen(words[end]) && /^(?:under|over)$/.test(words[end + 1]?.lower ?? '') && words[end + 1]!.glued

const isWhole = (words: readonly Word[], { first, value }: Numeral): boolean =>
  words[first - 1]?.lower === 'per' && value !== null && value >= 100 && /^10+$/.test(String(value))

const COMPOUND =
  /^(?:sided|way|off|time|tolerance|dimensional|fold|faced|man|stop|to|on|star|party|piece|thirds|page|hit|handed|track|tier|state|legged|wheeled|wheel|wheeler|engined|engine|seater|seat|storey|story|room|bedroom|door|part|point|pronged|step|stage|volume|year|month|week|day|hour|minute|member|nation|country|judge|run|game|set|goal|shot|under|over|stroke|way|lane|mile|person|bed|metre|meter)$/

/** Only compounds that name a quality: a three-day strike and a five-member panel are counts. */
const isCompoundName = (word: Word | undefined) =>
  word !== undefined &&
  COMPOUND.test(word.lower) &&
  /^(?:sided|way|off|time|tolerance|dimensional|faced|man|stop|to|on|star|handed|track|tier|state|wheeled|wheel|wheeler|party|pronged)$/.test(
    word.lower,
  )

/** "the two countries", "these three men", "both two": pointed at, not counted. */
function isPointedAt(words: readonly Word[], { first, end, value }: Numeral): boolean {
  if (value === null || value > 4 || end !== first + 1) return false
  const word = words[first]!
  if (!SMALL_DEFINITE.test(word.lower)) return false
  const before = words[first - 1]?.lower
  if (
    before === undefined ||
    !/^(?:the|these|those|both|other|all|our|my|your|his|her|their|its|any|between|between-)$/.test(before)
  )
    return false
  if (/^(?:these|those|both)$/.test(before)) return true
  // "five of the three-ton satellites"
  if (isHyphen(words[end]) && measureAt(words, end, false)) return false
  for (let k = end; k < end + 3; k++) {
    const next = words[k]
    if (next?.type !== 'word') break
    if (TIME_UNIT.test(next.lower)) return false
    if (POINTED_AT.has(next.lower))
      return before === 'the' || before === 'our' || before === 'their' || before === 'other'
  }
  // "the two", standing alone
  const after = words[end]
  if (
    before === 'the' &&
    (after === undefined ||
      after.type !== 'word' ||
      /^(?:of|were|are|had|have|who|will|would|met|said|agreed|in|to|and)$/.test(after.lower))
  )
    return true
  return before === 'the' && /^(?:two|2)$/.test(word.lower)
}

/** "one of them", "no one", "one analyst": the article or the pronoun, no count. */
function isPronoun(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.lower ?? ''
  const after = words[first + 1]
  if (
    /^(?:no|the|this|that|any|every|each|some|another|which|only-|a|an|latest|first|last|new|old|big|previous|next|second|same|as|from|to|day|level)$/.test(
      before,
    )
  ) {
    if (!(before === 'the' || before === 'only') || !after) return true
    return before === 'the'
  }
  if (after?.type !== 'word') return !isHyphen(after)
  if (after.lower === "'s" || after.lower === '’s') return true
  if (/^(?:least|only|just|than|most|exactly|to)$/.test(before))
    return after.lower === 'of' && before !== 'least' && before !== 'only'
  return ONE_IDIOM.has(after.lower)
}
