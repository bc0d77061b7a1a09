/**
 * Who "he", "Mbeki" and "the company" are: the source named in the sentences before.
 *
 *   Coast Guard spokesman Faustino Mbeki said. … he said · Mbeki said     →  Coast Guard spokesman Faustino Mbeki
 *   Halvard Payroll, the Nordmark company that … said. The company said   →  Halvard Payroll
 *
 * Looked up only when a figure hangs on it, a few sentences back for a pronoun and through the text before for a surname or a
 * noun. It gets a pronoun wrong where somebody else was spoken of in between without being a source.
 */
import { FUNCTION_WORDS } from '../text/function-words.js'
import type { ScannedText } from '../text/scan.js'
import { type Source, sourcesIn } from './attribution.js'
import { isCapital, wordsOf } from './sentence-words.js'
import { initialsIn } from './source-initials.js'
import { fitsPronoun, kindOfSource, type SourceKind } from './source-kind.js'

/** A pronoun's source stands at most so many sentences back. */
const PRONOUN_REACH = 4
/** … a noun's so many: an article of a thousand sentences is not read again for each "the company". */
const NOUN_REACH = 60

/** Before a full stop these belong to the name; any other word there ends a sentence. */
const SHORTENED = /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|St|Sen|Rep|Gov|Rev|Hon)$/u

/** Behind a noun that is the head of its phrase: its end, a name ("prosecutor Ilse Marten"), what it is the noun of. */
const HEAD_ENDS =
  /^(?:['’]s?)?(?:$|[^\p{L}\s'’-]|\s+(?:\p{Lu}|(?:of|for|in|at|on|that|which|who|whose|with|behind)\b|\p{L}+ing\b|[^\p{L}]))/u
const endsPhrase = (rest: string): boolean => HEAD_ENDS.test(rest)

/** "The Weir Trust" as a sentence began with it. */
const ARTICLE = /^(?:The|An?)\s+(?=\S)/u

export interface SourceLookup {
  /** null: a pronoun for nobody that the text names */
  resolve(source: Pick<Source, 'text' | 'anaphor'>, sentence: number): string | null
  /** the source of the sentence before, where it goes on */
  before(sentence: number): string | null
}

