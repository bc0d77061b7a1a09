/**
 * The name mentions of a text, sentence by sentence: runs found, typed, with the roles and other names given beside them.
 * Who is meant is decided afterwards, in `link-mentions.ts`. Of its surroundings a mention asks one thing only: which words the
 * text writes small.
 *
 * Of 200 mentions drawn at random, 50 each from an encyclopedia, newspapers, terms of service and edited drafts, 12 were no
 * names by eye: defined terms (5), words of a list of offices or of a citation (4), cut party labels and titles (2), a
 * post (1). Before the rules on terms and headlines they were 27.
 */
import type { ScannedText } from '../text/scan.js'
import { aliasesAfter } from './aliases.js'
import { findRuns } from './find-names.js'
import { lettersOf } from './letter-names.js'
import { withTargets } from './link-targets.js'
import type { Mention } from './mention.js'
import { typeOf } from './name-type.js'
import { type Reading, type Run, wordAt } from './reading.js'
import { rolesOf } from './roles.js'
import { classesOf, HEADS, W } from './word-classes.js'

/** Of the words that may have a capital, so many have one: the block is set as a title, and its capitals prove nothing. */
const TITLE_CASE = 0.6
const SHOUTED = 0.7
/** A headline that came without its markup is no longer. */
const LONGEST_TITLE = 20

export interface TextMentions {
  readonly reading: Reading
  readonly mentions: readonly Mention[]
}

export function mentionsOf(text: ScannedText): TextMentions {
  const known = classesOf(text)
  const reading: Reading = { text, ...known, letters: lettersOf(text, known.classes) }
  const mentions: Mention[] = []
  for (let b = 0; b < text.blocks.length; b++) {
    const kind = text.blocks[b]!.kind
    const firstToken = text.blockToken[b]!
    const endToken = text.blockToken[b + 1]!
    const setting = settingOf(reading, firstToken, endToken, kind === 'heading')
    for (let s = text.blockSentence[b]!; s < text.blockSentence[b + 1]!; s++) {
      const limit = { first: text.sentenceToken[s]!, end: text.sentenceToken[s + 1]! }
      const runs = findRuns(reading, limit.first, limit.end, setting.titleCase)
      const found: Mention[] = []
      for (const run of setting.shouted ? runs.flatMap((run) => namedParts(reading, run)) : runs)
        found.push(mentionOf(reading, run, s, limit))
      mentions.push(...typeLists(text.text, found))
    }
  }
  return { reading, mentions: withTargets(text, mentions) }
}

const BETWEEN = /^(?:,|, and|, or|;| and| or| &|, as well as) (?:the )?$/

/** "Agdam, Fuzuli and Lachin": in a list, what is not known is of the kind of its neighbours. */
function typeLists(text: string, found: readonly Mention[]): Mention[] {
  const typed: Mention[] = [...found]
  for (let i = 0; i < typed.length; ) {
    let end = i + 1
    while (end < typed.length && BETWEEN.test(text.slice(typed[end - 1]!.end, typed[end]!.start))) end++
    const list = typed.slice(i, end)
    // "Born in Kraków, Jane Doe …" is no list: one has a third member or an "and"
    const isList = list.length > 2 || (list.length === 2 && !/^,? $/.test(text.slice(list[0]!.end, list[1]!.start)))
    const known = isList ? list.filter((m) => m.typed > 0 && m.type !== 'other') : []
    const type = known[0]?.type
    // a list of states and one more is a list of places
    if (type && known.every((m) => m.type === type))
      for (let k = i; k < end; k++)
        if (typed[k]!.typed === 0) typed[k] = { ...typed[k]!, type: type === 'state' ? 'place' : type, typed: 1 }
    i = end
  }
  return typed
}

/** How a block is set: a title in Capital Letters, or ALL IN CAPITALS, tells names by the dictionary alone. */
function settingOf(reading: Reading, first: number, end: number, heading: boolean) {
  const { classes } = reading
  let words = 0
  let capital = 0
  let upper = 0
  let common = 0
  for (let t = first; t < end; t++) {
    const bits = classes[t]!
    if (bits & W.punctuation || !(bits & (W.cap | W.lower)) || bits & W.small) continue
    words++
    if (bits & W.cap) capital++
    if (bits & W.upper) upper++
    if (bits & W.cap && bits & W.common) common++
  }
  return {
    titleCase:
      words > 1 &&
      capital >= words * TITLE_CASE &&
      common > 0 &&
      (heading || isHeadline(reading, first, end, { words, capital, common })),
    shouted: words > 3 && upper >= words * SHOUTED,
  }
}

interface Counted {
  readonly words: number
  readonly capital: number
  readonly common: number
}

