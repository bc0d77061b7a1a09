/**
 * "Crane & Lowe" and "Crane and Lowe" are one firm. The sign holds a name together and the word parts it, since "Crane and
 * Lowe" may be two people; where the other text has the sign, the word stands for it, and neither half is new.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { Name } from '../schema/name.js'
import { type Draft, first, type Side } from './draft.js'
import type { Match } from './match-referents.js'
import type { Mention } from './mention.js'

/** A name of a few letters stands in other words too. */
const SHORTEST = 5
/** Places that are looked for in a text. */
const MOST = 200

interface Parted {
  readonly sign: number
  readonly halves: readonly number[]
  readonly name: Name
  readonly at: Mention
}

export function joinedByAnd(
  { from, to }: AlignedTexts,
  a: Side,
  b: Side,
  byFrom: ReadonlyMap<number, Match>,
  byTo: ReadonlyMap<number, Match>,
) {
  const told = { drafts: [] as Draft[], from: new Set<number>(), to: new Set<number>() }
  for (const { sign, halves, name, at } of partedIn(to.text, a, b, byFrom, byTo)) {
    told.from.add(sign)
    for (const half of halves) told.to.add(half)
    told.drafts.push(respelled([a.names[sign]!, name], [firstOf(a, sign), at]))
  }
  for (const { sign, halves, name, at } of partedIn(from.text, b, a, byTo, byFrom)) {
    told.to.add(sign)
    for (const half of halves) told.from.add(half)
    told.drafts.push(respelled([name, b.names[sign]!], [at, firstOf(b, sign)]))
  }
  return told
}

const firstOf = (side: Side, index: number) => first(side.referents[index]!, side.referents[index]!.canonical)

const respelled = ([x, y]: readonly [Name, Name], at: readonly [Mention, Mention]): Draft => ({
  change: 'respelled',
  from: x,
  to: y,
  at,
  confidence: 0.8,
  names: [x.canonical, y.canonical],
})

/** Names with the sign that `joined` has, whose two halves `other` has with the word between them and nowhere else. */
function partedIn(
  text: string,
  joined: Side,
  other: Side,
  taken: ReadonlyMap<number, Match>,
  takenOther: ReadonlyMap<number, Match>,
): Parted[] {
  const found: Parted[] = []
  for (const [sign, { canonical, type }] of joined.referents.entries()) {
    if (taken.has(sign) || !canonical.includes(' & ') || canonical.length < SHORTEST) continue
    const form = canonical.replaceAll(' & ', ' and ')
    const places: number[] = []
    for (let at = text.indexOf(form); at >= 0 && places.length < MOST; at = text.indexOf(form, at + 1)) places.push(at)
    if (places.length === 0) continue
    const isInside = ({ start, end }: Mention) => places.some((at) => start >= at && end <= at + form.length)
    const halves = [...other.referents.keys()].filter(
      (n) => !takenOther.has(n) && other.referents[n]!.mentions.every(isInside),
    )
    const half = halves.flatMap((n) => other.referents[n]!.mentions).sort((x, y) => x.start - y.start)[0]
    if (!half) continue
    const mentions = places.map((start) => ({ start, end: start + form.length }))
    const at = { ...half, ...mentions[0]!, surface: form }
    found.push({ sign, halves, name: { canonical: form, type, variants: [form], roles: [], mentions }, at })
  }
  return found
}
