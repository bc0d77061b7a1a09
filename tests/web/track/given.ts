/** Series in a few strokes: snapshots a day, with a value or not. */
import type { Snapshot } from '../../../server/schema/snapshot.js'
import type { FigureCourse, Life } from '../../../server/schema/track.js'

export function snapshot(n: number, more: Partial<Snapshot> = {}): Snapshot {
  const date = `2024-01-${String(n).padStart(2, '0')}`
  return {
    id: `s${n}`,
    article: 'harbour',
    date,
    dateBasis: 'stated',
    earliest: `${date}T00:00:00Z`,
    latest: `${date}T23:59:59Z`,
    title: 'Harbour',
    source: { publisher: 'The Quay' },
    words: 100,
    partial: false,
    restated: false,
    repairs: [],
    references: 0,
    referencesHash: null,
    ...more,
  } as Snapshot
}

export const snapshots = (count: number) => Array.from({ length: count }, (_, n) => snapshot(n + 1))

/** "3 3 - 7": the value of each day, a dash where it is not stated. */
export function course(values: string, more: Partial<FigureCourse> = {}): FigureCourse {
  const points = values.split(' ').flatMap((value, n): FigureCourse['points'] =>
    value === '-'
      ? []
      : [
          {
            snapshot: `s${n + 1}`,
            at: `2024-01-${String(n + 1).padStart(2, '0')}`,
            value: Number(value),
            qualifier: 'exact',
            attribution: null,
            surface: value,
            span: { start: 0, end: 1 },
          },
        ],
  )
  return { id: 'f1', label: 'boats sunk', unit: 'boats', kind: 'equipment', party: null, points, changes: [], ...more }
}

/** "1-2 A, 4-5 A": wordings by the days they stood. */
export function life(runs: string, gone: string | null = null): Life {
  const seen = new Set<string>()
  const wordings = runs.split(', ').map((run) => {
    const [days = '', text = ''] = run.split(' ')
    const [first = '', last = first] = days.split('-')
    const back = seen.has(text)
    seen.add(text)
    return { text, firstSeen: `s${first}`, lastSeen: `s${last}`, back }
  })
  return { id: `l${runs}`, wordings, gone, section: null, words: 5 }
}