/** Without markup a headline is a line of few words that ends like no sentence, or that leaves no word small. */
function isHeadline(reading: Reading, first: number, end: number, { words, capital, common }: Counted): boolean {
  if (words < 4 || words > LONGEST_TITLE || end <= first) return false
  // then a full stop behind it is the file's; a sentence about many people has as many capitals, but not of the dictionary's words
  if (capital === words && common >= 3 && common * 2 > capital) return true
  return !/[.!?…:;|]["”’']?$/u.test(wordAt(reading, end - 1))
}

/**
 * In a text all in capitals only what no dictionary holds, or a list does, is a name, with the head behind it: of
 * "REACHED KANDARA STREET" the last two words.
 */
function namedParts({ classes }: Reading, run: Run): Run[] {
  const parts: Run[] = []
  for (let t = run.first; t < run.end; t++) {
    const bits = classes[t]!
    const named =
      bits & W.cap &&
      (bits & (W.state | W.city) || !(bits & (W.common | W.small | W.adjective | W.people | W.calendar | W.never)))
    const last = parts.at(-1)
    if (last?.end === t && (named || bits & HEADS)) parts[parts.length - 1] = { ...last, end: t + 1 }
    else if (named) parts.push({ first: t, end: t + 1, title: -1, doubtful: false, mayDrop: false })
  }
  return parts
}

const UNEVEN = /[^\S ]|\s\s|\u00ad/

export function surfaceOf(text: ScannedText, start: number, end: number): string {
  const words = text.text.slice(start, end)
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ').replace(/\u00ad/g, '') : words
}

function mentionOf(reading: Reading, run: Run, sentence: number, limit: { first: number; end: number }): Mention {
  const { text, classes } = reading
  const { tokens } = text
  const first = bodyOf(reading, run, limit)
  const start = tokens.start[first]!
  // of a letter that is a name, the full stop is the sentence's
  const end = isLetter(reading, run) ? start + 1 : tokens.end[run.end - 1]!
  const { type, sure } = first < run.first ? ({ type: 'organisation', sure: 2 } as const) : typeOf(reading, run, limit)
  const aliases = aliasesAfter(reading, run, limit)
  const inBrackets = aliases.find(
    (alias) =>
      alias.kind === 'alternative' && text.text[alias.end] === ')' && text.text.slice(end, alias.start).trim() === '(',
  )
  const plain = run.title < 0 && isPlain(classes, run.first, run.end)
  const ordinary =
    sure === 0 && plain && run.end - run.first === 1 && reading.small.has(wordAt(reading, run.first).toLowerCase())
  let without: Mention['without'] = null
  if (run.mayDrop) {
    let next = run.first + 1
    while (next < run.end && !(classes[next]! & W.cap)) next++
    if (next < run.end) without = { start: tokens.start[next]!, surface: surfaceOf(text, tokens.start[next]!, end) }
  }
  return {
    start,
    end,
    surface: surfaceOf(text, start, end),
    sentence,
    type,
    typed: sure,
    doubtful: run.doubtful || ordinary,
    plain,
    oneOfMany: plain && isOneOfMany(reading, run, limit),
    definite: run.first > limit.first && wordAt(reading, run.first - 1) === 'the',
    ofSubject: !(classes[run.first]! & (W.cap | W.year | W.ordinal)),
    without,
    roles: rolesOf(reading, { first, end: run.end, title: run.title, person: type === 'person' }, limit),
    aliases,
    headed: headedBy(reading, first, limit, end),
    target: null,
    bracketed: inBrackets ? surfaceOf(text, start, inBrackets.end + 1) : null,
  }
}

const isLetter = (reading: Reading, { first, end }: Run) =>
  end - first === 1 && /^\p{Lu}\.?$/u.test(wordAt(reading, first))

function isPlain(classes: Int32Array, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (!(classes[t]! & (W.common | W.small)) || classes[t]! & NAMING) return false
  return true
}

const KINDS_OF_PLACE = /^(?:city|town|village|island|port|province|district|region|municipality|state|county|valley)$/

/** "the city of | Sandvik", which is not the lake of that name. */
function headedBy(reading: Reading, first: number, limit: { first: number }, end: number): string | null {
  if (
    first - 2 < limit.first ||
    wordAt(reading, first - 1) !== 'of' ||
    !KINDS_OF_PLACE.test(wordAt(reading, first - 2))
  )
    return null
  return surfaceOf(reading.text, reading.text.tokens.start[first - 2]!, end)
}

const NAMING = W.state | W.city | W.given | W.upper | W.adjective | W.people | W.model

/** Before a name these do not stand, but before "any User Content" and "a Senior Fellow" they do. */
const INDEFINITE = /^(?:a|an|any|each|every|these|those|such|your|no|some)$/i

/** "a Supreme Court ruling" is a ruling: the noun behind takes the article. */
function isOneOfMany(reading: Reading, { first, end }: Run, limit: { first: number; end: number }): boolean {
  if (first <= limit.first || !INDEFINITE.test(wordAt(reading, first - 1))) return false
  const next = end < limit.end ? reading.classes[end]! : W.punctuation
  return Boolean(next & (W.small | W.punctuation)) || !(next & W.common)
}

/** "parliament of the Upper Tarn Autonomous District" */
const LONGEST_LAND = 5

/** "government of | Peru": the body is named by its state. */
function bodyOf(reading: Reading, { first, end }: Run, limit: { first: number }): number {
  const { classes } = reading
  if (end - first > LONGEST_LAND || !(classes[end - 1]! & W.cap)) return first
  let t = first - 1
  if (t > limit.first && wordAt(reading, t) === 'the') t--
  if (t - 1 < limit.first || wordAt(reading, t) !== 'of') return first
  const body = wordAt(reading, t - 1)
  if (/^(?:government|parliament|authorities|military)$/.test(body)) return t - 1
  return first
}
