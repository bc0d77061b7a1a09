/**
 * Sources that are the subject of a reporting verb, before it or behind it, next to it or past an apposition.
 *
 *   The ministry reported 41 deaths · Ostrava Freight, the haulage firm, said · "…," said its director, Dr. Li
 */

import { beforeDate } from './date-aside.js'
import { monthOf } from './date-words.js'
import { isPlural } from './nouns.js'
import { BE, governs, isVerbHere } from './reporting-here.js'
import { AUXILIARY, DOUBTFUL, REPORTING } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'
import { mainSubject } from './source-main-subject.js'
import { apposed, DETERMINER, INSIDE, isSubject, nounPhraseEnd, PRONOUN, subjectStart } from './source-phrase.js'
import { clauseEnd, clauseStart, type Place, scope } from './source-scope.js'

const QUOTE = /^["“”«»‘’]$/

const NO_SUBJECT =
  /^(?:it|there|which|who|that|what|this|and|but|or|as|when|where|if|while|than|because|after|before|since|however|also|be|by|been|being|to|not)$/

export function bySubject(words: readonly Word[], verb: number): Place | null {
  const word = words[verb]!
  if (/^sp(?:eaks?|oke)$/.test(word.lower) && words[verb + 1]?.lower !== 'of') return null
  if (isResult(words, verb)) return null
  let k = verb - 1
  while (k >= 0 && (AUXILIARY.has(words[k]!.lower) || /ly$/.test(words[k]!.lower)) && words[k]!.type === 'word') {
    if (BE.test(words[k]!.lower)) {
      if (!word.lower.endsWith('ing')) return byAgent(words, verb) ?? impersonal(words, verb, k)
    }
    k--
  }
  if (BE.test(words[k]?.lower ?? '')) return null
  k = beforeDate(words, k)
  const before = words[k]
  const inverted = isInverted(words, verb, k)
  if (inverted) return inverted
  if (!before) return null
  if (before.type === 'word' && NO_SUBJECT.test(before.lower) && !PRONOUN.test(before.lower)) {
    // "…, which the union says"; "a report that said"
    if (before.lower === 'and' || before.lower === 'but') return coordinated(words, verb, k)
    if (!/^(?:who|which|that)$/.test(before.lower)) return null
    const end = words[k - 1]?.text === ',' ? k - 1 : k
    const noun = subjectStart(words, end - 1)
    if (noun >= end || isCompared(words, noun)) return null
    // "Asia Grain, the branch in Johor, which had claimed": the name says who the noun is
    const name = words[noun - 1]?.text === ',' && !isCapital(words[noun]) ? subjectStart(words, noun - 2) : noun
    const named = name < noun - 1 && words.slice(name, noun - 1).every((w) => isCapital(w) || w.type === 'sign')
    const first = named ? name : noun
    // the clause ends with its comma: "the chief, who had admitted it, was sentenced to six years"
    const place = scope(words, verb, { first, end: named ? noun - 1 : end })
    for (let i = verb + 1; i < place.to; i++) if (words[i]!.text === ',') return { ...place, to: i }
    return place
  }
  if (REPORTING.has(before.lower) && /^(?:who|which)$/.test(words[k - 1]?.lower ?? '')) return null
  if (before.lower === 'to' || (before.lower === 'it' && BE.test(words[verb - 1]!.lower))) return null
  if (before.text === ',' || before.text === ')') return pastApposition(words, verb, k)
  if (QUOTE.test(before.text) || before.type === 'number') return null
  if (before.type !== 'word') return null
  // "withdrew an estimated 1.2 billion": behind an article it is an adjective
  if (/^(?:an?|the|this|that|its|their)$/.test(before.lower) && word.lower.endsWith('ed')) return null
  const end = k + 1
  const first = subjectStart(words, k)
  // "The survey of 1,200 adults found that 54% …"
  if (words[first - 1]?.type === 'number' && words[first - 2]?.lower === 'of' && words[first - 3]?.type === 'word') {
    const noun = subjectStart(words, first - 3)
    if (noun <= first - 3 && isSubject(words, first - 2)) return scope(words, verb, { first: noun, end: first - 2 })
  }
  if (first >= end || !isSubject(words, end) || isCompared(words, first)) return null
  if (DOUBTFUL.has(word.lower) && !governs(words, verb)) return null
  // a noun that looks like the verb: "the ministry report", "police records"
  if (
    /^(?:report|reports|detail|details|fear|fears|stress|claim|claims|record|records|estimate|estimates|document|documents|note|notes|state|states|forecast|forecasts|projects|show|shows|lists)$/.test(
      word.lower,
    ) &&
    !isVerbHere(words, verb, k)
  )
    return null
  // "with 98% of ballots counted": a participle that ends its clause reports only behind a comma
  const closes = words[verb + 1] === undefined || /^[.,;:)]$/.test(words[verb + 1]!.text)
  if (closes && first > 0 && DOUBTFUL.has(word.lower) && !/^[,"“”]$/.test(words[first - 1]!.text)) return null
  return scope(words, verb, { first, end })
}

/** "three times as many as the army had reported": what the army reported is another number. */
const isCompared = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'than' ||
  (words[first - 1]?.lower === 'as' &&
    /^(?:many|much|few|little|large|high|long|big)$/.test(words[first - 2]?.lower ?? ''))

/** "The firm reported a profit of $3m": its own result, which it makes and does not report on. */
const isResult = (words: readonly Word[], verb: number): boolean =>
  /^report(?:s|ed)?$/.test(words[verb]!.lower) &&
  words
    .slice(verb + 1, verb + 5)
    .some(({ lower }) => /^(?:profits?|revenues?|earnings|turnover|surplus|dividends?|royalties)$/.test(lower))

/** "had been reported last week by local doctors", "was put by the ministry at 41": who says it stands behind "by". */
function byAgent(words: readonly Word[], verb: number): Place | null {
  let by = verb + 1
  while (by < verb + 6 && words[by]?.type === 'word' && words[by]!.lower !== 'by') by++
  const next = words[by + 1]
  if (words[by]?.lower !== 'by' || next?.type !== 'word') return null
  if (!isCapital(next) && !DETERMINER.test(next.lower) && !isPlural(next.lower) && next.lower !== 'police') return null
  const end = nounPhraseEnd(words, by + 1)
  if (end <= by + 1 || !isSubject(words, end)) return null
  // "by 12 percent", "by the end of June", "by Monday"
  if (
    /^(?:the (?:end|time|middle|start)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/.test(
      words
        .slice(by + 1, by + 3)
        .map((word) => word.lower)
        .join(' '),
    ) ||
    monthOf(next) !== null
  )
    return null
  return { first: by + 1, end, from: clauseStart(words, verb), to: clauseEnd(words, end) }
}

/** "It was reported that": somebody, unnamed. "is estimated at" says nothing of who. */
function impersonal(words: readonly Word[], verb: number, be: number): Place | null {
  if (words[be - 1]?.lower !== 'it' || words[verb + 1]?.lower !== 'that') return null
  if (!/^(?:reported|announced|alleged|claimed|stated)$/.test(words[verb]!.lower)) return null
  return { first: verb, end: verb + 1, from: verb, to: clauseEnd(words, verb), text: 'unnamed reports' }
}

/** "Reyes, an engineer, opened 30 of the pumps and found that 9% …": the subject of the first verb says the rest. */
function coordinated(words: readonly Word[], verb: number, and: number): Place | null {
  if (DOUBTFUL.has(words[verb]!.lower) && !governs(words, verb)) return null
  const subject = mainSubject(words, and)
  if (!subject) return null
  const place = { ...scope(words, verb, subject), from: subject.end }
  // "the chief, who had admitted it but denied that he knew, was sentenced to six years"
  if (!/^(?:who|which)$/.test(words[subject.end + 1]?.lower ?? '')) return place
  for (let i = verb + 1; i < place.to; i++) if (words[i]!.text === ',') return { ...place, to: i }
  return place
}

/** "released a statement claiming that …", "…, adding that 12 were safe": the subject of the sentence. */
export function byParticiple(words: readonly Word[], verb: number): Place | null {
  if (
    !/^(?:claiming|saying|stating|adding|alleging|reporting|announcing|noting|confirming|estimating|warning|insisting)$/.test(
      words[verb]!.lower,
    )
  )
    return null
  const subject = mainSubject(words, verb)
  return subject && { ...scope(words, verb, subject), from: verb }
}

/** `," said Amina Juma, a teacher` · `, said its director, Dr. Li` · `, according …`. */
function isInverted(words: readonly Word[], verb: number, k: number): Place | null {
  if (
    !/^(?:said|says|added|adds|wrote|reported|warned|claimed|insisted|announced|explained|noted|tweeted|estimated|reports|writes|admitted|stated)$/.test(
      words[verb]!.lower,
    )
  )
    return null
  const before = words[k]
  if (
    k !== verb - 1 ||
    !before ||
    !(
      before.text === ',' ||
      QUOTE.test(before.text) ||
      before.text === '.' ||
      before.text === '?' ||
      before.text === '!'
    )
  )
    return null
  const first = verb + 1
  const next = words[first]
  if (next?.type !== 'word') return null
  if (
    /^(?:that|on|in|at|it|there|he|she|they|to|by|this|his|her|about|some|more|all)$/.test(next.lower) &&
    !/^(?:his|her|its)$/.test(next.lower)
  )
    return null
  // ", said the ministry had …": a clause follows, no subject
  const end = nounPhraseEnd(words, first)
  if (end <= first) return null
  const after = words[end]
  if (after && /^(?:was|were|is|are|had|has|have|that|will|would)$/.test(after.lower)) return null
  if (!isCapital(next) && !DETERMINER.test(next.lower) && !isPlural(next.lower) && next.lower !== 'police') return null
  let from = 0
  for (let i = k - 1; i >= 0; i--)
    if (words[i]!.text === ';') {
      from = i + 1
      break
    }
  // a quotation goes on behind its source; who that is ("the director, who gets $14m") and a plain clause are none of it
  const to = words.slice(end).some((word) => QUOTE.test(word.text)) ? words.length : verb
  return { first, end: apposed(words, first, end), from, to }
}

/** "Halvard, the company that pays salaries in 11 countries, said": the subject stands before the apposition. */
function pastApposition(words: readonly Word[], verb: number, k: number): Place | null {
  if (words[k]!.text === ')') {
    let open = k
    while (open > 0 && words[open]!.text !== '(') open--
    const first = subjectStart(words, open - 1)
    return open > 0 && first < open && isSubject(words, open) ? scope(words, verb, { first, end: k + 1 }) : null
  }
  let comma = k - 1
  while (comma >= 0 && words[comma]!.text !== ',') comma--
  const segment = words.slice(comma + 1, k)
  if (segment.length === 0) return null
  // "its director, Dr. Li Wen-hua, said"
  const named =
    segment.every(
      (word, n) =>
        isCapital(word) ||
        segment[n - 1]?.text === '-' ||
        word.type === 'sign' ||
        (word.type === 'word' && INSIDE.has(word.lower)),
    ) && isCapital(segment[0])
  if (comma < 0) return null
  const first = subjectStart(words, comma - 1)
  if (first >= comma) return named ? scope(words, verb, { first: comma + 1, end: k }) : null
  if (named) {
    const role = words.slice(first, comma)
    const isRole = role.length <= 9 && !isCapital(role[0]) && DETERMINER.test(role[0]!.lower)
    return scope(words, verb, { first: isRole || (isCapital(role[0]) && first === 0) ? first : comma + 1, end: k })
  }
  const opener = words[comma + 1]!
  if (isCapital(opener) && !/^(?:The|A|An)$/.test(opener.text)) return null
  return isSubject(words, comma) ? scope(words, verb, { first, end: comma }) : null
}
