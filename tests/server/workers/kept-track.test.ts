import { describe, expect, it } from 'vitest'
import type { TrackPart } from '../../../server/schema/track.js'
import type { Series } from '../../../server/track/series.js'
import { topicTrack } from '../../../server/track/topic-track.js'
import { track } from '../../../server/workers/track-task.js'
import { analystOf } from '../track/analyst.js'
import { seriesOf, type Written } from '../track/series-builder.js'

const ALL: readonly TrackPart[] = ['figures', 'names', 'measures', 'sentences', 'events', 'across']
const AT = { given: null, until: null }

const kept = (series: Series): string => {
  const { parts } = track({ series, include: ALL, at: AT, digests: new Map(), portionMs: Number.POSITIVE_INFINITY })
  return new TextDecoder().decode(parts!)
}
const anew = (series: Series): string =>
  JSON.stringify(topicTrack(series, new Set(ALL), { analyst: analystOf(series), at: AT }))

const SENTENCES = [
  'The ferry Halden Star burned off Orrin on Friday.',
  'The ferry Halden Star burned near Orrin on Friday evening.',
  'Captain Mira Solberg said that 12 passengers were killed.',
  'Captain Mira Solberg claimed that 14 passengers were killed.',
  'First Officer Mira Solberg told the court that 14 people died.',
  'The Orrin Harbour Board denied that the pumps had failed.',
  'The Orrin Port Authority denied that the pumps had failed.',
  'Tomas Vell, a deckhand, was wounded.',
  'The café “Zürich” took in some 40 people – all of them wet. 🚢',
  'Perhaps the fire began in the galley, according to Kestrel Shipping.',
]

/** The same numbers each time: a failing series can be looked at again. */
function* numbers(seed: number) {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state >>> 8
  }
}

/** A text that loses, gains and swaps sentences, is taken back, stands on, and is now and then given in part or under a heading. */
function invented(seed: number, count: number, articles: readonly string[]): Written[] {
  const next = numbers(seed)
  const draw = (of: number) => next.next().value! % of
  const texts: string[][] = []
  return Array.from({ length: count }, (_, n) => {
    const now = [...(texts.at(-1) ?? SENTENCES.slice(0, 3))]
    const turn = draw(6)
    if (turn === 0 && texts.length > 1) now.splice(0, now.length, ...texts[draw(texts.length)]!)
    else if (turn === 1) now.splice(draw(now.length + 1), 1)
    else if (turn === 2) now.splice(draw(now.length + 1), 0, '# Rescue')
    else if (turn > 3) now.splice(draw(now.length + 1), draw(2), SENTENCES[draw(SENTENCES.length)]!)
    texts.push(now)
    return {
      date: `2031-03-${String(n + 1).padStart(2, '0')}`,
      paragraphs: now,
      partial: draw(7) === 0,
      article: articles[draw(articles.length)]!,
    }
  })
}

describe('a track that goes on from what was kept', () => {
  it.each([
    ['an article', 11, ['ferry']],
    ['another', 12, ['ferry']],
    ['a third', 13, ['ferry']],
    ['a topic', 14, ['ferry', 'harbour']],
  ])('is byte for byte the track computed from nothing: %s', { timeout: 60_000 }, (_, seed, articles) => {
    const { snapshots, ...whole } = seriesOf(invented(seed, 11, articles))
    // it grows by one; then a sample of which the last is another one, one that went back, and the whole again
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    const series = [
      ...lengths.map((n) => snapshots.slice(0, n)),
      ...[8, 9, 10].map((n) => [...snapshots.slice(0, 6), snapshots[n]!]),
      snapshots.slice(0, 4),
      snapshots,
    ]
    for (const part of series) expect(kept({ ...whole, snapshots: part })).toBe(anew({ ...whole, snapshots: part }))
  })
})
