/**
 * Of `count` numbers in ascending order, the place of the last that is at most `value`; -1 where none is. By halves:
 * which sentence, section or heading an offset stands in is asked thousands of times for one text.
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
