/**
 * Of `count` numbers in ascending order, the place of the last that is at most `value`; -1 where none is. By halves: which
 * passage, block or heading an offset stands in is asked for each of thousands of words.
 */
export function lastAtMost(count: number, numberAt: (place: number) => number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(middle) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
