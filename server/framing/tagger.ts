/**
 * What each word of a passage is in its sentence: noun, name, verb (and which form of it), adjective …
 *
 *   The mayor's report claims a third dam was weakened  →  det noun ' noun VERB(third) det num noun AUX VERB(participle)
 *
 * Framing hangs on the kind of word that stood in a slot, not on which word it was. A statistical tagger (wink-nlp) was
 * measured: 6 ms for a kilobyte, when only half a millisecond is there; and it must not be right about every word, only
 * about verb groups, their subjects, and what modifies what. So: closed classes, verb forms, endings, and the word before.
 */
import { TokenKind } from '../text/tokens.js'
import type { Form } from './reading.js'
import { asVerb } from './verb-in-place.js'
import { verbForm } from './verb-list.js'
import { BE, CALENDAR, DO, HAVE, looksLikeAdjective, Tag } from './word-class.js'
import type { Word } from './words.js'

/** What is known of the words so far, by their place; tags are filled from left to right. */
export interface Columns {
  readonly count: number
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly sentences: readonly number[]
  readonly tag: Uint8Array
  readonly base: (string | null)[]
  readonly form: (Form | null)[]
}

/** French-backed, rebel-held, Danish-led: what a name does to a thing */
const COMPOUND = /^\p{L}+-(?:\p{L}+ed|held|led|run|made|built|born|owned|speaking|style)$/u

/** `kinds`: the tokens' kinds; `sentences`: which sentence each word stands in. */
export function tagged(words: readonly Word[], kinds: readonly number[], sentences: readonly number[]): Columns {
  const count = words.length
  const lower = words.map((word) => word.lower)
  const tag = new Uint8Array(count)
  const base: (string | null)[] = new Array(count).fill(null)
  const form: (Form | null)[] = new Array(count).fill(null)
  const columns: Columns = { count, words, lower, sentences, tag, base, form }
  const opens = (i: number): boolean => {
    // the first word of a sentence is capital whatever it is
    let at = i - 1
    while (at >= 0 && sentences[at] === sentences[i] && tag[at] === Tag.mark) at--
    return at < 0 || sentences[at] !== sentences[i]
  }
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!
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
    const acts = closed === Tag.adjective && words[i]!.verb ? asVerb(columns, i, word) : null
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
    const verb = asVerb(columns, i, word)
    if (verb) {
      tag[i] = Tag.verb
      base[i] = verb.base
      form[i] = verb.form
    } else if (capital && (!first || (i + 1 < count && words[i + 1]!.capital))) tag[i] = Tag.name
    else if (tag[i] === 0) tag[i] = looksLikeAdjective(word) ? Tag.adjective : Tag.noun
  }
  nounsLast(columns)
  return columns
}

/** "the salvage firm said", "of the scandal": an adjective with no noun behind it, and an article or a noun before it, is one. */
function nounsLast({ count, tag, sentences }: Columns) {
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
}
