/** May a name begin at this word? A capital alone does not say so: a month has one, and so has the first word of a sentence. */
import { LOWER_EVENT_TAILS } from './lists/heads.js'
import { extend } from './name-extent.js'
import { prefixLength, type Reading, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'
import { endOfTitle } from './work-titles.js'

const SUBJECT_WORDS = new Set(['current', 'present', 'ongoing', 'latest'])

const BEFORE_MONTH = /^(?:\d.*|in|since|until|till|by|of|last|next|this|early|late|mid|during|from|on|every)$/i

const SMALL_OPENERS = new Set(['The', 'Our', 'My', 'Your', 'A', 'An', 'All', 'No', 'We', 'I'])

export function mayStart(reading: Reading, t: number, end: number, opening: boolean): boolean {
  const bits = reading.classes[t]!
  if (bits & W.ordinal || bits & W.year) return numberStarts(reading, t, end)
  if (bits & W.lower) return isOfSubject(reading, t, end)
  if (!(bits & W.cap)) return false
  if (bits & W.given && bits & (W.calendar | W.small)) return givenName(reading, t, end)
  if (bits & W.calendar) return isPaperOfDay(reading, t, end)
  // a title such as "CEO" may open a run although it names nothing
  if (bits & W.never && /-/.test(wordAt(reading, t))) return false
  if (bits & W.never && !(bits & W.title))
    return followsCapital(reading, t, end) && !/^(?:I|I[’'].*)$/.test(wordAt(reading, t)) && !(bits & W.lower)
  if (bits & W.small && endOfTitle(reading, t, end) > 0) return true
  // "The Guardian", "Our Lady"; of "Plan Is Bold" and "Said By Doctors" no name begins in the middle
  if (bits & W.small) return !opening && followsCapital(reading, t, end) && SMALL_OPENERS.has(wordAt(reading, t))
  return true
}

/** "Sunday Telegraph" */
const isPaperOfDay = (reading: Reading, t: number, end: number) =>
  t + 1 < end &&
  /day$/.test(wordAt(reading, t)) &&
  /^(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|World|Star)$/.test(wordAt(reading, t + 1))

/** "Will Carter", "May Lindqvist": a given name that is another word too, with a proper word or a surname behind it. */
function givenName(reading: Reading, t: number, end: number): boolean {
  if (!followsCapital(reading, t, end) || reading.classes[t + 1]! & (W.given | HEADS | W.title)) return false
  // "12 May", "In June Jalal Idrissi said"
  return !(reading.classes[t]! & W.calendar && t > 0 && BEFORE_MONTH.test(wordAt(reading, t - 1)))
}

/** "the current conflict": who reads on knows which; where the text is about an event it is a name of that one. */
const isOfSubject = (reading: Reading, t: number, end: number) =>
  t > 0 &&
  t + 1 < end &&
  Boolean(reading.classes[t + 1]! & W.event) &&
  SUBJECT_WORDS.has(wordAt(reading, t)) &&
  LOWER_EVENT_TAILS.has(wordAt(reading, t + 1)) &&
  /^the$/i.test(wordAt(reading, t - 1))

const followsCapital = ({ classes }: Reading, t: number, end: number) =>
  t + 1 < end && (classes[t + 1]! & (W.cap | W.small | W.calendar)) === W.cap

/** "4th Army Corps", "2031 Lubendo cholera outbreak", "the 2016 clashes". */
function numberStarts(reading: Reading, at: number, end: number): boolean {
  const { classes } = reading
  const t = at + prefixLength(reading, at, end) - 1
  if (t >= end) return false
  const next = classes[t + 1] ?? 0
  if (t + 1 >= end) return false
  if (classes[t]! & W.ordinal) {
    if (!(next & W.cap) || next & (W.calendar | W.title | W.small)) return false
    return Boolean(classes[extend(reading, t + 1, end).end - 1]! & (W.military | W.event | W.organisation))
  }
  if (LOWER_EVENT_TAILS.has(wordAt(reading, t + 1)) && t > 0 && /^the$/i.test(wordAt(reading, t - 1))) return true
  if (!(next & W.cap) || next & (W.calendar | W.small)) return false
  // the year belongs to the name only where the name is an event
  const last = extend(reading, t + 1, end).end
  if (classes[last - 1]! & W.event) return true
  const tail = (n: number) => n < end && LOWER_EVENT_TAILS.has(wordAt(reading, n))
  return tail(last) || (last < end && Boolean(classes[last]! & W.lower) && tail(last + 1))
}
