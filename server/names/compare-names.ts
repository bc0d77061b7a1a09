/**
 * Two texts' names, compared: who was renamed, respelled, described anew, who left and who came.
 *
 * Referents are paired by their forms, then by spelling, then by the place in which they stand (`match-referents.ts`,
 * `slots.ts`), and the subject of both leads is one subject whatever it is called. Where a name that stays goes by
 * another one in some sentences only, that is told of those mentions and the referent is unchanged besides.
 * The title of the page counts for nothing here: a mirror files an article under names that the article does not use,
 * and what a title says the lead says too.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import { type SentencePair, sentenceSpan } from '../align/alignment.js'
import type { Name, NameChange } from '../schema/name.js'
import type { Span } from '../schema/span.js'
import { isCommonWord } from './common-words.js'
import { foldName, LOST } from './fold-name.js'
import { formChange, plainForm, sameForm } from './forms.js'
import { STATES } from './gazetteer.js'
import { goneSections } from './gone-sections.js'
import { labelOf, type Told } from './labels.js'
import type { Referent } from './link-mentions.js'
import { compatible, kindred, type Match, matchReferents, soundKeys } from './match-referents.js'
import type { Mention } from './mention.js'
import { nameOf, referentsOf } from './names-of.js'
import { type RoleChange, roleChangeAt, roleChangeOverall } from './role-changes.js'
import { spelledAlike } from './same-name.js'
import { type Place, placesBySentence, placesIn, type Slot, slotsOf } from './slots.js'
import { subjectOf } from './subject.js'

export interface CompareNamesOptions {
  readonly partial: { readonly from: boolean; readonly to: boolean }
  readonly titles: { readonly from: string | null; readonly to: string | null }
}

interface Side {
  readonly referents: readonly Referent[]
  readonly names: readonly Name[]
  readonly places: ReadonlyMap<number, Place[]>
}

interface Draft extends Told {
  readonly from: Name | null
  readonly to: Name | null
  readonly at: readonly [Mention | null, Mention | null]
  readonly confidence: number
}

export function compareNames(
  aligned: AlignedTexts,
  from: readonly Name[],
  to: readonly Name[],
  { partial }: CompareNamesOptions,
): readonly NameChange[] {
  const a = sideOf(aligned.from, from)
  const b = sideOf(aligned.to, to)
  const slots = slotsOf(aligned, a.places, b.places)
  const matches = matchReferents(a.referents, b.referents)
  const byFrom = new Map(matches.map((match) => [match.from, match]))
  const byTo = new Map(matches.map((match) => [match.to, match]))
  const drafts: Draft[] = []
  const partner = (match: Match) => {
    byFrom.set(match.from, match)
    byTo.set(match.to, match)
  }
  const subjects = [subjectOf(aligned.from, a.referents), subjectOf(aligned.to, b.referents)] as const
  const [s, t] = subjects
  if (s !== null && t !== null && !byFrom.has(s) && !byTo.has(t) && kindred(a.referents[s]!, b.referents[t]!))
    partner({ from: s, to: t, likeness: 0.8 })
  for (const [x, y, confidence] of replaced(slots, a, b)) {
    if (byFrom.has(x) || byTo.has(y)) continue
    partner({ from: x, to: y, likeness: confidence })
  }
  for (const match of [...byFrom.values()].sort((x, y) => x.from - y.from))
    drafts.push(...pairDrafts(aligned, a, b, match))
  drafts.push(...inSomePlaces(slots, a, b, byFrom))
  const small = smallDrafts(aligned, a, b)
  drafts.push(...bracketDrafts(aligned, a, b, byFrom), ...small)
  const spelledAnew = otherSpellings(a, b, byFrom, byTo)
  // a name that went over into small letters is not gone
  const told = (side: Side, form: string | undefined, into: Set<number>) => {
    const index = side.referents.findIndex(({ canonical }) => canonical === form)
    if (index >= 0) into.add(index)
  }
  for (const { from, to } of small) {
    told(a, from?.canonical, spelledAnew.from)
    told(b, to?.canonical, spelledAnew.to)
  }
  drafts.push(...spelledAnew.drafts)
  drafts.push(...cameAndWent(aligned, a, b, { byFrom, byTo, from: spelledAnew.from, to: spelledAnew.to }, partial))
  return changesOf(aligned, drafts)
}

function sideOf(text: AlignedTexts['from'], names: readonly Name[]): Side {
  const referents = referentsOf(text)
  return {
    referents,
    names: names.length === referents.length ? names : referents.map(nameOf),
    places: placesBySentence(referents),
  }
}

/** Names that are gone on one side and new on the other and stand in one place: the oftener, the surer. */
function replaced(slots: readonly Slot[], a: Side, b: Side): [number, number, number][] {
  const counts = new Map<string, { x: number; y: number; n: number; best: number }>()
  for (const { from, to, similarity, share } of slots) {
    const key = `${from.referent} ${to.referent}`
    const seen = counts.get(key) ?? { x: from.referent, y: to.referent, n: 0, best: 0 }
    counts.set(key, { ...seen, n: seen.n + 1, best: Math.max(seen.best, similarity * share) })
  }
  return [...counts.values()]
    .filter(({ x, y }) => !bothStates(a.referents[x]!, b.referents[y]!))
    .filter(({ x, y }) => !numberedApart(a.referents[x]!.canonical, b.referents[y]!.canonical))
    .filter(({ x, y }) => kindred(a.referents[x]!, b.referents[y]!) && !bothPeople(a.referents[x]!, b.referents[y]!))
    .sort((p, q) => q.n - p.n || q.best - p.best || p.x - q.x || p.y - q.y)
    .map(({ x, y, n, best }) => [x, y, Math.min(0.85, 0.35 + 0.35 * best + 0.1 * (n - 1))])
}

