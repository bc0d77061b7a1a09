/** Plain text as people type it: what is a heading, a list item, a wrapped line. */
import { describe, expect, it } from 'vitest'
import { plainTextBlocks } from '../../../server/ingest/plain-text.js'

const told = (text: string) => plainTextBlocks(text).map(({ kind, level, text }) => `${kind} ${level} ${text}`)

describe('plain text', () => {
  it.each([
    [
      'Background\n\nThe dam was built in 1931 by the canal board.',
      ['heading 2 Background', 'paragraph 0 The dam was built in 1931 by the canal board.'],
    ],
    ['• tin\n• zinc', ['list_item 1 tin', 'list_item 1 zinc']],
    ['1. Lift the gate.\n2. Close the valve.', ['list_item 1 Lift the gate.', 'list_item 1 Close the valve.']],
    // none of these is a heading
    ['It held.\n\nThe dam was built in 1931.', ['paragraph 0 It held.', 'paragraph 0 The dam was built in 1931.']],
    [
      '“It held,”\n\nsaid the warden of the dam.',
      ['paragraph 0 “It held,”', 'paragraph 0 said the warden of the dam.'],
    ],
    ['The dam was built in 1931.\n\nThe end', ['paragraph 0 The dam was built in 1931.', 'paragraph 0 The end']],
    ['', []],
    ['  \n\t\n ', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('joins lines that were wrapped at a column, and leaves short lines apart', () => {
    const wrapped = [
      'The dam above the mill was built in 1931 by a board of',
      'farmers who wanted water in August and no floods in the',
      'spring, and it did what they had asked of it until the',
      'winter in which nobody opened the gate.',
    ]
    expect(told(wrapped.join('\n'))).toEqual([`paragraph 0 ${wrapped.join(' ')}`])
    expect(told('Tin rose.\nZinc fell.')).toEqual(['paragraph 0 Tin rose.', 'paragraph 0 Zinc fell.'])
  })
})
