/**
 * Numbers without a noun of their own share another's: the next of their list, the whole they are a part of, the one before their
 * bracket, the count they are compared with.
 *
 *   92 Norlandic and 40 Ostian civilians · 250 tanks (destroyed: 146) · 312 votes to 251 · up 7% from 1,030
 */
import type { Counted } from './counted.js'
import { isPlural } from './nouns.js'
import { type Outcome, outcomeOf } from './outcomes.js'
import type { Quantity } from './quantity.js'
import type { Word } from './sentence-words.js'

export interface At {
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly counted: readonly Counted[]
  readonly chain: readonly number[]
  readonly outcomes: readonly (Outcome | null)[]
  readonly q: number
}

/** The quantity whose noun this one shares: the next of its list, the whole it is a part of, the one before its bracket. */
export function lenderOf({
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
  // "63 protesters, of whom 19 were charged"
  if (
    own.head < 0 &&
    /^(?:whom|which)$/.test(words[quantity.first - 1]?.lower ?? '') &&
    words[quantity.first - 2]?.lower === 'of'
  )
    for (let n = q - 1; n >= 0; n--) if (noun(n) !== null) return { from: n, outcome: null }
  // "3.1 million customers; 860,000 also lost their bank details"
  if (own.head < 0 && words[quantity.end]?.lower === 'also')
    for (let n = q - 1; n >= 0; n--) if (noun(n) !== null) return { from: n, outcome: null }
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
  // "Six singers were admitted, and three were refused"
  if (
    bare &&
    outcomes[q] === null &&
    /^(?:and|but|while)$/.test(before) &&
    /^(?:were|was|had|have|are|did)$/.test(words[quantity.end]?.lower ?? '') &&
    noun(q - 1) !== null &&
    words.slice(counted[q - 1]!.end, quantity.first).some(({ lower }) => /^(?:were|was|had|have|are)$/.test(lower))
  )
    return { from: q - 1, outcome: null }
  // "212 houses were destroyed and dozens more damaged", "four people were killed and eleven are missing", "two died and the other three lived"
  const lends = noun(q - 1)
  if (
    bare &&
    lends !== null &&
    (before === 'other' ||
      (outcomes[q] !== null &&
        outcomes[lends] !== null &&
        (outcomes[q] === 'damaged') === (outcomes[lends] === 'damaged'))) &&
    isNextClause(words, counted[lends]!.end, quantity.first)
  )
    return { from: lends, outcome: null }
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

/** A verb and "and", and no other clause, part the two. */
const isNextClause = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= 9 &&
  words.slice(from, to).some(({ lower }) => /^(?:and|but|while)$/.test(lower)) &&
  !words.slice(from, to).some(({ text, lower }) => /^[.;:()]$/.test(text) || /^(?:who|which|that|whose)$/.test(lower))

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
