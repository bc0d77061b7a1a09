/**
 * Walks along series, kept between requests: one more snapshot at the end of a long series costs what it adds.
 *
 * The last of a sample is another one as soon as the article has one snapshot more, so that of a sample all but the last is
 * kept, and the last is added to a copy, which takes some milliseconds for so many; of longer series, which are all there is,
 * nothing goes.
 */
interface Kept<W> {
  /** of each snapshot that is in it, in order */
  readonly names: string[]
  readonly walk: W
}

interface Along<W> {
  /** equal for equal snapshots that came in the same way */
  readonly names: readonly string[]
  readonly begin: () => W
  readonly add: (walk: W, place: number) => void
}

/** Walks along 12,000 revisions of a long article are 100 MB. */
const MOST_KEPT = 4
const LONGEST_SAMPLE = 400

export interface KeptWalks<W> {
  /** The walk with all of the series in it; nobody else may add to it. */
  along(asked: Along<W>): W
  forget(): void
}

export function keptWalks<W extends { copy(): W }>(): KeptWalks<W> {
  let kept: readonly Kept<W>[] = []
  return {
    along({ names, begin, add }) {
      const known = kept.find(
        (one) => one.names.length <= names.length && one.names.every((name, n) => name === names[n]),
      )
      const now = known ?? { names: [], walk: begin() }
      kept = [now, ...kept.filter((one) => one !== known)].slice(0, MOST_KEPT)
      const last = names.length - 1
      const isSample = names.length > 0 && names.length <= LONGEST_SAMPLE && now.names.length <= last
      for (let n = now.names.length; n < (isSample ? last : names.length); n++) {
        add(now.walk, n)
        now.names.push(names[n]!)
      }
      if (!isSample) return now.walk
      const whole = now.walk.copy()
      add(whole, last)
      return whole
    },
    forget() {
      kept = []
    },
  }
}
