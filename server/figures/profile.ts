/**
 * What tells one figure from another when two texts are matched: what is measured, whose, what befell it, who says so, and
 * the words around it.
 *
 * Words are the numbers of the comparison's shared lexicon. Those at the figure's own phrase say most, those of the rest of
 * the sentence less; function words, numbers and marks say nothing.
 */
import type { Figure, FigureKind } from '../schema/figure.js'
import type { Lexicon } from '../text/lexicon.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import { mainUnit } from './currencies.js'
import { measureNamed } from './measures.js'
import { isPlural } from './nouns.js'

export interface Profile {
  readonly figure: Figure
  readonly index: number
  readonly sentence: number
  /** what the number is comparable in: "count", "percent", "money dollars", a dimension */
  readonly scale: string
  /** value, low and high in the base unit of the scale; null for vague */
  readonly base: readonly [low: number, high: number] | null
  /** the counted noun, singular, lower case; '' for a measure */
  readonly head: string
  /** keys of content words with how near they stand, 1 at the figure to 0.2 across the sentence */
  readonly near: ReadonlyMap<number, number>
  readonly isRow: boolean
  /** a change told from a point in time: "lost 31% since the attack" is another share than that of the day */
  readonly since: boolean
  /** every figure of its text that counts the same says the same: the text's only number of its kind */
  readonly alone: boolean
  /** what is counted in a word, by which it is sought across the texts; '' where only the words around say it */
  readonly measured: string
  /** a part of what was just counted: "52 survivors were flown out, three of them …", "three of 40 samples" */
  readonly isPart: boolean
}

/** Words so many tokens away count half of what the next word does. */
const HALF = 5

export function profilesOf(text: ScannedText, figures: readonly Figure[], lexicon: Lexicon): Profile[] {
  let sentence = 0
  let block = 0
  const count = text.sentenceToken.length - 1
  const profiles = figures.map((figure, index): Profile => {
    while (sentence + 1 < count && text.tokens.start[text.sentenceToken[sentence + 1]!]! <= figure.start) sentence++
    while (block + 1 < text.blocks.length && text.blocks[block + 1]!.start <= figure.start) block++
    const isRow = text.blocks[block]!.kind === 'table_row'
    const { scale, factor } = scaleOf(figure)
    const head = scale === 'count' ? headIn(text.text, figure) : ''
    const low = figure.low ?? figure.value
    const high = figure.high ?? figure.value
    return {
      figure,
      index,
      sentence,
      scale,
      base: low === null || high === null ? null : [low * factor, high * factor],
      head,
      near: nearWords(text, figure, isRow ? rangeOfBlock(text, block) : rangeOfSentence(text, sentence), lexicon),
      isRow,
      since: /^\s*(?:since|after)\b/.test(text.text.slice(figure.end, figure.end + 12)),
      alone: false,
      measured: isRow ? `row ${figure.unit.toLowerCase()}` : measuredBy(text.text, figure, scale, head),
      isPart: isPart(text.text, figure),
    }
  })
  const only = onlyOnes(profiles)
  return profiles.map((profile) => (only.has(profile.measured) ? { ...profile, alone: true } : profile))
}

/** What all of a text's figures agree on. */
function onlyOnes(profiles: readonly Profile[]): ReadonlySet<string> {
  const values = new Map<string, string | null>()
  for (const { measured, base, figure, isRow } of profiles) {
    if (measured === '' || isRow) continue
    const value = base ? base.join() : figure.surface.toLowerCase()
    const known = values.get(measured)
    values.set(measured, known === undefined || known === value ? value : null)
  }
  return new Set([...values].filter(([, value]) => value !== null).map(([measured]) => measured))
}

/** "Two hundred people were rescued" counts the rescued, as "the number of those rescued" does. */
const SAVED = /^\W*(?:\p{L}+ ){0,3}?(rescued|saved|vaccinated|quarantined|tested|hired|dismissed)\b/u
const SAVED_WORD = /^(?:rescued|saved|vaccinated|quarantined|tested|hired|dismissed)$/

function headIn(text: string, figure: Figure): string {
  const head = headOf(figure.unit)
  if (head !== 'people' && head !== '') return head
  const end = text.indexOf(figure.unit, figure.end)
  const at = end >= 0 && end < figure.end + 3 ? end + figure.unit.length : figure.end
  return SAVED.exec(text.slice(at, at + 48))?.[1] ?? head
}

