/**
 * Which figures of several articles measure the same thing, whoever says so:
 *
 *   one     "the coast guard counted 11 dead"        another   "fourteen passengers died, according to the union"
 *
 * No sentence of the one is a counterpart of a sentence of the other, so what is measured and the words near it decide; the
 * source does not, since to see who says what is what the table is for. Articles are taken one after another, and each
 * figure is held against those rows alone that share its rarest words: the work grows with the articles and not with
 * their square.
 */
import { sameParty } from '../figures/claimants.js'
import { rarityOf } from '../figures/ground.js'
import { type Ground, likeness, sameValue } from '../figures/likeness.js'
import { FATES } from '../figures/measured-by.js'
import { peopleOf } from '../figures/people.js'
import type { Profile } from '../figures/profile.js'

export interface StatedFigure {
  readonly strand: number
  readonly profile: Profile
  /** how often the text says just that */
  readonly times: number
}

export interface SameQuantity {
  readonly stated: readonly StatedFigure[]
  /** 1 for a quantity that one article alone states */
  readonly confidence: number
}

/** Below it the pairs on the shipped and the invented topics were mostly of two things. */
const LEAST = 0.5
/** A length or a share is named by the words around it alone, so more of them have to be the same. */
const LEAST_OF_MEASURES = 0.62
/** The same people of the same side, and the same became of them: it may be told in quite other words. */
const SAME_PEOPLE = 0.62
/** Inside one text much is alike that is not the same: "two died in the harbour", "two died on the ridge". */
const WITHIN = 0.7
const MOST_CANDIDATES = 24
const MOST_UNDER_WORD = 120
const MOST_HELD_AGAINST = 4

interface Row {
  readonly stated: { readonly strand: number; readonly profile: Profile; times: number }[]
  confidence: number
}

/** @param texts the figures of each article, made with one lexicon */
export function sameQuantities(texts: readonly (readonly Profile[])[]): readonly SameQuantity[] {
  // the table is there to show who says what, so a source neither joins nor parts
  const ground: Ground = { ...rarityOf(...texts), claimant: () => 'open', renamed: () => false }
  const rows: Row[] = []
  const index = rowIndex(ground)
  texts.forEach((profiles, strand) => {
    const own = within(profiles, strand, ground)
    const pairs: { readonly row: Row; readonly mine: Row; readonly score: number }[] = []
    for (const mine of own)
      for (const row of index.candidates(mine)) {
        const score = scoreOf(row, mine, ground)
        if (score >= leastFor(mine)) pairs.push({ row, mine, score })
      }
    pairs.sort((a, b) => b.score - a.score)
    const taken = new Set<Row>()
    for (const { row, mine, score } of pairs) {
      // what a box counts and what the text counts are two wordings of one, if both say whose people they are
      if (taken.has(mine) || (taken.has(row) && !countSamePeople(row, mine))) continue
      taken.add(row).add(mine)
      row.stated.push(...mine.stated)
      row.confidence = Math.min(row.confidence, score)
      index.add(row, mine)
    }
    for (const mine of own) {
      if (taken.has(mine)) continue
      rows.push(mine)
      index.add(mine, mine)
    }
  })
  return rows
}

/** What one text says several times is one statement, and what several sources say in it of one quantity is one row. */
function within(profiles: readonly Profile[], strand: number, ground: Ground): Row[] {
  const rows: Row[] = []
  const index = rowIndex(ground)
  for (const profile of profiles) {
    const mine: Row = { stated: [{ strand, profile, times: 1 }], confidence: 1 }
    const found = index
      .candidates(mine)
      .find((row) => row.stated.some((one) => isOneQuantity(one.profile, profile, ground)))
    if (!found) {
      rows.push(mine)
      index.add(mine, mine)
      continue
    }
    const same = found.stated.find(
      (one) =>
        sameValue(one.profile, profile) &&
        one.profile.figure.qualifier === profile.figure.qualifier &&
        one.profile.figure.attribution === profile.figure.attribution,
    )
    if (same) same.times++
    else found.stated.push(...mine.stated)
    index.add(found, mine)
  }
  return rows
}

