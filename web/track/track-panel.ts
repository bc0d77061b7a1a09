/** The track of an article or a topic: what changed when, as a list in plain words and as plots that open the comparison. */
import { Task } from '@lit/task'
import { area, curveStep } from 'd3-shape'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Event, Track } from '../../server/schema/track.js'
import { getTrack, trackAddress } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { dateInShort, dateInWords } from '../dates.js'
import {
  type CourseRow,
  courseRows,
  type Layer,
  type LifeRow,
  lifeRows,
  type MeasureRow,
  measureRows,
  type NameRowView,
  nameRowsOf,
  sectionLayers,
  sizesOf,
  stepsOf,
  type TrackView,
  viewOf,
} from './track-model.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import '../components/time-scale.js'
import './track-panel.css'

const FIRST_ROWS = 12
const FIRST_STEPS = 5
const EVENTS_A_STEP = 6

const FACETS: Readonly<Record<Event['facet'], string>> = {
  figures: 'Figures',
  names: 'Names',
  framing: 'Framing',
  structure: 'Sections',
  text: 'Text',
}

@customElement('track-panel')
export class TrackPanel extends LightElement {
  @property({ attribute: false }) kind: 'articles' | 'topics' = 'articles'
  @property({ attribute: false }) slug = ''
  @state() private first = 0
  @state() private last = 0
  /** parts shown to their end */
  @state() private whole: ReadonlySet<string> = new Set()
  @state() private facet: Event['facet'] | '' = ''

  private readonly loaded = new Task(this, {
    task: ([kind, slug], { signal }) => getTrack(kind, slug, signal),
    args: () => [this.kind, this.slug] as const,
    onComplete: (track) => {
      this.first = 0
      this.last = Math.max(0, track.snapshots.length - 1)
    },
  })

