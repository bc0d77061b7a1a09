/** The head of a track: how many snapshots, the time axis on which the span is chosen, and what is known of the series. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Track } from '../../server/schema/track.js'
import { trackAddress } from '../api.js'
import { axisTable } from './axis-table.js'
import { pairAddress } from './event-steps.js'
import { equalTemplate, returnsTemplate } from './known.js'
import { takeAwayButtons } from './plot-frame.js'
import { SAMPLES, type Sample, sampleChoice } from './sample-choice.js'
import { spanInWords } from './span-brush.js'
import type { About } from './take-table.js'
import { wholeOf } from './track-address.js'
import type { TrackOf } from './track-loading.js'
import type { Chosen, Spacing, TrackView } from './view.js'
import './span-brush.js'
import './state-player.js'

interface SpanSection {
  readonly of: TrackOf
  readonly track: Track
  /** of the chosen span */
  readonly view: TrackView
  readonly wholeView: TrackView | null
  readonly sizes: ReadonlyMap<string, number>
  readonly chosen: Chosen
  readonly spacing: Spacing
  readonly playing: number | null
  /** false while its sentences are still to come, which the player plays */
  readonly isWhole: boolean
  /** what a file of the axis says of itself */
  readonly about: About
  /** where the axis stands on the page */
  readonly axis: () => Element | null
  readonly choose: (chosen: Chosen) => void
  readonly space: (spacing: Spacing) => void
  readonly take: (sample: Sample) => void
  readonly play: (at: number | null) => void
}

const SPACINGS: Readonly<Record<Spacing, string>> = { time: 'By time', even: 'Evenly' }

export function spanSection(shown: SpanSection): TemplateResult {
  const { of, track, view, wholeView, sizes, chosen, playing, isWhole, choose, take } = shown
  const sampled = track.sampledFrom > track.snapshots.length
  return html`<section data-axis aria-labelledby="track-title">
    ${headTemplate(shown, sampled)}
    <span-brush .view=${wholeView} .sizes=${sizes} .chosen=${chosen} .playing=${playing} @span-chosen=${(event: CustomEvent<Chosen>) => choose(event.detail)}></span-brush>
    ${chosenTemplate(track, view, choose)}
    ${isWhole ? html`<state-player .track=${track} .chosen=${chosen} @player-at=${(event: CustomEvent<number | null>) => shown.play(event.detail)}></state-player>` : nothing}
    ${sampled || of.sample !== null ? html`<p class="tools"><span class="lab">Which snapshots</span> ${sampleChoice([null, ...SAMPLES], of.sample, take)}</p>` : nothing}
    ${equalTemplate(track)}
    ${track.limits.map(({ reason }) => html`<p class="lab">${reason}.</p>`)}
    ${returnsTemplate(track)}
  </section>`
}

function headTemplate({ of, track, spacing, about, axis, space }: SpanSection, sampled: boolean): TemplateResult {
  const { kind, slug, sample } = of
  const count = track.snapshots.length.toLocaleString('en')
  const button = (name: Spacing) =>
    html`<button type="button" aria-pressed=${name === spacing} @click=${() => space(name)}>${SPACINGS[name]}</button>`
  return html`<div class="head"><h2 id="track-title">Track</h2><p>${count} ${sampled ? `of ${track.sampledFrom.toLocaleString('en')} snapshots` : 'snapshots'}. A mark is as high as the weight of what changed. Drag over the axis, or move its handles, to choose the span.</p>
    <div class="end tools"><div class="seg" role="group" aria-label="How snapshots stand on the axis">${button('time')}${button('even')}</div> <a class="btn" href=${trackAddress(kind, slug, sample === null ? {} : { sample })} download=${`${slug} track.json`}>JSON</a> ${takeAwayButtons('Time axis', about, { table: () => axisTable(track), plot: axis })}</div></div>`
}

function chosenTemplate(track: Track, view: TrackView, choose: (chosen: Chosen) => void): TemplateResult {
  const all = view.places.length === track.snapshots.length
  const [a, b] = [view.places[0]?.snapshot, view.places.at(-1)?.snapshot]
  return html`<p class="tools chosen-span"><span role="status">${all ? 'All of it' : 'Chosen'}: ${spanInWords(view)}</span>
    ${all ? nothing : html`<button class="btn" type="button" @click=${() => choose(wholeOf(track))}>Show all</button>`}
    ${a && b && a.id !== b.id ? html`<a class="btn" href=${pairAddress(a.id, b.id)}>Compare its two ends</a>` : nothing}</p>`
}
