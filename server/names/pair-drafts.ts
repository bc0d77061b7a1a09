/**
 * What became of a referent that both texts have: its main form, and what is said beside it where the two meet in one
 * aligned sentence.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import { type Draft, first, type Side } from './draft.js'
import { formChange } from './forms.js'
import type { Match } from './match-referents.js'
import type { Mention } from './mention.js'
import { type RoleChange, roleChangeAt, roleChangeOverall } from './role-changes.js'
import { placesIn } from './slots.js'

export function pairDrafts(aligned: AlignedTexts, a: Side, b: Side, match: Match): Draft[] {
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
