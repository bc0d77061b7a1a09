import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import { paragraphs } from './paragraphs.js'

/** Twelve paragraphs on a flood, no two alike. */
const body = [
  'The river rose four metres in one night and broke the western dyke near the sugar mill.',
  'Engineers from the ministry had warned of seepage under that dyke since the previous spring.',
  'Some 1,200 households were told to leave; buses took them to schools on higher ground.',
  'The hospital moved its intensive ward to the second floor and ran on generators for days.',
  'Farmers counted drowned cattle and asked the bank to put off the repayment of their loans.',
  'Divers found the ferry pilot alive in an air pocket under the hull after eleven hours.',
  'Volunteers cooked soup in the fire station and handed out boots, blankets and candles.',
  'The railway closed its bridge at noon because driftwood had piled up against the piers.',
  'Two museums carried manuscripts and paintings upstairs before the water reached the cellars.',
  'An insurer put the damage at 90 million crowns, without roads and without the harvest.',
  'The mayor resigned in June after an inquiry found that pumps had stood unrepaired.',
  'A new dyke, two metres higher and armoured with stone, was finished in the autumn.',
]
const moved = (from: readonly string[], to: readonly string[]) =>
  compareTexts(paragraphs(...from), paragraphs(...to))
    .text.filter(({ change }) => change === 'moved')
    .map(({ to: span }) =>
      paragraphs(...to)
        .text.slice(span!.start, span!.end)
        .trim(),
    )

const manuscript =
  'Thieves had used the confusion to enter the abbey library. They took a psalter of the ninth century and left by boat. Police found the psalter in a barn in May.'

describe('moves', () => {
  test('a paragraph that went elsewhere is one move, with a sentence in it rewritten', () => {
    const rewritten =
      'Thieves had used the confusion to enter the abbey library. What they stole there was priceless. Police found the psalter in a barn in May.'
    const to = [...body.slice(0, 10), rewritten, ...body.slice(10)]
    expect(moved([body[0]!, manuscript, ...body.slice(1)], to).join(' ')).toContain('Thieves had used')
    expect(moved([body[0]!, manuscript, ...body.slice(1)], to).join(' ')).toContain('Police found the psalter')
  })

  test('a line that stands under many entries did not move', () => {
    const line = 'Recorded at the county archive on 4 May and retrieved on 9 June.'
    const from = body.flatMap((text, n) => (n % 3 === 0 ? [text, line.replace('4', String(n + 3))] : [text]))
    const to = body.flatMap((text, n) => (n % 3 === 1 ? [text, line.replace('4', String(n + 11))] : [text]))
    expect(moved(from, to)).toEqual([])
  })

  test('swapping the sides gives the same moves', () => {
    const from = [body[0]!, manuscript, ...body.slice(1)]
    const to = [...body.slice(0, 10), manuscript, ...body.slice(10)]
    expect(moved(from, to)).toEqual([manuscript])
    expect(moved(to, from)).toEqual([manuscript])
  })
})
