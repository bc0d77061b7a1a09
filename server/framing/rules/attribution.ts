/**
 * A claim gains, loses or changes its source, or the verb that reports it changes its tone.
 *
 *   According to the mill, the barrels held … → The barrels held …               attribution
 *   Several workers at the plant said → The inspectors found                     attribution
 *   The minister said → The minister admitted                                    reporting verb
 *   The data suggest → The data show            how sure, for no person speaks:   hedging
 *   is believed to have been → was              nobody was named:                 hedging
 *
 * A pronoun for a name is the same source, and so is a title that goes on repeat mention.
 */
import { isEvidence } from '../evidence-nouns.js'
import { both, type Finding, join } from '../finding.js'
import { isInscribed, isNaming } from '../no-claims.js'
import { isExchanged, type PairView, type Side } from '../pair-view.js'
import { alikeSpelt } from '../plain-synonyms.js'
import { stanceDistance } from '../reporting-verbs.js'
import type { Attribution } from '../sources.js'
import { type Phrase, range } from '../verb-groups.js'
import { isVerdict } from '../verdicts.js'
import { isContent, Tag } from '../word-class.js'

export function attributionShifts(view: PairView): Finding[] {
  const { from, to } = view
  const found: Finding[] = []
  const pairs: [Attribution, Attribution][] = []
  const leftFrom = from.attributions.filter((a) => {
    const b = to.attributions.find(
      (candidate) => sameCue(from, a, candidate) && !pairs.some(([, taken]) => taken === candidate),
    )
    if (b) pairs.push([a, b])
    return !b
  })
  const leftTo = to.attributions.filter((b) => !pairs.some(([, taken]) => taken === b))
  for (const [a, b] of pairs) found.push(...changed(view, a, b))
  const restTo = [...leftTo]
  for (const a of leftFrom) {
    const n = restTo.findIndex((b) => answers(view, a, b))
    if (n >= 0) found.push(...changed(view, a, restTo.splice(n, 1)[0]!))
    else found.push(...lone(view, 'from', a))
  }
  for (const b of restTo) found.push(...lone(view, 'to', b))
  return found
}

function sameCue({ other }: Side, a: Attribution, b: Attribution): boolean {
  return range(a.cue.first, a.cue.end).some((i) => other[i]! >= b.cue.first && other[i]! < b.cue.end)
}

/** Do two cues that share no word report the same? They stand in one slot, or what they report is the same in part. */
function answers({ from, slots }: PairView, a: Attribution, b: Attribution): boolean {
  if (
    slots.some(
      (s) => s.from.first < a.cue.end && s.from.end > a.cue.first && s.to.first < b.cue.end && s.to.end > b.cue.first,
    )
  )
    return true
  if (!a.content || !b.content) return false
  const { first, end } = b.content
  const words = range(a.content.first, a.content.end).filter((i) => isContent(from.reading.tag[i]!))
  return words.filter((i) => from.other[i]! >= first && from.other[i]! < end).length * 2 > words.length
}

const isVague = (a: Attribution) => a.kind === 'believed' || a.kind === 'hearsay'

function changed(view: PairView, a: Attribution, b: Attribution): Finding[] {
  const { from, to } = view
  if (!isExchanged(from, whole(a)) && !isExchanged(to, whole(b))) return []
  const found: Finding[] = []
  const cut = { from: whole(a), to: whole(b) }
  if (isVague(a) !== isVague(b)) {
    if (a.source || b.source)
      found.push({
        category: 'attribution',
        rule: 'what is said to be so at large is given to a source, or the other way round',
        ...cut,
        strength: 0.7,
        certainty: 0.7,
      })
  } else if (a.source && b.source && differ(view, named(a), named(b))) {
    found.push({
      category: 'attribution',
      rule: 'another source stands for the claim',
      ...cut,
      strength: 0.7,
      certainty: 0.75,
    })
  } else if ((a.source === null) !== (b.source === null) && a.kind !== 'verb' && b.kind !== 'verb') {
    found.push({
      category: 'attribution',
      rule: 'a source is named, or no longer',
      ...cut,
      strength: 0.6,
      certainty: 0.6,
    })
  }
  if (isVerdict(from, a) !== isVerdict(to, b))
    found.push({
      category: 'outcome',
      rule: 'a court or an inquiry has found it',
      ...cut,
      strength: 0.5,
      certainty: 0.5,
    })
  const verb = (x: Attribution) => (x.kind === 'according' ? 'say' : x.verb)
  const distance =
    isVague(a) || isVague(b) || (isNaming(a) && isNaming(b)) || (isInscribed(from, a) && isInscribed(to, b))
      ? 0
      : stanceDistance(verb(a), verb(b))
  if (distance > 0) {
    const weighs = STRENGTH.has(verb(a)) && STRENGTH.has(verb(b))
    const person = !weighs && (speaks(from, a.source) || speaks(to, b.source))
    found.push({
      category: person ? 'reporting_verb' : 'hedging',
      rule: person
        ? 'the verb that reports the claim takes another stance to it'
        : 'the verb lets the evidence say more, or less',
      from: a.cue,
      to: b.cue,
      strength: distance,
      certainty: found.length > 0 ? 0.5 : 0.8,
    })
  }
  return found
}

