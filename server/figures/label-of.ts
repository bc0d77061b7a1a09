/**
 * A quantity in words that a person can read, made of the text's own: "Armenian servicemen killed, per Armenian authorities".
 *
 * A count is named by its noun and what befell it. A measure has no noun of its own, so the words around it name it, an
 * ellipsis standing for the number: "the tongue has retreated by … since 1985".
 */
import type { Figure, FigureKind } from '../schema/figure.js'
import type { ScannedText } from '../text/scan.js'
import { measureNamed } from './measures.js'
import { CAPTIVES, DEATHS, DISPLACED, INJURIES, MISSING } from './nouns.js'
import { wordsOf } from './sentence-words.js'

const FATE: Partial<Record<FigureKind, string>> = {
  killed: 'killed',
  wounded: 'injured',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
  damaged: 'damaged or destroyed',
}
const SAID = new Set([...DEATHS, ...INJURIES, ...CAPTIVES, ...DISPLACED, ...MISSING])
/** Words of context on each side. */
const CONTEXT = 4

/** @param source who says so on both sides; null where nobody does, or where the two sides differ and each names its own */
export function labelOf(text: ScannedText, figure: Figure, source: string | null = figure.attribution): string {
  const what = isCounted(figure) ? counted(figure) : around(text, figure)
  const claim = source === null ? '' : `, per ${source}`
  return `${what}${claim}`
}

/** Where the words around a measure are not at hand, its unit names it. */
export function labelAlone(figure: Figure): string {
  const what = isCounted(figure) ? counted(figure) : figure.unit || figure.kind
  return figure.attribution === null ? what : `${what}, per ${figure.attribution}`
}

const isCounted = ({ kind, unit }: Figure): boolean =>
  kind !== 'money' && unit !== '' && unit !== 'share' && measureNamed(unit) === null && kind !== 'percent'

function counted({ unit, kind, party }: Figure): string {
  const fate = FATE[kind]
  const words = unit.toLowerCase().split(/[^\p{L}]+/u)
  const whose = party !== null && !unit.toLowerCase().includes(party.toLowerCase()) ? ` (${party})` : ''
  return `${unit}${fate && !words.some((word) => SAID.has(word)) ? ` ${fate}` : ''}${whose}`
}

function around({ text }: ScannedText, figure: Figure): string {
  const { start, end } = figure.sentence
  const before = wordsOf(text, Math.max(start, figure.start - 80), figure.start)
  const after = wordsOf(text, figure.end, Math.min(end, figure.end + 80))
  let first = before.length
  while (first > 0 && before.length - first < CONTEXT && before[first - 1]!.type !== 'sign') first--
  let stop = 0
  while (stop < after.length && stop < CONTEXT && after[stop]!.type === 'word') stop++
  const head = first < before.length ? text.slice(before[first]!.start, figure.start).trim() : ''
  const tail = stop > 0 ? text.slice(after[0]!.start, after[stop - 1]!.end) : ''
  return [head, '…', tail]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
}
