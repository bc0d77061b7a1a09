/**
 * What two texts say together, before any two of their figures are held against each other: which words are rare, which
 * sources took over from which, which names are one.
 *
 * A source that came or went may have taken over the other's counts: an inquiry corrects what a spokesman said on the day.
 * Two sources that both texts know are rivals, and the claims of one are never the other's.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import { type Alike, sameClaimant } from './claimants.js'
import type { Ground } from './likeness.js'
import type { Profile } from './profile.js'

export function groundOf(aligned: AlignedTexts, a: readonly Profile[], b: readonly Profile[]): Ground {
  return { ...rarityOf(a, b), claimant: claimantsOf(a, b), renamed: renamedIn(aligned) }
}

/** A word that stands at every figure says little. @param texts the profiles of each */
export function rarityOf(...texts: readonly (readonly Profile[])[]): Pick<Ground, 'rarity' | 'weight'> {
  const count = new Map<number, number>()
  for (const profiles of texts)
    for (const { near } of profiles) for (const key of near.keys()) count.set(key, (count.get(key) ?? 0) + 1)
  const rare = new Map<number, number>()
  for (const [key, n] of count) rare.set(key, 1 / Math.sqrt(n))
  const rarity = (key: number) => rare.get(key) ?? 1
  const weights = new Map<Profile, number>()
  return {
    rarity,
    weight: (profile) => {
      const known = weights.get(profile)
      if (known !== undefined) return known
      let sum = 0
      for (const [key, near] of profile.near) sum += near * rarity(key)
      weights.set(profile, sum)
      return sum
    },
  }
}

function claimantsOf(a: readonly Profile[], b: readonly Profile[]): Ground['claimant'] {
  const sources = { a: sourcesIn(a), b: sourcesIn(b) }
  const known = new Map<string, Map<string, Alike | 'succeeded'>>()
  const judge = (from: string, to: string): Alike | 'succeeded' => {
    const alike = sameClaimant(from, to)
    if (alike !== 'other') return alike
    const stays = (source: string, others: readonly string[]) =>
      others.some((other) => sameClaimant(source, other) === 'same')
    return stays(from, sources.b) && stays(to, sources.a) ? 'other' : 'succeeded'
  }
  return (from, to) => {
    if (from === null || to === null) return from === to ? 'same' : 'open'
    if (from === to) return 'same'
    const row = known.get(from) ?? new Map<string, Alike | 'succeeded'>()
    known.set(from, row)
    const said = row.get(to) ?? judge(from, to)
    row.set(to, said)
    return said
  }
}

const sourcesIn = (profiles: readonly Profile[]): readonly string[] => [
  ...new Set(profiles.flatMap(({ figure }) => (figure.attribution === null ? [] : [figure.attribution]))),
]

/** "Ostrava (formerly Mährisch Ostrau)": between a name and the other in its bracket stand at most so many letters. */
const BETWEEN = 30

function renamedIn({ from, to }: AlignedTexts): Ground['renamed'] {
  const known = new Map<string, boolean>()
  return (x, y) => {
    if (x === null || y === null) return false
    const key = `${x}\n${y}`
    const said = known.get(key) ?? [from.text, to.text].some((text) => glosses(text, x, y) || glosses(text, y, x))
    known.set(key, said)
    return said
  }
}

/** Does the text have one name in a bracket, or between commas with "formerly", right behind the other? */
function glosses(text: string, name: string, other: string): boolean {
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < 200; at = text.indexOf(name, at + name.length), n++) {
    const after = text.slice(at + name.length, at + name.length + BETWEEN + other.length)
    const found = after.indexOf(other)
    if (found < 0) continue
    if (/^(?: \(| ?, (?:formerly|previously|once|then|also|known)\b)[^().;]*$/.test(after.slice(0, found))) return true
  }
  return false
}
