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
]

const NOT_SAID: readonly string[] = [
  'Divers found the anchor in the mud.',
  'The report was thick and its cover blue.',
  'The road shows no marks of use.',
  'A claim for damages lies with the court.',
  'The institute instructs 900 pupils a year.',
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
