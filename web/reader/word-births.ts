/**
 * In which run of a sentence's life each of its words came in. A rewording is no new sentence: of "The dam held" and "The
 * old dam held" one word in four is new, and a comma that was put in makes none.
 *
 * Words of two wordings in a row are paired in order, as many as can be (the longest common subsequence); a wording that
 * stood before has its words from then. A word that was struck and written again is as old as its return.
 */
import type { Life } from '../../server/schema/track.js'
import { foldedWords } from './folded-words.js'

/** Two sentences of 400 words are paired in a millisecond; beyond it, all words between the equal ends are new. */
const MOST_PAIRS = 160_000

/** By word of the run's wording: the number of the run that brought it. */
export function wordBirths({ wordings }: Pick<Life, 'wordings'>, run: number): readonly number[] {
  const known = new Map<string, readonly number[]>()
  let words: readonly string[] = []
  let births: readonly number[] = []
  for (let n = 0; n <= run; n++) {
    const now = foldedWords(wordings[n]!.text).map(({ key }) => key)
    const name = now.join(' ')
    births = known.get(name) ?? carried(words, births, now, n)
    known.set(name, births)
    words = now
  }
  return births
}

function carried(before: readonly string[], births: readonly number[], now: readonly string[], run: number): number[] {
  const fresh = new Array<number>(now.length).fill(run)
  let start = 0
  while (start < before.length && start < now.length && before[start] === now[start]) {
    fresh[start] = births[start]!
    start++
  }
  let [x, y] = [before.length, now.length]
  while (x > start && y > start && before[x - 1] === now[y - 1]) fresh[--y] = births[--x]!
  for (const [i, j] of commonWords(before.slice(start, x), now.slice(start, y))) fresh[start + j] = births[start + i]!
  return fresh
}

function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) return []
  const width = b.length + 1
  // from the end, so that the pairs are read off from the beginning
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
