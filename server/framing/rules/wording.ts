/**
 * What things are called and how they are judged: nouns, adjectives and adverbs that stand for one another in a slot.
 *
 *   fighters → mercenaries · outbreak → epidemic · a series of avoidable disasters              label
 *   notorious for its squalls → known for its squalls · wrongly blamed · only two of the eight   evaluation
 *
 * A slot of names alone is a matter of names, of numbers and dates a matter of figures. Plain synonyms are copy-editing.
 */
import { chargeOf, isDegree } from '../charged-words.js'
import { areCognates } from '../cognates.js'
import { both, type Finding, join } from '../finding.js'
import { isSameNoun } from '../noun-forms.js'
import type { PairView, Side, Slot } from '../pair-view.js'
import { isPlainThing } from '../plain-things.js'
import { isOfNumber } from '../statements.js'
import { areSynonyms, type Kind } from '../synonyms.js'
import { type Phrase, range } from '../verb-groups.js'
import { areSameAct } from '../verb-synonyms.js'
import { CALENDAR, isContent, Tag } from '../word-class.js'

/** Longer slots are rewritten whole, and no one word of them stands for another. */
const SHORT = 7
/** Nouns that measure and divide: what is exchanged with them is a quantity or a frame, no label. */
const FRAME =
  /^(?:number|amount|part|series|kind|type|day|month|year|week|hour|minute|morning|afternoon|evening|night|time|percent|per|cent|kilometre|kilometer|metre|meter|tonne|page|case|end|beginning|course|date|total|figure|level|rate|value|way|basis|lot|majority|half|third|quarter|dozen|hundred|thousand|pp|vol|ed)s?$/

export function wordingShifts(view: PairView, told: (side: 'from' | 'to', i: number) => boolean): Finding[] {
  return view.slots.flatMap((slot) => wordingOf(view, slot, told))
}

function wordingOf(view: PairView, slot: Slot, told: (side: 'from' | 'to', i: number) => boolean): Finding[] {
  const a = exchanged(view.from, slot.from, 'from', told)
  const b = exchanged(view.to, slot.to, 'to', told)
  if (a.length === 0 && b.length === 0) return []
  const found: Finding[] = []
  // "a reputation for caution", "is reputed to be cautious": a mild word whose stem stood there judges no more than it did
  const fresh = (side: Side, words: readonly number[], other: Side, there: readonly number[]) =>
    words.filter(
      (i) =>
        Math.abs(chargeOf(side.reading.lower[i]!, side.reading.tag[i])) !== 1 ||
        !there.some((j) => areCognates(side.reading.lower[i]!, other.reading.lower[j]!)),
    )
  const x = charges(view.from, fresh(view.from, a, view.to, b))
  const y = charges(view.to, fresh(view.to, b, view.from, a))
  const rewritten = a.length > SHORT || b.length > SHORT
  // nouns first: what a thing is called
  const nounsA = heads(view.from, a)
  const nounsB = heads(view.to, b)
  if (
    !rewritten &&
    !isRole(view, slot) &&
    nounsA.length > 0 &&
    nounsB.length > 0 &&
    !synonymous(view, nounsA, nounsB) &&
    !areThings(view.from, nounsA, view.to, nounsB)
  ) {
    const judged = Math.abs(x.nouns - y.nouns)
    const tidy = nounsA.length <= 3 && nounsB.length <= 3
    const state = isState(view.from, nounsA) && isState(view.to, nounsB)
    found.push({
      category: state ? 'outcome' : 'label',
      rule: state ? 'it is in another state' : 'a thing, an act or an actor is called something else',
      ...phrases(view, nounsA, nounsB),
      strength: Math.min(1, (tidy ? 0.4 : 0.25) + 0.15 * judged),
      certainty: judged > 1 ? 0.8 : tidy ? 0.55 : 0.35,
    })
  }
  const judged = Math.abs(x.sum - y.sum)
  if (
    (judged >= 2 && (!rewritten || judged >= 3 || a.length + b.length < 12)) ||
    (!rewritten && x.words.length > 0 && y.words.length > 0 && judged >= 1) ||
    ((x.words.length === 0) !== (y.words.length === 0) && judged >= 1 && !rewritten)
  ) {
    const side = x.words.length > 0 ? 'from' : 'to'
    const words = side === 'from' ? x.words : y.words
    const noun = view[side].reading.tag[words[0]!] === Tag.noun
    if (!(noun && found.length > 0)) {
      const cut = both(view, side, withHead(view[side], { first: words[0]!, end: words[words.length - 1]! + 1 }))
      found.push({
        category: noun || WHOSE.test(view[side].reading.lower[words[0]!]!) ? 'label' : 'evaluation',
        rule: 'a word that judges comes, goes or changes its force',
        ...cut,
        strength: Math.min(1, 0.3 + 0.15 * judged),
        certainty: judged >= 2 ? 0.75 : 0.5,
      })
    }
  } else if (x.degree !== y.degree && a.length <= 3 && b.length <= 3 && !isBounded(view)) {
    const side = x.degree ? 'from' : 'to'
    const i = (side === 'from' ? a : b).find(
      (n) => isDegree(view[side].reading.lower[n]!) && view[side].reading.lower[n + 1] !== 'than',
    )!
    found.push({
      category: 'evaluation',
      rule: 'a word of degree comes or goes',
      ...both(view, side, withHead(view[side], { first: i, end: i + 1 })),
      strength: 0.3,
      certainty: 0.5,
    })
  }
  if (found.length === 0 && !rewritten) found.push(...adjectives(view, a, b))
  return found
}

