/** One version for each day, week or month: the last one in it, UTC. Weeks begin on Monday. */
import type { Every } from '../../schema/import-request.js'

export function periodOf(instant: string, every: Every): string {
  switch (every) {
    case 'all':
      return instant
    case 'day':
      return instant.slice(0, 10)
    case 'month':
      return instant.slice(0, 7)
    case 'week': {
      const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`)
      day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
      return day.toISOString().slice(0, 10)
    }
  }
}

/** @param versions oldest first */
export function sampled<T>(versions: readonly T[], every: Every, at: (version: T) => string): T[] {
  if (every === 'all') return [...versions]
  return versions.filter((version, i) => {
    const next = versions[i + 1]
    return next === undefined || periodOf(at(version), every) !== periodOf(at(next), every)
  })
}
