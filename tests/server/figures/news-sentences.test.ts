/**
 * `news-sentences.txt`: invented sentences of many beats, each with its figures under it as `surface = value unit qualifier`;
 * "exact" is left out, a range is `low..high`, "?" is vague, "-" no unit. A sentence with nothing under it has no figure.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figuresIn, toldWithUnit } from './notation.js'

const rows: { sentence: string; figures: string[] }[] = []
for (const line of readFileSync(new URL('news-sentences.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('  ')) rows.at(-1)!.figures.push(line.trim())
  else if (line !== '') rows.push({ sentence: line, figures: [] })
}

describe('figures of news sentences of every beat', () => {
  it('has two hundred of them', () => expect(rows.length).toBeGreaterThan(200))

  it.each(rows)('$sentence', ({ sentence, figures }) => {
    expect(figuresIn(sentence).map(toldWithUnit)).toEqual(figures)
  })
})
