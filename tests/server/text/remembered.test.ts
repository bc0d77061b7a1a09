import { describe, expect, it } from 'vitest'
import { remembered } from '../../../server/text/remembered.js'

describe('what is remembered of words', () => {
  const words = ['a', 'bb', 'ccc', 'a', 'dddd', 'bb', 'a']
  const lengths = words.map(({ length }) => length)

  it('is what would be found again, in whatever order it is asked and however little is kept', () => {
    for (const most of [1, 2, 100]) {
      const lengthOf = remembered(({ length }) => length, { most, longest: 3 })
      expect(words.map(lengthOf)).toEqual(lengths)
      expect([...words].reverse().map(lengthOf)).toEqual([...lengths].reverse())
    }
  })

  it('is sought once while it is kept, and not kept beyond its bounds', () => {
    const asked: string[] = []
    const noted = remembered((word) => asked.push(word), { most: 2, longest: 3 })
    for (const word of ['a', 'a', 'bb', 'dddd', 'dddd', 'a', 'ccc', 'a']) noted(word)
    expect(asked).toEqual(['a', 'bb', 'dddd', 'dddd', 'ccc', 'a'])
  })
})
