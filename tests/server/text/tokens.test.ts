/** What is one token, and that tokens lose nothing of any text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../server/text/tokens.js'

const tokensOf = (text: string): string[] => {
  const { count, start, end } = tokenise(text)
  return Array.from({ length: count }, (_, t) => text.slice(start[t], end[t]))
}

describe('tokens', () => {
  it.each([
    ['sold 1,204 boats', 'sold|1,204|boats'],
    ['sold 1\u00a0204 boats', 'sold|1\u00a0204|boats'],
    ['grew 10.5 % a year', 'grew|10.5 %|a|year'],
    ['fell –3 points', 'fell|–|3|points'],
    ['fell −3 points', 'fell|−3|points'],
    ['cost US$2 billion in all', 'cost|US$2 billion|in|all'],
    ['cost €5,000.', 'cost|€5,000|.'],
    ['25 kilometres of pipe', '25 kilometres|of|pipe'],
    ['22.8 per cent of them', '22.8 per cent|of|them'],
    ['0 of 10', '0|of|10'],
    ['ended 2-1 at home', 'ended|2|-|1|at|home'],
    ['1,000 in June, 15 in May', '1,000|in|June|,|15|in|May'],
  ])('a number keeps its separators, currency and unit: %s', (text, expected) =>
    expect(tokensOf(text).join('|')).toBe(expected),
  )

  it.each([
    ['Lt. Gen. Moreau spoke', 'Lt.|Gen.|Moreau|spoke'],
    ['the U.S. Navy', 'the|U.S.|Navy'],
    ['at 4 a.m. sharp', 'at|4|a.m.|sharp'],
    ['see No. 5', 'see|No.|5'],
    ['he said no.', 'he|said|no|.'],
    ['the Jean-Luc Évrard-Ñuñez prize', 'the|Jean-Luc|Évrard-Ñuñez|prize'],
    ["Zoë's boat", "Zoë|'s|boat"],
    ["O’Brien didn't", "O’Brien|didn't"],
    ['a 27-year-old with COVID-19', 'a|27-year-old|with|COVID-19'],
    ['won.[12] Then', 'won|.|[12]|Then'],
    ['won [citation needed] it', 'won|[citation needed]|it'],
    ['[The] end', '[|The|]|end'],
    ['see https://example.org/a?b=1, now', 'see|https://example.org/a?b=1|,|now'],
    ['well… yes', 'well|…|yes'],
    ['𠀀𠮷 rose', '𠀀|𠮷|rose'],
    ['fine 👍🏽 day', 'fine|👍|🏽|day'],
  ])('an abbreviation, a name, an address and a citation mark are one token: %s', (text, expected) =>
    expect(tokensOf(text).join('|')).toBe(expected),
  )

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('U.S.', '1,0', '[12', ']', "'s", '$', '–', ' ', '\u0301', '\ud83d', 'www.', '5', 'km'), {
        maxLength: 40,
      })
      .map((parts) => parts.join('')),
  )

  it('tile any text: in order, never empty, with nothing but white space between them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { count, start, end } = tokenise(text)
        let at = 0
        for (let t = 0; t < count; t++) {
          expect(text.slice(at, start[t])).toMatch(/^\s*$/)
          expect(end[t]).toBeGreaterThan(start[t]!)
          at = end[t]!
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
      { numRuns: 500 },
    )
  })

  it('cut no surrogate pair', () => {
    const inPair = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
    fc.assert(
      fc.property(anything, (text) => {
        const { count, start, end } = tokenise(text)
        for (let t = 0; t < count; t++) expect([start[t]!, end[t]!].filter((at) => inPair(text, at))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
