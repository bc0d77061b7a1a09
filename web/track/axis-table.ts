/** The time axis of a series as a table: each snapshot with its date and how much changed into it. */
import type { Track } from '../../server/schema/track.js'
import type { PlotTable } from './view.js'

export function axisTable({ snapshots, events }: Pick<Track, 'snapshots' | 'events'>): PlotTable {
  const into = new Map<string, { changes: number; weight: number }>()
  for (const { firstSeen, weight } of events) {
    const sum = into.get(firstSeen) ?? { changes: 0, weight: 0 }
    into.set(firstSeen, { changes: sum.changes + 1, weight: sum.weight + weight })
  }
  return {
    columns: ['Date', 'From', 'To', 'Article', 'Snapshot', 'Title', 'Words', 'Extract', 'Changes', 'Weight of changes'],
    rows: snapshots.map(({ id, date, earliest, latest, article, title, words, partial }) => {
      const { changes, weight } = into.get(id) ?? { changes: 0, weight: 0 }
      return [
        ...[date, earliest, latest, article, id, title ?? '', words],
        ...[partial ? 'yes' : '', changes, Math.round(weight * 1000) / 1000],
      ]
    }),
  }
}
