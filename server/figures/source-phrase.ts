/**
 * Where the noun phrase of a source begins and ends, told by its edges: a comma, a verb, a bracket, a conjunction before a new
 * clause. Names have capitals, roles a determiner; a phrase that ends in a preposition or names no speaker is none.
 */
import { REPORTING } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'

export const PRONOUN = /^(?:he|she|they|it|we|i)$/

export const DETERMINER =
  /^(?:the|a|an|its|his|her|their|this|that|these|those|our|some|one|two|several|many|another|most)$/

/** Words that may stand inside a source's noun phrase besides nouns and names. */
export const INSIDE: ReadonlySet<string> = new Set(
  (
    "of the a an for and in at on from to de la al bin van von der den del di da dos el 's ’s & with who its his " +
    'her their than as under against'
  ).split(' '),
)

/** From the start of a noun phrase to its end: a comma, a verb, a bracket. */
export function nounPhraseEnd(words: readonly Word[], first: number): number {
  let k = first
  let name = false
  for (; k < words.length && k < first + 14; k++) {
    const word = words[k]!
    if (word.type === 'sign' && !/^(?:'s|’s|-|‑|&|\/|’|'|\.)$/.test(word.text)) break
    if (word.text === '.' && (k === words.length - 1 || !word.glued || !isCapital(words[k + 1]))) break
    if (word.type === 'number' || word.type === 'currency') break
    if (
      k > first &&
      /^(?:that|which|who|was|were|is|are|had|has|have|said|on|as|published|released|seen|obtained|while|but|when|after|by|with|cited|quoted|dated|will|would)$/.test(
        word.lower,
      )
    ) {
      if (
        word.lower === 'seen' ||
        word.lower === 'published' ||
        word.lower === 'released' ||
        word.lower === 'obtained'
      ) {
        if (words[k + 1]?.lower === 'by') continue
      } else if (
        word.lower === 'by' &&
        /^(?:seen|published|released|obtained|report|study|statement|survey|analysis)$/.test(words[k - 1]!.lower)
      )
        continue
      break
    }
    if (k > first && word.lower === 'in' && !isCapital(words[k + 1])) break
    if (isCapital(word)) name = true
    if (k > first && name && word.lower === 'and' && !isCapital(words[k + 1])) break
  }
  return k
}

/** "its director, Dr. Béatrice Kahindo": the name goes with the role. */
export function apposed(words: readonly Word[], first: number, end: number): number {
  if (words[end]?.text !== ',' || !isCapital(words[end + 1]) || words.slice(first, end).some((word) => isCapital(word)))
    return end
  const close = nounPhraseEnd(words, end + 1)
  return words.slice(end + 1, close).every((word) => isCapital(word) || word.type === 'sign' || INSIDE.has(word.lower))
    ? close
    : end
}

/** Back from the last word of a noun phrase to its first. */
export function subjectStart(words: readonly Word[], last: number): number {
  let k = last
  for (; k >= 0 && k > last - 14; k--) {
    const word = words[k]!
    if (word.type === 'sign') {
      if (/^(?:'s|’s|-|‑|&|\/|’|')$/.test(word.text)) continue
      if (word.text === '.' && isCapital(words[k - 1]) && words[k - 1]!.text.length <= 4 && word.glued) continue
      break
    }
    if (word.type !== 'word') break
    if (PRONOUN.test(word.lower)) {
      if (k === last) k--
      break
    }
    if (
      word.lower === 'by' &&
      /(?:ed|out|written|run)$/.test(words[k - 1]?.lower ?? '') &&
      !REPORTING.has(words[k - 1]!.lower)
    )
      continue
    if (
      /^(?:that|which|who|while|but|when|after|before|because|as|if|where|whereas|although|than|was|were|is|are|had|has|have|said|since|until|during|so|then|however|by|about|into|over|between|how|what|whether|also|not)$/.test(
        word.lower,
      )
    )
      break
    if (word.lower === 'and' || word.lower === 'or') {
      // joins two names or two nouns of one source; before a determiner it joins clauses
      if (DETERMINER.test(words[k + 1]?.lower ?? '') && !isCapital(words[k - 1])) break
      if (words[k - 1]?.text === ',') break
      continue
    }
    if (word.lower === 'to' || word.lower === 'with' || word.lower === 'on' || word.lower === 'from') {
      if (!isCapital(words[k + 1]) && !DETERMINER.test(words[k + 1]?.lower ?? '')) break
    }
    if (word.lower === 'in' && k > 0 && words[k - 1]!.type === 'sign') break
    if (
      REPORTING.has(word.lower) &&
      k < last &&
      !/^(?:report|reports|estimates|claims|records|state|states|document|documents|note|notes|show|register)$/.test(
        word.lower,
      )
    )
      break
  }
  k++
  // a subject begins with no preposition: "In Paris police said"
  while (
    k <= last &&
    /^(?:and|or|of|for|in|at|on|from|to|with|'s|’s|by|then|later|meanwhile|&|-)$/.test(words[k]!.lower)
  )
    k++
  return k
}

export function isSubject(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]!
  if (last.type !== 'word' && last.text !== ')' && last.text !== '.') return false
  const lower = last.lower
  if (/(?:ing)$/.test(lower) && !isCapital(last) && !/^(?:king|finding|filing|briefing|hearing|meeting)$/.test(lower))
    return false
  // "as a result of reported shelling": no subject ends in a preposition, and "reported" is no verb there
  if (/^(?:of|in|at|on|by|for|from|with|as|after|during|amid)$/.test(lower)) return false
  return !/^(?:results?|findings|models?|data|variation|that|there|then|later|meanwhile|more|most|less|all|both|each|such|yesterday|today|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|officially|widely|who|one|others?|people|figure|number|that|can|could|may|might|should|must|or|and|to)$/.test(
    lower,
  )
}
