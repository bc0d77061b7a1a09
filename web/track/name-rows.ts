/**
 * Names as a presence grid: one line a referent, a mark a snapshot, as large as it is often named; a ring where it stood
 * under another name than the latest. Absent is a dash, and an extract, which cannot tell, a question mark.
 */
import type { NameCourse } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import { type Anchor, across, apart, dot } from './plot-paths.js'
import type { LaneMark, PlotTable, TrackView } from './view.js'

export interface NameMark extends LaneMark {
  readonly mentions: number
  readonly called: string
}

export interface NameRow {
  readonly course: NameCourse
  readonly paths: Readonly<Record<'small' | 'disc' | 'large' | 'ring' | 'absent', string>>
  /** where it changed its name, the name it then had */
  readonly labels: readonly { readonly x: number; readonly text: string; readonly anchor: Anchor }[]
  /** extracts without it */
  readonly unknown: readonly number[]
  readonly marks: readonly NameMark[]
  readonly others: readonly string[]
  readonly total: number
  readonly latest: number
}

/** In percent of the lane, to both sides of the middle. */
const DASH = 0.35
/** More question marks than this would touch. */
const MOST_UNKNOWN = 40

/** Those that are named in the chosen span: who changed the name first, then the most mentioned. */
export function rankedNames(courses: readonly NameCourse[], view: TrackView): readonly NameCourse[] {
  return courses
    .map((course) => ({
      course,
      renamed: course.labels.some(({ name }) => name !== course.canonical),
      total: course.points.reduce((sum, { snapshot, mentions }) => sum + (view.order(snapshot) < 0 ? 0 : mentions), 0),
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => Number(b.renamed) - Number(a.renamed) || b.total - a.total)
    .map(({ course }) => course)
}

interface Drawing {
  /** of all snapshots, the chosen and the others */
  readonly order: ReadonlyMap<string, number>
  /** of a label, in percent of the lane */
  readonly charWidth: number
}

export function nameRow(course: NameCourse, view: TrackView, { order, charWidth }: Drawing): NameRow {
  const paths = { small: '', disc: '', large: '', ring: '', absent: '' }
  const counts = new Map(course.points.map(({ snapshot, mentions }) => [snapshot, mentions]))
  const article = new Set(
    view.places.filter(({ snapshot }) => counts.has(snapshot.id)).map(({ snapshot }) => snapshot.article),
  )
  const marks: NameMark[] = []
  const unknown: number[] = []
  const labels: { x: number; text: string }[] = []
  for (const { snapshot, x } of view.places) {
    const mentions = counts.get(snapshot.id) ?? 0
    if (mentions === 0) {
      if (!article.has(snapshot.article)) continue
      if (snapshot.partial) unknown.push(x)
      else paths.absent += across(x - DASH, x + DASH, 70)
      continue
    }
    const called = labelAt(course, order.get(snapshot.id) ?? 0, order)
    const before = marks.at(-1)?.called
    if (called !== before && (before !== undefined || called !== course.canonical)) labels.push({ x, text: called })
    marks.push({
      x,
      snapshot: snapshot.id,
      mentions,
      called,
      words: () => `${called}, ${mentions === 1 ? 'once' : `${mentions} times`}, ${dateInShort(snapshot.date)}`,
    })
    const size = mentions === 1 ? 'small' : mentions < 6 ? 'disc' : 'large'
    paths[size] += dot(x, 70)
    if (called !== course.canonical) paths.ring += dot(x, 70)
  }
  const last = view.places.findLast(({ snapshot }) => !snapshot.partial && article.has(snapshot.article))?.snapshot.id
  return {
    course,
    paths,
    labels: apart(labels, charWidth),
    unknown: unknown.length > MOST_UNKNOWN ? [] : unknown,
    marks,
    others: [...new Set(course.labels.map(({ name }) => name))].filter((name) => name !== course.canonical),
    total: marks.reduce((sum, { mentions }) => sum + mentions, 0),
    latest: (last === undefined ? 0 : counts.get(last)) ?? 0,
  }
}

function labelAt({ labels, canonical }: NameCourse, at: number, order: ReadonlyMap<string, number>): string {
  return (
    labels.find(({ firstSeen, lastSeen }) => (order.get(firstSeen) ?? 0) <= at && at <= (order.get(lastSeen) ?? 0))
      ?.name ?? canonical
  )
}

export function nameTable(courses: readonly NameCourse[], view: TrackView, order: Drawing['order']): PlotTable {
  return {
    columns: ['Name', 'Type', 'Date', 'Snapshot', 'Called', 'Mentions'],
    rows: courses.flatMap((course) =>
      course.points
        .filter(({ snapshot }) => view.order(snapshot) >= 0)
        .map(({ snapshot, mentions }) => [
          course.canonical,
          course.type,
          view.places[view.order(snapshot)]!.snapshot.date,
          snapshot,
          labelAt(course, order.get(snapshot) ?? 0, order),
          mentions,
        ]),
    ),
  }
}
