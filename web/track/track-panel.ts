/**
 * The track of an article or a topic: the span to look at on its time axis, what changed when as a list in plain words, and
 * the plots. Every mark opens the sentences it rests on and the way to their comparison; the span is in the address.
 */
import { Task } from '@lit/task'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Event, Life, Track } from '../../server/schema/track.js'
import { getText } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { setQuery } from '../router-history.js'
import { eventSteps } from './event-steps.js'
import { tooFewTemplate, tooLongTemplate } from './known.js'
import { inTextOrder } from './life-rows.js'
import { type Opened, type Plot, plotsOf } from './plot-list.js'
import { plotSection } from './plot-section.js'
import type { Sample } from './sample-choice.js'
import { spanInWords } from './span-brush.js'
import { spanSection } from './span-section.js'
import type { About } from './take-table.js'
import { sampleAsked, spacingAsked, spanAsked, wholeOf, writeSpan } from './track-address.js'
import { firstParts, type TrackOf, withRest } from './track-loading.js'
import { type Chosen, fittingSpacing, type Spacing, sizesOf, stepsOf, type TrackView, viewOf } from './view.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './track-panel.css'

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
  /** what opened it */
  private opener: HTMLElement | SVGElement | null = null
  /** in text order, when the text is here */
  @state() private sentences: readonly Life[] = []
  /** where the player stands, by number in the series; null: it does not play */
  @state() private playing: number | null = null
  private writing: ReturnType<typeof setTimeout> | undefined
  /** how far the server is with a series that it is not through with; empty: nothing is known */
  @state() private far = ''
  /** what has come so far */
  @state() private known: Track | null = null
  private wholeView: TrackView | null = null
  private sizes: ReadonlyMap<string, number> = new Map()

  private readonly loaded = new Task(this, {
    task: ([kind, slug, sample], { signal }) => {
      this.far = ''
      return firstParts({ kind, slug, sample }, signal, (far) => {
        this.far = far
      })
    },
    args: () => [this.kind, this.slug, this.sample] as const,
    onComplete: (track) => {
      this.known = track
      this.sentences = []
      this.chosen = spanAsked(track)
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
      return { first: track, track: await withRest(track, this.of, signal) }
    },
    args: () => [this.loaded.value] as const,
    onComplete: (loaded) => {
      if (!loaded) return
      this.known = loaded.track
      this.sentences = loaded.track.sentences
      void this.putInOrder(loaded.track)
    },
  })

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.writing)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('keydown', this.closeByKey)
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
        html`<pending-note .doing=${`Following the ${this.kind === 'articles' ? 'article' : 'topic'} through its ${this.count === null ? '' : `${this.count.toLocaleString('en')} `}snapshots`} .more=${this.far || 'The first time, each is compared with the one before.'}></pending-note>`,
      error: (error) =>
        tooLongTemplate(error, { sample: this.sample, choose: this.take, retry: () => void this.loaded.run() }),
      complete: (track) => this.track(this.known ?? track),
    })
  }

  private get of(): TrackOf {
    return { kind: this.kind, slug: this.slug, sample: this.sample }
  }

  private get isWhole(): boolean {
    return this.loaded.value !== undefined && this.rest.value?.first === this.loaded.value
  }

  /** As the last text has its sentences; without it they stand in the order in which they came. */
  private async putInOrder({ snapshots, sentences }: Track): Promise<void> {
    const last = snapshots.at(-1)
    if (!last || sentences.length === 0) return
    const text = await getText(last.id).catch(() => null)
    if (text) this.sentences = inTextOrder(sentences, text.text)
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

  private span(track: Track, view: TrackView): TemplateResult {
    const { of, wholeView, sizes, chosen, spacing, playing, isWhole, take } = this
    return spanSection({
      ...{ of, track, view, wholeView, sizes, chosen, spacing, playing, isWhole, take },
      about: this.about('axis', 'Time axis', track, wholeView ?? view),
      axis: () => this.querySelector('[data-axis]'),
      choose: (asked) => this.choose(asked),
      space: (asked) => this.space(asked),
      play: (at) => {
        this.playing = at
      },
    })
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
    this.writing = setTimeout(() => {
      if (this.known) writeSpan(this.known, this.chosen)
    }, WRITE_AFTER_MS)
  }

  private plots(track: Track, view: TrackView): readonly Plot[] {
    const { sentences, playing, opened, close } = this
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

  private plot(plot: Plot, track: Track, view: TrackView) {
    const { id, title } = plot
    return plotSection({
      ...{ plot, view, about: this.about(id, title, track, view) },
      isWhole: this.whole.has(id),
      isTableOpen: this.tables.has(id),
      drawn: () => this.querySelector(`[data-plot="${id}"]`),
      more: () => this.more(id),
      openTable: (open) => {
        const tables = new Set(this.tables)
        if (open) tables.add(id)
        else tables.delete(id)
        this.tables = tables
      },
    })
  }

  /** Back to the mark, where the keyboard was. */
  private readonly close = () => {
    this.opened = null
    const { opener } = this
    void this.updateComplete.then(() => opener?.isConnected && opener.focus({ preventScroll: true }))
  }

  private readonly closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.opened === null) return
    event.preventDefault()
    this.close()
  }

  private open(opened: Opened) {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) this.opener = activeElement
    this.opened = opened
    void this.updateComplete.then(() => {
      const note = this.querySelector<HTMLElement>('.below')
      note?.focus({ preventScroll: true })
      note?.scrollIntoView({ block: 'nearest' })
    })
  }

  private readonly more = (id: string) => {
    this.whole = new Set([...this.whole, id])
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'track-panel': TrackPanel
  }
}
