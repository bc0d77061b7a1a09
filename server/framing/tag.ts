/**
 * What each word of a passage is in its sentence: noun, name, verb (and which form of it), adjective …
 *
 *   The mayor's report claims a third dam was weakened  →  det noun ' noun VERB(third) det num noun AUX VERB(participle)
 *
 * Framing hangs on the kind of word that stood in a slot, not on which word it was. A statistical tagger (wink-nlp) was
 * measured: 6 ms for a kilobyte, when only half a millisecond is there; and it must not be right about every word, only
 * about verb groups, their subjects, and what modifies what. So: closed classes, verb forms, endings, and the word before.
 */
import type { SentenceRange } from '../align/alignment.js'
import type { ScannedText } from '../text/scan.js'
import { TokenKind } from '../text/tokens.js'
import { NOUN_FIRST, verbForm } from './verb-list.js'
import { BE, CALENDAR, DO, HAVE, looksLikeAdjective, Tag } from './word-class.js'
import { type Word, wordsOf } from './words.js'

export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** A stretch of sentences, read: columns by local index `i`; citation marks are left out. */
export interface Reading {
  readonly text: ScannedText
  readonly range: SentenceRange
  readonly count: number
  /** by `i`: the token in the text */
  readonly token: Int32Array
  readonly lower: readonly string[]
  readonly lemma: readonly string[]
  readonly tag: Uint8Array
  /** by `i`: the base of a verb, auxiliaries included; null for other words */
  readonly base: readonly (string | null)[]
  readonly form: readonly (Form | null)[]
  /** by `i`: the sentence it stands in */
  readonly sentence: Int32Array
  /** by `i`: does it stand between quotation marks, opened in this block? */
  readonly quoted: Uint8Array
}

/** French-backed, rebel-held, Danish-led: what a name does to a thing */
const COMPOUND = /^\p{L}+-(?:\p{L}+ed|held|led|run|made|built|born|owned|speaking|style)$/u
const FOLLOWS_VERB = new Set([Tag.determiner, Tag.pronoun, Tag.opener, Tag.possessive] as number[])
/** after a quotation these are its verb: "…," said Ann Lee */
const SPEAKS = new Set(
  'say add write tell ask note report explain warn argue recall reply respond claim insist admit announce declare conclude observe remark'.split(
    ' ',
  ),
)
/** their base is a verb wherever it stands behind a noun */
const NEVER_NOUN = new Set('say believe argue insist think know tell agree deny allege assert contend'.split(' '))
/** they end in s and stand before nouns: "sports event", "arms deal" */
const SINGULAR_S = new Set([
  'arms',
  'sports',
  'news',
  'sales',
  'goods',
  'customs',
  'rights',
  'elections',
  'politics',
  'economics',
  'species',
])

