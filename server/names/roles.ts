/**
 * What is said beside a name: the title before it, the description after it, how it is seen.
 *
 *   the then mayor, | Leila Haddadin      Ruth Ellingham, | a naval architect,      self-proclaimed | Republic of …
 *
 * A role keeps its words and its place in the text; nothing is normalised here. Only descriptions that hold a word for
 * an office, a profession or a standing are taken, since most of what stands between two commas is no role. What it
 * gets wrong: an appositive with a comma of its own is cut at it.
 */

import type { Role } from './mention.js'
import { type Reading, wordAt } from './reading.js'
import { W } from './word-classes.js'

/** A title of more words is a clause. */
const MOST_BEFORE = 9
const MOST_AFTER = 14

const OFFICE_VERBS =
  /^(?:resigned|appointed|named|elected|serves|served|became|heads|headed|leads|led|chairs|chaired|runs|ran|retired)$/

interface Bounds {
  readonly first: number
  readonly end: number
}

export function rolesOf(
  reading: Reading,
  name: { first: number; end: number; title: number; person: boolean },
  limit: Bounds,
): Role[] {
  const roles: Role[] = []
  const before = roleBefore(reading, name, limit)
  if (before) roles.push(before)
  roles.push(...roleAfter(reading, name, limit))
  const close = pastBracket(reading, name.end, limit.end)
  if (close > 0) roles.push(...roleAfter(reading, { ...name, end: close }, limit))
  return roles
}

/** A bracket that says another name; behind an acronym's the sentence may go on with somebody else. */
const OTHER_NAME = /^(?:formerly|previously|once|until|then|also|now|known|born|née|called)$/

/** "Norvik Energy (formerly Norvik Coal)| , a subsidiary of": an apposition goes on behind a bracket; 0: there is none. */
function pastBracket(reading: Reading, open: number, end: number): number {
  if (open + 1 >= end || wordAt(reading, open) !== '(' || !OTHER_NAME.test(wordAt(reading, open + 1))) return 0
  for (let t = open + 1; t + 1 < end && t - open < MOST_AFTER; t++)
    if (wordAt(reading, t) === ')') return wordAt(reading, t + 1) === ',' ? t + 1 : 0
  return 0
}

const isOffice = ({ classes }: Reading, t: number) => Boolean(classes[t]! & W.office)
const isStanding = ({ classes }: Reading, t: number) => Boolean(classes[t]! & W.standing)

function span({ text }: Reading, first: number, end: number): Role {
  const start = text.tokens.start[first]!
  const stop = text.tokens.end[end - 1]!
  return { text: text.text.slice(start, stop).replace(/\s+/g, ' '), start, end: stop }
}

