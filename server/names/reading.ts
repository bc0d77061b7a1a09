/** A text as the finder of names reads it: its tokens with their classes, and what is asked about one of them. */
import { lastAtMost } from '../text/last-at-most.js'
import type { ScannedText } from '../text/scan.js'
import { W, type WordClasses } from './word-classes.js'

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
  /** capital letters that are names by themselves in this text */
  readonly letters: ReadonlySet<string>
}

export const isRoman = (word: string) => /^[IVX]{1,4}$/.test(word)

export interface Setting {
  readonly titleCase: boolean
  /** words in small letters stand about, so that a capital in the middle is meant */
  readonly prose: boolean
}

export function wordAt({ text }: Reading, t: number): string {
  return text.text.slice(text.tokens.start[t]!, text.tokens.end[t]!)
}

export const surfaceAt = ({ text: { text, tokens } }: Reading, first: number, end: number) =>
  text.slice(tokens.start[first]!, tokens.end[end - 1]!)

/** Tokens of a year, a span of years or an ordinal before the name: "2031–2032 | Lubendo cholera epidemic". */
export function prefixLength(reading: Reading, t: number, end: number): number {
  const { classes } = reading
  if (!(classes[t]! & (W.year | W.ordinal))) return 0
  const range = t + 2 < end && classes[t]! & classes[t + 2]! & W.year && /^[–-]$/.test(wordAt(reading, t + 1))
  return range ? 3 : 1
}

export function isFirstWord({ text, classes }: Reading, t: number): boolean {
  let before = t - 1
  while (before >= 0 && classes[before]! & W.punctuation) before--
  return before < 0 || isSentenceBreak(text, before, t)
}

/** Is `t` the first word of its sentence, of which `before` is no part? By the sentence table. */
function isSentenceBreak({ sentenceToken }: ScannedText, before: number, t: number): boolean {
  const next = sentenceToken[lastAtMost(sentenceToken.length, (n) => sentenceToken[n]!, before) + 1]
  return next !== undefined && next <= t
}

export interface Part {
  readonly first: number
  readonly end: number
  readonly title: number
}

/** Of the tokens `[first, end)`, has one any of these classes? A loop, since a view of an array is an object for each mention. */
export function anyOf(classes: Int32Array, first: number, end: number, bits: number): boolean {
  for (let t = first; t < end; t++) if (classes[t]! & bits) return true
  return false
}

/** Behind a name: which of a family or a line. */
export const isGeneration = (word: string) => /^(?:Jr|Sr)\.?$/.test(word) || (word.length > 1 && isRoman(word))

/** Not in the dictionary, so a name's own word. */
export const isProper = (bits: number) =>
  Boolean(bits & W.cap) && !(bits & (W.common | W.small | W.adjective | W.never))

/** Does the run stand behind "Minister of", "ambassador to the"? */
export function isOfOffice(reading: Reading, start: number): boolean {
  let t = start - 1
  if (t >= 0 && wordAt(reading, t) === 'the') t--
  if (t < 1 || !/^(?:of|to|for)$/.test(wordAt(reading, t))) return false
  // "Secretary of State for Business"
  if (t > 2 && /^(?:State|state)$/.test(wordAt(reading, t - 1))) t -= 2
  return Boolean(reading.classes[t - 1]! & W.title)
}
