/** What the words beside a name say that it is: "in", "said", "a spokesman for", "party". */
import { ADJECTIVES } from './gazetteer.js'
import { REGIONS } from './lists/regions.js'
import { HUMAN_VERBS, PLACE_PREPOSITIONS, SPEECH } from './lists/words.js'
import { type Reading, type Run, wordAt } from './reading.js'
import { of, type Typed } from './type-by-head.js'
import { W } from './word-classes.js'

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

/** Opens a family's name, never a place's. */
const FAMILY = /^(?:Van|Von|Bin|Ibn|Abu|Mac)$/

const GOES =
  /^(?:moved|moves|moving|flew|fly|flies|flying|flown|travelled|traveled|travels|travelling|traveling|returned|returns|returning|went|goes|going|came|comes|arrived|fled|flee|fleeing|emigrated|migrated|sailed|sailing|drove|driving|marched|marching|walked|deported|extradited|evacuated|bound|heading|headed|flights?|trains?|buses|road|roads|ferry|trip|journey|visit|transferred|exiled|rode|ran|left)$/

/** "moved from Bamako to Montreuil", "flights to Sapporo": within so many words before it. */
const JOURNEY_SEEN = 6

function isJourney(reading: Reading, first: number, from: number): boolean {
  for (let t = first - 2; t >= Math.max(from, first - JOURNEY_SEEN); t--) {
    if (reading.classes[t]! & W.punctuation) return false
    if (GOES.test(wordAt(reading, t))) return true
  }
  return false
}

/** "Princeton, | New Jersey" */
function isRegionAt({ text }: Reading, t: number): boolean {
  const { start, end, count } = text.tokens
  return t + 1 < count && REGIONS.has(text.text.slice(start[t]!, end[t + 1]!))
}

/** The words right beside the name. */
export function besides(reading: Reading, { first, end }: Run, limit: { first: number; end: number }): Typed | null {
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
  // "at Van Gogh's house"
  if (PLACE_PREPOSITIONS.has(before.toLowerCase()) && end - first <= 2 && !FAMILY.test(wordAt(reading, first)))
    return of('place', 1)
  if (/^(?:from|to|for)$/.test(before) && end - first <= 2 && isJourney(reading, first, limit.first))
    return of('place', 1)
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
