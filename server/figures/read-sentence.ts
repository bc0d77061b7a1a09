/**
 * Every figure of one block: its sentences are cut into words, numbers found and joined to quantities, and each quantity
 * given what it counts, its kind, whose it is, who says so and when.
 *
 * Pure in the block's own text (and, of a table row, the table's head), so that results are kept by text: revisions of an
 * article share nearly all their blocks. What the block cannot know stays open: the year of "28 October", who "he" is.
 */
import type { FigureKind, FigureQualifier } from '../schema/figure.js'
import { dateFor, type OpenDate } from './as-of.js'
import { type Source, sourceOf, sourcesIn } from './attribution.js'
import { type Counted, countedBy, labelBefore } from './counted.js'
import { datesIn } from './date-words.js'
import { chainsOf, harmOf } from './harm.js'
import { kindOf } from './kinds.js'
import type { Measure } from './measures.js'
import { isPlural } from './nouns.js'
import { type Outcome, outcomeOf } from './outcomes.js'
import { partyOf } from './party.js'
import { type Quantity, quantitiesIn } from './quantities.js'
import { isHyphen, type Word, wordsOf } from './sentence-words.js'
import { mayHoldFigure } from './triggers.js'

/** A figure with offsets in its block and with what only the text around the block can settle left open. */
export interface BlockFigure {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: FigureQualifier
  readonly unit: string
  readonly kind: FigureKind
  readonly party: string | null
  readonly source: Pick<Source, 'text' | 'anaphor'> | null
  readonly date: OpenDate | null
  /** the sentence points back ("Of these, …"): the source before it may go on */
  readonly goesOn: boolean
}

export interface Sentence {
  readonly start: number
  readonly end: number
}

/** Figures in one sentence of prose, in text order. `n` is the sentence's number in its block. */
export function readSentence(text: string, { start, end }: Sentence, n: number): BlockFigure[] {
  if (!mayHoldFigure(text, start, end)) return []
  const words = wordsOf(text, start, end)
  const dates = datesIn(words)
  const quantities = quantitiesIn(words, dates)
  if (quantities.length === 0) return []
  const cut = (from: number, to: number) => text.slice(from, to)
  const sources = sourcesIn(words, cut)
  const counted = quantities.map((quantity, q) => countedBy(words, quantity, quantities[q + 1]))
  const chain = chainsOf(words, quantities, counted)
  const outcomes = harmOf(words, quantities, counted, chain)
  const goesOn = pointsBack(words)
  const figures: BlockFigure[] = []
  for (let q = 0; q < quantities.length; q++) {
    const quantity = quantities[q]!
    const phrase = phraseOf({ words, quantities, counted, chain, outcomes, q })
    if (phrase === null) continue
    const outcome = phrase.outcome
    const kind = kindOf({
      words,
      quantity,
      counted: counted[q]!,
      outcome,
      head: phrase.head,
      modifiers: phrase.modifiers,
    })
    const source = isWholeOwned(words, quantity) ? null : sourceOf(sources, quantity.number)
    figures.push({
      start: words[quantity.first]!.start,
      end: words[quantity.end - 1]!.end,
      sentence: n,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: quantity.qualifier,
      unit: phrase.unit,
      kind: quantity.measure || quantity.currency ? kind : inheritedKind(kind, figures, chain, q, phrase.head),
      party: partyOf(words, quantity, counted[q]!) ?? inheritedParty(figures, phrase.lender, q, quantities, words),
      source: source && { text: source.text, anaphor: source.anaphor },
      date: dateFor(words, dates, quantity.number),
      goesOn,
    })
  }
  return figures
}

/** "Of these, …", "Later the numbers were revised", "The dead are …": the sentence tells on from the one before. */
const pointsBack = (words: readonly Word[]): boolean =>
  /^(?:of (?:these|those|them|which)\b|(?:later |then )?(?:the|these|those) (?:numbers|figures|number of those|dead|victims|injured|wounded|toll)\b|among (?:them|these|those)\b|this (?:number|figure)\b|they (?:released|included|comprised)\b)/.test(
    words
      .slice(0, 4)
      .map((word) => word.lower)
      .join(' '),
  )

interface Phrase {
  readonly unit: string
  readonly head: string | null
  readonly modifiers: readonly string[]
  readonly outcome: Outcome | null
  /** the quantity whose noun was borrowed */
  readonly lender: number | null
}

interface At {
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly counted: readonly Counted[]
  readonly chain: readonly number[]
  readonly outcomes: readonly (Outcome | null)[]
  readonly q: number
}

