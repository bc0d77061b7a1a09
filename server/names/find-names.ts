/**
 * Finds names in one sentence: runs of capitalised words with what belongs to them.
 *
 *   Turkish Foreign Minister Mevlüt Çavuşoğlu told the Union of Payroll Clerks in Da Nang
 *   └ role ────────────────┘ └ person ──────┘          └ organisation ───────┘    └ place ┘
 *
 * A run grows over small words only where its head asks for it: "Ministry of Defence and Security" is one name, "Smith of
 * Arsenal and Brown" are three. Where a capital may come from its place (sentence start, title-case heading), the word
 * counts when it is no word of the dictionary, else it is doubtful and the rest of the text decides.
 * A statistical tagger was no option: no model weights ship with the product, and a rule can say why.
 */
import { lastAtMost } from '../text/last-at-most.js'
import type { ScannedText } from '../text/scan.js'
import { JOINED_STATES } from './gazetteer.js'
import { LOWER_EVENT_TAILS, LOWER_PLACE_TAILS, STATE_BODIES } from './lists/heads.js'
import { ORGANISATIONS } from './lists/organisations.js'
import { REGIONS } from './lists/regions.js'
import { SURNAMES_TOO, TERRITORIAL, TITLE_FIELDS } from './lists/titles.js'
import { HEADS, W, type WordClasses } from './word-classes.js'
import { endOfTitle } from './work-titles.js'

/** A name's tokens `[first, end)`, and how sure its first word is. */
export interface Run {
  readonly first: number
  readonly end: number
  /** tokens of a title that stands right before it in the same run, `[title, first)`; -1: none */
  readonly title: number
  readonly doubtful: boolean
  /** the first word may owe its capital to its place: the name may begin a token later */
  readonly mayDrop: boolean
}

export interface Reading extends WordClasses {
  readonly text: ScannedText
}

/** Words after which a long head goes on: "Institute for", "Convention on", "Campaign against". */
const SUBJECT_WORDS = new Set(['current', 'present', 'ongoing', 'latest'])
const BEFORE_MONTH = /^(?:\d.*|in|since|until|till|by|of|last|next|this|early|late|mid|during|from|on|every)$/i
const SMALL_OPENERS = new Set(['The', 'Our', 'My', 'Your', 'A', 'An', 'All', 'No', 'We', 'I'])
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
const FIELD_ALONE =
  /^(?:State|Defence|Defense|Health|Justice|Education|Finance|Transport|Labour|Labor|Agriculture|Trade|Energy|Culture|Interior|Staff|Business|Housing|Women|Industry|Science|Environment)$/
const LINKS = new Set(['for', 'on', 'against', 'to', 'without'])
/** What a ruler is known by: after "the" it belongs to the name. */
const EPITHETS = new Set(
  (
    'Great Terrible Bold Brave Wise Elder Younger Conqueror Magnificent Confessor Lionheart Pious Fair Bald Short Tall Lame Unready Cruel Good ' +
    'Bad Mad Fat Impaler Navigator Baptist Apostle Evangelist Venerable Victorious Peaceful Red Black Blind Strong Stout Simple Hun Tiger'
  ).split(' '),
)
const CONTINENTS = new Set(['Europe', 'Africa', 'Asia', 'America', 'Americas'])
const isTitleField = (reading: Reading, t: number) => TITLE_FIELDS.has(wordAt(reading, t).toLowerCase())
const isRoman = (word: string) => /^[IVX]{1,4}$/.test(word)

export function findRuns(reading: Reading, first: number, end: number, titleCase: boolean): Run[] {
  const { classes } = reading
  const runs: Run[] = []
  const setting: Setting = { titleCase, prose: !titleCase && isProse(classes, first, end) }
  let opening = true
  for (let t = first; t < end; ) {
    const bits = classes[t]!
    if (bits & W.punctuation) {
      // a quotation mark, a colon or a bracket opens like a sentence does; a comma does not
      if (isOpener(wordAt(reading, t)) || isSpacedHyphen(reading, t)) opening = true
      t++
      continue
    }
    // "Voters Worried About Jane Doe"
    const skipped = titleCase && bits & W.small && !(bits & (W.particle | W.title))
    const next =
      !skipped && mayStart(reading, t, end, opening)
        ? runsFrom(reading, { first: t, end, opening }, setting, runs)
        : t + 1
    opening = false
    t = next
  }
  return runs
}

interface Setting {
  readonly titleCase: boolean
  /** words in small letters stand about, so that a capital in the middle is meant */
  readonly prose: boolean
}

/** Three words that say something and are written small: fewer have a heading, a label or a row of a list. */
const LEAST_SMALL = 3

function isProse(classes: Int32Array, first: number, end: number): boolean {
  let small = 0
  for (let t = first; t < end; t++) if ((classes[t]! & (W.lower | W.small | W.punctuation)) === W.lower) small++
  return small >= LEAST_SMALL
}

