/** What a text calls what happened, without the months and without what a long text says once. */
import { expect, it } from 'vitest'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { eventWords } from '../../../server/track/event-words.js'

const said = (...texts: readonly string[]) =>
  eventWords(texts.map((text) => scan(layOut([{ kind: 'paragraph', level: 0, text }]), createLexicon()))).map(
    ({ word, uses }) => `${word} ${uses.map(({ text, count }) => `${text}:${count}`).join(' ')}`,
  )

it('tells which text says which, also of a word that a short text says once', () => {
  expect(said('The explosion came at noon. The explosion was heard in Kell.', 'An accident closed the pit.')).toEqual([
    'explosion 0:2',
    'accident 1:1',
  ])
})

it('takes no month for a march', () => {
  expect(said('It shut on 3 March. It opened in March 2031, and on March 4 it shut.')).toEqual([])
  expect(said('The march of 3 March drew 40 people, and another march followed.')).toEqual(['march 0:2'])
})

it.each([
  [
    'who deals with it',
    'The fire brigade came. The fire brigade left, and a flood barrier and the war memorial stood.',
    [],
  ],
  [
    'a verb',
    'Police fired twice. Guards fired again. They crashed. To storm the gate or to raid it would strike nobody.',
    [],
  ],
  [
    'the noun itself',
    'The fire spread. Fires burned for a day, and a storm fanned the fire.',
    ['fire 0:3', 'storm 0:1'],
  ],
  ['what is named at its head', 'A crowd crush killed nine. The crush began at a gate.', ['crush 0:2']],
])('counts nouns as they stand: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})

it('keeps what a text opens with, though it is said once', () => {
  const filler = 'The inquiry sat. The inquiry rose. The inquiry met. The inquiry ended. A protest and a protest came.'
  const rest = `${filler} ${filler} ${filler}`
  expect(said(`The Mill Lane disaster was a tragedy for the town. ${rest}`)).toEqual([
    'inquiry 0:12',
    'protest 0:6',
    'disaster 0:1',
    'tragedy 0:1',
  ])
})
