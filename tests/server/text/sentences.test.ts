/** Where a sentence ends and where it only seems to. `|` stands before each sentence after the first. */
import { describe, expect, it } from 'vitest'
import { sentenceStarts } from '../../../server/text/sentences.js'
import { tokenise } from '../../../server/text/tokens.js'

const cutUp = (text: string): string => {
  const tokens = tokenise(text)
  const starts = sentenceStarts(text, tokens).map((t) => tokens.start[t]!)
  return starts.map((at, s) => text.slice(at, starts[s + 1]).trimEnd()).join('|')
}

describe('sentences', () => {
  it.each([
    'The ferry sank.|Nobody was hurt.',
    'It was led by Lt. Gen. Moreau, who had retired.|She came back.',
    'The bid was US$2 billion.|It failed.',
    'The dam broke at 4 a.m.|The valley was asleep.',
    'The alarm rang at 4 a.m. Tuesday in the port.',
    'The U.S. Army sent pumps.|They arrived late.',
    'It was built in the U.S.|The crew was not.',
    'He said: “We lost.”|Then he left.',
    'He said "we lost."|Then he left.',
    'The vote was close.[12]|A recount followed.',
    'The vote was close.[12][13]|A recount followed.',
    'Rain fell (as foretold.)|Rivers rose.',
    'Did it hold?|It did!|Everyone cheered.',
    'Growth was 10.5 per cent.|Prices fell.',
    'See No. 5 for the score.',
    'J. Okafor won the race.|Second was M. Lund.',
    'It held… but not for long.',
    'He wrote to example.org about it.|Nobody answered.',
  ])('%s', (expected) => expect(cutUp(expected.replaceAll('|', ' '))).toBe(expected))

  it('a citation mark that touches the next sentence closes the one before', () =>
    expect(cutUp('The vote was close.[12]A recount followed.')).toBe('The vote was close.[12]|A recount followed.'))

  it('no tokens have no sentence', () => expect(sentenceStarts('', tokenise(''))).toEqual([]))
})
