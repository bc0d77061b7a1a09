/**
 * The track of an article or a topic: the span to look at on its time axis, what changed when as a list in plain words, and
 * the plots. Every mark opens the sentences it rests on and the way to their comparison; the span is in the address.
 */
import { Task } from '@lit/task'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Event, Life, Track } from '../../server/schema/track.js'
import { getText, getTrack, trackAddress } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { dateInShort } from '../dates.js'
import { setQuery } from '../router-history.js'
import { eventSteps, pairAddress } from './event-steps.js'
import type { Evidence } from './evidence-note.js'
import { figureEvidence, measureEvidence, nameEvidence } from './evidence-of.js'
import { courseRow, figureTable, rankedCourses } from './figure-rows.js'
import { lifeNote } from './life-note.js'
import { changedLives, inTextOrder, lifeRows, lifeTable } from './life-rows.js'
import { measureRows, measureTable } from './measure-rows.js'
import { nameRow, nameTable, rankedNames } from './name-rows.js'
import { plotHead, plotTable } from './plot-frame.js'
import { scaleTemplate } from './plot-scale.js'
import { barsLane, courseLane, type LaneContext, measureLane, nameLane, streamLane } from './plots.js'
import { streamsOf, streamTable } from './section-layers.js'
import { spanInWords } from './span-brush.js'
import {
  type Chosen,
  chosenIn,
  fittingSpacing,
  type PlotTable,
  type Spacing,
  sizesOf,
  stepsOf,
  type TrackView,
  viewOf,
} from './view.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './evidence-note.js'
import './span-brush.js'
import './state-player.js'
import './track-panel.css'

/** What the plots are made of; the table across articles is asked for by itself. */
const PARTS = 'figures,names,measures,sentences,events'
const FIRST_ROWS = 12
const WRITE_AFTER_MS = 150
/** Of a label's letter at 12 px. */
const CHAR_PX = 6.6
/** What stands beside a lane on a wide page: name, latest, gaps. */
const BESIDE_PX = 400
const NARROW_PX = 900

interface Opened {
  readonly plot: string
  readonly row: string
  readonly mark: number
}

interface Plot {
  readonly id: string
  readonly title: string
  readonly words: string
  /** made of what is shown alone */
  readonly rows: readonly (() => TemplateResult)[]
  readonly table: () => PlotTable
}

@customElement('track-panel')
export class TrackPanel extends LightElement {
  @property({ attribute: false }) kind: 'articles' | 'topics' = 'articles'
  @property({ attribute: false }) slug = ''
  @state() private chosen: Chosen = { first: 0, last: 0 }
  @state() private spacing: Spacing = 'time'
  /** parts shown to their end */
  @state() private whole: ReadonlySet<string> = new Set()
  @state() private tables: ReadonlySet<string> = new Set()
  @state() private facet: Event['facet'] | '' = ''
  @state() private opened: Opened | null = null
  /** in text order, when the text is here */
  @state() private sentences: readonly Life[] = []
  /** where the player stands, by number in the series; null: it does not play */
  @state() private playing: number | null = null
  private writing: ReturnType<typeof setTimeout> | undefined
  private wholeView: TrackView | null = null
  private sizes: ReadonlyMap<string, number> = new Map()

