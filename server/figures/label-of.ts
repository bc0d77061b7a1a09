/**
 * A quantity in words that a person can read, made of the text's own: "Norish sailors killed, per Norish authorities".
 *
 * A count is named by its noun and what befell it. A measure is named by the noun phrase that its clause tells it of; where
 * none can be told, by the words around it, an ellipsis standing for the number: "tongue has retreated by …". A label neither begins nor ends with a word that hangs on another.
 */
import type { Figure, FigureKind } from '../schema/figure.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import type { ScannedText } from '../text/scan.js'
import { fateTold } from './fate-told.js'
import { namedMeasure } from './label-of-measure.js'
import { FATES } from './measured-by.js'
import { measureNamed } from './measures.js'
import { CAPTIVES, DEATHS, DISPLACED, INJURIES, MISSING } from './nouns.js'
import { type Word, wordsOf } from './sentence-words.js'

const FATE: Partial<Record<FigureKind, string>> = {
  killed: 'killed',
  wounded: 'injured',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
  damaged: 'damaged or destroyed',
}
/** What befell the counted that no kind tells, and ruin and damage told apart. */
const OWN_WORD = new Set(['trapped', 'rescued', 'destroyed', 'damaged', 'flooded', 'infected'])
const SAID = new Set([...DEATHS, ...INJURIES, ...CAPTIVES, ...DISPLACED, ...MISSING])
/** Words of context on each side. */
const CONTEXT = 4

/** @param source who says so on both sides; null where nobody does, or where the two sides differ and each names its own */
export function labelOf(text: ScannedText, figure: Figure, source: string | null = figure.attribution): string {
  const what =
    isCounted(figure) || isOfPeople(figure)
      ? counted(figure, text.text)
      : (namedMeasure(text.text, figure) ?? around(text, figure))
  const claim = source === null ? '' : `, per ${source}`
  return `${what}${claim}`
}

/** Where the words around a measure are not at hand, its unit names it. */
export function labelAlone(figure: Figure): string {
  const what = isCounted(figure) || isOfPeople(figure) ? counted(figure) : figure.unit || figure.kind
  return figure.attribution === null ? what : `${what}, per ${figure.attribution}`
}

/** "Twelve were hurt": where the text has no noun it counts people, of whom alone these things are told. */
const isOfPeople = ({ kind, unit }: Figure): boolean => unit === '' && FATES.has(kind)

const isCounted = ({ kind, unit }: Figure): boolean =>
  kind !== 'money' && unit !== '' && unit !== 'share' && measureNamed(unit) === null && kind !== 'percent'

/** @param text null where it is not at hand */
function counted(figure: Figure, text: string | null = null): string {
  const { unit: noun, kind, party } = figure
  const unit = noun || 'people'
  const told = text !== null && (kind === 'damaged' || kind === 'other') ? fateTold(text, figure) : null
  const fate = told && OWN_WORD.has(told.as) ? told.word.toLowerCase() : FATE[kind]
  const words = unit.toLowerCase().split(/[^\p{L}]+/u)
  const whose = party !== null && !unit.toLowerCase().includes(party.toLowerCase()) ? ` (${party})` : ''
  return `${unit}${fate && !words.some((word) => SAID.has(word) || word === fate) ? ` ${fate}` : ''}${whose}`
}

function around({ text }: ScannedText, figure: Figure): string {
  const { start, end } = figure.sentence
  const before = wordsOf(text, Math.max(start, figure.start - 80), figure.start)
  const after = wordsOf(text, figure.end, Math.min(end, figure.end + 80))
  let first = headStart(before)
  while (first < before.length && (before[first]!.type === 'sign' || isDangling(before[first]!.lower))) first++
  let stop = 0
  while (stop < after.length && stop < CONTEXT && after[stop]!.type === 'word' && !ENDS.test(after[stop]!.lower)) stop++
  while (stop > 0 && isDangling(after[stop - 1]!.lower)) stop--
  const head = first < before.length ? text.slice(before[first]!.start, figure.start).trim() : ''
  const tail = stop > 0 ? text.slice(after[0]!.start, after[stop - 1]!.end) : ''
  if (head === '') return [figure.unit || figure.kind, tail].filter((part) => part !== '').join(' ')
  return [head, '…', tail]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Back over a few words of the clause, to a number at most; where none of them names anything, past one comma. */
function headStart(before: readonly Word[]): number {
  let first = before.length
  let names = false
  for (let left = CONTEXT; first > 0 && left > 0; left--) {
    const { type, text, lower } = before[first - 1]!
    if (type === 'number' || type === 'currency' || OF_NUMBER.test(lower)) break
    if (type === 'sign' && (names || text !== ',')) break
    names ||= type === 'word' && !isDangling(lower)
    first--
  }
  return first
}

/** A number's own words: "rose 4 per cent to …". */
const OF_NUMBER = /^(?:per|cent|percent|million|billion|trillion|thousand|m|bn|k)$/
/** What a label neither begins nor ends with: "on sales of …", "… worth of them at". */
const isDangling = (lower: string): boolean => FUNCTION_WORDS.has(lower) || /^(?:who|which|whose|that)$/.test(lower)
/** Where another clause begins. */
const ENDS = /^(?:and|but|or|while|whereas|which|who|that|when|where|because|after|before|since|if|as|than)$/
