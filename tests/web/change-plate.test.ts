import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../server/schema/comparison.js'
import { type Plate, platesOf } from '../../web/components/change-plate-model.js'

const texts = {
  from: 'Lead\nThe Ark Harbour bridge fell on Monday. Officials counted 12 hurt.',
  to: 'Lead\nThe Ark Bay bridge fell on Monday. Officials counted 40 hurt.',
}
const at = (side: 'from' | 'to', words: string) => {
  const start = texts[side].indexOf(words)
  return { start, end: start + words.length }
}
const figure = (side: 'from' | 'to', surface: string) => ({
  ...at(side, surface),
  sentence: at(side, `Officials counted ${surface} hurt.`),
})
const given = {
  figures: [{ id: 'f1', from: figure('from', '12'), to: figure('to', '40') }],
  names: [
    {
      id: 'n1',
      from: { mentions: [at('from', 'Ark Harbour')] },
      to: { mentions: [at('to', 'Ark Bay')] },
      evidence: [at('from', 'The Ark Harbour bridge fell on Monday.'), at('to', 'The Ark Bay bridge fell on Monday.')],
    },
  ],
  structure: [{ id: 's1', from: { heading: null }, to: { heading: null } }],
  text: [],
  framing: [],
}

/** The plates of a comparison whose highlights are those, heaviest first. */
const plates = (...highlights: readonly (readonly [facet: string, id: string])[]) =>
  platesOf(
    {
      ...given,
      summary: { highlights: highlights.map(([facet, id]) => ({ facet, id, weight: 1, sentence: id })) },
    } as unknown as Comparison,
    texts,
    3,
  )
const told = (side: Plate['from']) =>
  side?.pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('') ?? 'nothing'

describe('a plate', () => {
  it('of a figure is its sentence on both sides, with the figure marked', () => {
    const [plate] = plates(['figures', 'f1'])
    expect([told(plate!.from), told(plate!.to)]).toEqual([
      'Officials counted [12] hurt.',
      'Officials counted [40] hurt.',
    ])
  })

  it('of a name is the sentence that shows it, with the name marked', () => {
    const [plate] = plates(['names', 'n1'])
    expect(told(plate!.to)).toBe('The [Ark Bay] bridge fell on Monday.')
  })

  it('of a sentence that was quoted already comes last', () => {
    expect(plates(['names', 'n1'], ['names', 'n1'], ['figures', 'f1']).map(({ id }) => id)).toEqual(['n1', 'f1', 'n1'])
  })

  it('leads to the tab of its facet', () => {
    expect(plates(['names', 'n1'], ['figures', 'f1']).map(({ tab }) => tab)).toEqual(['names', 'figures'])
  })

  it('whose two sides read the same comes after those that can be read against each other', () => {
    expect(plates(['structure', 's1'], ['figures', 'f1'], ['names', 'n1']).map(({ id }) => id)).toEqual([
      'f1',
      'n1',
      's1',
    ])
  })

  it('is left out where the comparison has no such change', () => {
    expect(plates(['figures', 'f9'])).toEqual([])
  })
})
