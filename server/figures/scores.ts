/** Two numbers that only together mean something: 3–1, a 5-4 vote, a ratio of 20 to 1. */
import { countFollows, isUnitish } from './counts-follow.js'
import type { Numeral } from './numeral.js'
import { isDash, isHyphen, type Word } from './sentence-words.js'

/** "a 2-to-1 margin", "odds of 20-1", "a ratio of 20 to 1": two numbers that only together mean something. */
export function isRatio(words: readonly Word[], { first, end }: Numeral): boolean {
  const [bar, to, next] = [words[end], words[end + 1], words[end + 2]]
  if (isHyphen(bar) && to?.lower === 'to' && isHyphen(next)) return true
  if (isHyphen(words[first - 1]) && words[first - 2]?.lower === 'to' && isHyphen(words[first - 3])) return true
  const stands = (k: number) => /^(?:ratio|odds)$/.test(words[k]?.lower ?? '') && words[k + 1]?.lower === 'of'
  if (bar?.lower === 'to' && stands(first - 2)) return true
  return words[first - 1]?.lower === 'to' && stands(first - 4)
}

/** A score, a vote or a count of two sides: 3–1, 52-48. No range, since the first is the greater or nothing is counted. */
export function isScore(words: readonly Word[], first: Numeral, second: Numeral): boolean {
  const bar = words[first.end]
  if (!(isDash(bar) || isHyphen(bar)) || !bar!.glued) return false
  if (first.value === null || second.value === null) return true
  if (first.value >= second.value) return true
  // "the 737-800", "a 410-2000"
  if (
    /^(?:the|an?|this|its|their)$/.test(words[first.first - 1]?.lower ?? '') &&
    !countFollows(words, second.end) &&
    !isUnitish(words[second.end]) &&
    !isHyphen(words[second.end]) &&
    words[second.end]?.type !== 'currency'
  )
    return true
  return (
    first.value < 20 &&
    second.value < 200 &&
    !countFollows(words, second.end) &&
    !isUnitish(words[second.end]) &&
    words[second.end]?.type !== 'currency' &&
    !isHyphen(words[second.end])
  )
}