  protected override render() {
    return this.loaded.render({
      pending: () =>
        html`<pending-note .doing=${'Following the article through its snapshots'} .more=${'The first time, each is compared with the one before.'}></pending-note>`,
      error: (error) =>
        html`<problem-note .level=${2} .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
      complete: (track) => this.track(track),
    })
  }

  private track(track: Track): TemplateResult {
    if (track.snapshots.length < 2) {
      return html`<section><div class="head"><h2>Track</h2></div><p>A track begins with the second snapshot: add the article as it stands at another date.</p></section>`
    }
    const view = viewOf(track, this.first, this.last)
    const order = new Map(track.snapshots.map(({ id }, n) => [id, n]))
    return html`
      ${this.span(track, view)}
      ${this.events(track, view)}
      ${this.rows('figures', 'Courses of figures', 'Each step is a snapshot that gives a number; each line has its own logarithmic scale.', courseRows(track.figures, view), (row) => courseTemplate(row, view, order, track), view)}
      ${this.rows('names', 'Names', 'A disc: named so. A ring: under another name.', nameRowsOf(track.names, view, order), (row) => nameTemplate(row, view), view)}
      ${this.rows('measures', 'Measures', 'Counts per thousand words, found by rules and lists; the length in words.', measureRows(track.measures, view), (row) => measureTemplate(row), view)}
      ${streamTemplate(sectionLayers(track.measures, view), view)}
      ${this.rows('sentences', 'Lives of sentences', 'A bar from the first snapshot that has a sentence to the last; a stroke where it was reworded.', lifeRows(track.sentences, view), lifeTemplate, view)}
    `
  }

  /** The whole series on its axis, the size of each change as height, and the two ends of what is shown below. */
  private span(track: Track, view: TrackView) {
    const { snapshots } = track
    const sizes = sizesOf(track.events)
    const end = (side: 'first' | 'last', words: string) =>
      html`<label>${words} <select @change=${(event: Event | InputEvent) => this.choose(side, (event as InputEvent).target as HTMLSelectElement)}>${snapshots.map(({ id, date }, n) => html`<option value=${n} ?selected=${n === this[side]} ?disabled=${side === 'first' ? n > this.last : n < this.first}>${dateInWords(date)}${snapshots.filter((s) => s.date === date).length > 1 ? ` (${id.slice(-4)})` : ''}</option>`)}</select></label>`
    const sampled = track.sampledFrom > snapshots.length
    return html`<section aria-labelledby="track-title">
      <div class="head"><h2 id="track-title">Track</h2><p>${snapshots.length.toLocaleString('en')} ${sampled ? `of ${track.sampledFrom.toLocaleString('en')} snapshots, evenly chosen` : 'snapshots'}. The height of a mark is the weight of what changed. Choose the span to look at.</p>
        <div class="end tools">${end('first', 'From')} ${end('last', 'to')} <a class="btn" href=${trackAddress(this.kind, this.slug)} download=${`${this.slug} track.json`}>JSON</a></div></div>
      <time-scale .axis=${view.axis}></time-scale>
      <svg class="sizes" role="img" aria-label=${`${view.places.length} snapshots on a time axis, each as high as the weight of what changed into it`} width="100%" height="56">
        ${view.axis.stretches.map(({ left, right }) => svg`<line class="base" x1="${left}%" x2="${right}%" y1="50" y2="50"></line>`)}
        ${view.places.map(({ snapshot, x }) => svg`<line class=${snapshot.partial ? 'partial' : ''} x1="${x}%" x2="${x}%" y1="50" y2=${44 - 40 * (sizes.get(snapshot.id) ?? 0)}><title>${dateInWords(snapshot.date)}</title></line>`)}
      </svg>
      ${track.limits.map(({ reason }) => html`<p class="lab">${reason}.</p>`)}
      ${returnsTemplate(track)}
    </section>`
  }

  private choose(side: 'first' | 'last', { value }: HTMLSelectElement) {
    this[side] = Number(value)
  }

  private events(track: Track, view: TrackView) {
    const dates = new Map(track.snapshots.map(({ id, date }) => [id, date]))
    const day = (id: string) => dateInShort(dates.get(id) ?? '')
    const chosen = this.facet === '' ? track.events : track.events.filter(({ facet }) => facet === this.facet)
    const steps = stepsOf(chosen, view)
    const shown = this.whole.has('events') ? steps : steps.slice(0, FIRST_STEPS)
    const facets = Object.entries(FACETS).filter(([facet]) => track.events.some((event) => event.facet === facet))
    return html`<section aria-labelledby="events">
      <div class="head"><h2 id="events">What changed, when</h2><p>Each change happened after the last snapshot without it and before the first with it.</p>
        <div class="end seg" role="group" aria-label="Which changes">${[['', 'All'] as const, ...facets].map(
          ([facet, words]) =>
            html`<button type="button" aria-pressed=${this.facet === facet} @click=${() => {
              this.facet = facetOf(facet)
            }}>${words}</button>`,
        )}</div></div>
      ${shown.map(({ lastSeen, firstSeen, events }) => {
        const all = this.whole.has(`${lastSeen} ${firstSeen}`)
        const list = all ? events : events.slice(0, EVENTS_A_STEP)
        return html`<div class="step"><h3><a href=${pairAddress(lastSeen, firstSeen)}>${day(lastSeen)} – ${day(firstSeen)}</a></h3>
          <ul>${list.map((event) => html`<li><span class="lab">${FACETS[event.facet]}</span> <a dir="auto" href=${`${pairAddress(lastSeen, firstSeen)}?tab=${event.facet}#${event.changeId}`}>${event.label}</a></li>`)}</ul>
          ${events.length > list.length ? this.more(`${lastSeen} ${firstSeen}`, `${events.length - list.length} more`) : nothing}</div>`
      })}
      ${steps.length === 0 ? html`<p class="lab">Nothing of this kind changed in the chosen span.</p>` : nothing}
      ${steps.length > shown.length ? this.more('events', `${steps.length - shown.length} more steps`) : nothing}
    </section>`
  }

  private rows<T>(
    id: string,
    title: string,
    words: string,
    rows: readonly T[],
    row: (row: T) => TemplateResult,
    view: TrackView,
  ) {
    if (rows.length === 0) return nothing
    const shown = this.whole.has(id) ? rows : rows.slice(0, FIRST_ROWS)
    return html`<section aria-labelledby=${id}>
      <div class="head"><h2 id=${id}>${title}</h2><p>${words}</p></div>
      <div class="lane scale"><span></span><time-scale .axis=${view.axis}></time-scale><span class="lab">latest</span></div>
      ${shown.map(row)}
      ${rows.length > shown.length ? this.more(id, `All ${rows.length.toLocaleString('en')}`) : nothing}
    </section>`
  }

  private more(id: string, words: string) {
    return html`<button class="btn" type="button" @click=${() => {
      this.whole = new Set([...this.whole, id])
    }}>${words}</button>`
  }
}

const facetOf = (word: string): Event['facet'] | '' =>
  word === 'figures' || word === 'names' || word === 'framing' || word === 'structure' || word === 'text' ? word : ''
const pairAddress = (from: string, to: string) => `/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}`

function returnsTemplate({ returns, snapshots }: Track) {
  const back = returns.filter(({ same }) => !same)
  if (back.length === 0) return nothing
  const dates = new Map(snapshots.map(({ id, date }) => [id, date]))
  const day = (id: string) => dateInShort(dates.get(id) ?? '')
  return html`<details><summary>${back.length} ${back.length === 1 ? 'snapshot returns' : 'snapshots return'} to an earlier text</summary>
    <ul>${back.map(({ snapshot, to }) => html`<li>${day(snapshot)} says again what ${day(to)} said. <a href=${pairAddress(to, snapshot)}>Compare</a></li>`)}</ul></details>`
}

function courseTemplate(
  { course, points, latest, ends, sources, back }: CourseRow,
  view: TrackView,
  order: ReadonlyMap<string, number>,
  { snapshots }: Track,
): TemplateResult {
  const drawn = points.filter((point) => point.y !== null)
  const end = ends ?? view.axis.stretches.at(-1)!.right
  const lines = drawn.map((point, n) => {
    const next = drawn[n + 1]
    return svg`<line x1="${point.x}%" x2="${next?.x ?? end}%" y1="${point.y}%" y2="${point.y}%"></line>${next ? svg`<line class="rise" x1="${next.x}%" x2="${next.x}%" y1="${point.y}%" y2="${next.y}%"></line>` : nothing}`
  })
  const marks = drawn.map((point, n) => {
    const fresh = n === 0 || drawn[n - 1]!.surface !== point.surface
    const range =
      point.low !== null && point.high !== null
        ? svg`<line class="range" x1="${point.x}%" x2="${point.x}%" y1="${point.low}%" y2="${point.high}%"></line>`
        : nothing
    return svg`${range}<circle cx="${point.x}%" cy="${point.y}%" r=${fresh ? 4 : 2}></circle>${fresh && n < 8 ? svg`<text x="${point.x}%" y="${point.y! - 12}%" text-anchor=${point.x > 92 ? 'end' : point.x < 8 ? 'start' : 'middle'}>${point.surface}</text>` : nothing}`
  })
  const day = (id: string) => dateInShort(snapshots[order.get(id) ?? 0]!.date)
  return html`<div class="lane course">
    <div class="name"><span class="serif" dir="auto">${course.label}</span><span class="lab" dir="auto">${sources || 'no source named'}${back ? ' · back and forth' : ''}</span></div>
    <svg role="img" aria-label=${`${course.label}: ${points
      .filter((p, n) => n === 0 || points[n - 1]!.surface !== p.surface)
      .map(({ snapshot, surface }) => `${surface} on ${day(snapshot)}`)
      .join(', ')}`} width="100%" height="58">${lines}${marks}</svg>
    <div class="latest">${latest}</div>
    <details><summary>As a table</summary><table><thead><tr><th scope="col">Between</th><th scope="col">Change</th></tr></thead><tbody>
      ${course.changes.map(({ lastSeen, firstSeen, change, back: again }) => html`<tr><td><a href=${`${pairAddress(lastSeen, firstSeen)}?tab=figures`}>${day(lastSeen)} – ${day(firstSeen)}</a></td><td>${change}${again ? ', as before' : ''}</td></tr>`)}
    </tbody></table><table><thead><tr><th scope="col">Snapshot</th><th scope="col">Value</th><th scope="col">Who says so</th></tr></thead><tbody>
      ${points.map(({ snapshot, surface, attribution }) => html`<tr><td>${day(snapshot)}</td><td>${surface}</td><td dir="auto">${attribution ?? ''}</td></tr>`)}
    </tbody></table></details>
  </div>`
}

function nameTemplate({ course, marks, total }: NameRowView, view: TrackView): TemplateResult {
  const most = Math.max(1, ...marks.map(({ mentions }) => mentions))
  const others = [...new Set(course.labels.map(({ name }) => name))].filter((name) => name !== course.canonical)
  const named = new Set(marks.map(({ snapshot }) => snapshot))
  return html`<div class="lane">
    <div class="name"><span class="serif" dir="auto">${course.canonical}</span>${others.length > 0 ? html`<span class="lab" dir="auto">was ${others.join(', ')}</span>` : nothing}</div>
    <svg role="img" aria-label=${`${course.canonical}: named in ${marks.length} of ${view.places.length} snapshots, ${total} times in all`} width="100%" height="24">
      ${view.places.filter(({ snapshot }) => !named.has(snapshot.id)).map(({ x, snapshot }) => svg`<text class="none" x="${x}%" y="16" text-anchor="middle">${snapshot.partial ? '?' : '–'}</text>`)}
      ${marks.map(({ x, mentions, other }) => svg`<circle class=${other === null ? 'same' : 'other'} cx="${x}%" cy="12" r=${2.5 + 4 * Math.sqrt(mentions / most)}><title>${other ?? course.canonical}: ${mentions}</title></circle>`)}
    </svg>
    <div class="latest">${marks.find(({ snapshot }) => snapshot === view.places.findLast((place) => !place.snapshot.partial)?.snapshot.id)?.mentions ?? 0}</div>
  </div>`
}

function measureTemplate({ measure, points, first, last }: MeasureRow): TemplateResult {
  const value = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 1 })
  return html`<div class="lane">
    <div class="name"><span class="serif">${measure.label}</span><span class="lab">${measure.unit}</span></div>
    <svg role="img" aria-label=${`${measure.label}: from ${value(first)} to ${value(last)} ${measure.unit}`} width="100%" height="44">
      ${points.slice(1).map((point, n) => svg`<line x1="${points[n]!.x}%" y1="${points[n]!.y}%" x2="${point.x}%" y2="${point.y}%"></line>`)}
      ${points.map(({ x, y, value: v, count }) => svg`<circle cx="${x}%" cy="${y}%" r="2.5"><title>${value(v)} (${count})</title></circle>`)}
    </svg>
    <div class="latest">${value(first)} → ${value(last)}</div>
  </div>`
}

/** Shares of the sections, stacked; told by pattern and label, since nine greys cannot be told apart. */
function streamTemplate(layers: readonly Layer[], view: TrackView) {
  if (layers.length < 2 || view.places.length < 2) return nothing
  const path = area<Layer['bands'][number]>()
    .x(({ x }) => x * 10)
    .y0(({ top }) => top * 2)
    .y1(({ bottom }) => bottom * 2)
    .curve(curveStep)
  const last = (layer: Layer) => layer.bands.at(-1)!
  return html`<section aria-labelledby="sections">
    <div class="head"><h2 id="sections">Sections</h2><p>Each section’s share of the words.</p></div>
    <div class="lane scale"><span></span><time-scale .axis=${view.axis}></time-scale><span class="lab">latest</span></div>
    <div class="lane stream"><ol>${layers.map(({ label }, n) => html`<li dir="auto"><svg aria-hidden="true" width="14" height="14"><rect class=${`layer-${n % 5}`} width="14" height="14"></rect></svg> ${label}</li>`)}</ol>
      <svg role="img" aria-label="Shares of the sections along time, stacked; the table says the same" width="100%" height="220" viewBox="0 0 1000 200" preserveAspectRatio="none">
        ${layers.map((layer, n) => svg`<path class=${`layer-${n % 5}`} d=${path([...layer.bands]) ?? ''}><title>${layer.label}</title></path>`)}
      </svg><div></div>
      <details><summary>As a table</summary><table><thead><tr><th scope="col">Section</th><th scope="col" class="num">First</th><th scope="col" class="num">Latest</th></tr></thead><tbody>
        ${layers.map((layer) => html`<tr><td dir="auto">${layer.label}</td><td class="num">${(100 * layer.bands[0]!.share).toFixed(1)} %</td><td class="num">${(100 * last(layer).share).toFixed(1)} %</td></tr>`)}
      </tbody></table></details></div>
  </section>`
}

function lifeTemplate({ life, text, runs, fate }: LifeRow): TemplateResult {
  return html`<div class="lane life">
    <details class="name"><summary><span class="serif" dir="auto">${text.length > 90 ? `${text.slice(0, 90).replace(/\s\S*$/u, '')} …` : text}</span></summary>
      <ol>${life.wordings.map(({ text: wording, firstSeen, lastSeen, back }) => html`<li><a href=${pairAddress(firstSeen, lastSeen)}>${back ? 'Back' : 'From'}</a> <q dir="auto">${wording}</q></li>`)}</ol></details>
    <svg role="img" aria-label=${`${life.wordings.length} ${life.wordings.length === 1 ? 'wording' : 'wordings'}, ${fate}`} width="100%" height="20">
      ${runs.map(({ from, to, reworded }) => svg`<line class="run" x1="${from}%" x2="${Math.max(to, from + 0.4)}%" y1="10" y2="10"></line>${reworded ? svg`<line class="turn" x1="${from}%" x2="${from}%" y1="3" y2="17"></line>` : nothing}`)}
      ${life.gone === null ? nothing : svg`<text class="gone" x="${runs.at(-1)!.to + 0.8}%" y="14">×</text>`}
    </svg>
    <div class="latest lab">${fate}</div>
  </div>`
}

declare global {
  interface HTMLElementTagNameMap {
    'track-panel': TrackPanel
  }
}
