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

import { isActorNoun } from './actor-nouns.js'
import { inquires, isEvidence } from './evidence-nouns.js'
import type { Reading } from './reading.js'
import { attitudeOf, carriedReports, isSaid, nounReports, opensAttitude } from './reporting-nouns.js'
import { alwaysReports, needsClause, PARTICLES, type Stance, stanceOf } from './reporting-verbs.js'
import { doerOf, type Phrase, range, subjectOf, type VerbGroup } from './verb-groups.js'
import { CALENDAR, Tag } from './word-class.js'

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

/** … and the two apostrophes that some agencies set for one */
const ENDS_QUOTE = /^["“”„«»'’]+$/
const QUOTE = /^["“”„«»]$/
/** "is believed to have", "was said to be": somebody thinks it, nobody is named */
const BELIEVED = new Set(
  'believe think say report allege understand know suspect assume rumour rumor claim consider expect estimate suppose presume fear note regard deem see view describe'.split(
    ' ',
  ),
)
const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'ostensibly'])
/** what the saying is about follows these, where no clause does */
const ABOUT = new Set(['about', 'of', 'against', 'for', 'on', 'with'])
/** what may stand before its subject: "…," said Ann Lee */
const PLAIN = new Set(['say', 'write', 'add', 'tell'])
const INVERTED = new Set([
  ...PLAIN,
  ...'ask note report explain warn argue recall reply respond claim insist admit announce declare conclude observe remark'.split(
    ' ',
  ),
])
/** what is told again inside a claim is a claim of its own; an attitude is part of what is claimed */
const RETELLS: ReadonlySet<Stance> = new Set<Stance>(['plain', 'certain', 'blame', 'doubt', 'admit'])
/** before "to" and a verb of saying */
const CARRIERS = new Set(
  'continue begin start go try seek refuse decline fail seem appear come want hesitate attempt persist proceed rush'.split(
    ' ',
  ),
)
/** where and in what something is said */
const OCCASIONS = new Set(
  'statement interview letter speech email e-mail briefing post tweet message memo memorandum report address lecture sermon column article essay book blog conference hearing testimony debate rally call broadcast programme podcast'.split(
    ' ',
  ),
)
const inObject = (tag: number) =>
  tag === Tag.determiner ||
  tag === Tag.adjective ||
  tag === Tag.noun ||
  tag === Tag.name ||
  tag === Tag.pronoun ||
  tag === Tag.number ||
  tag === Tag.possessive
const CITING = new Set(['cite', 'quote'])

