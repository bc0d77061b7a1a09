/** What a player tells of one snapshot of a series: what came into it, what left, and what the figures then were. No DOM. */
import type { Event, Track } from '../../server/schema/track.js'
import { withoutSource } from './course-label.js'

export interface Played {
  /** it is the first of its article: all its sentences came, and none is news */
  readonly begins: boolean
  /** sentences that it has and the one before did not */
  readonly came: readonly { readonly text: string; readonly how: 'new' | 'reworded' | 'back' }[]
  readonly left: readonly string[]
  /** sentences that came or left and are not listed */
  readonly further: number
  readonly events: readonly Event[]
  readonly figures: readonly {
    readonly label: string
    readonly surface: string
    readonly attribution: string | null
    readonly fresh: boolean
  }[]
  readonly furtherFigures: number
}

/** A rewritten page would fill the screen; the comparison tells all. */
const MOST_SENTENCES = 8
const MOST_EVENTS = 4
const MOST_FIGURES = 8

/** @param at a snapshot of the track, by number */
export function playedAt(track: Track, at: number): Played {
  const snapshot = track.snapshots[at]
  if (!snapshot) return { begins: false, came: [], left: [], further: 0, events: [], figures: [], furtherFigures: 0 }
  const before = track.snapshots.slice(0, at).findLast(({ article }) => article === snapshot.article)
  const came = track.sentences.flatMap(({ wordings }) =>
    wordings.flatMap(({ text, firstSeen, back }, n) =>
      firstSeen === snapshot.id
        ? [{ text, how: n === 0 ? ('new' as const) : back ? ('back' as const) : ('reworded' as const) }]
        : [],
    ),
  )
  const left = track.sentences.flatMap(({ wordings }) =>
    wordings.flatMap(({ text, lastSeen }, n) => {
      const next = wordings[n + 1]
      // reworded at once is no loss
      const goesOn = next !== undefined && next.firstSeen === snapshot.id
      return before && lastSeen === before.id && !goesOn && !snapshot.partial ? [text] : []
    }),
  )
  const figures = track.figures.flatMap((course) => {
    const n = course.points.findIndex((point) => point.snapshot === snapshot.id)
    const point = course.points[n]
    if (!point) return []
    const old = course.points[n - 1]
    return [
      {
        label: withoutSource(course.label, point.attribution),
        surface: point.surface,
        attribution: point.attribution,
        fresh: old?.surface !== point.surface,
        changes: course.changes.length,
      },
    ]
  })
  const beyond = (list: readonly unknown[], most: number) => Math.max(0, list.length - most)
  return {
    begins: before === undefined,
    further: beyond(came, MOST_SENTENCES) + beyond(left, MOST_SENTENCES),
    furtherFigures: beyond(figures, MOST_FIGURES),
    came: came.slice(0, MOST_SENTENCES),
    left: left.slice(0, MOST_SENTENCES),
    events: track.events.filter(({ firstSeen }) => firstSeen === snapshot.id).slice(0, MOST_EVENTS),
    figures: figures
      .sort((a, b) => Number(b.fresh) - Number(a.fresh) || b.changes - a.changes)
      .slice(0, MOST_FIGURES)
      .map(({ label, surface, attribution, fresh }) => ({ label, surface, attribution, fresh })),
  }
}