const isOpener = (sign: string) => /^["“„«‘:•–—|]$/u.test(sign)

/** "BRUSSELS, 14 Oct - The Commission said": typed for a dash. */
function isSpacedHyphen({ text: { text, tokens } }: Reading, t: number): boolean {
  const start = tokens.start[t]!
  return text[start] === '-' && text[start - 1] === ' ' && /^--? /.test(text.slice(start, start + 3))
}

export function wordAt({ text }: Reading, t: number): string {
  return text.text.slice(text.tokens.start[t]!, text.tokens.end[t]!)
}

const surfaceAt = ({ text: { text, tokens } }: Reading, first: number, end: number) =>
  text.slice(tokens.start[first]!, tokens.end[end - 1]!)

function mayStart(reading: Reading, t: number, end: number, opening: boolean): boolean {
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

/** Tokens of a year, a span of years or an ordinal before the name: "2031–2032 | Lubendo cholera epidemic". */
function prefixLength(reading: Reading, t: number, end: number): number {
  const { classes } = reading
  if (!(classes[t]! & (W.year | W.ordinal))) return 0
  const range = t + 2 < end && classes[t]! & classes[t + 2]! & W.year && /^[–-]$/.test(wordAt(reading, t + 1))
  return range ? 3 : 1
}

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

interface Extent {
  readonly end: number
  /** the run has a small word inside: "of", "for" */
  readonly joined: boolean
}

/** From its first token, how far a name reaches. */
function extend(reading: Reading, first: number, end: number): Extent {
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
      else if (sign === ',' && longHead && joined && listGoesOn(reading, n, end)) {
        joined = true
        take(n + 1)
      } else break
      continue
    }
    const word = wordAt(reading, n)
    if (bits & W.cap && !(bits & (W.calendar | W.small))) {
      if (bits & W.never && !(bits & W.title) && !isRoman(word)) break
      take(n)
      continue
    }
    if (/^['’]s$/.test(word)) {
      // "Devil's Door", "Prosecutor General's Office"; "Army's First Corps" and "Azerbaijan's Council" are two names
      const generic =
        (before & W.common &&
          !(before & (W.state | W.city | W.adjective | HEADS)) &&
          (n + 1 >= end || Boolean((classes[n + 1]! & (HEADS | W.common)) !== 0))) ||
        // "St Paul's Cathedral"
        (last === first + 1 &&
          /^(?:St\.?|Saint)$/.test(wordAt(reading, first)) &&
          n + 1 < end &&
          Boolean(classes[n + 1]! & HEADS))
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
function stateFrom(reading: Reading, first: number, end: number): number {
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

/** Does "of" after token `last` carry the name on? After a head or a dictionary word yes, after a proper one no. */
function takesOf(reading: Reading, first: number, last: number, joined: boolean): boolean {
  const bits = reading.classes[last]!
  // "Our Lady of"
  if (bits & W.title && last > first && reading.classes[last - 1]! & W.small) return true
  if (bits & W.title && !(bits & HEADS)) return TERRITORIAL.has(wordAt(reading, last).toLowerCase()) && last === first
  // "Soviet" is a body's head besides
  if (bits & (W.state | W.city | W.people) || (bits & W.adjective && !(bits & W.organisation))) return false
  // "Fighters of", "Troops of" are people and no unit's name
  if (bits & HEADS && !(bits & W.military && last === first && isFirstWord(reading, first))) return true
  // "Thousands of Azerbaijanis", "Video of …": at the start of a sentence only a head takes its "of" along
  if (last === first && isFirstWord(reading, first)) return false
  return Boolean(bits & W.common) && (!joined || last > first) && !(bits & W.given && last > first)
}

function isFirstWord({ text, classes }: Reading, t: number): boolean {
  let before = t - 1
  while (before >= 0 && classes[before]! & W.punctuation) before--
  return before < 0 || isSentenceBreak(text, before, t)
}

/** Is `t` the first word of its sentence, of which `before` is no part? By the sentence table. */
function isSentenceBreak({ sentenceToken }: ScannedText, before: number, t: number): boolean {
  const next = sentenceToken[lastAtMost(sentenceToken.length, (n) => sentenceToken[n]!, before) + 1]
  return next !== undefined && next <= t
}

/** "Ministry of Labour and Social Affairs": a dictionary word follows that heads no body of its own. */
function andGoesOn(reading: Reading, and: number, end: number): boolean {
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
function isFieldPair({ classes }: Reading, and: number, end: number): boolean {
  const field = and + 1 < end ? classes[and + 1]! : 0
  const head = and + 2 < end ? classes[and + 2]! : 0
  const plain = (bits: number) => bits & W.cap && bits & W.common && !(bits & (W.title | HEADS | W.calendar | W.small))
  return Boolean(plain(field)) && Boolean(head & W.cap && head & W.longHead)
}

/** "Ministry of Culture, Youth and Sport" */
function listGoesOn(reading: Reading, comma: number, end: number): boolean {
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

/** Names that begin at `first`, pushed; gives the token after them. */
function runsFrom(
  reading: Reading,
  { first, end, opening }: { first: number; end: number; opening: boolean },
  setting: Setting,
  runs: Run[],
): number {
  const { classes } = reading
  if (classes[first]! & (W.year | W.lower) && LOWER_EVENT_TAILS.has(wordAt(reading, first + 1))) {
    runs.push({ first, end: first + 2, title: -1, doubtful: false, mayDrop: false })
    return first + 2
  }
  const title = endOfTitle(reading, first, end)
  if (title > 0) {
    runs.push({ first, end: title, title: -1, doubtful: false, mayDrop: false })
    return title
  }
  const start = first + prefixLength(reading, first, end)
  const extent = extend(reading, start, end)
  const stop = extent.end
  for (const part of partsOf(reading, start, stop, first)) {
    const tailed = part.end === stop ? withTail(reading, part, end) : part
    const judged = judge(reading, tailed, opening && part.first <= start && part.title < 0, setting)
    if (judged) runs.push(judged)
  }
  const last = runs[runs.length - 1]
  return Math.max(stop, last && last.first >= first ? last.end : stop)
}

interface Part {
  readonly first: number
  readonly end: number
  readonly title: number
}

/** Titles cut a run: "Armenian Prime Minister | Nikol Pashinyan", "Coast Guard Commander | Jane Doe". */
function partsOf(reading: Reading, start: number, end: number, first: number): Part[] {
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

function isTitle(reading: Reading, t: number, start: number, end: number): boolean {
  const { classes } = reading
  const bits = classes[t]!
  // "Senators Edward Doe and Jane Roe"
  if (t === start && bits & W.office && !(bits & W.title) && bits & W.cap)
    return t + 1 < end && (isProper(classes[t + 1]!) || Boolean(classes[t + 1]! & W.given))
  if (!(bits & W.title) || !(bits & W.cap)) return false
  if (TITLE_FIELDS.has(wordAt(reading, t).toLowerCase())) return false
  // "John Archer Jr.": a surname
  if (t > start && t + 1 < end && isGeneration(wordAt(reading, t + 1))) return false
  // inside "Attorney General's Office" and after "of" the word belongs to a body
  if (t + 1 < end && /^['’]s$/.test(wordAt(reading, t + 1))) return false
  if (t > start && /^(?:of|Our)$/.test(wordAt(reading, t - 1))) return false
  // "Conference on Constitutional Justice": a judge has a name behind the title
  if (t === end - 1 && t > start && wordAt(reading, t) === 'Justice' && !(classes[t - 1]! & W.title)) return false
  return !(bits & HEADS) || (t + 1 < end && Boolean(classes[t + 1]! & W.cap) && isProper(classes[t + 1]!))
}

/** Behind a name: which of a family or a line. */
const isGeneration = (word: string) => /^(?:Jr|Sr)\.?$/.test(word) || (word.length > 1 && isRoman(word))

/** Not in the dictionary, so a name's own word. */
const isProper = (bits: number) => Boolean(bits & W.cap) && !(bits & (W.common | W.small | W.adjective | W.never))
const hasHead = (classes: Int32Array, start: number, end: number) =>
  classes.subarray(start, end).some((bits) => bits & HEADS)

/** The title's own first token: behind a body's name that stands before it ("UN | Secretary-General"). */
function titleStart(reading: Reading, start: number, cut: number): number {
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
function bodyBefore(reading: Reading, start: number, cut: number): Part[] {
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

/** Does the run stand behind "Minister of", "ambassador to the"? */
function isOfOffice(reading: Reading, start: number): boolean {
  let t = start - 1
  if (t >= 0 && wordAt(reading, t) === 'the') t--
  if (t < 1 || !/^(?:of|to|for)$/.test(wordAt(reading, t))) return false
  // "Secretary of State for Business"
  if (t > 2 && /^(?:State|state)$/.test(wordAt(reading, t - 1))) t -= 2
  return Boolean(reading.classes[t - 1]! & W.title)
}

/** "Lachin | corridor", "Armenian | parliament", "2031 Lubendo | cholera outbreak". */
function withTail(reading: Reading, part: Part, end: number): Part {
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

/** Is it a name after all, and how sure? */
function judge(reading: Reading, part: Part, opening: boolean, { titleCase, prose }: Setting): Run | null {
  const { classes } = reading
  let { first } = part
  const { end, title } = part
  // "(D-Ohio)", "Jane Doe, R-Mich.,": a party and where from
  if (first > 0 && /^[(,]$/.test(wordAt(reading, first - 1)) && /^\p{Lu}-\p{Lu}/u.test(wordAt(reading, first)))
    return null
  // "Hong | Kong-based": the name ends inside an adjective
  if (
    end < classes.length &&
    classes[end]! & W.cap &&
    classes[end]! & W.never &&
    /\p{L}-\p{Ll}/u.test(wordAt(reading, end))
  )
    return null
  // an address in the mail
  if (reading.text.text[reading.text.tokens.end[end - 1]!] === '@') return null
  // small words with a capital stay at the front only mid-sentence: "The Guardian", "Our Lady"
  const bits = classes[first]!
  const length = end - first
  if (length === 1) {
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
    if (bits & W.initial && title < 0) return null
    // "Secretary of State", "Minister of Defence": the field of an office
    if (
      bits & W.common &&
      !(bits & (W.city | W.given | W.upper)) &&
      FIELD_ALONE.test(wordAt(reading, first)) &&
      isOfOffice(reading, first)
    )
      return null
    // "Section 5", "Table 2"
    if (bits & W.common && !(bits & (W.city | W.given | W.upper)) && isNumbered(reading, first)) return null
    const place = opening || titleCase
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
  const own = classes.subarray(first, end)
  // "dragged OUT BY FELLOW DOCTORS": words said loudly
  if (own.every((b) => b & W.upper && b & (W.common | W.small))) return null
  const listed = stateFrom(reading, first, end) === end - 1
  const proper = listed || own.some((b) => isProper(b) || b & (W.state | W.city | W.adjective | W.people | W.upper))
  const sure = proper || Boolean(own[length - 1]! & HEADS)
  let mayDrop = false
  if (opening && bits & W.common && !(bits & (W.given | W.state | W.city | W.adjective | W.upper))) {
    // a dictionary word opens the sentence: it belongs to the name where a head ends the name or an opener begins it
    const second = classes[first + 1]!
    const headed = Boolean(own[length - 1]! & HEADS)
    const known = ORGANISATIONS.has(surfaceAt(reading, first, end)) || ORGANISATIONS.has(wordAt(reading, first))
    if (
      second & W.cap &&
      isProper(second) &&
      !(bits & W.opener) &&
      !headed &&
      !known &&
      !isSyllables(wordAt(reading, first + 1))
    ) {
      if (length === 2 || !(bits & HEADS)) {
        mayDrop = true
      }
    }
    // "Protesting Israeli": what would be left is no name
    if (length === 2 && second & W.adjective && !(second & W.state)) return null
  }
  // "Central African", "South Ossetian": adjectives of two words
  if (
    own[length - 1]! & W.adjective &&
    !(own[length - 1]! & W.state) &&
    own.every((b) => b & (W.adjective | W.opener | W.never)) &&
    !isRegion(reading, first, end)
  )
    return null
  while (first < end && classes[first]! & W.never && !(classes[first]! & W.cap)) first++
  // "Orbit Freight has lost …": of two capitals in prose the second is no sentence start
  const meant = prose && Boolean(own[1]! & W.cap && !(own[1]! & (W.title | W.small | W.never | W.calendar)))
  const doubtful =
    (!sure && !meant && (opening || titleCase)) ||
    // "Trade Dress: do not copy …" labels what follows
    (!proper && opening && end < classes.length && wordAt(reading, end) === ':') ||
    (titleCase && !listed && !own.some((b) => isProper(b) || b & (W.state | W.city | W.upper | W.people)))
  return { first, end, title, doubtful, mayDrop }
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

/** "Tan | Wei-liang": two syllables of which the second is small are a given name behind its surname. */
const isSyllables = (word: string) => /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{2,5}$/u.test(word)

/** "the Eastern Mediterranean", "in the Arctic": with its article and with no noun behind it, the adjective is the region. */
function isRegion(reading: Reading, first: number, end: number): boolean {
  const { text, classes } = reading
  if (!(classes[end - 1]! & W.city) || first === 0 || wordAt(reading, first - 1) !== 'the') return false
  if (end - first > 1 && !REGIONS.has(text.text.slice(text.tokens.start[first]!, text.tokens.end[end - 1]!)))
    return false
  return end >= text.tokens.count || Boolean(classes[end]! & (W.small | W.punctuation))
}

const isNumbered = ({ text, classes }: Reading, t: number) =>
  t + 1 < text.tokens.count &&
  !(classes[t + 1]! & (W.cap | W.lower)) &&
  /^\d/.test(text.text[text.tokens.start[t + 1]!]!)

const besideDigits = (reading: Reading, t: number) =>
  (t > 0 && /^\d/.test(wordAt(reading, t - 1))) ||
  (t + 1 < reading.text.tokens.count && /^\d/.test(wordAt(reading, t + 1)))