/** What the quantity counts, in words; null where the number turns out to count nothing. */
function phraseOf(at: At): Phrase | null {
  const { words, quantities, counted, outcomes, q } = at
  const quantity = quantities[q]!
  const own = counted[q]!
  // "the seven-storey house collapsed": what befell the house befell no storey
  const outcome = quantity.joined ? null : outcomes[q]!
  const text = (first: number, end: number) => joinWords(words.slice(first, end))
  const lower = (first: number, end: number) => words.slice(first, end).map((word) => word.lower)
  if (quantity.currency) return { unit: quantity.currency.name, head: null, modifiers: [], outcome: null, lender: null }
  if (quantity.measure) {
    const name = quantity.measure.name
    const unit = quantity.times ? name : isPercent(quantity.measure) ? 'percent' : plural(name)
    return { unit, head: null, modifiers: [], outcome: null, lender: null }
  }
  const magnitude = isHyphen(words[quantity.number - 1]) ? quantity.number - 2 : quantity.number - 1
  if (words[magnitude]?.lower === 'magnitude')
    return { unit: 'magnitude', head: 'magnitude', modifiers: [], outcome: null, lender: null }
  if (own.head >= 0)
    return {
      unit: text(own.first, own.end),
      head: words[own.head]!.lower,
      modifiers: lower(own.first, own.head),
      outcome,
      lender: null,
    }
  if (isAge(words, quantity)) return { unit: 'years of age', head: 'years', modifiers: [], outcome: null, lender: null }
  const borrowed = lenderOf(at)
  if (borrowed !== null) {
    const lent = counted[borrowed.from]!
    const adjectives = own.end > own.first ? text(own.first, own.end) : ''
    // "92 Norlandic and 40 Ostian civilians": the head, without the lender's own demonym
    const shared = adjectives === '' ? text(lent.first, lent.end) : text(lent.head, lent.end)
    return {
      unit: [adjectives, shared].filter((part) => part !== '').join(' '),
      head: words[lent.head]!.lower,
      modifiers: [...lower(own.first, own.end), ...lower(lent.first, lent.head)],
      outcome: borrowed.outcome ?? outcome,
      lender: borrowed.from,
    }
  }
  if (quantity.fraction)
    return {
      unit: own.end > own.first ? text(own.first, own.end) : 'share',
      head: null,
      modifiers: [],
      outcome,
      lender: null,
    }
  const label = outcome !== null && own.head < 0 && atOnce(words, quantity) ? null : labelBefore(words, quantity)
  if (label) {
    const head = words[label.end - 1]!
    return {
      unit: text(label.first, label.end),
      head: head.type === 'word' ? head.lower : null,
      modifiers: lower(label.first, label.end - 1),
      outcome: outcome ?? outcomeIn(lower(label.first, label.end)),
      lender: null,
    }
  }
  const rest = own.end > own.first ? text(own.first, own.end) : ''
  // a small number word that counts nothing in sight: "at six", "the four", "in two"
  const spelled = words[quantity.number]!.type === 'word'
  if (
    spelled &&
    quantity.value !== null &&
    quantity.value <= 12 &&
    rest === '' &&
    outcome === null &&
    !own.partOf &&
    quantity.qualifier === 'exact'
  )
    return null
  return { unit: rest, head: null, modifiers: lower(own.first, own.end), outcome, lender: null }
}

/** "1,100 were made homeless": what befell them stands right behind, and a noun before is another's. */
const atOnce = (words: readonly Word[], { end }: Quantity): boolean =>
  outcomeOf(words[end]?.lower ?? '') !== null ||
  /^(?:were|was|are|is|have|had|remain|remained)$/.test(words[end]?.lower ?? '')

const outcomeIn = (list: readonly string[]): Outcome | null => {
  for (const word of list) {
    const harm = outcomeOf(word)
    if (harm && harm.outcome !== 'safe' && harm.outcome !== 'lost') return harm.outcome
  }
  return null
}

/** %, per cent, pct: one unit by one name; a permille is another. */
const isPercent = ({ dimension, factor }: Measure): boolean => dimension === 'percent' && factor === 1

