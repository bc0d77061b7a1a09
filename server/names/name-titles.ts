/** Titles inside a run of capitals: which word is one, and where the office begins. */
import { TITLE_FIELDS } from './lists/titles.js'
import { isGeneration, isProper, type Part, type Reading, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'

export function isTitle(reading: Reading, t: number, start: number, end: number): boolean {
  const { classes } = reading
  const bits = classes[t]!
  // "Senators Edward Doe and Jane Roe"
  if (t === start && bits & W.office && !(bits & W.title) && bits & W.cap)
    return t + 1 < end && (isProper(classes[t + 1]!) || Boolean(classes[t + 1]! & W.given))
  if (!(bits & W.title) || !(bits & W.cap)) return false
  if (TITLE_FIELDS.has(wordAt(reading, t).toLowerCase())) return false
  // "John Archer Jr.": a surname
  const behind = t + 1 < end && wordAt(reading, t + 1) === ',' ? t + 2 : t + 1
  if (t > start && behind < end && isGeneration(wordAt(reading, behind))) return false
  // inside "Attorney General's Office" and after "of" the word belongs to a body
  if (t + 1 < end && /^['’]s$/.test(wordAt(reading, t + 1))) return false
  if (t > start && /^(?:of|Our)$/.test(wordAt(reading, t - 1))) return false
  // "Conference on Constitutional Justice": a judge has a name behind the title
  if (t === end - 1 && t > start && wordAt(reading, t) === 'Justice' && !(classes[t - 1]! & W.title)) return false
  return !(bits & HEADS) || (t + 1 < end && Boolean(classes[t + 1]! & W.cap) && isProper(classes[t + 1]!))
}

/** The title's own first token: behind a body's name that stands before it ("UN | Secretary-General"). */
export function titleStart(reading: Reading, start: number, cut: number): number {
  let t = cut
  while (
    t - 1 >= start &&
    reading.classes[t - 1]! & (W.title | W.adjective | W.common) &&
    reading.classes[t - 1]! & W.cap
  )
    t--
  return t
}

/** "Coast Guard Commander": the Coast Guard is a name, the Commander none. */
export function bodyBefore(reading: Reading, start: number, cut: number): Part[] {
  const { classes } = reading
  let stop = cut
  while (stop > start && (classes[stop - 1]! & W.title || !(classes[stop - 1]! & W.cap))) stop--
  let from = start
  while (from < stop && classes[from]! & W.adjective && stop - from === 1) from++
  if (from >= stop) return []
  const own = classes.subarray(from, stop)
  const counts =
    own.some((bits) => bits & (W.state | W.city | W.upper) || isProper(bits)) ||
    Boolean(classes[stop - 1]! & (W.organisation | W.military | W.place))
  return counts ? [{ first: from, end: stop, title: -1 }] : []
}
