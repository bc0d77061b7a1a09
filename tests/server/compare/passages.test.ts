/** What holds of every comparison, whatever the two texts: nothing is lost, nothing is cut, and no side is favoured. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../server/compare/compare-texts.js'
import type { Passage } from '../../../server/schema/comparison.js'
import type { Span } from '../../../server/schema/span.js'
import { type Block, type LaidText, layOut } from '../../../server/text/blocks.js'

const SENTENCES = [
  'The ferry left the harbour at 4 a.m. with 1,204 passengers on board.',
  'The ferry left the harbour at 5 a.m. with 1,310 passengers on board.',
  'Mayor Zoë Évrard called the flood “the worst in a century”.[12]',
  'Mayor Zoë Évrard called the flood "the worst in a century".',
  'Engineers closed two of the three locks after the storm.',
  'Two of three locks were closed by engineers when the storm had passed.',
  'Prices rose.',
  '𠀀𠮷 and 👍🏽 were painted on the wall.',
  '\ud83d alone',
]
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'list_item', 'table_row'),
  level: fc.constant(1),
  text: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((s) => s.join(' ')),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'binary', minLength: 1, maxLength: 30 })
        .map((text) => text.replace(/\s+/g, ' ').trim() || 'x'),
    },
  ),
})
const laid = fc.array(block, { minLength: 1, maxLength: 8 }).map(layOut)
const RUNS = { numRuns: 150 }

const tiles = (text: string, spans: readonly (Span | null)[]): string =>
  spans
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('')

const paragraphs = (...texts: string[]): LaidText =>
  layOut(texts.map((text) => ({ kind: 'paragraph', level: 0, text })))

describe('a comparison', () => {
  it('gives back each text when its passages are laid end to end', () => {
    fc.assert(
      fc.property(laid, laid, (from, to) => {
        const { text } = compareTexts(from, to)
        expect(
          tiles(
            from.text,
            text.map((p) => p.from),
          ),
        ).toBe(from.text)
        expect(
          tiles(
            to.text,
            text.map((p) => p.to),
          ),
        ).toBe(to.text)
      }),
      RUNS,
    )
  })

  it('has word edits in order, inside their passage, cutting no surrogate pair', () => {
    const cuts = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
    fc.assert(
      fc.property(laid, laid, (from, to) => {
        for (const passage of compareTexts(from, to).text) {
          for (const [side, { text }] of [
            ['from', from],
            ['to', to],
          ] as const) {
            let at = passage[side]?.start ?? 0
            for (const edit of passage.words ?? []) {
              const span = edit[side]
              if (!span) continue
              expect(span.start).toBeGreaterThanOrEqual(at)
              expect(span.end).toBeGreaterThanOrEqual(span.start)
              expect(cuts(text, span.start) || cuts(text, span.end)).toBe(false)
              at = span.end
            }
            if (passage[side]) expect(at).toBeLessThanOrEqual(passage[side].end)
          }
        }
      }),
      RUNS,
    )
  })

  it('of a text with itself is empty and says so', () => {
    fc.assert(
      fc.property(laid, (text) => {
        const { summary, text: passages } = compareTexts(text, text)
        expect(summary.identical).toBe(true)
        expect(passages.every((p) => p.change === 'same' && !p.noiseOnly)).toBe(true)
      }),
      RUNS,
    )
  })

  it('is the same bytes each time', () => {
    fc.assert(
      fc.property(laid, laid, (from, to) => {
        expect(JSON.stringify(compareTexts(from, to))).toBe(JSON.stringify(compareTexts(from, to)))
      }),
      { numRuns: 50 },
    )
  })

  it('mirrors the words kept when the sides are swapped', () => {
    fc.assert(
      fc.property(laid, laid, (from, to) => {
        const there = compareTexts(from, to).summary.words
        const back = compareTexts(to, from).summary.words
        expect([back.kept, back.moved]).toEqual([there.kept, there.moved])
        // `reworded` counts the new words of reworded passages; `removed` counts what is gone wherever it stood
        expect(back.removed).toBe(there.added + there.reworded)
        expect(there.removed).toBe(back.added + back.reworded)
      }),
      RUNS,
    )
  })

  it('mirrors every passage that both texts have when the sides are swapped', () => {
    const other: Readonly<Record<string, string>> = {
      added: 'removed',
      removed: 'added',
      split: 'merged',
      merged: 'split',
    }
    /** From the side of `x` on: where, what became of it, and each edit inside. */
    const told = (list: readonly Passage[], x: 'from' | 'to', y: 'from' | 'to') =>
      list
        .filter((one) => one.from && one.to)
        .map((one) => ({
          x: one[x],
          y: one[y],
          change: x === 'from' ? one.change : (other[one.change] ?? one.change),
          words: (one.words ?? []).map((edit) => ({
            x: edit[x],
            y: edit[y],
            noise: edit.noise,
            change: x === 'from' ? edit.change : (other[edit.change] ?? edit.change),
          })),
        }))
        .sort((a, b) => a.x!.start - b.x!.start || a.y!.start - b.y!.start)
    fc.assert(
      fc.property(laid, laid, (from, to) => {
        const there = compareTexts(from, to, { include: ['text'] }).text
        const back = compareTexts(to, from, { include: ['text'] }).text
        expect(told(back, 'to', 'from')).toEqual(told(there, 'from', 'to'))
      }),
      RUNS,
    )
  })

  it('tells a changed number inside a sentence as one edit', () => {
    const from = paragraphs('The company sold 1,204 boats in June, mostly to fishing villages.')
    const to = paragraphs('The company sold 1,304 boats in June, mostly to fishing villages.')
    const edits = compareTexts(from, to).text.flatMap((p) => p.words ?? [])
    const cut = (text: string, span: Span | null) => span && text.slice(span.start, span.end)
    expect(edits.map((e) => [cut(from.text, e.from), cut(to.text, e.to), e.noise])).toEqual([['1,204', '1,304', null]])
  })

  it('takes a pair that shares function words alone for one removed and one added', () => {
    const from = paragraphs('The price of the ticket was in the hands of the board.')
    const to = paragraphs('The colour of the roof was at the mercy of the weather.')
    expect(
      compareTexts(from, to)
        .text.map((p) => p.change)
        .sort(),
    ).toEqual(['added', 'removed'])
  })
})
