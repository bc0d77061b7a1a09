/**
 * Sources that a publication is named with: "In a poll by Argus, …", "In the results published by the commission, …".
 *
 * The publication stands in a phrase of its own, before the clause that tells what it says. As the subject of a verb ("A
 * poll by Argus found …") it is found with its verb.
 */
import { isCapital, type Word } from './sentence-words.js'
import { DETERMINER, nounPhraseEnd } from './source-phrase.js'
import { clauseEnd, clauseStart, type Place } from './source-scope.js'

/** By hand, from a thesaurus' headings for records and inquiries. */
const PUBLICATION =
  /^(?:analysis|assessment|audit|bulletin|census|count|estimate|estimates|figures|data|forecast|poll|report|results?|review|statement|statistics|study|survey|tally)$/
const MADE =
  /^(?:published|released|issued|compiled|presented|announced|commissioned|conducted|collected|prepared|written|submitted)$/
const LEADS_IN = /^(?:in|from|by|on|under)$/
/** Words from the preposition to the publication: "in the last such | poll". */
const REACH = 5

export function byPublication(words: readonly Word[], k: number): Place | null {
  if (!PUBLICATION.test(words[k]!.lower)) return null
  let by = k + 1
  if (words[by]?.text === ',') by++
  if (MADE.test(words[by]?.lower ?? '')) by++
  const first = by + 1
  if (words[by]?.lower !== 'by' || !words[first]) return null
  if (!isCapital(words[first]) && !DETERMINER.test(words[first]!.lower)) return null
  const opens = clauseStart(words, k)
  let lead = k - 1
  while (lead >= opens && lead > k - REACH && words[lead]!.type === 'word' && !LEADS_IN.test(words[lead]!.lower)) lead--
  if (lead < opens || !LEADS_IN.test(words[lead]!.lower) || !(lead === opens || words[lead - 1]!.text === ','))
    return null
  let end = nounPhraseEnd(words, first)
  // "the Central Statistics Office (CSO), …"
  const close = words[end]?.text === '(' ? words.findIndex(({ text }, n) => n > end && n < end + 4 && text === ')') : -1
  const after = close > 0 ? close + 1 : end
  if (end <= first || words[after]?.text !== ',') return null
  if (words[first]!.lower === 'the') end = Math.max(end, first + 2)
  return { first, end, from: after, to: clauseEnd(words, after) }
}