  private readonly loaded = new Task(this, {
    task: ([kind, slug], { signal }) => getTrack(kind, slug, { include: PARTS }, signal),
    args: () => [this.kind, this.slug] as const,
    onComplete: (track) => {
      const asked = new URLSearchParams(location.search)
      this.chosen = chosenIn(track, { after: asked.get('after'), before: asked.get('before') })
      this.spacing = spacingAsked() ?? fittingSpacing(viewOf(track, wholeOf(track), 'time'))
      this.sizes = sizesOf(track.events)
      this.sentences = track.sentences
      const last = track.snapshots.at(-1)
      if (last && track.sentences.length > 0)
        void getText(last.id).then(
          ({ text }) => {
            this.sentences = inTextOrder(track.sentences, text)
          },
          // without it sentences stand in the order in which they came
          () => {},
        )
    },
  })

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.writing)
  }

  protected override willUpdate(changed: PropertyValues) {
    const track = this.loaded.value
    if (
      track &&
      (!this.wholeView ||
        this.wholeView.spacing !== this.spacing ||
        this.wholeView.places[0]?.snapshot !== track.snapshots[0] ||
        changed.has('slug'))
    )
      this.wholeView = viewOf(track, wholeOf(track), this.spacing)
  }

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
    const view = viewOf(track, this.chosen, this.spacing)
    return html`
      ${this.span(track, view)}
      ${eventSteps(
        stepsOf(this.facet === '' ? track.events : track.events.filter(({ facet }) => facet === this.facet), view),
        track,
        {
          facet: this.facet,
          whole: this.whole,
          choose: (facet) => {
            this.facet = facet
          },
          more: this.more,
        },
      )}
      ${this.plots(track, view).map((plot) => this.plot(plot, track, view))}
    `
  }

  private span(track: Track, view: TrackView) {
    const { snapshots } = track
    const sampled = track.sampledFrom > snapshots.length
    const all = view.places.length === snapshots.length
    const [a, b] = [view.places[0]?.snapshot, view.places.at(-1)?.snapshot]
    return html`<section aria-labelledby="track-title">
      <div class="head"><h2 id="track-title">Track</h2><p>${snapshots.length.toLocaleString('en')} ${sampled ? `of ${track.sampledFrom.toLocaleString('en')} snapshots, evenly chosen` : 'snapshots'}. A mark is as high as the weight of what changed. Drag over the axis, or move its handles, to choose the span.</p>
        <div class="end tools"><div class="seg" role="group" aria-label="How snapshots stand on the axis">${(['time', 'even'] as const).map((spacing) => html`<button type="button" aria-pressed=${spacing === this.spacing} @click=${() => this.space(spacing)}>${spacing === 'time' ? 'By time' : 'Evenly'}</button>`)}</div> <a class="btn" href=${trackAddress(this.kind, this.slug)} download=${`${this.slug} track.json`}>JSON</a></div></div>
      <span-brush .view=${this.wholeView} .sizes=${this.sizes} .chosen=${this.chosen} .playing=${this.playing} @span-chosen=${(event: CustomEvent<Chosen>) => this.choose(event.detail)}></span-brush>
      <p class="tools chosen-span"><span role="status">${all ? 'All of it' : 'Chosen'}: ${spanInWords(view)}</span>
        ${all ? nothing : html`<button class="btn" type="button" @click=${() => this.choose(wholeOf(track))}>Show all</button>`}
        ${a && b && a.id !== b.id ? html`<a class="btn" href=${pairAddress(a.id, b.id)}>Compare its two ends</a>` : nothing}</p>
      <state-player .track=${track} .chosen=${this.chosen} @player-at=${(event: CustomEvent<number | null>) => {
        this.playing = event.detail
      }}></state-player>
      ${track.limits.map(({ reason }) => html`<p class="lab">${reason}.</p>`)}
      ${returnsTemplate(track)}
    </section>`
  }

  private space(spacing: Spacing) {
    this.spacing = spacing
    setQuery({ axis: spacing })
  }

  private choose(chosen: Chosen) {
    this.chosen = chosen
    this.opened = null
    clearTimeout(this.writing)
    // a drag would write the address at every frame, and browsers refuse a hundred writes in a few seconds
    this.writing = setTimeout(() => this.writeSpan(), WRITE_AFTER_MS)
  }

  private writeSpan() {
    const { snapshots } = this.loaded.value ?? { snapshots: [] }
    const { first, last } = this.chosen
    setQuery({
      after: first === 0 ? null : (snapshots[first]?.date ?? null),
      before: last === snapshots.length - 1 ? null : (snapshots[last]?.date ?? null),
    })
  }

  private plots(track: Track, view: TrackView): readonly Plot[] {
    const lane = innerWidth > NARROW_PX ? Math.min(innerWidth, 1600) - BESIDE_PX : innerWidth
    const charWidth = (100 * CHAR_PX) / Math.max(200, lane * 0.93)
    const order = new Map(track.snapshots.map(({ id }, n) => [id, n]))
    const player = this.playing === null ? null : view.at(track.snapshots[this.playing]?.id ?? '')
    const several = new Set(track.snapshots.map(({ article }) => article)).size > 1
    const publisher = (snapshot: string | undefined) => {
      const found = several && snapshot !== undefined ? track.snapshots[order.get(snapshot) ?? -1] : undefined
      return found ? (found.source.publisher ?? found.article) : ''
    }
    const dates = new Map(track.snapshots.map(({ id, date }) => [id, date]))
    const context = (
      plot: string,
      evidence: (row: string, mark: number) => Evidence | TemplateResult | null,
    ): LaneContext => ({
      playhead: player,
      open: (row, mark) => this.open({ plot, row, mark }),
      below: (row) => {
        if (this.opened?.plot !== plot || this.opened.row !== row) return nothing
        return this.note(evidence(row, this.opened.mark))
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
    const lives = lifeRows(this.sentences, view)
    const inLives = context('sentences', (_, mark) => (lives[mark] ? lifeNote(lives[mark], dates, true) : null))
    const changed = changedLives(lives)
    return [
      {
        id: 'figures',
        title: 'Courses of figures',
        words:
          'Whole: it stood so. Dotted: it changed between the two, nobody saw when. Each line has its own logarithmic scale; the shape of a mark is its source.',
        rows: courses.map(
          (course) => () =>
            courseLane(courseRow(course, view, charWidth), publisher(course.points[0]?.snapshot), inFigures),
        ),
        table: () => figureTable(courses, view),
      },
      {
        id: 'names',
        title: 'Names',
        words:
          'A disc is as large as it is often named; a ring: under another name; a dash: absent; ?: an extract, which cannot tell.',
        rows: names.map((course) => () => nameLane(nameRow(course, view, { order, charWidth }), inNames)),
        table: () => nameTable(names, view, order),
      },
      {
        id: 'measures',
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
          title: stream.article ? `Sections, ${stream.article}` : 'Sections',
          words: 'Each section’s share of the words. Extracts are left out.',
          rows: [() => streamLane(stream, id, inStream)],
          table: () => streamTable(stream, view),
        }
      }),
      {
        id: 'sentences',
        title: 'Lives of sentences',
        words:
          'A bar from the first snapshot that has a sentence to the last. The list below has those that were changed, came back or left.',
        rows:
          lives.length === 0
            ? []
            : [() => barsLane(lives, inLives), ...changed.map((row) => () => lifeNote(row, dates))],
        table: () => lifeTable(lives, dates),
      },
    ]
  }

  private plot({ id, title, words, rows, table }: Plot, track: Track, view: TrackView) {
    if (rows.length === 0) return nothing
    const shown = this.whole.has(id) ? rows : rows.slice(0, FIRST_ROWS)
    const publishers = [...new Set(track.snapshots.map(({ source, article }) => source.publisher ?? article))].join(
      ', ',
    )
    const about = {
      title: `${title}: ${document.querySelector('main h1')?.textContent ?? this.slug}`,
      source: `Source: ${publishers}; ${spanInWords(view)}. Variorum, ${location.href.split('#')[0]}`,
      file: `${this.slug} ${id}`,
    }
    return html`<section class="plot" data-plot=${id} aria-labelledby=${id}>
      ${plotHead({ id, title, words }, about, { table, plot: () => this.querySelector(`[data-plot="${id}"]`) })}
      <div class="lane scale"><span></span>${scaleTemplate(view)}<span class="lab latest">${id === 'sentences' || id.startsWith('sections') ? nothing : 'latest'}</span></div>
      ${shown.map((row) => row())}
      ${rows.length > shown.length ? html`<p class="tools">${this.moreButton(id, `All ${rows.length.toLocaleString('en')}`)}</p>` : nothing}
      ${plotTable(this.tables.has(id) ? table() : null, title, (open) => {
        const tables = new Set(this.tables)
        if (open) tables.add(id)
        else tables.delete(id)
        this.tables = tables
      })}
    </section>`
  }

  private note(evidence: Evidence | TemplateResult | null) {
    if (evidence === null) return nothing
    return html`<div class="below" tabindex="-1" role="region" aria-label="What the mark rests on">${'to' in evidence ? html`<evidence-note .evidence=${evidence}></evidence-note>` : evidence}
      <button class="btn" type="button" @click=${() => {
        this.opened = null
      }}>Close</button></div>`
  }

  private open(opened: Opened) {
    this.opened = opened
    void this.updateComplete.then(() => {
      const note = this.querySelector<HTMLElement>('.below')
      note?.focus({ preventScroll: true })
      note?.scrollIntoView({ block: 'nearest' })
    })
  }

  private moreButton(id: string, words: string) {
    return html`<button class="btn" type="button" @click=${() => this.more(id)}>${words}</button>`
  }

  private readonly more = (id: string) => {
    this.whole = new Set([...this.whole, id])
  }
}

/** null: the address does not say */
function spacingAsked(): Spacing | null {
  const asked = new URLSearchParams(location.search).get('axis')
  return asked === 'even' || asked === 'time' ? asked : null
}

const wholeOf = ({ snapshots }: Track): Chosen => ({ first: 0, last: snapshots.length - 1 })

function returnsTemplate({ returns, snapshots }: Track) {
  const back = returns.filter(({ same }) => !same)
  if (back.length === 0) return nothing
  const dates = new Map(snapshots.map(({ id, date }) => [id, date]))
  const day = (id: string) => dateInShort(dates.get(id) ?? '')
  return html`<details><summary>${back.length} ${back.length === 1 ? 'snapshot returns' : 'snapshots return'} to an earlier text</summary>
    <ul>${back.map(({ snapshot, to }) => html`<li>${day(snapshot)} says again what ${day(to)} said. <a href=${pairAddress(to, snapshot)}>Compare</a></li>`)}</ul></details>`
}

declare global {
  interface HTMLElementTagNameMap {
    'track-panel': TrackPanel
  }
}
