/** Figures and changed names are marked where they stand in the two texts of a comparison, and lead to their rows. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../server/compare/compare-texts.js'
import type { Comparison } from '../../server/schema/comparison.js'
import { factMarksOf, firstBehind } from '../../web/facets/fact-marks.js'
import { inlineOf, piecesOf } from '../../web/pages/compare-pieces.js'
import { paragraphs } from '../server/align/paragraphs.js'

const FROM = 'The flood killed 12 people in the lower town, the council said on Monday.'
const TO = 'The flood killed 31 people in the lower town, the council said on Monday.'
const [from, to] = [paragraphs(FROM), paragraphs(TO)]
const comparison = compareTexts(from, to) as unknown as Comparison
const texts = { from, to } as unknown as Parameters<typeof inlineOf>[1]

describe('marks of figures and names', () => {
  it('stand on the words of both texts and name their change', () => {
    const marks = factMarksOf(comparison)
    expect(marks.from.map(({ start, end }) => FROM.slice(start, end))).toEqual(['12'])
    expect(marks.to.map(({ start, end, facet, id }) => [TO.slice(start, end), facet, id])).toEqual([
      ['31', 'figures', comparison.figures[0]!.id],
    ])
    expect(marks.to[0]!.title).toMatch(/: revised$/)
  })

  it('cut the pieces of a passage and lose no character of them', () => {
    const marks = factMarksOf(comparison)
    const [passage] = comparison.text
    const told = (pieces: ReturnType<typeof piecesOf>) => pieces.map(({ text }) => text).join('')
    const right = piecesOf(TO, passage!, 'to', marks)
    expect(told(right)).toBe(TO)
    expect(right.filter(({ fact }) => fact).map(({ text, mark }) => [text, mark])).toEqual([['31', 'added']])
    const both = inlineOf(passage!, texts, marks)
    expect(told(both)).toBe(TO.replace('31', '12 31'))
    expect(both.filter(({ fact }) => fact).map(({ text, mark }) => [text, mark])).toEqual([
      ['12', 'removed'],
      ['31', 'added'],
    ])
  })

  it('are found by the first that ends behind an offset', () => {
    const at = (start: number, end: number) => ({ start, end, facet: 'figures' as const, id: 'f', title: '' })
    const marks = [at(2, 4), at(6, 9)]
    expect([0, 3, 4, 8, 9].map((offset) => firstBehind(marks, offset))).toEqual([0, 0, 1, 1, 2])
  })
})