const IRREGULAR = new Map([
  ['C', '°C'],
  ['F', '°F'],
  ['°', 'degrees'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['day', 'days'],
  ['ton', 'tons'],
  ['bar', 'bars'],
  ['stone', 'stone'],
  ['square foot', 'square feet'],
  ['cubic foot', 'cubic feet'],
  ['square inch', 'square inches'],
  ['degree celsius', 'degrees Celsius'],
  ['degree centigrade', 'degrees Celsius'],
  ['degree fahrenheit', 'degrees Fahrenheit'],
])

const plural = (name: string): string =>
  IRREGULAR.get(name) ??
  // miles per hour
  (/^\p{L}+ per /u.test(name) && name.indexOf(' ') > 3 && !/^(?:per|hertz)/.test(name)
    ? name.replace(/^\p{L}+/u, plural)
    : pluralName(name))

const pluralName = (name: string): string =>
  /(?:s|feet|²|³|°C|°F|percent|per cent|celsius|fahrenheit|centigrade|kelvin|hertz|%| of age)$/.test(name) ||
  name.length <= 3 ||
  /[/%]| per /.test(name)
    ? name
    : `${name}s`

/** Words laid out again as they stood: a space where there was white space. */
const joinWords = (words: readonly Word[]): string =>
  words.map((word, k) => (k > 0 && !word.glued ? ' ' : '') + word.text).join('')

/** The quantity whose noun this one shares: the next of its list, the whole it is a part of, the one before its bracket. */
function lenderOf({
  words,
  quantities,
  counted,
  chain,
  outcomes,
  q,
}: At): { from: number; outcome: Outcome | null } | null {
  const quantity = quantities[q]!
  const own = counted[q]!
  const noun = (n: number) => (n >= 0 && n < quantities.length && counted[n]!.head >= 0 ? n : null)
  if (own.partOf) {
    const next = quantities[q + 1]
    if (next && next.first <= own.first + 5) {
      const whole = noun(q + 1)
      if (whole !== null) return { from: whole, outcome: null }
    }
    for (let n = q - 1; n >= 0; n--) if (noun(n) !== null) return { from: n, outcome: null }
    return null
  }
  // (destroyed: 146, damaged: 6, captured: 103)
  const label = words[quantity.first - 1]?.text === ':' ? outcomeOf(words[quantity.first - 2]?.lower ?? '') : null
  if (label || (words[quantity.first - 1]?.text === ':' && isInBracket(words, quantity.first))) {
    for (let n = q - 1; n >= 0; n--) if (noun(n) !== null) return { from: n, outcome: label?.outcome ?? null }
  }
  // "fighting in five of the twelve quarters; by May they were in eight"
  if (own.head < 0 && own.end === own.first) {
    const preposition = words[quantity.first - 1]?.lower ?? ''
    const parallel = /^(?:in|on|at|of|from)$/.test(preposition)
      ? quantities.findIndex(
          (other, n) => n < q && words[other.first - 1]?.lower === preposition && !other.measure && !other.currency,
        )
      : -1
    if (parallel >= 0) {
      const whole = noun(parallel) ?? (counted[parallel]!.partOf ? noun(parallel + 1) : null)
      if (whole !== null && whole !== q) return { from: whole, outcome: null }
    }
  }
  // "put the number at 52": of what was counted before
  if (isPutAt(words, quantity))
    for (let n = q - 1; n >= 0; n--) if (noun(n) !== null) return { from: n, outcome: outcomes[n]! }
  // "312 votes to 251"
  const before = words[quantity.first - 1]?.lower ?? ''
  const bare = own.head < 0 && own.end === own.first
  if (bare && before === 'to' && noun(q - 1) !== null && counted[q - 1]!.end === quantity.first - 1)
    return { from: q - 1, outcome: outcomes[q - 1]! }
  // 92 Norlandic and 40 Ostian civilians
  if (own.end > own.first || quantities[q + 1]) {
    for (let n = q + 1; n < quantities.length && chain[n] === n - 1; n++) {
      // "97 in favour and 5 abstentions"
      if (isElsewhere(words, Math.max(quantities[n - 1]!.end, counted[n - 1]!.end), quantities[n]!.first)) break
      if (noun(n) !== null && sharesNoun(words, quantity, own)) return { from: n, outcome: null }
    }
  }
  // "18 people a day, up from nine", "12 stores against seven"
  const compares = before === 'from' ? /^(?:up|down)$/ : /^(?:compared|comparison)$/
  if (
    bare &&
    (before === 'against' ||
      (/^(?:from|with|to)$/.test(before) && compares.test(words[quantity.first - 2]?.lower ?? '')))
  ) {
    const other = noun(q - 1)
    if (other !== null) return { from: other, outcome: outcomes[other]! }
  }
  // "1,102 murders in 2019, up 7% from 1,030 in 2018"
  const by = quantities[q - 1]
  if (
    bare &&
    before === 'from' &&
    by?.end === quantity.first - 1 &&
    by.measure?.dimension === 'percent' &&
    /^(?:up|down)$/.test(words[by.first - 1]?.lower ?? '')
  ) {
    const other = noun(q - 2)
    if (other !== null) return { from: other, outcome: outcomes[other]! }
  }
  if (chain[q]! >= 0)
    for (let n = chain[q]!; n >= 0; n = chain[n]!) if (noun(n) !== null) return { from: n, outcome: null }
  return null
}

const isInBracket = (words: readonly Word[], at: number): boolean => {
  for (let k = at; k >= 0 && k > at - 60; k--) {
    if (words[k]!.text === ')') return false
    if (words[k]!.text === '(') return true
  }
  return false
}

/** "puts the number at", "put that figure at", "revised the toll to" */
const isPutAt = (words: readonly Word[], { first }: Quantity): boolean =>
  /^(?:at|to)$/.test(words[first - 1]?.lower ?? '') &&
  /^(?:number|figure|toll|count|tally|total)$/.test(words[first - 2]?.lower ?? '') &&
  /^(?:the|that|this|its|their)$/.test(words[first - 3]?.lower ?? '') &&
  /^(?:puts?|putting|revised|lowered|raised|corrected)$/.test(words[first - 4]?.lower ?? '')

/** A preposition between two numbers of a list: the first is told of something else. */
const isElsewhere = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:in|against|for|on|at|of|from)$/.test(lower))

