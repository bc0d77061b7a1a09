import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../server/compare/facts.js'
import { fitsPronoun, kindOfSource } from '../../../server/figures/source-kind.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const lastSource = (text: string) =>
  factsOf(scan(layOut([{ kind: 'paragraph', level: 0, text }]), createLexicon()), NO_CONTEXT, ['figures']).figures.at(
    -1,
  )?.attribution

describe('a source that a sentence before has named', () => {
  it.each([
    // where it was is no apposition to what follows
    ['Pilots met in Tolby, the guild says. The walkout of 90 pilots began at dawn, the guild said.', 'guild'],
    ['The flats stand in Tolby, the company says. The company said 40 flats were sold.', 'company'],
    ['Ostrel Freight, the haulage company, said so. The company said 40 lorries were sold.', 'Ostrel Freight'],
    // an official of the guild is not the guild
    ['A guild official said the port was shut. According to the guild, 200 dockers stayed away.', 'guild'],
    ['Dorn Avery, a guild official, spoke first. According to the guild, 200 dockers stayed away.', 'guild'],
    ['A commission of inquiry said so. The commission found that 31 pumps were broken.', 'commission of inquiry'],
    ['Prosecutor Ilka Marn said so. The prosecutor said 12 letters were forged.', 'Prosecutor Ilka Marn'],
    // a pronoun of another kind
    ['Upper Marrick said it was ready. He said 7 weirs were unsafe.', null],
    ['The Tolby Front said it was ready. She said 7 weirs were unsafe.', null],
    ['Rain fell in Tolby. Tolby said it was ready. He said 7 weirs were unsafe.', null],
    ['The Tolby Front said it was ready. It said 7 weirs were unsafe.', 'Tolby Front'],
    ['Mayor Lena Roos said so. He said 7 weirs were unsafe.', 'Mayor Lena Roos'],
    ['Lena Roos said so. She said 7 weirs were unsafe.', 'Lena Roos'],
    ['Engineer Ola Brandt said so. The Weir Trust said no. He said 7 weirs were unsafe.', 'Engineer Ola Brandt'],
  ])('%s → %s', (text, source) => {
    expect(lastSource(text)).toBe(source)
  })

  it.each([
    ['Ministry of Health', 'body', 'he', false],
    ['health ministry spokesman', 'person', 'it', false],
    ['guild', 'open', 'it', true],
    ['Ana Costa', 'open', 'she', true],
  ] as const)('%s is a %s: "%s" %s', (source, kind, pronoun, fits) => {
    expect(kindOfSource(source, '')).toBe(kind)
    expect(fitsPronoun(pronoun, kind)).toBe(fits)
  })

  it('a sentence that stood as it was keeps its own source, whatever stands before it now', () => {
    const own = 'The walkout of 90 pilots began at dawn in Tolby and Marrick, the guild said.'
    expect(lastSource(own)).toBe('guild')
    expect(lastSource(`At least 20 pilots have left the talks in Tolby, the guild says. ${own}`)).toBe('guild')
  })
})
