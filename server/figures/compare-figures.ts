/**
 * What became of each figure between two texts: paired by what it measures, first inside sentences that are counterparts,
 * then wherever it went; what is left over is gone or new.
 *
 *   At least 11 people died, the Coast Guard said   →   Sixty-eight people died …, the Coast Guard said     revised
 *
 * The surest pair is taken first and each figure used once. A quantity that a text states several times is one: a figure
 * left over that says what a paired one of its text says joins it as a further mention and is not told as gone or new.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { SentencePair } from '../align/alignment.js'
import type { Figure, FigureChange } from '../schema/figure.js'
import { changeOf } from './change-of.js'
import { groundOf } from './ground.js'
import { labelOf } from './label-of.js'
import { type Ground, likeness, type Pairing, type Standing } from './likeness.js'
import { type Profile, profilesOf } from './profile.js'
import { type Restated, restatedIn } from './restated.js'

export interface FigureCompareOptions {
  /** a side is an extract: what the other has beyond it is not told as come or gone */
  readonly partial: { readonly from: boolean; readonly to: boolean }
}

/** Inside sentences that are counterparts less is asked than across the texts. Set on the written training series. */
const ALIGNED_LEAST = 0.3
const ACROSS_LEAST = 0.46
const BESIDE_LEAST = 0.4
/** A figure is compared with at most so many across the texts, those that share its rarest words. */
const MOST_CANDIDATES = 40

export function compareFigures(
  aligned: AlignedTexts,
  from: readonly Figure[],
  to: readonly Figure[],
  { partial }: FigureCompareOptions,
): readonly FigureChange[] {
  const a = profilesOf(aligned.from, from, aligned.lexicon)
  const b = profilesOf(aligned.to, to, aligned.lexicon)
  const ground = groundOf(aligned, a, b)
  const partner = { from: new Int32Array(a.length).fill(-1), to: new Int32Array(b.length).fill(-1) }
  const scores = new Float64Array(b.length)
  const inPlace = new Uint8Array(b.length)
  const take = ({ from: x, to: y, score }: Pairing, counterparts = false) => {
    if (partner.from[x.index]! >= 0 || partner.to[y.index]! >= 0) return
    partner.from[x.index] = y.index
    partner.to[y.index] = x.index
    scores[y.index] = score
    inPlace[y.index] = counterparts ? 1 : 0
  }
  const inFrom = bySentence(a)
  const inTo = bySentence(b)
  const among = (pairs: readonly SentencePair[], standing: Standing) => {
    const pairings: Pairing[] = []
    for (const pair of pairs) {
      const xs = ranged(inFrom, pair.from)
      const ys = xs.length === 0 ? xs : ranged(inTo, pair.to)
      if (ys.length === 0) continue
      if (pair.similarity === 1 && sayTheSame(xs, ys))
        for (const [n, x] of xs.entries()) take({ from: x, to: ys[n]!, score: 1 }, true)
      else pairings.push(...inSentences(xs, ys, { pair, standing, ground }))
    }
    for (const pairing of pairings.sort(surestFirst)) take(pairing, standing === 'counterparts')
  }
  among(aligned.pairs, 'counterparts')
  for (const pairing of across(a, b, partner, ground)) take(pairing)
  among(besides(a, b, partner), 'beside')
  return tell({ aligned, a, b, partner, scores, inPlace, partial })
}

const surestFirst = (x: Pairing, y: Pairing) =>
  y.score - x.score ||
  Math.abs(x.from.index - x.to.index) - Math.abs(y.from.index - y.to.index) ||
  x.to.index - y.to.index ||
  x.from.index - y.from.index

interface Where {
  readonly pair: SentencePair
  readonly standing: Standing
  readonly ground: Ground
}

function inSentences(xs: readonly Profile[], ys: readonly Profile[], { pair, standing, ground }: Where): Pairing[] {
  const pairings: Pairing[] = []
  const least = standing === 'counterparts' ? ALIGNED_LEAST : BESIDE_LEAST
  // a list of hundreds against a list of hundreds: the order decides, or time would grow with the square
  const wide = xs.length * ys.length > 2500 ? 25 : Number.POSITIVE_INFINITY
  for (const [m, x] of xs.entries()) {
    for (const [n, y] of ys.entries()) {
      if (Math.abs(m - n) > wide) continue
      const score = likeness(x, y, standing, ground) * (0.9 + 0.1 * pair.similarity) - 0.004 * Math.abs(m - n)
      if (score >= least) pairings.push({ from: x, to: y, score })
    }
  }
  return pairings
}

/** Equal sentences: each figure is its own counterpart, and nothing has to be weighed. */
const sayTheSame = (xs: readonly Profile[], ys: readonly Profile[]): boolean =>
  xs.length === ys.length && xs.every(({ figure }, n) => figure.surface === ys[n]!.figure.surface)

/** Sentences that are no counterparts and yet share a figure: "4 cities and 165 villages" may have gone there together. */
function besides(
  a: readonly Profile[],
  b: readonly Profile[],
  partner: { from: Int32Array; to: Int32Array },
): SentencePair[] {
  const pairs = new Map<string, SentencePair>()
  const open = { from: openSentences(a, partner.from), to: openSentences(b, partner.to) }
  for (const x of a) {
    const y = b[partner.from[x.index]!]
    if (!y || !open.from.has(x.sentence) || !open.to.has(y.sentence)) continue
    const [from, to] = [x, y].map(({ sentence }) => ({ first: sentence, end: sentence + 1 }))
    pairs.set(`${x.sentence} ${y.sentence}`, { from: from!, to: to!, moved: true, similarity: 0.5 })
  }
  return [...pairs.values()]
}

