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
import type { Name, NameChange } from '../schema/name.js'
import type { Span } from '../schema/span.js'
import { bracketDrafts } from './bracket-names.js'
import { calledByKind } from './called-by-kind.js'
import { cameAndWent } from './came-and-went.js'
import { describedSubject } from './described-subject.js'
import { type Draft, type Side, sideOf } from './draft.js'
import { inSomePlaces } from './in-some-places.js'
import { joinedByAnd } from './joined-by-and.js'
import { labelOf } from './labels.js'
import { kindred, type Match, matchReferents } from './match-referents.js'
import type { Mention } from './mention.js'
import { namedPosts } from './named-posts.js'
import { otherSpellings } from './other-spellings.js'
import { pairDrafts } from './pair-drafts.js'
import { replaced } from './replaced.js'
import { slotsOf } from './slots.js'
import { otherCapitals, smallDrafts } from './small-letters.js'
import { subjectOf } from './subject.js'

export interface CompareNamesOptions {
  readonly partial: { readonly from: boolean; readonly to: boolean }
  readonly titles: { readonly from: string | null; readonly to: string | null }
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
  const described = describedSubject(aligned, a, b, {
    from: s !== null && !byFrom.has(s) ? s : null,
    to: t !== null && !byTo.has(t) ? t : null,
  })
  drafts.push(...described.drafts)
  if (
    described.from === null &&
    described.to === null &&
    s !== null &&
    t !== null &&
    !byFrom.has(s) &&
    !byTo.has(t) &&
    kindred(a.referents[s]!, b.referents[t]!)
  )
    partner({ from: s, to: t, likeness: 0.8 })
  for (const [x, y, confidence] of replaced([...slots, ...calledByKind(aligned, a, b)], a, b)) {
    if (byFrom.has(x) || byTo.has(y) || x === described.done.from || y === described.done.to) continue
    partner({ from: x, to: y, likeness: confidence })
  }
  for (const match of [...byFrom.values()].sort((x, y) => x.from - y.from))
    drafts.push(...pairDrafts(aligned, a, b, match))
  const inPlaces = inSomePlaces(slots, a, b, byFrom)
  drafts.push(...inPlaces)
  const small = smallDrafts(aligned, a, b)
  drafts.push(...bracketDrafts(aligned, a, b, byFrom), ...small, ...otherCapitals(a, b, byFrom.values()))
  const spelledAnew = otherSpellings(a, b, byFrom, byTo)
  if (described.done.from !== null) spelledAnew.from.add(described.done.from)
  if (described.done.to !== null) spelledAnew.to.add(described.done.to)
  // a name that went over into small letters, or was called otherwise wherever it stood, is not gone
  const told = (side: Side, form: string | undefined, into: Set<number>) => {
    const index = side.referents.findIndex(({ canonical }) => canonical === form)
    if (index >= 0) into.add(index)
  }
  for (const { from, to } of small) {
    told(a, from?.canonical, spelledAnew.from)
    told(b, to?.canonical, spelledAnew.to)
  }
  const whole = (side: Side, name: Name | null, taken: ReadonlyMap<number, Match>, into: Set<number>) => {
    const index = side.referents.findIndex(
      ({ canonical, mentions }) => canonical === name?.canonical && mentions.length === name.mentions.length,
    )
    if (index >= 0 && !taken.has(index)) into.add(index)
  }
  for (const { from, to } of inPlaces) {
    whole(a, from, byFrom, spelledAnew.from)
    whole(b, to, byTo, spelledAnew.to)
  }
  drafts.push(...spelledAnew.drafts)
  const parted = joinedByAnd(aligned, a, b, byFrom, byTo)
  drafts.push(...parted.drafts)
  for (const index of parted.from) spelledAnew.from.add(index)
  for (const index of parted.to) spelledAnew.to.add(index)
  const unmatched = (side: Side, taken: ReadonlyMap<number, Match>, done: ReadonlySet<number>) =>
    side.referents.flatMap((_, i) => (taken.has(i) || done.has(i) ? [] : [i]))
  drafts.push(
    ...namedPosts(aligned, a, b, {
      from: unmatched(a, byFrom, spelledAnew.from),
      to: unmatched(b, byTo, spelledAnew.to),
    }),
  )
  drafts.push(
    ...cameAndWent(aligned, a, b, { byFrom, byTo, from: spelledAnew.from, to: spelledAnew.to }, partial, slots),
  )
  return changesOf(aligned, drafts)
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
