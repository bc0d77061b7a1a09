/**
 * What a number counts: the noun phrase after it, or the one it shares with its neighbours.
 *
 *   12 Peruvian and 7 Bolivian miners hurt            →   Peruvian miners · Bolivian miners
 *   90 trucks (burned: 41, stolen: 8)                 →   trucks · trucks · trucks
 *   The death toll rose to 68                         →   death toll
 *
 * No part-of-speech tagger: a noun phrase ends at a word of a closed class (a preposition, an auxiliary, a conjunction),
 * at a sign or at a participle of harm, and its head is the last plural in it. What that gets wrong is a present-tense verb
 * that looks like a plural ("the 12 jury members votes").
 */
import { FUNCTION_WORDS } from '../text/function-words.js'
import { isPlural } from './nouns.js'
import { outcomeOf } from './outcomes.js'
import type { Quantity } from './quantity.js'
import { isHyphen, type Word } from './sentence-words.js'

export interface Counted {
  /** words of the quantity's own phrase, head included; empty when it has none */
  readonly first: number
  readonly end: number
  /** index of the head noun; −1 when the phrase is elliptic or anaphoric */
  readonly head: number
  /** "of them", "of which": a part of what was counted before */
  readonly partOf: boolean
}

const STOPS: ReadonlySet<string> = new Set(
  (
    'who which whose that when while where whereas were was are is be been being had have has will would could can ' +
    'may might should must did do does not said says say told per via than versus vs despite including compared ' +
    'since until according remain remained remains still also so yet ago later earlier each about around ' +
    'approximately roughly nearly almost some within without among amid alone took take died die came come went ' +
    'gone left fell rose sank made gave held saw got began became joined voted signed attended reported worth ' +
    'annually daily monthly weekly yearly overall apiece altogether now today yesterday tomorrow nationwide ' +
    'worldwide globally onboard aboard abroad overnight already so-called because though although if as instead ' +
    'however meanwhile together respectively like unlike minus plus depend live lived work worked belong belonged ' +
    'use used need needed want wanted gathered marched protested participated applied responded survived escaped ' +
    'fled returned stayed lost won tested received showed face faced faces require required expected expects ' +
    'scheduled planned based located built born aged involved affected available long wide high tall deep thick old ' +
    'strong away apart off up down behind ahead east west north south northeast northwest southeast southwest ' +
    'rather northwards downstream upstream inland offshore below above'
  ).split(' '),
)
/** Adverbs that stand between a number and its noun or after it. */
const PASSED = /^(?:more|other|additional|further|extra|new|such|fewer|different|separate|-)$/