const openSentences = (profiles: readonly Profile[], partner: Int32Array): ReadonlySet<number> =>
  new Set(profiles.filter(({ index }) => partner[index]! < 0).map(({ sentence }) => sentence))

function across(
  a: readonly Profile[],
  b: readonly Profile[],
  partner: { from: Int32Array; to: Int32Array },
  ground: Ground,
): Pairing[] {
  const byWord = new Map<number, Profile[]>()
  for (const y of b) {
    if (partner.to[y.index]! >= 0) continue
    for (const key of y.near.keys()) {
      const list = byWord.get(key)
      if (list) list.push(y)
      else byWord.set(key, [y])
    }
  }
  const byMeasured = new Map<string, Profile[]>()
  for (const y of b) {
    if (partner.to[y.index]! >= 0 || y.measured === '') continue
    const list = byMeasured.get(y.measured)
    if (list) list.push(y)
    else byMeasured.set(y.measured, [y])
  }
  const pairings: Pairing[] = []
  for (const x of a) {
    if (partner.from[x.index]! >= 0) continue
    const shared = new Map<Profile, number>()
    for (const [key, weight] of x.near) {
      const list = byWord.get(key)
      if (!list || list.length > 200) continue
      for (const y of list) if (y.scale === x.scale) shared.set(y, (shared.get(y) ?? 0) + weight * ground.rarity(key))
    }
    const alike = byMeasured.get(x.measured) ?? []
    if (alike.length <= MOST_CANDIDATES) for (const y of alike) if (!shared.has(y)) shared.set(y, 0)
    const candidates = [...shared].sort((p, q) => q[1] - p[1] || p[0].index - q[0].index).slice(0, MOST_CANDIDATES)
    for (const [y] of candidates) {
      const score = likeness(x, y, 'anywhere', ground)
      if (score >= ACROSS_LEAST) pairings.push({ from: x, to: y, score })
    }
  }
  return pairings.sort(surestFirst)
}

function bySentence(profiles: readonly Profile[]): ReadonlyMap<number, readonly Profile[]> {
  const map = new Map<number, Profile[]>()
  for (const profile of profiles) {
    const list = map.get(profile.sentence)
    if (list) list.push(profile)
    else map.set(profile.sentence, [profile])
  }
  return map
}

const ranged = (
  map: ReadonlyMap<number, readonly Profile[]>,
  { first, end }: { first: number; end: number },
): Profile[] => {
  const list: Profile[] = []
  for (let s = first; s < end; s++) list.push(...(map.get(s) ?? []))
  return list
}

interface Told {
  readonly aligned: AlignedTexts
  readonly a: readonly Profile[]
  readonly b: readonly Profile[]
  readonly partner: { readonly from: Int32Array; readonly to: Int32Array }
  readonly scores: Float64Array
  /** by figure of `to`: 1 where it was paired inside counterparts */
  readonly inPlace: Uint8Array
  readonly partial: { readonly from: boolean; readonly to: boolean }
}

/** In the order of the later text; what is gone stands before what followed it. */
function tell({ aligned, a, b, partner, scores, inPlace, partial }: Told): FigureChange[] {
  const changes: Omit<FigureChange, 'id'>[] = []
  const inFrom = restatedIn(a, isPaired(partner.from))
  const inTo = restatedIn(b, isPaired(partner.to))
  let next = 0
  const goneUpTo = (end: number) => {
    for (; next < end; next++) {
      if (partner.from[next]! >= 0 || partial.to || inFrom.hosted.has(next)) continue
      const { figure } = a[next]!
      const label = labelOf(aligned.from, figure)
      changes.push({
        change: 'removed',
        label,
        from: figure,
        to: null,
        confidence: 0.7,
        ...mentions('From', inFrom, next),
      })
    }
  }
  for (const { index, figure } of b) {
    const i = partner.to[index]!
    if (i < 0) {
      if (partial.from || inTo.hosted.has(index)) continue
      const label = labelOf(aligned.to, figure)
      changes.push({ change: 'added', label, from: null, to: figure, confidence: 0.7, ...mentions('To', inTo, index) })
      continue
    }
    if (i >= next) goneUpTo(i)
    if (i === next) next++
    const before = a[i]!.figure
    changes.push({
      ...changeOf(a[i]!, b[index]!, { aligned, inPlace: inPlace[index] === 1 }),
      // a new source must not seem to have said the old number
      label: labelOf(
        aligned.to,
        figure,
        before.attribution?.toLowerCase() === figure.attribution?.toLowerCase() ? figure.attribution : null,
      ),
      from: before,
      to: figure,
      confidence: Math.round(Math.min(1, 0.25 + scores[index]!) * 100) / 100,
      ...mentions('From', inFrom, i),
      ...mentions('To', inTo, index),
    })
  }
  goneUpTo(a.length)
  return changes.map((change, n) => ({ id: `f${n + 1}`, ...change }))
}

const isPaired = (partner: Int32Array): boolean[] => [...partner].map((other) => other >= 0)

/** What else the text says of the quantity, where it says more. */
function mentions(side: 'From' | 'To', { also, disagrees }: Restated, index: number): Partial<FigureChange> {
  const figures = (list: readonly Profile[] | undefined) => list?.map(({ figure }) => figure)
  const [same, other] = [figures(also.get(index)), figures(disagrees.get(index))]
  return { ...(same ? { [`also${side}`]: same } : {}), ...(other ? { [`disagrees${side}`]: other } : {}) }
}
