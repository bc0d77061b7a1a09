/**
 * What each word of a text may be in a name, as a set of bits: capitalised, a word of the dictionary, a title, the head
 * of an organisation, a nationality …
 *
 * A text of 18,000 words has 6,000 distinct ones, so each spelling is looked up once and the finder reads integers.
 * Spellings seen before are remembered for the whole process, as normal forms are.
 */
import { SENTENCE_OPENERS } from '../text/abbreviations.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import { remembered } from '../text/remembered.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import { isCommonWord } from './common-words.js'
import { ADJECTIVES, STATES } from './gazetteer.js'
import { CITIES } from './lists/cities.js'
import { GIVEN_NAMES } from './lists/given-names.js'
import {
  EVENT_HEADS,
  LONG_HEADS,
  MILITARY_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  STATE_HEADS,
  WORK_HEADS,
} from './lists/heads.js'
import { REGIONS } from './lists/regions.js'
import { NAME_MODIFIERS, STANDINGS, TITLES } from './lists/titles.js'
import { CALENDAR, CAPITAL_COMMON, COMMON_ACRONYMS, OTHER_ADJECTIVES, PARTICLES, PEOPLES } from './lists/words.js'

export const W = {
  known: 1,
  /** begins as a name does: a capital, a lost letter, "al-Assad", "iPhone" */
  cap: 1 << 1,
  /** two letters or more and none of them small */
  upper: 1 << 2,
  /** in the dictionary when written small */
  common: 1 << 3,
  /** an article, preposition, pronoun or the like */
  small: 1 << 4,
  calendar: 1 << 5,
  /** Peruvian, African: no name by itself */
  adjective: 1 << 6,
  /** Peruvians, Turks */
  people: 1 << 7,
  organisation: 1 << 8,
  place: 1 << 9,
  event: 1 << 10,
  military: 1 << 11,
  title: 1 << 12,
  particle: 1 << 13,
  /** T-72, TB2, 9K33: letters and digits */
  model: 1 << 14,
  state: 1 << 15,
  city: 1 << 16,
  initial: 1 << 17,
  given: 1 << 18,
  work: 1 << 19,
  /** has a capital and is no name: "I", "TV", "Russian-made" */
  never: 1 << 20,
  stateHead: 1 << 21,
  year: 1 << 22,
  /** 4th, 15th */
  ordinal: 1 << 23,
  longHead: 1 << 24,
  opener: 1 << 25,
  /** any small-letter word, so that one can ask whether a name also occurs written small */
  lower: 1 << 26,
  punctuation: 1 << 27,
  /** a title, or the plural of one */
  office: 1 << 28,
  /** "former", "self-proclaimed" */
  standing: 1 << 29,
  /** says before a name how it is seen: "disputed", "state-owned" */
  modifier: 1 << 30,
} as const

export const HEADS = W.organisation | W.place | W.event | W.military | W.work | W.stateHead

const MODEL = /^(?:\p{Lu}{1,5}-?\d{1,4}\p{L}{0,2}|\d{1,3}\p{Lu}\d{0,3}\p{L}?)$/u
const INNER_CAPITAL =
  /^(?:(?:al|el|an|as|ad|ash|at|ar|as|az|ibn|bin|d|l|de|ul|ut)[-'’]\p{Lu}|\p{Ll}{1,3}\p{Lu}\p{L}*\p{Ll}|['’‘]\p{Lu})/u