export function countedBy(words: readonly Word[], quantity: Quantity, next: Quantity | undefined): Counted {
  let k = quantity.after
  // past the tail of the surface: "40 or more people"
  if (quantity.end > k) k = quantity.end
  // "an alliance of five (later seven) parties"
  if (
    words[k]?.text === '(' &&
    /^(?:now|later|then|formerly|originally|previously|today|eventually)$/.test(words[k + 1]?.lower ?? '')
  )
    for (let n = k + 2; n < k + 7 && n < words.length; n++) if (words[n]!.text === ')') k = n + 1
  const limit = next && next.first >= k ? next.first : words.length
  let partOf = false
  const nothing = (): Counted => ({ first: k, end: k, head: -1, partOf })
  if (words[k]?.lower === 'of') {
    k++
    if (/^(?:them|which|whom|these|those|us|it)$/.test(words[k]?.lower ?? '')) {
      partOf = true
      return nothing()
    }
    while (/^(?:the|its|their|his|her|our|all|these|those|that|this|what|an|a)$/.test(words[k]?.lower ?? '')) k++
    // "four of their last five matches"
    if (next?.first === k + 1 && /^(?:last|first|past|previous|next|latest)$/.test(words[k]!.lower)) k++
    // "three of the country's nine provinces"
    if (next && next.first - k <= 5 && /^(?:'s|’s|’|')$/.test(words[next.first - 1]?.text ?? '')) {
      partOf = true
      return nothing()
    }
    if (next && k >= next.first) {
      partOf = true
      return nothing()
    }
  } else if (quantity.fraction) while (/^(?:the|its|their|his|her|our|a|an|that|this)$/.test(words[k]?.lower ?? '')) k++
  const joined = isHyphen(words[k]) && words[k]!.glued && words[k + 1]?.glued === true
  if (isHyphen(words[k]) && words[k]!.glued) k++
  // "20 more patients": of the same
  if (words[k]?.lower === 'more' && isNounAhead(words, k + 1)) k++
  const first = k
  // "dozens more damaged"
  if (/^(?:more|others?)$/.test(words[k]?.lower ?? '') && outcomeOf(words[k + 1]?.lower ?? '')?.participle)
    if (!isNounAhead(words, k + 2)) return nothing()
  // "a 1,200-page report", "the seven-storey house": what is joined to the number is what it counts
  if (joined && isNoun(words[k]!)) return { first, end: k + 1, head: k, partOf }
  let head = -1
  let end = k
  for (; k < Math.min(words.length, first + 9); k++) {
    const word = words[k]!
    if (k >= limit && !isDesignationPart(words, k)) break
    if (word.type === 'sign') {
      if (isHyphen(word) && (word.glued || words[k + 1]?.glued)) continue
      if (
        (word.text === '"' || word.text === '“' || word.text === '‘' || word.text === '”' || word.text === '/') &&
        head < 0
      )
        continue
      break
    }
    if (word.type === 'number') {
      if (isDesignationPart(words, k)) {
        end = words[k + 1]?.text === 's' && words[k + 1]!.glued ? k + 2 : k + 1
        continue
      }
      break
    }
    if (word.type === 'currency') break
    if (word.lower === "'s" || word.lower === '’s') continue
    if (word.glued && words[k + 1] && isHyphen(words[k + 1]) && words[k + 1]!.glued && isHyphen(words[k - 1])) continue
    if (
      (word.lower === 'and' || word.lower === 'or') &&
      head < 0 &&
      k > first &&
      words[k + 1]?.type === 'word' &&
      k + 1 < limit
    )
      continue
    if (word.lower === 'and' && head < 0) break
    // the A of "60 A350 jets" is no article
    if (/^\p{Lu}{1,3}$/u.test(word.text) && isDesignationPart(words, k + 1)) continue
    if (FUNCTION_WORDS.has(word.lower) && !PASSED.test(word.lower)) break
    // "exceeded 109,000 last year"
    if (
      /^(?:last|next|past|this)$/.test(word.lower) &&
      /^(?:year|month|week|quarter|season|summer|winter|spring|autumn|decade|century|night|time)$/.test(
        words[k + 1]?.lower ?? '',
      )
    )
      break
    // "12 flights daily" ends there, "12 daily flights" goes on
    if (STOPS.has(word.lower) && !(k === first && isEvery(word.lower) && isNounAhead(words, k + 1))) break
    const harm = outcomeOf(word.lower)
    if (harm?.participle && (head >= 0 || (k === first && !isNounAhead(words, k + 1)))) break
    if (head >= 0 && !isPlural(word.lower)) break
    if (head >= 0 && /(?:ed|ing)$/.test(word.lower)) break
    if (isPlural(word.lower) && !(harm?.participle && head < 0 && isPlural(words[k + 1]?.lower ?? ''))) head = k
    end = k + 1
  }
  if (head >= 0) end = head + 1
  else {
    for (let k = first; k < end; k++) if (words[k]!.lower === 'and' || words[k]!.lower === 'or') end = k
    head = singularHead(words, first, end)
  }
  if (head >= 0) end = head + 1
  else if (end === first + 1 && /^(?:more|fewer|less|others?)$/.test(words[first]!.lower)) end = first
  // "another 240 delayed": what became of them, and no noun
  else if (end === first + 1 && /^\p{Ll}+ed$/u.test(words[first]!.text)) end = first
  return { first, end: Math.max(end, first), head, partOf }
}

