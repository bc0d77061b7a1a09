import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../server/align/align-texts.js'
import { compareFigures } from '../../../server/figures/compare-figures.js'
import { figuresOf } from '../../../server/figures/figures-of.js'
import { layOut } from '../../../server/text/blocks.js'
import { NO_CONTEXT } from '../../../server/text/text-context.js'

/** "# " begins a heading, a bar makes a row; told as "surface also … disagrees …" for each side that says more. */
function told(from: string, to: string): string[] {
  const laid = (text: string) =>
    layOut(
      text.split('\n').map((line) => ({
        kind: line.startsWith('# ') ? 'heading' : line.includes(' | ') ? 'table_row' : 'paragraph',
        level: line.startsWith('# ') ? 2 : 0,
        text: line.replace(/^# /, ''),
      })),
    )
  const aligned = alignTexts(laid(from), laid(to))
  const context = { ...NO_CONTEXT, date: '2031-05-02' }
  const changes = compareFigures(aligned, figuresOf(aligned.from, context), figuresOf(aligned.to, context), {
    partial: { from: false, to: false },
  })
  const words = (list: readonly { surface: string }[] | undefined, name: string) =>
    list ? ` ${name} ${list.map(({ surface }) => surface).join()}` : ''
  return changes.map(
    ({ change, from: a, to: b, ...more }) =>
      `${change}: ${a?.surface ?? '-'}${words(more.alsoFrom, 'also')}${words(more.disagreesFrom, 'against')} → ` +
      `${b?.surface ?? '-'}${words(more.alsoTo, 'also')}${words(more.disagreesTo, 'against')}`,
  )
}

describe('a quantity that one text states twice', () => {
  it('is one with a further mention where both say the same', () => {
    expect(
      told(
        'The gas leak at the mill left 212 workers ill.',
        'The gas leak at the mill left 240 workers ill.\nIts owner said the 240 workers would be paid.',
      ),
    ).toEqual(['revised: 212 → 240 also 240'])
  })

  it('is told as a disagreement where a box and the body differ', () => {
    expect(
      told(
        'Location | Ashby\nInjured | 412\n# Collapse\nThe fall of the stand left 409 people injured.',
        'Location | Ashby\nInjured | 412\n# Collapse\nThe fall of the stand left 412 people injured.',
      ),
    ).toEqual(['unchanged: 412 against 409 → 412', 'revised: 409 against 412 → 412'])
  })

  it('is told with the one that is in both texts where the box has gone', () => {
    expect(
      told(
        'Location | Ashby\nInjured | 412\n# Collapse\nThe fall of the stand left 409 people injured.',
        'The fall of the stand left 430 people injured.',
      ),
    ).toEqual(['revised: 409 against 412 → 430'])
  })

  it.each([
    [
      'two numbers of the body are two things',
      'The lake was closed.\n# Outbreak\nThe first wave made 409 people ill.\nThe second made 412 people ill.',
    ],
    ['a row counts for its own place', 'Town | Injured\nAshby | 412\nIn Coleford the storm left 409 people injured.'],
    [
      'two dates are two counts',
      'By 3 April the fire had injured 409 people.\n# Later\nBy 9 April the fire had injured 412 people.',
    ],
    [
      'two sources are two claims',
      'The Red Cross said 409 people were injured.\n# Response\nThe Interior Ministry said 412 people were injured.',
    ],
    ['a part is no whole', 'The quake injured 409 people.\n# Victims\nOf the injured, 390 of them were pupils.'],
  ])('%s', (_, text) => {
    expect(told(text, text).filter((line) => line.includes('against'))).toEqual([])
  })
})

describe('a box of labels', () => {
  it('has no head: the first cell says what is counted', () => {
    const text = layOut(
      ['Opened | 4 March 1998', 'Capacity | 45,200', 'Deaths | 23'].map((line) => ({
        kind: 'table_row',
        level: 0,
        text: line,
      })),
    )
    const { from } = alignTexts(text, text)
    expect(figuresOf(from, NO_CONTEXT).map(({ surface, unit, kind }) => `${surface} ${unit}: ${kind}`)).toEqual([
      '45,200 Capacity: other',
      '23 Deaths: killed',
    ])
  })

  it('columns headed by years date their numbers', () => {
    const text = layOut(
      ['Crop | 2019 | 2020', 'Barley | 412 | 500'].map((line) => ({ kind: 'table_row', level: 0, text: line })),
    )
    const { from } = alignTexts(text, text)
    expect(figuresOf(from, NO_CONTEXT).map(({ surface, unit, asOf }) => `${surface} ${unit} ${asOf}`)).toEqual([
      '412 Barley 2019',
      '500 Barley 2020',
    ])
  })
})