/** The source with what stands between it and its verb: "the president, Ann Lee, said". */
const named = (a: Attribution): Phrase => {
  const source = a.source!
  return source.end < a.cue.first && a.cue.first - source.end < 16 ? { first: source.first, end: a.cue.first } : source
}

const whole = (a: Attribution): Phrase =>
  a.source && Math.abs(a.source.first - a.cue.first) < 25 ? join(a.cue, a.source) : a.cue

/** Different sources: no word of their own in common, and neither is a pronoun or a relative. */
function differ({ from, to }: PairView, a: Phrase, b: Phrase): boolean {
  const words = (side: Side, p: Phrase) =>
    range(p.first, headEnd(side, p)).filter((i) => side.reading.tag[i] === Tag.noun || side.reading.tag[i] === Tag.name)
  const x = words(from, a)
  const y = words(to, b)
  if (x.length === 0 || y.length === 0) return false
  const known = new Set(x.map((i) => from.lemma[i]))
  if (y.some((j) => known.has(to.lemma[j]!))) return false
  // one name in two spellings
  if (x.some((i) => y.some((j) => alikeSpelt(from.lemma[i]!, to.lemma[j]!)))) return false
  // "the authority" for "the Data Authority" shares its head; "WHO" for a long name shares its letters
  const initials = (side: Side, at: readonly number[]) => at.map((i) => side.reading.lower[i]![0]).join('')
  const short = (side: Side, at: readonly number[]) =>
    at.length === 1 ? side.reading.lower[at[0]!]!.replace(/[^a-z]/g, '') : ''
  return (
    !(short(from, x).length > 1 && short(from, x) === initials(to, y)) &&
    !(short(to, y).length > 1 && short(to, y) === initials(from, x))
  )
}

/** The source without what hangs on it: "several workers | at the plant"; a name between commas belongs to it. */
function headEnd({ reading }: Side, { first, end }: Phrase): number {
  for (let i = first + 1; i < end; i++) {
    if (reading.tag[i] === Tag.opener || (reading.tag[i] === Tag.preposition && reading.lower[i] !== 'of')) return i
  }
  return end
}

/** Does somebody speak (a name, a pronoun, people, a body), and not data or a chart? */
function speaks({ reading }: Side, source: Phrase | null): boolean {
  if (!source) return true
  return !range(source.first, source.end).some((i) => isEvidence(reading.lower[i]!))
}
/** verbs that say how far the evidence goes, whoever speaks */
const STRENGTH = new Set('suggest indicate show prove demonstrate confirm imply hint establish'.split(' '))

/** Up to five words of what is said, next to who says it: the claim that stays. */
function beside(content: Phrase, { first, end }: Phrase): Phrase {
  return content.first >= end
    ? { first: content.first, end: Math.min(content.end, content.first + 5) }
    : { first: Math.max(content.first, Math.min(content.end, first) - 5), end: Math.min(content.end, first) }
}