const isEvery = (lower: string): boolean =>
  /^(?:daily|weekly|monthly|yearly|overnight|high|low|deep|strong|long|old|away|available|planned|scheduled|used|south|north|east|west)$/.test(
    lower,
  )

const isNoun = ({ type, lower }: Word): boolean =>
  type === 'word' &&
  !FUNCTION_WORDS.has(lower) &&
  !/^(?:strong|odd|plus|fold|old|style|and|point|something|hundred|thousand|million|billion)$/.test(lower)

/** "two captured pilots": the participle is the noun's, not the clause's. */
const isNounAhead = (words: readonly Word[], k: number) =>
  words[k]?.type === 'word' &&
  !FUNCTION_WORDS.has(words[k]!.lower) &&
  (isPlural(words[k]!.lower) || isPlural(words[k + 1]?.lower ?? ''))

/** The last word of a phrase without a plural: "one helicopter", "120 flight crew". */
function singularHead(words: readonly Word[], first: number, end: number): number {
  for (let k = end - 1; k >= first; k--) {
    const word = words[k]!
    if (word.type !== 'word') continue
    if (/^\p{Lu}/u.test(word.text)) return -1
    // "twelve more than before": no noun
    if (/^(?:more|fewer|less|others?|percent)$/.test(word.lower) && first === k) return -1
    return /(?:ly|ed)$/.test(word.lower) && outcomeOf(word.lower) === null ? -1 : k
  }
  return -1
}

/** 72 of "T-72 tanks", 9 and 33 of "9K33 Osa". */
function isDesignationPart(words: readonly Word[], k: number): boolean {
  const word = words[k]
  if (word?.type !== 'number') return false
  // "45 737s"
  if (words[k + 1]?.text === 's' && words[k + 1]!.glued && k > 0) return true
  const before = words[k - 1]
  const after = words[k + 1]
  if (word.glued && before && (before.type === 'word' || (isHyphen(before) && before.glued))) return true
  return after?.type === 'word' && after.glued && words[k + 2]?.type === 'number' && words[k + 2]!.glued
}

export const LABEL_NOUN: ReadonlySet<string> = new Set(
  (
    'toll numbers number admissions arrivals total count figure population crowd rate average share sum amount ' +
    'price cost turnout estimate tally capacity length height depth width weight speed temperature age score budget ' +
    'deficit debt revenue profit sales income salary wage fine turnover losses damage damages unemployment ' +
    'inflation majority magnitude area distance duration membership workforce staff circulation attendance ' +
    'casualties deaths cases dead injured missing wounded'
  ).split(' '),
)

/** The noun that a number without its own stands for: "The death toll rose to 68", "Glaciers: 312", "population of 640,000". */
export function labelBefore(words: readonly Word[], quantity: Quantity): { first: number; end: number } | null {
  const colon = words[quantity.first - 1]
  if (colon?.text === ':') {
    let k = quantity.first - 2
    while (k >= 0 && words[k]!.type === 'word' && k > quantity.first - 8) k--
    return k + 1 < quantity.first - 1 ? { first: k + 1, end: quantity.first - 1 } : null
  }
  for (let k = quantity.first - 1; k >= 0 && k > quantity.first - 14; k--) {
    const word = words[k]!
    if (/^[;:]$/.test(word.text)) break
    if (!LABEL_NOUN.has(word.lower)) continue
    // "number of X": the X; "death toll": with its modifier
    let end = k + 1
    let first = k
    while (
      first > 0 &&
      words[first - 1]!.type === 'word' &&
      !FUNCTION_WORDS.has(words[first - 1]!.lower) &&
      !STOPS.has(words[first - 1]!.lower) &&
      k - first < 3
    )
      first--
    if (words[end]?.lower === 'of' && end + 1 < quantity.first) {
      end++
      while (end < quantity.first - 1 && words[end]!.type === 'word' && !STOPS.has(words[end]!.lower) && end < k + 6)
        end++
    }
    // "an average of 18 people …, up from nine": the label has its number
    return words[end - 1]!.lower === 'of' ? null : { first, end }
  }
  return null
}
