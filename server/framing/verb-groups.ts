/**
 * Verb groups and what hangs on them: tense, aspect, voice, mood, and where the subject and the doer stand.
 *
 *   Water may have been let in by the crew  →  may + have + been + let: modal, perfect, passive; subject "Water", doer "the crew"
 *
 * The subject is the noun phrase before the group, over what comes between two commas; a phrase that opens the sentence
 * with a preposition is no subject. It gets wrong: subjects behind their verb, and long subjects with verbs in them.
 */
import type { Form, Reading } from './reading.js'
import { CALENDAR, Tag } from './word-class.js'

export interface VerbGroup {
  /** words `[first, end)` of the reading */
  readonly first: number
  readonly end: number
  /** the word that carries the meaning; an auxiliary where there is no other */
  readonly head: number
  readonly base: string
  readonly tense: 'present' | 'past' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly modal: string | null
  readonly negated: boolean
  /** to do, doing: no clause of its own */
  readonly finite: boolean
}

export interface Phrase {
  readonly first: number
  readonly end: number
}

/** Words that may stand inside a group. */
const inside = (tag: number) => tag === Tag.adverb || tag === Tag.negation

export function verbGroups(reading: Reading): VerbGroup[] {
  const { count, tag, base, form, lower, sentence } = reading
  const groups: VerbGroup[] = []
  let i = 0
  while (i < count) {
    const kind = tag[i]!
    const starts =
      kind === Tag.modal || kind === Tag.auxiliary || kind === Tag.verb || (kind === Tag.to && startsInfinitive(i))
    if (!starts) {
      i++
      continue
    }
    const first = i
    let head = -1
    let tense: VerbGroup['tense'] = 'none'
    let modal: string | null = null
    let perfect = false
    let progressive = false
    let passive = false
    let negated = false
    let finite = true
    let last = i
    let before: string | null = null
    if (kind === Tag.to) {
      finite = false
      i++
    }
    for (; i < count && sentence[i] === sentence[first]; i++) {
      const at = tag[i]!
      if (at === Tag.modal) {
        if (head >= 0 || modal) break
        modal = lower[i]!
        if (/n't$|cannot/.test(modal)) negated = true
      } else if (at === Tag.auxiliary) {
        if (head >= 0 && tag[head] === Tag.verb) break
        if (tense === 'none' && modal === null && finite) tense = tenseOf(form[i]!)
        if (before === 'have' && form[i] === 'participle') perfect = true
        if (before === 'be' && form[i] === 'ing') progressive = true
        if (/n't$/.test(lower[i]!)) negated = true
        head = i
        before = base[i]!
      } else if (at === Tag.verb) {
        const f = form[i]!
        if (before === null && modal === null && finite) {
          tense = tenseOf(f)
          if (f === 'ing' || f === 'participle') finite = false
        }
        if (before === 'have' && f === 'participle') perfect = true
        if (before === 'be' && f === 'participle') passive = true
        if (before === 'be' && f === 'ing') progressive = true
        head = i
        last = i + 1
        i++
        break
      } else if (inside(at)) {
        if (at === Tag.negation) negated = true
        continue
      } else break
      last = i + 1
    }
    if (head < 0) {
      i = Math.max(i, first + 1)
      continue
    }
    // "is not", "was never": the negation may stand last
    if (last < count && tag[last] === Tag.negation && sentence[last] === sentence[first]) {
      negated = true
      last++
    }
    i = Math.max(last, first + 1)
    if (!finite && form[head] === 'participle') passive = true
    groups.push({
      first,
      end: last,
      head,
      base: base[head] ?? lower[head]!,
      tense: modal ? 'none' : tense,
      perfect,
      progressive,
      passive,
      modal,
      negated,
      finite: finite && (tense !== 'none' || modal !== null),
    })
  }
  return groups

  function startsInfinitive(at: number): boolean {
    let n = at + 1
    while (n < count && inside(tag[n]!)) n++
    return (
      n < count &&
      sentence[n] === sentence[at] &&
      ((tag[n] === Tag.verb && form[n] === 'base') || (tag[n] === Tag.auxiliary && form[n] === 'base'))
    )
  }
}

const tenseOf = (form: Form): VerbGroup['tense'] =>
  form === 'past' ? 'past' : form === 'third' || form === 'base' ? 'present' : 'none'

const inPhrase = (tag: number) =>
  tag === Tag.noun ||
  tag === Tag.name ||
  tag === Tag.adjective ||
  tag === Tag.number ||
  tag === Tag.determiner ||
  tag === Tag.possessive ||
  tag === Tag.pronoun

/** prepositions that hang one noun on another; "as" and "since" open a clause */
const CHAINS = new Set(
  'of in on at from for with near under over between among against across about within inside off to without behind around'.split(
    ' ',
  ),
)

/** The noun phrase that is the group's subject; null when none is seen. */
export function subjectOf(reading: Reading, group: VerbGroup): Phrase | null {
  const { tag, lower, sentence } = reading
  const here = sentence[group.first]!
  let i = group.first - 1
  const same = (n: number) => n >= 0 && sentence[n] === here
  i = beforeDate(reading, i, same)
  while (same(i) && (inside(tag[i]!) || (tag[i] === Tag.mark && /^["'“”‘’]$/.test(lower[i]!)))) i--
  // over an insertion between two commas, as far as ten words
  if (same(i) && lower[i] === ',') {
    let open = i - 1
    while (same(open) && lower[open] !== ',' && i - open < 16) open--
    if (same(open) && lower[open] === ',') i = open - 1
    else return null
  }
  // "condemned the strike and called for": the subject is that of the verb before
  if (same(i) && tag[i] === Tag.conjunction) return null
  if (same(i) && tag[i] === Tag.opener) return { first: i, end: i + 1 }
  const end = i + 1
  let first = end
  while (same(i)) {
    if (inPhrase(tag[i]!)) first = i
    else if (tag[i] === Tag.preposition && CHAINS.has(lower[i]!) && first < end) {
      // a chain of prepositions hangs on a noun before it
      if (!(same(i - 1) && inPhrase(tag[i - 1]!))) break
    } else if (tag[i] === Tag.conjunction && lower[i] === 'and' && same(i - 1) && inPhrase(tag[i - 1]!)) {
      // two subjects
    } else break
    i--
  }
  while (first < end && tag[first] === Tag.conjunction) first++
  // "In 2033 a flood": what stood before the article was no part of it
  if (first + 1 < end && tag[first] === Tag.number && tag[first + 1] === Tag.determiner) first++
  return first < end && tag[end - 1] !== Tag.possessive ? { first, end } : null
}

/** "An audit published on 15 April found": over the date, and the participle that it dates. */
function beforeDate({ tag, lower }: Reading, last: number, same: (n: number) => boolean): number {
  let i = last
  while (same(i) && last - i < 6 && (isDateWord(lower[i]!) || (lower[i] === ',' && i < last))) i--
  if (i === last || !same(i) || !/^(?:on|in|during|since)$/.test(lower[i]!)) return last
  i--
  if (same(i) && tag[i] === Tag.verb && /(?:ed|en|made|sent)$/.test(lower[i]!) && tag[i - 1] !== Tag.auxiliary) i--
  return same(i) && inPhrase(tag[i]!) ? i : last
}
const isDateWord = (word: string): boolean => CALENDAR.has(word) || /^\d{1,2}$|^(?:1[89]|20|21)\d\d$/.test(word)

/** The doer behind a passive: "by the crew". */
export function doerOf(reading: Reading, group: VerbGroup): Phrase | null {
  const { tag, lower, sentence, count } = reading
  if (!group.passive) return null
  for (let i = group.end; i < Math.min(count, group.end + 8) && sentence[i] === sentence[group.first]; i++) {
    if (lower[i] === 'by') {
      let end = i + 1
      while (end < count && sentence[end] === sentence[i] && (inPhrase(tag[end]!) || lower[end] === 'of')) end++
      const hasName = range(i + 1, end).some(
        (n) =>
          (tag[n] === Tag.noun || tag[n] === Tag.name || tag[n] === Tag.pronoun) &&
          !CALENDAR.has(lower[n]!) &&
          !/^(?:\d|end$|time$|then$|beginning$|means$|mistake$|law$)/.test(lower[n]!),
      )
      if (end > i + 1 && hasName) return { first: i + 1, end }
      return null
    }
    if (tag[i] === Tag.verb || tag[i] === Tag.modal || tag[i] === Tag.opener || lower[i] === ',' || lower[i] === ';')
      return null
  }
  return null
}

export function range(first: number, end: number): number[] {
  const all: number[] = []
  for (let i = first; i < end; i++) all.push(i)
  return all
}
