/** Blocks laid end to end are found again, and sections hold each of them once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, layOut, takeUp } from '../../../server/text/blocks.js'
import { sectionsOf } from '../../../server/text/sections.js'

const kinds = ['heading', 'paragraph', 'list_item', 'table_row', 'caption', 'quote'] as const
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    level: fc.integer({ min: 0, max: 6 }),
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  }),
  { maxLength: 12 },
)

describe('blocks and sections', () => {
  it('taking up what was laid out gives the same blocks', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        expect(takeUp(layOut(given))).toEqual(given)
      }),
    )
  })

  it('rows of one list stand on lines, all else is parted by a blank line', () => {
    const item = (text: string): Block => ({ kind: 'list_item', level: 1, text })
    const row = (text: string): Block => ({ kind: 'table_row', level: 0, text })
    expect(layOut([item('tin'), item('zinc'), row('a | b'), row('c | d')]).text).toBe('tin\nzinc\n\na | b\nc | d')
  })

  it('sections follow one another and leave no block out', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        let at = 0
        for (const { firstBlock, endBlock } of sectionsOf(layOut(given))) {
          expect(firstBlock).toBe(at)
          expect(endBlock).toBeGreaterThan(firstBlock)
          at = endBlock
        }
        expect(at).toBe(given.length)
      }),
    )
  })

  it('what stands before the first heading is the lead', () => {
    const laid = layOut([
      { kind: 'paragraph', level: 0, text: 'Rain.' },
      { kind: 'heading', level: 2, text: 'Damage' },
      { kind: 'paragraph', level: 0, text: 'Roofs.' },
    ])
    expect(sectionsOf(laid)).toEqual([
      { heading: null, level: 0, firstBlock: 0, endBlock: 1 },
      { heading: 'Damage', level: 2, firstBlock: 1, endBlock: 3 },
    ])
  })
})
