/**
 * "No one was killed" says nought of a number that other versions of the text may give: "Four people were killed". Read
 * only where what befell nobody follows at once, since "no one knows" and "nobody was told" count nothing.
 */
import { type Numeral, plain } from './numeral.js'
import { outcomeOf } from './outcomes.js'
import type { Word } from './sentence-words.js'

/** Words with which it begins. */
export const NOBODY_STARTS: readonly string[] = ['no', 'nobody', 'none']

const BETWEEN =
  /^(?:was|were|is|are|has|have|had|been|else|yet|so|far|reported|reportedly|seriously|badly|believed|to|be)$/
/** Words from "no one" to what befell nobody: "was reported to have been | killed". */
const REACH = 6

export function nobodyAt(words: readonly Word[], at: number): Numeral | null {
  const { lower } = words[at]!
  if (lower === 'none') return noneOf(words, at)
  const end = lower === 'nobody' ? at + 1 : lower === 'no' && words[at + 1]?.lower === 'one' ? at + 2 : 0
  if (end === 0) return null
  for (let k = end; k < words.length && k < end + REACH; k++) {
    const harm = outcomeOf(words[k]!.lower)
    if (harm?.participle && harm.outcome !== 'safe' && harm.outcome !== 'damaged')
      return { ...plain, first: at, end, value: 0, size: 0 }
    if (!BETWEEN.test(words[k]!.lower)) return null
  }
  return null
}

/** "None of the 144 passengers was injured": nought of a number that the text gives. */
function noneOf(words: readonly Word[], at: number): Numeral | null {
  if (words[at + 1]?.lower !== 'of') return null
  let k = at + 2
  while (k < words.length && k < at + 2 + REACH && !/^(?:was|were|is|are|has|have|had)$/.test(words[k]!.lower)) k++
  for (; k < words.length && k < at + 2 + 2 * REACH; k++) {
    const harm = outcomeOf(words[k]!.lower)
    if (harm?.participle && harm.outcome !== 'safe') return { ...plain, first: at, end: at + 1, value: 0, size: 0 }
    if (!BETWEEN.test(words[k]!.lower)) return null
  }
  return null
}
