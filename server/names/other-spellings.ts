/**
 * A spelling that only one text has, of a name that both have in another spelling: told of those mentions, and the name
 * is neither gone nor new.
 */
import { type Draft, first, only, type Side } from './draft.js'
import { foldName } from './fold-name.js'
import { sameForm } from './forms.js'
import { compatible, type Match, soundKeys } from './match-referents.js'
import type { Referent } from './referent.js'
import { spelledAlike } from './same-name.js'

/** A spelling that only one text has, of a name that both have in another spelling. */
export function otherSpellings(a: Side, b: Side, byFrom: ReadonlyMap<number, Match>, byTo: ReadonlyMap<number, Match>) {
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
      for (const key of soundKeys(referent.canonical)) {
        const bucket = buckets.get(key)
        if (bucket) bucket.push(i)
        else buckets.set(key, [i])
      }
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
      // "Ministry of Defense" and "Ministry of Defence" are one
      if (!sameForm(referent.canonical, best.other.canonical)) tell(referent, best.other, best.like)
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
