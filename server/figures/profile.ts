/**
 * What tells one figure from another when two texts are matched: what is measured, whose, what befell it, who says so, and
 * the words around it.
 *
 * Words are the numbers of the comparison's shared lexicon. Those at the figure's own phrase say most, those of the rest of
 * the sentence less; function words, numbers and marks say nothing.
 */
import type { Figure } from '../schema/figure.js'
import type { Lexicon } from '../text/lexicon.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import { actOf } from './acts.js'
import { mainUnit } from './currencies.js'
import { type MoveEnd, moveEndOf } from './direction.js'
import { FATES, headIn, isPart, measuredBy, partTold } from './measured-by.js'
import { measureNamed } from './measures.js'
import { isSetRight, NOWHERE, type Stand, standOf } from './stands.js'

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
  /** stands where a text sums itself up: a box, a heading, a caption, the text before the first heading */
  readonly sumsUp: boolean
  /** a change told from a point in time: "lost 31% since the attack" is another share than that of the day */
  readonly since: boolean
  /** who says so; where its own sentence does not tell, another of its text that states the same number does */
  readonly claimant: string | null
  /** every figure of its text that counts the same says the same: the text's only number of its kind */
  readonly alone: boolean
  /** what is counted in a word, by which it is sought across the texts; '' where only the words around say it */
  readonly measured: string
  /** a part of what was just counted: "52 survivors were flown out, three of them …", "three of 40 samples" */
  readonly isPart: boolean
  /** of a part: the words behind it that say which */
  readonly part: ReadonlySet<string>
  /** what the counted did of their own will: "marched" */
  readonly act: string | null
  /** keys of the counted phrase */
  readonly counted: ReadonlySet<number>
  /** of a row that is one of several with one label, "Strength of the …": its label, which of them and of how many */
  readonly row: RowPlace | null
  /** refused or let through, wanted or given: how it stands in its clause */
  readonly stand: Stand
  /** the end of a move that it is, where the clause tells both */
  readonly moveEnd: MoveEnd | null
  /** the text sets it against a number that was reported: "the true figure was 31" */
  readonly setRight: boolean
}

export interface RowPlace {
  readonly label: string
  readonly nth: number
  readonly count: number
}

/** Words so many tokens away count half of what the next word does. */
const HALF = 5

export function profilesOf(text: ScannedText, figures: readonly Figure[], lexicon: Lexicon): Profile[] {
  let sentence = 0
  let block = 0
  const count = text.sentenceToken.length - 1
  const body = firstBodyBlock(text)
  const profiles = figures.map((figure, index): Profile => {
    while (sentence + 1 < count && text.tokens.start[text.sentenceToken[sentence + 1]!]! <= figure.start) sentence++
    while (block + 1 < text.blocks.length && text.blocks[block + 1]!.start <= figure.start) block++
    const isRow = text.blocks[block]!.kind === 'table_row'
    const { scale, factor } = scaleOf(figure)
    const head = scale === 'count' ? headIn(text.text, figure) : ''
    const act = isRow || scale !== 'count' ? null : actOf(text.text, figure)
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
      sumsUp: isRow || block < body || /^(?:heading|caption)$/.test(text.blocks[block]!.kind),
      since: /^\s*(?:since|after)\b/.test(text.text.slice(figure.end, figure.end + 12)),
      claimant: figure.attribution,
      alone: false,
      measured:
        (isRow && scale !== 'time' ? '' : measuredBy(text.text, figure, scale, head)) ||
        (isRow ? `row ${figure.unit.toLowerCase()}` : ''),
      isPart: isPart(text.text, figure),
      part: partTold(text.text, figure),
      act,
      counted: act === null ? NO_KEYS : countedKeys(text, figure),
      row: null,
      stand: isRow ? NOWHERE : standOf(text.text, figure),
      moveEnd: isRow ? null : moveEndOf(text.text, figure),
      setRight: !isRow && isSetRight(text.text, figure),
    }
  })
  const only = onlyOnes(profiles)
  const claimants = claimantsOf(profiles)
  const rows = rowPlaces(profiles)
  return profiles.map((profile) => ({
    ...profile,
    row: rows.get(profile.index) ?? null,
    alone: only.has(profile.measured),
    claimant: profile.claimant ?? claimants.get(statementOf(profile)) ?? null,
  }))
}

function rowPlaces(profiles: readonly Profile[]): ReadonlyMap<number, RowPlace> {
  const groups = new Map<string, number[]>()
  for (const { isRow, figure, index } of profiles) {
    const label = isRow ? /^(\p{L}[\p{L} ]*?) of (?:the )?\p{L}/u.exec(figure.unit)?.[1] : undefined
    if (label === undefined) continue
    const key = `${figure.kind} ${label.toLowerCase()}`
    const list = groups.get(key)
    if (list) list.push(index)
    else groups.set(key, [index])
  }
  const places = new Map<number, RowPlace>()
  for (const [label, list] of groups)
    for (const [nth, index] of list.entries()) places.set(index, { label, nth, count: list.length })
  return places
}

/** "388 killed" in a box is the army's count where the body says "388 soldiers died, according to the army". */
function claimantsOf(profiles: readonly Profile[]): ReadonlyMap<string, string> {
  const claimants = new Map<string, string>()
  for (const profile of profiles)
    if (profile.claimant !== null && profile.base && profile.base[1] >= TELLING && FATES.has(profile.figure.kind))
      claimants.set(statementOf(profile), profile.claimant)
  return claimants
}

/** Small numbers stand for many things. */
const TELLING = 13
const statementOf = ({ figure, base }: Profile): string => `${figure.kind} ${base?.join()}`

/** The first block behind the first heading that has text before it; a text without one sums itself up in its first block. */
function firstBodyBlock({ blocks }: ScannedText): number {
  let b = 0
  while (b < blocks.length && blocks[b]!.kind === 'heading') b++
  const heading = blocks.findIndex(({ kind }, n) => n > b && kind === 'heading')
  return heading < 0 ? b + 1 : heading
}

/** What all of a text's figures agree on. */
function onlyOnes(profiles: readonly Profile[]): ReadonlySet<string> {
  const values = new Map<string, string | null>()
  for (const { measured, base, figure, isRow } of profiles) {
    if (measured === '' || (isRow && measured.startsWith('row'))) continue
    const value = base ? base.join() : figure.surface.toLowerCase()
    const known = values.get(measured)
    values.set(measured, known === undefined || known === value ? value : null)
  }
  return new Set([...values].filter(([, value]) => value !== null).map(([measured]) => measured))
}

const NO_KEYS: ReadonlySet<number> = new Set()

/** The words of the counted phrase behind a number. */
function countedKeys({ tokens, key }: ScannedText, figure: Figure): ReadonlySet<number> {
  const keys = new Set<number>()
  let t = firstTokenAt(tokens.end, figure.end)
  for (; t < tokens.end.length && tokens.start[t]! < figure.end + 1 + figure.unit.length; t++) keys.add(key[t]!)
  return keys
}

/** The first token that ends behind the place. */
function firstTokenAt(ends: ArrayLike<number>, place: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= place) low = middle + 1
    else high = middle
  }
  return low
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
