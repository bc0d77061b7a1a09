/** Durations and lengths of one row are drawn in one unit; what cannot be converted stays. */
import { expect, it } from 'vitest'
import type { Figure, FigureChange } from '../../server/schema/figure.js'
import { drawn, endsOf, figureRows, logAxis } from '../../web/facets/figures-model.js'
import { inOneUnit } from '../../web/facets/one-unit.js'

const said = (value: number, surface: string) => ({ value, surface })

it.each([
  [
    [said(6, 'six months'), said(1, 'at least a year')],
    [0.5, 1],
  ],
  [
    [said(2, 'two weeks'), said(9, '9 days')],
    [14, 9],
  ],
  [
    [said(3, '3 km'), said(2500, '2,500 metres')],
    [3000, 2500],
  ],
  [
    [said(6, 'six months'), said(9, 'nine months')],
    [6, 9],
  ],
  [
    [said(6, 'six months'), said(9, 'nine')],
    [6, 9],
  ],
  [
    [said(6, 'six months'), said(9, '9 km')],
    [6, 9],
  ],
  [
    [said(80, 'an hour and 20 minutes'), said(2, 'two hours')],
    [80, 2],
  ],
  [
    [said(4, 'four square miles'), said(4, 'four miles')],
    [4, 4],
  ],
  [
    [said(140, 'more than 140'), said(163, '163')],
    [140, 163],
  ],
])('%j is drawn as %j', (figures, values) => {
  expect(inOneUnit(figures).map(({ value }) => Number(value.toFixed(3)))).toEqual(values)
})

it('converts the ends of a range, and leaves what is written', () => {
  const figures = [
    { value: null, low: 12, high: 18, surface: '12 to 18 months' },
    { value: 2, surface: 'two years' },
  ]
  expect(inOneUnit(figures)).toEqual([{ value: null, low: 1, high: 1.5, surface: '12 to 18 months' }, figures[1]])
})

it('draws a row that grew as growing, on an axis of the same unit', () => {
  const figure = (value: number, surface: string, unit: string): Figure => ({
    ...{ start: 0, end: 1, sentence: { start: 0, end: 1 }, surface, value, unit },
    ...{ qualifier: 'exact', kind: 'duration', party: null, attribution: null, asOf: null },
  })
  const [from, to] = [figure(6, 'six months', 'months'), figure(1, 'a year', 'years')]
  const change: FigureChange = { id: 'f1', change: 'revised', label: 'inquiry', from, to, ratio: 2, confidence: 1 }
  const axis = logAxis(figureRows([change]))
  const [a, b] = drawn(from, to).map((side) => axis.at(endsOf(side!)[0]!))
  expect(a).toBeLessThan(b!)
  expect(axis.ticks.map(({ value }) => value)).toEqual([0.1, 1])
})
