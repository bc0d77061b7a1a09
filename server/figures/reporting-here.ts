/** Does a word that can report do so where it stands? "Police records show" and "the records of the police" look alike. */
import { monthOf } from './date-words.js'
import { isPlural } from './nouns.js'
import { AUXILIARY } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'

/** Passive or impersonal: "it was reported", "is estimated", "are said to be". */
export const BE = /^(?:was|were|is|are|be|been|being)$/

/** Two verbs and nouns look alike; a verb has "that", a figure, an object or the end of its clause behind it. */
export const isVerbHere = (words: readonly Word[], verb: number, subject: number): boolean => {
  const lower = words[verb]!.lower
  const next = words[verb + 1]
  const plural = isPlural(words[subject]!.lower) || words[subject]!.lower === 'people'
  const agrees = lower.endsWith('s') ? !plural || isCapital(words[subject]) : plural
  // "waiting lists have grown"
  if (next && (AUXILIARY.has(next.lower) || BE.test(next.lower))) return false
  return (
    agrees &&
    (isCapital(words[subject]) ||
      next === undefined ||
      /^(?:that|,|\.|:|at|the|a|an|about|around|more|some|nearly|over|least|up|to|only)$/.test(next.lower) ||
      next.type !== 'word' ||
      isCapital(next))
  )
}

/** A doubtful verb reports where "that", a quantity or "at" is near behind it, or it ends its clause: "…, the papers show." */
export function governs(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]
  if (next === undefined || /^[.,;:]$/.test(next.text) || next.lower === 'that') return true
  for (let k = verb + 1; k < words.length && k < verb + 9; k++) {
    const word = words[k]!
    if (/^[;.]$/.test(word.text) || (word.lower === 'and' && /ed$/.test(words[k + 1]?.lower ?? ''))) return false
    if (word.type === 'number' && monthOf(words[k + 1]) !== null) continue
    if (word.lower === 'that' || word.type === 'number' || word.type === 'currency') return true
    if (
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|half|least|more|fewer|less|several|nearly|about)$/.test(
        word.lower,
      )
    )
      return true
  }
  return false
}
