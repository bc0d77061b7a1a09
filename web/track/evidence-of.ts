/** Which stretches of a text a mark of the track rests on. No DOM: the mentions of both snapshots in, spans out. */
import type { FigureCourse, NameCourse, Track } from '../../server/schema/track.js'
import type { Evidence } from './evidence-note.js'
import type { FigureMark } from './figure-rows.js'
import type { NameMark } from './name-rows.js'

type Snapshots = Track['snapshots']

const byId = (snapshots: Snapshots, id: string) => snapshots.find((one) => one.id === id) ?? null

/** The snapshot of the same article before this one; null: it is the first. */
function before(snapshots: Snapshots, id: string) {
  const at = snapshots.findIndex((one) => one.id === id)
  return snapshots.slice(0, Math.max(0, at)).findLast(({ article }) => article === snapshots[at]!.article) ?? null
}

export function figureEvidence({ snapshots }: Track, course: FigureCourse, mark: FigureMark): Evidence | null {
  const to = byId(snapshots, mark.snapshot)
  if (!to) return null
  const change = course.changes.find(({ firstSeen }) => firstSeen === mark.snapshot)
  const from = change ? byId(snapshots, change.lastSeen) : before(snapshots, mark.snapshot)
  const old = mark.before && from ? course.points.find(({ snapshot }) => snapshot === from.id) : undefined
  return {
    from,
    to,
    tab: 'figures',
    kind: 'figure',
    find: ({ figures }, side) => {
      const point = side === 'to' ? mark.point : old
      const figure = figures.find(({ start, end }) => point && start === point.span.start && end === point.span.end)
      if (figure) return [{ span: figure, sentence: figure.sentence }]
      return point ? [{ span: point.span, sentence: null }] : []
    },
  }
}

export function nameEvidence({ snapshots }: Track, course: NameCourse, { snapshot }: NameMark): Evidence | null {
  const to = byId(snapshots, snapshot)
  if (!to) return null
  const called = new Set([course.canonical, ...course.labels.map(({ name }) => name)])
  return {
    from: before(snapshots, snapshot),
    to,
    tab: 'names',
    kind: 'name',
    find: ({ names }) =>
      names
        .filter(({ canonical, variants }) => called.has(canonical) || variants.some((variant) => called.has(variant)))
        .flatMap(({ mentions }) => mentions.map((span) => ({ span, sentence: null }))),
  }
}

export function measureEvidence({ snapshots }: Track, measure: string, snapshot: string): Evidence | null {
  const to = byId(snapshots, snapshot)
  if (!to) return null
  const category = /cue-(\w+)$/.exec(measure)?.[1]
  return {
    from: before(snapshots, snapshot),
    to,
    tab: category ? 'framing' : /section-/.test(measure) ? 'structure' : 'text',
    kind: 'framing',
    find: category
      ? ({ framing }) =>
          framing.filter((cue) => cue.category === category).map(({ span, sentence }) => ({ span, sentence }))
      : null,
  }
}
