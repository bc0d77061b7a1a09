/** The lanes of the track's plots: what a row draws of its model. Everything that can be pressed is in `plot-lane`. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import type { CourseRow, MarkShape } from './figure-rows.js'
import { barsOf, fatesInWords, type LifeRow } from './life-rows.js'
import { inWords, type MeasureRow } from './measure-rows.js'
import type { NameRow } from './name-rows.js'
import { dot, upright } from './plot-paths.js'
import { percent, type Stream } from './section-layers.js'
import './plot-lane.js'

export interface LaneContext {
  /** where a player stands, percent; null: nowhere */
  readonly playhead: number | null
  readonly open: (row: string, mark: number) => void
  /** the evidence of the row's open mark, if it has one */
  readonly below: (row: string) => TemplateResult | typeof nothing
}

/** Does not fit beside a lane in display type: "approximately". */
const LONG_WORD = /\S{11}/u

const stretched = (paths: readonly (readonly [look: string, d: string])[]): SVGTemplateResult =>
  svg`<svg class="stretched" width="100%" height="100%" viewBox="0 0 1000 100" preserveAspectRatio="none">${paths.map(([look, d]) => (d === '' ? nothing : svg`<path class=${look} d=${d}></path>`))}</svg>`

export function courseLane(row: CourseRow, article: string, context: LaneContext): TemplateResult {
  const { course, label, paths, labels, arrows, marks, latest, sources, times } = row
  const drawn = svg`${stretched([
    ['range', paths.range],
    ['unsure', paths.unsure],
    ['between', paths.between],
    ['whole', paths.whole],
    ['again', paths.again],
    ['disc', paths.disc],
    ['square', paths.square],
    ['frame', paths.frame],
    ['frame inner', paths.frame],
    ['ring', paths.ring],
    ['ring inner', paths.ring],
    ['tick', paths.tick],
  ])}
    ${arrows.map(({ x, y, up }) => svg`<svg class="arrow" x="${x}%" y="${y}%" width="1" height="1" overflow="visible"><path d=${up ? 'M0 -4V-13M-4 -9L0 -13L4 -9' : 'M0 4V13M-4 9L0 13L4 9'}></path></svg>`)}
    ${labels.map(({ x, y, text, anchor }) => svg`<text x="${x}%" y="${y}%" text-anchor=${anchor}>${text}</text>`)}`
  const [first, last] = [marks[0]?.words(), marks.at(-1)?.words()]
  const words = `${course.label}: ${first}${marks.length > 1 ? `, to ${last}; ${marks.length} marks` : ''}`
  return html`<div class="lane course">
    <div class="name"><span class="serif" dir="auto">${label}</span>${article ? html`<span class="lab" dir="auto">${article}</span>` : nothing}${sources.map(({ name, shape }) => html`<span class="lab" dir="auto">${shapeSign(shape)} ${name || 'no source named'}</span>`)}${row.back ? html`<span class="lab">back and forth</span>` : nothing}</div>
    <plot-lane .marks=${marks} .drawn=${drawn} .words=${words} .height=${64} .playhead=${context.playhead} @mark-open=${(event: CustomEvent<number>) => context.open(course.id, event.detail)}></plot-lane>
    <div class=${latest && LONG_WORD.test(latest.surface) ? 'latest long' : 'latest'} data-says=${latest ? 'latest' : nothing}>${latest ? html`${latest.surface}${times ? html` <small>${times}</small>` : nothing}` : html`<small>no longer said</small>`}</div>
    ${context.below(course.id)}
  </div>`
}

/** The shape again beside the source's name. */
function shapeSign(shape: MarkShape): TemplateResult {
  const d = shape === 'tick' ? 'M6 2V10' : 'M6 6h.01'
  return html`<svg class="sign" aria-hidden="true" width="12" height="12"><path class=${shape} d=${d}></path>${shape === 'ring' || shape === 'frame' ? svg`<path class="${shape} inner" d=${d}></path>` : nothing}</svg>`
}

export function nameLane(row: NameRow, context: LaneContext): TemplateResult {
  const { course, paths, labels, unknown, marks, others, total, latest } = row
  const drawn = svg`${stretched([
    ['absent', paths.absent],
    ['small', paths.small],
    ['disc', paths.disc],
    ['large', paths.large],
    ['hole', paths.ring],
  ])}
    ${unknown.map((x) => svg`<text class="faint" x="${x}%" y="27" text-anchor="middle">?</text>`)}
    ${labels.map(({ x, text, anchor }) => svg`<text class="faint" x="${x}%" y="11" text-anchor=${anchor}>${text}</text>`)}`
  const words = `${course.canonical}: named in ${marks.length} snapshots, ${total} times in all${others.length > 0 ? `, also as ${others.join(', ')}` : ''}`
  return html`<div class="lane">
    <div class="name"><span class="serif" dir="auto">${course.canonical}</span>${others.length > 0 ? html`<span class="lab" dir="auto">was ${others.join(', ')}</span>` : nothing}</div>
    <plot-lane .marks=${marks} .drawn=${drawn} .words=${words} .height=${32} .playhead=${context.playhead} @mark-open=${(event: CustomEvent<number>) => context.open(course.id, event.detail)}></plot-lane>
    <div class="latest" data-says=${latest === 0 ? nothing : 'latest'}>${latest === 0 ? html`<small>not named</small>` : latest.toLocaleString('en')}</div>
    ${context.below(course.id)}
  </div>`
}

