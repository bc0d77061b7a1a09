/** Is a run of several words a name after all, and how sure? */
import { isRegion, judgeWord } from './judge-word.js'
import { ORGANISATIONS } from './lists/organisations.js'
import { stateFrom } from './name-extent.js'
import { isProper, type Part, type Reading, type Run, type Setting, surfaceAt, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'

/** Is it a name after all, and how sure? */
export function judge(reading: Reading, part: Part, opening: boolean, { titleCase, prose }: Setting): Run | null {
  const { classes } = reading
  let { first } = part
  const { end, title } = part
  // "(D-Ohio)", "Jane Doe, R-Mich.,": a party and where from
  if (first > 0 && /^[(,]$/.test(wordAt(reading, first - 1)) && /^\p{Lu}-\p{Lu}/u.test(wordAt(reading, first)))
    return null
  // "Hong | Kong-based": the name ends inside an adjective
  if (
    end < classes.length &&
    classes[end]! & W.cap &&
    classes[end]! & W.never &&
    /\p{L}-\p{Ll}/u.test(wordAt(reading, end))
  )
    return null
  // an address in the mail
  if (reading.text.text[reading.text.tokens.end[end - 1]!] === '@') return null
  // small words with a capital stay at the front only mid-sentence: "The Guardian", "Our Lady"
  const bits = classes[first]!
  const length = end - first
  if (length === 1) return judgeWord(reading, part, opening || titleCase)
  // "AB1 2CD": a code for the mail
  if (length === 2 && POSTCODE.test(surfaceAt(reading, first, end))) return null
  const own = classes.subarray(first, end)
  // "dragged OUT BY FELLOW DOCTORS": words said loudly
  if (own.every((b) => b & W.upper && b & (W.common | W.small))) return null
  const listed = stateFrom(reading, first, end) === end - 1
  const proper = listed || own.some((b) => isProper(b) || b & (W.state | W.city | W.adjective | W.people | W.upper))
  const sure =
    proper ||
    Boolean(own[length - 1]! & HEADS) ||
    // "Ministry of Agriculture officials"
    (length > 2 &&
      Boolean(bits & W.longHead) &&
      wordAt(reading, first + 1) === 'of' &&
      OFFICES.test(wordAt(reading, first))) ||
    // "Bob Dole": both are words, and the first a given name
    (!titleCase && Boolean(bits & W.given && !(bits & (HEADS | W.small)) && own[1]! & W.cap))
  let mayDrop = false
  if (opening && bits & W.common && !(bits & (W.given | W.state | W.city | W.adjective | W.upper))) {
    // a dictionary word opens the sentence: it belongs to the name where a head ends the name or an opener begins it
    const second = classes[first + 1]!
    const headed = Boolean(own[length - 1]! & HEADS)
    const known = ORGANISATIONS.has(surfaceAt(reading, first, end)) || ORGANISATIONS.has(wordAt(reading, first))
    if (
      second & W.cap &&
      isProper(second) &&
      !(bits & W.opener) &&
      !headed &&
      !known &&
      !STORMS.test(wordAt(reading, first)) &&
      !isSyllables(wordAt(reading, first + 1))
    ) {
      if (length === 2 || !(bits & HEADS)) {
        mayDrop = true
      }
    }
    // "Protesting Israeli": what would be left is no name
    if (length === 2 && second & W.adjective && !(second & W.state)) return null
  }
  // "Central African", "South Ossetian": adjectives of two words
  if (
    own[length - 1]! & W.adjective &&
    !(own[length - 1]! & W.state) &&
    own.every((b) => b & (W.adjective | W.opener | W.never)) &&
    !isRegion(reading, first, end)
  )
    return null
  while (first < end && classes[first]! & W.never && !(classes[first]! & W.cap)) first++
  // "Orbit Freight has lost …": of two capitals in prose the second is no sentence start
  const meant = prose && Boolean(own[1]! & W.cap && !(own[1]! & (W.title | W.small | W.never | W.calendar)))
  const doubtful =
    (!sure && !meant && (opening || titleCase)) ||
    // "Trade Dress: do not copy …" labels what follows
    (!proper && opening && end < classes.length && wordAt(reading, end) === ':') ||
    (titleCase && !listed && !own.some((b) => isProper(b) || b & (W.state | W.city | W.upper | W.people)))
  return { first, end, title, doubtful, mayDrop }
}

/** With its "of" and a capital behind it, a body at the start of a sentence too. */
const OFFICES = /^(?:Ministry|Department|University|Bureau|Institute|Court|Council|Chamber|Academy|Church)$/

/** Of a storm the word before the name is part of it. */
const STORMS = /^(?:Storm|Typhoon|Hurricane|Cyclone|Operation)$/

/** As Britain, Ireland, Canada and the Netherlands write them. */
const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4} [A-Z]{2})$/

/** "Tan | Wei-liang": two syllables of which the second is small are a given name behind its surname. */
const isSyllables = (word: string) => /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{2,5}$/u.test(word)
