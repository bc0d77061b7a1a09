import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { factsOf } from '../../../server/compare/facts.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const laid = (text: string) => layOut([{ kind: 'paragraph', level: 0, text }])
const sourceOf = (text: string) =>
  factsOf(scan(laid(text), createLexicon()), NO_CONTEXT, ['figures']).figures[0]?.attribution

describe('who says a figure', () => {
  it.each([
    ['Depositors withdrew an estimated 1.2 billion crowns on Friday.', null],
    ['Depositors withdrew an estimated 1.2 billion crowns. The bank is sound, the regulator said.', null],
    ['Some 40 houses burned as a result of reported arson.', null],
    ['The regulator estimated that 1.2 billion crowns were withdrawn.', 'regulator'],
  ])('%s → %s', (text, source) => {
    expect(sourceOf(text)).toBe(source)
  })

  it('is not in the label where the two texts name different ones: a new source has not said the old number', () => {
    const from = laid('The government estimates the damage at the dam at $310 million.')
    const to = laid('The World Bank estimates the damage at the dam at $480 million.')
    const { figures, summary } = compareTexts(from, to)
    expect(figures.map(({ label }) => label).join()).not.toContain('per ')
    const line = summary.highlights.find(({ facet }) => facet === 'figures')?.sentence
    expect(line).toContain('$310 million (government)')
    expect(line).toContain('$480 million (World Bank)')
  })
})
