import { describe, expect, it } from 'vitest'
import { figuresIn, told } from './notation.js'
import * as rows from './rows.js'

describe('every figure of a sentence is found, and nothing else', () => {
  for (const [topic, list] of Object.entries(rows)) {
    describe(topic, () => {
      it.each(list.map(([sentence, ...figures]) => [sentence, figures] as const))('%s', (sentence, figures) => {
        expect(figuresIn(sentence).map(told)).toEqual(figures)
      })
    })
  }
})
