import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { tokenise } from '../../../server/text/tokens.js'
import { paragraphs } from './paragraphs.js'

const rows: readonly [from: string, to: string, noise: readonly (string | null)[]][] = [
  ['The flood reached Csíkszereda on Monday.', 'The flood reached Cs�kszereda on Monday.', ['encoding']],
  ['Dr Sørensen tested 40 patients.', 'Dr S�rensen tested 40 patients.', ['encoding']],
  ['The mayor of M�laga and of C�diz signed.', 'The mayor of Málaga and of Cádiz signed.', ['encoding', 'encoding']],
  // two words fit, and the place says which: the bat is where the bat was
  ['A bat and a bet were recorded in the cave.', 'A b�t and a bet were recorded in the cave.', ['encoding']],
  ['Pérez-Núñez won the second round.', 'P�rez-N��ez won the second round.', ['encoding']],
  // a word that differs in more than its lost letter is another word
  ['The cup went to Malmö after extra time.', 'The cup went to Salm� after extra time.', [null]],
  // one sign is one letter
  ['The cup went to Malmö after extra time.', 'The cup went to Malm after extra time.', [null]],
  // a lost digit is no noise
  ['The ward took in 125 patients in May.', 'The ward took in 1�5 patients in May.', [null]],
]

describe('words with lost letters', () => {
  test.each(rows)('%s → %s', (from, to, noise) => {
    const { text } = compareTexts(paragraphs(from), paragraphs(to))
    expect(text.flatMap(({ words }) => words ?? []).map((edit) => edit.noise)).toEqual(noise)
    expect(text).toHaveLength(1)
  })

  test('a heading of one damaged word is still that heading', () => {
    const { text, summary } = compareTexts(paragraphs('Besançon', 'It rained.'), paragraphs('Besan�on', 'It rained.'))
    expect(text.map(({ change, noiseOnly }) => [change, noiseOnly])).toEqual([
      ['same', true],
      ['same', false],
    ])
    expect(summary.noise.encoding).toBe(1)
  })

  test('swapping the sides mirrors what is told', () => {
    const a = paragraphs('Councillor Ibáñez spoke first.', 'A b�t was seen.')
    const b = paragraphs('Councillor Ib��ez spoke first.', 'A bat was seen. A bit was lost.')
    const told = (x: typeof a, y: typeof a) =>
      compareTexts(x, y)
        .text.flatMap(({ words }) => words ?? [])
        .map((edit) => edit.noise)
    expect(told(a, b)).toEqual(told(b, a))
  })

  test('a lost letter joins a word', () => {
    const text = 'Mart�nez saw �ukasz’s d�j� vu.'
    const { count, start, end } = tokenise(text)
    expect(Array.from({ length: count }, (_, t) => text.slice(start[t], end[t]))).toEqual([
      'Mart�nez',
      'saw',
      '�ukasz',
      '’s',
      'd�j�',
      'vu',
      '.',
    ])
  })
})
