/** What a quantity counts, in the words of its text: its own noun, its unit, a noun that it shares, a label before it. */
import { isAge } from './ages.js'
import { labelBefore } from './counted.js'
import { type At, lenderOf } from './lenders.js'
import { type Outcome, outcomeOf } from './outcomes.js'
import type { Quantity } from './quantity.js'
import { isHyphen, type Word } from './sentence-words.js'
import { isPercent, plural } from './unit-names.js'

interface Phrase {
  readonly unit: string
  readonly head: string | null
  readonly modifiers: readonly string[]
  readonly outcome: Outcome | null
  /** the quantity whose noun was borrowed */
  readonly lender: number | null
}

/** What the quantity counts, in words; null where the number turns out to count nothing. */
export function phraseOf(at: At): Phrase | null {
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
      // "74 injured officers"
      outcome: outcome ?? outcomeIn(lower(own.first, own.head)),
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

/** Words laid out again as they stood: a space where there was white space. */
const joinWords = (words: readonly Word[]): string =>
  words.map((word, k) => (k > 0 && !word.glued ? ' ' : '') + word.text).join('')
