/** The measurements are only as good as their truth and their scoring: both are held here, without a clock. */
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../server/compare/compare-texts.js'
import { layOut } from '../../server/text/blocks.js'
import { scored, WORD } from './quality.mjs'
import { makePair } from './synthetic.mjs'

/** Forty paragraphs on forty ferries, each of some thirty words of its own. */
const paragraphs = Array.from({ length: 40 }, (_, n) => {
  const own = (stem: string) => `${stem}${String.fromCharCode(97 + (n % 26))}${n > 25 ? 'o' : 'a'}`
  return (
    `The ${own('ferry')} left the ${own('harbour')} with ${100 + n} passengers before the ${own('storm')} reached the coast. ` +
    `Its ${own('captain')} told the ${own('inquiry')} that ${own('radar')} and ${own('engine')} had failed near the ${own('lighthouse')}.`
  )
})
const laid = (list: readonly string[]) => layOut(list.map((text) => ({ kind: 'paragraph', level: 0, text })))

describe('synthetic pairs', () => {
  it('are the same each time', () => {
    expect(makePair(paragraphs, 'heavy', 1, 9000)).toEqual(makePair(paragraphs, 'heavy', 1, 9000))
  })

  it.each(['light', 'heavy'] as const)('know the fate of every word of a %s edit', (kind) => {
    const { from, to, truth } = makePair(paragraphs, kind, 1, 9000)
    const old = from.join('\n\n').match(WORD)!
    const now = to.join('\n\n').match(WORD)!
    expect(truth.origin).toHaveLength(now.length)
    expect(truth.origin.flatMap((n, at) => (n >= 0 && old[n] !== now[at] ? [now[at]] : []))).toEqual([])
    expect(truth.paraKinds.filter((fate) => fate === 'moved')).toHaveLength(kind === 'light' ? 2 : 5)
    expect(truth.paraKinds).toContain('added')
  })
})

describe('scoring', () => {
  const pair = makePair(paragraphs, 'light', 1, 9000)
  const from = laid(pair.from)
  const to = laid(pair.to)

  it('finds a comparison of a light edit nearly wholly right', () => {
    const score = scored(compareTexts(from, to), from.text, to.text, pair.truth)
    expect(score.keptFound).toBeGreaterThan(0.97)
    expect(score.keptRight).toBeGreaterThan(0.97)
    expect([score.movesFound, score.movesTrue]).toEqual([2, 2])
  })

  it('finds nothing kept and no move in an answer that tells all as removed and added', () => {
    const text = [
      { change: 'removed', from: { start: 0, end: from.text.length }, to: null },
      { change: 'added', from: null, to: { start: 0, end: to.text.length } },
    ]
    expect(scored({ text }, from.text, to.text, pair.truth)).toMatchObject({
      keptFound: 0,
      movesFound: 0,
      movesTold: 0,
    })
  })

  it('finds words wrong that are told as kept from another place, and a move false that touches none', () => {
    const end = Math.min(from.text.length, to.text.length)
    const text = [{ change: 'moved', from: { start: 40, end }, to: { start: 0, end: end - 40 } }]
    const score = scored({ text }, from.text, to.text, pair.truth)
    expect(score.keptRight).toBeLessThan(0.1)
    const spanned = { start: to.text.indexOf(pair.to[0]!), end: pair.to[0]!.length }
    expect(pair.truth.paraKinds[0]).not.toBe('moved')
    const untrue = scored({ text: [{ change: 'moved', from: spanned, to: spanned }] }, from.text, to.text, pair.truth)
    expect(untrue.falseMoves).toBe(1)
  })
})
