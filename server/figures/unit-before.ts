/**
 * Numbers that leave their unit to the amount before them:
 *
 *   Revenue was €1.9 billion, short of the 2.1 billion that analysts had expected       euros
 *   She won 52.8 per cent of the vote, against 43.1 for her rival                       percent
 *   Growth slowed to 0.1 percent from 0.4                                               percent
 *   The party spent 14 million crowns, and the union 9 million                          crowns
 *
 * A bare number behind an amount is more often something else ("rose 2% to 88.4" is an index), so each form is named by
 * the words around it. What it gets wrong: a score or an index told with "against".
 */
import { isAge } from './ages.js'
import type { Quantity } from './quantity.js'
import type { Word } from './sentence-words.js'

/** … so many words back. */
const REACH = 30

export function withUnitBefore(words: readonly Word[], quantities: readonly Quantity[]): Quantity[] {
  const done: Quantity[] = []
  for (const quantity of quantities) {
    const before = done.at(-1)
    const lends =
      before && quantity.first - before.end <= REACH && isBare(words, quantity) && takes(words, before, quantity)
    done.push(lends ? { ...quantity, measure: before.measure, currency: before.currency } : quantity)
  }
  return done
}

const isBare = (
  words: readonly Word[],
  { measure, currency, fraction, times, joined, value, number }: Quantity,
): boolean =>
  !measure && !currency && !fraction && !times && !joined && value !== null && words[number]!.type === 'number'

function takes(words: readonly Word[], before: Quantity, quantity: Quantity): boolean {
  if (before.currency)
    return hasScale(words, quantity) && (isForecast(words, quantity.after) || isCompared(words, quantity))
  if (
    before.measure?.name !== 'percent' &&
    before.measure?.name !== 'per cent' &&
    before.measure?.dimension !== 'percent'
  )
    return false
  if (quantity.value! > 100 || isAge(words, quantity) || !endsHere(words, quantity.after)) return false
  const preposition = words[quantity.first - 1]?.lower ?? ''
  // "to 0.1 percent from 0.4": of two levels; "up 3% from 12" is none
  if (preposition === 'from') return words[before.first - 1]?.lower === 'to'
  return /^(?:with|against|received|got|took|polled)$/.test(preposition)
}

/** "It spent 14 million crowns, and the union 9 million", "six times as much as the union with its 9 million" */
function isCompared(words: readonly Word[], { first, after }: Quantity): boolean {
  if (!endsHere(words, after)) return false
  const [gap, last] = [words[first - 2]?.lower ?? '', words[first - 1]?.lower ?? '']
  return (
    /^(?:its|his|her|their|from|against|than|versus)$/.test(last) ||
    (words[first - 1]?.type === 'word' && gap === 'the' && /^(?:and|but)$/.test(words[first - 3]?.lower ?? ''))
  )
}

/** Nothing that it could count. */
const endsHere = (words: readonly Word[], at: number): boolean => {
  const next = words[at]
  return next === undefined || next.type === 'sign' || /^(?:for|in|a|last|and|when|of)$/.test(next.lower)
}

const hasScale = (words: readonly Word[], { number, after }: Quantity): boolean =>
  words.slice(number, after).some(({ lower }) => /^(?:m|bn|million|billion|trillion|thousand|k)$/.test(lower))

/** "expected", "analysts had forecast", "that the market was expecting" */
function isForecast(words: readonly Word[], at: number): boolean {
  for (let k = at; k < at + 7; k++) {
    const word = words[k]
    if (word?.type !== 'word') return false
    if (/^(?:expected|expecting|forecast|predicted|anticipated|projected|budgeted|estimated|hoped)$/.test(word.lower))
      return true
  }
  return false
}
