/**
 * How far a name reaches from its first word. A run grows over small words only where its head asks for it: "Ministry of
 * Defence and Security" is one name, "Smith of Arsenal and Brown" are three.
 */
import { JOINED_STATES } from './gazetteer.js'
import { TITLE_FIELDS } from './lists/titles.js'
import { isProper, isRoman, type Reading, wordAt } from './reading.js'
import { andGoesOn, isFieldPair, listGoesOn, takesOf } from './small-words.js'
import { HEADS, W } from './word-classes.js'

/** Heads that are a field of work as well: before "and … Committee" they close no name. */
const FIELDS = new Set([
  'Energy',
  'Transport',
  'Culture',
  'Trade',
  'Police',
  'Media',
  'Services',
  'Oil',
  'Gas',
  'Health',
  'Defence',
  'Defense',
])

/** Words after which a long head goes on: "Institute for", "Convention on", "Campaign against". */
const LINKS = new Set(['for', 'on', 'against', 'to', 'without'])

/** What a ruler is known by: after "the" it belongs to the name. */
const EPITHETS = new Set(
  (
    'Great Terrible Bold Brave Wise Elder Younger Conqueror Magnificent Confessor Lionheart Pious Fair Bald Short Tall Lame Unready Cruel Good ' +
    'Bad Mad Fat Impaler Navigator Baptist Apostle Evangelist Venerable Victorious Peaceful Red Black Blind Strong Stout Simple Hun Tiger'
  ).split(' '),
)

const OWNED_PLACES = /^(?:Bay|Island|Islands|Cathedral|Creek|Point|Peak|Hospital)$/

/** No names, and yet inside a party's or a church's. */
const FAITHS = new Set(
  'Islamic Communist Marxist Catholic Christian Muslim Jewish Protestant Orthodox Hindu Buddhist Sikh Shia Sunni Shiite'.split(
    ' ',
  ),
)

const CONTINENTS = new Set(['Europe', 'Africa', 'Asia', 'America', 'Americas'])

const isTitleField = (reading: Reading, t: number) => TITLE_FIELDS.has(wordAt(reading, t).toLowerCase())

interface Extent {
  readonly end: number
  /** the run has a small word inside: "of", "for" */
  readonly joined: boolean
}

