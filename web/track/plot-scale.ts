/** The labels over a plot: the time axis, or, where snapshots stand evenly, the dates of some of them. */
import { html, svg, type TemplateResult } from 'lit'
import { dateInShort } from '../dates.js'
import { apart } from './plot-paths.js'
import type { TrackView } from './view.js'
import '../components/time-scale.js'

/** Of a label, in percent of a lane of about 700 px; on a phone every second label goes (by the style sheet). */
const CHAR_WIDTH = 1.1

export function scaleTemplate(view: TrackView): TemplateResult {
  if (view.spacing === 'time') return html`<time-scale .axis=${view.axis}></time-scale>`
  const labels = apart(
    view.places.map(({ snapshot, x }) => ({ x, text: dateInShort(snapshot.date).replace(/, .*$/, '') })),
    CHAR_WIDTH * 1.4,
  )
  return html`<svg class="even-scale" aria-hidden="true" width="100%" height="30">${labels.map(({ x, text, anchor }, n) => svg`<text class=${n % 2 === 1 ? 'minor' : ''} x="${x}%" y="26" text-anchor=${anchor}>${text}</text>`)}</svg>`
}
