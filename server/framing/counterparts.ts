/**
 * Sentences that went and sentences that came which answer the same question in other words.
 *
 * A rewritten article seldom edits: it drops "Ethnic clashes began in the port" and writes elsewhere "a riot against the
 * dockers' families". Alignment rightly keeps these apart, for they share few words; but what they share is rare in both
 * texts, and that is what pairs them here. Loose by nature: told with little certainty, and only as two tellings.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { ScannedText } from '../text/scan.js'
import { wordOf } from './words.js'

/** Weighted likeness (cosine) from which two sentences are taken to tell of the same; set on two of the four written series. */
const ALIKE = 0.3
/** … in one gap between two sentences that stand. */
const BESIDE = 0.16
/** … and for a sentence that has an answer already, so much more. */
const AGAIN = 0.1
/** … and words of their own that they share at least: two may be a name alone. */
const SHARED = 3
/** A word that stands in more sentences pairs nothing, and would make the work grow with the square of the text. */
const COMMON = 60

/** A sentence without a partner, and the gap it stands in: how many pairs stand before it in the later text. */
export interface Lone {
  readonly sentence: number
  readonly gap: number
}

export interface Counterpart {
  readonly from: number
  readonly to: number
  readonly likeness: number
  /** they stand in one gap between sentences that stayed */
  readonly beside: boolean
}

export function counterparts(
  { from, to, lexicon }: Pick<AlignedTexts, 'from' | 'to' | 'lexicon'>,
  gone: readonly Lone[],
  come: readonly Lone[],
): Counterpart[] {
  const lemmas = new Map<string, number>()
  /** by key: one more than the number of its lemma; 0 where not yet asked for */
  const ofKey = new Int32Array(lexicon.keys())
  const lemma = (text: ScannedText, t: number): number => {
    const key = text.key[t]!
    if (ofKey[key]! > 0) return ofKey[key]! - 1
    const word = wordOf(text.text.slice(text.tokens.start[t]!, text.tokens.end[t]!)).lemma
    const id = lemmas.get(word) ?? lemmas.size
    lemmas.set(word, id)
    ofKey[key] = id + 1
    return id
  }
  const bagOf = (text: ScannedText, s: number) => {
    const bag = new Set<number>()
    for (let t = text.sentenceToken[s]!; t < text.sentenceToken[s + 1]!; t++) {
      if (lexicon.isContent[text.key[t]!]) bag.add(lemma(text, t))
    }
    return bag
  }
  const bags = {
    from: gone.map(({ sentence }) => bagOf(from, sentence)),
    to: come.map(({ sentence }) => bagOf(to, sentence)),
  }
  const frequency = new Map<number, number>()
  for (const bag of [...bags.from, ...bags.to]) for (const id of bag) frequency.set(id, (frequency.get(id) ?? 0) + 1)
  const sentences = gone.length + come.length
  const worths = new Float64Array(lemmas.size)
  for (const [id, count] of frequency) worths[id] = Math.log(2 + sentences / (1 + count)) ** 2
  const worth = (id: number) => worths[id]!
  const size = (bag: ReadonlySet<number>) => {
    let sum = 0
    for (const id of bag) sum += worth(id)
    return Math.sqrt(sum)
  }
  const postings = new Map<number, number[]>()
  bags.to.forEach((bag, j) => {
    for (const id of bag) {
      if (frequency.get(id)! > COMMON) continue
      const list = postings.get(id)
      if (list) list.push(j)
      else postings.set(id, [j])
    }
  })
  const sizes = bags.to.map(size)
  const ranked: Ranked[] = []
  /** by sentence that came: how many words of the one in hand it has */
  const hits = new Int32Array(come.length)
  bags.from.forEach((bag, i) => {
    const own = size(bag)
    const met: number[] = []
    for (const id of bag) {
      for (const j of postings.get(id) ?? []) if (hits[j]!++ === 0) met.push(j)
    }
    for (const j of met) {
      const count = hits[j]!
      hits[j] = 0
      // one word in common, and that not in the same gap: no answer, and most of the work
      if (count < 2 && gone[i]!.gap !== come[j]!.gap) continue
      let dot = 0
      let shared = 0
      for (const id of bag) {
        if (!bags.to[j]!.has(id)) continue
        dot += worth(id)
        shared++
      }
      const likeness = dot / (own * sizes[j]! || 1)
      // side by side in one gap, they stand in each other's place
      const beside = gone[i]!.gap === come[j]!.gap
      if (likeness >= (beside ? BESIDE : ALIKE) && shared >= (beside ? SHARED - 1 : SHARED))
        ranked.push({ i, j, likeness, score: likeness + (beside ? ALIKE - BESIDE : 0) })
    }
  })
  ranked.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const takenFrom = new Set<number>()
  const takenTo = new Set<number>()
  const found = ranked.filter(({ i, j }) => {
    if (takenFrom.has(i) || takenTo.has(j)) return false
    takenFrom.add(i)
    takenTo.add(j)
    return true
  })
  // one sentence may tell what two told, where it is likelier still
  for (const pair of ranked) {
    if (pair.likeness < ALIKE + AGAIN || (takenFrom.has(pair.i) && takenTo.has(pair.j))) continue
    takenFrom.add(pair.i)
    takenTo.add(pair.j)
    found.push(pair)
  }
  return found.map(({ i, j, likeness }) => ({
    from: gone[i]!.sentence,
    to: come[j]!.sentence,
    likeness,
    beside: gone[i]!.gap === come[j]!.gap,
  }))
}

interface Ranked {
  readonly i: number
  readonly j: number
  readonly likeness: number
  readonly score: number
}
