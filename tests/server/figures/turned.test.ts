import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { factsOf } from '../../../server/compare/facts.js'
import { layOut } from '../../../server/text/blocks.js'
import { createLexicon } from '../../../server/text/lexicon.js'
import { scan } from '../../../server/text/scan.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const laid = (text: string) => layOut([{ kind: 'paragraph', level: 0, text }])
const figuresIn = (text: string) =>
  factsOf(scan(laid(text), createLexicon()), { ...NO_CONTEXT, date: '2031-05-02' }, ['figures']).figures
const changes = (from: string, to: string) =>
  compareTexts(laid(from), laid(to)).figures.map(
    ({ change, from: a, to: b }) => `${change}: ${a?.surface ?? '-'} → ${b?.surface ?? '-'}`,
  )

describe('the same place in two sentences', () => {
  it.each<[string, string, string[]]>([
    ['Nobody was hurt in the derailment.', 'Six were hurt in the derailment.', ['revised: Nobody → Six']],
    ['No one was killed at the mill.', 'Three people were killed at the mill.', ['revised: No one → Three']],
    ['No one was killed at the mill.', 'No one was killed at the mill.', ['unchanged: No one → No one']],
    ['No one was told of the plan.', 'No one knows of the plan.', []],
    // the currency is set right
    ['The dome will cost $7 million.', 'The dome will cost €7 million.', ['revised: $7 million → €7 million']],
    [
      'The dome cost $7 million (€6 million).',
      'The dome cost $9 million (€8 million).',
      ['revised: $7 million (€6 million) → $9 million (€8 million)'],
    ],
    [
      'The dome cost $7 million.',
      'Ticket sales brought the club €7 million.',
      ['removed: $7 million → -', 'added: - → €7 million'],
    ],
    // the way it moved
    ['Sales fell by 9 per cent in May.', 'Sales rose by 9% in May.', ['revised: 9 per cent → 9%']],
    ['Sales fell by 9 per cent in May.', 'Sales dropped 9% in May.', ['unchanged: 9 per cent → 9%']],
    ['A rise of 40 metres was measured.', 'A fall of 40 metres was measured.', ['revised: 40 metres → 40 metres']],
    // where it began is not where it ended
    [
      'The rate rose from 5% to 7% in May.',
      'The rate fell from 7% to 5% in May.',
      ['revised: 5% → 7%', 'revised: 7% → 5%'],
    ],
    [
      'The rate rose from 5% to 7%.',
      'The rate rose from 5% to 7% in May.',
      ['unchanged: 5% → 5%', 'unchanged: 7% → 7%'],
    ],
    // what befell them, the number being the same
    ['Thirty barns were destroyed at Lund.', 'Thirty barns were damaged at Lund.', ['requalified: Thirty → Thirty']],
    ['About 40 people were trapped.', 'About 40 people were killed.', ['requalified: About 40 → About 40']],
    ['Thirty barns were destroyed at Lund.', 'Thirty barns were razed at Lund.', ['unchanged: Thirty → Thirty']],
    ['Police said there were 12 victims.', 'Nineteen people were killed, police said.', ['revised: 12 → Nineteen']],
    ['Turnout was 61% in May.', 'Turnout rose to 61% in May.', ['unchanged: 61% → 61%']],
  ])('%s → %s', (from, to, expected) => {
    expect(changes(from, to).sort()).toEqual([...expected].sort())
  })

  it('a turn is told in the words of both texts', () => {
    const { summary } = compareTexts(laid('Sales fell by 9 per cent in May.'), laid('Sales rose by 9% in May.'))
    expect(summary.highlights.find(({ facet }) => facet === 'figures')?.sentence).toContain(
      '“fell by 9 per cent” became “rose by 9%”',
    )
  })
})

describe('a highlight tells', () => {
  it.each([
    ['Thirty barns were destroyed at Lund.', 'Thirty barns were damaged at Lund.', '“destroyed” became “damaged”'],
    [
      'The mill made a loss of $4 million.',
      'The mill made a profit of $1 million.',
      '“loss of $4 million” became “profit of $1 million”',
    ],
    ['The rate rose from 5% to 7%.', 'The rate fell from 7% to 5%.', '“rose from 5%” became “fell from 7%”'],
  ])('%s → %s', (from, to, told) => {
    const { summary } = compareTexts(laid(from), laid(to))
    expect(summary.highlights.find(({ facet }) => facet === 'figures')?.sentence).toContain(told)
  })
})

describe('people who are held fast', () => {
  it.each([
    ['At least 9 divers drowned and about 30 were trapped in the cave.', ['killed', 'other']],
    ['The slide killed 14 villagers, and 60 were buried under mud.', ['killed', 'other']],
    ['Some 200 hikers were stranded.', ['other']],
    ['Nine workers trapped in the shaft died.', ['killed']],
    ['Nine workers buried by the slide were killed.', ['killed']],
  ])('%s → %s', (text, kinds) => {
    expect(figuresIn(text).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('the date of a count', () => {
  it.each([
    ['The fire swept the mill on 3 March, killing up to 43 weavers.', null],
    ['The earthquake on 3 March killed 43 weavers.', null],
    ['The mill, founded in 1970, has 1,200 weavers.', null],
    ['By 3 March, 43 weavers had died.', '2031-03-03'],
    ['On 3 March the dam burst, killing up to 43 weavers.', null],
    ['In 1970, of 1,200 weavers, 43 were women.', '1970'],
    ['The share was 61%, against 58% in 2015.', '2015'],
    ['As of 3 March, 43 weavers were missing after the fire.', '2031-03-03'],
    ['In 1970 the mill had 1,200 weavers.', '1970'],
  ])('%s → %s', (text, asOf) => {
    expect(figuresIn(text).at(-1)?.asOf).toBe(asOf)
  })
})
