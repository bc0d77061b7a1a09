/**
 * What a war report counts without a number: "captured several villages", and the running total in "has taken a seventh
 * village". Elsewhere "several" is a word like "some" and a seventh one is the one behind the sixth, so both are read of
 * settlements alone, and only where somebody takes or loses them: not of "several villages held a vote".
 */

import { SETTLEMENTS } from './nouns.js'
import { type Numeral, plain } from './numeral.js'
import type { Word } from './sentence-words.js'

const TAKES =
  /^(?:captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|occup(?:y|ies|ied|ying)|liberat(?:e|es|ed|ing)|recaptur(?:e|es|ed|ing)|retak(?:e|es|en|ing)|retook|overr(?:an|un)|conquered)$/
/** "took control of"; who controls a town took none */
const CONTROL = /^(?:tak(?:e|es|en|ing)|took|seiz(?:e|ed|ing)|gain(?:ed|ing)?|wrest(?:ed)?)$/
/** Words between the verb and its object: "control of | several", "captured at least …". */
const BEFORE = 5
/** "several villages have been captured" */
const BEHIND = 4
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, n) => [word, n + 2]),
)

/** Words with which they begin. */
export const TAKEN_STARTS: readonly string[] = ['several', ...ORDINALS.keys()]

export function takenPlacesAt(words: readonly Word[], at: number): Numeral | null {
  const { lower } = words[at]!
  const noun = (n: number) => SETTLEMENTS.has(words[n]?.lower ?? '')
  const end = at + 1
  if (lower === 'several' && noun(end) && isTaken(words, at, end + 1))
    return { ...plain, first: at, end, value: null, size: 3 }
  const ordinal = ORDINALS.get(lower)
  if (ordinal === undefined || !noun(end) || !/^(?:a|an)$/.test(words[at - 1]?.lower ?? '')) return null
  return isTaken(words, at - 1, end + 1) ? { ...plain, first: at, end, value: ordinal, size: ordinal } : null
}

function isTaken(words: readonly Word[], first: number, end: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - BEFORE; k--) {
    const word = words[k]!
    if (word.type === 'sign') break
    if (TAKES.test(word.lower) || (word.lower === 'control' && CONTROL.test(words[k - 1]?.lower ?? ''))) return true
  }
  for (let k = end; k < words.length && k < end + BEHIND; k++) {
    const word = words[k]!
    if (word.type === 'sign') return false
    if (TAKES.test(word.lower)) return k > end && /^(?:been|were|was|being|are)$/.test(words[k - 1]!.lower)
  }
  return false
}
