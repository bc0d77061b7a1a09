/** Is a single word with a capital a name after all, and how sure? */
import { isFree } from './letter-names.js'
import { ORGANISATIONS } from './lists/organisations.js'
import { REGIONS } from './lists/regions.js'
import { isOfOffice, isProper, type Part, type Reading, type Run, wordAt } from './reading.js'
import { HEADS, W } from './word-classes.js'

/** The field of an office, alone behind it. */
const FIELD_ALONE =
  /^(?:State|Defence|Defense|Health|Justice|Education|Finance|Transport|Labour|Labor|Agriculture|Trade|Energy|Culture|Interior|Staff|Business|Housing|Women|Industry|Science|Environment)$/

/** Of one word. `place`: its capital may come from where it stands. */
export function judgeWord(reading: Reading, { first, end, title }: Part, place: boolean): Run | null {
  const bits = reading.classes[first]!
  if (/^[JS]r\.?$/.test(wordAt(reading, first))) return null
  if (bits & (W.never | W.calendar | W.small | W.year | W.ordinal)) return null
  if (bits & W.adjective && !(bits & (W.state | W.people)) && title < 0 && !isRegion(reading, first, end)) return null
  // "12 Jan 2020"
  if (
    /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/.test(wordAt(reading, first)) &&
    besideDigits(reading, first)
  )
    return null
  if (bits & W.people || bits & W.state) return { first, end, title, doubtful: false, mayDrop: false }
  if (bits & W.title && title < 0 && !(bits & HEADS)) return null
  if (bits & W.initial && title < 0) {
    // "U.N. inspectors"
    if (ORGANISATIONS.has(wordAt(reading, first))) return { first, end, title, doubtful: false, mayDrop: false }
    if (!reading.letters.has(wordAt(reading, first)[0]!) || !isFree(reading.text, reading.classes, first)) return null
    return { first, end, title, doubtful: false, mayDrop: false }
  }
  // "Secretary of State", "Minister of Defence": the field of an office
  if (
    bits & W.common &&
    !(bits & (W.city | W.given | W.upper)) &&
    FIELD_ALONE.test(wordAt(reading, first)) &&
    isOfOffice(reading, first)
  )
    return null
  // "San Francisco, CA 94103": a state in an address
  if (/^[A-Z]{2}$/.test(wordAt(reading, first)) && isNumbered(reading, first, /^\d{5}(?!\d)/)) return null
  // "Section 5", "Table 2"
  if (bits & W.common && !(bits & (W.city | W.given | W.upper)) && isNumbered(reading, first)) return null
  // "Ms X" testified: of a witness the letter alone is no name
  if (title >= 0 && bits & W.initial && /^\p{Lu}\.?$/u.test(wordAt(reading, first)))
    return { first: title, end, title: -1, doubtful: false, mayDrop: false }
  if (bits & W.common && title < 0) {
    // "Relatives gathered": only the rest of the text can say that it is a name
    if (bits & W.city || (bits & W.upper && !(bits & W.organisation) && !place))
      return { first, end, title, doubtful: place && !(bits & W.city), mayDrop: false }
    // "Tartar", "Parliament": mid-sentence a capital is meant, but bodies and "the Company" have it out of respect
    if (isHouse(reading, first) || isKnownBody(reading, first, end))
      return { first, end, title, doubtful: false, mayDrop: false }
    const respect =
      Boolean(bits & (HEADS | W.title | W.opener)) || (first > 0 && /^the$/i.test(wordAt(reading, first - 1)))
    return { first, end, title, doubtful: place || respect, mayDrop: false }
  }
  return { first, end, title, doubtful: false, mayDrop: false }
}

/** What has a capital in newspapers because there is one in the land, if the text writes it so throughout. */
const isHouse = (reading: Reading, t: number) =>
  /^(?:Congress|Parliament|Senate|Treasury)$/.test(wordAt(reading, t)) &&
  !reading.small.has(wordAt(reading, t).toLowerCase())

/** "Arsenal's striker", "Fiat and Renault": at the start of a sentence a firm whose name is a word too has to be told by more. */
function isKnownBody(reading: Reading, t: number, end: number): boolean {
  if (!ORGANISATIONS.has(wordAt(reading, t)) || end >= reading.text.tokens.count) return false
  if (/^['’]s$/.test(wordAt(reading, end))) return true
  const next = end + 1 < reading.text.tokens.count ? reading.classes[end + 1]! : 0
  return /^(?:and|,)$/.test(wordAt(reading, end)) && isProper(next)
}

/** "the Eastern Mediterranean", "in the Arctic": with its article and with no noun behind it, the adjective is the region. */
export function isRegion(reading: Reading, first: number, end: number): boolean {
  const { text, classes } = reading
  if (!(classes[end - 1]! & W.city) || first === 0 || wordAt(reading, first - 1) !== 'the') return false
  if (end - first > 1 && !REGIONS.has(text.text.slice(text.tokens.start[first]!, text.tokens.end[end - 1]!)))
    return false
  return end >= text.tokens.count || Boolean(classes[end]! & (W.small | W.punctuation))
}

/** A digit more than a code for the mail has. */
const LONGEST_CODE = 6

const isNumbered = ({ text, classes }: Reading, t: number, number = /^\d/) =>
  t + 1 < text.tokens.count &&
  !(classes[t + 1]! & (W.cap | W.lower)) &&
  number.test(text.text.slice(text.tokens.start[t + 1]!, text.tokens.start[t + 1]! + LONGEST_CODE))

const besideDigits = (reading: Reading, t: number) =>
  (t > 0 && /^\d/.test(wordAt(reading, t - 1))) ||
  (t + 1 < reading.text.tokens.count && /^\d/.test(wordAt(reading, t + 1)))
