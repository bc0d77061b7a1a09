/**
 * What a figure measures in one word that holds in every text: the counted noun, what became of the people, the place that a
 * distance counts from, the time an event lasted. Two texts that have one such number each mean the same by it, however
 * far apart their sentences are.
 */
import type { Figure, FigureKind } from '../schema/figure.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import { remembered } from '../text/remembered.js'
import { conditionOf } from './conditions.js'
import { isPlural } from './nouns.js'

/** "Two hundred people were rescued" counts the rescued, as "the number of those rescued" does. */
const SAVED = /^\W*(?:\p{L}+ ){0,3}?(rescued|saved|vaccinated|quarantined|tested|hired|dismissed)\b/u
const SAVED_WORD = /^(?:hospitalised|sickened|rescued|saved|vaccinated|quarantined|tested|hired|dismissed)$/

export function headIn(text: string, figure: Figure): string {
  const condition = FATES.has(figure.kind) && figure.kind !== 'wounded' ? null : conditionOf(text, figure)
  if (condition) return condition
  const head = headOf(figure.unit)
  if (head !== 'people' && head !== '') return head
  const end = text.indexOf(figure.unit, figure.end)
  const at = end >= 0 && end < figure.end + 3 ? end + figure.unit.length : figure.end
  return SAVED.exec(text.slice(at, at + 48))?.[1] ?? head
}

/** How long the event itself went on: "The strike lasted 44 days", "(1 month and 3 days)" behind its dates. */
const LASTED = /(?:\blast(?:s|ed|ing)(?: for)?|\blast for|\bDuration \||\()\s*$/

/** How far from a place: "14 km north-east of Cape Tambo". The last word of its name counts. */
const FROM_PLACE =
  /^,? (?:away )?(?:to the )?(?:[a-z]+(?:[- ][a-z]+)? )?(?:of|from|off) (?:the )?(?:\p{Lu}[\p{L}'’-]* )*(\p{Lu}[\p{L}'’-]*)/u

export function measuredBy(text: string, figure: Figure, scale: string, head: string): string {
  if (FATES.has(figure.kind)) return `fate ${figure.kind}`
  if (scale === 'time') {
    const before = LASTED.exec(text.slice(Math.max(0, figure.start - 12), figure.start))
    if (before && (!before[0].startsWith('(') || text[figure.end] === ')')) return 'time it lasted'
    const since = SINCE_RECORD.exec(text.slice(Math.max(figure.sentence.start, figure.start - 70), figure.start))
    if (since) return `time since ${since[1]!.toLowerCase()}`
    // "took two days to dismiss it"
    const to = TO_DO.exec(text.slice(figure.end, figure.end + 24))
    if (to) return `time to ${to[1]!}`
  }
  if (scale === 'length') {
    const from = FROM_PLACE.exec(text.slice(figure.end, figure.end + 60))
    if (from) return `length from ${from[1]!.toLowerCase()}`
  }
  if (scale !== 'count') return governedBy(text, figure, scale)
  if (SAVED_WORD.test(head)) return `count ${head}`
  if (scale !== 'count' || head === '' || head === 'people') return ''
  // "54 security employees among a staff of 3,100": a word before the noun counts something narrower
  const words = figure.unit.toLowerCase().split(/[^\p{L}\p{M}]+/u)
  return ['count', ...words.filter(Boolean).slice(0, -1), head].join(' ')
}

/** "the steepest fall in nine years", "the worst drought in more than a decade" */
const SINCE_RECORD =
  /\b(?:worst|best|\p{Ll}{3,}est|most \p{Ll}+|least \p{Ll}+) (?:[\p{Ll}-]+ ){0,3}?(\p{Ll}{3,}) (?:for|in) (?:the last |the past )?$/u
const TO_DO = /^ to (\p{Ll}{3,})\b/u

/** "debts of £520m", "debts, of about £355m": the noun that a measure is the size of. */
const NOUN_OF = /(\p{Ll}{3,}),? of (?:the |a )?$/u
/** "80% of the supplies" */
const SHARE_OF = /^ of (?:the |its |their |all |those |his |her |our |them )?([\p{L}’'-]{3,})(?: (\p{Ll}{3,}))?/u
/** Behind "one in eight of the dead": no second half of a noun. */
const NO_SECOND =
  /^(?:had|have|has|was|were|are|comes?|came|goes|went|will|would|could|said|died|lives?|lost|live|who|which|that|and|but|from|with|for|into|than|when|per|now|still)$/
/** "a £40m loan", "a 6 per cent rise" */
const SIZED = /^[ -](\p{Ll}{4,})\b/u
/** Nouns that any measure may be the size of, and words that are no nouns. */
const ANY_MEASURE =
  /^(?:totals?|sums?|amounts?|averages?|maximum|minimum|figures?|numbers?|range|levels?|rates?|some|most|more|because|instead|out|ahead|short|excess|upwards|all|each|half|many|one|those|worth|combined|record|period|distance|depth|height|length|area|weight|temperature|speed)$/
const NO_NOUN =
  /^(?:each|more|less|fewer|from|with|over|under|after|before|that|than|when|while|since|into|onto|during|between|because|were|have|been|will|would|which|whose|later|earlier|away|north|south|east|west|higher|lower|above|below|against|across|among|worth|compared|this|last|next|year|annually|early|late|today|about|around|through|without|within|until|long|wide|high|deep|tall|only|also|still|just|already|ago|respectively|overall|altogether|apiece|downstream|upstream|inland|outside|inside|near)$/

/** "Shares of the firm fell by 9% to €4", "its shares stand at €3" */
const SHARE_PRICE =
  /\b(?:(?:shares?|stock)\b[^;]{0,120}\b(?:to|at)|(?:share|stock|closing|opening) price,? of) (?:(?:about|just|around|only|nearly|some) )?$/iu
/** "fined the mill €2m", "was fined a record €2m" */
const FINED = /\bfined\b(?: (?!for\b)[\p{L}’'.-]+){0,5} $/u

/** What a sum is, where a verb tells it: the price of a share, a fine. */
function roleOfMoney(text: string, { sentence, start, end }: Figure): string | null {
  const before = text.slice(Math.max(sentence.start, start - 150), start)
  if (FINED.test(before)) return 'fine'
  return SHARE_PRICE.test(before) && !/^ (?:million|billion|of\b|in\b)/.test(text.slice(end, end + 9))
    ? 'share price'
    : null
}

function governedBy(text: string, figure: Figure, scale: string): string {
  const role = figure.kind === 'money' ? roleOfMoney(text, figure) : null
  if (role) return `${scale} ${role}`
  const of = NOUN_OF.exec(text.slice(Math.max(figure.sentence.start, figure.start - 40), figure.start))
  const noun = of && !ANY_MEASURE.test(of[1]!) ? of[1]! : nounBehind(text, figure, scale)
  return noun === null ? '' : `${scale} ${headOf(noun)}`
}

function nounBehind(text: string, figure: Figure, scale: string): string | null {
  const after = text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 40))
  if (scale === 'percent') {
    const share = SHARE_OF.exec(after) ?? sharedBefore(text, figure)
    if (share) return shareNoun(share)
  }
  const found = /^(?:money|percent)/.test(scale) ? SIZED.exec(after) : null
  return found && isNoun(found[1]!) ? found[1]! : null
}

function shareNoun([, first, second]: RegExpExecArray): string | null {
  const noun = second !== undefined && isNoun(second) && !NO_SECOND.test(second) ? second : first!
  return /^\p{Ll}/u.test(noun) && isNoun(noun) ? noun : null
}

const isNoun = (word: string): boolean => !NO_NOUN.test(word) && !/(?:ed|ing|ly)$/.test(word)

/** "52.8 per cent of the vote, against 43.1 for her rival": a number without its sign is of what the one before is of. */
function sharedBefore(text: string, figure: Figure): RegExpExecArray | null {
  if (!/^[\d.,]+$/.test(figure.surface)) return null
  const before = text.slice(figure.sentence.start, figure.start)
  const sign = [...before.matchAll(/%|per ?cent/g)].at(-1)
  return sign ? SHARE_OF.exec(before.slice(sign.index + sign[0].length)) : null
}

/** "six people, among them the captain and two officials" */
const AMONG = /\b(?:among (?:them|whom|these|those)|of whom)\b[^.;]*$/u

/** "of which five remain" */
const OF_WHICH = /\bof which (?:\p{L}+ )?$/u
/** The words that say which part: "three of them | since 2024", "of which five | remain". */
export function partTold(text: string, figure: Figure): ReadonlySet<string> {
  if (!isPart(text, figure)) return NO_WORDS
  // of people, "6,100 came" and "4,000 still come" may be one
  if (/\bwhom\b/.test(text.slice(Math.max(figure.sentence.start, figure.start - 40), figure.end + 12))) return NO_WORDS
  const clause = text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 60)).split(/[,.;:()–—]/u)[0]!
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.slice(0, STEM)))
}
const NO_WORDS: ReadonlySet<string> = new Set()
/** Letters by which two forms of a word are one here: remain, remained. */
const STEM = 5