/** The 2016 clashes in the place of the 2020 ones are other clashes. */
function numberedApart(a: string, b: string): boolean {
  const numbers = (name: string) => name.match(/\d+/g)?.join(' ') ?? ''
  const rest = (name: string) => foldName(name).replace(/\d+/g, '').trim()
  return numbers(a) !== '' && numbers(b) !== '' && numbers(a) !== numbers(b) && rest(a) === rest(b)
}

/** One person in the place of another is another person, unless the spelling says otherwise. */
const bothPeople = (x: Referent, y: Referent) =>
  x.type === 'person' && y.type === 'person' && spelledAlike(x.canonical, y.canonical) === 0

/** Nor is one state of the list another. */
const bothStates = (x: Referent, y: Referent) => {
  const [a, b] = [STATES.get(x.canonical), STATES.get(y.canonical)]
  return a !== undefined && b !== undefined && a !== b
}

function pairDrafts(aligned: AlignedTexts, a: Side, b: Side, match: Match): Draft[] {
  const [x, y] = [a.referents[match.from]!, b.referents[match.to]!]
  const change = formChange(x, y)
  const at = meeting(aligned, a, b, match) ?? ([first(x, x.canonical), first(y, y.canonical)] as const)
  const [from, to] = [a.names[match.from]!, b.names[match.to]!]
  const form: Draft = {
    change,
    from,
    to,
    at,
    confidence:
      change === 'unchanged'
        ? 0.95
        : change === 'respelled'
          ? Math.min(0.95, match.likeness)
          : match.likeness === 1
            ? 0.9
            : match.likeness,
    names: [x.canonical, y.canonical],
  }
  const roles = roleChange(aligned, a, b, match)
  if (!roles) return [form]
  const role: Draft = {
    change: 'role_changed',
    from,
    to,
    at: roles.mentions,
    confidence: roles.confidence,
    names: [x.canonical, y.canonical],
    roles: [roles.from, roles.to],
  }
  return change === 'unchanged' ? [role] : [form, role]
}

