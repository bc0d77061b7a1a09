/**
 * Who says what: the constructions by which a text gives a claim to somebody else.
 *
 *   Analysts believe that … · …, the mayor said · according to the union · is thought to be · citing police · "…" (quotation)
 *
 * A list of reporting verbs alone finds less than half of the cues in news (0.42 F1 on tokens, by others' measure), since
 * nouns and plain verbs report too and reporting verbs also do other work. So a verb counts with the construction around
 * it: a clause, a quotation, its own particle, or a subject that speaks or proves. Nouns report before "that" ("a claim
 * that"). It gets wrong: "found" of things, and nouns that report in other constructions ("their doubts over").
 */

import { behindTheVerb } from './behind-the-verb.js'
import { clauseStarts } from './clause-starts.js'
import { ENDS_QUOTE } from './marks-of-speech.js'
import { phrasesOf } from './phrases-of.js'
import type { Reading } from './reading.js'
import { attitudeOf, carriedReports, nounReports, opensAttitude } from './reporting-nouns.js'
import { alwaysReports, needsClause, PARTICLES, type Stance, stanceOf } from './reporting-verbs.js'
import { speakersOf } from './speakers.js'
import { doerOf, type Phrase, subjectOf, type VerbGroup } from './verb-groups.js'
import { Tag } from './word-class.js'

export interface Attribution {
  readonly kind: 'verb' | 'according' | 'believed' | 'hearsay'
  /** the base of the reporting verb; "according" and the like for others */
  readonly verb: string
  readonly cue: Phrase
  /** null: nobody is named */
  readonly source: Phrase | null
  readonly content: Phrase | null
  /** an attitude inside what somebody else is already heard saying: part of that claim ("said that he hoped") */
  readonly told: boolean
}

/** Before the claims inside claims are known. */
type Heard = Omit<Attribution, 'told'>

/** "is believed to have", "was said to be": somebody thinks it, nobody is named */
const BELIEVED = new Set(
  'believe think say report allege understand know suspect assume rumour rumor claim consider expect estimate suppose presume fear note regard deem see view describe'.split(
    ' ',
  ),
)
const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'ostensibly'])
/** what the saying is about follows these, where no clause does */
const ABOUT = new Set(['about', 'of', 'against', 'for', 'on', 'with'])
/** what is told again inside a claim is a claim of its own; an attitude is part of what is claimed */
const RETELLS: ReadonlySet<Stance> = new Set<Stance>(['plain', 'certain', 'blame', 'doubt', 'admit'])
/** before "to" and a verb of saying */
const CARRIERS = new Set(
  'continue begin start go try seek refuse decline fail seem appear come want hesitate attempt persist proceed rush'.split(
    ' ',
  ),
)
const CITING = new Set(['cite', 'quote'])

