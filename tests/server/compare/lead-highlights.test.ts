/** What is said of the lead as a whole, and how many sentences a text has. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { laid } from '../framing/pairs.js'

const BODY = ['# History', 'The choir was founded by two bakers and sings in the old mill.'] as const
const between = (from: readonly string[], to: readonly string[]) => compareTexts(laid(...from), laid(...to)).summary
const ofLead = (from: readonly string[], to: readonly string[]) =>
  between(from, to)
    .highlights.map(({ sentence }) => sentence)
    .filter((sentence) => /^The lead (?:changed|was rewritten)/.test(sentence))

describe('of the lead', () => {
  it('nothing is said where it was only copy-edited', () => {
    const from = 'The town council said on Tuesday that about twenty boats took part in the yearly race on the lake.'
    const to = 'On Tuesday the town council said that about 20 boats took part in the yearly race on the lake.'
    expect(ofLead([from, ...BODY], [to, ...BODY])).toEqual([])
  })

  it('one sentence that was rewritten is one', () => {
    const from = 'The choir of Lund is the oldest of the coast.'
    const to = 'Nine singers left when the hall burned down in March.'
    expect(ofLead([from, ...BODY], [to, ...BODY])).toEqual([
      'The lead was rewritten: its one sentence does not stand as it was.',
    ])
  })

  it('nothing is said of a text without headings, which has none', () => {
    expect(ofLead(['It rained on the harbour all day.'], ['The mayor opened the new bridge at noon.'])).toEqual([])
  })
})

it('a heading is counted as no sentence', () => {
  const { sentences } = between(['It rained.', ...BODY], ['It rained.', ...BODY, 'It has a flag.'])
  expect([sentences.from, sentences.to, sentences.added]).toEqual([2, 3, 1])
})
