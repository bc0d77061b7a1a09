/** Which words turn a statement round, asked of the words alone. */
import { expect, it } from 'vitest'
import { areOpposites } from '../../../server/framing/opposites.js'
import { Tag } from '../../../server/framing/word-class.js'

it.each([
  ['legal', 'illegal', true],
  ['armed', 'unarmed', true],
  ['fertile', 'infertile', true],
  ['guilty', 'innocent', true],
  // the letters in front deny nothing
  ['flammable', 'inflammable', false],
  ['valuable', 'invaluable', false],
  ['different', 'indifferent', false],
  ['tense', 'intense', false],
  ['proved', 'improved', false],
  // too short to be sure
  ['its', 'units', false],
])('%s and %s: %s', (a, b, opposite) => {
  expect(areOpposites(a, b, Tag.adjective)).toBe(opposite)
  expect(areOpposites(b, a, Tag.adjective)).toBe(opposite)
})
