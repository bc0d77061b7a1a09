/**
 * The stretch of a sentence that a source answers for. A subject before its verb answers for what follows, one behind its
 * clause for what went before; a semicolon or a contrasting clause ends it.
 */
import { REPORTING } from './reporting-verbs.js'
import type { Word } from './sentence-words.js'

export interface Place {
  /** in other words than the sentence's */
  readonly text?: string
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
}

export const CLAUSE = /^(?:while|whereas|but|although|though|whilst)$/

export const clauseStart = (words: readonly Word[], k: number): number => {
  for (let i = k - 1; i >= 0; i--)
    if (
      /^[;:]$/.test(words[i]!.text) ||
      CLAUSE.test(words[i]!.lower) ||
      (words[i]!.lower === 'and' && words[i - 1]?.text === ',')
    )
      return i + 1
  return 0
}

export const clauseEnd = (words: readonly Word[], k: number): number => {
  for (let i = k + 1; i < words.length; i++)
    if (
      /^[;]$/.test(words[i]!.text) ||
      CLAUSE.test(words[i]!.lower) ||
      (words[i]!.lower === 'and' && (words[i - 1]?.text === ',' || words[i + 1]?.lower === 'possibly'))
    )
      return i
  return words.length
}

/** A subject before its verb answers for what follows; where the verb ends its clause, for what goes before. */
export function scope(words: readonly Word[], verb: number, { first, end }: { first: number; end: number }): Place {
  const next = words[verb + 1]
  // "the 20 per cent that the branch had claimed was not real"
  if (isRelative(words, verb, first)) return { first, end, from: commaBefore(words, first), to: first - 1 }
  const tail =
    next === undefined ||
    /^[.,;:!?)"”“]$/.test(next.text) ||
    (/^(?:on|in|at|late|early|yesterday|today|earlier|later|this|last)$/.test(next.lower) &&
      words[first - 1]?.text === ',')
  // at the sentence's end it answers for all of it, save what has a source of its own
  if (tail && first > 0 && next?.text !== ':')
    return { first, end, from: 0, to: ofThem(words, verb + 1) ? clauseEnd(words, verb) : first }
  let to = words.length
  for (let i = verb + 1; i < words.length; i++) {
    if (words[i]!.text === ';' && !listGoesOn(words, i)) to = i
    else if (CLAUSE.test(words[i]!.lower) && words[i - 1]?.text === ',' && reportsAgain(words, i)) to = i
    else continue
    break
  }
  // what stands in the subject itself is no part of what it says: "two crews said"
  return { first, end, from: verb, to }
}

/** "…, the union estimates, of whom 40 are still held": what is said of a part is said by the same. */
const ofThem = (words: readonly Word[], comma: number): boolean =>
  words[comma]?.text === ',' &&
  /^(?:of|most|half|some|among)$/.test(words[comma + 1]?.lower ?? '') &&
  words.slice(comma + 1, comma + 4).some(({ lower }) => /^(?:whom|which|them|these|those)$/.test(lower))

const isRelative = (words: readonly Word[], verb: number, first: number): boolean => {
  const [noun, that] = [words[first - 2], words[first - 1]]
  if (!/^(?:that|which)$/.test(that?.lower ?? '') || noun?.type !== 'word' || REPORTING.has(noun.lower)) return false
  if (
    /(?:ing|ed)$/.test(noun.lower) ||
    /^(?:so|now|fact|said|told|and|but|of|in|claim|statement|report|allegation|announcement|belief|news|evidence|view)$/.test(
      noun.lower,
    )
  )
    return false
  const next = words[verb + 1]
  return (
    next !== undefined &&
    next.type === 'word' &&
    !/^(?:that|the|a|an|at|about|more|it|they|he|she|its|their|some|only|over|nearly|up|least|to)$/.test(next.lower)
  )
}

const commaBefore = (words: readonly Word[], k: number): number => {
  for (let i = k - 1; i > 0; i--) if (/^[,;:]$/.test(words[i]!.text)) return i + 1
  return 0
}

/** Semicolons part the items of a list too: "250 tanks; 150 other vehicles; 11 posts". */
const listGoesOn = (words: readonly Word[], at: number): boolean => {
  for (let k = at + 1; k < at + 4; k++) {
    if (words[k]?.type === 'number') return true
    if (
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|and|eleven|twelve)$/.test(words[k]?.lower ?? '') &&
      words[k]!.lower !== 'and'
    )
      return true
  }
  return false
}

const reportsAgain = (words: readonly Word[], at: number): boolean => {
  for (let k = at; k < words.length && k < at + 16; k++)
    if (REPORTING.has(words[k]!.lower) || words[k]!.lower === 'according') return true
  return false
}
