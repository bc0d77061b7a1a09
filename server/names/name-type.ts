/**
 * What a name names, from its own head first, then from lists, then from the words beside it.
 *
 * `sure` is 3 where the name itself says it ("Ministry of …", a country), 1 where its neighbours do ("in Kisamba", "said
 * Tembe"), 0 for a guess. A referent's type is the vote of its mentions.
 */
import type { NameType } from '../schema/name.js'
import { type Reading, type Run, wordAt } from './find-names.js'
import { ADJECTIVES, STATES } from './gazetteer.js'
import { CITIES } from './lists/cities.js'
import { MILITARY_BODIES, PLACE_OPENERS, WEAPON_CUES } from './lists/heads.js'
import { ORGANISATIONS } from './lists/organisations.js'
import { REGIONS } from './lists/regions.js'
import { HUMAN_VERBS, PLACE_PREPOSITIONS, SPEECH } from './lists/words.js'
import { HEADS, W } from './word-classes.js'
import { endOfTitle } from './work-titles.js'

export interface Typed {
  readonly type: NameType
  readonly sure: number
}

const of = (type: NameType, sure: number): Typed => ({ type, sure })

export function typeOf(reading: Reading, run: Run, limit: { readonly first: number; readonly end: number }): Typed {
  const { classes, text } = reading
  const { first, end } = run
  const length = end - first
  const surface = inCase(text.text.slice(text.tokens.start[first]!, text.tokens.end[end - 1]!))
  if (run.title >= 0) return of('person', 3)
  if (endOfTitle(reading, first, limit.end) === end) return of('work', 2)
  if (classes[first]! & W.lower && !(classes[first]! & W.cap)) return of('event', 2)
  if (STATES.has(surface.replace(/^The /, ''))) return of('state', 3)
  if (ORGANISATIONS.has(surface)) return of('organisation', 2)
  if (CITIES.has(surface) || REGIONS.has(surface)) return of('place', 2)
  const own = classes.subarray(first, end)
  const bits = own[0]!
  const last = own[length - 1]!
  if (length === 1) {
    if (bits & W.people) return of('other', 3)
    if (bits & W.city) return of('place', 2)
  }
  const byHead = headType(reading, run)
  if (byHead) return byHead
  if (own.some((b) => b & W.model)) return near(reading, run, limit, WEAPON_CUES) ? of('weapon', 2) : of('other', 1)
  // a ship
  if (length > 1 && /^(?:HMS|USS|HMAS|HMCS|INS|RMS|SS|MV|MS)$/.test(wordAt(reading, first))) return of('other', 2)
  if (length === 1 && bits & W.upper)
    return near(reading, run, limit, WEAPON_CUES) && length > 1 ? of('weapon', 1) : of('organisation', 1)
  // "Azerbaijani MoFA": a state's acronym is a body
  if (length === 2 && bits & W.adjective && /\p{Lu}.*\p{Lu}/u.test(wordAt(reading, end - 1)))
    return of('organisation', 2)
  if (bits & W.given && length > 1) return of('person', 2)
  if (length > 1 && own.slice(0, -1).some((b) => b & W.initial)) return of('person', 2)
  const beside = besides(reading, run, limit)
  if (beside) return beside
  if (length === 1) return of('other', 0)
  const proper = own.filter((b) => b & W.cap && !(b & W.common)).length
  if (/[&]/.test(surface)) return of('organisation', 2)
  if (length <= 4 && proper >= 2 && !(last & W.upper)) return of('person', 0)
  if (length <= 5 && own.some((b) => b & W.particle && b & W.lower)) return of('person', 0)
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

/** A headline or a dateline shouts what the lists have in small letters: "NEW YORK". */
const inCase = (surface: string) =>
  surface.length > 3 && !/[\p{Ll}.\d]/u.test(surface)
    ? surface.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : surface

/** By the noun that ends the name, or that opens it before "of", "for" or a proper word. */
function headType(reading: Reading, run: Run): Typed | null {
  const { classes } = reading
  const { first, end } = run
  const length = end - first
  // "World War II": the numeral stands behind the head
  const ending = length > 2 && /^[IVX]{1,4}$/.test(wordAt(reading, end - 1)) ? end - 2 : end - 1
  const lastWord = wordAt(reading, ending)
  const last = classes[ending]!
  // the head of "Union of Payroll Clerks" stands before "of"
  let head = end - 1
  for (let t = first + 1; t < end; t++) {
    if (/^(?:of|for|on|in|against|de|do|da|des|du)$/.test(wordAt(reading, t))) {
      head = t - 1
      break
    }
  }
  const opensBeforeOf = head < end - 1
  const bits = classes[head]!
  if (classes[first]! & W.year) return of('event', 3)
  if (opensBeforeOf) {
    if (/^(?:Act|Bill|Code)$/.test(lastWord)) return of('work', 3)
    if (
      bits & W.stateHead &&
      /^(?:republic|kingdom|emirate|sultanate|commonwealth|union)$/i.test(wordAt(reading, head)) &&
      head === first
    )
      return /^union$/i.test(wordAt(reading, head)) ? of('organisation', 3) : of('state', 3)
    if (bits & W.military) return of('military_unit', 3)
    if (bits & W.event) return of('event', 3)
    if (bits & W.organisation) return of('organisation', 3)
    if (bits & W.place) return of('place', 3)
    if (bits & W.work) return of('work', 3)
    if (bits & W.title) return of('person', 1)
    // "Porto do Sal", "Isla del Coco"
    return PLACE_OPENERS.has(wordAt(reading, first).toLowerCase()) && length > 1 ? of('place', 2) : null
  }
  if (length === 1) return null
  const lower = Boolean(last & W.lower)
  if (lower) {
    if (MILITARY_BODIES.has(lastWord)) return of('military_unit', 2)
    if (/^(?:parliament|government|authorities|embassy)$/.test(lastWord)) return of('organisation', 2)
    if (lastWord === 'diaspora') return of('other', 2)
    if (last & W.event) return of('event', 3)
    return of('place', 2)
  }
  if (/^(?:Empire|SSR|Emirates|Republic|Kingdom|Sultanate|Caliphate)$/.test(lastWord)) return of('state', 3)
  const opener = wordAt(reading, first)
    .toLowerCase()
    .replace(/^(st|mt|ft)\.$/, '$1')
  // the one reserve that nobody walks in
  if (opener === 'federal' && lastWord === 'Reserve') return of('organisation', 3)
  if (
    /^(?:Corps|Army|Navy|Force|Forces|Battalion|Brigade|Division|Regiment|Squadron|Militia|Legion|Marines|Guard|Fleet|Troops|Infantry)$/.test(
      lastWord,
    )
  )
    return of('military_unit', 3)
  if (last & W.event && !(last & W.organisation)) return of('event', 3)
  if (last & W.place && !(last & W.given)) return of('place', 3)
  if (last & W.organisation) return of('organisation', 3)
  if (last & W.work) return of('work', 2)
  const club = clubType(reading, run)
  if (club) return club
  if (
    /^(?:lake|mount|mt|cape|cabo|port|porto|fort|puerto|nevado|cordillera|río|rio|ponta|pointe|punta|isla|ilha|san|santa|são|los|las|river|gulf|bay|north|south|east|west|northern|southern|eastern|western|upper|lower|greater|central|new|saint|st)$/.test(
      opener,
    ) &&
    !/\./.test(opener)
  )
    return of(
      'place',
      /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|central|new|san|santa|saint|st|port)$/.test(
        opener,
      )
        ? 1
        : 3,
    )
  if (
    /^(?:hospital|universidad|université|universität|banco|banque|credit|crédit|médecins|radio|hotel|team|club|fc|ac|real)$/.test(
      opener,
    )
  )
    return of('organisation', 2)
  if (/^(?:operation|hurricane|typhoon|cyclone)$/.test(opener)) return of('event', 3)
  if (classes[first]! & W.people) return of('other', 2)
  return null
}