/** The first aligned sentence in which both name it, by their main forms if there is one. */
function meeting(aligned: AlignedTexts, a: Side, b: Side, match: Match): readonly [Mention, Mention] | null {
  const [x, y] = [a.referents[match.from]!.canonical, b.referents[match.to]!.canonical]
  let any: readonly [Mention, Mention] | null = null
  for (const pair of meetings(aligned, a, b, match)) {
    if (pair[0].surface === x && pair[1].surface === y) return pair
    any ??= pair
  }
  return any
}

function* meetings({ pairs }: AlignedTexts, a: Side, b: Side, match: Match): Generator<readonly [Mention, Mention]> {
  const sentences = new Set(a.referents[match.from]!.mentions.map(({ sentence }) => sentence))
  for (const index of pairsOf(pairs, sentences)) {
    const pair = pairs[index]!
    const mine = placesIn(pair.from, a.places).filter(({ referent }) => referent === match.from)
    const yours = placesIn(pair.to, b.places).filter(({ referent }) => referent === match.to)
    for (let i = 0; i < Math.min(mine.length, yours.length); i++) yield [mine[i]!.mention, yours[i]!.mention]
  }
}

const pairIndex = new WeakMap<AlignedTexts['pairs'], Map<number, number>>()

/** The pairs in which given sentences of the earlier text stand, in order. */
function pairsOf(pairs: AlignedTexts['pairs'], sentences: ReadonlySet<number>): number[] {
  let index = pairIndex.get(pairs)
  if (!index) {
    index = new Map()
    for (let p = 0; p < pairs.length; p++)
      for (let s = pairs[p]!.from.first; s < pairs[p]!.from.end; s++) index.set(s, p)
    pairIndex.set(pairs, index)
  }
  const found = new Set<number>()
  for (const sentence of sentences) {
    const p = index.get(sentence)
    if (p !== undefined) found.add(p)
  }
  return [...found].sort((x, y) => x - y)
}

function roleChange(aligned: AlignedTexts, a: Side, b: Side, match: Match): RoleChange | null {
  let best: RoleChange | null = null
  for (const [x, y] of meetings(aligned, a, b, match)) {
    const change = roleChangeAt(x, y)
    if (change && (!best || change.confidence > best.confidence)) best = change
  }
  return best ?? roleChangeOverall(a.referents[match.from]!.mentions, b.referents[match.to]!.mentions)
}

/** Another name in some sentences, of referents that both texts have. */
function inSomePlaces(slots: readonly Slot[], a: Side, b: Side, byFrom: ReadonlyMap<number, Match>): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const { from, to, similarity, share } of slots) {
    const own = byFrom.get(from.referent)?.to === to.referent
    const [x, y] = [from.mention, to.mention]
    if (sameForm(x.surface, y.surface) || numberedApart(x.surface, y.surface)) continue
    const key = `${plainForm(x.surface)}\t${plainForm(y.surface)}`
    if (seen.has(key)) continue
    const [p, q] = [a.referents[from.referent]!, b.referents[to.referent]!]
    if (own) {
      // the referent's own change is told already, and a shorter form in one sentence is style
      const main = sameForm(p.canonical, x.surface) && sameForm(q.canonical, y.surface)
      if (main || isPart(x.surface, y.surface)) continue
    } else {
      if (!compatible(x.type, y.type) || bothPeople(p, q) || p.type === 'person' || q.type === 'person') continue
      if (x.type === 'state' && y.type === 'state' && x.typed === 3 && y.typed === 3) continue
      // it has to be free on neither side of the sentence: a list that lost one and won one renames nobody
      if (similarity < 0.55 || share < 0.8) continue
    }
    seen.add(key)
    const like = spelledAlike(x.surface, y.surface)
    drafts.push({
      change: like > 0 || (own && STATES.has(x.surface)) ? 'respelled' : 'renamed',
      from: only(p, x),
      to: only(q, y),
      at: [x, y],
      confidence: own ? 0.8 : like > 0 ? 0.7 : 0.4,
      names: [x.surface, y.surface],
      somewhere: true,
    })
  }
  return drafts
}