/** Content words of the slot that were exchanged and that no rule has told yet. */
function exchanged(
  side: Side,
  phrase: Phrase,
  which: 'from' | 'to',
  told: (side: 'from' | 'to', i: number) => boolean,
): number[] {
  const { reading, changed } = side
  return range(phrase.first, phrase.end).filter(
    (i) =>
      changed[i] === 1 &&
      isContent(reading.tag[i]!) &&
      reading.tag[i] !== Tag.number &&
      !CALENDAR.has(reading.lower[i]!) &&
      !/\ufffd|\d/.test(reading.lower[i]!) &&
      !isOfNumber(reading, i) &&
      !(/^(?:un)?able$/.test(reading.lower[i]!) && reading.lower[i + 1] === 'to') &&
      !(LENGTH.test(reading.lower[i]!) && reading.tag[i - 2] === Tag.number) &&
      !(reading.lower[i] === 'well' && reading.lower[i - 1] === 'as') &&
      !(reading.lower[i] === 'only' && reading.lower[i - 1] === 'not') &&
      !told(which, i),
  )
}

function charges({ reading }: Side, words: readonly number[]) {
  const charged = words.filter((i) => chargeOf(reading.lower[i]!, reading.tag[i]!) !== 0 && reading.tag[i] !== Tag.name)
  const strongest = charged.reduce(
    (best, i) =>
      Math.abs(chargeOf(reading.lower[i]!, reading.tag[i]!)) > Math.abs(best)
        ? chargeOf(reading.lower[i]!, reading.tag[i]!)
        : best,
    0,
  )
  return {
    words: charged,
    sum: strongest,
    nouns: charged
      .filter((i) => reading.tag[i] === Tag.noun)
      .reduce(
        (best, i) =>
          Math.abs(chargeOf(reading.lower[i]!, reading.tag[i]!)) > Math.abs(best)
            ? chargeOf(reading.lower[i]!, reading.tag[i]!)
            : best,
        0,
      ),
    // "rather than" sets things apart and weighs none
    degree: words.some((i) => isDegree(reading.lower[i]!) && reading.lower[i + 1] !== 'than'),
  }
}

/** "mud" → "slurry" */
const areThings = (from: Side, a: readonly number[], to: Side, b: readonly number[]): boolean =>
  a.every((i) => isPlainThing(from.reading.lower[i]!)) && b.every((i) => isPlainThing(to.reading.lower[i]!))

/** "Ann Lee, head of the group" and "director Ann Lee": a role beside a name is a matter of names. */
function isRole({ from, to }: PairView, slot: Slot): boolean {
  const beside = ({ reading }: Side, p: Phrase) =>
    reading.tag[p.end] === Tag.name || (reading.lower[p.first - 1] === ',' && reading.tag[p.first - 2] === Tag.name)
  return beside(from, slot.from) && beside(to, slot.to)
}

/** "412 pages long" is "412 pages" */
const LENGTH = /^(?:long|wide|high|tall|deep|thick|old|strong|heavy)$/

/** "only in the village", "in the village alone", "a single path": the bound is drawn on both sides. */
const BOUND = /^(?:only|alone|single|sole|solely|just|exclusively|merely)$/
const isBounded = ({ from, to }: PairView): boolean =>
  [from, to].every(({ reading, changed }) => reading.lower.some((word, i) => changed[i] === 1 && BOUND.test(word)))

/** Nouns that head their phrase: what follows is no noun. */
function heads({ reading }: Side, words: readonly number[]): number[] {
  return words.filter(
    (i) => reading.tag[i] === Tag.noun && !FRAME.test(reading.lower[i]!) && reading.lower[i]!.length > 2,
  )
}

