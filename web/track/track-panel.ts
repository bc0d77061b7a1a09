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
import { setQuery } from '../router-history.js'
import { axisTable } from './axis-table.js'
import { eventSteps, pairAddress } from './event-steps.js'
import { equalTemplate, returnsTemplate, tooFewTemplate, tooLongTemplate } from './known.js'
import { inTextOrder } from './life-rows.js'
import { plotHead, plotTable, takeAwayButtons } from './plot-frame.js'
import { plotKey } from './plot-key.js'
import { type Opened, type Plot, plotsOf } from './plot-list.js'
import { scaleTemplate } from './plot-scale.js'
import { isSample, SAMPLES, type Sample, sampleChoice } from './sample-choice.js'
import { spanInWords } from './span-brush.js'
import type { About } from './take-table.js'
import {
  type Chosen,
  chosenIn,
  fittingSpacing,
  type Spacing,
  sizesOf,
  stepsOf,
  type TrackView,
  viewOf,
} from './view.js'
import '../components/pending-note.js'
import './span-brush.js'
import './state-player.js'
import './track-panel.css'

/**
 * What is read first, and what comes when that is on the screen: of 200 snapshots of a long article the rest are four fifths
 * of the bytes, and no reader is there before them. The table across articles is asked for by itself.
 */
const PARTS = { first: 'figures,events', rest: 'names,measures,sentences' } as const
const REST = { names: [], measures: [], sentences: [] }
const FIRST_ROWS = 12
const WRITE_AFTER_MS = 150

@customElement('track-panel')
export class TrackPanel extends LightElement {
  @property({ attribute: false }) kind: 'articles' | 'topics' = 'articles'
  @property({ attribute: false }) slug = ''
  /** how many snapshots there are; null: not known here */
  @property({ attribute: false }) count: number | null = null
  @state() private sample: Sample = sampleAsked()
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
  /** what has come so far */
  @state() private known: Track | null = null
  private wholeView: TrackView | null = null
  private sizes: ReadonlyMap<string, number> = new Map()

  private readonly loaded = new Task(this, {
    task: ([kind, slug, sample], { signal }) =>
      getTrack(kind, slug, { include: PARTS.first, ...(sample === null ? {} : { sample }) }, signal),
    args: () => [this.kind, this.slug, this.sample] as const,
    onComplete: (track) => {
      this.known = { ...track, ...REST }
      this.sentences = []
      const asked = new URLSearchParams(location.search)
      this.chosen = chosenIn(track, { after: asked.get('after'), before: asked.get('before') })
      this.spacing = spacingAsked() ?? fittingSpacing(viewOf(track, wholeOf(track), 'time'))
      this.sizes = sizesOf(track.events)
    },
  })

  /** Comes later and holds nothing up. */
  private readonly rest = new Task(this, {
    task: async ([track], { signal }) => {
      if (!track) return null
      // the first parts are drawn before the rest is worked on
      await this.updateComplete
      const sample = this.sample === null ? {} : { sample: this.sample }
      return { track, rest: await getTrack(this.kind, this.slug, { include: PARTS.rest, ...sample }, signal) }
    },
    args: () => [this.loaded.value] as const,
    onComplete: (loaded) => {
      if (!loaded) return
      const { names, measures, sentences } = loaded.rest
      const track = { ...loaded.track, names, measures, sentences }
      this.known = track
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
    const track = this.known
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
        html`<pending-note .doing=${`Following the ${this.kind === 'articles' ? 'article' : 'topic'} through its ${this.count === null ? '' : `${this.count.toLocaleString('en')} `}snapshots`} .more=${'The first time, each is compared with the one before.'}></pending-note>`,
      error: (error) =>
        tooLongTemplate(error, { sample: this.sample, choose: this.take, retry: () => void this.loaded.run() }),
      complete: (track) => this.track(this.known ?? track),
    })
  }

  private get isWhole(): boolean {
    return this.loaded.value !== undefined && this.rest.value?.track === this.loaded.value
  }