/** "denied it and blamed the flood": who is heard here is heard there, with another of his verbs. */
function stillSpeaks(view: PairView, side: 'from' | 'to', { source }: Attribution): boolean {
  if (source === null) return false
  const { other, reading } = view[side]
  const nouns = range(source.first, source.end).filter(
    (i) => reading.tag[i] === Tag.noun || reading.tag[i] === Tag.name,
  )
  const there = view[side === 'from' ? 'to' : 'from'].attributions
  return (
    nouns.length > 0 &&
    there.some((b) => b.source !== null && nouns.some((i) => other[i]! >= b.source!.first && other[i]! < b.source!.end))
  )
}

/** "The court will hear the appeal", "The court rejected the appeal": the same subject with another verb in its slot. */
function doesOther(view: PairView, side: 'from' | 'to', { source, cue }: Attribution): boolean {
  if (source === null) return false
  const here = view[side]
  const there = view[side === 'from' ? 'to' : 'from']
  const stays = range(source.first, source.end).some(
    (i) => (here.reading.tag[i] === Tag.noun || here.reading.tag[i] === Tag.name) && here.other[i]! >= 0,
  )
  const slot = view.slots.find((s) => s[side].first < cue.end && s[side].end > cue.first)
  const rival = slot?.[side === 'from' ? 'to' : 'from']
  return (
    stays &&
    rival !== undefined &&
    there.groups.some((g) => g.finite && g.head >= rival.first && g.head < rival.end && there.changed[g.head] === 1)
  )
}

/** "is accused of stealing": nobody is named who accuses, so it says how sure it is and not who says so. */
const isAccusation = ({ groups }: Side, { source, cue, verb }: Attribution): boolean =>
  source === null && ACCUSES.has(verb) && groups.some((g) => g.passive && g.head >= cue.first && g.head < cue.end)
const ACCUSES = new Set('accuse suspect charge blame'.split(' '))

/** A third of the words that say something stands on the other side; none to stand counts too. */
function staysInPart({ reading, other }: Side, { first, end }: Phrase): boolean {
  const words = range(first, end).filter((i) => isContent(reading.tag[i]!))
  return words.length === 0 || words.filter((i) => other[i]! >= 0).length * 3 >= words.length
}

function lone(view: PairView, side: 'from' | 'to', a: Attribution): Finding[] {
  const here = view[side]
  if (!isExchanged(here, a.cue)) return []
  if (stillSpeaks(view, side, a) || doesOther(view, side, a)) return []
  // the same verb stands there, however it was read
  if (range(a.cue.first, a.cue.end).some((i) => here.reading.tag[i] === Tag.verb && here.other[i]! >= 0)) return []
  if (isNaming(a)) return []
  const phrase = whole(a)
  if (isAccusation(here, a))
    return [
      {
        category: 'hedging',
        rule: 'what is stated on one side is only an accusation on the other',
        ...both(view, side, { first: phrase.first, end: Math.min(here.reading.count, phrase.end + 2) }),
        strength: 0.75,
        certainty: 0.8,
      },
    ]
  // "is regarded as a model", "has been closed": nothing of what was believed is told there
  const goneWith = a.kind === 'believed' && a.content !== null && !staysInPart(here, a.content)
  if (goneWith) return []
  if (isVague(a)) {
    const verb = { first: phrase.first, end: Math.min(here.reading.count, phrase.end + 2) }
    return [
      {
        category: 'hedging',
        rule: 'what was only believed or reported is stated, or the other way round',
        ...both(view, side, verb),
        strength: 0.9,
        certainty: 0.85,
      },
    ]
  }
  // a whole statement came or went with its source: that is told as such
  const content = a.content
  if (content && !staysInPart(here, content)) return []
  const strong = a.source !== null && (a.kind === 'according' || content !== null)
  const cut = both(view, side, content ? join(phrase, beside(content, phrase)) : phrase)
  return [
    {
      category: 'attribution',
      rule: 'the claim gains or loses its source',
      ...cut,
      strength: strong ? 0.75 : 0.4,
      certainty: strong ? 0.8 : 0.5,
    },
    ...(isVerdict(here, a)
      ? [
          {
            category: 'outcome',
            rule: 'a court or an inquiry has found it',
            ...cut,
            strength: 0.5,
            certainty: 0.5,
          } as const,
        ]
      : []),
  ]
}