function isOneQuantity(a: Profile, b: Profile, ground: Ground): boolean {
  const [x, y] = [a.figure, b.figure]
  const twoSources = x.attribution !== null && y.attribution !== null && x.attribution !== y.attribution
  if (!twoSources && !sameValue(a, b)) return false
  return likenessOf(a, b, ground) >= WITHIN || (twoSources && areSamePeople(a, b))
}

function scoreOf(row: Row, mine: Row, ground: Ground): number {
  let best = 0
  for (const { profile: x } of row.stated.slice(0, MOST_HELD_AGAINST))
    for (const { profile: y } of mine.stated.slice(0, MOST_HELD_AGAINST))
      best = Math.max(best, likenessOf(x, y, ground))
  return best
}

const countSamePeople = (row: Row, mine: Row): boolean =>
  row.stated.some(({ profile: x }) => mine.stated.some(({ profile: y }) => areSamePeople(x, y)))

const leastFor = ({ stated }: Row) => (stated[0]!.profile.scale === 'count' ? LEAST : LEAST_OF_MEASURES)

function likenessOf(a: Profile, b: Profile, ground: Ground): number {
  if (areOtherPeople(a, b)) return 0
  return Math.max(likeness(a, b, 'anywhere', ground), areSamePeople(a, b) ? SAME_PEOPLE : 0)
}

/** Of what becomes of people: civilians are no soldiers, and those of one side not those of the other. */
function areOtherPeople({ figure: a }: Profile, { figure: b }: Profile): boolean {
  if (!FATES.has(a.kind) || a.kind !== b.kind) return false
  const [x, y] = [peopleOf(a.unit), peopleOf(b.unit)]
  return (x !== y && x !== 'any' && y !== 'any') || sameParty(a.party, b.party) === 'other'
}

function areSamePeople({ figure: a }: Profile, { figure: b }: Profile): boolean {
  if (!FATES.has(a.kind) || a.kind !== b.kind || a.party === null || b.party === null) return false
  return peopleOf(a.unit) !== 'any' && peopleOf(a.unit) === peopleOf(b.unit) && sameParty(a.party, b.party) === 'same'
}

/** Rows by the words that stand near their figures, and by what they count. */
function rowIndex(ground: Ground) {
  const byWord = new Map<number, Row[]>()
  const byMeasured = new Map<string, Row[]>()
  return {
    add(row: Row, { stated }: Row): void {
      for (const { profile } of stated) {
        for (const key of profile.near.keys()) put(byWord, key, row)
        if (profile.measured !== '') put(byMeasured, `${profile.scale} ${profile.measured}`, row)
      }
    },
    candidates({ stated }: Row): Row[] {
      const shared = new Map<Row, number>()
      for (const { profile } of stated) {
        for (const [key, near] of profile.near) {
          const list = byWord.get(key)
          if (!list || list.length > MOST_UNDER_WORD) continue
          for (const row of list) shared.set(row, (shared.get(row) ?? 0) + near * ground.rarity(key))
        }
        const alike = byMeasured.get(`${profile.scale} ${profile.measured}`) ?? []
        for (const row of alike.slice(0, MOST_CANDIDATES)) if (!shared.has(row)) shared.set(row, 0)
      }
      const scale = stated[0]!.profile.scale
      return [...shared]
        .filter(([row]) => row.stated[0]!.profile.scale === scale)
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_CANDIDATES)
        .map(([row]) => row)
    },
  }
}

function put<K>(map: Map<K, Row[]>, key: K, row: Row): void {
  const list = map.get(key)
  if (!list) map.set(key, [row])
  else if (!list.includes(row)) list.push(row)
}
