import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../server/schema/comparison.js'
import { excerptOf } from '../../web/components/excerpt.js'
import { pair } from './notation.js'

/** `… the [new] dam …` */
function told(notation: string, side: 'from' | 'to', most: number): string {
  const { passage, ...texts } = pair(notation)
  const excerpt = excerptOf(texts[side], passage, side, most)
  if (!excerpt) return 'nothing'
  const words = excerpt.pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')
  return `${excerpt.cutStart ? '… ' : ''}${words}${excerpt.cutEnd ? ' …' : ''}`
}

const long =
  'The town council met on the second Tuesday of the month as it always had, and after a long debate it [rejected/approved] the plan for a new bridge over the river, which nobody had asked for.'

describe('an excerpt', () => {
  it.each([
    ['the [old/new] dam', 'from', 'the [old] dam'],
    ['the [old/new] dam', 'to', 'the [new] dam'],
    ['a dam [/of stone] stood', 'from', 'a dam  stood'],
    ['a dam [/of stone] stood', 'to', 'a dam [of stone] stood'],
    ['the [colour~color] of the [old/new] dam', 'to', 'the color of the [new] dam'],
    ['the dam broke. ', 'to', 'the dam broke.'],
  ] as const)('%s, %s: "%s"', (notation, side, words) => expect(told(notation, side, 150)).toBe(words))

  it('of a long passage is cut at word ends around its first difference, on both sides alike', () => {
    expect(told(long, 'from', 90)).toBe(
      '… as it always had, and after a long debate it [rejected] the plan for a new bridge over the …',
    )
    expect(told(long, 'to', 90)).toBe(
      '… as it always had, and after a long debate it [approved] the plan for a new bridge over the …',
    )
  })

  it('stands at the same place on the side that has nothing there', () => {
    const notation = long.replace('[rejected/approved]', '[/at last] approved').replace('The town', '[The~A] town')
    expect(told(notation, 'from', 90).slice(0, 30)).toBe(told(notation, 'to', 90).slice(0, 30))
  })

  it('is nothing where the passage is not', () => {
    const { passage, from } = pair('gone')
    expect(excerptOf(from, { ...passage, to: null }, 'to', 90)).toBeNull()
  })

  it('quotes the text without a gap and cuts no letter in two, whatever the text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 120 })
    fc.assert(
      fc.property(texts, fc.nat(120), fc.integer({ min: 50, max: 80 }), (text, at, most) => {
        const start = Math.min(at, text.length)
        const edit = { start, end: Math.min(start + 3, text.length) }
        const whole = { start: 0, end: text.length }
        const passage: Passage = {
          ...pair('x').passage,
          from: whole,
          to: whole,
          words: [{ change: 'replaced', from: edit, to: edit, noise: null }],
        }
        const excerpt = excerptOf(text, passage, 'from', most)
        const quoted = excerpt?.pieces.map((piece) => piece.text).join('') ?? ''
        expect(text).toContain(quoted)
        expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(quoted)).toBe(false)
        expect(quoted.length).toBeLessThanOrEqual(Math.max(most, 0))
      }),
    )
  })
})
