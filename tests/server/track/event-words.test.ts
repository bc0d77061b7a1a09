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