/**
 * "Sparta Prague", "Boston Red Sox", "PSV Eindhoven", "Air India": what has a city or a state in its name and no head of a place is a club, a
 * firm or a service. A person of that surname has a given name in front ("Jack London").
 */
function clubType(reading: Reading, { first, end }: Run): Typed | null {
  const { classes, text } = reading
  if (end - first < 2) return null
  const opens = wordAt(reading, first)
  if (/^(?:FC|AC|AS|SC|SV|CF|CD|SK|FK|NK|KV|BK|IF|RC|VfB|VfL|TSV)$/.test(opens)) return of('organisation', 1)
  for (let t = first + 1; t < Math.min(end, first + 3); t++) {
    const city = text.text.slice(text.tokens.start[first]!, text.tokens.end[t - 1]!)
    if (!CITIES.has(city) && !REGIONS.has(city)) continue
    const rest = end - t
    if ((rest > 1 && rest < 4 && !(classes[first]! & W.given)) || /\p{Ll}{3}s$/u.test(wordAt(reading, end - 1)))
      return of('organisation', 1)
  }
  const [bits, last] = [classes[first]!, classes[end - 1]!]
  if (last & W.city && !(last & (W.state | W.given)) && !(bits & (W.opener | W.adjective | W.title)))
    return of('organisation', 1)
  if (last & W.state && bits & W.common && !(bits & (W.opener | W.adjective | W.title))) return of('organisation', 1)
  return null
}

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

/** "the Likud party", "Nokia shares", "Arsenal striker" */
const BODY_BEHIND =
  /^(?:party|group|company|bank|club|newspaper|daily|weekly|agency|union|airline|team|magazine|firm|movement|militia|supermarket|supermarkets|brand|shares|stock|executives|executive|employees|engineers|researchers|lawyers|officials|coach|striker|midfielder|defender|goalkeeper|skipper|fans|supporters|players|subsidiary|unit|spokesman|spokeswoman|analyst|analysts|lawmaker|lawmakers|reporter|correspondent|profits|branded)$/