/** "Khojavend (Martuni)" in one text and "Martuni" in the same sentence of the other: one of two names was dropped, or given. */
function bracketDrafts(aligned: AlignedTexts, a: Side, b: Side, byFrom: ReadonlyMap<number, Match>): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  const look = (mine: readonly Place[], yours: readonly Place[], tell: (own: Place, other: Place) => void) => {
    for (const own of mine) {
      const { mention } = own
      const alias = mention.bracketed === null ? undefined : mention.aliases.find(({ kind }) => kind === 'alternative')
      if (!alias || yours.some((place) => sameForm(place.mention.surface, mention.surface))) continue
      const inner = mine.find((place) => place.mention.start === alias.start)
      const left =
        inner &&
        yours.find(
          (place) => sameForm(place.mention.surface, inner.mention.surface) && place.mention.bracketed === null,
        )
      if (left) tell(own, left)
    }
  }
  const push = (names: readonly [string, string], from: Name, to: Name, at: readonly [Mention, Mention]) => {
    const key = names.join('\t')
    if (seen.has(key)) return
    seen.add(key)
    drafts.push({ change: 'renamed', from, to, at, confidence: 0.75, names, somewhere: true })
  }
  for (const pair of aligned.pairs) {
    if (pair.similarity >= 1) continue
    const mine = placesIn(pair.from, a.places)
    const yours = placesIn(pair.to, b.places)
    look(mine, yours, (own, other) => {
      // the referents' own renaming says it already
      if (byFrom.get(own.referent)?.to === other.referent) return
      const to = only(b.referents[other.referent]!, other.mention)
      push([own.mention.bracketed!, other.mention.surface], bracketName(own.mention), to, [own.mention, other.mention])
    })
    look(yours, mine, (own, other) => {
      if (byFrom.get(other.referent)?.to === own.referent) return
      const from = only(a.referents[other.referent]!, other.mention)
      push([other.mention.surface, own.mention.bracketed!], from, bracketName(own.mention), [
        other.mention,
        own.mention,
      ])
    })
  }
  return drafts
}

const bracketName = (mention: Mention): Name => ({
  canonical: mention.bracketed!,
  type: mention.type,
  variants: [mention.bracketed!, mention.surface],
  roles: mention.roles.map(({ text }) => text),
  mentions: [{ start: mention.start, end: mention.end }],
})

/** "Line of Contact" that the other text has as "line of contact": the capitals of a name went or came. */
function smallDrafts(aligned: AlignedTexts, a: Side, b: Side): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<string>()
  for (const pair of aligned.pairs) {
    if (pair.similarity >= 1) continue
    const mine = placesIn(pair.from, a.places)
    const yours = placesIn(pair.to, b.places)
    if (
      mine.length === yours.length &&
      mine.every((place, i) => sameForm(place.mention.surface, yours[i]!.mention.surface))
    )
      continue
    for (const { mention } of mine) {
      const small = writtenSmall(mention, aligned.to, pair.to, yours)
      if (!small || seen.has(mention.surface)) continue
      seen.add(mention.surface)
      const to = smallName(small.form, mention, small.start)
      drafts.push({
        change: 'respelled',
        from: nameOfMention(mention),
        to,
        at: [
          mention,
          { ...mention, start: small.start, end: small.start + small.form.length, sentence: pair.to.first },
        ],
        confidence: 0.6,
        names: [mention.surface, small.form],
        somewhere: true,
      })
    }
    for (const { mention } of yours) {
      const small = writtenSmall(mention, aligned.from, pair.from, mine)
      if (!small || seen.has(mention.surface)) continue
      seen.add(mention.surface)
      const from = smallName(small.form, mention, small.start)
      drafts.push({
        change: 'respelled',
        from,
        to: nameOfMention(mention),
        at: [
          { ...mention, start: small.start, end: small.start + small.form.length, sentence: pair.from.first },
          mention,
        ],
        confidence: 0.6,
        names: [small.form, mention.surface],
        somewhere: true,
      })
    }
  }
  return drafts
}

