import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const laid = (text: string) => layOut([{ kind: 'paragraph', level: 0, text }])
const names = (text: string) => namesOf(scan(laid(text), createLexicon()), NO_CONTEXT)
const told = (from: string, to: string) =>
  compareTexts(laid(from), laid(to))
    .names.filter(({ change }) => change !== 'unchanged')
    .map(({ label }) => label)

describe('a name that holds a sign or a word of another class', () => {
  it.each<[string, string, string[]]>([
    [
      'The bakery was advised by Brook & Tarn. It is in Lisbon.',
      'The bakery was advised by Brook and Tarn. It is in Lisbon.',
      ['Brook & Tarn is spelled Brook and Tarn'],
    ],
    [
      'The bakery was advised by Brook and Tarn. It is in Lisbon.',
      'The bakery was advised by Brook & Tarn. It is in Lisbon.',
      ['Brook and Tarn is spelled Brook & Tarn'],
    ],
    // the firm does not stand in the other text
    [
      'The bakery was advised by Brook & Tarn. It is in Lisbon.',
      'The bakery was advised by nobody. It is in Lisbon.',
      ['Brook & Tarn is gone'],
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(told(from, to)).toEqual(expected)
  })

  it('a body for mines keeps its first word', () => {
    expect(names('The report of the Mine Rescue Board was late.').map(({ canonical }) => canonical)).toEqual([
      'Mine Rescue Board',
    ])
  })
})

describe('what is said beside a name behind a bracket', () => {
  it('an apposition goes on behind a former name, which is told once', () => {
    const [tarn] = names('Tarn Rail (formerly Tarn Trams), a subsidiary of Brook Group, runs the line.')
    expect(tarn?.roles).toEqual(['formerly Tarn Trams', 'subsidiary of Brook Group'])
  })

  it('what both texts say beside a name is neither gone nor new', () => {
    const short = 'Tarn Rail, a subsidiary of Brook Group, runs the line.'
    const long = 'Tarn Rail (formerly Tarn Trams), a subsidiary of Brook Group, runs the line.'
    for (const [from, to] of [
      [short, long],
      [long, short],
    ] as const)
      expect(JSON.stringify(compareTexts(laid(from), laid(to)).summary.highlights)).not.toContain('subsidiary')
  })

  it('behind an acronym the sentence may go on with somebody else', () => {
    const [board] = names('At the Rail Safety Board (RSB), President Ivo Marn of Tarn spoke.')
    expect(board?.roles.join()).not.toContain('Marn')
  })

  it('a former name and what is said besides are two', () => {
    const [tarn] = names('Tarn Rail, formerly Tarn Trams and a subsidiary of Brook Group, runs the line.')
    expect(tarn?.roles).toEqual(['formerly Tarn Trams', 'subsidiary of Brook Group'])
  })
})

describe('what is said before a name', () => {
  it.each([
    ['On Friday Ivo Marnek accused Peru of a breach.', 'Peru', []],
    ['The army of Marnek occupied Visby in May.', 'Visby', []],
    ['A ship left occupied Visby in May.', 'Visby', ['occupied']],
    ['The trial of the convicted banker Ivo Marnek ended.', 'Ivo Marnek', ['convicted banker']],
  ])('%s: a deed is no description of %s', (text, name, roles) => {
    expect(names(text).find(({ canonical }) => canonical === name)?.roles).toEqual(roles)
  })

  it.each([
    ['The court heard the witness, Ms X, on Monday.', ['Ms X']],
    ['The court heard Mr B and his brother on Monday.', ['Mr B']],
    ['The court heard Ms Marnek on Monday.', ['Marnek']],
  ])('%s: a letter keeps its form of address', (text, expected) => {
    expect(names(text).map(({ canonical }) => canonical)).toEqual(expected)
  })
})