const CONTRACTED = /^(?:do|does|did|is|are|was|were|ca|wo|should|would|could|have|has|had|must|need)n['’]t$/i
/** "(R-Ohio)" is one word; "R-S.C." is cut in two */
const PARTY_LABEL = /^\p{Lu}-\p{Lu}$/u
const YEAR = /^(?:1\d|20)\d\d(?:[–-](?:(?:1\d|20)\d\d|\d\d))?$/

/** Those of a few hundred articles take less than 10 MB; no word of a language is longer. */
const classOfWord = remembered((word) => W.known | lookUp(word, TokenKind.word), { most: 100_000, longest: 40 })

const classify = (word: string, kind: number): number =>
  kind === TokenKind.word ? classOfWord(word) : W.known | lookUp(word, kind)

function lookUp(word: string, kind: number): number {
  if (kind === TokenKind.punctuation || kind === TokenKind.citation || kind === TokenKind.url) return W.punctuation
  if (kind === TokenKind.number) {
    if (YEAR.test(word)) return W.year
    if (MODEL.test(word)) return W.cap | W.model
    return /^\d{1,3}(?:st|nd|rd|th)$/.test(word) ? W.ordinal : 0
  }
  const bare = word.replace(/\.$/, '')
  const lower = bare.toLowerCase()
  const first = word.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}|^\p{Lt}/u.test(word)
  let bits = 0
  if (capital || (first === 0xfffd && word.length > 2) || INNER_CAPITAL.test(word)) bits |= W.cap
  else bits |= W.lower
  // two acronyms that are small words too, and what coal comes from
  if (
    (FUNCTION_WORDS.has(lower) || SENTENCE_OPENERS.has(word)) &&
    word !== 'US' &&
    word !== 'WHO' &&
    word !== 'Mine' &&
    // "A. Stewart", "S. Waugh"
    !/^\p{Lu}\.$/u.test(word)
  )
    bits |= W.small
  if (PARTICLES.has(word)) bits |= W.particle
  if (TITLES.has(lower)) bits |= W.title | W.office
  else if (lower.endsWith('s') && TITLES.has(lower.slice(0, -1))) bits |= W.office
  if (STANDINGS.has(lower)) bits |= W.standing
  if (NAME_MODIFIERS.has(lower)) bits |= W.modifier
  if (ORGANISATION_HEADS.has(lower)) bits |= W.organisation
  if (PLACE_HEADS.has(lower)) bits |= W.place
  if (EVENT_HEADS.has(lower)) bits |= W.event
  if (MILITARY_HEADS.has(lower)) bits |= W.military
  if (WORK_HEADS.has(lower)) bits |= W.work
  if (STATE_HEADS.has(lower)) bits |= W.stateHead
  if (LONG_HEADS.has(lower)) bits |= W.longHead
  if (PLACE_OPENERS.has(lower)) bits |= W.opener
  if (isCommonWord(lower) || bits & (HEADS | W.title)) bits |= W.common
  if (!(bits & W.cap)) return bits
  const letters = bare.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) bits |= W.upper
  // "Jan" and "Mar" are names as often as months unless they have their full stop
  if (CALENDAR.has(lower) && (lower.length > 3 || word.endsWith('.') || lower === 'may')) bits |= W.calendar
  if (ADJECTIVES.has(lower) || OTHER_ADJECTIVES.has(lower)) bits |= W.adjective
  if (PEOPLES.has(lower) || (lower.endsWith('s') && ADJECTIVES.has(lower.slice(0, -1)) && /[nicr]s$/.test(lower)))
    bits |= W.people
  // a dateline has its place in capitals
  const proper = bits & W.upper && bare.length > 3 ? bare[0] + lower.slice(1) : bare
  if (STATES.has(proper) || STATES.has(word)) bits |= W.state
  if (CITIES.has(proper) || REGIONS.has(proper)) bits |= W.city
  if (GIVEN_NAMES.has(lower)) bits |= W.given
  if (/^(?:\p{Lu}\.)(?:-?\p{Lu}\.)*$/u.test(word) || /^\p{Lu}$/u.test(word)) bits |= W.initial
  if (MODEL.test(word)) bits |= W.model
  if (CAPITAL_COMMON.has(lower) || COMMON_ACRONYMS.has(word.toUpperCase())) bits |= W.never
  if (CONTRACTED.test(word) || PARTY_LABEL.test(word)) bits |= W.never | W.small
  if (/^(?:they|we|you|he|she|it|that|there|who|what|here|let|how|where)['’]/i.test(word)) bits |= W.never | W.small
  if (isCompoundAdjective(word) || /^\p{Lu}{2,}s$|^COVID/u.test(word)) bits |= W.never
  return bits
}

/** "Russian-made", "US-led", "pro-Russian", "NATO-member": a name inside an adjective. */
function isCompoundAdjective(word: string): boolean {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 0) return false
  const [head, tail] = [word.slice(0, hyphen).toLowerCase(), word.slice(hyphen + 1)]
  if (/^(?:pro|anti|non|ex|mid|post|pre|un|trans|inter|intra|mid|self|vice)$/i.test(head) && !/^\p{Lu}/u.test(word))
    return true
  if (/^(?:pro|anti|post|pre|non)$/.test(head) && ADJECTIVES.has(tail.toLowerCase())) return true
  return /^\p{Ll}{2,}$/u.test(tail) && isCommonWord(tail) && !PARTICLES.has(tail)
}

export interface WordClasses {
  /** by token: its classes */
  readonly classes: Int32Array
  /** the words of the dictionary that the text has in small letters: there a capital makes no name of them */
  readonly small: ReadonlySet<string>
}

export function classesOf(text: ScannedText): WordClasses {
  const { tokens, raw } = text
  const classes = new Int32Array(tokens.count)
  const small = new Set<string>()
  let most = 0
  for (let t = 0; t < tokens.count; t++) if (raw[t]! > most) most = raw[t]!
  const byRaw = new Int32Array(most + 1)
  for (let t = 0; t < tokens.count; t++) {
    const r = raw[t]!
    let bits = byRaw[r]!
    if (bits === 0) {
      const word = text.text.slice(tokens.start[t]!, tokens.end[t]!)
      bits = classify(word, tokens.kind[t]!)
      byRaw[r] = bits
      if ((bits & (W.lower | W.common)) === (W.lower | W.common)) small.add(word)
    }
    classes[t] = bits
  }
  return { classes, small }
}