const nameOfMention = ({ surface, type, roles, start, end }: Mention): Name => ({
  canonical: surface,
  type,
  variants: [surface],
  roles: roles.map(({ text }) => text),
  mentions: [{ start, end }],
})
const smallName = (form: string, { type }: Mention, start: number): Name => ({
  canonical: form,
  type,
  variants: [form],
  roles: [],
  mentions: [{ start, end: start + form.length }],
})

/** The last words of the name, two at least that are words of the language, in small letters in the other sentence. */
function writtenSmall(
  { surface, type }: Mention,
  text: AlignedTexts['from'],
  range: SentencePair['from'],
  others: readonly Place[],
): { form: string; start: number } | null {
  if (type === 'person') return null
  const words = surface.split(' ')
  const span = sentenceSpan(text, range)
  const sentence = text.text.slice(span.start, span.end)
  for (let from = 0; from + 2 <= words.length; from++) {
    const tail = words.slice(from)
    if (tail.filter((word) => /^\p{Lu}/u.test(word)).length < 2) return null
    if (!tail.every((word) => isCommonWord(word.toLowerCase()))) continue
    const form = tail.join(' ').toLowerCase()
    const at = sentence.indexOf(` ${form}`)
    if (at < 0) continue
    const start = span.start + at + 1
    const inName = others.some(({ mention }) => mention.start < start + form.length && start < mention.end)
    return inName ? null : { form, start }
  }
  return null
}

/** "Pashinyan" for "Nikol Pashinyan": the words of one are all in the other. */
function isPart(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')]
  return x.length !== y.length && (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)))
}

/** The name as these mentions alone have it. */
function only(referent: Referent, mention: Mention): Name {
  const mentions = referent.mentions.filter(({ surface }) => sameForm(surface, mention.surface))
  return {
    canonical: mention.surface,
    type: referent.type,
    variants: [...new Set(mentions.flatMap(({ surface, headed }) => (headed === null ? [surface] : [surface, headed])))],
    roles: [...new Set(mentions.flatMap(({ roles }) => roles.map(({ text }) => text)))],
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  }
}

/** A spelling that only one text has, of a name that both have in another spelling. */
function otherSpellings(a: Side, b: Side, byFrom: ReadonlyMap<number, Match>, byTo: ReadonlyMap<number, Match>) {
  const drafts: Draft[] = []
  const from = new Set<number>()
  const to = new Set<number>()
  const find = (
    lonely: Side,
    other: Side,
    taken: ReadonlyMap<number, Match>,
    done: Set<number>,
    tell: (x: Referent, y: Referent, like: number) => void,
  ) => {
    const buckets = new Map<string, number[]>()
    other.referents.forEach((referent, i) => {
      for (const key of soundKeys(referent.canonical)) buckets.set(key, [...(buckets.get(key) ?? []).slice(0, 24), i])
    })
    lonely.referents.forEach((referent, i) => {
      if (taken.has(i) || foldName(referent.canonical).length < 6) return
      let best: { like: number; other: Referent } | null = null
      for (const key of soundKeys(referent.canonical)) {
        const bucket = buckets.get(key) ?? []
        if (bucket.length > 24) continue
        for (const j of bucket) {
          const candidate = other.referents[j]!
          if (!compatible(referent.type, candidate.type) || (candidate.type === 'other' && referent.type !== 'other'))
            continue
          const like = spelledAlike(referent.canonical, candidate.canonical)
          if (like >= 0.8 && (!best || like > best.like)) best = { like, other: candidate }
        }
      }
      if (!best || !oneReferent(referent.canonical, best.other.canonical)) return
      done.add(i)
      tell(referent, best.other, best.like)
    })
  }
  find(b, a, byTo, to, (y, x, like) => drafts.push(respelling(x, y, like)))
  find(a, b, byFrom, from, (x, y, like) => drafts.push(respelling(x, y, like)))
  return { drafts, from, to }
}

