import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { compareFigures } from '../../../server/figures/compare-figures.js'
import { figuresOf } from '../../../server/figures/figures-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

const whole = { from: false, to: false }

function compared(from: string, to: string, partial = whole): string[] {
  const laid = (text: string) => layOut(text.split('\n').map((line) => ({ kind: 'paragraph', level: 0, text: line })))
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
