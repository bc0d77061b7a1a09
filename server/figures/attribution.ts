/**
 * Who says so: the sources of one sentence and the stretch of it that each answers for.
 *
 *   The ministry reported 41 deaths, while the union said that 97 people had died   two sources, each its own clause
 *   Forty huts burned down, the fire service said, and many more are damaged         answers for what stands before it
 *   According to the register, … · … (per Armenia) · … killed (SOHR)               forms without a verb
 *
 * The subject of a reporting verb is found by its edges: back from the verb to the comma, the conjunction or the sentence's
 * start. Published corpora of news attribution mark three sources of four in these forms. What it gets wrong: a source that
 * is told only by the sense of the sentence before.
 */
import { monthOf } from './date-words.js'
import { isPlural } from './nouns.js'
import { AUXILIARY, DOUBTFUL, REPORTING } from './reporting-verbs.js'
import { isCapital, type Word } from './sentence-words.js'

export interface Source {
  /** the source in the words of the sentence */
  readonly text: string
  /** "he", "they", "the company": to be looked up in the sentences before */
  readonly anaphor: boolean
  /** words it answers for, `[from, to)` */
  readonly from: number
  readonly to: number
}

const PRONOUN = /^(?:he|she|they|it|we|i)$/
const QUOTE = /^["“”«»‘’]$/
const CLAUSE = /^(?:while|whereas|but|although|though|whilst)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|these|those|our|some|one|two|several|many|another|most)$/
/** Words that may stand inside a source's noun phrase besides nouns and names. */
const INSIDE =
  /^(?:of|the|a|an|for|and|in|at|on|from|to|de|la|al|bin|van|von|der|den|del|di|da|dos|el|'s|’s|&|with|who|its|his|her|their|than|as|under|against)$/
const NO_SUBJECT =
  /^(?:it|there|which|who|that|what|this|and|but|or|as|when|where|if|while|than|because|after|before|since|however|also|be|by|been|being|to|not)$/
/** Passive or impersonal: "it was reported", "is estimated", "are said to be". */
const BE = /^(?:was|were|is|are|be|been|being)$/

export function sourcesIn(words: readonly Word[], cut: (from: number, to: number) => string): Source[] {
  const sources: Source[] = []
  for (let k = 0; k < words.length; k++) {
    const word = words[k]!
    // "United States" is no verb
    if (word.type !== 'word' || (k > 0 && isCapital(word))) continue
    const found: Place | null =
      word.lower === 'according' && words[k + 1]?.lower === 'to'
        ? byPreposition(words, k, k + 2)
        : word.lower === 'per' || word.lower === 'citing'
          ? byPer(words, k)
          : REPORTING.has(word.lower)
            ? (byParticiple(words, k) ?? bySubject(words, k))
            : word.lower === 'officially' ||
                (word.lower === 'official' &&
                  /^(?:figures|data|statistics|count|tally|toll)$/.test(words[k + 1]?.lower ?? ''))
              ? {
                  first: k,
                  end: word.lower === 'officially' ? k + 1 : k + 2,
                  from: clauseStart(words, k),
                  to: clauseEnd(words, k),
                  text: 'official figures',
                }
              : word.lower === 'allegations' && /^(?:emerged|surfaced|that|of)$/.test(words[k + 1]?.lower ?? '')
                ? { first: k, end: k + 1, from: k, to: words.length }
                : null
    if (!found) continue
    const text = found.text ?? tidy(cut(words[found.first]!.start, words[found.end - 1]!.end))
    if (text === '') continue
    sources.push({ text, anaphor: isAnaphor(words, found.first, found.end), from: found.from, to: found.to })
  }
  sources.push(...bracketed(words, cut))
  return sources
}

/** The source that answers for the quantity at word `at`: the narrowest stretch that holds it, later ones before earlier. */
export function sourceOf(sources: readonly Source[], at: number): Source | null {
  let best: Source | null = null
  for (const source of sources) {
    if (at < source.from || at >= source.to) continue
    if (!best || source.to - source.from <= best.to - best.from) best = source
  }
  return best
}

interface Place {
  /** in other words than the sentence's */
  readonly text?: string
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”'’,]+|[\s"“”,]+$/g, '')
    .replace(/^(?:The|the|A|a|an|An)\s+(?=\S)/, '')

function isAnaphor(words: readonly Word[], first: number, end: number): boolean {
  if (end - first === 1) return PRONOUN.test(words[first]!.lower) || isCapital(words[first])
  if (end - first > 3) return false
  return (
    /^(?:the|its|this|that|his|her)$/.test(words[first]!.lower) &&
    !words.slice(first + 1, end).some((word) => isCapital(word))
  )
}

const clauseStart = (words: readonly Word[], k: number): number => {
  for (let i = k - 1; i >= 0; i--)
    if (
      /^[;:]$/.test(words[i]!.text) ||
      CLAUSE.test(words[i]!.lower) ||
      (words[i]!.lower === 'and' && words[i - 1]?.text === ',')
    )
      return i + 1
  return 0
}
const clauseEnd = (words: readonly Word[], k: number): number => {
  for (let i = k + 1; i < words.length; i++)
    if (
      /^[;]$/.test(words[i]!.text) ||
      CLAUSE.test(words[i]!.lower) ||
      (words[i]!.lower === 'and' && (words[i - 1]?.text === ',' || words[i + 1]?.lower === 'possibly'))
    )
      return i
  return words.length
}

/** According to X: for the whole sentence, or for its side of a semicolon or of a contrasting clause. */
function byPreposition(words: readonly Word[], k: number, first: number): Place | null {
  const end = nounPhraseEnd(words, first)
  if (end <= first) return null
  let from = 0
  for (let i = k - 1; i >= 0; i--) {
    if (words[i]!.text === ';' || CLAUSE.test(words[i]!.lower)) {
      from = i + 1
      break
    }
  }
  let to = words.length
  for (let i = end; i < words.length; i++) {
    if (words[i]!.text === ';' || (CLAUSE.test(words[i]!.lower) && k > 0 && !(from === 0 && k <= 1))) {
      to = i
      break
    }
  }
  return { first, end: apposed(words, first, end), from, to }
}

/** per Armenia · as per the ministry · citing its deputy. "per person", "per cent" and "per day" say no source. */
function byPer(words: readonly Word[], k: number): Place | null {
  const first = k + 1
  const next = words[first]
  if (next?.type !== 'word') return null
  const named =
    isCapital(next) || (/^(?:the|its|official|local)$/.test(next.lower) && words[first + 1]?.type === 'word')
  if (words[k]!.lower === 'per' && !named) return null
  const end = nounPhraseEnd(words, first)
  let from = clauseStart(words, k)
  let to = clauseEnd(words, k)
  // a label: "Per Armenia: 1,166 killed"
  if (words[end]?.text === ':') {
    from = end
    to = words.length
  }
  // in brackets at the end of a line: "5,000 killed (as of 22 October; per the ministry)"
  if (words[end]?.text === ')') from = 0
  return { first, end, from, to }
}

/** From the start of a noun phrase to its end: a comma, a verb, a bracket. */
function nounPhraseEnd(words: readonly Word[], first: number): number {
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
function apposed(words: readonly Word[], first: number, end: number): number {
  if (words[end]?.text !== ',' || !isCapital(words[end + 1]) || words.slice(first, end).some((word) => isCapital(word)))
    return end
  const close = nounPhraseEnd(words, end + 1)
  return words.slice(end + 1, close).every((word) => isCapital(word) || word.type === 'sign' || INSIDE.test(word.lower))
    ? close
    : end
}

function bySubject(words: readonly Word[], verb: number): Place | null {
  const word = words[verb]!
  let k = verb - 1
  while (k >= 0 && (AUXILIARY.has(words[k]!.lower) || /ly$/.test(words[k]!.lower)) && words[k]!.type === 'word') {
    if (BE.test(words[k]!.lower)) {
      if (!word.lower.endsWith('ing')) return impersonal(words, verb, k)
    }
    k--
  }
  if (BE.test(words[k]?.lower ?? '')) return null
  const before = words[k]
  const inverted = isInverted(words, verb, k)
  if (inverted) return inverted
  if (!before) return null
  if (before.type === 'word' && NO_SUBJECT.test(before.lower) && !PRONOUN.test(before.lower)) {
    // "…, which the union says"; "a report that said"
    if (before.lower === 'and' || before.lower === 'but') return coordinated(words, verb, k)
    if (!/^(?:who|which|that)$/.test(before.lower)) return null
    const end = words[k - 1]?.text === ',' ? k - 1 : k
    const first = subjectStart(words, end - 1)
    if (first >= end) return null
    // the clause ends with its comma: "the chief, who had admitted it, was sentenced to six years"
    const place = scope(words, verb, { first, end })
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
  if (first >= end || !isSubject(words, end)) return null
  if (DOUBTFUL.has(word.lower) && !governs(words, verb)) return null
  // a noun that looks like the verb: "the ministry report", "police records"
  if (
    /^(?:report|reports|claim|claims|record|records|estimate|estimates|document|documents|note|notes|state|states|forecast|forecasts|projects|show|shows|lists)$/.test(
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

/** "It was reported that": somebody, unnamed. "is estimated at" says nothing of who. */
function impersonal(words: readonly Word[], verb: number, be: number): Place | null {
  if (words[be - 1]?.lower !== 'it' || words[verb + 1]?.lower !== 'that') return null
  if (!/^(?:reported|announced|alleged|claimed|stated)$/.test(words[verb]!.lower)) return null
  return { first: verb, end: verb + 1, from: verb, to: clauseEnd(words, verb), text: 'unnamed reports' }
}

/** Two verbs and nouns look alike; a verb has "that", a figure, an object or the end of its clause behind it. */
const isVerbHere = (words: readonly Word[], verb: number, subject: number): boolean => {
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
function governs(words: readonly Word[], verb: number): boolean {
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

/** "Reyes, an engineer, opened 30 of the pumps and found that 9% …": the subject of the first verb says the rest. */
function coordinated(words: readonly Word[], verb: number, and: number): Place | null {
  if (DOUBTFUL.has(words[verb]!.lower) && !governs(words, verb)) return null
  const subject = mainSubject(words, and)
  return subject && { ...scope(words, verb, subject), from: subject.end }
}

/** "released a statement claiming that …", "…, adding that 12 were safe": the subject of the sentence. */
function byParticiple(words: readonly Word[], verb: number): Place | null {
  if (
    !/^(?:claiming|saying|stating|adding|alleging|reporting|announcing|noting|confirming|estimating|warning|insisting)$/.test(
      words[verb]!.lower,
    )
  )
    return null
  const subject = mainSubject(words, verb)
  return subject && { ...scope(words, verb, subject), from: verb }
}

/** The noun phrase that the sentence's or clause's first verb follows; null where it cannot be told. */
function mainSubject(words: readonly Word[], before: number): { first: number; end: number } | null {
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
      !INSIDE.test(word.lower) &&
      !isPlural(word.lower)
    )
      break
    end++
  }
  if (end === first || end >= before || !(isCapital(words[first]) || DETERMINER.test(words[first]!.lower))) return null
  return isSubject(words, end) ? { first, end } : null
}

/** `," said Amina Juma, a teacher` · `, said its director, Dr. Li` · `, according …`. */
function isInverted(words: readonly Word[], verb: number, k: number): Place | null {
  if (
    !/^(?:said|says|told|added|adds|wrote|reported|warned|claimed|insisted|announced|explained|noted|tweeted|estimated|reports|writes|admitted|stated)$/.test(
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
  // a quotation goes on behind its source; a plain clause with "and" does not
  const to = QUOTE.test(before.text) || words.slice(end).some((word) => QUOTE.test(word.text)) ? words.length : verb
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
        (word.type === 'word' && INSIDE.test(word.lower)),
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

/** Back from the last word of a noun phrase to its first. */
function subjectStart(words: readonly Word[], last: number): number {
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

function isSubject(words: readonly Word[], end: number): boolean {
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

/** A subject before its verb answers for what follows; where the verb ends its clause, for what goes before. */
function scope(words: readonly Word[], verb: number, { first, end }: { first: number; end: number }): Place {
  const next = words[verb + 1]
  const tail =
    next === undefined ||
    /^[.,;:!?)"”“]$/.test(next.text) ||
    (/^(?:on|in|at|late|early|yesterday|today|earlier|later|this|last)$/.test(next.lower) &&
      words[first - 1]?.text === ',')
  if (tail && first > 0 && next?.text !== ':') {
    let from = 0
    for (let i = first - 1; i >= 0; i--) {
      if (words[i]!.text === ';') {
        from = i + 1
        break
      }
    }
    return { first, end, from, to: first }
  }
  let to = words.length
  for (let i = verb + 1; i < words.length; i++) {
    if (words[i]!.text === ';' && !listGoesOn(words, i)) to = i
    else if (CLAUSE.test(words[i]!.lower) && words[i - 1]?.text === ',' && reportsAgain(words, i)) to = i
    else continue
    break
  }
  // what stands in the subject itself is no part of what it says: "two crews said"
  return { first, end, from: verb, to }
}

/** Semicolons part the items of a list too: "250 tanks; 150 other vehicles; 11 posts". */
const listGoesOn = (words: readonly Word[], at: number): boolean => {
  for (let k = at + 1; k < at + 4; k++) {
    if (words[k]?.type === 'number') return true
    if (
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|and|eleven|twelve)$/.test(words[k]?.lower ?? '') &&
      words[k]!.lower !== 'and'
    )
      return true
  }
  return false
}

const reportsAgain = (words: readonly Word[], at: number): boolean => {
  for (let k = at; k < words.length && k < at + 16; k++)
    if (REPORTING.has(words[k]!.lower) || words[k]!.lower === 'according') return true
  return true
}

/** "217 mercenaries killed (SOHR)": a name alone in brackets behind a count, and no abbreviation of what stands before it. */
function bracketed(words: readonly Word[], cut: (from: number, to: number) => string): Source[] {
  const sources: Source[] = []
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
    sources.push({
      text: tidy(cut(inside[0]!.start, inside.at(-1)!.end)),
      anaphor: false,
      from: clauseStart(words, k),
      to: k,
    })
  }
  return sources
}
