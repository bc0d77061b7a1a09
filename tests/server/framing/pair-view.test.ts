import { expect, it } from 'vitest'
import { pairView } from '../../../server/framing/pair-view.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'

const lexicon = createLexicon()
const scanned = (text: string) => scan(layOut([{ kind: 'paragraph', level: 0, text }]), lexicon)
const whole = { first: 0, end: 1 }

it('two sentences of which one keeps more words than the other are viewed to their ends', () => {
  const short = scanned('The council met in the co op')
  const long = scanned('The council met in the co op and in the old town hall behind it')
  for (const [from, to] of [
    [short, long],
    [long, short],
  ] as const)
    expect(pairView(from, to, whole, whole, []).slots).toEqual([])
})
