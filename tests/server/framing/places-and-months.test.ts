/** What moves between two sections, and what only looks like a doubt. Invented texts. */
import { expect, it } from 'vitest'
import { framingBetween, laid } from './pairs.js'

const LEAD = 'The bakery of Lund reopened on Monday.'
const ABOUT = ['Bread is baked there at night.', 'The ovens are fired with beech.', 'Forty people work in two shifts.']
const MORE = ['The mill stands on the river.', 'Rye comes from six farms.', 'The carts leave at five.']

const moved = (sentence: string) =>
  framingBetween(
    laid(LEAD, '# Work', ...ABOUT, sentence, '# Supplies', ...MORE),
    laid(LEAD, '# Work', ...ABOUT, '# Supplies', ...MORE, sentence),
  ).map(({ category }) => category)

it.each([
  ['The house was built in 1908 in a disused tannery.', []],
  ['The bakers have a choir and a rowing club.', []],
  ['The oven collapsed because a beam had been sawn through by the builders.', ['emphasis']],
  ['The owner blamed the town for the fire of 1931.', ['emphasis']],
])('from one section of the body to another, “%s” is told as %j', (sentence, told) => {
  expect(moved(sentence)).toEqual(told)
})

it('a sentence that enters the lead is told whatever it says', () => {
  const sentence = 'The house was built in 1908 in a disused tannery.'
  const changes = framingBetween(
    laid(LEAD, '# Work', ...ABOUT, sentence),
    laid(`${LEAD} ${sentence}`, '# Work', ...ABOUT),
  )
  expect(changes.map(({ category }) => category)).toEqual(['emphasis'])
})

it.each([
  ['The last road had been cut on 16 May.', false],
  ['Sales rose every week until late May.', false],
  ['A can of paint fell from the crane.', false],
  ['Police have reported 74 injured officers.', false],
  ['Doctors said that the lake may have been poisoned.', true],
])('a new sentence, “%s”, is told as doubt: %s', (sentence, doubts) => {
  const changes = framingBetween(laid(LEAD, '# Work', ...ABOUT), laid(LEAD, '# Work', ...ABOUT, sentence))
  expect(changes.some(({ category }) => category === 'hedging')).toBe(doubts)
})
