/** What a court or an inquiry found is an outcome; what anybody else found or said is not. Invented sentences. */
import { expect, it } from 'vitest'
import { framingBetween, laid } from './pairs.js'

const FOUND = 'a court or an inquiry has found it'
const found = (from: string, to: string) =>
  framingBetween(laid(from), laid(to)).some(({ category, rule }) => category === 'outcome' && rule?.endsWith(FOUND))

it.each([
  ['The brakes failed on the descent.', 'The brakes failed on the descent, the inquiry found.'],
  ['The firm paid the doctor 2,000 crowns.', 'The firm paid the doctor 2,000 crowns to keep silent, the court found.'],
  ['The pilot said the runway was icy.', 'The tribunal ruled that the runway was icy.'],
  ['The wall was built too low.', 'The wall was built too low, both inquiries found.'],
])('is told: %s → %s', (from, to) => {
  expect(found(from, to)).toBe(true)
  expect(found(to, from)).toBe(true)
})

it.each([
  ['The brakes failed on the descent.', 'The brakes failed on the descent, the driver said.'],
  ['The court found that the runway was icy.', 'The runway was icy, the court found.'],
  ['The walker found a coin in the mud.', 'A walker found a coin in the mud.'],
])('is not: %s → %s', (from, to) => {
  expect(found(from, to)).toBe(false)
})
