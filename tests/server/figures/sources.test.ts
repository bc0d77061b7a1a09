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
    // a date beside the verb is no source
    ['An audit published on 15 April found that 3,180 seats had been sold.', 'audit'],
    ['A study released in 2019 showed that 41 wells were dry.', 'study'],
    ['The ministry on Monday reported 41 cases.', 'ministry'],
    ['Some 40 houses burned as a result of reported arson.', null],
    ['The regulator estimated that 1.2 billion crowns were withdrawn.', 'regulator'],
    // a publication and who made it, in a phrase of its own
    ['In the last poll, by the institute Norva, Dahl led by 3 points.', 'institute Norva'],
    ['In the results published by the Electoral Board (EB), Dahl was given 51 percent.', 'Electoral Board (EB)'],
    ['In a statement by the club, 14 players were named.', 'club'],
    ['The firm was sold in 2011 by the family, and 40 jobs went.', null],
    // who asked whom, and not how many of them
    ['The survey found that 54% back the plan.', 'survey'],
    ['Seventeen countries have recognised the treaty, and some have not.', null],
    ['The islands recognised three cases of the disease.', 'islands'],
    ['The opposition has complained of fraud in some 40 districts.', 'opposition'],
    ['The union, citing copies of contracts, maintains that 300 drivers were underpaid.', 'union'],
    ['"It pays," said Ana Roth, the director, who receives $14m for her shares.', null],
    ['"You ran it for 30 years as your own bank," the judge, Mrs Bell, told Roth.', null],
    ['Of the 6,200 trees of the park, most were felled, according to a survey.', null],
  ])('%s → %s', (text, source) => {
    expect(sourceOf(text)).toBe(source)
  })

  it.each([
    ['The survey of 1,200 adults found that 54% back the plan.', [null, 'survey']],
    ['More than 900 farmers lost land, Green Watch estimates, of whom 640 left.', ['Green Watch', 'Green Watch']],
    [
      'The ministry admits that 2,346 calves were culled, one in five of which were healthy, according to the vets.',
      ['ministry', 'vets'],
    ],
  ])('of each figure of %s', (text, sources) => {
    const { figures } = factsOf(scan(laid(text), createLexicon()), NO_CONTEXT, ['figures'])
    expect(figures.map(({ attribution }) => attribution)).toEqual(sources)
  })

  it('is not in the label where the two texts name different ones: a new source has not said the old number', () => {
    const from = laid('The government estimates the damage at the dam at $310 million.')
    const to = laid('The World Bank estimates the damage at the dam at $480 million.')
    const { figures, summary } = compareTexts(from, to)
    expect(figures.map(({ label }) => label).join()).not.toContain('per ')
    const line = summary.highlights.find(({ facet }) => facet === 'figures')?.sentence
    expect(line).toContain('$310 million, per government')
    expect(line).toContain('$480 million, per World Bank')
  })
})
