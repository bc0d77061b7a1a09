/** The subject of a sentence's first verb, for a verb that has none of its own: "…, adding that 12 were safe". */
import { isPlural } from './nouns.js'
import { AUXILIARY } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'
import { DETERMINER, INSIDE, isSubject } from './source-phrase.js'
import { CLAUSE } from './source-scope.js'

/** "The next day, …", "That evening, …", "Two weeks later, …" */
const isTimeTold = (words: readonly Word[], first: number): boolean => {
  for (let k = first; k < first + 5 && words[k] && words[k]!.text !== ','; k++)
    if (/^(?:days?|weeks?|months?|years?|morning|evening|afternoon|night|hours?|later)$/.test(words[k]!.lower))
      return words.slice(k + 1, k + 4).some(({ text }) => text === ',')
  return false
}

/** The noun phrase that the sentence's or clause's first verb follows; null where it cannot be told. */
export function mainSubject(words: readonly Word[], before: number): { first: number; end: number } | null {
  let first = 0
  for (let k = before - 1; k >= 0; k--) {
    if (words[k]!.text === ';' || CLAUSE.test(words[k]!.lower)) {
      first = k + 1
      break
    }
  }
  // past "On 6 October," and "In Paris,"
  if (
    /^(?:on|in|at|after|by|during|since|for|according|as|meanwhile|however|later|earlier|one|two|three|with|despite)$/.test(
      words[first]?.lower ?? '',
    )
  ) {
    let k = first
    while (k < before && words[k]!.text !== ',' && !(words[k]!.lower === 'later')) k++
    if (k >= before) return null
    first = k + 1
  } else if (isTimeTold(words, first)) {
    while (first < before && words[first]!.text !== ',') first++
    first++
  }
  let end = first
  while (end < before && end < first + 10) {
    const word = words[end]!
    if (word.type === 'sign' && !/^(?:'s|’s|-|&|’)$/.test(word.text)) break
    if (
      end > first &&
      word.type === 'word' &&
      !isCapital(word) &&
      (/(?:ed|s)$/.test(word.lower) ||
        AUXILIARY.has(word.lower) ||
        /^(?:said|told|wrote|found|put|gave|made|held|took|went|came)$/.test(word.lower)) &&
      !INSIDE.has(word.lower) &&
      !isPlural(word.lower)
    )
      break
    end++
  }
  if (end === first || end >= before || !(isCapital(words[first]) || DETERMINER.test(words[first]!.lower))) return null
  return isSubject(words, end) ? { first, end } : null
}
