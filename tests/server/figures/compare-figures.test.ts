import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { compareFigures } from '../../../server/figures/compare-figures.js'
import { figuresOf } from '../../../server/figures/figures-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const whole = { from: false, to: false }

/** Lines with a bar are rows of a table. */
function compared(from: string, to: string, partial = whole): string[] {
  const laid = (text: string) =>
    layOut(
      text
        .split('\n')
        .map((line) => ({ kind: line.includes(' | ') ? 'table_row' : 'paragraph', level: 0, text: line })),
    )
  const aligned = alignTexts(laid(from), laid(to))
  const changes = compareFigures(
    aligned,
    figuresOf(aligned.from, { ...NO_CONTEXT, date: '2031-05-02' }),
    figuresOf(aligned.to, { ...NO_CONTEXT, date: '2031-06-02' }),
    { partial },
  )
  return changes.map(({ change, from: a, to: b }) => `${change}: ${a?.surface ?? '-'} → ${b?.surface ?? '-'}`)
}

describe('what became of each figure', () => {
  it.each<[string, string, string[]]>([
    [
      'The landslide killed 14 people, the governor said.',
      'The landslide killed at least 31 people, the governor said.',
      ['revised: 14 → at least 31'],
    ],
    ['Some 300 cows were lost.', 'Exactly as before, 300 cows were lost.', ['requalified: Some 300 → 300']],
    [
      'The tunnel is 1.3 km long and cost £40 million.',
      'The tunnel is 1,300 m long and cost £52 million.',
      ['unchanged: 1.3 km → 1,300 m', 'revised: £40 million → £52 million'],
    ],
    ['A ticket costs 250 pence.', 'A ticket costs £2.50.', ['unchanged: 250 pence → £2.50']],
    ['Dozens of shops were looted.', 'Hundreds of shops were looted.', ['revised: Dozens → Hundreds']],
    [
      'The ferry has 12 lifeboats.',
      'The ferry has 12 lifeboats.\nThe port has 40 cranes.',
      ['unchanged: 12 → 12', 'added: - → 40'],
    ],
    // the same number on another thing
    ['Police made 54 arrests at the match.', 'The museum owns 54 harpsichords.', ['removed: 54 → -', 'added: - → 54']],
  ])('%s → %s', (from, to, expected) => {
    expect([...compared(from, to)].sort()).toEqual([...expected].sort())
  })

  // sentences that share so few words that the texts' alignment does not pair them
  it.each<[string, string, string, string[]]>([
    [
      'a source that came later corrects what the first one said',
      'The depot manager said the crane was inspected 9 days before it fell. Rain was expected in the valley.',
      'Opened in June, the hall had seated thousands of concert-goers. The crane was inspected 41 days before it fell, the labour inspectorate found.',
      ['added: - → thousands', 'revised: 9 days → 41 days'],
    ],
    [
      'a distance is known by the place that it counts from',
      'Divers dropped anchor 6 miles south-west of Port Ellery.',
      'The bell of the Wanderer was raised in autumn, 8 miles south-west of Port Ellery, by a salvage firm from the mainland.',
      ['revised: 6 miles → 8 miles'],
    ],
    [
      'the strike in the box is the strike in the text',
      'Bus drivers stopped work over pay.\n(2 weeks and 3 days)',
      'The walkout over wages lasted for 31 days and ended without an agreement, according to the operator.',
      ['revised: 2 weeks and 3 days → 31 days'],
    ],
    [
      'a part of the patients is not the patients',
      'Forty-one hikers were treated at the clinic in Aldersee, six of them with frostbite, said its head, Dr Ruth Amsel.',
      'Four hikers are still being treated at the clinic in Aldersee, said its head, Dr Ruth Amsel.',
      ['removed: six → -', 'revised: Forty-one → Four'],
    ],
    [
      'how many districts a country has is nobody’s claim',
      'The election board counted 8,204 complaints in four of the country’s seven districts.',
      'There were 9,911 complaints in five of the country’s seven districts.',
      ['revised: 8,204 → 9,911', 'revised: four → five', 'unchanged: seven → seven'],
    ],
    [
      'a margin that grows is another statement of the same value',
      'The reservoir holds 84 ± 2 km³ of water.',
      'The reservoir holds 84 ± 6 km³ of water.',
      ['requalified: 84 ± 2 km³ → 84 ± 6 km³'],
    ],
    [
      'the police are not the teachers’ union',
      'Nine pupils were questioned, police said.',
      'Nine pupils were questioned, the Union of Teachers said.',
      ['reattributed: Nine → Nine'],
    ],
    [
      'a share of one thing is no share of another',
      'At least 90 swans were found dead, a third of them cygnets, the trust said.',
      'At least 140 swans were found dead, and one in eight of the dead had starved, the trust said.',
      ['added: - → one in eight', 'removed: a third → -', 'revised: At least 90 → At least 140'],
    ],
    [
      'whom the text introduces by the office is no other source',
      'The weir broke on 3 May, and 12 mills stood still, the operator of the weir said.',
      'The weir broke on 3 May, and 12 mills stood still, Brigg Water, the operator of the weir, said.',
      ['unchanged: 12 → 12'],
    ],
    [
      'rivals that both texts know keep their own counts',
      'The union counted 97 strikers at the gate of the mill. The ministry counted 41 strikers.',
      'On a wet evening in March the ministry spoke of 58 strikers. The union refused to say more about the mill, whose 12 looms it called a danger.',
      ['added: - → 12', 'removed: 97 → -', 'revised: 41 → 58'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect([...compared(from, to)].sort()).toEqual([...expected].sort())
  })

  it('a row goes on under a new name where the text says that the two names are one', () => {
    const table = (name: string, visits: string) => `Harbour | Visits\n${name} | ${visits}\nLund | 77`
    const [from, to] = [table('Kings Landing', '310'), table('Aberlour', '455')]
    expect(compared(from, `${to}\nThe liners now call at Aberlour (formerly Kings Landing).`)).toContain(
      'revised: 310 → 455',
    )
    expect(compared(from, `${to}\nThe liners now call at Aberlour.`)).toContain('removed: 310 → -')
  })

  it('of several rows with one label each goes on in its place, whatever it is called now', () => {
    const box = (...rows: string[]) => ['Item | Details', ...rows].join('\n')
    const from = box('Strength of the guard | 1,400', 'Strength of the LNF | 800')
    expect(compared(from, box('Strength of the guard | 1,100', 'Strength of the Lake Army | 2,300'))).toEqual([
      'revised: 1,400 → 1,100',
      'revised: 800 → 2,300',
    ])
    // one of them is gone: nothing says which the new one was
    expect(compared(from, box('Strength of the Lake Army | 2,300'))).not.toContain('revised: 800 → 2,300')
  })

  it.each([
    ['58 houses were destroyed or damaged.', '58 houses were destroyed.', 'requalified'],
    ['58 sailors were killed.', '58 sailors were killed or injured.', 'requalified'],
    ['58 houses were destroyed or damaged.', '58 houses were damaged or destroyed.', 'unchanged'],
    ['58 houses were destroyed.', '58 houses were destroyed by noon.', 'unchanged'],
    ['58 houses were destroyed, and cars lost or damaged.', '58 houses were destroyed.', 'unchanged'],
    ['58 houses were destroyed or damaged.', '61 houses were destroyed.', 'revised'],
  ])('%s → %s is %s', (from, to, change) => {
    expect(compared(from, to)[0]).toMatch(new RegExp(`^${change}: 58`))
  })

  it.each([
    ['police', 'coroner', 'reattributed'],
    ['ministry', 'inquiry', 'reattributed'],
    ['government', 'nurses’ union', 'reattributed'],
    ['government', 'health ministry', 'unchanged'],
    ['police', 'officials', 'unchanged'],
    ['ministry', 'health ministry', 'unchanged'],
  ])('a count of the %s that becomes one of the %s is %s', (before, now, change) => {
    const said = (who: string) => `31 people were killed, the ${who} said.`
    expect(compared(said(before), said(now))).toEqual([`${change}: 31 → 31`])
  })

  it('an extract removes nothing', () => {
    const [from, to] = ['The dam holds 90 gates.\nThe town has 4,000 houses.', 'The dam holds 90 gates.']
    expect(compared(from, to, { from: false, to: true })).toEqual(['unchanged: 90 → 90'])
    expect(compared(from, to)).toContain('removed: 4,000 → -')
  })

  it('swapped sides give the same pairs', () => {
    const [from, to] = [
      'The union counted 97 strikers; the ministry counted 41.',
      'The ministry counted 58 strikers, the union 120.',
    ]
    const turned = (list: readonly string[]) => list.map((line) => line.replace(/: (.*) → (.*)/, ': $2 → $1')).sort()
    expect(turned(compared(from, to).filter((line) => line.startsWith('revised')))).toEqual(
      compared(to, from)
        .filter((line) => line.startsWith('revised'))
        .sort(),
    )
  })
})
