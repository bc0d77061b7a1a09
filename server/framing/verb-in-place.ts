/**
 * Is a word a verb where it stands, and in which form? Most English verbs are nouns too ("claims", "fires"), and a past may
 * be a participle; the words before and behind it tell.
 */
import { isActorNoun } from './actor-nouns.js'
import type { Form } from './reading.js'
import type { Columns } from './tagger.js'
import { NOUN_FIRST, type VerbForm } from './verb-list.js'
import { Tag } from './word-class.js'

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
  'savings',
  'earnings',
  'communications',
  'operations',
  'relations',
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

/** Is the word a verb here, and which form? May set `tag[i]` to adjective for a participle before a noun. */
export function asVerb(columns: Columns, i: number, word: string): { base: string; form: Form } | null {
  const { count, words, lower, tag, base, sentences } = columns
  const guess = formOf(columns, i, word)
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
  if (near === Tag.number && (guess.isPast || (guess.isThird && NEVER_NOUN.has(guess.base))) && FOLLOWS_VERB.has(next))
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
    // "the firm says": the adjective was the noun
    const speaks =
      guess.isThird && (NEVER_NOUN.has(guess.base) || (isActorNoun(lower[i - 1]!) && FOLLOWS_VERB.has(next)))
    const noun =
      !(guess.isPast || guess.isParticiple) ||
      (nextIsNoun && nextWord !== 'by' && !(guess.isPast && isActorNoun(lower[i - 1]!)))
    if (speaks) {
      tag[i - 1] = Tag.noun
      return { base: guess.base, form: 'third' }
    }
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
        (before === Tag.noun && next === Tag.preposition && isParenthesis(columns, i)) ||
        (before === Tag.mark &&
          !(SPEAKS.has(guess.base) && next !== Tag.preposition) &&
          (!awaitsVerb(columns, i) || isParenthesis(columns, i))))
    if (!guess.isPast || reduced) return { base: guess.base, form: 'participle' }
    if (guess.isBase && before === Tag.noun && nextIsNoun && NOUN_FIRST.has(guess.base)) return null
    return { base: guess.base, form: 'past' }
  }
  const subject =
    before === Tag.noun || before === Tag.name || before === Tag.pronoun || before === Tag.opener || before === Tag.mark
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

/** "the dust also darkens the ice": between a subject's adverb and an article a word in s is a verb. */
function isUnknownThird({ tag, sentences, words }: Columns, i: number, word: string): boolean {
  if (word.length < 5 || !/[^su]s$/.test(word) || i === 0 || sentences[i - 1] !== sentences[i]) return false
  if (tag[i - 1] !== Tag.adverb && tag[i - 1] !== Tag.name && tag[i - 1] !== Tag.pronoun) return false
  return sentences[i + 1] === sentences[i] && words[i + 1]?.closed === Tag.determiner
}

/** After a comma: has the clause a subject and no verb yet? Each clause that a word like "which" opens takes one verb. */
function awaitsVerb({ tag, form, lower, sentences }: Columns, i: number): boolean {
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

/** "The nurses, trained abroad, taught": a comma before it, no verb between, and a comma with a verb behind it. */
function isParenthesis({ words, lower, sentences, tag }: Columns, i: number): boolean {
  let open = i - 1
  while (open > i - ASIDE && sentences[open] === sentences[i] && lower[open] !== ',') {
    if (tag[open] === Tag.mark || tag[open] === Tag.verb || tag[open] === Tag.auxiliary || tag[open] === Tag.opener)
      return false
    open--
  }
  if (lower[open] !== ',' || sentences[open] !== sentences[i]) return false
  for (let n = i + 1; n < i + ASIDE && sentences[n] === sentences[i]; n++) {
    if (lower[n] !== ',') continue
    const next = sentences[n + 1] === sentences[i] ? words[n + 1] : undefined
    return (
      next !== undefined &&
      (next.verb?.isPast === true ||
        next.verb?.isThird === true ||
        next.closed === Tag.auxiliary ||
        next.closed === Tag.modal)
    )
  }
  return false
}
/** Words that an aside between two commas may take. */
const ASIDE = 9

/** The form by the list of verbs, or by its ending alone. */
function formOf(columns: Columns, i: number, word: string): VerbForm | null {
  const known = columns.words[i]!.verb
  if (known) return known
  return word.length > 5 && /[^aeiou]ed$|[aeiou][^aeiou]ed$/.test(word)
    ? { base: word.slice(0, -2), isBase: false, isThird: false, isPast: true, isParticiple: true, isIng: false }
    : isUnknownThird(columns, i, word)
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
        : null
}