/** Only a name, an adjective or nothing stands between this number and the next: the noun comes later. */
const sharesNoun = (words: readonly Word[], quantity: Quantity, own: Counted): boolean => {
  const rest = words.slice(Math.max(quantity.end, own.first), own.end)
  return rest.length <= 3 && rest.every((word) => word.type !== 'word' || !isPlural(word.lower))
}

/** "in three of the country's nine provinces": how many it has is nobody's claim. */
const isWholeOwned = (words: readonly Word[], { first }: Quantity): boolean => {
  if (!/^(?:['’]s|s['’]|['’])$/.test(words[first - 1]?.lower ?? '') && !/['’]s?$/.test(words[first - 1]?.lower ?? ''))
    return false
  for (let k = first - 2; k >= 0 && k > first - 7; k--) if (words[k]!.lower === 'of') return true
  return false
}

/** "Sergey Iakovlev, 58, and" · "aged 19 and 23" · "at age 40". */
function isAge(words: readonly Word[], { number, end, value }: Quantity): boolean {
  if (value === null || value > 120) return false
  if (words[number]!.type !== 'number') return isOlderOrYounger(words, number) && !isCountedBehind(words, end)
  const before = words[number - 1]
  for (let k = number - 1; k >= 0 && k > number - 5; k--) {
    if (/^(?:aged?|ages)$/.test(words[k]!.lower)) return true
    if (words[k]!.type === 'word' && !/^(?:and|or|between|of|over|under|to)$/.test(words[k]!.lower)) break
  }
  const after = words[end]
  if (isOlderOrYounger(words, number) && !isCountedBehind(words, end)) return true
  return (
    before?.text === ',' &&
    /^\p{Lu}/u.test(words[number - 2]?.text ?? '') &&
    (after === undefined || /^[,.;)]$/.test(after.text) || after.lower === 'and')
  )
}

/** "children under five", "adults over 65", "those aged 18 to 24" */
const isOlderOrYounger = (words: readonly Word[], number: number): boolean =>
  /^(?:under|over|below|above)$/.test(words[number - 1]?.lower ?? '') &&
  /^(?:children|people|adults|men|women|girls|boys|those|anyone|everyone|infants|patients|residents|drivers|workers|youths|pensioners|citizens|voters|pupils|players|teenagers|kids|persons|babies)$/.test(
    words[number - 2]?.lower ?? '',
  )

const isCountedBehind = (words: readonly Word[], end: number): boolean =>
  words[end]?.type === 'word' && (isPlural(words[end]!.lower) || isPlural(words[end + 1]?.lower ?? ''))

/** "60 anti-aircraft systems, including 4 S-300": what is among arms are arms. */
function inheritedKind(
  kind: FigureKind,
  done: readonly BlockFigure[],
  chain: readonly number[],
  q: number,
  head: string | null,
): FigureKind {
  const before = done.at(-1)
  return kind === 'other' && head === null && chain[q]! >= 0 && before?.kind === 'equipment' ? 'equipment' : kind
}

function inheritedParty(
  done: readonly BlockFigure[],
  lender: number | null,
  q: number,
  quantities: readonly Quantity[],
  words: readonly Word[],
): string | null {
  if (lender === null || lender > q) return null
  const start = words[quantities[lender]!.first]!.start
  return done.find((figure) => figure.start === start)?.party ?? null
}
