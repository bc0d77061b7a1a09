/**
 * A measure named by a noun phrase, where its clause has one of the forms that amounts stand in:
 *
 *   Halden Chemicals was fined €3m                  fine on Halden Chemicals
 *   Norsund Foods paid $12 million in compensation  compensation paid by Norsund Foods
 *   Unemployment fell from 7% to 5%                 Unemployment before the fall · Unemployment
 *   the club's debt stands at €140m                 club's debt
 *   its $98m budget                                 budget
 *
 * Forms found by reading the labels of invented news sentences; where none fits, the words around the number name it.
 */
import type { Figure } from '../schema/figure.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import { LABEL_NOUN } from './counted.js'
import { isPlural } from './nouns.js'
import { type Word, wordsOf } from './sentence-words.js'

const RISE = /^(?:rose|risen|climbed|grew|grown|increased|gained|jumped|surged|soared)$/
const FALL = /^(?:fell|fallen|dropped|declined|decreased|shrank|shrunk|slid|slumped|plunged|sank|slipped|narrowed)$/
const LEVEL =
  /^(?:is|was|are|were|be|been|stands|stood|reached|reaches|totalled|totaled|amounted|averaged|hit|exceeded|put|estimated|valued)$/
const COST = /^(?:cost|costs|costing)$/
const PAID = /^(?:paid|pays|pay|paying)$/
const BOUGHT = /^(?:bought|sold|acquired|purchased)$/
const FINED = /^fined$/
/** Between a verb and its amount. */
const BETWEEN =
  /^(?:by|to|at|of|from|for|about|around|nearly|almost|some|over|roughly|only|just|up|more|less|than|as|least|much|a|an|the|record|estimated|further|total|put|estimated|expected|will|would|could|may|has|have|had|been|be|now|already)$/
const NOUN_BEHIND =
  /^(?:advance|aid|award|bail|bill|bond|bonus|budget|campaign|cap|contract|cut|deal|debt|deficit|deposit|dividend|donation|drop|fall|fee|fine|fund|gap|gift|grant|increase|investment|lead|limit|loan|loss|majority|margin|package|payment|payout|penalty|pledge|price|prize|profit|project|ransom|rise|sale|sentence|settlement|share|shortfall|stake|surplus|takeover|tax|term|turnover|upgrade|wage)s?$/
/** Characters that are read: a verb with what it is said of, whose name may be long, and a phrase behind the number. */
const BEFORE = 140
const BEHIND = 90
/** How many words a name in a label may have. */
const LONGEST = 6

/** @param text of the whole article; null where no form fits */
export function namedMeasure(text: string, figure: Figure): string | null {
  const { start, end } = figure.sentence
  const before = wordsOf(text, Math.max(start, figure.start - BEFORE), figure.start)
  const after = wordsOf(text, figure.end, Math.min(end, figure.end + BEHIND))
  return behind(text, after) ?? share(text, figure, { before, after }) ?? inFront(text, before, after)
}

/** "30 per cent of the crop was lost", "found that 54% back the plan" */
function share(
  text: string,
  { kind, unit }: Figure,
  { before, after }: { readonly before: readonly Word[]; readonly after: readonly Word[] },
): string | null {
  const first = after[0]
  if (kind !== 'percent' || first?.type !== 'word') return null
  // "a third of the country's 2,400 clinics"
  if (first.lower === 'of' && unit !== 'share' && isPlural(unit.toLowerCase())) return `share of ${unit}`
  let end = 0
  while (end < LONGEST && isInside(after[end]) && !ENDS.test(after[end]!.lower)) end++
  while (end > 0 && (after[end - 1]!.type !== 'word' || FUNCTION_WORDS.has(after[end - 1]!.lower))) end--
  if (end < 2) return null
  const words = text.slice(first.start, after[end - 1]!.end).replace(/\s+/g, ' ')
  if (first.lower === 'of') return `share ${words}`
  return /^(?:that|found|says|said|finds)$/.test(before.at(-1)?.lower ?? '') && !FUNCTION_WORDS.has(first.lower)
    ? `share that ${words}`
    : null
}
/** A word of the phrase, or the hyphen of a double name. */
const isInside = (word: Word | undefined): boolean =>
  word !== undefined && (word.type === 'word' || (word.text === '-' && word.glued))

/** Where the share's noun phrase or its verb phrase ends. */
const ENDS =
  /^(?:and|but|or|while|who|which|that|when|where|because|after|before|since|if|as|than|is|was|are|were|has|had|have|will|would|at|on|for|by|with)$/

/** "$98m budget", "7.5% stake", "12% of the crop", "$12 million in compensation" without a payer */
function behind(text: string, after: readonly Word[]): string | null {
  const first = after[0]?.text === '-' ? 1 : 0
  for (let k = first; k < first + 3; k++) {
    const word = after[k]
    if (word?.type !== 'word' || FUNCTION_WORDS.has(word.lower)) break
    if (NOUN_BEHIND.test(word.lower)) return text.slice(after[first]!.start, word.end)
  }
  return null
}

