/**
 * A capital letter that stands alone and is a name all the same:
 *
 *   "She wrote on X that …"      "X, formerly Kestrel, said …"      but not      "Plan B", "x-axis", "Malcolm X", "J. Smith"
 *
 * The letter by itself says nothing, so two things are asked. Some place of the text has to tell that it is one: what it was
 * called before, what one has with a firm or on a platform, a firm's verb behind it at the start of a sentence. And only
 * where it hangs on no other word it is that name: a label's letter stands behind its noun, an initial before or behind a
 * name. "A" and "I" are words and never taken. What is missed: a firm "X" of which a text says nothing of all this.
 */
import type { ScannedText } from '../text/scan.js'
import { W, type WordClasses } from './word-classes.js'

/** Behind these a letter stands for itself. A noun before it makes it a label: "hepatitis B", "platform C". */
const FREE_BEHIND = new Set(
  (
    'a about after against and at because before between but by for from if into like of on or over since than that through to under ' +
    'until via what when where whether which while with within without ' +
    'called contact reach reached contacted contacting bought joined join joining left leave leaving quit sued ban banned banning block blocked use used using owns own ' +
    'told rebranded renamed now becomes became tell ask asked urged fined'
  ).split(' '),
)
const SOCIAL_BEFORE =
  /\b(?:social(?:[ -]media)?|microblogging|messaging|media) (?:platform|network|site|app|service|company|giant|firm),? $/i
const NOW_CALLED =
  /\b(?:rebranded(?: itself)?(?: as| to)?|now (?:called|known as|named|operating as)|(?:changed|changes|change|changing) its name to) $/i
const ONCE_CALLED =
  /^,? ?[(,]? ?(?:formerly|previously|once|until recently|then)(?: known as| called| named)? \p{Lu}|^,? which (?:was|used to be) (?:called|known as|named) \p{Lu}/u
/** One: a number that is not known takes the plural, "if X users sign up". */
const ONE_OF_ITS = /^ (?:user|account|post|profile|feed|page|subscriber|follower)(?:['’]s)?\b/
const SAID_ON =
  /\b(?:posts?|posted|posting|wrote|writes|written|writing|tweeted|sha(?:re|res|red|ring)|messages?|accounts?|activity|threads?|statement|said|says|announced|followers|videos?|users?|profiles?)\b[^.;:!?]{0,60}\bon $/i
/** What firms and speakers do; sets and unknowns take "follows", "denotes", "contains". */
const FIRMS_VERB =
  /^ (?:said|says|announced|declined|confirmed|denied|told|sued|launched|suspended|banned|appealed|agreed|employs|hired|argued|apologised|apologized|did not (?:immediately )?respond|has (?:said|announced|denied|confirmed|sued|banned|suspended))\b/

/** A clause is enough to see by. */
const SEEN = 80

/** Letters that some place of the text shows to be names. */
export function lettersOf(text: ScannedText, classes: WordClasses['classes']): ReadonlySet<string> {
  const letters = new Set<string>()
  for (let t = 0; t < text.tokens.count; t++) {
    if (!(classes[t]! & W.initial)) continue
    const letter = letterAt(text, t)
    if (letter !== null && !letters.has(letter) && isFree(text, classes, t) && isShown(text, t)) letters.add(letter)
  }
  return letters
}

/** Alone: no label's letter, no initial, no part of a longer name or a sign. */
export function isFree(text: ScannedText, classes: WordClasses['classes'], t: number): boolean {
  const letter = letterAt(text, t)
  if (letter === null) return false
  const { start } = text.tokens
  const [before, behind] = [text.text[start[t]! - 1] ?? '', text.text[start[t]! + 1] ?? '']
  if (!/^[\s("“‘'—–]?$/u.test(before) || !/^[\s,;)"”’'—–.!?]?$/u.test(behind)) return false
  if (behind === '.' && !endsSentence(text, t)) return false
  const next = text.text.slice(start[t]! + 1, start[t]! + 3)
  if (/^ [\p{Lu}\d=+<>×·]/u.test(next) || (before === '(' && behind === ')')) return false
  if (isFirstOf(text, t) || before !== ' ') return behind !== '.'
  const bits = classes[t - 1]!
  if (bits & W.punctuation) return true
  const word = text.text.slice(start[t - 1]!, text.tokens.end[t - 1]!)
  return FREE_BEHIND.has(word.toLowerCase()) || SOCIAL_BEFORE.test(seenBefore(text, t))
}

function isShown(text: ScannedText, t: number): boolean {
  const before = seenBefore(text, t)
  const behind = text.text.slice(text.tokens.start[t]! + 1, text.tokens.start[t]! + 1 + SEEN)
  return (
    ONCE_CALLED.test(behind) ||
    ONE_OF_ITS.test(behind) ||
    NOW_CALLED.test(before) ||
    SAID_ON.test(before) ||
    SOCIAL_BEFORE.test(before) ||
    (isFirstOf(text, t) && FIRMS_VERB.test(behind))
  )
}

/** Without its full stop; null for what is no letter alone. */
function letterAt({ text, tokens }: ScannedText, t: number): string | null {
  const word = text.slice(tokens.start[t]!, tokens.end[t]!)
  return /^\p{Lu}\.?$/u.test(word) && !/^[AI]/.test(word) ? word[0]! : null
}

const seenBefore = ({ text, tokens }: ScannedText, t: number) =>
  text.slice(Math.max(0, tokens.start[t]! - SEEN), tokens.start[t]!)

const isFirstOf = ({ text, tokens }: ScannedText, t: number) =>
  /(?:^|[.!?:]["”’)]?\s|\n)$/.test(text.slice(Math.max(0, tokens.start[t]! - 3), tokens.start[t]!))

const endsSentence = ({ text, tokens }: ScannedText, t: number) =>
  /^["”’)]*(?:\s*$|\s+(?:\p{Lu}|["“‘(]))/u.test(text.slice(tokens.start[t]! + 2, tokens.start[t]! + 8)) ||
  /\n/.test(text.slice(tokens.start[t]! + 2, tokens.start[t]! + 4))