export function createSources(text: ScannedText): SourceLookup {
  const initials = initialsIn(text.text)
  const bySentence = new Map<number, readonly Source[]>()
  const resolved = new Map<string, string>()
  const kinds = new Map<string, SourceKind>()

  // the same few are asked about again and again, and each time the whole text is looked through for them
  const kindOf = (source: string): SourceKind => {
    const kind = kinds.get(source) ?? kindOfSource(source, text.text)
    kinds.set(source, kind)
    return kind
  }

  const sourcesAt = (sentence: number): readonly Source[] => {
    const known = bySentence.get(sentence)
    if (known) return known
    const first = text.sentenceToken[sentence]!
    const last = text.sentenceToken[sentence + 1]! - 1
    const words = wordsOf(text.text, text.tokens.start[first]!, text.tokens.end[last]!)
    const found = sourcesIn(words, (from, to) => text.text.slice(from, to))
    bySentence.set(sentence, found)
    return found
  }

  const named = (sentence: number, reach: number, pronoun = 'they'): string | null => {
    for (let s = sentence - 1; s >= 0 && s >= sentence - reach; s--) {
      const sources = sourcesAt(s)
      for (let n = sources.length - 1; n >= 0; n--) {
        const source = sources[n]!
        const full = source.anaphor ? lookUp(source, s) : source.text
        if (source.anaphor && full === source.text) continue
        if (fitsPronoun(pronoun, kindOf(full))) return full
      }
    }
    return null
  }

  const lookUp = (source: Pick<Source, 'text' | 'anaphor'>, sentence: number): string => {
    if (!source.anaphor) return source.text
    const key = `${sentence} ${source.text}`
    const known = resolved.get(key)
    if (known !== undefined) return known
    resolved.set(key, source.text)
    const lower = source.text.toLowerCase()
    const found = /^(?:he|she|they|it|we|i)$/.test(lower)
      ? (named(sentence, PRONOUN_REACH, lower) ?? subjectBefore(sentence, lower))
      : /^\p{Lu}/u.test(source.text)
        ? fullName(source.text, sentence)
        : (introduced(lower, sentence) ?? nounBefore(lower, sentence))
    const full = found ?? source.text
    resolved.set(key, full)
    return full
  }

  /** "The River Trust had sent twelve wardens. It had visited the weirs. In nine, it said, …": whom the sentences are about. */
  const subjectBefore = (sentence: number, pronoun: string): string | null => {
    for (let s = sentence - 1; s >= 0 && s >= sentence - PRONOUN_REACH; s--) {
      const start = text.tokens.start[text.sentenceToken[s]!]!
      const words = wordsOf(text.text, start, Math.min(start + 120, text.tokens.end[text.sentenceToken[s + 1]! - 1]!))
      if (/^(?:he|she|they|it)$/.test(words[0]?.lower ?? '')) continue
      const first = words[0]?.lower === 'the' ? 1 : 0
      let end = first
      while (isCapital(words[end]) || (/^(?:of|for|and)$/.test(words[end]?.lower ?? '') && isCapital(words[end + 1])))
        end++
      // a name has two words, or an article
      if (end - first < 2 - first || end === first) continue
      const name = text.text.slice(words[first]!.start, words[end - 1]!.end)
      if (fitsPronoun(pronoun, kindOf(name))) return name
    }
    return null
  }

  /** A surname's first full mention: capitalised words before it, and the role before those. */
  const fullName = (name: string, sentence: number): string | null => {
    const limit = text.tokens.start[text.sentenceToken[sentence]!]!
    let at = text.text.indexOf(name)
    for (let n = 0; at >= 0 && at < limit && n < 20; n++, at = text.text.indexOf(name, at + name.length)) {
      // a name goes over no line's end
      const line = text.text.lastIndexOf('\n', at) + 1
      const words = wordsOf(text.text, Math.max(line, at - 120), at + name.length)
      let k = words.length - 1
      if (words[k]?.text !== name) continue
      while (
        k > 0 &&
        (isCapital(words[k - 1]) || (words[k - 1]!.text === '.' && SHORTENED.test(words[k - 2]?.text ?? '')))
      )
        k--
      // "The", "In": its capital is the sentence's
      while (
        k < words.length - 1 &&
        /^\p{Lu}\p{Ll}/u.test(words[k]!.text) &&
        (FUNCTION_WORDS.has(words[k]!.lower) || words[k]!.lower === 'per')
      )
        k++
      if (words.length - 1 - k < 1) continue
      const role =
        k > 0 &&
        /^(?:spokesman|spokeswoman|spokesperson|chief|director|minister|head|president|mayor|commander|secretary|chairman|analyst|professor|researcher|official)$/.test(
          words[k - 1]!.lower,
        )
      if (role) {
        k--
        while (k > 0 && isCapital(words[k - 1])) k--
      }
      return text.text.slice(words[k]!.start, at + name.length)
    }
    return null
  }

  /** "Ostrava Freight, the haulage company": the name that a noun was introduced with. */
  const introduced = (lower: string, sentence: number): string | null => {
    const noun = lower.split(' ').at(-1)!
    for (let s = sentence - 1; s >= 0 && s >= sentence - NOUN_REACH; s--) {
      const first = text.sentenceToken[s]!
      const last = text.sentenceToken[s + 1]! - 1
      const start = text.tokens.start[first]!
      const content = text.text.slice(start, text.tokens.end[last]!)
      const at = content.toLowerCase().indexOf(noun)
      if (at < 0) continue
      const words = wordsOf(content, 0, Math.min(content.length, at + noun.length))
      const k = words.length - 1
      if (words[k]?.lower !== noun || (!isCapital(words[k]) && !endsPhrase(content.slice(at + noun.length)))) continue
      // a name that has the noun in it: "the Nordmark Data Authority"
      if (isCapital(words[k])) {
        let from = k
        while (
          from > 0 &&
          (isCapital(words[from - 1]) ||
            (/^(?:of|for|and)$/.test(words[from - 1]!.lower) && isCapital(words[from - 2])))
        )
          from--
        if (k - from >= 1) return content.slice(words[from]!.start, words[k]!.end)
        continue
      }
      // "X, the … noun"
      let comma = k
      while (comma > 0 && words[comma]!.text !== ',') comma--
      if (comma > 0 && k - comma <= 5 && /^(?:the|a|an|which|its)$/.test(words[comma + 1]?.lower ?? '')) {
        let from = comma
        while (from > 0 && (isCapital(words[from - 1]) || words[from - 1]!.text === '&')) from--
        // "in Harrow, the union": where it was, not who
        if (/^(?:in|near|across)$/.test(words[from - 1]?.lower ?? '')) continue
        if (comma - from >= 1 && isCapital(words[from])) return content.slice(words[from]!.start, words[comma - 1]!.end)
      }
    }
    return null
  }

  /** A source before whose words hold the noun: "a commission of inquiry … the commission". */
  const nounBefore = (lower: string, sentence: number): string | null => {
    const noun = lower.split(' ').at(-1)!
    for (let s = sentence - 1; s >= 0 && s >= sentence - NOUN_REACH; s--) {
      for (const source of sourcesAt(s)) {
        if (source.anaphor) continue
        const at = source.text.toLowerCase().indexOf(noun)
        // "a union official" is not the union
        if (at < 0 || !endsPhrase(source.text.slice(at + noun.length))) continue
        return source.text
      }
    }
    return null
  }

  return {
    resolve: (source, sentence) => {
      const found = lookUp(source, sentence)
      return /^(?:he|she|they|it|we|i)$/i.test(found) ? null : initials.spell(found.replace(ARTICLE, ''))
    },
    before: (sentence) => {
      const source = named(sentence, PRONOUN_REACH)
      return source && initials.spell(source)
    },
  }
}
