/**
 * Numbers that name something instead of counting it: T-72, Flight 370, Resolution 2254, 4th Army Corps, version 2.1,
 * 3–1 at half time, the two countries, 44-Day War.
 *
 * Each rule stands with the words that made it necessary. What it gets wrong: "room 12" is a name and "section 8 tanks"
 * would be one too; a name at the very start of a sentence ("Seven Sisters is …") looks like a count.
 */

import { FUNCTION_WORDS } from '../text/function-words.js'
import { measureAt, TIME_UNIT } from './measures.js'
import { isPlural } from './nouns.js'
import type { Numeral } from './numeral.js'
import { isCapital, isDash, isHyphen, type Word } from './sentence-words.js'

/** Nouns that a number after them names. "day 5", "phase 3", "page 12". */
const NAMED_BY_NUMBER: ReadonlySet<string> = new Set(
  (
    'pages page pp p chapters chapter articles article sections section resolutions resolution numbers number no ' +
    'nos flights flight routes route highways highway interstates interstate versions version phases phase stages ' +
    'stage years levels level category categories types type class grades grade rooms room gates gate lines line ' +
    'platforms platform channels channel models model blocks block districts district wards ward zones zone sectors ' +
    'sector groups group divisions division teams team steps step parts part volumes volume issues issue seasons ' +
    'season episodes episode weeks week days day rounds round games game match laps lap sets set questions question ' +
    'figures figure fig tables table apartments apartment flat buildings building pier berth reactors reactor acts ' +
    'act amendments amendment propositions proposition bills bill forms form codes code options option sizes size ' +
    'tiers tier paragraphs paragraph clauses clause appendix annex schedule rule rules protocol convention ' +
    'directive regulation order verse psalm exit junction mile unit units squad battalion brigade regiment company ' +
    'precinct bus train tram bay lot case file docket id ref reference tel phone fax call dial postcode zip box age ' +
    'top big g m a b area camp station track lane hole seed seeded ranked rank world formula bed cell chamber court ' +
    'hall studio terminal turn cop apollo covid scenario mark factor generation gen quarter q point dam mine shaft ' +
    'well pit series edition vol footnote note item count counts titles title under- player jersey shirt locomotive ' +
    'engine wave tranche batch plan agenda sdg goal'
  ).split(' '),
)
/** … of these the ones that also stand before a count, when a noun follows: "the group 12 hostages", "in week 30 people". */
const PERHAPS_COUNT: ReadonlySet<string> = new Set(
  (
    'group team company age top line order count days day weeks week point case game games match world area camp ' +
    'mine court plan a goal'
  ).split(' '),
)
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

/** First words of a sentence that are no name, though they have a capital: "Another 50 are missing". */
const OPENER =
  /^(?:about|around|approximately|roughly|some|nearly|almost|over|under|another|only|just|more|fewer|less|exactly|all|these|those|the|of|in|by|at|to|for|from|with|and|but|then|when|while|so|yet|still|even|both|our|their|his|her|its|my|estimated|\p{L}+(?:ing|ed|ly))$/u

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

/** Part of a designation: letters or digits joined to it. T-72, 9K33, COVID-19, F-16s, B2B, G20, 737-800. */
function isDesignation(words: readonly Word[], { first, end, digits, scale }: Numeral): boolean {
  const scaled = scale > 1
  const word = words[first]!
  const before = words[first - 1]
  if (!digits) return false
  if (word.glued && before) {
    if (before.type === 'word' && !/^(?:US|RM|Rs|CA|AU|NZ|HK|KSh|EUR|USD|GBP|INR|CHF)$/.test(before.text)) return true
    if (before.type === 'number') return true
    if ((isHyphen(before) || before.text === '/' || before.text === '.' || before.text === '_') && before.glued) {
      const joined = words[first - 2]
      if (
        joined?.type === 'word' &&
        !/^(?:mid|pre|post|under|over|sub|nearly|about|some|of|and|to|magnitude)$/.test(joined.lower)
      )
        return true
      if (joined?.type === 'word' && /^(?:under|sub|pre|post)$/.test(joined.lower)) return true
    }
    // "beat them 3-1", "737-800": the second half of what was no range
    if ((isHyphen(before) || isDash(before)) && before.glued && words[first - 2]?.type === 'number') return true
    if (before.text === '#' || before.text === '@' || before.text === '№') return true
  }
  const after = words[end]
  // 9K33, 5G, 4x4, 3D: letters at once that are no unit, no scale and no ordinal are looked at by the caller's units
  if (after?.glued && after.type === 'word' && words[end + 1]?.glued && words[end + 1]!.type === 'number') return true
  if (after?.glued && after.type === 'word' && /^(?:G|D|K|x|X|A|B|D|E)$/.test(after.text) && !scaled) return true
  if (after?.glued && after.text === 's' && (before?.type === 'number' || /^\d{3,}$/.test(word.text))) return true
  if (
    after?.glued &&
    isHyphen(after) &&
    words[end + 1]?.glued &&
    words[end + 1]!.type === 'word' &&
    /^\p{Lu}{1,3}$/u.test(words[end + 1]!.text)
  )
    return true
  return false
}

