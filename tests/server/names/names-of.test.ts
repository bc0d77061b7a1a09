import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../server/names/names-of.js'
import type { NameType } from '../../../server/schema/name.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'
import { NEWS_SENTENCES } from './news-sentences.js'
import { SENTENCES } from './sentences.js'

const LETTER: Record<NameType, string> = {
  person: 'p',
  place: 'l',
  organisation: 'o',
  state: 's',
  military_unit: 'm',
  event: 'e',
  weapon: 'w',
  work: 'k',
  other: 'x',
}

const read = (...paragraphs: string[]) =>
  namesOf(scan(layOut(paragraphs.map((text) => ({ kind: 'paragraph', level: 0, text }))), createLexicon()), NO_CONTEXT)

const inOrder = (sentence: string) =>
  read(sentence)
    .flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, name: `${sentence.slice(start, end)}/${LETTER[type]}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name)

const splitNames = SENTENCES.map(([sentence, names]) => [sentence, names === '' ? [] : names.split(', ')] as const)

describe.each([
  ['of many topics', splitNames],
  ['in the manner of news wires, match reports and biographies', NEWS_SENTENCES],
] as const)('names in invented sentences %s', (_, sentences) => {
  const bare = (name: string) => name.replace(/\/.$/, '')
  const rows = sentences.map(([sentence, want]) => ({ got: inOrder(sentence), want }))

  it('are found, fourteen in fifteen', () => {
    const wanted = rows.flatMap(({ want, got }) => want.map((name) => got.some((other) => bare(other) === bare(name))))
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThan(0.93)
  })

  it('and hardly anything else is', () => {
    const told = rows.flatMap(({ want, got }) => got.map((name) => want.some((other) => bare(other) === bare(name))))
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.96)
  })

  it('have their type, seven in eight', () => {
    const found = rows.flatMap(({ want, got }) =>
      want.filter((name) => got.some((other) => bare(other) === bare(name))).map((name) => got.includes(name)),
    )
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.88)
  })
})

describe('an acronym in brackets', () => {
  const told = (...paragraphs: string[]) =>
    read(...paragraphs).map(({ canonical, variants, mentions }) => [canonical, variants.length, mentions.length])
  it.each([
    [
      'of two bodies is of the one named last, and joins them not',
      [
        'The Port Safety Authority (PSA) closed the quay. The PSA gave no reason.',
        'The Public Sector Agency (PSA) hired nine people, and the PSA paid them. A PSA report said so.',
      ],
      [
        ['Port Safety Authority', 2, 3],
        ['Public Sector Agency', 2, 4],
      ],
    ],
    [
      'that two wordings of one body bring is one',
      [
        'The Ministry of Foreign Trade (MFT) signed. The MFT was pleased.',
        'In May the Foreign Trade Ministry (MFT) withdrew, and the MFT said why.',
      ],
      [['Ministry of Foreign Trade', 3, 6]],
    ],
  ])('%s', (_, paragraphs, expected) => expect(told(...paragraphs)).toEqual(expected))
})
