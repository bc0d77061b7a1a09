/**
 * Sentences that went and sentences that came which answer the same question in other words.
 *
 * A rewritten article seldom edits: it drops "Ethnic clashes began in the port" and writes elsewhere "a riot against the
 * dockers' families". Alignment rightly keeps these apart, for they share few words; but what they share is rare in both
 * texts, and that is what pairs them here. Loose by nature: told with little certainty, and only as two tellings.
 */
import type { AlignedTexts } from '../align/align-texts.js'
import type { ScannedText } from '../text/scan.js'

/** Weighted likeness (cosine) from which two sentences are taken to tell of the same; set on two of the four written series. */
const ALIKE = 0.3
/** … and words of their own that they share at least: two may be a name alone. */
const SHARED = 3
/** A word that stands in more sentences pairs nothing, and would make the work grow with the square of the text. */
const COMMON = 60

export interface Counterpart {
  readonly from: number
  readonly to: number
  readonly likeness: number
}

export function counterparts(
  { from, to, lexicon }: Pick<AlignedTexts, 'from' | 'to' | 'lexicon'>,
  gone: readonly number[],
  come: readonly number[],
): Counterpart[] {
  const frequency = new Int32Array(lexicon.keys())
  for (const text of [from, to]) for (const key of text.key) frequency[key]!++
  const sentences = from.sentenceToken.length + to.sentenceToken.length
  const worth = (key: number) => Math.log(1 + sentences / frequency[key]!)
  const keysOf = (text: ScannedText, s: number) => {
    const keys = new Set<number>()
    for (let t = text.sentenceToken[s]!; t < text.sentenceToken[s + 1]!; t++)
      if (lexicon.isContent[text.key[t]!]) keys.add(text.key[t]!)
    return keys
  }
  const size = (keys: ReadonlySet<number>) => {
    let sum = 0
    for (const key of keys) sum += worth(key) ** 2
    return Math.sqrt(sum)
  }
  const postings = new Map<number, number[]>()
  const sizes = new Map<number, number>()
  for (const j of come) {
    const keys = keysOf(to, j)
    sizes.set(j, size(keys))
    for (const key of keys) {
      if (frequency[key]! > COMMON) continue
      const list = postings.get(key)
      if (list) list.push(j)
      else postings.set(key, [j])
    }
  }
  const ranked: Counterpart[] = []
  for (const i of gone) {
    const keys = keysOf(from, i)
    const own = size(keys)
    const dot = new Map<number, number>()
    const shared = new Map<number, number>()
    for (const key of keys) {
      for (const j of postings.get(key) ?? []) {
        dot.set(j, (dot.get(j) ?? 0) + worth(key) ** 2)
        shared.set(j, (shared.get(j) ?? 0) + 1)
      }
    }
    for (const [j, sum] of dot) {
      const likeness = sum / (own * sizes.get(j)! || 1)
      if (likeness >= ALIKE && shared.get(j)! >= SHARED) ranked.push({ from: i, to: j, likeness })
    }
  }
  ranked.sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to)
  const takenFrom = new Set<number>()
  const takenTo = new Set<number>()
  return ranked.filter(({ from: i, to: j }) => {
    if (takenFrom.has(i) || takenTo.has(j)) return false
    takenFrom.add(i)
    takenTo.add(j)
    return true
  })
}
