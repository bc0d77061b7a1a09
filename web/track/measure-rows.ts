/** Measures as lines, each on its own scale from zero; a line ends where another article begins. */
import type { Measure } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import { dot, x10 } from './plot-paths.js'
import type { LaneMark, PlotTable, TrackView } from './view.js'

export interface MeasureRow {
  readonly measure: Measure
  readonly line: string
  readonly dots: string
  readonly marks: readonly LaneMark[]
  readonly first: number
  readonly last: number
  readonly most: number
}

/** A topic's measures are named by the article that they are of: "c2-section-…". */
const SECTION = /^(?:c\d+-)?section-/
export const isSectionShare = ({ id }: Measure) => SECTION.test(id)

/** More dots than this melt into their line. */
const MOST_DOTS = 80

export function measureRows(measures: readonly Measure[], view: TrackView): readonly MeasureRow[] {
  return measures
    .filter((measure) => !isSectionShare(measure))
    .map((measure) => measureRow(measure, view))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => (a.measure.label === b.measure.label ? 0 : order(measures, a) - order(measures, b)))
}

/** One measure of several articles stands together. */
const order = (measures: readonly Measure[], { measure }: MeasureRow) =>
  measures.findIndex(({ label }) => label === measure.label)

function measureRow(measure: Measure, view: TrackView): MeasureRow {
  const shown = measure.points.filter(({ snapshot }) => view.at(snapshot) !== null)
  const most = Math.max(1e-9, ...shown.map(({ value }) => value))
  const placed = shown.map(({ snapshot, value }) => ({
    snapshot,
    value,
    x: view.at(snapshot)!,
    y: 90 - (76 * value) / most,
  }))
  return {
    measure,
    line: placed.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x10(x)} ${y.toFixed(2)}`).join(''),
    dots: placed.length > MOST_DOTS ? '' : placed.map(({ x, y }) => dot(x, y)).join(''),
    marks: placed.map(({ snapshot, value, x }) => ({
      x,
      snapshot,
      words: () => `${inWords(measure, value)}, ${dateInShort(view.places[view.order(snapshot)]!.snapshot.date)}`,
    })),
    first: shown[0]?.value ?? 0,
    last: shown.at(-1)?.value ?? 0,
    most,
  }
}

export const inWords = ({ unit }: Pick<Measure, 'unit'>, value: number) =>
  `${value.toLocaleString('en', { maximumFractionDigits: unit === 'words' ? 0 : 1 })}`

export function measureTable(rows: readonly MeasureRow[], view: TrackView): PlotTable {
  return {
    columns: ['Measure', 'Unit', 'Date', 'Snapshot', 'Value', 'Count'],
    rows: rows.flatMap(({ measure }) =>
      measure.points
        .filter(({ snapshot }) => view.order(snapshot) >= 0)
        .map(({ snapshot, value, count }) => [
          measure.label,
          measure.unit,
          view.places[view.order(snapshot)]!.snapshot.date,
          snapshot,
          value,
          count,
        ]),
    ),
  }
}
