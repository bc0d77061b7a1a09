/** A state on one side and the deed that ended it on the other. Invented sentences of many topics. */
import { expect, it } from 'vitest'
import { framingBetween, laid } from './pairs.js'

const told = (from: string, to: string) => framingBetween(laid(from), laid(to)).map(({ category }) => category)

it.each([
  ['The mill employs forty weavers.', 'The mill has dismissed all its weavers.'],
  ['The brewery Kalt supports the club.', 'The brewery Kalt has terminated its contract.'],
  ['The school is regarded as a model.', 'The school has been handed over to the town.'],
  ['The laboratory tests the blood of riders.', 'The laboratory lost its licence in June.'],
  ['The abbot keeps the key.', 'The abbot has left the order.'],
])('is told as status, either way round: %s → %s', (from, to) => {
  expect(told(from, to)).toContain('status')
  expect(told(to, from)).toContain('status')
})

it.each([
  ['The mill employs forty weavers.', 'The mill has forty weavers.'],
  ['The school teaches ninety boys.', 'The school has taught ninety boys.'],
  ['The mayor says the bridge is closed.', 'The mayor says the bridge was closed.'],
  ['The singer lives with her mother.', 'The singer has married a dentist.'],
  ['The pool closes at six.', 'The pool closed at six.'],
])('is not: %s → %s', (from, to) => {
  expect(framingBetween(laid(from), laid(to)).some(({ rule }) => rule === 'what held has been ended')).toBe(false)
})