/** How long the event itself went on: "The strike lasted 44 days", "(1 month and 3 days)" behind its dates. */
const LASTED = /(?:\blast(?:s|ed|ing)?(?: for)?|\()\s*$/

/** How far from a place: "14 km north-east of Cape Tambo". The last word of its name counts. */
const FROM_PLACE = /^,? (?:away )?(?:to the )?(?:[a-z]+(?:[- ][a-z]+)? )?(?:of|from|off) (?:the )?(?:\p{Lu}[\p{L}'’-]* )*(\p{Lu}[\p{L}'’-]*)/u

function measuredBy(text: string, figure: Figure, scale: string, head: string): string {
  if (FATES.has(figure.kind)) return `fate ${figure.kind}`
  if (scale === 'time') {
    const before = LASTED.exec(text.slice(Math.max(0, figure.start - 12), figure.start))
    return before && (!before[0].startsWith('(') || text[figure.end] === ')') ? 'time it lasted' : ''
  }
  if (scale === 'length') {
    const from = FROM_PLACE.exec(text.slice(figure.end, figure.end + 60))
    return from ? `length from ${from[1]!.toLowerCase()}` : ''
  }
  if (SAVED_WORD.test(head)) return `count ${head}`
  if (scale !== 'count' || head === '' || head === 'people') return ''
  // "54 security employees among a staff of 3,100": a word before the noun counts something narrower
  const words = figure.unit.toLowerCase().split(/[^\p{L}\p{M}]+/u)
  return ['count', ...words.filter(Boolean).slice(0, -1), head].join(' ')
}

function isPart(text: string, figure: Figure): boolean {
  const after = text.slice(figure.end, figure.end + 48)
  return /^ of (?:them|whom|these|those|which)\b/.test(after) || /^ (?:\p{L}+ )?of (?:the |its |their |some |about )?\p{Nd}/u.test(after)
}

const rangeOfSentence = (text: ScannedText, sentence: number) =>
  [text.sentenceToken[sentence]!, text.sentenceToken[sentence + 1]!] as const
const rangeOfBlock = (text: ScannedText, block: number) =>
  [text.blockToken[block]!, text.blockToken[block + 1]!] as const

function nearWords(
  text: ScannedText,
  figure: Figure,
  [first, end]: readonly [number, number],
  lexicon: Lexicon,
): Map<number, number> {
  const near = new Map<number, number>()
  const { tokens, key } = text
  // the token at which the figure stands
  let at = first
  while (at + 1 < end && tokens.end[at]! <= figure.start) at++
  let stop = at
  while (stop + 1 < end && tokens.start[stop + 1]! < figure.end) stop++
  // a long sentence is a list: its far end says nothing of this figure
  const from = Math.max(first, at - 40)
  const to = Math.min(end, stop + 40)
  for (let t = from; t < to; t++) {
    if (t >= at && t <= stop && tokens.kind[t] === TokenKind.number) continue
    if (tokens.kind[t] === TokenKind.number || !lexicon.isContent[key[t]!]) continue
    const gap = t < at ? at - t : t > stop ? t - stop : 0
    const weight = Math.max(0.2, 1 / (1 + gap / HALF))
    if ((near.get(key[t]!) ?? 0) < weight) near.set(key[t]!, weight)
  }
  return near
}

function scaleOf(figure: Figure): { scale: string; factor: number } {
  if (figure.kind === 'money') {
    const main = mainUnit(figure.unit)
    return { scale: `money ${main.name}`, factor: main.factor }
  }
  const measure = measureNamed(figure.unit)
  if (measure) {
    if (measure.dimension === 'percent') return { scale: 'percent', factor: measure.factor }
    return { scale: measure.dimension, factor: measure.factor }
  }
  // a share in words, "half of the members": a hundredth is a percent
  if (isShare(figure)) return { scale: 'percent', factor: 100 }
  return { scale: 'count', factor: 1 }
}

const isShare = ({ kind, value, high }: Figure): boolean => {
  const most = high ?? value
  return (kind === 'percent' || kind === 'displaced') && most !== null && most > 0 && most < 1
}

/** The last word of the counted phrase, without its plural. */
export function headOf(unit: string): string {
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
