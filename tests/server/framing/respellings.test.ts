/** Words in another spelling are no exchange; other words are. Invented sentences. */
import { expect, it } from 'vitest'
import { growth, LINEAR } from '../growth.js'
import { framingBetween, laid } from './pairs.js'

it.each([
  ['The storm occured at night.', 'The storm occurred at night.'],
  ['A well-known cellist died.', 'A well known cellist died.'],
])('%s → %s: nothing', (from, to) => {
  expect(framingBetween(laid(from), laid(to))).toEqual([])
})

it('two words without end are compared in time that grows with their length', () => {
  const told = (text: string) =>
    framingBetween(laid(`The code ${text} stays here.`), laid(`The code ${text}x stays here.`))
  expect(growth(told, (times) => 'abcde'.repeat(times), 400)).toBeLessThan(LINEAR)
})
