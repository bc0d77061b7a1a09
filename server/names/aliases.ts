/**
 * Other names that a text gives right behind a name: an acronym or another name in brackets, a former one after
 * "formerly", "until 2028" or "then called", a present one after "now", "…, as the NDA is now called", "(then Halvard)" and
 * "…, which was Mill Square until May".
 *
 * "later" is left out: what a body became later is another body as often as not.
 */

import type { Alias } from './mention.js'
import { type Reading, type Run, wordAt } from './reading.js'
import { W } from './word-classes.js'

const FORMER = /^(?:formerly|previously|once|until|née|né|ex)$/
/** "at the time called", "then known as" */
const NAMED = /^(?:called|known|named)$/
const THEN = /^(?:then|time|days|originally|initially)$/
const OTHER = /^(?:aka|a\.k\.a\.|alias|now|also|officially)$/
const CONNECTS = /^(?:as|the|known|called|named|until|recently|“|"|or)$/
/** An appositive before the cue: "the Nordmark company formerly known as". */
const FAR = 7

interface Limit {
  readonly end: number
}

export function aliasesAfter(reading: Reading, run: Run, limit: Limit): Alias[] {
  const inBrackets = bracketed(reading, run, limit)
  const aliases = inBrackets ? [inBrackets.alias] : []
  const from = inBrackets ? inBrackets.end : run.end
  const told =
    cued(reading, from, limit) ??
    calledAs(reading, from, limit) ??
    thenInBrackets(reading, from, limit) ??
    whichWas(reading, from, limit)
  return told ? [...aliases, told] : aliases
}

/** "(formerly X)", ", also known as X", ", the company formerly known as X" */
function cued(reading: Reading, from: number, limit: Limit): Alias | null {
  const { classes } = reading
  if (from >= limit.end || !/^[,(]$/.test(wordAt(reading, from))) return null
  for (let t = from + 1; t < Math.min(limit.end, from + 1 + FAR); t++) {
    const word = wordAt(reading, t)
    if (classes[t]! & W.punctuation && /^[,;:.()]$/.test(word)) return null
    const former = FORMER.test(word) || (NAMED.test(word) && THEN.test(wordAt(reading, t - 1)))
    if (!former && !OTHER.test(word)) continue
    let name = t + 1
    while (
      name < limit.end &&
      !(classes[name]! & W.cap) &&
      (CONNECTS.test(wordAt(reading, name)) || (word === 'until' && classes[name]! & W.year))
    )
      name++
    if (name >= limit.end || !(classes[name]! & W.cap) || classes[name]! & W.calendar) return null
    // "now" in front of a post names no other name: "now Minister of Trade"
    if (!former && classes[name]! & W.title) return null
    return { kind: former ? 'former' : 'alternative', ...spanFrom(reading, name, limit) }
  }
  return null
}

/** "…, as the NDA is now called" */
function calledAs(reading: Reading, from: number, limit: Limit): Alias | null {
  const { classes } = reading
  if (from + 1 >= limit.end || wordAt(reading, from) !== ',' || wordAt(reading, from + 1) !== 'as') return null
  let name = from + 2
  if (name < limit.end && wordAt(reading, name) === 'the') name++
  if (name >= limit.end || !(classes[name]! & W.cap)) return null
  const place = spanFrom(reading, name, limit)
  let t = name
  while (t < limit.end && reading.text.tokens.start[t]! < place.end) t++
  if (t >= limit.end || !/^(?:is|was|are)$/.test(wordAt(reading, t))) return null
  for (let k = t + 1; k < Math.min(limit.end, t + 4); k++)
    if (/^(?:called|known|named)$/.test(wordAt(reading, k))) return { kind: 'former', ...place }
  return null
}

/** "(then Halvard)": the bracket holds that and no more. "…, then Rome" without one goes on a journey. */
function thenInBrackets(reading: Reading, from: number, limit: Limit): Alias | null {
  if (wordAt(reading, from) !== '(' || wordAt(reading, from + 1) !== 'then') return null
  const name = pastArticle(reading, from + 2)
  const place = otherNameAt(reading, name, limit)
  // "(then Finance Minister)" is what somebody was, and no name
  if (!place || !isEndedBy(reading, place.end, limit, /^[),;]$/)) return null
  for (let t = name; t < limit.end && reading.text.tokens.start[t]! < place.end; t++)
    if (reading.classes[t]! & W.title) return null
  return { kind: 'former', ...place }
}

/** "…, which was Mill Square until May", "…, which used to be called Halvard": without a term it has to be said that it is a name. */
function whichWas(reading: Reading, from: number, limit: Limit): Alias | null {
  if (wordAt(reading, from) !== ',' || wordAt(reading, from + 1) !== 'which') return null
  let t = from + 2
  const verb = wordAt(reading, t++)
  if (verb === 'had' && wordAt(reading, t) === 'been') t++
  else if (verb === 'used' && wordAt(reading, t) === 'to' && wordAt(reading, t + 1) === 'be') t += 2
  else if (verb !== 'was') return null
  const named = NAMED.test(wordAt(reading, t))
  if (named) t += wordAt(reading, t + 1) === 'as' ? 2 : 1
  const place = otherNameAt(reading, pastArticle(reading, t), limit)
  if (!place || !(named || isEndedBy(reading, place.end, limit, TERM))) return null
  return { kind: 'former', ...place }
}

const TERM = /^(?:until|till|before)$/

const pastArticle = (reading: Reading, at: number): number => (wordAt(reading, at) === 'the' ? at + 1 : at)

function otherNameAt(reading: Reading, at: number, limit: Limit): { start: number; end: number } | null {
  if (at >= limit.end || !(reading.classes[at]! & W.cap) || reading.classes[at]! & W.calendar) return null
  return spanFrom(reading, at, limit)
}

/** The word behind an offset, which is the end of one. */
function isEndedBy(reading: Reading, end: number, limit: Limit, by: RegExp): boolean {
  const { start } = reading.text.tokens
  let t = limit.end
  while (t > 0 && start[t - 1]! >= end) t--
  return t < limit.end && by.test(wordAt(reading, t))
}

/** From its first word over its capitalised ones and the small ones between them. */
function spanFrom(reading: Reading, first: number, limit: Limit): { start: number; end: number } {
  const { classes, text } = reading
  let last = first
  for (;;) {
    const next = last + 1
    if (next >= limit.end) break
    if (classes[next]! & W.cap) last = next
    else if (
      next + 1 < limit.end &&
      classes[next + 1]! & W.cap &&
      classes[next]! & (W.particle | W.small) &&
      !/^(?:and|is|was|in|at|on|until|till|before)$/.test(wordAt(reading, next))
    )
      last = next + 1
    else break
  }
  return { start: text.tokens.start[first]!, end: text.tokens.end[last]! }
}

function bracketed(reading: Reading, run: Run, limit: Limit): { alias: Alias; end: number } | null {
  const { classes, text } = reading
  if (run.end >= limit.end || wordAt(reading, run.end) !== '(') return null
  const first = run.end + 1
  let stop = first
  while (stop < limit.end && stop - first < 6 && wordAt(reading, stop) !== ')') stop++
  if (stop >= limit.end || stop === first || wordAt(reading, stop) !== ')') return null
  const inside = classes.subarray(first, stop)
  const outer = classes.subarray(run.first, run.end)
  const place = { start: text.tokens.start[first]!, end: text.tokens.end[stop - 1]! }
  if (inside.length === 1 && isAcronymOf(wordAt(reading, first), reading, run))
    return { alias: { kind: 'acronym', ...place }, end: stop + 1 }
  const capital = inside.every((bits) => bits & (W.cap | W.particle) && !(bits & (W.calendar | W.never)))
  const known = inside.some((bits) => bits & (W.state | W.adjective | W.title | W.upper | W.people))
  // "Visby (Wisby)" are two names of a place; "Smith (Arsenal)" and "Cusco (Peru)" are two things
  const alike = inside.length <= 2 && outer.length <= 3 && !outer.some((bits) => bits & (W.upper | W.given))
  return capital && !known && alike ? { alias: { kind: 'alternative', ...place }, end: stop + 1 } : null
}

/** MoFA, NADA, HRW: each capital opens a word of the name, in order, and the first word is not left out. */
export function isAcronym(short: string, words: readonly string[]): boolean {
  if (/\s/.test(short)) return false
  const letters = short.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/\p{Ll}/gu, '')
  if (capitals.length < 2 || letters.length > 10) return false
  const content = words.filter((word) => /^\p{Lu}/u.test(word))
  const initials = content.map((word) => word[0]!.toUpperCase()).join('')
  if (initials === capitals.toUpperCase() || initials === letters.toUpperCase()) return true
  // small words may lend a letter, a hyphenated word two
  let at = 0
  const all = words.flatMap((word) => word.split(/[-–]/)).filter((word) => word !== '')
  if (all[0]?.[0]?.toUpperCase() !== letters[0]!.toUpperCase()) return false
  for (const word of all) if (at < letters.length && word[0]!.toUpperCase() === letters[at]!.toUpperCase()) at++
  return at === letters.length && letters.length >= 2 && content.length >= 2
}

function isAcronymOf(short: string, reading: Reading, run: Run): boolean {
  if (!/^\p{Lu}[\p{L}&.]{1,9}$/u.test(short)) return false
  const words: string[] = []
  for (let t = run.first; t < run.end; t++) words.push(wordAt(reading, t))
  // an acronym of a name in another language stands in brackets too: "Maritime Safety Directorate (DSM)"
  return isAcronym(short, words) || (/^\p{Lu}{2,6}$/u.test(short) && run.end - run.first >= 2)
}