  private track(track: Track): TemplateResult {
    if (track.snapshots.length < 2) return this.isWhole ? tooFewTemplate(track) : html``
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
      ${this.rest.render({
        pending: () =>
          html`<pending-note .doing=${'Following its names, measures and sentences'} .more=${''}></pending-note>`,
        error: (error) =>
          html`<problem-note .level=${2} .error=${error} @retry=${() => void this.rest.run()}></problem-note>`,
      })}
    `
  }

  private span(track: Track, view: TrackView) {
    const { snapshots } = track
    const sampled = track.sampledFrom > snapshots.length
    const all = view.places.length === snapshots.length
    const [a, b] = [view.places[0]?.snapshot, view.places.at(-1)?.snapshot]
    return html`<section data-axis aria-labelledby="track-title">
      <div class="head"><h2 id="track-title">Track</h2><p>${snapshots.length.toLocaleString('en')} ${sampled ? `of ${track.sampledFrom.toLocaleString('en')} snapshots` : 'snapshots'}. A mark is as high as the weight of what changed. Drag over the axis, or move its handles, to choose the span.</p>
        <div class="end tools"><div class="seg" role="group" aria-label="How snapshots stand on the axis">${(['time', 'even'] as const).map((spacing) => html`<button type="button" aria-pressed=${spacing === this.spacing} @click=${() => this.space(spacing)}>${spacing === 'time' ? 'By time' : 'Evenly'}</button>`)}</div> <a class="btn" href=${trackAddress(this.kind, this.slug, this.sample === null ? {} : { sample: this.sample })} download=${`${this.slug} track.json`}>JSON</a> ${takeAwayButtons('Time axis', this.about('axis', 'Time axis', track, this.wholeView ?? view), { table: () => axisTable(track), plot: () => this.querySelector('[data-axis]') })}</div></div>
      <span-brush .view=${this.wholeView} .sizes=${this.sizes} .chosen=${this.chosen} .playing=${this.playing} @span-chosen=${(event: CustomEvent<Chosen>) => this.choose(event.detail)}></span-brush>
      <p class="tools chosen-span"><span role="status">${all ? 'All of it' : 'Chosen'}: ${spanInWords(view)}</span>
        ${all ? nothing : html`<button class="btn" type="button" @click=${() => this.choose(wholeOf(track))}>Show all</button>`}
        ${a && b && a.id !== b.id ? html`<a class="btn" href=${pairAddress(a.id, b.id)}>Compare its two ends</a>` : nothing}</p>
      ${
        !this.isWhole
          ? nothing
          : html`<state-player .track=${track} .chosen=${this.chosen} @player-at=${(
              event: CustomEvent<number | null>,
            ) => {
              this.playing = event.detail
            }}></state-player>`
      }
      ${sampled || this.sample !== null ? html`<p class="tools"><span class="lab">Which snapshots</span> ${sampleChoice([null, ...SAMPLES], this.sample, this.take)}</p>` : nothing}
      ${equalTemplate(track)}
      ${track.limits.map(({ reason }) => html`<p class="lab">${reason}.</p>`)}
      ${returnsTemplate(track)}
    </section>`
  }

  private readonly take = (sample: Sample) => {
    this.sample = sample
    this.opened = null
    setQuery({ sample })
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
    const { sentences, playing, opened } = this
    const close = () => {
      this.opened = null
    }
    return plotsOf({ track, view, sentences, playing, mark: { opened, open: (mark) => this.open(mark), close } })
  }

  /** What a file says of itself. */
  private about(id: string, title: string, track: Track, view: TrackView): About {
    const publishers = [...new Set(track.snapshots.map(({ source, article }) => source.publisher ?? article))]
    return {
      title: `${title}: ${document.querySelector('main h1')?.textContent ?? this.slug}`,
      source: `Source: ${publishers.join(', ')}; ${spanInWords(view)}. Variorum, ${location.href.split('#')[0]}`,
      file: `${this.slug} ${id}`,
    }
  }

  private plot({ id, kind, title, words, rows, table }: Plot, track: Track, view: TrackView) {
    if (rows.length === 0) return nothing
    const shown = this.whole.has(id) ? rows : rows.slice(0, FIRST_ROWS)
    const about = this.about(id, title, track, view)
    return html`<section class="plot" data-plot=${id} aria-labelledby=${id}>
      ${plotHead({ id, title, words }, about, { table, plot: () => this.querySelector(`[data-plot="${id}"]`) })}
      ${plotKey(kind)}
      <div class="lane scale"><span></span>${scaleTemplate(view)}<span class="lab latest">${id === 'sentences' || id.startsWith('sections') ? nothing : id === 'measures' ? 'first → latest' : 'latest'}</span></div>
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

function sampleAsked(): Sample {
  const asked = new URLSearchParams(location.search).get('sample')
  return isSample(asked) ? asked : null
}

declare global {
  interface HTMLElementTagNameMap {
    'track-panel': TrackPanel
  }
}