function roleBefore(
  reading: Reading,
  { first, title, person }: { first: number; title: number; person: boolean },
  limit: Bounds,
): Role | null {
  const { classes } = reading
  let end = first
  let comma = false
  if (title < 0 && end - 1 >= limit.first && wordAt(reading, end - 1) === ',') {
    comma = true
    end--
  }
  if (end <= limit.first) return null
  // "The health minister at the time, Jane Doe"
  const tail = comma && end - 3 > limit.first && /^at the time $/.test(textOf(reading, end - 3, end)) ? 3 : 0
  let from = title >= 0 ? title : end - tail
  let office = title >= 0
  for (let t = from - 1; t >= limit.first && end - t <= MOST_BEFORE; t--) {
    const bits = classes[t]!
    const word = wordAt(reading, t)
    if (bits & W.punctuation) break
    if (/^['’]s$/.test(word)) {
      from = t
      continue
    }
    // "Anna Velt accused | Peru": what somebody did to the one named
    if (isDeed(reading, t, limit)) break
    if (isOffice(reading, t) || bits & (W.standing | W.modifier)) {
      if (isOffice(reading, t) || !person) office = true
      from = t
      continue
    }
    if (/^(?:the|its|his|her|their|our|a|an)$/i.test(word)) {
      // "The mayor, Leila Haddadin": the article ends the title; "President of the Senate" goes on before it
      if (word === 'the' && person && t - 2 >= limit.first && /^(?:of|to|for|at)$/.test(wordAt(reading, t - 1)))
        continue
      break
    }
    if (/^(?:of|for|and|at|in|to|on)$/.test(word) && t > limit.first && bits & W.small) {
      if (!person) break
      // "Governor Jane Doe and Senator | …": hers is another office
      if (word === 'and' && office && classes[t - 1]! & W.cap && !(classes[t - 1]! & W.common)) break
      continue
    }
    if (bits & W.cap || (person && bits & W.common && !(bits & W.small) && !isVerb(word))) continue
    break
  }
  if (!office) return null
  // leave out what was passed over without reaching an office
  while (
    from < end &&
    classes[from]! & W.small &&
    !isStanding(reading, from) &&
    !/^(?:then)$/i.test(wordAt(reading, from))
  )
    from++
  from = widen(reading, from, limit)
  if (from >= end) return null
  if (tail > 0 && from === end - tail) return null
  if (comma && !person && !isOfficeIn(reading, from, end)) return null
  return span(reading, from, end)
}

/** A participle is a verb behind whoever did it. */
const isDeed = (reading: Reading, t: number, limit: Bounds) =>
  t > limit.first &&
  Boolean(reading.classes[t]! & W.modifier) &&
  /^(?:accused|convicted|banned|dismissed|contested|annexed|occupied|liberated|disputed|ousted|exiled|jailed|besieged)$/.test(
    wordAt(reading, t),
  ) &&
  (/^(?:he|she|they|it|who|which|that|has|have|had)$/i.test(wordAt(reading, t - 1)) ||
    (reading.classes[t - 1]! & (W.cap | W.small | W.adjective | W.people | W.common)) === W.cap)

const isOfficeIn = (reading: Reading, first: number, end: number) => {
  for (let t = first; t < end; t++) if (isOffice(reading, t)) return true
  return false
}

/** "Peruvian" in front of "Prime Minister", "Ministry" before "spokesman". */
function widen(reading: Reading, first: number, limit: Bounds): number {
  const { classes } = reading
  let t = first
  while (t - 1 >= limit.first && t > first - 4) {
    const bits = classes[t - 1]!
    const word = wordAt(reading, t - 1)
    const adjective =
      bits & (W.adjective | W.state | W.organisation | W.military) ||
      (bits & W.cap && !(bits & (W.small | W.calendar | W.punctuation)))
    if (adjective || /^['’]s$/.test(word) || isStanding(reading, t - 1)) t--
    else break
  }
  return /^['’]s$/.test(wordAt(reading, t)) ? t + 1 : t
}

const isVerb = (word: string) =>
  /(?:ed|ing)$/.test(word) || /^(?:is|was|were|are|says|said|told|by|that|who|which)$/.test(word)

/** "a surgeon and a member of the council" are two. */
function parted(reading: Reading, first: number, end: number): Role[] {
  for (let t = first + 1; t + 2 < end; t++) {
    if (wordAt(reading, t) !== 'and' || !/^(?:a|an|the)$/.test(wordAt(reading, t + 1))) continue
    if (isSaying(reading, first, t) && (isSaying(reading, t + 2, end) || isFormerName(reading, first, t)))
      return [span(reading, first, t), ...parted(reading, t + 2, end)]
  }
  return [span(reading, first, end)]
}

/** "formerly Tarn Trams | and a subsidiary of": what the name was says nothing of what is said besides. */
const isFormerName = (reading: Reading, first: number, end: number) =>
  end - first > 1 &&
  /^(?:formerly|previously|once)$/.test(wordAt(reading, first)) &&
  Boolean(reading.classes[first + 1]! & W.cap)

const isSaying = (reading: Reading, first: number, end: number) => {
  for (let t = first; t < end; t++) if (isOffice(reading, t) || isStanding(reading, t)) return true
  return false
}

function roleAfter(
  reading: Reading,
  { end, person }: { end: number; person: boolean },
  limit: Bounds,
): readonly Role[] {
  const { classes } = reading
  if (end >= limit.end) return []
  const next = wordAt(reading, end)
  let from = end
  if (next === ',' || next === '(') from = end + 1
  else if (OFFICE_VERBS.test(next) && person) from = end
  else if (/^(?:is|was|as|remains|became)$/.test(next) && !(classes[end]! & W.cap)) from = end
  else return []
  if (from >= limit.end) return []
  const opens = wordAt(reading, from)
  // "then known as": another name is no description
  if (from + 1 < limit.end && /^(?:called|known|named)$/.test(wordAt(reading, from + 1))) return []
  const lead = opens.toLowerCase()
  const predicate = next !== ',' && next !== '('
  const fits =
    predicate ||
    /^(?:the|a|an|one|who|whose|then|now|its|his|her|their|formerly|former|head|until|both|long|once|previously)$/.test(
      lead,
    ) ||
    isOffice(reading, from) ||
    isStanding(reading, from) ||
    Boolean(classes[from]! & (W.adjective | W.title))
  if (!fits) return []
  let stop = from
  let office = false
  let standing = false
  while (stop < limit.end && stop - from < MOST_AFTER) {
    const bits = classes[stop]!
    if (bits & W.punctuation && /^[,;:.()—–]$/.test(wordAt(reading, stop))) break
    // what the officer did is no part of the office
    if (stop > from && (office || standing) && /^(?:who|which|that|whose)$/.test(wordAt(reading, stop))) break
    if (isOffice(reading, stop)) office = true
    if (isStanding(reading, stop)) standing = true
    if (OFFICE_VERBS.test(wordAt(reading, stop)))
      office = office || /^(?:heads|headed|leads|led|chairs|chaired|runs|ran)$/.test(wordAt(reading, stop))
    stop++
  }
  if (stop === from) return []
  if (predicate) {
    // "was the head of", "resigned as transport minister": an office has to be named
    if (
      !office ||
      !person ||
      (!OFFICE_VERBS.test(next) &&
        !/^(?:the|a|an|as|then|former|appointed|named|elected|head|director|chief|president)$/i.test(
          wordAt(reading, from + 1) ?? '',
        ))
    )
      return []
    return parted(reading, from, stop)
  }
  // "In Kesh, the truce was signed": a clause is no description
  if (!person && hasVerb(reading, from, stop)) return []
  if (
    office ||
    standing ||
    /^one of the /.test(textOf(reading, from, stop)) ||
    (!person && /^(?:the|a|an)$/.test(lead) && stop - from <= 8 && !(classes[from + 1]! & W.cap))
  ) {
    const start = /^(?:the|a|an)$/.test(lead) ? from + 1 : from
    return start < stop ? parted(reading, start, stop) : []
  }
  return []
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|did|does|also|said|says|began|took)$/

/** Before a relative pronoun: "the town which was rebuilt" is a description all the same. */
function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < end; t++) {
    const word = wordAt(reading, t)
    if (/^(?:which|that|who|whose|where)$/.test(word)) return false
    if (FINITE.test(word)) return true
  }
  return false
}

const textOf = ({ text }: Reading, first: number, end: number) =>
  `${text.text.slice(text.tokens.start[first]!, text.tokens.end[end - 1]!)} `
