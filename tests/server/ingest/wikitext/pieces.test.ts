/** A wikitext is read piece by piece: what is open is never cut, and what was read before gives the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceCache, piecesOf } from '../../../../server/ingest/wikitext/pieces.js'
import { readWikitext, type WikitextPiece } from '../../../../server/ingest/wikitext/read-wikitext.js'
import { growth, LINEAR } from '../../growth.js'

const parts = [
  ...['The mill stands.', '\n', '\n\n', ' ', '{{', '}}', '[[', ']]', '|', "'''", '== Mill ==', '* item', '{|', '|}'],
  ...[
    '\n|-\n',
    '| cell',
    '<ref>',
    '</ref>',
    '<ref name="a" />',
    '<!--',
    '-->',
    '<nowiki>',
    '</nowiki>',
    '{{convert|3|mi}}',
  ],
  ...['[[File:mill.jpg|thumb|The mill]]', '{{Infobox mill\n| height = 9 m\n}}', 'http://mill.example?a=1'],
]
const wikitext = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join(''))

describe('piecesOf', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo.\n \nThree.', 3],
    ['no blank line inside a template', 'One {{box\n\n|a}}.\n\nTwo.', 2],
    ['none inside a table', 'One.\n{|\n| a\n\n| b\n|}\n\nTwo.', 2],
    [
      'none inside a reference, a comment or a stretch that is no wikitext',
      'A<ref>\n\n</ref>B<!--\n\n-->C<nowiki>\n\n</nowiki>\n\nD',
      2,
    ],
    ['nothing behind what is never closed', 'One.\n\nTwo {{box.\n\nThree.\n\nFour.', 2],
  ])('cuts at %s', (_, text, count) => {
    expect(piecesOf(text)).toHaveLength(count)
  })

  it('laid end to end are the text, whatever it holds', () => {
    fc.assert(
      fc.property(wikitext, (text) => {
        expect(piecesOf(text).join('')).toBe(text)
      }),
    )
  })

  it.each(['<ref ', '{{', '\n\n', '<!--', '[[a|', '\n{|', '<math>', '{{a|'])(
    'of %j without end are found, and read, in linear time',
    { timeout: 60_000 },
    (unit) => {
      const times = Math.floor(40_000 / unit.length)
      expect(
        growth(
          (text) => void readWikitext(text),
          (n) => unit.repeat(n),
          times,
        ),
      ).toBeLessThan(LINEAR)
    },
  )
})

describe('readWikitext', () => {
  it('with what was read of other versions gives what it gives without', () => {
    const known = pieceCache<WikitextPiece>()
    fc.assert(
      fc.property(wikitext, (text) => {
        expect(readWikitext(text, known)).toEqual(readWikitext(text))
      }),
    )
  })
})

describe('pieceCache', () => {
  it('forgets what nobody asked for, and no more than it may hold', () => {
    const cache = pieceCache<number>(40)
    cache.set('a'.repeat(10), 1)
    cache.set('b'.repeat(10), 2)
    cache.set('c'.repeat(10), 3)
    expect(cache.get('a'.repeat(10))).toBe(1)
    cache.set('d'.repeat(10), 4)
    cache.set('e'.repeat(10), 5)
    expect([cache.get('a'.repeat(10)), cache.get('b'.repeat(10))]).toEqual([1, undefined])
  })
})
