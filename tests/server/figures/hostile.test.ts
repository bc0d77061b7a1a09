import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn, told } from './notation.js'
import * as rows from './rows.js'

/** Processor time, since other work shares the machine; several times what the slowest took here. */
const LIMIT_MS = 4000

function millis(text: string): number {
  const before = process.cpuUsage()
  figuresIn(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('hostile input is read in linear time and throws nothing', () => {
  const million = 1_000_000
  it.each<[string, string]>([
    ['a number of a million digits', '9'.repeat(million)],
    ['commas between single digits', '9,'.repeat(million / 2)],
    ['points between single digits', '1.'.repeat(million / 2)],
    ['ranges in ranges', '1-2–3 to '.repeat(million / 9)],
    ['number words without end', 'one hundred and '.repeat(million / 16)],
    ['fractions', '½⅓¾'.repeat(million / 3)],
    ['currency signs', '$€£'.repeat(million / 3)],
    ['open brackets', '5 km ('.repeat(million / 6)],
    ['qualifiers', 'more than at least '.repeat(million / 19)],
    ['sources', 'the ministry said that '.repeat(million / 23)],
    ['hyphens', '1-'.repeat(million / 2)],
    ['apostrophes', "1'000".repeat(million / 5)],
  ])(
    '%s',
    (_, text) => {
      expect(millis(text)).toBeLessThan(LIMIT_MS)
    },
    30_000,
  )

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
