import { describe, expect, it } from 'vitest'
import type { Figure, FigureChange } from '../../server/schema/figure.js'
import { figureRows } from '../../web/facets/figures-model.js'

const figure = (attribution: string | null): Figure => ({
  start: 0,
  end: 2,
  sentence: { start: 0, end: 20 },
  surface: '12',
  value: 12,
  qualifier: 'exact',
  unit: 'barns',
  kind: 'damaged',
  party: null,
  attribution,
  asOf: null,
})
const row = (from: string | null, to: string | null, more: Partial<FigureChange> = {}) =>
  figureRows([
    {
      id: 'f1',
      change: 'revised',
      label: 'barns damaged, per Weir Trust',
      from: figure(from),
      to: figure(to),
      confidence: 1,
      ...more,
    },
  ])[0]!

describe('a row of the figures', () => {
  it('names a source once', () => {
    expect(row('Weir Trust', 'Weir Trust')).toMatchObject({ what: 'barns damaged', source: 'Weir Trust', notes: [] })
  })

  it.each([
    ['Weir Trust (WT)', 'Weir Trust', []],
    ['the police', 'Police', []],
    ['Weir Trust', 'police', ['source changed']],
    [null, 'police', ['source changed']],
  ])('tells a source that changed, and no other spelling of it: %s → %s', (from, to, notes) => {
    expect(row(from, to).notes).toEqual(notes)
  })

  it('tells in words what the numbers do not', () => {
    expect(row(null, null, { told: { from: 'destroyed', to: 'damaged' } }).notes).toEqual([
      '“destroyed”, then “damaged”',
    ])
  })
})
