/** What a reader copies from the page is what the two texts say: without the struck words the later, without the new ones the earlier. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../server/compare/compare-texts.js'
import type { Comparison } from '../../server/schema/comparison.js'
import { factMarksOf } from '../../web/facets/fact-marks.js'
import { drawnInline, inlineOf, type Piece } from '../../web/pages/compare-pieces.js'
import { paragraphs } from '../server/align/paragraphs.js'
import { pair } from './notation.js'

const shape = (text: string) => ({
  text,
  blocks: [{ kind: 'paragraph' as const, level: 0, start: 0, end: text.length }],
})
const told = (pieces: readonly Piece[], without: Piece['mark']) =>
  pieces.flatMap(({ text, mark }) => (mark === without ? [] : [text])).join('')
/** White space beside struck words is set by the page. */
const words = (text: string) => text.replace(/\s+/g, '')

/** The same numbers on every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}

const VOCABULARY =
  'the mayor Mayor Anna Lindqvist said on 4 May that 120 boats , about € 3.2 million and twelve crews were lost near Port Vale . colour color "quay" co-operate cooperate'.split(
    ' ',
  )

/** A text and the same with words cut, put in, exchanged and turned round. */
function versions(seed: number): readonly [string, string] {
  const next = sequence(seed)
  const word = () => VOCABULARY[next(VOCABULARY.length)]!
  const sentences = Array.from({ length: 4 }, () => Array.from({ length: 6 + next(14) }, word))
  const changed = sentences.map((sentence) =>
    sentence.flatMap((one) => {
      const what = next(9)
      return what === 0 ? [] : what === 1 ? [one, word()] : what === 2 ? [word()] : [one]
    }),
  )
  if (next(2)) changed.reverse()
  const written = (list: readonly (readonly string[])[]) => list.map((s) => `In all, ${s.join(' ')}.`).join(' ')
  return [written(sentences), written(changed)]
}

describe('the drawn text of a passage', () => {
  it.each([
    'The levy [is expected to cost /will last and cost ]at [most two/least one] and [/also ]to [please six/cost ten].',
    '[The /]warden[,/] Ida Holt[, of the upper town/], [/now ]says it [was /]rained.',
    'one [/two ]three [four /]five [/six ]seven [eight /]nine',
  ])('is exactly both texts: %s', (notation) => {
    const { from, to, passage } = pair(notation)
    const pieces = inlineOf(passage, { from: shape(from), to: shape(to) })
    expect(words(told(pieces, 'removed'))).toBe(words(to))
    expect(words(told(pieces, 'added'))).toBe(words(from))
  })

  it('stays so with figures and names marked in it, whatever was moved and reworded', () => {
    let checked = 0
    for (let seed = 1; seed <= 40; seed++) {
      const [a, b] = versions(seed)
      const laid = { from: paragraphs(a), to: paragraphs(b) }
      const comparison = compareTexts(laid.from, laid.to) as unknown as Comparison
      const texts = laid as unknown as Parameters<typeof inlineOf>[1]
      const marks = factMarksOf(comparison)
      for (const passage of comparison.text) {
        if (!passage.from || !passage.to) continue
        checked++
        const pieces = inlineOf(passage, texts, marks)
        const [was, is] = [a.slice(passage.from.start, passage.from.end), b.slice(passage.to.start, passage.to.end)]
        expect(words(told(pieces, 'removed')), `${a}\n${b}`).toBe(words(is))
        expect(words(told(pieces, 'added')), `${a}\n${b}`).toBe(words(was))
        // with noise hidden there is one spelling of each word, the later
        expect(words(told(drawnInline(pieces, false), 'removed'))).toBe(words(is))
      }
    }
    expect(checked).toBeGreaterThan(60)
  })
})
