import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../server/figures/figures-of.js'
import { labelOf } from '../../../server/figures/label-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

function labels(sentence: string): string[] {
  const text = scan(layOut([{ kind: 'paragraph', level: 0, text: sentence }]), createLexicon())
  return figuresOf(text, NO_CONTEXT).map((figure) => labelOf(text, figure))
}

describe('a label names a figure in a few words of the text', () => {
  it.each<[string, ...string[]]>([
    ['The glacier has retreated by 40 metres since 1985.', 'glacier has retreated by …'],
    // it neither begins nor ends with a word that hangs on another
    ['The guild made a profit of £41m, on sales of £1.2bn.', 'made a profit of …', 'sales of …'],
    ['The strike lasted for 44 days and resulted in a new contract.', 'strike lasted for …'],
    // … nor goes on past a number, or a clause
    ['Shares fell by 4 per cent on Monday to 210 pence.', 'Shares fell by … on Monday', 'Monday to …'],
    ['The largest owner is Ostmark Trust, with 11.2 per cent.', 'Ostmark Trust, with …'],
    ['The weir cost €3m.', 'weir cost …'],
    ['€3m.', 'euros'],
    // people are meant where no noun says what befell whom
    ['Twelve were hurt and three died.', 'people injured', 'people killed'],
  ])('%s', (sentence, ...expected) => {
    expect(labels(sentence)).toEqual(expected)
  })
})
