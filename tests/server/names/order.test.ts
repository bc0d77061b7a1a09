import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../server/names/names-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const read = (paragraphs: readonly string[]) => {
  const laid = layOut(paragraphs.map((text) => ({ kind: 'paragraph' as const, level: 0, text })))
  return {
    text: laid.text,
    names: namesOf(scan(laid, createLexicon()), NO_CONTEXT),
  }
}

/** Who is named and by which forms, without where. */
const entities = (paragraphs: readonly string[]) =>
  read(paragraphs)
    .names.map(({ type, mentions, variants }) => `${type} ${[...variants].sort().join(' = ')} ×${mentions.length}`)
    .sort()

const PARAGRAPHS = [
  'Heavy rain fell on the valley for three days before the river rose.',
  'The World Meteorological Organization (WMO) sent two experts to Kandara.',
  'The WMO said that the gauges had failed, and Ingeborg Sandvik agreed.',
  'Sandvik, the mayor, asked the army for boats and tents.',
  'Relatives in Uganda, Rwanda and Burundi waited for news from Kandara.',
  'Velora Motors lent forty lorries; Velora’s chief engineer drove one.',
  'Brixen (Bressanone) took in the homeless, and Bressanone asked for help.',
  'The Ministry of Health and Social Affairs denied that the wells were foul.',
  'Later the ministry tested the wells again, Marit Olsen wrote.',
  'The 2031 Kandara floods were the worst since 1912.',
]

describe('the names of a text', () => {
  it('are the same entities whatever order its paragraphs come in', () => {
    const inOrder = entities(PARAGRAPHS)
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: PARAGRAPHS.length }), (shuffled) => {
        expect(entities(shuffled)).toEqual(inOrder)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('never share a mention, and lie inside the text', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: 1 }), (some) => {
        const { text, names } = read(some)
        const starts = names.flatMap(({ mentions }) => mentions.map(({ start }) => start))
        expect(new Set(starts).size).toBe(starts.length)
        for (const { start, end } of names.flatMap(({ mentions }) => mentions)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        }
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})

describe('names in scripts with capitals', () => {
  it.each([
    ['Latin', 'We met Ingeborg Sandvik there.', 'Ingeborg Sandvik'],
    ['Cyrillic', 'We met Владимир Орлов there.', 'Владимир Орлов'],
    ['Greek', 'We met Νίκος Παππάς there.', 'Νίκος Παππάς'],
    ['Armenian', 'We met Արամ Նազարյան there.', 'Արամ Նազարյան'],
    ['Cherokee or Georgian, beside Latin', 'We met Ნინო Abashidze there.', 'Ნინო Abashidze'],
  ])('are found in %s letters', (_, sentence, name) => {
    const { text, names } = read([sentence])
    expect(names.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))).toContain(name)
  })
})

describe('a text set in one case', () => {
  it('all in capitals names whom no dictionary holds, and nobody else', () => {
    const { names } = read(['THE MAYOR OF KANDARA SAID THAT THE FLOOD HAD REACHED UGANDA ON TUESDAY MORNING.'])
    expect(names.map(({ canonical }) => canonical)).toEqual(['KANDARA', 'UGANDA'])
  })

  it('all in small letters names nobody', () => {
    expect(read(['the mayor of kandara said that the flood had reached uganda on tuesday.']).names).toEqual([])
  })

  it('says loudly in one clause what names nobody', () => {
    expect(read(['He was called out BY FELLOW DOCTORS in the hearing on the drug.']).names).toEqual([])
  })
})