/** Of two words at most one differs, or they are one word: two near-equal names side by side may be two things. */
function oneReferent(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')]
  if (x.join('') === y.join('')) return true
  return x.length === y.length && x.length > 1 && x.filter((word, i) => word !== y[i]).length === 1
}

function respelling(x: Referent, y: Referent, like: number): Draft {
  const at = [first(x, x.canonical), first(y, y.canonical)] as const
  return {
    change: 'respelled',
    from: only(x, at[0]),
    to: only(y, at[1]),
    at,
    confidence: Math.round(like * 70) / 100,
    names: [x.canonical, y.canonical],
    somewhere: true,
  }
}

const first = (referent: Referent, form: string): Mention =>
  referent.mentions.find(({ surface }) => sameForm(surface, form)) ?? referent.mentions[0]!

function cameAndWent(
  aligned: AlignedTexts,
  a: Side,
  b: Side,
  taken: {
    byFrom: ReadonlyMap<number, Match>
    byTo: ReadonlyMap<number, Match>
    from: ReadonlySet<number>
    to: ReadonlySet<number>
  },
  partial: { readonly from: boolean; readonly to: boolean },
): Draft[] {
  const drafts: Draft[] = []
  const sections = goneSections(aligned)
  if (!partial.to) {
    a.referents.forEach((referent, i) => {
      if (taken.byFrom.has(i) || taken.from.has(i)) return
      const headings = new Set(referent.mentions.map(({ sentence }) => sections.from(sentence)))
      const section = headings.size === 1 ? [...headings][0]! : null
      drafts.push({
        change: 'removed',
        from: a.names[i]!,
        to: null,
        at: [first(referent, referent.canonical), null],
        confidence: confidenceOf(referent),
        names: [referent.canonical, null],
        section,
      })
    })
  }
  if (!partial.from) {
    b.referents.forEach((referent, i) => {
      if (taken.byTo.has(i) || taken.to.has(i)) return
      const headings = new Set(referent.mentions.map(({ sentence }) => sections.to(sentence)))
      const section = headings.size === 1 ? [...headings][0]! : null
      drafts.push({
        change: 'added',
        from: null,
        to: b.names[i]!,
        at: [null, first(referent, referent.canonical)],
        confidence: confidenceOf(referent),
        names: [null, referent.canonical],
        section,
      })
    })
  }
  return drafts
}

/** A damaged form may be one that was not recognised; a form of one guess may be no name. */
function confidenceOf({ mentions, canonical }: Referent): number {
  if (canonical.includes(LOST)) return 0.5
  return mentions.some(({ typed }) => typed > 0) || mentions.length > 1 ? 0.9 : 0.75
}

const ORDER = ['renamed', 'respelled', 'role_changed', 'removed', 'added', 'unchanged'] as const

/** Renamed first, then respelled, roles, gone, new, unchanged; within a kind as the texts have them. */
function changesOf({ from, to }: AlignedTexts, drafts: readonly Draft[]): NameChange[] {
  const at = ({ at: [x, y] }: Draft) => y?.start ?? x?.start ?? 0
  const sorted = drafts.map((draft, i) => ({ draft, i }))
  sorted.sort(
    (x, y) => ORDER.indexOf(x.draft.change) - ORDER.indexOf(y.draft.change) || at(x.draft) - at(y.draft) || x.i - y.i,
  )
  return sorted.map(({ draft }, n) => ({
    id: `n${n + 1}`,
    change: draft.change,
    label: labelOf(draft),
    from: draft.from,
    to: draft.to,
    evidence: [sentenceOf(from, draft.at[0]), sentenceOf(to, draft.at[1])],
    confidence: Math.round(draft.confidence * 100) / 100,
  }))
}

function sentenceOf({ tokens, sentenceToken }: AlignedTexts['from'], mention: Mention | null): Span | null {
  if (!mention) return null
  return {
    start: tokens.start[sentenceToken[mention.sentence]!]!,
    end: tokens.end[sentenceToken[mention.sentence + 1]! - 1]!,
  }
}
