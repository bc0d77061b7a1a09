/** Who speaks: the subject before a verb or behind it, the owner of a claim, and whether it is somebody who can say things. */
import { isActorNoun } from './actor-nouns.js'
import { inquires, isEvidence } from './evidence-nouns.js'
import { ENDS_QUOTE } from './marks-of-speech.js'
import type { Phrases } from './phrases-of.js'
import type { Reading } from './reading.js'
import { isSaid } from './reporting-nouns.js'
import type { Stance } from './reporting-verbs.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from './verb-groups.js'
import { Tag } from './word-class.js'

/** what may stand before its subject: "…," said Ann Lee */
const PLAIN = new Set(['say', 'write', 'add', 'tell'])
const INVERTED = new Set([
  ...PLAIN,
  ...'ask note report explain warn argue recall reply respond claim insist admit announce declare conclude observe remark'.split(
    ' ',
  ),
])

export interface Speakers {
  readonly inverted: (group: VerbGroup) => Phrase | null
  readonly ownerOf: (at: number) => Phrase | null
  readonly byPerson: (group: VerbGroup, stance: Stance) => boolean
  readonly byEvidence: (group: VerbGroup, stance: Stance) => boolean
}

export function speakersOf(reading: Reading, groups: readonly VerbGroup[], { startOf, nounPhrase }: Phrases): Speakers {
  const { lower, tag, sentence } = reading
  return { inverted, ownerOf, byPerson, byEvidence }

  /** "said Ann Lee, the director": the source stands behind its verb. */
  function inverted(group: VerbGroup): Phrase | null {
    if (!INVERTED.has(group.base) || group.passive) return null
    // "the clerk, who had left, reported the loss": its subject stands before the aside
    if (!PLAIN.has(group.base) && subjectOf(reading, group) !== null) return null
    const before = lower[group.first - 1] ?? ''
    if (
      group.first > startOf(group.first) &&
      !(before === ',' || ENDS_QUOTE.test(before) || before === '?' || before === '!')
    )
      return null
    const phrase = nounPhrase(group.end)
    // "Norvik, the owner, said the fan was off": what stands behind has a verb of its own
    if (phrase && subjectOf(reading, group) !== null && groups.some((g) => g.finite && g.first === phrase.end))
      return null
    return phrase && tag[phrase.first] !== Tag.opener ? phrase : null
  }

  /** The subject, over a verb that shares it: "opened the files and found"; of a passive, its doer. */
  function speakerOf(group: VerbGroup): Phrase | null {
    if (group.passive) return doerOf(reading, group)
    const own = subjectOf(reading, group)
    if (own !== null) return own
    let at = group.first - 1
    while (at >= 0 && sentence[at] === sentence[group.first] && tag[at] === Tag.adverb) at--
    if (at < 0 || sentence[at] !== sentence[group.first] || tag[at] !== Tag.conjunction) return null
    for (let n = groups.indexOf(group) - 1; n >= 0 && sentence[groups[n]!.head] === sentence[group.head]; n--) {
      const before = groups[n]!
      if (before.finite) return before.passive ? null : subjectOf(reading, before)
    }
    return null
  }

  /** "the mayor's claim that", "their fear that": whose it is. */
  function ownerOf(at: number): Phrase | null {
    let end = at
    while (end > 0 && sentence[end - 1] === sentence[at] && tag[end - 1] === Tag.adjective) end--
    if (end > 0 && tag[end - 1] === Tag.determiner && /^(?:his|her|their|its|my|our)$/.test(lower[end - 1]!))
      return { first: end - 1, end }
    if (end < 2 || tag[end - 1] !== Tag.possessive) return null
    let first = end - 1
    while (
      first > 0 &&
      sentence[first - 1] === sentence[at] &&
      (tag[first - 1] === Tag.name ||
        tag[first - 1] === Tag.noun ||
        tag[first - 1] === Tag.adjective ||
        tag[first - 1] === Tag.determiner)
    )
      first--
    return first < end - 1 ? { first, end: end - 1 } : null
  }

  /** An attitude with a person or a body for its subject: "the union supports the strike". */
  function byPerson(group: VerbGroup, stance: Stance): boolean {
    if (!group.finite || stance === 'plain') return false
    const subject = speakerOf(group)
    // a school instructs its pupils and a firm offers its goods without a word
    // … and those who live there call a hill what it is called
    const body = stance !== 'demand' && stance !== 'promise' && group.base !== 'call'
    return (
      subject !== null &&
      (range(subject.first, subject.end).some(
        (n) =>
          tag[n] === Tag.name ||
          /^(?:he|she|they|who|we|i)$/.test(lower[n]!) ||
          (body && tag[n] === Tag.noun && isActorNoun(lower[n]!)),
      ) ||
        opensAsName(subject))
    )
  }

  /** "Rivera has not mentioned it": a noun in the singular that stands alone before the first verb is a name. */
  function opensAsName({ first, end }: Phrase): boolean {
    return end === first + 1 && first === startOf(first) && tag[first] === Tag.noun && /[^s]$/.test(lower[first]!)
  }

  /** "the survey found 31 cases", "footage shows him": a finding, where a diver's find is none. */
  function byEvidence(group: VerbGroup, stance: Stance): boolean {
    if (!group.finite || (stance !== 'certain' && stance !== 'notice' && stance !== 'doubt')) return false
    const subject = speakerOf(group)
    return (
      subject !== null &&
      range(subject.first, subject.end).some(
        (n) =>
          tag[n] === Tag.noun &&
          ((stance === 'certain' && (isEvidence(lower[n]!) || inquires(reading.lemma[n]!))) ||
            isSaid(reading.lemma[n]!)),
      )
    )
  }
}