/** "1. First", "(2)", "a) …" at the start, and "(1)" anywhere. */
function isListMark(words: readonly Word[], { first, end, digits }: Numeral): boolean {
  if (!digits) return false
  const after = words[end]
  if (
    first === 0 &&
    after &&
    /^[.)]$/.test(after.text) &&
    after.glued &&
    end < words.length - 1 &&
    words[first]!.text.length <= 3
  )
    return true
  return (
    words[first - 1]?.text === '(' &&
    after?.text === ')' &&
    /^\d{1,2}$/.test(words[first]!.text) &&
    words[end + 1]?.type === 'word' &&
    first <= 1
  )
}

/** Telephone and account numbers, scores, coordinates, versions, resolutions of screens. */
function isCode(words: readonly Word[], { first, end }: Numeral): boolean {
  const word = words[first]!
  if (/^0\d/.test(word.text) || /^\d{8,}$/.test(word.text)) return true
  const before = words[first - 1]
  const after = words[end]
  if (before?.type === 'number' && /^(?:0|\+)/.test(before.text)) return true
  if (before?.text === '+' && word.text.length <= 3 && after?.type === 'number') return true
  if (
    /^\d{3,}$/.test(word.text) &&
    isHyphen(after) &&
    after!.glued &&
    words[end + 1]?.type === 'number' &&
    /^\d{4,}$/.test(words[end + 1]!.text) &&
    /^\d{3}$/.test(word.text)
  )
    return true
  if (after?.text === '°' && words[end + 1] && /^[NSEW]$/.test(words[end + 1]!.text)) return true
  if (after?.glued && after.text === '′') return true
  // 24/7, 9/11, 50/50
  if (after?.text === '/' && after.glued && words[end + 1]?.type === 'number' && words[end + 1]!.glued) return true
  if (before?.text === '/' && before.glued && words[first - 2]?.type === 'number') return true
  if (before?.text === ':' && before.glued && words[first - 2]?.type === 'number') return true
  if (after?.text === ':' && after.glued && words[end + 1]?.type === 'number' && words[end + 1]!.glued) return true
  return false
}

const isOrdinal = (words: readonly Word[], { end, digits }: Numeral): boolean => {
  const after = words[end]
  return digits && after?.glued === true && /^(?:st|nd|rd|th|er|ème|º|ª)$/.test(after.lower)
}