export function attributions(reading: Reading, groups: readonly VerbGroup[]): Attribution[] {
  const { count, lower, tag, sentence, form } = reading
  const found: Heard[] = []
  const phrases = phrasesOf(reading)
  const { startOf, endOf, nounPhrase, clauseEnd, trim } = phrases
  const { startsClause, skipAside } = clauseStarts(reading)
  const { inverted, ownerOf, byPerson, byEvidence } = speakersOf(reading, groups, phrases)
  const { overDay, withOccasion, somethingSaid } = behindTheVerb(reading)

  for (let i = 0; i < count; i++) {
    if (lower[i] === 'according' && lower[i + 1] === 'to') {
      const source = nounPhrase(i + 2)
      const end = source ? source.end : i + 2
      const stop = clauseEnd(end)
      const content = i === startOf(i) || lower[i - 1] === '"' ? trim(end, stop) : trim(startOf(i), i)
      found.push({ kind: 'according', verb: 'according', cue: { first: i, end: i + 2 }, source, content })
    } else if (
      tag[i] === Tag.noun &&
      lower[i + 1] === 'that' &&
      tag[i + 1] === Tag.opener &&
      nounReports(reading.lemma[i]!) &&
      startsClause(i + 2)
    ) {
      const owner = ownerOf(i)
      found.push({
        kind: 'verb',
        verb: nounReports(reading.lemma[i]!)!,
        cue: { first: i, end: i + 1 },
        source: owner,
        content: trim(i + 1, clauseEnd(i + 1)),
      })
    } else if (HEARSAY.has(lower[i]!)) {
      found.push({ kind: 'hearsay', verb: lower[i]!, cue: { first: i, end: i + 1 }, source: null, content: null })
    } else if (
      lower[i] === 'in' &&
      lower[i + 1] === 'the' &&
      /^(?:words|view|opinion|eyes)$/.test(lower[i + 2] ?? '') &&
      lower[i + 3] === 'of'
    ) {
      found.push({
        kind: 'according',
        verb: 'according',
        cue: { first: i, end: i + 4 },
        source: nounPhrase(i + 4),
        content: null,
      })
    }
  }
  for (const group of groups) {
    // what a quotation reports is the speaker's telling, not the text's
    if (reading.quoted[group.head]) continue
    const worded = inOtherWords(group)
    if (worded) {
      found.push(worded)
      continue
    }
    const stance = stanceOf(group.base)
    if (stance === null || tag[group.head] !== Tag.verb) continue
    const after = overDay(group.end)
    const next = after < count && sentence[after] === sentence[group.head] ? lower[after]! : ''
    if (
      group.passive &&
      BELIEVED.has(group.base) &&
      ((next === 'to' && (tag[after + 1] === Tag.verb || tag[after + 1] === Tag.auxiliary)) ||
        next === 'that' ||
        (next === 'as' && group.base !== 'know')) &&
      !doerOf(reading, group)
    ) {
      found.push({
        kind: 'believed',
        verb: group.base,
        cue: { first: group.first, end: group.end },
        source: null,
        content: trim(after, endOf(group.head)),
      })
      continue
    }
    if (form[group.head] === 'ing' && CITING.has(group.base)) {
      found.push({
        kind: 'verb',
        verb: group.base,
        cue: { first: group.first, end: group.end },
        source: nounPhrase(after),
        content: trim(startOf(group.head), group.first),
      })
      continue
    }
    const particle = PARTICLES[group.base]?.includes(next) ?? false
    const hangsOn = (particle && next !== 'that') || ABOUT.has(next)
    let first = lower[group.first] === 'to' ? group.first + 1 : group.first
    while (
      first > 0 &&
      sentence[first - 1] === sentence[first] &&
      (tag[first - 1] === Tag.adverb || tag[first - 1] === Tag.negation) &&
      first - 1 > startOf(first)
    )
      first--
    const carrier = carrierOf(first)
    const cue = { first: carrier?.first ?? first, end: hangsOn ? after + 1 : withOccasion(after) }
    const behind = skipAside(cue.end, group)
    const opensClause = startsClause(behind)
    // what somebody would say was not said, unless it is spelled out
    if (group.modal !== null && group.modal !== 'will' && group.modal !== 'can' && !opensClause && !particle) continue
    const closes = closesQuote(group)
    const reports =
      opensClause ||
      closes !== null ||
      particle ||
      asSaid(group) ||
      ((alwaysReports(group.base) || byPerson(group, stance) || byEvidence(group, stance)) &&
        !isPlainObject(group) &&
        (!needsClause(group.base) || byEvidence(group, stance) || somethingSaid(after)))
    if (!reports) continue
    if (
      !group.finite &&
      form[group.head] !== 'ing' &&
      !(group.passive && opensClause) &&
      !(lower[group.first] === 'to' && opensClause)
    ) {
      if (!alwaysReports(group.base) || !group.passive) continue
    }
    const doer = doerOf(reading, group)
    const source = group.passive ? doer : (inverted(group) ?? subjectOf(reading, carrier ?? group))
    const content = closes ?? trim(behind, clauseEnd(behind, true))
    found.push({ kind: 'verb', verb: group.base, cue, source, content })
  }
  const inside = (a: Heard) =>
    found.some(
      (b) =>
        b !== a &&
        b.content &&
        b.cue.end <= a.cue.first &&
        b.content.first <= a.cue.first &&
        b.content.end >= a.cue.end,
    )
  // "said he hoped to deny it": an infinitive inside what is reported is told with it
  return found
    .filter((a) => lower[a.cue.first - 1] !== 'to' || !inside(a))
    .map((a) => ({ ...a, told: a.kind === 'verb' && !RETELLS.has(stanceOf(a.verb) ?? 'plain') && inside(a) }))
    .sort((a, b) => a.cue.first - b.cue.first)

  /** "continued to insist", "has refused to say": whether it was said is told by the verb before. */
  function carrierOf(first: number): VerbGroup | null {
    if (lower[first - 1] !== 'to' || sentence[first - 1] !== sentence[first]) return null
    const carrier = groups.find((g) => g.end === first - 1 && sentence[g.head] === sentence[first])
    return carrier && CARRIERS.has(carrier.base) ? carrier : null
  }

  /** "is convinced that", "expressed doubts about": what another word than a verb of saying reports. */
  function inOtherWords(group: VerbGroup): Heard | null {
    if (!group.finite) return null
    // "is convinced that": the participle is the attitude
    const convinced = group.passive ? attitudeOf(lower[group.head]!) : null
    if (group.passive && convinced === null) return null
    let at = convinced ? group.head : group.end
    const here = (n: number) => n < count && sentence[n] === sentence[group.head]
    while (
      convinced === null &&
      here(at) &&
      (tag[at] === Tag.adverb || tag[at] === Tag.determiner || tag[at] === Tag.adjective)
    ) {
      if (group.base === 'be' && attitudeOf(lower[at]!)) break
      at++
    }
    if (!here(at)) return null
    const attitude = convinced ?? (group.base === 'be' ? attitudeOf(lower[at]!) : null)
    const verb = attitude ?? (tag[at] === Tag.noun ? carriedReports(group.base, reading.lemma[at]!) : null)
    if (verb === null || !here(at + 1)) return null
    const next = lower[at + 1]!
    const opens = attitude
      ? lower[at] === 'against' || opensAttitude(next) || startsClause(at + 1)
      : next === 'that' || ABOUT.has(next)
    if (!opens) return null
    const end = next === 'that' || (attitude !== null && !opensAttitude(next)) ? at + 1 : at + 2
    return {
      kind: 'verb',
      verb,
      cue: { first: group.first, end },
      source: subjectOf(reading, group),
      content: trim(end, clauseEnd(end, true)),
    }
  }

  /** "…," she said: the content before the source, of this sentence. */
  function closesQuote(group: VerbGroup): Phrase | null {
    const subject = inverted(group) ?? subjectOf(reading, group)
    if (!subject) return null
    const from = Math.min(subject.first, group.first)
    // "the warden, who was dismissed": what a relative opens is no quotation's end
    if (tag[from] === Tag.opener || tag[group.first - 1] === Tag.opener) return null
    const start = startOf(group.head)
    if (from <= start + 1) return null
    const before = lower[from - 1]!
    if (!(before === ',' || ENDS_QUOTE.test(before) || before === '?' || before === '!')) return null
    const rest = trim(group.end, endOf(group.head))
    // ", the mayor said on Friday." closes; ", the mayor said that …" does not
    if (rest && startsClause(skipAside(group.end, group))) return null
    return trim(start, from)
  }

  function isPlainObject(group: VerbGroup): boolean {
    return (
      group.passive &&
      !doerOf(reading, group) &&
      !['accuse', 'blame', 'tell', 'condemn', 'criticise', 'criticize', 'call', 'describe', 'report'].includes(
        group.base,
      )
    )
  }

  /** "as the keeper observed,": what is said stands around it. */
  function asSaid(group: VerbGroup): boolean {
    const subject = subjectOf(reading, group)
    const first = subject?.first ?? group.first
    const next = lower[group.end] ?? ''
    return (
      first > 0 &&
      lower[first - 1] === 'as' &&
      sentence[first - 1] === sentence[first] &&
      group.finite &&
      (next === ',' || next === '.' || next === ';' || sentence[group.end] !== sentence[group.head]) &&
      (first - 1 === startOf(first) || tag[first - 2] === Tag.mark)
    )
  }
}