function inFront(text: string, before: readonly Word[], after: readonly Word[]): string | null {
  const sentenced = before.findLastIndex(({ lower }) => lower === 'sentenced' || lower === 'jailed')
  if (sentenced >= 0 && before.length - sentenced <= 4 && before.at(-1)?.lower !== 'pay') return 'prison sentence'
  let k = before.length - 1
  let preposition = ''
  while (k >= 0 && k > before.length - 8 && before[k]!.type === 'word' && BETWEEN.test(before[k]!.lower)) {
    if (/^(?:by|to|from|for|of)$/.test(before[k]!.lower) && preposition === '') preposition = before[k]!.lower
    if (/^(?:has|have|had|will|would|could|may)$/.test(before[k]!.lower)) break
    k--
  }
  const verb = before[k]
  if (verb?.type !== 'word') {
    // "rose from 7% to": past the level that it left
    return preposition === 'to' ? levelReached(text, before, k) : null
  }
  const said = (end: number) => phraseUpTo(text, before, end)
  const owner = () => withArticle(before, k, said(k))
  if (RISE.test(verb.lower) || FALL.test(verb.lower)) {
    const what = said(k)
    const move = RISE.test(verb.lower) ? 'rise' : 'fall'
    if (what === null) return null
    if (preposition === 'to') return what
    return preposition === 'from' ? `${what} before the ${move}` : `${move} in ${inside(owner() ?? what)}`
  }
  if (COST.test(verb.lower)) return withOwner('cost of', owner())
  if (PAID.test(verb.lower)) {
    const payer = owner()
    const purpose =
      after[0]?.lower === 'in' && after[1]?.type === 'word' && !/^\p{Lu}/u.test(after[1].text) ? after[1] : null
    return payer === null ? null : `${purpose ? purpose.text : 'amount'} paid by ${payer}`
  }
  if (FINED.test(verb.lower)) return withOwner('fine on', owner())
  if (BOUGHT.test(verb.lower) && preposition === 'for') return withOwner('price of', owner())
  if (LEVEL.test(verb.lower)) return said(k)
  if (preposition === 'of') {
    const noun = said(k + 1)
    return noun !== null && /^\p{Ll}/u.test(verb.text) && !/(?:ed|ing)$/.test(verb.lower) ? noun : null
  }
  // "the regulator fined Corvex £20m"
  const fined = before.findLastIndex(({ lower }) => lower === 'fined')
  if (fined >= 0 && before.length - fined <= LONGEST && preposition === '')
    return withOwner('fine on', phraseBetween(text, before, fined + 1, before.length))
  // "fell by a fifth to £310m": past how far it went
  return preposition === 'to' ? levelReached(text, before, k) : null
}

const withOwner = (what: string, owner: string | null): string | null => (owner === null ? null : `${what} ${owner}`)

/** "the bridge cost": with the article that it had, or a name without one */
function withArticle(before: readonly Word[], end: number, phrase: string | null): string | null {
  if (phrase === null || /^\p{Lu}/u.test(phrase)) return phrase
  const count = wordsOf(phrase, 0, phrase.length).length
  let last = end
  while (last > 0 && AUXILIARY.test(before[last - 1]!.lower)) last--
  return /^(?:the|its|his|her|their|this|that|an?)$/.test(before[last - count - 1]?.lower ?? '')
    ? `the ${phrase}`
    : phrase
}

/** "Shares fell": a noun that the sentence gave its capital. */
const inside = (phrase: string): string => {
  const first = /^\p{L}+/u.exec(phrase)?.[0] ?? ''
  return isPlural(first.toLowerCase()) || LABEL_NOUN.has(first.toLowerCase())
    ? phrase.slice(0, 1).toLowerCase() + phrase.slice(1)
    : phrase
}

/** "fell from 7% to 5%": the second is the level itself. */
function levelReached(text: string, before: readonly Word[], at: number): string | null {
  for (let k = at; k >= 1 && k > at - 8; k--) {
    if (/^[.;:]$/.test(before[k]!.text)) return null
    if (RISE.test(before[k]!.lower) || FALL.test(before[k]!.lower)) return phraseUpTo(text, before, k)
  }
  return null
}

/** The noun phrase that ends before word `end`, without its article; null where none stands there. */
function phraseUpTo(text: string, before: readonly Word[], end: number): string | null {
  let last = end
  while (last > 0 && AUXILIARY.test(before[last - 1]!.lower)) last--
  let first = last
  while (first > 0 && last - first < LONGEST) {
    const { type, lower, text: word } = before[first - 1]!
    if (type === 'sign' ? !/^(?:['’]s|-|&)$/.test(word) : type !== 'word' || STOPS.test(lower)) break
    first--
  }
  return phraseBetween(text, before, first, last)
}

function phraseBetween(text: string, before: readonly Word[], from: number, end: number): string | null {
  let first = from
  // "On Monday the shares": an article that no preposition leads in begins another phrase
  for (let k = end - 1; k > from; k--)
    if (
      /^(?:the|an?|its|his|her|their)$/.test(before[k]!.lower) &&
      !/^(?:of|in|on|at|for|from|with|to|by|over|against|between|and)$/.test(before[k - 1]!.lower)
    ) {
      first = k
      break
    }
  while (first < end && (OPENING.test(before[first]!.lower) || before[first]!.type !== 'word')) first++
  if (first >= end || end - first > LONGEST) return null
  const head = before[end - 1]!
  if (head.type !== 'word' || FUNCTION_WORDS.has(head.lower) || /^(?:who|which|he|she|it|they|there)$/.test(head.lower))
    return null
  return text.slice(before[first]!.start, head.end).replace(/\s+/g, ' ')
}

/** Between the phrase and its verb: "the tunnel is expected to cost". */
const AUXILIARY =
  /^(?:is|was|are|were|be|been|being|has|have|had|will|would|could|may|might|to|expected|forecast|likely|also|now|later|already|estimated|thought|said|not|only)$/
const OPENING =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|and|of|in|on|at|for|from|with|to|by|made|make|makes|reported|posted|had|has)$/
const STOPS =
  /^(?:and|but|or|while|whereas|which|who|that|when|where|because|after|before|since|if|as|than|said|says|made|makes|had|has|have|reported|reports|posted|signed|expects?|worth|found|compared|it|he|she|they|there)$/
