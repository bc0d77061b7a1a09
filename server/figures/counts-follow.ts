/** Does what is counted, or a unit, stand behind a number? Where it does, the number names nothing. */
import { isPlural } from './nouns.js'
import { isHyphen, type Word } from './sentence-words.js'

/** A noun that is counted stands within the next three words. */
export function countFollows(words: readonly Word[], at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    const word = words[k]
    if (isHyphen(word)) continue
    if (word?.type !== 'word') return false
    if (isPlural(word.lower) && word.lower !== 'was' && word.lower !== 'has' && word.lower !== 'is') return true
    if (
      /^(?:was|were|is|are|and|the|in|to|for|when|with|at|by|on|had|has|but|as|a|an|that|after|before|it|they|he|she|or|from|who|which|will|would|said)$/.test(
        word.lower,
      )
    )
      return false
  }
  return false
}

export const isUnitish = (word: Word | undefined) =>
  word !== undefined &&
  (word.text === '%' ||
    /^(?:percent|per|million|billion|thousand|hundred|km|mm|cm|m|kg|years?|days?|hours?|minutes?|months?|weeks?|miles?|metres?|meters?|points?|people|dead|killed|wounded|injured|missing|arrested|more|other)$/.test(
      word.lower,
    ))