export function attributions(reading: Reading, groups: readonly VerbGroup[]): Attribution[] {
  const { count, lower, tag, sentence, form } = reading
  const found: Heard[] = []
  const endOf = (i: number) => {
    let end = i
    while (end < count && sentence[end] === sentence[i]) end++
    return end
  }
  const startOf = (i: number) => {
    let at = i
    while (at > 0 && sentence[at - 1] === sentence[i]) at--
    return at
  }

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

  /** "called on Friday for" has a preposition of its own, "called Friday for" has not. */
  function overDay(after: number): number {
    const day = after + 1 < count && sentence[after + 1] === sentence[after - 1] && CALENDAR.has(lower[after]!)
    return day && tag[after + 1] === Tag.preposition ? after + 1 : after
  }

  /** "continued to insist", "has refused to say": whether it was said is told by the verb before. */
  function carrierOf(first: number): VerbGroup | null {
    if (lower[first - 1] !== 'to' || sentence[first - 1] !== sentence[first]) return null
    const carrier = groups.find((g) => g.end === first - 1 && sentence[g.head] === sentence[first])
    return carrier && CARRIERS.has(carrier.base) ? carrier : null
  }

  /** "said in an interview", "wrote in his letter": the occasion of saying it. */
  function withOccasion(after: number): number {
    if (!/^(?:in|at|during|on)$/.test(lower[after] ?? '') || sentence[after] !== sentence[after - 1]) return after
    for (let n = after + 1; n < count && n < after + 5 && sentence[n] === sentence[after]; n++) {
      if (tag[n] === Tag.noun && OCCASIONS.has(reading.lemma[n]!)) return n + 1
      if (!inObject(tag[n]!)) return after
    }
    return after
  }

  /** "published a statement": is the object something that is said? */
  function somethingSaid(after: number): boolean {
    for (let n = after; n < count && n < after + 5 && sentence[n] === sentence[after]; n++) {
      if (tag[n] === Tag.noun && isSaid(reading.lemma[n]!)) return true
      if (!inObject(tag[n]!)) return false
    }
    return false
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

  /** Past "on Monday", "in a statement", "the court": what may stand between the verb and what is said. */
  function skipAside(from: number, group: VerbGroup): number {
    let i = from
    for (let n = 0; i < count && sentence[i] === sentence[group.head] && n < 14; n++) {
      const word = lower[i]!
      if (word === 'that' || word === ':' || word === ',' || QUOTE.test(word) || tag[i] === Tag.opener) return i
      const aside =
        tag[i] === Tag.preposition ||
        tag[i] === Tag.name ||
        tag[i] === Tag.number ||
        tag[i] === Tag.determiner ||
        tag[i] === Tag.noun ||
        tag[i] === Tag.adjective ||
        tag[i] === Tag.possessive ||
        tag[i] === Tag.pronoun ||
        tag[i] === Tag.adverb
      if (!aside) break
      i++
    }
    return from
  }

  function startsClause(at: number): boolean {
    if (at >= count) return false
    const word = lower[at]!
    if (word === 'that' || word === ':' || QUOTE.test(word) || tag[at] === Tag.opener) return true
    if (word === ',') return (at + 1 < count && QUOTE.test(lower[at + 1]!)) || thatBehindAside(at)
    // "said the dam was safe": a noun phrase and then a finite verb
    let n = at
    let hasNoun = false
    while (n < count && sentence[n] === sentence[at] && n - at < 12) {
      const kind = tag[n]!
      if (kind === Tag.modal || kind === Tag.auxiliary || (kind === Tag.verb && form[n] !== 'ing')) return hasNoun
      if (kind === Tag.noun || kind === Tag.name || kind === Tag.pronoun || lower[n] === 'there') hasNoun = true
      else if (kind === Tag.mark || kind === Tag.opener || kind === Tag.conjunction || kind === Tag.to) return false
      n++
    }
    return false
  }

  /** "cautioned, as did the clerk, that": between two commas. */
  function thatBehindAside(at: number): boolean {
    for (let n = at + 1; n + 1 < count && n < at + 12 && sentence[n + 1] === sentence[at]; n++)
      if (lower[n] === ',') return lower[n + 1] === 'that'
    return false
  }

  /** "…," she said: the content before the source, of this sentence. */
  function closesQuote(group: VerbGroup): Phrase | null {
    const subject = inverted(group) ?? subjectOf(reading, group)
    if (!subject) return null
    const from = Math.min(subject.first, group.first)
    const start = startOf(group.head)
    if (from <= start + 1) return null
    const before = lower[from - 1]!
    if (!(before === ',' || ENDS_QUOTE.test(before) || before === '?' || before === '!')) return null
    const rest = trim(group.end, endOf(group.head))
    // ", the mayor said on Friday." closes; ", the mayor said that …" does not
    if (rest && startsClause(skipAside(group.end, group))) return null
    return trim(start, from)
  }

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
    return phrase && tag[phrase.first] !== Tag.opener ? phrase : null
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

  function nounPhrase(at: number): Phrase | null {
    let end = at
    while (end < count && sentence[end] === sentence[at]) {
      const kind = tag[end]!
      const goes =
        kind === Tag.noun ||
        kind === Tag.name ||
        kind === Tag.adjective ||
        kind === Tag.number ||
        kind === Tag.determiner ||
        kind === Tag.possessive ||
        kind === Tag.pronoun ||
        (kind === Tag.preposition && /^(?:of|for|at|from|with)$/.test(lower[end]!) && end > at) ||
        (lower[end] === 'and' && tag[end - 1] === Tag.name && tag[end + 1] === Tag.name)
      if (!goes) break
      end++
    }
    return end > at ? { first: at, end } : null
  }

  function clauseEnd(at: number, quoted = false): number {
    let end = at
    const stop = endOf(Math.min(at, count - 1))
    while (end < stop && !(lower[end] === ';' || (!quoted && lower[end] === '.'))) end++
    return end
  }

  function trim(first: number, end: number): Phrase | null {
    let a = first
    let b = end
    while (a < b && (tag[a] === Tag.mark || lower[a] === 'that') && !QUOTE.test(lower[a]!)) a++
    while (b > a && tag[b - 1] === Tag.mark && !QUOTE.test(lower[b - 1]!)) b--
    return range(a, b).some((n) => tag[n] !== Tag.mark) ? { first: a, end: b } : null
  }
}
