/** Sections' shares of the words as a stream: layers that fill the height, each told by its pattern and its name in it. */
import { area, curveStep } from 'd3-shape'
import type { Measure } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import { isSectionShare } from './measure-rows.js'
import type { LaneMark, PlotTable, TrackView } from './view.js'

interface Band {
  readonly x: number
  /** percent from the top */
  readonly top: number
  readonly bottom: number
  readonly share: number
}

export interface Layer {
  readonly label: string
  readonly bands: readonly Band[]
  readonly path: string
  /** where its name fits into it; null: nowhere */
  readonly name: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null
}

export interface Stream {
  /** of a topic, whose sections they are; else empty */
  readonly article: string
  readonly layers: readonly Layer[]
  readonly marks: readonly LaneMark[]
}

/** More layers are a smear; the smallest are drawn as one. */
const MOST_LAYERS = 9
/** A name needs a band of this height, in percent: 14 of 220 px. */
const ROOM = 7
/** Of a name, in percent of the lane. */
const NAME_WIDTH = 14

/** One stream an article; an article of which fewer than two whole snapshots are chosen has none. */
export function streamsOf(measures: readonly Measure[], view: TrackView): readonly Stream[] {
  const shares = measures.filter(isSectionShare)
  const articles = [...new Set(view.places.map(({ snapshot }) => snapshot.article))]
  // an article that took another's course over is in the same measures
  const groups = new Map<string, Measure[]>()
  for (const measure of shares) {
    const chain = /^c\d+-/.exec(measure.id)?.[0] ?? ''
    const list = groups.get(chain)
    if (list) list.push(measure)
    else groups.set(chain, [measure])
  }
  return [...groups.values()].flatMap((group) => {
    const stream = streamOf(group, view)
    return stream.marks.length > 1 && stream.layers.length > 1
      ? [articles.length > 1 ? stream : { ...stream, article: '' }]
      : []
  })
}

function streamOf(measures: readonly Measure[], view: TrackView): Stream {
  const ids = new Set(measures.flatMap(({ points }) => points.map(({ snapshot }) => snapshot)))
  // an extract has the shares of what it happens to hold, a blanked page has none
  const places = view.places.filter(({ snapshot }) => ids.has(snapshot.id) && !snapshot.partial && snapshot.words > 0)
  const sections = measures.map(({ label, points }) => {
    const values = new Map(points.map(({ snapshot, value }) => [snapshot, value]))
    const shares = places.map(({ snapshot }) => values.get(snapshot.id) ?? 0)
    return { label, shares, size: shares.reduce((sum, share) => sum + share, 0) }
  })
  const largest = new Set([...sections].sort((a, b) => b.size - a.size).slice(0, MOST_LAYERS))
  const kept = sections.filter((section) => largest.has(section) && section.size > 0)
  const rest = sections.filter((section) => !largest.has(section) && section.size > 0)
  const drawn =
    rest.length === 0
      ? kept
      : [
          ...kept,
          {
            label: rest.length === 1 ? rest[0]!.label : `${rest.length} smaller sections`,
            shares: places.map((_, n) => rest.reduce((sum, { shares }) => sum + shares[n]!, 0)),
          },
        ]
  const filled = places.map(() => 0)
  const layers = drawn.map(({ label, shares }) => {
    const bands = places.map(({ x }, n): Band => {
      const top = 100 * filled[n]!
      filled[n] = filled[n]! + shares[n]!
      return { x, top, bottom: 100 * filled[n]!, share: shares[n]! }
    })
    return { label, bands, path: pathOf(bands), name: nameOf(bands) }
  })
  const words = (n: number) => {
    const most = [...layers].sort((a, b) => b.bands[n]!.share - a.bands[n]!.share).slice(0, 3)
    return most.map(({ label, bands }) => `${label} ${percent(bands[n]!.share)}`).join(', ')
  }
  const marks = places.map(({ snapshot, x }, n) => ({
    x,
    snapshot: snapshot.id,
    words: () => `${dateInShort(snapshot.date)}: ${words(n)}`,
  }))
  return { article: places[0]?.snapshot.source.publisher ?? places[0]?.snapshot.article ?? '', layers, marks }
}

/** A step stands half-way: the shares are known where a snapshot is, and nowhere between. */
const path = area<Band>()
  .x(({ x }) => x * 10)
  .y0(({ top }) => top)
  .y1(({ bottom }) => bottom)
  .curve(curveStep)
  .digits(2)

const pathOf = (bands: readonly Band[]) => path([...bands]) ?? ''

/** Where the layer is highest over the width of a name; null: it fits nowhere. */
function nameOf(bands: readonly Band[]): Layer['name'] {
  let best: { x: number; top: number; bottom: number } | null = null
  for (const { x } of bands) {
    const around = bands.filter((band) => Math.abs(band.x - x) <= NAME_WIDTH / 2)
    const top = Math.max(...around.map((band) => band.top))
    const bottom = Math.min(...around.map((band) => band.bottom))
    // many snapshots at one place are no room
    const reach = around.at(-1)!.x - around[0]!.x
    const room = bottom - top + Math.min(reach, NAME_WIDTH) / 10
    if (bottom - top >= ROOM && (!best || room > best.bottom - best.top)) best = { x, top, bottom }
  }
  if (!best) return null
  return {
    x: best.x,
    y: (best.top + best.bottom) / 2,
    anchor: best.x < 30 ? 'start' : best.x > 70 ? 'end' : 'middle',
  }
}

export const percent = (share: number) => `${(100 * share).toLocaleString('en', { maximumFractionDigits: 1 })} %`

export function streamTable({ layers, marks }: Stream, view: TrackView): PlotTable {
  return {
    columns: ['Date', 'Snapshot', ...layers.map(({ label }) => label)],
    rows: marks.map(({ snapshot }, n) => [
      view.places[view.order(snapshot)]!.snapshot.date,
      snapshot,
      ...layers.map(({ bands }) => percent(bands[n]!.share)),
    ]),
  }
}
