import { describe, expect, it } from 'vitest'
import { cuesOf } from '../../../server/framing/cues-of.js'
import type { FramingCategory } from '../../../server/schema/framing.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'
import { laid } from './pairs.js'

const cues = (sentence: string) => {
  const text = scan(laid(sentence), createLexicon())
  const cut = (span: { start: number; end: number } | null) => span && text.text.slice(span.start, span.end)
  return cuesOf(text, NO_CONTEXT).map(({ category, span, source, content }) => ({
    category,
    cue: cut(span),
    source: cut(source),
    content: cut(content),
  }))
}

const SAYS: readonly (readonly [sentence: string, cue: string, source: string | null, category: FramingCategory])[] = [
  ['The harbour master said that the crane was rusty.', 'said', 'The harbour master', 'reporting_verb'],
  ['The crane was rusty, the harbour master said.', 'said', 'the harbour master', 'reporting_verb'],
  ['“The crane was rusty,” said Ida Holm.', 'said', 'Ida Holm', 'reporting_verb'],
  ['According to the union, the crane was rusty.', 'According to', 'the union', 'attribution'],
  ['The crane is believed to have been rusty.', 'is believed', null, 'hedging'],
  ['Residents have long complained about the noise.', 'have long complained about', 'Residents', 'reporting_verb'],
  ['The keeper’s claim that the lamp was lit was never tested.', 'claim', 'The keeper', 'reporting_verb'],
  ['Three unions expressed doubts about the merger.', 'expressed doubts about', 'Three unions', 'reporting_verb'],
  ['The survey found 31 cracked pipes.', 'found', 'The survey', 'reporting_verb'],
  ['He’s claiming that the vote was bought.', '’s claiming', 'He', 'reporting_verb'],
  ['The inquiry, which took two years, found that nobody had checked.', 'found', 'The inquiry', 'reporting_verb'],
  ['The coach is convinced that the goal stood.', 'is convinced', 'The coach', 'reporting_verb'],
  ['A panel in 2031 found the rules unclear.', 'found', 'A panel', 'reporting_verb'],
  ['An audit finished on 15 April found that the till was short.', 'found', 'An audit', 'reporting_verb'],
  ['The bank continued to insist that the loan was safe.', 'continued to insist', 'The bank', 'reporting_verb'],
  ['The mine was closed, she wrote in a letter.', 'wrote in a letter', 'she', 'reporting_verb'],
  ['The members all suggested that the vote was rigged.', 'suggested', 'The members all', 'reporting_verb'],
  ['The tide, as the pilot observed, had turned.', 'observed', 'the pilot', 'reporting_verb'],
  ['The auditor opened the safe and reported a missing ledger.', 'reported', null, 'reporting_verb'],
  ['Duarte has not mentioned the injury.', 'has not mentioned', 'Duarte', 'reporting_verb'],
  ['The orchestra was against the merger.', 'was against', 'The orchestra', 'reporting_verb'],
  ['”Nobody rang the bell,” said Ida Holm.', 'said', 'Ida Holm', 'reporting_verb'],
  ["''Nobody rang the bell,'' said Ida Holm.", 'said', 'Ida Holm', 'reporting_verb'],
  ['The firm published a statement on the spill.', 'published', 'The firm', 'reporting_verb'],
]

const NOT_SAID: readonly string[] = [
  'Divers found the anchor in the mud.',
  'The report was thick and its cover blue.',
  'The road shows no marks of use.',
  'A claim for damages lies with the court.',
  'The institute instructs 900 pupils a year.',
  'The report that lay on the desk was thick.',
  'The club maintained good relations with the press.',
  'The rangers published a map of the caves.',
  'The admiral assumed office in May.',
  'The nurse observed the patients for a week.',
  'The gorge, which hikers call the Chimney, is deep.',
]

describe('cues of a text', () => {
  it.each(SAYS)('%s', (sentence, cue, source, category) => {
    expect(cues(sentence)).toContainEqual(expect.objectContaining({ category, cue, source }))
  })

  it.each(NOT_SAID)('nobody says anything in: %s', (sentence) => {
    expect(
      cues(sentence).filter(({ category }) => category === 'reporting_verb' || category === 'attribution'),
    ).toEqual([])
  })

  it('no month', () => {
    const doubts = (sentence: string) => cues(sentence).filter(({ category }) => category === 'hedging')
    expect(doubts('The coach was dismissed in May 2019.')).toEqual([])
    expect(doubts('The coach may be dismissed.')).toHaveLength(1)
  })

  it('an attitude inside a claim is part of the claim, a retelling in it is a claim of its own', () => {
    const verbs = (sentence: string) =>
      cues(sentence)
        .filter(({ category }) => category === 'reporting_verb')
        .map(({ cue }) => cue)
    expect(verbs('The keeper said that he hoped for rain.')).toEqual(['said'])
    expect(verbs('The keeper said that the pilot had told him so.')).toEqual(['said', 'had told'])
  })

  it('what somebody says is its content', () => {
    expect(cues('The mayor denied that the pier was unsafe.')[0]?.content).toBe('the pier was unsafe')
  })

  it('a passive that names its doer is no cue, one that does not is', () => {
    const passives = (sentence: string) =>
      cues(sentence)
        .filter(({ category }) => category === 'agency')
        .map(({ cue }) => cue)
    expect(passives('The valve was opened by the night shift.')).toEqual([])
    expect(passives('The valve was opened by the end of May.')).toEqual(['was opened'])
  })
})
