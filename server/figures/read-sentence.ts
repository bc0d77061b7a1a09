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
import { countedBy } from './counted.js'
import { datesIn } from './date-words.js'
import { chainsOf, harmOf } from './harm.js'
import { kindOf } from './kinds.js'
import { partyOf } from './party.js'
import { phraseOf } from './phrases.js'
import { quantitiesIn } from './quantities.js'
import type { Quantity } from './quantity.js'
import { type Word, wordsOf } from './sentence-words.js'
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

/** "in three of the country's nine provinces", "of the 6,200 houses of the town": how many it has is nobody's claim. */
const isWholeOwned = (words: readonly Word[], { first, end }: Quantity): boolean => {
  if (isWholeOfPlace(words, first, end)) return true
  if (!/^(?:['’]s|s['’]|['’])$/.test(words[first - 1]?.lower ?? '') && !/['’]s?$/.test(words[first - 1]?.lower ?? ''))
    return false
  for (let k = first - 2; k >= 0 && k > first - 7; k--) if (words[k]!.lower === 'of') return true
  return false
}

/** "Of the 6,200 houses of the town, 58 % burned", "In 311 of the 3,904 polling stations in the country" */
const isWholeOfPlace = (words: readonly Word[], first: number, end: number): boolean => {
  if (words[first - 1]?.lower !== 'the' || words[first - 2]?.lower !== 'of') return false
  for (let k = end + 1; k < end + 4 && words[k]?.type === 'word'; k++)
    if (/^(?:of|in)$/.test(words[k]!.lower)) return words[k + 1]?.lower === 'the'
  return false
}

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