export function read(text: ScannedText, range: SentenceRange): Reading {
  const { tokens, sentenceToken } = text
  const ids: number[] = []
  const sentences: number[] = []
  for (let s = range.first; s < range.end; s++) {
    for (let t = sentenceToken[s]!; t < sentenceToken[s + 1]!; t++) {
      if (tokens.kind[t] === TokenKind.citation) continue
      ids.push(t)
      sentences.push(s)
    }
  }
  const count = ids.length
  const wordAt = wordsOf(text)
  const words: Word[] = new Array(count)
  const lower: string[] = new Array(count)
  for (let i = 0; i < count; i++) {
    words[i] = wordAt(ids[i]!)
    lower[i] = words[i]!.lower
  }
  const tag = new Uint8Array(count)
  const base: (string | null)[] = new Array(count).fill(null)
  const form: (Form | null)[] = new Array(count).fill(null)
  const opens = (i: number): boolean => {
    // the first word of a sentence is capital whatever it is
    let at = i - 1
    while (at >= 0 && sentences[at] === sentences[i] && tag[at] === Tag.mark) at--
    return at < 0 || sentences[at] !== sentences[i]
  }
  for (let i = 0; i < count; i++) {
    const kind = tokens.kind[ids[i]!]
    const word = lower[i]!
    if (kind === TokenKind.number) {
      tag[i] = Tag.number
      continue
    }
    if (kind === TokenKind.punctuation || kind === TokenKind.url) {
      tag[i] = Tag.mark
      continue
    }
    if (word === "'s") {
      // "he's claiming": no pronoun owns by it
      if (i > 0 && tag[i - 1] === Tag.pronoun && sentences[i - 1] === sentences[i]) {
        tag[i] = Tag.auxiliary
        base[i] = 'be'
        form[i] = 'third'
      } else tag[i] = Tag.possessive
      continue
    }
    const first = opens(i)
    const capital = words[i]!.capital
    if (word === 'to') {
      tag[i] = Tag.to
      continue
    }
    if (
      CALENDAR.has(word) &&
      (capital || !words[i]!.verb) &&
      !(word === 'may' && (!capital || first) && !/\d$/.test(lower[i - 1] ?? '') && !/^\d/.test(lower[i + 1] ?? ''))
    ) {
      tag[i] = capital ? Tag.name : Tag.noun
      continue
    }
    const closed = words[i]!.closed
    // "was court-martialled", "had been fast-tracked"
    if (/^\p{L}+-\p{L}{3,}ed$/u.test(word) && tag[i - 1] === Tag.auxiliary && sentences[i - 1] === sentences[i]) {
      tag[i] = Tag.verb
      base[i] = word.replace(/(?:(?<=l)l)?ed$/, '')
      form[i] = 'participle'
      continue
    }
    if (COMPOUND.test(word)) {
      tag[i] = Tag.adjective
      continue
    }
    if (capital && !first && (closed === null || closed === Tag.adjective || closed === Tag.adverb)) {
      tag[i] = Tag.name
      continue
    }
    // "have long complained"
    if (word === 'long' && tag[i - 1] === Tag.auxiliary) {
      tag[i] = Tag.adverb
      continue
    }
    const acts = closed === Tag.adjective && words[i]!.verb ? asVerb(i, word) : null
    if (acts) {
      tag[i] = Tag.verb
      base[i] = acts.base
      form[i] = acts.form
      continue
    }
    if (closed !== null) {
      tag[i] = closed
      if (closed === Tag.auxiliary) {
        const plain = word.replace(/n't$/, '')
        const known = verbForm(plain)
        base[i] = BE.has(word) ? 'be' : HAVE.has(word) ? 'have' : DO.has(word) ? 'do' : null
        form[i] =
          known?.isThird || plain === 'am' || plain === 'are'
            ? 'third'
            : known?.isPast
              ? 'past'
              : plain === 'been'
                ? 'participle'
                : known?.isIng
                  ? 'ing'
                  : 'base'
      }
      continue
    }
    if (!words[i]!.hasLetter) {
      tag[i] = Tag.mark
      continue
    }
    const verb = asVerb(i, word)
    if (verb) {
      tag[i] = Tag.verb
      base[i] = verb.base
      form[i] = verb.form
    } else if (capital && (!first || (i + 1 < count && words[i + 1]!.capital))) tag[i] = Tag.name
    else if (tag[i] === 0) tag[i] = looksLikeAdjective(word) ? Tag.adjective : Tag.noun
  }
  // an adjective with no noun behind it, and an article or a noun before it, is one: "the salvage firm said", "of the scandal"
  for (let i = 1; i < count; i++) {
    if (tag[i] !== Tag.adjective) continue
    const before = tag[i - 1]
    if (before !== Tag.determiner && before !== Tag.noun && before !== Tag.possessive && before !== Tag.adjective)
      continue
    const after = i + 1 < count && sentences[i + 1] === sentences[i] ? tag[i + 1] : Tag.mark
    const stands =
      after === Tag.verb ||
      after === Tag.auxiliary ||
      after === Tag.modal ||
      after === Tag.preposition ||
      after === Tag.mark ||
      after === Tag.opener ||
      after === Tag.possessive
    if (stands) tag[i] = Tag.noun
  }
  return {
    text,
    range,
    count,
    token: Int32Array.from(ids),
    lower,
    lemma: words.map((word) => word.lemma),
    tag,
    base,
    form,
    sentence: Int32Array.from(sentences),
    quoted: quotedWords(text, ids),
  }

  /** "the dust also darkens the ice": between a subject's adverb and an article a word in s is a verb. */
  function isUnknownThird(i: number, word: string): boolean {
    if (word.length < 5 || !/[^su]s$/.test(word) || i === 0 || sentences[i - 1] !== sentences[i]) return false
    if (tag[i - 1] !== Tag.adverb && tag[i - 1] !== Tag.name && tag[i - 1] !== Tag.pronoun) return false
    return sentences[i + 1] === sentences[i] && words[i + 1]?.closed === Tag.determiner
  }

  /** After a comma: has the clause a subject and no verb yet? Each clause that a word like "which" opens takes one verb. */
  function awaitsVerb(i: number): boolean {
    let verbs = 0
    let openers = 0
    for (let n = i - 1; n >= 0 && sentences[n] === sentences[i] && lower[n] !== ';' && lower[n] !== ':'; n--) {
      const finite =
        tag[n] === Tag.modal ||
        ((tag[n] === Tag.verb || tag[n] === Tag.auxiliary) &&
          (form[n] === 'past' || form[n] === 'third' || form[n] === 'base') &&
          tag[n - 1] !== Tag.modal &&
          tag[n - 1] !== Tag.to)
      if (finite) verbs++
      if (tag[n] === Tag.opener) openers++
    }
    return verbs <= openers
  }

  /** Is the word a verb here, and which form? May set `tag[i]` to adjective for a participle before a noun. */
  function asVerb(i: number, word: string): { base: string; form: Form } | null {
    const known = words[i]!.verb
    const guess =
      known ??
      (word.length > 5 && /[^aeiou]ed$|[aeiou][^aeiou]ed$/.test(word)
        ? { base: word.slice(0, -2), isBase: false, isThird: false, isPast: true, isParticiple: true, isIng: false }
        : isUnknownThird(i, word)
          ? { base: word.slice(0, -1), isBase: false, isThird: true, isPast: false, isParticiple: false, isIng: false }
          : word.length > 6 && word.endsWith('ing') && !/(?:thing|ceiling|morning|evening)$/.test(word)
            ? {
                base: word.slice(0, -3),
                isBase: false,
                isThird: false,
                isPast: false,
                isParticiple: false,
                isIng: true,
              }
            : null)
    if (!guess) return null
    const sameSentence = (n: number) => n >= 0 && sentences[n] === sentences[i]
    let p = i - 1
    while (sameSentence(p) && (tag[p] === Tag.adverb || tag[p] === Tag.negation)) p--
    if (sameSentence(p) && lower[p] === 'likely')
      while (sameSentence(p) && (tag[p] === Tag.adverb || lower[p] === 'likely')) p--
    const before = sameSentence(p) ? tag[p]! : 0
    const near = sameSentence(i - 1) ? tag[i - 1]! : 0
    const nextWord = i + 1 < count && sentences[i + 1] === sentences[i] ? lower[i + 1]! : ''
    const next = nextWord === 'to' ? Tag.to : (words[i + 1]?.closed ?? 0)
    const nextIsNoun = nextWord !== '' && (words[i + 1]?.hasLetter ?? false) && next === 0
    if (guess.isBase && (before === Tag.modal || before === Tag.to || (before === Tag.auxiliary && base[p] === 'do')))
      return { base: guess.base, form: 'base' }
    if (before === Tag.auxiliary && (base[p] === 'be' || base[p] === 'have')) {
      if (guess.isIng && base[p] === 'be') return { base: guess.base, form: 'ing' }
      if (guess.isParticiple) return { base: guess.base, form: 'participle' }
    }
    if (before === Tag.modal && guess.isBase) return { base: guess.base, form: 'base' }
    // coordinated with a verb: "had drained its wells and flooded its meadows" goes by the object, left to chance
    // "another 40 per cent said they", "a panel in 2031 found the rules": what only follows a verb comes next
    if (near === Tag.number && (guess.isPast || guess.isThird) && FOLLOWS_VERB.has(next))
      return { base: guess.base, form: guess.isPast ? 'past' : 'third' }
    // "the members all suggested that"
    if (/^(?:all|both|each)$/.test(lower[i - 1] ?? '') && guess.isPast && FOLLOWS_VERB.has(next) && i > 1)
      return { base: guess.base, form: 'past' }
    if (near === Tag.determiner || near === Tag.possessive || near === Tag.number) {
      if ((guess.isParticiple || guess.isIng) && nextIsNoun) tag[i] = Tag.adjective
      return null
    }
    if (near === Tag.adjective && lower[i - 1] === 'likely') tag[i - 1] = Tag.adverb
    else if (near === Tag.adjective) {
      const noun = !(guess.isPast || guess.isParticiple) || (nextIsNoun && nextWord !== 'by')
      if (noun) {
        if ((guess.isParticiple || guess.isIng) && nextIsNoun) tag[i] = Tag.adjective
        return null
      }
      // "a provincial offensive launched by": the adjective was the noun
      tag[i - 1] = Tag.noun
    }
    if (guess.isIng) {
      if (near === Tag.preposition && nextIsNoun && next === 0 && !FOLLOWS_VERB.has(next))
        return { base: guess.base, form: 'ing' }
      if (near === Tag.noun && nextWord === 'of') return null
      return { base: guess.base, form: 'ing' }
    }
    if (near === Tag.preposition) {
      if (guess.isParticiple && nextIsNoun) tag[i] = Tag.adjective
      return null
    }
    if (guess.isPast || guess.isParticiple) {
      if (near === 0 && nextIsNoun && guess.isParticiple) tag[i] = Tag.adjective
      if (near === 0 && nextIsNoun) return null
      // "the men detained by police", "a bridge built in 1987": no past without a subject of its own follows; told as participle
      const reduced =
        guess.isParticiple &&
        (nextWord === 'by' ||
          (before === Tag.mark && !(SPEAKS.has(guess.base) && next !== Tag.preposition) && !awaitsVerb(i)))
      if (!guess.isPast || reduced) return { base: guess.base, form: 'participle' }
      if (guess.isBase && before === Tag.noun && nextIsNoun && NOUN_FIRST.has(guess.base)) return null
      return { base: guess.base, form: 'past' }
    }
    const subject =
      before === Tag.noun ||
      before === Tag.name ||
      before === Tag.pronoun ||
      before === Tag.opener ||
      before === Tag.mark
    if (!subject)
      return before === Tag.conjunction && !NOUN_FIRST.has(guess.base)
        ? { base: guess.base, form: guess.isBase ? 'base' : 'third' }
        : null
    const nounFirst = NOUN_FIRST.has(guess.base)
    const verbish = FOLLOWS_VERB.has(next) || next === Tag.to || next === Tag.negation
    if (guess.isThird) {
      if (before === Tag.mark) return nounFirst ? null : { base: guess.base, form: 'third' }
      if (before === Tag.pronoun || before === Tag.opener) return { base: guess.base, form: 'third' }
      return !nounFirst || verbish || (before === Tag.name && next !== Tag.preposition && nextWord !== '')
        ? { base: guess.base, form: 'third' }
        : null
    }
    // "critics of the plan say it": no noun is spelled so
    const never = guess.isBase && NEVER_NOUN.has(guess.base) && (before === Tag.noun || before === Tag.name)
    if (never) return { base: guess.base, form: 'base' }
    const plural =
      before === Tag.pronoun ||
      before === Tag.opener ||
      (/[^s]s$|people$|police$/.test(lower[p] ?? '') && !SINGULAR_S.has(lower[p]!))
    if (before === Tag.mark || !plural)
      return !nounFirst && before !== Tag.noun && verbish ? { base: guess.base, form: 'base' } : null
    return !nounFirst || verbish || !nextIsNoun ? { base: guess.base, form: 'base' } : null
  }
}

/** Read once a text, since a sentence at the end of a block of megabytes hangs on every mark before it. */
const quotedTokens = new WeakMap<ScannedText, Uint8Array>()

function quotedWords(text: ScannedText, ids: readonly number[]): Uint8Array {
  const known = quotedTokens.get(text) ?? quotedIn(text)
  quotedTokens.set(text, known)
  return Uint8Array.from(ids, (t) => known[t]!)
}

/** By token. Straight marks open and close by turns, curly ones say which; a block that ends closes what is open. */
function quotedIn(text: ScannedText): Uint8Array {
  const { tokens, blockToken } = text
  const quoted = new Uint8Array(tokens.count)
  let open = false
  let block = 0
  for (let t = 0; t < tokens.count; t++) {
    while (block < text.blocks.length && t >= blockToken[block + 1]!) {
      block++
      open = false
    }
    const mark = tokens.kind[t] === TokenKind.punctuation ? markAt(text, t) : ''
    // some agencies open with the mark that closes: ”Nobody rang
    const turned = mark === '”' && !open && startsWord(text, t)
    if (mark === '“' || mark === '«' || mark === '„' || turned) open = true
    const closes = (mark === '”' && !turned) || mark === '»' || (mark === '"' && open)
    if (closes) open = false
    quoted[t] = open ? 1 : 0
    if (mark === '"' && !closes) open = true
  }
  return quoted
}

/** Two apostrophes side by side are one mark, told at the second. */
function markAt({ text, tokens }: ScannedText, t: number): string {
  const mark = text[tokens.start[t]!]!
  const doubled = (mark === "'" || mark === '’') && t > 0 && tokens.end[t - 1] === tokens.start[t]
  return doubled && text[tokens.start[t - 1]!] === mark ? '"' : mark
}

/** Does the mark stand before a word and behind none? */
function startsWord({ tokens }: ScannedText, t: number): boolean {
  const joined = (n: number) => n + 1 < tokens.count && n >= 0 && tokens.end[n] === tokens.start[n + 1]
  return joined(t) && tokens.kind[t + 1] !== TokenKind.punctuation && !joined(t - 1)
}

/** The stretch of the text from word `first` up to word `end`. */
export function spanOf({ text, token }: Reading, first: number, end: number): { start: number; end: number } {
  return { start: text.tokens.start[token[first]!]!, end: text.tokens.end[token[end - 1]!]! }
}

export const isContent = (tag: number): boolean =>
  tag === Tag.noun ||
  tag === Tag.name ||
  tag === Tag.verb ||
  tag === Tag.adjective ||
  tag === Tag.number ||
  tag === Tag.adverb
