import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth, LINEAR } from '../growth.js'
import { figuresIn, told } from './notation.js'
import * as rows from './rows.js'

describe('hostile input is read in linear time and throws nothing', () => {
  const MILLION = 1_000_000
  it.each<[string, string]>([
    ['a number of a million digits', '9'],
    ['commas between single digits', '9,'],
    ['points between single digits', '1.'],
    ['ranges in ranges', '1-2–3 to '],
    ['number words without end', 'one hundred and '],
    ['fractions', '½⅓¾'],
    ['currency signs', '$€£'],
    ['open brackets', '5 km ('],
    ['qualifiers', 'more than at least '],
    ['sources', 'the ministry said that '],
    ['hyphens', '1-'],
    ['apostrophes', "1'000"],
  ])('%s', { timeout: 60_000 }, (_, unit) => {
    expect(() => figuresIn(unit.repeat(MILLION / unit.length))).not.toThrow()
    const text = (times: number) => unit.repeat(times)
    expect(growth(figuresIn, text, 50_000 / unit.length)).toBeLessThan(LINEAR)
  })

  it('numbers beyond what a double holds, and next to nothing', () => {
    expect(figuresIn('It has 9007199254740993 grains.').map(({ value }) => value)).toEqual([])
    expect(figuresIn('It has 9,007,199,254,740,993 grains.')[0]?.value).toBe(9007199254740992)
    expect(figuresIn('It weighs 0.0000000004 kg.')[0]?.value).toBe(4e-10)
  })

  it('digits of every script have their values', () => {
    for (const digits of ['٣٤', '३४', '３４', '𝟛𝟜']) {
      const found = figuresIn(`They saw ${digits} birds.`)
      expect(found.map(({ value }) => value)).toEqual([34])
    }
  })

  it('any Unicode is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void figuresIn(text.trim() || 'x')))
  })
})

const sentences = Object.values(rows).flat()

describe('what holds for every text', () => {
  it('a figure lies inside its sentence, its surface is its own cut, and figures do not overlap', () => {
    for (const [sentence] of sentences) {
      let last = 0
      for (const figure of figuresIn(sentence)) {
        expect(figure.surface).toBe(sentence.slice(figure.start, figure.end))
        expect(figure.start).toBeGreaterThanOrEqual(Math.max(last, figure.sentence.start))
        expect(figure.end).toBeLessThanOrEqual(figure.sentence.end)
        last = figure.end
      }
    }
  })

  it('a figure with its unit, read alone, has the same value and qualifier', () => {
    for (const [sentence] of sentences) {
      for (const figure of figuresIn(sentence)) {
        // ages and conversions with a minus hang on their sentence
        if (figure.kind === 'other' || figure.value === null) continue
        // "no one" is a person already
        const again = /^no(?:ne|body| one)$/i.test(figure.surface)
          ? figuresIn(`${figure.surface} was hurt.`)[0]
          : figuresIn(`They counted ${figure.surface} ${figure.kind === 'percent' ? 'of the' : ''} boxes.`)[0]
        expect([sentence, again?.value, again?.qualifier]).toEqual([sentence, figure.value, figure.qualifier])
      }
    }
  })

  it('the figures of a text are those of its blocks', () => {
    const blocks = sentences.slice(0, 30).map(([text]) => ({ kind: 'paragraph' as const, level: 0, text }))
    expect(figuresIn(blocks).map(told)).toEqual(blocks.flatMap(({ text }) => figuresIn(text).map(told)))
  })
})