function isName(words: readonly Word[], { first, end, digits, value }: Numeral): boolean {
  const before = words[first - 1]
  const after = words[end]
  const plain = value !== null
  if (!plain) return false
  if (digits && isSecondName(words, first)) return true
  // "Flight 370", "Resolution 2254", "page 12", "phase three"
  if (before?.type === 'word' && end === first + 1) {
    const noun = before.lower
    if (NAMED_BY_NUMBER.has(noun)) {
      const counts = countFollows(words, end)
      if (!(counts && (PERHAPS_COUNT.has(noun) || noun.endsWith('s') || !isCapital(before)))) {
        // "in the group 12 …" without a noun still names; "age 5" is a quantity of its own
        if (
          noun !== 'age' &&
          noun !== 'counts' &&
          !(noun === 'goal' && !digits) &&
          !(noun.length === 1 && !isCapital(before)) &&
          // "A 400,000-member union": an article, not the letter
          !(noun === 'a' && (first === 1 || isHyphen(after)))
        )
          return true
      }
    } else if (
      digits &&
      isNamed(before) &&
      (first > 1 || !(OPENER.test(before.lower) || FUNCTION_WORDS.has(before.lower))) &&
      !countFollows(words, end) &&
      !isUnitish(after)
    ) {
      // "Windows 10", "Boeing 737": a name that ends in a number, where nothing is counted
      if (
        !before.text.endsWith('.') &&
        !(/^[,.;)]$/.test(after?.text ?? ';') === false && after?.type === 'word' && isPlural(after.lower))
      )
        return true
    }
  }
  // "No. 5", "Vol. 3"
  if (
    before?.text === '.' &&
    before.glued &&
    words[first - 2] &&
    /^(?:no|nos|vol|art|sec|fig|p|pp|ch|para)$/.test(words[first - 2]!.lower)
  )
    return true
  // "42 Elm Street"
  for (let k = end; k < end + 4 && isCapital(words[k]); k++)
    if (
      /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|terrace|crescent|way)$/.test(words[k]!.lower) &&
      k > end
    )
      return true
  // "44-Day War", "Six-Day War", "Three Mile Island"
  const hyphen = isHyphen(after) && after!.glued
  const next = words[hyphen ? end + 1 : end]
  if (hyphen && isCapital(next) && next!.glued) return true
  if (!digits && first > 0 && isCapital(words[first]) && isCapital(next) && !/^[.:"“‘'(–—]$/.test(before?.text ?? ''))
    return true
  return false
}

/** "Chapters 3 to 5", "Articles 16 and 17": the noun in the plural names both. */
function isSecondName(words: readonly Word[], at: number): boolean {
  const joint = words[at - 1]
  if (!joint || !(/^(?:to|and|or|through|&)$/.test(joint.lower) || isDash(joint) || isHyphen(joint))) return false
  const noun = words[at - 3]
  return (
    words[at - 2]?.type === 'number' &&
    noun?.type === 'word' &&
    noun.lower.endsWith('s') &&
    (isCapital(noun) ||
      /^(?:pages|chapters|articles|sections|paragraphs|clauses|rooms|lines|routes|grades|flights)$/.test(noun.lower)) &&
    (NAMED_BY_NUMBER.has(noun.lower) || NAMED_BY_NUMBER.has(noun.lower.slice(0, -1))) &&
    !PERHAPS_COUNT.has(noun.lower) &&
    !countFollows(words, at + 1)
  )
}

/** "Windows", "iPhone" */
const isNamed = (word: Word): boolean => isCapital(word) || /^[a-z]\p{Lu}/u.test(word.text)

/** "a 2-to-1 margin", "odds of 20-1", "a ratio of 20 to 1": two numbers that only together mean something. */
function isRatio(words: readonly Word[], { first, end }: Numeral): boolean {
  const [bar, to, next] = [words[end], words[end + 1], words[end + 2]]
  if (isHyphen(bar) && to?.lower === 'to' && isHyphen(next)) return true
  if (isHyphen(words[first - 1]) && words[first - 2]?.lower === 'to' && isHyphen(words[first - 3])) return true
  const stands = (k: number) => /^(?:ratio|odds)$/.test(words[k]?.lower ?? '') && words[k + 1]?.lower === 'of'
  if (bar?.lower === 'to' && stands(first - 2)) return true
  return words[first - 1]?.lower === 'to' && stands(first - 4)
}

/** A noun that is counted stands within the next three words. */
export function countFollows(words: readonly Word[], at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const word = words[k]
    if (isHyphen(word)) continue
    if (word?.type !== 'word') return false
    if (isPlural(word.lower) && word.lower !== 'was' && word.lower !== 'has' && word.lower !== 'is') return true
    if (
      /^(?:was|were|is|are|and|the|in|to|for|when|with|at|by|on|had|has|but|as|a|an|that|after|before|it|they|he|she|or|from|who|which|will|would|said)$/.test(
        word.lower,
      )
    )
      return false
  }
  return false
}

const isUnitish = (word: Word | undefined) =>
  word !== undefined &&
  (word.text === '%' ||
    /^(?:percent|per|million|billion|thousand|hundred|km|mm|cm|m|kg|years?|days?|hours?|minutes?|months?|weeks?|miles?|metres?|meters?|points?|people|dead|killed|wounded|injured|missing|arrested|more|other)$/.test(
      word.lower,
    ))

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

/** A score, a vote or a count of two sides: 3–1, 52-48. No range, since the first is the greater or nothing is counted. */
export function isScore(words: readonly Word[], first: Numeral, second: Numeral): boolean {
  const bar = words[first.end]
  if (!(isDash(bar) || isHyphen(bar)) || !bar!.glued) return false
  if (first.value === null || second.value === null) return true
  if (first.value >= second.value) return true
  // "the 737-800", "a 410-2000"
  if (
    /^(?:the|an?|this|its|their)$/.test(words[first.first - 1]?.lower ?? '') &&
    !countFollows(words, second.end) &&
    !isUnitish(words[second.end]) &&
    !isHyphen(words[second.end]) &&
    words[second.end]?.type !== 'currency'
  )
    return true
  return (
    first.value < 20 &&
    second.value < 200 &&
    !countFollows(words, second.end) &&
    !isUnitish(words[second.end]) &&
    words[second.end]?.type !== 'currency' &&
    !isHyphen(words[second.end])
  )
}