/** From its first token, how far a name reaches. */
export function extend(reading: Reading, first: number, end: number): Extent {
  const { text, classes } = reading
  let last = Math.max(first, stateFrom(reading, first, end))
  let longHead = Boolean(classes[first]! & W.longHead)
  let joined = false
  const take = (to: number) => {
    for (let t = last + 1; t <= to; t++) if (classes[t]! & W.longHead) longHead = true
    last = Math.max(to, stateFrom(reading, to, end))
  }
  const plainCap = (t: number) =>
    t < end && (classes[t]! & (W.cap | W.calendar | W.small)) === W.cap && !isNever(reading, t)
  for (;;) {
    const n = last + 1
    if (n >= end) break
    const bits = classes[n]!
    const before = classes[last]!
    if (bits & W.punctuation) {
      const sign = wordAt(reading, n)
      if (sign === '&' && plainCap(n + 1)) take(n + 1)
      else if (
        /^['’]$/.test(sign) &&
        text.tokens.start[n] === text.tokens.end[last] &&
        /s$/.test(wordAt(reading, last)) &&
        before & W.common &&
        plainCap(n + 1)
      )
        take(n + 1)
      else if (sign === ',' && last > first && n + 1 < end && /^[JS]r\.?$/.test(wordAt(reading, n + 1))) take(n + 1)
      else if (sign === ',' && longHead && joined && listGoesOn(reading, n, end)) {
        joined = true
        take(n + 1)
      } else break
      continue
    }
    const word = wordAt(reading, n)
    if (bits & W.cap && !(bits & (W.calendar | W.small))) {
      // "Chinese Communist Party"
      if (
        bits & W.never &&
        !(bits & W.title) &&
        !isRoman(word) &&
        !(FAITHS.has(word) && isHeadNear(classes, n + 1, end))
      )
        break
      take(n)
      continue
    }
    if (/^['’]s$/.test(word)) {
      // "Devil's Door", "Prosecutor General's Office"; "Army's First Corps" and "Peru's Council" are two names
      const generic =
        (before & W.common &&
          !(before & (W.state | W.city | W.adjective | HEADS)) &&
          (n + 1 >= end || Boolean((classes[n + 1]! & (HEADS | W.common)) !== 0))) ||
        // "St Paul's Cathedral"
        (last === first + 1 &&
          /^(?:St\.?|Saint)$/.test(wordAt(reading, first)) &&
          n + 1 < end &&
          Boolean(classes[n + 1]! & HEADS)) ||
        // "Hawke's Bay"
        (last === first &&
          isProper(before) &&
          !(before & (W.state | W.city)) &&
          n + 1 < end &&
          OWNED_PLACES.test(wordAt(reading, n + 1)))
      if (generic && plainCap(n + 1) && !(before & W.upper)) {
        take(n + 1)
        continue
      }
      break
    }
    if (word === 'of') {
      const to =
        classes[n + 1] !== undefined && /^the$/i.test(n + 1 < end ? wordAt(reading, n + 1) : '') ? n + 2 : n + 1
      if (!plainCap(to) || !takesOf(reading, first, last, joined)) break
      joined = true
      take(to)
      continue
    }
    if (word === 'the') {
      // "Catherine the Great"
      if (
        last === first &&
        n + 1 < end &&
        EPITHETS.has(wordAt(reading, n + 1)) &&
        (isProper(before) || before & W.given)
      )
        take(n + 1)
      break
    }
    if (LINKS.has(word) && longHead) {
      const to = n + 1 < end && wordAt(reading, n + 1) === 'the' ? n + 2 : n + 1
      if (
        !plainCap(to) ||
        !(classes[to]! & (W.common | W.state)) ||
        (classes[to]! & W.title && !isTitleField(reading, to))
      )
        break
      joined = true
      take(to)
      continue
    }
    // "Blom Prize in Chemistry"
    if (
      word === 'in' &&
      /^(?:Prize|Award|Medal)$/.test(wordAt(reading, last)) &&
      plainCap(n + 1) &&
      classes[n + 1]! & W.common
    ) {
      take(n + 1)
      break
    }
    if (word === 'in' && longHead && joined && n + 1 < end && CONTINENTS.has(wordAt(reading, n + 1))) {
      take(n + 1)
      continue
    }
    if (word === 'and' && longHead && joined && before & W.common && andGoesOn(reading, n, end)) {
      take(n + 1)
      continue
    }
    if (
      word === 'and' &&
      !joined &&
      before & W.common &&
      (!(before & HEADS) || FIELDS.has(wordAt(reading, last))) &&
      isFieldPair(reading, n, end)
    ) {
      take(n + 1)
      continue
    }
    if (bits & W.particle) {
      let to = n + 1
      if (to < end && classes[to]! & W.particle && !(classes[to]! & W.cap)) to++
      // "y", "e", "ya": between two words that are no English
      if (!plainCap(to) || (before & W.small && before & W.common)) break
      take(to)
      continue
    }
    break
  }
  return { end: last + 1, joined }
}

/** The last token of the state's name that begins at `first`; -1: none of several words does. */
export function stateFrom(reading: Reading, first: number, end: number): number {
  if (!(reading.classes[first]! & W.cap)) return -1
  const { text } = reading
  const start = text.tokens.start[first]!
  for (const name of JOINED_STATES.get(wordAt(reading, first)) ?? []) {
    if (!text.text.startsWith(name, start)) continue
    let t = first
    while (t < end && text.tokens.start[t]! < start + name.length) t++
    if (text.tokens.end[t - 1] === start + name.length) return t - 1
  }
  return -1
}

function isNever(reading: Reading, t: number): boolean {
  const bits = reading.classes[t]!
  return Boolean(bits & W.never) && !(bits & W.title) && !isRoman(wordAt(reading, t))
}

/** A body's head within two words, each with a capital. */
function isHeadNear(classes: Int32Array, t: number, end: number): boolean {
  if (t >= end || !(classes[t]! & W.cap)) return false
  if (classes[t]! & W.organisation) return true
  return t + 1 < end && (classes[t + 1]! & (W.cap | W.organisation)) === (W.cap | W.organisation)
}