function synonymous({ from, to }: PairView, a: readonly number[], b: readonly number[]): boolean {
  const pair = (i: number, j: number) => {
    const x = from.lemma[i]!
    const y = to.lemma[j]!
    const kind = kindOf(from.reading.tag[i]!)
    const [p, q] = [from.reading.lower[i]!, to.reading.lower[j]!]
    return (
      areSynonyms(x, y, kind) ||
      // "warning" may be read as a form of "warn", "lives" of "live"
      (kind === 'noun' && (isSameNoun(p, q) || READ.some((as) => areSynonyms(p, q, as)) || areSameAct([x], [y]))) ||
      (x.length > 4 && y.length > 4 && x.slice(0, 4) === y.slice(0, 4)) ||
      x.replace(/-/g, '') === y.replace(/-/g, '') ||
      x.endsWith(`-${y}`) ||
      y.endsWith(`-${x}`)
    )
  }
  return a.some((i) => b.some((j) => pair(i, j)))
}

/** what no list has is read as a noun: "moist" is none */
const READ: readonly Kind[] = ['noun', 'adjective']
const kindOf = (tag: number): Kind => (tag === Tag.adjective ? 'adjective' : tag === Tag.adverb ? 'adverb' : 'noun')

function phrases({ from, to }: PairView, a: readonly number[], b: readonly number[]) {
  return { from: withModifiers(from, a), to: withModifiers(to, b) }
}

function withModifiers({ reading, changed }: Side, words: readonly number[]): Phrase {
  let first = words[0]!
  const end = words[words.length - 1]! + 1
  while (
    first > 0 &&
    changed[first - 1] === 1 &&
    (reading.tag[first - 1] === Tag.adjective ||
      reading.tag[first - 1] === Tag.noun ||
      reading.tag[first - 1] === Tag.name)
  )
    first--
  return { first, end }
}

/** An adjective or an adverb with the word that it stands before. */
function withHead({ reading }: Side, { first, end }: Phrase): Phrase {
  const next = end < reading.count ? reading.tag[end]! : 0
  return next === Tag.noun || next === Tag.name || next === Tag.verb || next === Tag.adjective || next === Tag.number
    ? { first, end: end + 1 }
    : { first, end }
}

/** "were on board" → "were among the dead": what stands behind "be" and a preposition is no name for the thing. */
function isState({ reading, groups }: Side, words: readonly number[]): boolean {
  const group = groups.findLast((g) => g.end <= words[0]!)
  return (
    group?.base === 'be' &&
    words[0]! - group.end <= 3 &&
    reading.tag[group.end] === Tag.preposition &&
    reading.sentence[group.head] === reading.sentence[words[0]!]
  )
}

/** "rebel-held", "foreign-backed": says whose it is, and so what it is called. */
const WHOSE =
  /^\p{L}+-(?:held|backed|led|run|occupied|controlled|populated|ruled|administered|owned|majority|inhabited|liberated)$/u

/** adjectives that count, order or point and say nothing of a thing */
const EMPTY = new Set(
  'former ex one single other more same own further additional several such first last next following previous recent new old current present entire whole full total different various common general main late later latest early'.split(
    ' ',
  ),
)

/** Adjectives without a charge that came before a noun that stays, or that were exchanged. */
function adjectives(view: PairView, a: readonly number[], b: readonly number[]): Finding[] {
  const only = (side: Side, words: readonly number[]) =>
    words.length <= 2 && words.every((i) => side.reading.tag[i] === Tag.adjective && !EMPTY.has(side.reading.lower[i]!))
  if (!only(view.from, a) || !only(view.to, b)) return []
  if (a.length > 0 && b.length > 0) {
    if (synonymous(view, a, b)) return []
    return [
      {
        category: 'evaluation',
        rule: 'a quality is given in another word',
        ...phrases(view, a, b),
        strength: 0.3,
        certainty: 0.4,
      },
    ]
  }
  const side = a.length > 0 ? 'from' : 'to'
  const words = side === 'from' ? a : b
  if (words.length === 0) return []
  const phrase = withHead(view[side], { first: words[0]!, end: words[words.length - 1]! + 1 })
  const noun = view[side].reading.tag[phrase.end - 1] === Tag.noun
  return noun && !/ing$/.test(view[side].reading.lower[phrase.end - 2] ?? '')
    ? [
        {
          category: 'label',
          rule: 'a thing gains or loses an attribute',
          ...both(view, side, join(phrase, null)),
          strength: 0.25,
          certainty: 0.4,
        },
      ]
    : []
}
