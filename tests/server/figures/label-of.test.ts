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
    ['The guild made a profit of £41m, on sales of £1.2bn.', 'profit', 'sales'],
    ['The strike lasted for 44 days and resulted in a new contract.', 'strike lasted for …'],
    // … nor goes on past a number, or a clause
    ['Shares fell by 4 per cent on Monday to 210 pence.', 'fall in shares', 'Shares'],
    ['The largest owner is Ostmark Trust, with 11.2 per cent.', 'Ostmark Trust, with …'],
    ['The weir cost €3m; the lock is expected to cost €9m.', 'cost of the weir', 'cost of the lock'],
    ['The road is closed, and the tower rises 88 metres above it.', 'tower rises … above'],
    // amounts are named by what they are and whose
    ['Ostmark Trust was fined €3.2 million for breaches of the rules.', 'fine on Ostmark Trust'],
    ['The regulator fined Corvex £20m.', 'fine on Corvex'],
    ['Norsund Foods paid $12 million in compensation to the families.', 'compensation paid by Norsund Foods'],
    ['Unemployment fell from 7% to 5%.', 'Unemployment before the fall', 'Unemployment'],
    ['The film made double its $98m budget.', 'budget'],
    ['The hall was bought for £2m.', 'price of the hall'],
    ['Growers said that 30 per cent of the crop was lost.', 'share of the crop, per Growers'],
    ['The survey found that 54% back the plan.', 'share that back the plan, per survey'],
    // what befell the counted, in the text's own word
    ['Thirty houses were destroyed and dozens more damaged.', 'houses destroyed', 'houses damaged'],
    ['About 40 miners were trapped underground.', 'miners trapped'],
    ['Four sailors died and eleven are missing after the', 'sailors killed', 'sailors missing'],
    ['€3m.', 'euros'],
    // people are meant where no noun says what befell whom
    ['Twelve were hurt and three died.', 'people injured', 'people killed'],
  ])('%s', (sentence, ...expected) => {
    expect(labels(sentence)).toEqual(expected)
  })
})
