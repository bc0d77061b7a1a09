import { describe, expect, it } from 'vitest'
import type { Passage } from '../../server/schema/comparison.js'
import { folded } from '../../web/pages/compare-folds.js'
import type { PassageRow, Row } from '../../web/pages/compare-model.js'
import { inlineOf, type Piece, piecesOf } from '../../web/pages/compare-pieces.js'
import { noiseInWords } from '../../web/pages/compare-summary.js'
import { pair } from './notation.js'

/** `-old-` is removed, `+new+` added, `~word~` differs in noise alone. */
const written = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text, mark, noise }) =>
      mark === null ? text : noise !== null ? `~${text}~` : mark === 'removed' ? `-${text}-` : `+${text}+`,
    )
    .join('')

const inlineText = (notation: string) => {
  const { from, to, passage } = pair(notation)
  const shape = (text: string) => ({
    text,
    blocks: [{ kind: 'paragraph' as const, level: 0, start: 0, end: text.length }],
  })
  return written(inlineOf(passage, { from: shape(from), to: shape(to) }))
}

describe('piecesOf', () => {
  it.each([
    ['the [old/new] dam', 'the -old- dam', 'the +new+ dam'],
    ['it [/now ]holds', 'it holds', 'it +now+ holds'],
    ['it [once /]held', 'it -once- held', 'it held'],
    ['the [harbor~harbour] wall', 'the ~harbor~ wall', 'the ~harbour~ wall'],
    ['[Twelve/1,200] ships', '-Twelve- ships', '+1,200+ ships'],
    ['at the end [40/60]', 'at the end -40-', 'at the end +60+'],
    ['nothing changed', 'nothing changed', 'nothing changed'],
  ])('marks the words of its own side and no white space: %s', (notation, left, right) => {
    const { from, to, passage } = pair(notation)
    expect(written(piecesOf(from, passage, 'from'))).toBe(left)
    expect(written(piecesOf(to, passage, 'to'))).toBe(right)
  })

  it('cuts every word of a side from its text: laid end to end, the pieces are the side', () => {
    const { from, to, passage } = pair('a [b/c] d [/e ]f [g /]h[~]')
    for (const [text, side] of [
      [from, 'from'],
      [to, 'to'],
    ] as const) {
      const joined = piecesOf(text, passage, side)
        .map((piece) => piece.text)
        .join('')
      expect(joined).toBe(text.trimEnd())
    }
  })

  it('marks a passage that has no other side whole, without the white space behind it', () => {
    const passage: Passage = {
      id: 'p1',
      change: 'added',
      noiseOnly: false,
      similarity: 0,
      from: null,
      to: { start: 0, end: 12 },
    }
    expect(written(piecesOf('It is new.\n\n', passage, 'to'))).toBe('+It is new.+')
  })
})

describe('inlineOf', () => {
  it.each([
    ['the [old/new] dam', 'the -old- +new+ dam'],
    ['it [/now ]holds', 'it +now+ holds'],
    ['it [once /]held', 'it -once- held'],
    ['[one/two] and [three/four]', '-one- +two+ and -three- +four+'],
    ['nothing changed', 'nothing changed'],
  ])('says what went before what came: %s', (notation, expected) => {
    expect(inlineText(notation)).toBe(expected)
  })
})

describe('folded', () => {
  const row = (id: string, change: PassageRow['change'], noiseOnly = false): PassageRow => ({
    kind: 'passage',
    id,
    change,
    noiseOnly,
    block: 'paragraph',
    from: [],
    to: [],
    inline: [],
    moved: null,
    words: 10,
  })
  const heading: Row = { kind: 'heading', id: 'h', from: 'A', to: 'A', level: 2, change: 'same', changes: 0 }
  const ids = (rows: ReturnType<typeof folded>) =>
    rows.map((r) => (r.kind === 'fold' ? `[${r.rows.map(({ id }) => id).join(' ')}: ${r.words}]` : r.id))

  it('gathers a run of what stands, and neither a heading nor a change', () => {
    const rows = [row('1', 'same'), row('2', 'same'), heading, row('3', 'same'), row('4', 'reworded')]
    expect(ids(folded(rows, false))).toEqual(['[1 2: 20]', 'h', '[3: 10]', '4'])
  })

  it('keeps what differs in noise out of a fold only while noise is shown', () => {
    const rows = [row('1', 'same'), row('2', 'same', true), row('3', 'same')]
    expect(ids(folded(rows, false))).toEqual(['[1 2 3: 30]'])
    expect(ids(folded(rows, true))).toEqual(['[1: 10]', '2', '[3: 10]'])
  })

  it('loses no row and turns none around', () => {
    const rows = [heading, row('1', 'removed'), row('2', 'same'), row('3', 'added'), row('4', 'same'), row('5', 'same')]
    const all = folded(rows, false).flatMap((r): readonly Row[] => (r.kind === 'fold' ? r.rows : [r]))
    expect(all).toEqual(rows)
  })
})

describe('noiseInWords', () => {
  it('names the kinds that there were, and their sum', () => {
    const none = noiseInWords({} as Parameters<typeof noiseInWords>[0])
    expect(none).toEqual({ total: 0, words: '' })
    const some = noiseInWords({ citation: 3, spelling: 1200, quotes: 0 } as unknown as Parameters<
      typeof noiseInWords
    >[0])
    expect(some).toEqual({ total: 1203, words: 'citation marks 3, spelling 1,200' })
  })
})
