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
  /** no other figure of its text counts by this noun */
  readonly alone: boolean
}

/** Words so many tokens away count half of what the next word does. */
const HALF = 5

export function profilesOf(text: ScannedText, figures: readonly Figure[], lexicon: Lexicon): Profile[] {
  const heads = new Map<string, number>()
  for (const { unit } of figures) heads.set(headOf(unit), (heads.get(headOf(unit)) ?? 0) + 1)
  let sentence = 0
  let block = 0
  const count = text.sentenceToken.length - 1
  return figures.map((figure, index) => {
    while (sentence + 1 < count && text.tokens.start[text.sentenceToken[sentence + 1]!]! <= figure.start) sentence++
    while (block + 1 < text.blocks.length && text.blocks[block + 1]!.start <= figure.start) block++
    const isRow = text.blocks[block]!.kind === 'table_row'
    const { scale, factor } = scaleOf(figure)
    const low = figure.low ?? figure.value
    const high = figure.high ?? figure.value
    return {
      figure,
      index,
      sentence,
      scale,
      base: low === null || high === null ? null : [low * factor, high * factor],
      head: scale === 'count' ? headOf(figure.unit) : '',
      near: nearWords(text, figure, isRow ? rangeOfBlock(text, block) : rangeOfSentence(text, sentence), lexicon),
      isRow,
      since: /^\s*(?:since|after)\b/.test(text.text.slice(figure.end, figure.end + 12)),
      alone: scale === 'count' && heads.get(headOf(figure.unit)) === 1,
    }
  })
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
