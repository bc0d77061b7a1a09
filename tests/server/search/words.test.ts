import { expect, it } from 'vitest'
import { askedOf } from '../../../server/search/words.js'

it.each([
  ['ferry fire', '"ferry" "fire"'],
  ['"car deck" burned', '"car deck" "burned"'],
  ['evac*', '"evac"*'],
  ['*', null],
  ['', null],
  ['   ', null],
  ['""', null],
  ['( ) ^ : -', null],
  ['"unclosed quote', '"unclosed quote"'],
  ['AND OR NOT', '"AND" "OR" "NOT"'],
  ['text:ferry', '"text:ferry"'],
  ['NEAR(a b)', '"NEAR(a" "b)"'],
  ["O'Brien -1,166", `"O'Brien" "-1,166"`],
  ['a\0b', '"a" "b"'],
  ['\ud800 half', '"half"'],
])('%j is asked of the index as %j', (typed, asked) => {
  expect(askedOf(typed)).toBe(asked)
})
