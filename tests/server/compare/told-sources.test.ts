/** Where another source gives the number, both sources are named wherever the change is quoted. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { toldSources } from '../../../server/compare/told-sources.js'
import { toldFacts } from '../../../server/report/facts.js'
import type { Comparison } from '../../../server/schema/comparison.js'
import { toldOf } from '../../../server/track/events.js'
import { paragraphs } from '../align/paragraphs.js'

const said = (surface: string, attribution: string | null) => ({ surface, attribution })

describe('toldSources', () => {
  it.each([
    [
      'barrels, per harbour office',
      'harbour office',
      'salvage crew',
      'barrels',
      ', per harbour office',
      ', per salvage crew',
    ],
    [
      'barrels, per salvage crew',
      'harbour office',
      'salvage crew',
      'barrels',
      ', per harbour office',
      ', per salvage crew',
    ],
    ['barrels', null, 'salvage crew', 'barrels', ', no source named', ', per salvage crew'],
    ['barrels', 'Salvage Union (SU)', 'the salvage union', 'barrels', '', ''],
    ['barrels, per salvage crew', 'salvage crew', 'salvage crew', 'barrels, per salvage crew', '', ''],
    ['barrels', null, null, 'barrels', '', ''],
  ])('of %s by %s, then %s', (label, a, b, what, before, after) => {
    expect(toldSources(label, said('18', a), said('20', b))).toEqual({ what, before, after })
  })

  it('adds nothing to what is new or gone', () => {
    expect(toldSources('barrels, per crew', null, said('18', 'crew')).what).toBe('barrels, per crew')
  })
})

const A =
  'The ferry left at noon. The harbour office counted 18 barrels on the deck. Fewer than 300 passengers were aboard, the captain said.'
const B =
  'The ferry left at noon. The inquiry counted 18 barrels on the deck. Between 410 and 450 passengers were aboard, the inquiry said.'

it('names both in the report, in the list of changes and in what matters most', () => {
  const [from, to] = [paragraphs(A), paragraphs(B)]
  const comparison = compareTexts(from, to) as unknown as Comparison
  const texts = { from, to } as unknown as Parameters<typeof toldFacts>[0]['texts']
  const compared = { comparison, texts } as unknown as Parameters<typeof toldFacts>[0]
  const lines = toldFacts(compared)[0]!.facts.map(({ line }) => line)
  expect(lines).toContainEqual(
    expect.stringMatching(/Fewer than 300, per captain → Between 410 and 450.*, per inquiry$/),
  )
  expect(lines).toContainEqual(expect.stringMatching(/: 18.*, per harbour office → 18.*, per inquiry$/))
  const quiet = { ...comparison, summary: { ...comparison.summary, highlights: [] } }
  const events = toldOf(quiet, 20).map(({ label }) => label)
  expect(events).toContainEqual(
    expect.stringMatching(/“Fewer than 300.*”, per captain → “Between 410.*”, per inquiry\.$/),
  )
  expect(comparison.summary.highlights.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringMatching(/Fewer than 300.*, per captain, became Between 410.*, per inquiry/),
  )
})
