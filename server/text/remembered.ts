/**
 * A function of a word that keeps what it found: a text has each word dozens of times, and the next text has the same ones.
 *
 * What is kept can only ever be what the function would give again, so no answer hangs on what was asked before; and it is
 * bounded: when it is full it begins anew, and a word that is too long to come back is not kept. What is kept least lately is not
 * looked for, since to note each use took longer than to find the words again.
 */
export interface Bounds {
  /** words */
  readonly most: number
  /** characters of a word */
  readonly longest: number
}

/** @param of hangs on its argument alone, and gives what nobody changes */
export function remembered<T extends string | number | Readonly<object> | null>(
  of: (word: string) => T,
  { most, longest }: Bounds,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = of(word)
    if (word.length > longest) return found
    if (known.size >= most) known.clear()
    known.set(word, found)
    return found
  }
}
