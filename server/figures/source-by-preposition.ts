/** Sources without a verb: according to the register · per Norland · killed (SOHR). */
import { REPORTING } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'
import { apposed, nounPhraseEnd } from './source-phrase.js'
import { CLAUSE, clauseEnd, clauseStart, type Place } from './source-scope.js'

/** According to X: for the whole sentence, or for its side of a semicolon or of a contrasting clause. */
export function byPreposition(words: readonly Word[], k: number, first: number): Place | null {
  const end = nounPhraseEnd(words, first)
  if (end <= first) return null
  const publisher = publisherOf(words, end)
  let from = 0
  for (let i = k - 1; i >= 0; i--) {
    if (words[i]!.text === ';' || CLAUSE.test(words[i]!.lower)) {
      from = i + 1
      break
    }
    // "$14m, according to its own report, three times as much according to the auditors": each behind its number
    if (from === 0 && i > 0 && words[i]!.lower === 'according') from = Math.max(i + 2, nounPhraseEnd(words, i + 2))
  }
  if (from === 0 && k > 0 && end >= words.length - 1) from = pieceStart(words, k)
  let to = words.length
  for (let i = end; i < words.length; i++) {
    // "…, according to its own report, and the union 9 million": what follows has another subject
    const goesOn =
      k > 0 &&
      words[i]!.lower === 'and' &&
      i === end + 1 &&
      words[end]!.text === ',' &&
      !SAME_SUBJECT.test(words[i + 1]?.lower ?? '')
    if (goesOn || (k > 0 && words[i]!.lower === 'according')) {
      to = end
      break
    }
    if (words[i]!.text === ';' || (CLAUSE.test(words[i]!.lower) && k > 0 && !(from === 0 && k <= 1))) {
      to = i
      break
    }
  }
  return publisher ? { ...publisher, from, to } : { first, end: apposed(words, first, end), from, to }
}

/**
 * "The army admits that 2,346 were held, one in five of whom were beaten, according to the inquiry": at the sentence's end it
 * answers for the last piece alone where another answers for the rest.
 */
function pieceStart(words: readonly Word[], k: number): number {
  const comma = words[k - 1]?.text === ',' ? k - 1 : k
  let piece = comma - 1
  while (piece > 0 && words[piece]!.text !== ',') piece--
  if (piece <= 0 || !words.slice(piece + 1, piece + 7).some(({ lower }) => /^(?:whom|which|them)$/.test(lower)))
    return 0
  return words.slice(0, piece).some(({ lower }) => REPORTING.has(lower)) ? piece + 1 : 0
}

/** "…, according to its own report, and has 54 guards": a verb at once, so the subject is the one before, and so is its source. */
const SAME_SUBJECT =
  /^(?:has|had|have|is|was|are|were|will|would|can|could|did|does|also|now|still|then|later|\p{L}+ed)$/u

/** "According to the count that the army released in May": the army says so. */
function publisherOf(words: readonly Word[], that: number): { first: number; end: number } | null {
  if (!/^(?:that|which)$/.test(words[that]?.lower ?? '')) return null
  let verb = that + 1
  while (verb < that + 9 && words[verb]?.type === 'word' && !PUBLISHED.test(words[verb]!.lower)) verb++
  let end = verb
  while (end > that + 1 && /^(?:has|had|have|later|then|itself)$/.test(words[end - 1]!.lower)) end--
  return PUBLISHED.test(words[verb]?.lower ?? '') && end > that + 1 ? { first: that + 1, end } : null
}

const PUBLISHED = /^(?:released|published|issued|presented|submitted|compiled|ordered|commissioned)$/

/** per Norland · as per the ministry · citing its deputy. "per person", "per cent" and "per day" say no source. */
export function byPer(words: readonly Word[], k: number): Place | null {
  const first = k + 1
  const next = words[first]
  if (next?.type !== 'word') return null
  const named =
    isCapital(next) || (/^(?:the|its|official|local)$/.test(next.lower) && words[first + 1]?.type === 'word')
  if (words[k]!.lower === 'per' && !named) return null
  const end = nounPhraseEnd(words, first)
  if (words[k]!.lower === 'citing' && isAside(words, k, end)) return null
  let from = clauseStart(words, k)
  let to = clauseEnd(words, k)
  // a label: "Per Norland: 411 killed"
  if (words[end]?.text === ':') {
    from = end
    to = words.length
  }
  // in brackets at the end of a line: "5,000 killed (as of 22 October; per the ministry)"
  if (words[end]?.text === ')') from = 0
  return { first, end, from, to }
}

/** "The coalition, citing copies of 40 protocols, maintains that …": the coalition says so. */
function isAside(words: readonly Word[], k: number, end: number): boolean {
  if (words[k - 1]?.text !== ',') return false
  for (let i = end; i < words.length - 1 && i < end + 9; i++)
    if (words[i]!.text === ',') return REPORTING.has(words[i + 1]!.lower)
  return false
}

/** "217 mercenaries killed (SOHR)": a name alone in brackets behind a count, and no abbreviation of what stands before it. */
export function bracketed(words: readonly Word[]): Place[] {
  const places: Place[] = []
  for (let k = 1; k < words.length; k++) {
    if (words[k]!.text !== '(' || isCapital(words[k - 1])) continue
    let end = k + 1
    while (end < words.length && end < k + 8 && words[end]!.text !== ')') end++
    const inside = words.slice(k + 1, end)
    if (words[end]?.text !== ')' || inside.length === 0) continue
    if (
      !inside.every((word) => isCapital(word) || word.type === 'sign' || /^(?:of|the|and|de)$/.test(word.lower)) ||
      !isCapital(inside[0])
    )
      continue
    // only at the end of a line that counts: an infobox
    if (end < words.length - 2 || inside.length > 6) continue
    if (
      !/^(?:killed|wounded|injured|captured|missing|dead|destroyed|displaced|lost|damaged|arrested|detained|casualties|deaths|cases|soldiers|fighters|troops|people|civilians)$/.test(
        words[k - 1]!.lower,
      )
    )
      continue
    places.push({ first: k + 1, end, from: clauseStart(words, k), to: k })
  }
  return places
}
