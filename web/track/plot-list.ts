/** The plots of a track: what each is called and read by, the rows that it is drawn of, and the table behind it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Life, Track } from '../../server/schema/track.js'
import { namesApart } from '../across/voice-names.js'
import type { Evidence } from './evidence-note.js'
import { figureEvidence, measureEvidence, nameEvidence } from './evidence-of.js'
import { courseRow, figureTable, rankedCourses } from './figure-rows.js'
import { lifeNote } from './life-note.js'
import { changedLives, lifeRows, lifeTable } from './life-rows.js'
import { measureRows, measureTable } from './measure-rows.js'
import { nameRow, nameTable, rankedNames } from './name-rows.js'
import type { PlotKind } from './plot-key.js'
import { barsLane, courseLane, type LaneContext, measureLane, nameLane, streamLane } from './plots.js'
import { streamsOf, streamTable } from './section-layers.js'
import type { PlotTable, TrackView } from './view.js'
import './evidence-note.js'

/** Of a label's letter at 12 px. */
const CHAR_PX = 6.6
/** What stands beside a lane on a wide page: name, latest, gaps. */
const BESIDE_PX = 400
const NARROW_PX = 900

export interface Plot {
  readonly id: string
  readonly kind: PlotKind
  readonly title: string
  readonly words: string
  /** made of what is shown alone */
  readonly rows: readonly (() => TemplateResult)[]
  readonly table: () => PlotTable
}

/** A mark whose evidence is open. */
export interface Opened {
  readonly plot: string
  readonly row: string
  readonly mark: number
}

interface Plotting {
  readonly track: Track
  readonly view: TrackView
  /** in text order */
  readonly sentences: readonly Life[]
  /** where a player stands, by number in the series; null: nowhere */
  readonly playing: number | null
  readonly mark: {
    readonly opened: Opened | null
    readonly open: (opened: Opened) => void
    readonly close: () => void
  }
}

export function plotsOf({ track, view, sentences, playing, mark }: Plotting): readonly Plot[] {
  const lane = innerWidth > NARROW_PX ? Math.min(innerWidth, 1600) - BESIDE_PX : innerWidth
  const charWidth = (100 * CHAR_PX) / Math.max(200, lane * 0.93)
  const order = new Map(track.snapshots.map(({ id }, n) => [id, n]))
  const player = playing === null ? null : view.at(track.snapshots[playing]?.id ?? '')
  const several = new Set(track.snapshots.map(({ article }) => article)).size > 1
  const strandNames = namesApart(track.strands)
  const publisher = (snapshot: string | undefined) => {
    const found = several && snapshot !== undefined ? track.snapshots[order.get(snapshot) ?? -1] : undefined
    if (!found) return ''
    const strand = track.strands.findIndex(({ articles }) => articles.includes(found.article))
    return strandNames[strand] || (found.source.publisher ?? found.article)
  }
  const dates = new Map(track.snapshots.map(({ id, date }) => [id, date]))
  const context = (
    plot: string,
    evidence: (row: string, mark: number) => Evidence | TemplateResult | null,
  ): LaneContext => ({
    playhead: player,
    open: (row, at) => mark.open({ plot, row, mark: at }),
    below: (row) => {
      if (mark.opened?.plot !== plot || mark.opened.row !== row) return nothing
      return noteTemplate(evidence(row, mark.opened.mark), mark.close)
    },
  })

  const courses = rankedCourses(track.figures, view)
  const inFigures = context('figures', (row, mark) => {
    const course = courses.find(({ id }) => id === row)
    const found = course && courseRow(course, view, charWidth).marks[mark]
    return found ? figureEvidence(track, course, found) : null
  })
  const names = rankedNames(track.names, view)
  const inNames = context('names', (row, mark) => {
    const course = names.find(({ id }) => id === row)
    const found = course && nameRow(course, view, { order, charWidth }).marks[mark]
    return found ? nameEvidence(track, course, found) : null
  })
  const measures = measureRows(track.measures, view)
  const inMeasures = context('measures', (row, mark) => {
    const found = measures.find(({ measure }) => measure.id === row)?.marks[mark]
    return found ? measureEvidence(track, row, found.snapshot) : null
  })
  const streams = streamsOf(track.measures, view)
  const lives = lifeRows(sentences, view)
  const inLives = context('sentences', (_, mark) => (lives[mark] ? lifeNote(lives[mark], dates, true) : null))
  const changed = changedLives(lives)
  return [
    {
      id: 'figures',
      kind: 'figures',
      title: 'Courses of figures',
      words: 'Each line has its own logarithmic scale. A mark opens its sentences.',
      rows: courses.map(
        (course) => () =>
          courseLane(courseRow(course, view, charWidth), publisher(course.points[0]?.snapshot), inFigures),
      ),
      table: () => figureTable(courses, view),
    },
    {
      id: 'names',
      kind: 'names',
      title: 'Names',
      words: 'Who is named in which snapshot, and how often. Those that changed their name first.',
      rows: names.map((course) => () => nameLane(nameRow(course, view, { order, charWidth }), inNames)),
      table: () => nameTable(names, view, order),
    },
    {
      id: 'measures',
      kind: 'measures',
      title: 'Measures',
      words: 'Counts per thousand words, found by rules and lists; the length in words. Each line begins at zero.',
      rows: measures.map((row) => () => measureLane(row, publisher(row.marks[0]?.snapshot), inMeasures)),
      table: () => measureTable(measures, view),
    },
    ...streams.map((stream, n) => {
      const id = n === 0 ? 'sections' : `sections-${n + 1}`
      const inStream = context(id, (_, mark) =>
        stream.marks[mark] ? measureEvidence(track, 'section-', stream.marks[mark].snapshot) : null,
      )
      return {
        id,
        kind: 'sections' as const,
        title: stream.article ? `Sections, ${stream.article}` : 'Sections',
        words: 'Each section’s share of the words. Extracts are left out.',
        rows: [() => streamLane(stream, id, inStream)],
        table: () => streamTable(stream, view),
      }
    }),
    {
      id: 'sentences',
      kind: 'sentences',
      title: 'Lives of sentences',
      words:
        'A bar from the first snapshot that has a sentence to the last. The list below has those that were changed, came back or left.',
      rows:
        lives.length === 0 ? [] : [() => barsLane(lives, inLives), ...changed.map((row) => () => lifeNote(row, dates))],
      table: () => lifeTable(lives, dates),
    },
  ]
}

function noteTemplate(evidence: Evidence | TemplateResult | null, close: () => void) {
  if (evidence === null) return nothing
  return html`<div class="below" tabindex="-1" role="region" aria-label="What the mark rests on">${'to' in evidence ? html`<evidence-note .evidence=${evidence}></evidence-note>` : evidence}
    <button class="btn" type="button" @click=${close}>Close</button></div>`
}