export function isPart(text: string, figure: Figure): boolean {
  if (OF_WHICH.test(text.slice(Math.max(figure.sentence.start, figure.start - 40), figure.start))) return true
  if (AMONG.test(text.slice(Math.max(figure.sentence.start, figure.start - 90), figure.start))) return true
  const after = text.slice(figure.end, figure.end + 48)
  return (
    /^ of (?:them|whom|these|those|which)\b/.test(after) ||
    /^ (?:\p{L}+ )?of (?:the |its |their |some |about )?\p{Nd}/u.test(after)
  )
}

/** The last word of the counted phrase, without its plural. */
const headOf = remembered(lastSingular, { most: 5000, longest: 80 })

function lastSingular(unit: string): string {
  const word =
    unit
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean)
      .at(-1) ?? ''
  return (
    SAME_NOUN.get(word) ??
    (isPlural(word) && word.endsWith('s') ? word.replace(/(?:(?<=ch|sh|x|ss)es|s)$/, '').replace(/ie$/, 'y') : word)
  )
}

/** Nouns that count the same: a rewritten sentence says "servicemen" where "soldiers" stood. */
const SAME_NOUN = new Map<string, string>()
for (const group of [
  'people persons person residents inhabitants individuals man men',
  'soldier soldiers servicemen serviceman troops troop personnel militaries fighters fighter combatants mercenaries militants',
  'civilian civilians',
  'death deaths fatalities casualties killed dead toll bodies victims',
  'injury injuries injured wounded',
  'demonstrators protesters protestors marchers',
  'settlements towns settlement town',
  'vessels ships boats ship vessel boat',
  'trucks lorries truck lorry',
  'planes aircraft airplanes aeroplanes plane',
  'drones uavs drone uav',
  'centres centers centre center',
  'workers employees staff jobs employee worker',
  'homes houses dwellings home house',
]) {
  const words = group.split(' ')
  for (const word of words) SAME_NOUN.set(word, words[0]!)
}

/** Kinds that say what became of people: two of them are never one figure. */
export const FATES: ReadonlySet<FigureKind> = new Set(['killed', 'wounded', 'captured', 'missing', 'displaced'])
