/** How many names a run of capitals holds: a title cuts it, and proper words behind a body's or a state's name are another name. */
import { SURNAMES_TOO } from './lists/titles.js'
import { stateFrom } from './name-extent.js'
import { bodyBefore, isTitle, titleStart } from './name-titles.js'
import { anyOf, isGeneration, isOfOffice, isProper, type Part, type Reading, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'

/** Titles cut a run: "Peruvian Prime Minister | Ruth Adeyemi", "Coast Guard Commander | Jane Doe". */
export function partsOf(reading: Reading, start: number, end: number, first: number): Part[] {
  const { classes } = reading
  // "The Economist" with its article in a capital in mid-sentence is a paper's name
  if (end - start === 2 && isCapitalArticle(reading, start)) return [{ first: start, end, title: -1 }]
  let cut = -1
  for (let t = start; t < end; t++) if (isTitle(reading, t, start, end)) cut = t
  if (cut < 0) return splitAtHead(reading, first, start, end)
  if (cut === end - 1) {
    // a title with no name behind it: what stands before it may be a body's name, or the "title" is a surname
    const people =
      end - start >= 2 &&
      !hasHead(classes, start, cut) &&
      isProper(classes[cut - 1]!) &&
      !(classes[cut - 1]! & (W.state | W.city | W.upper))
    if (people && SURNAMES_TOO.has(wordAt(reading, cut).toLowerCase())) return [{ first: start, end, title: -1 }]
    return bodyBefore(reading, start, cut)
  }
  // "General Assembly", "Prime Minister's Office", "Foreign Affairs Committee": the title belongs to the body's name
  const rest = classes.subarray(cut + 1, end)
  const named =
    rest.some((bits) => isProper(bits) || bits & (W.given | W.initial)) ||
    // "Pope Innocent XII"
    (rest.length > 1 && isGeneration(wordAt(reading, end - 1)))
  const body =
    (Boolean(classes[end - 1]! & (HEADS & ~W.work)) && !(classes[end - 1]! & W.given)) ||
    headBeforeOf(reading, cut + 1, end)
  if (body || (!named && rest.length > 1)) return [{ first: start === first ? start : first, end, title: -1 }]
  let from = cut + 1
  while (from < end && !(classes[from]! & W.cap)) from++
  if (from >= end) return bodyBefore(reading, start, cut)
  return [...bodyBefore(reading, start, cut), { first: from, end, title: titleStart(reading, start, cut) }]
}

const isCapitalArticle = (reading: Reading, t: number) =>
  wordAt(reading, t) === 'The' && t > 0 && Boolean(reading.classes[t - 1]! & W.lower)

/** "General's Office of the Republic": a head with its "of" makes a body's name of the whole. */
function headBeforeOf(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t + 1 < end; t++)
    if (reading.classes[t]! & (W.organisation | W.military) && wordAt(reading, t + 1) === 'of') return true
  return false
}

const hasHead = (classes: Int32Array, start: number, end: number) => anyOf(classes, start, end, HEADS)

/** "National Assembly | Ararat Mirzoyan", "United States | Jane Doe": proper words behind a body's or a state's name are another name. */
function splitAtHead(reading: Reading, first: number, start: number, end: number): Part[] {
  const { classes } = reading
  let from = start
  const state = stateFrom(reading, start, end)
  // "Israeli IAI Harop": an adjective before proper words is no part of them
  if (classes[from]! & W.adjective && !(classes[from]! & W.state) && end - from >= 2 && state < 0) {
    const rest = classes.subarray(from + 1, end)
    const proper =
      rest.every((bits) => isProper(bits) || bits & (W.model | W.particle | W.given)) &&
      (rest.length > 1 || !/\p{Lu}.*\p{Lu}/u.test(wordAt(reading, from + 1)))
    if (proper) from++
  }
  const whole = (a: number) => (a === start ? first : a)
  const ofOffice = isOfOffice(reading, start)
  let headed = false
  for (let t = from; t < end - 2; t++) {
    const bits = classes[t]!
    if (bits & (W.organisation | W.military)) headed = true
    const stateEnds =
      t === state || (Boolean(bits & W.state) && (t === from || /^(?:of|the)$/.test(wordAt(reading, t - 1))))
    const closes = t > from && headed && bits & W.common && bits & W.cap
    if (!closes && !stateEnds && !(ofOffice && bits & W.common && bits & W.cap)) continue
    const rest = classes.subarray(t + 1, end)
    const person =
      rest.length >= 2 &&
      rest.length <= 4 &&
      Boolean(rest[0]! & W.cap) &&
      rest.every((b) => isProper(b) || b & (W.given | W.initial | W.particle)) &&
      !(rest[rest.length - 1]! & HEADS)
    if (!person) continue
    const named = { first: t + 1, end, title: -1 }
    // "Minister of Foreign Affairs | Jane Doe": the field of an office is no name
    const field = ofOffice && !stateEnds && !headed
    return field ? [named] : [{ first: whole(from), end: t + 1, title: -1 }, named]
  }
  return [{ first: whole(from), end, title: -1 }]
}
