/** What a name says of itself by the noun that ends it, or opens it before "of". */
import type { NameType } from '../schema/name.js'
import { isGivenName } from './known-names.js'
import { CITIES } from './lists/cities.js'
import { MILITARY_BODIES, PLACE_OPENERS } from './lists/heads.js'
import { REGIONS } from './lists/regions.js'
import { type Reading, type Run, wordAt } from './reading.js'
import { W } from './word-classes.js'

export interface Typed {
  readonly type: NameType
  readonly sure: number
}

export const of = (type: NameType, sure: number): Typed => ({ type, sure })

/** By the noun that ends the name, or that opens it before "of", "for" or a proper word. */
export function headType(reading: Reading, run: Run): Typed | null {
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
  // "Enugu State"; "Ohio State" is a university
  if (length === 2 && lastWord === 'State' && !(bits & W.common) && !REGIONS.has(wordAt(reading, first)))
    return of('place', 2)
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
  if (/^(?:operation|hurricane|typhoon|cyclone|storm)$/.test(opener)) return of('event', 3)
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
  if (end - first === 2 && isGivenName(opens)) return null
  // "union leader Tomas Riga"
  if (first > 0 && (classes[first - 1]! & (W.title | W.lower | W.organisation)) === (W.title | W.lower)) return null
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
