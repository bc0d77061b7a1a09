import { expect, it } from 'vitest'
import { lastAtMost } from '../../../server/text/last-at-most.js'

it('gives the last place whose number is at most the value, and -1 before the first', () => {
  const numbers = [0, 4, 4, 9]
  const at = (value: number) => lastAtMost(numbers.length, (n) => numbers[n]!, value)
  expect([-1, 0, 3, 4, 8, 9, 100].map(at)).toEqual([-1, 0, 0, 2, 2, 3, 3])
  expect(lastAtMost(0, () => 0, 5)).toBe(-1)
})