export function measureLane(row: MeasureRow, article: string, context: LaneContext): TemplateResult {
  const { measure, line, dots, marks, first, last, most } = row
  const drawn = svg`${stretched([
    ['base', 'M0 90H1000'],
    ['whole', line],
    ['again', dots],
  ])}`
  const words = `${measure.label}: from ${inWords(measure, first)} to ${inWords(measure, last)} ${measure.unit}, at most ${inWords(measure, most)}`
  return html`<div class="lane">
    <div class="name"><span class="serif">${measure.label}</span><span class="lab" dir="auto">${article ? `${article}, ` : nothing}${measure.unit}</span></div>
    <plot-lane .marks=${marks} .drawn=${drawn} .words=${words} .height=${44} .playhead=${context.playhead} @mark-open=${(event: CustomEvent<number>) => context.open(measure.id, event.detail)}></plot-lane>
    <div class="latest" data-says="first and latest">${inWords(measure, first)} → ${inWords(measure, last)}</div>
    ${context.below(measure.id)}
  </div>`
}

/** Told by pattern and name: nine greys cannot be told apart. */
export function streamLane({ layers, marks, article }: Stream, id: string, context: LaneContext): TemplateResult {
  const drawn = svg`<svg class="stretched" width="100%" height="100%" viewBox="0 0 1000 100" preserveAspectRatio="none">${layers.map(({ path }, n) => svg`<path class=${`layer layer-${n % 5}`} d=${path}></path>`)}</svg>
    ${layers.map(({ label, name }, n) => (name ? svg`<text class=${`on-${n % 5}`} x="${name.x}%" y="${name.y}%" dy="4" dx=${name.anchor === 'start' ? 6 : name.anchor === 'end' ? -6 : 0} text-anchor=${name.anchor}>${label.length > 44 ? `${label.slice(0, 42)} …` : label}</text>` : nothing))}`
  const course = layers.map(
    ({ label, bands }) => `${label} ${percent(bands[0]!.share)} to ${percent(bands.at(-1)!.share)}`,
  )
  const words = `Shares of the sections${article ? ` of ${article}` : ''}, stacked, from the first snapshot to the last: ${course.join(', ')}`
  return html`<div class="lane stream">
    <div class="name">${article ? html`<span class="serif" dir="auto">${article}</span>` : nothing}<ol class="legend">${layers.map(({ label }, n) => html`<li dir="auto"><svg aria-hidden="true" width="14" height="14"><path class=${`layer layer-${n % 5}`} d="M0 0H14V14H0Z"></path></svg> ${label}</li>`)}</ol></div>
    <plot-lane .marks=${marks} .drawn=${drawn} .words=${words} .height=${220} .playhead=${context.playhead} @mark-open=${(event: CustomEvent<number>) => context.open(id, event.detail)}></plot-lane>
    <div class="latest"></div>
    ${context.below(id)}
  </div>`
}

/** Every sentence a bar. As high as a bar is still seen, as low as a long article still fits a few screens. */
const BAR = { most: 9, least: 2, whole: 1400 }

export function barsLane(rows: readonly LifeRow[], context: LaneContext): TemplateResult {
  const { run, turn, gone, between } = barsOf(rows)
  const fates = fatesInWords(rows)
  const drawn = stretched([
    ['between', between],
    ['run', run],
    ['turn', turn],
    ['end', gone],
  ])
  const pitch = Math.min(BAR.most, Math.max(BAR.least, BAR.whole / Math.max(1, rows.length)))
  const marks = rows.map(({ text, fate }, n) => ({
    x: (100 * (n + 0.5)) / rows.length,
    words: () => `${text.length > 70 ? `${text.slice(0, 68)} …` : text} (${fate})`,
    snapshot: '',
  }))
  return html`<div class="lane bars">
    <div class="name"><span class="serif">${rows.length.toLocaleString('en')} sentences</span><span class="lab">in text order, the first above</span><span class="lab"><svg class="sign" aria-hidden="true" width="12" height="12"><path class="turn" d=${upright(0.6, 1, 11)}></path></svg> reworded</span><span class="lab"><svg class="sign" aria-hidden="true" width="12" height="12"><path class="end" d=${dot(0.6, 6)}></path></svg> gone</span></div>
    <plot-lane .marks=${marks} .drawn=${drawn} .words=${`Lives of all sentences: ${fates}`} .height=${Math.round(pitch * rows.length) + 8} .down=${true} .playhead=${context.playhead} @mark-open=${(event: CustomEvent<number>) => context.open('bars', event.detail)}></plot-lane>
    <div class="latest"></div>
    ${context.below('bars')}
  </div>`
}
