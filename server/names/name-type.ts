/**
 * What a name names, from its own head first, then from lists, then from the words beside it.
 *
 * `sure` is 3 where the name itself says it ("Ministry of …", a country), 1 where its neighbours do ("in Kisamba", "said
 * Tembe"), 0 for a guess. A referent's type is the vote of its mentions.
 */
import { STATES } from './gazetteer.js'
import { kindInWorld } from './known-names.js'
import { CITIES } from './lists/cities.js'
import { WEAPON_CUES } from './lists/heads.js'
import { ORGANISATIONS } from './lists/organisations.js'
import { REGIONS } from './lists/regions.js'
import { anyOf, type Reading, type Run, wordAt } from './reading.js'
import { besides } from './type-beside.js'
import { headType, of, type Typed } from './type-by-head.js'
import { bodyBeside, bodyType, clubInResult } from './type-of-body.js'
import { HEADS, W } from './word-classes.js'
import { endOfTitle } from './work-titles.js'

export function typeOf(reading: Reading, run: Run, limit: { readonly first: number; readonly end: number }): Typed {
  const { classes, text } = reading
  const { first, end } = run
  const length = end - first
  const surface = inCase(text.text.slice(text.tokens.start[first]!, text.tokens.end[end - 1]!))
  if (run.title >= 0) return of('person', 3)
  if (endOfTitle(reading, first, limit.end) === end) return of('work', 2)
  if (classes[first]! & W.lower && !(classes[first]! & W.cap)) return of('event', 2)
  if (STATES.has(surface.startsWith('The ') ? surface.slice(4) : surface)) return of('state', 3)
  if (ORGANISATIONS.has(surface)) return of('organisation', 2)
  const club = clubInResult(reading, run, limit)
  if (club && !(length > 1 && classes[first]! & W.given)) return club
  if (CITIES.has(surface) || REGIONS.has(surface)) return of('place', 2)
  const bits = classes[first]!
  const last = classes[end - 1]!
  if (length === 1) {
    if (bits & W.people) return of('other', 3)
    if (bits & W.city) return of('place', 2)
    // what shows a letter to be a name shows a firm or its platform; an accused of whom a court says no more is taken for one too
    if (/^\p{Lu}\.?$/u.test(surface)) return of('organisation', 1)
  }
  const byHead = headType(reading, run)
  if (byHead) return byHead
  if (anyOf(classes, first, end, W.model))
    return near(reading, run, limit, WEAPON_CUES) ? of('weapon', 2) : of('other', 1)
  // a ship
  if (length > 1 && /^(?:HMS|USS|HMAS|HMCS|INS|RMS|SS|MV|MS)$/.test(wordAt(reading, first))) return of('other', 2)
  if (length === 1 && bits & W.upper) {
    // "GENEVA, 4 March": an acronym of so many letters is rare, a shouted name is not
    const shouted = surface.length >= LEAST_SHOUTED ? worldType(surface, bits) : null
    return shouted && shouted.type !== 'other' ? shouted : of('organisation', 1)
  }
  // "Peruvian MoFA": a state's acronym is a body
  if (length === 2 && bits & W.adjective && /\p{Lu}.*\p{Lu}/u.test(wordAt(reading, end - 1)))
    return of('organisation', 2)
  if (bits & W.given && length > 1) return of('person', 2)
  if (anyOf(classes, first, end - 1, W.initial)) return of('person', 2)
  const body = bodyType(reading, run) ?? bodyBeside(reading, run, limit)
  if (body) return body
  const beside = besides(reading, run, limit)
  if (beside) return beside
  const world = worldType(surface, bits)
  if (world) return world
  let proper = 0
  let particle = false
  for (let t = first; t < end; t++) {
    const b = classes[t]!
    if ((b & (W.cap | W.common)) === W.cap) proper++
    if (b & W.particle && b & W.lower) particle = true
  }
  if (surface.includes('&')) return of('organisation', 2)
  // "Neustadt am Main"
  if (/ (?:am|im) /.test(surface)) return of('place', 2)
  if (length <= 4 && proper >= 2 && !(last & W.upper)) return of('person', 0)
  if (length <= 5 && particle) return of('person', 0)
  // "Victor Dragan": a word of the dictionary and one of none
  if (
    length === 2 &&
    last & W.cap &&
    !(last & (W.common | W.upper | W.model)) &&
    bits & W.common &&
    !(bits & (HEADS | W.adjective))
  )
    return of('person', 0)
  if (proper === 0) return of('organisation', 0)
  return last & W.common ? of('organisation', 0) : of('other', 0)
}

const LEAST_SHOUTED = 5

/** By what most of that name are, in the world. */
function worldType(surface: string, bits: number): Typed | null {
  const kind = kindInWorld(surface)
  if (kind === 'place') return of('place', 1)
  const oneWord = !surface.includes(' ')
  if (kind === 'person' && !(bits & (oneWord ? W.common : W.common | W.upper))) return of('person', 0)
  if (kind === 'given') return of('person', 0)
  return oneWord ? of('other', 0) : null
}

const isSmallAscii = (code: number) => code >= 97 && code <= 122

/** A headline or a dateline shouts what the lists have in small letters: "NEW YORK". */
const inCase = (surface: string) =>
  surface.length > 3 && !isSmallAscii(surface.charCodeAt(1)) && !/[\p{Ll}.\d]/u.test(surface)
    ? surface.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : surface

function near(
  reading: Reading,
  { first, end }: Run,
  limit: { first: number; end: number },
  cues: ReadonlySet<string>,
): boolean {
  for (let t = Math.max(limit.first, first - 6); t < Math.min(limit.end, end + 5); t++) {
    if ((t < first || t >= end) && cues.has(wordAt(reading, t).toLowerCase())) return true
  }
  return false
}
