/** Whether "of", "and" or a comma after a word carries its name on. */
import { TERRITORIAL } from './lists/titles.js'
import { isFirstWord, type Reading, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'

/** Does "of" after token `last` carry the name on? After a head or a dictionary word yes, after a proper one no. */
export function takesOf(reading: Reading, first: number, last: number, joined: boolean): boolean {
  const bits = reading.classes[last]!
  // "Our Lady of"
  if (bits & W.title && last > first && reading.classes[last - 1]! & W.small) return true
  if (bits & W.title && !(bits & HEADS)) return TERRITORIAL.has(wordAt(reading, last).toLowerCase()) && last === first
  // "Soviet" is a body's head besides
  if (bits & (W.state | W.city | W.people) || (bits & W.adjective && !(bits & W.organisation))) return false
  // "Fighters of", "Troops of" are people and no unit's name
  if (bits & HEADS && !(bits & W.military && last === first && isFirstWord(reading, first))) return true
  // "Thousands of Peruvians", "Video of …": at the start of a sentence only a head takes its "of" along
  if (last === first && isFirstWord(reading, first)) return false
  return Boolean(bits & W.common) && (!joined || last > first) && !(bits & W.given && last > first)
}

/** "Ministry of Labour and Social Affairs": a dictionary word follows that heads no body of its own. */
export function andGoesOn(reading: Reading, and: number, end: number): boolean {
  const { classes } = reading
  let t = and + 1
  if (t >= end || !(classes[t]! & W.cap) || !(classes[t]! & W.common) || classes[t]! & (W.title | W.calendar | W.small))
    return false
  while (t < end && classes[t]! & W.cap && !(classes[t]! & (W.small | W.calendar))) {
    if (classes[t]! & (W.longHead | W.military)) return false
    t++
  }
  return !(t < end && wordAt(reading, t) === 'of')
}

/** "Securities and | Exchange Commission", "Energy and | Commerce Committee": two words before a body's head are its field. */
export function isFieldPair({ classes }: Reading, and: number, end: number): boolean {
  const field = and + 1 < end ? classes[and + 1]! : 0
  const head = and + 2 < end ? classes[and + 2]! : 0
  const plain = (bits: number) => bits & W.cap && bits & W.common && !(bits & (W.title | HEADS | W.calendar | W.small))
  return Boolean(plain(field)) && Boolean(head & W.cap && head & W.longHead)
}

/** "Ministry of Culture, Youth and Sport" */
export function listGoesOn(reading: Reading, comma: number, end: number): boolean {
  const { classes } = reading
  const common = (t: number) =>
    t < end &&
    classes[t]! & W.cap &&
    classes[t]! & W.common &&
    !(classes[t]! & (W.title | HEADS | W.calendar | W.small))
  if (!common(comma + 1)) return false
  const after = comma + 2
  return after < end && wordAt(reading, after) === 'and' && Boolean(common(after + 1))
}