/** What people have and bodies have not: "Fischler's widow" */
const OWNED =
  /^(?:wife|husband|son|sons|daughter|daughters|father|mother|brother|sister|parents|family|widow|friend|friends|lawyer|lawyers|attorney|death|life|career|birth|childhood|marriage|mind|face|hands|novel|novels|poems|paintings|proposal|remarks|book|speech|resignation|predecessor|successor|teammate|teammates|girlfriend|boyfriend|biography|body|home)$/

/** "a spokesman for (the) …", "chairman of …": by whom one is employed */
function isSpeakingFor(reading: Reading, first: number, from: number): boolean {
  let t = first - 1
  if (wordAt(reading, t) === 'the') t--
  if (t - 1 < from || wordAt(reading, t) !== 'for') return false
  return /^(?:spokesman|spokeswoman|spokesperson|lawyer|lawyers|analyst|analysts|economist|striker|goalkeeper)$/i.test(
    wordAt(reading, t - 1),
  )
}

/** "Princeton, | New Jersey" */
function isRegionAt({ text }: Reading, t: number): boolean {
  const { start, end, count } = text.tokens
  return t + 1 < count && REGIONS.has(text.text.slice(start[t]!, end[t + 1]!))
}

/** The words right beside the name. */
function besides(reading: Reading, { first, end }: Run, limit: { first: number; end: number }): Typed | null {
  const { classes } = reading
  const before = first > limit.first ? wordAt(reading, first - 1) : ''
  const after = end < limit.end ? wordAt(reading, end) : ''
  const beforeBits = first > limit.first ? classes[first - 1]! : 0
  const noun = end < limit.end && classes[end]! & W.lower ? after : ''
  if (BODY_BEHIND.test(noun) && !ADJECTIVES.has(wordAt(reading, end - 1).toLowerCase())) return of('organisation', 2)
  if (first - 2 >= limit.first && isSpeakingFor(reading, first, limit.first)) return of('organisation', 1)
  // "wrote for The Lancet"
  if (wordAt(reading, first) === 'The' && end - first === 2 && !(classes[end - 1]! & W.city))
    return of('organisation', 1)
  if (beforeBits & W.title && beforeBits & W.lower && !(beforeBits & W.organisation)) return of('person', 2)
  if (SPEECH.has(before) || /^(?:named|Mr|Mrs|born)$/.test(before)) return of('person', 1)
  if (after === ',' && end + 1 < limit.end) {
    const next = end + 1
    const bits = classes[next]!
    if (/^\d{1,2}$/.test(wordAt(reading, next))) return of('person', 2)
    if ((bits & (W.state | W.city) || isRegionAt(reading, next)) && end - first <= 2) return of('place', 1)
    if (/^(?:who|whose)$/.test(wordAt(reading, next))) return of('person', 2)
    for (let t = next; t < Math.min(limit.end, next + 6); t++) {
      const b = classes[t]!
      if (b & W.punctuation) break
      if (b & W.title && b & W.lower && !(b & W.organisation)) return of('person', 2)
    }
  }
  // "OSLO, 14 May (Meridian) –": the agency in a dateline
  if (
    before === '(' &&
    after === ')' &&
    first - limit.first < 12 &&
    end + 1 < limit.end &&
    /^[-–—]+$/.test(wordAt(reading, end + 1))
  )
    return of('organisation', 1)
  if (after === 'who' || after === 'whose') return of('person', 1)
  // "Orion Kitchens announced": firms speak too, and a word of the language ends their names
  if (SPEECH.has(after) && end - first > 1 && classes[end - 1]! & W.common && !(classes[first]! & W.given)) return null
  if (SPEECH.has(after) || HUMAN_VERBS.has(after)) return of('person', end - first > 1 ? 1 : 0)
  if (/^['’]s$/.test(after) && end + 1 < limit.end && OWNED.test(wordAt(reading, end + 1))) return of('person', 1)
  // "the capital, Bandari ya Ruvi"
  if (
    before === ',' &&
    first - 2 >= limit.first &&
    /^(?:capital|city|town|village|island|port|river|lake)$/.test(wordAt(reading, first - 2))
  )
    return of('place', 2)
  if (PLACE_PREPOSITIONS.has(before.toLowerCase()) && end - first <= 2) return of('place', 1)
  if (/^(?:city|town|village|island|port|province|capital|region|district|suburb|islands|river|lake)$/i.test(before))
    return of('place', 2)
  if (before === 'of' && first - 2 >= limit.first) {
    const head = classes[first - 2]!
    if (
      /^(?:city|town|village|island|port|province|capital|region|district|suburb|outskirts|north|south|east|west|coast|shores|islands|centre|center|people|residents|inhabitants)$/i.test(
        wordAt(reading, first - 2),
      )
    )
      return of('place', 2)
    if (head & W.title) return of('organisation', 0)
  }
  return null
}
