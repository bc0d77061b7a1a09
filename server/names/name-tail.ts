/** Nouns in small letters that belong to the name before them: "Suwalki corridor", "Peruvian parliament". */
import { LOWER_EVENT_TAILS, LOWER_PLACE_TAILS, STATE_BODIES } from './lists/heads.js'
import { isFirstWord, type Part, prefixLength, type Reading, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'

/** "Suwalki | corridor", "Peruvian | parliament", "2031 Lubendo | cholera outbreak". */
export function withTail(reading: Reading, part: Part, end: number): Part {
  const { classes } = reading
  if (part.end >= end || part.title >= 0) return part
  const next = wordAt(reading, part.end)
  const lastBits = classes[part.end - 1]!
  const single = part.end - part.first === 1
  if (
    classes[part.first]! & W.year &&
    part.end + 1 < end &&
    LOWER_EVENT_TAILS.has(wordAt(reading, part.end + 1)) &&
    classes[part.end]! & W.lower
  )
    return { ...part, end: part.end + 2 }
  if (classes[part.first]! & W.year && lastBits & W.adjective && LOWER_EVENT_TAILS.has(next))
    return { ...part, end: whereItWas(reading, part.end + 1, end) }
  if (STATE_BODIES.has(next) && single && lastBits & (W.adjective | W.state)) return { ...part, end: part.end + 1 }
  if (next === 'government' && (lastBits & W.state || lastBits & W.adjective)) return { ...part, end: part.end + 1 }
  if (lastBits & HEADS && !single && !(lastBits & W.place && LOWER_EVENT_TAILS.has(next))) return part
  if (lastBits & (W.title | W.people)) return part
  if (LOWER_EVENT_TAILS.has(next) || (LOWER_PLACE_TAILS.has(next) && !(lastBits & (W.adjective | W.state)))) {
    // "Violent protests": a word of the language is a name before "protests" only where its capital is meant
    if (
      single &&
      lastBits & W.common &&
      !(lastBits & (W.adjective | W.state | W.city)) &&
      isFirstWord(reading, part.first)
    )
      return part
    // a person's crisis is no event's name
    const words = part.end - part.first - prefixLength(reading, part.first, part.end)
    if (lastBits & W.given || words > 2) return part
    return { ...part, end: part.end + 1 }
  }
  return part
}

/** "2023 Velnian offensive | in Tarn Valley": an adjective does not say which, the place does. */
function whereItWas(reading: Reading, at: number, end: number): number {
  const { classes } = reading
  if (at + 1 >= end || wordAt(reading, at) !== 'in') return at
  let t = at + 1
  while (t < end && (classes[t]! & (W.cap | W.small | W.calendar)) === W.cap) t++
  return t > at + 1 ? t : at
}
