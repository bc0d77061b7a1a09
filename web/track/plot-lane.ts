/**
 * One lane of a plot: a drawing, and over it one stop of the keyboard that goes from mark to mark. Arrows go by one, page
 * keys by ten, Home and End to the ends, Enter or a press opens what a mark rests on. A stop for every mark would have been
 * hundreds; a slider says where it stands, of how many, and what is there, to everyone.
 */
import { html, nothing, type SVGTemplateResult, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { type LaneMark, nearest } from './view.js'
import './plot-lane.css'

declare global {
  interface HTMLElementEventMap {
    'mark-open': CustomEvent<number>
  }
}

/** Keys to the number of marks they go by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
}

@customElement('plot-lane')
export class PlotLane extends LightElement {
  @property({ attribute: false }) marks: readonly LaneMark[] = []
  @property({ attribute: false }) drawn: SVGTemplateResult | readonly SVGTemplateResult[] = svg``
  /** what the lane shows, in words */
  @property({ attribute: false }) words = ''
  @property({ attribute: false }) height = 24
  /** where a player stands, percent; null: nowhere */
  @property({ attribute: false }) playhead: number | null = null
  /** its marks stand one below the other */
  @property({ attribute: false }) down = false
  @state() private at = 0
  @state() private shown = false

  protected override render() {
    const at = Math.min(this.at, this.marks.length - 1)
    const mark = this.marks[at]
    const cursor = this.shown && mark ? cursorTemplate(mark, this.down) : nothing
    return html`<svg class="plot" role="img" aria-label=${this.words} width="100%" height=${this.height}>${this.drawn}${
      this.playhead === null
        ? nothing
        : svg`<line class="playhead" x1="${this.playhead}%" x2="${this.playhead}%" y1="0" y2="100%"></line>`
    }${cursor}</svg>${
      mark
        ? html`<div class="hit" role="slider" tabindex="0" aria-label=${`Marks of: ${this.words.split(':')[0]}`} aria-orientation=${this.down ? 'vertical' : 'horizontal'} aria-valuemin="1" aria-valuemax=${this.marks.length} aria-valuenow=${at + 1} aria-valuetext=${`${mark.words()}. Enter shows what it rests on`}
          @focus=${this.show} @blur=${this.hide} @pointerleave=${this.hide} @pointermove=${this.point} @click=${this.press} @keydown=${this.key}></div>`
        : nothing
    }`
  }

  private readonly show = () => {
    this.shown = true
  }

  private readonly hide = () => {
    this.shown = document.activeElement === this.querySelector('.hit')
  }

  private readonly point = (event: PointerEvent) => {
    this.at = this.markAt(event)
    this.shown = true
  }

  private markAt(event: MouseEvent): number {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect()
    const share = this.down
      ? (event.clientY - box.top) / Math.max(1, box.height)
      : (event.clientX - box.left) / Math.max(1, box.width)
    return nearest(this.marks, 100 * share) ?? 0
  }

  private readonly press = (event: MouseEvent) => {
    // pressed by a screen reader: there is no place, the mark that it stands on is meant
    if (event.detail > 0) this.at = this.markAt(event)
    this.open()
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') this.open()
    else {
      const step = STEPS[event.key]
      if (step === undefined) return
      // downwards, the next is below
      const by = this.down && /^(?:ArrowUp|ArrowDown|Page)/.test(event.key) ? -step : step
      this.at = Math.min(Math.max(0, Math.min(this.at, this.marks.length - 1) + by), this.marks.length - 1)
    }
    event.preventDefault()
  }

  private open() {
    this.dispatchEvent(new CustomEvent('mark-open', { detail: Math.min(this.at, this.marks.length - 1) }))
  }
}

function cursorTemplate({ x, words: told }: LaneMark, down: boolean): SVGTemplateResult {
  const words = told()
  if (down)
    return svg`<g class="cursor"><line x1="0" x2="100%" y1="${x}%" y2="${x}%"></line><text x="0" y="${x}%" dy=${x < 4 ? 16 : -5}>${words.length > 90 ? `${words.slice(0, 88)} …` : words}</text></g>`
  const right = x > 50
  return svg`<g class="cursor"><line x1="${x}%" x2="${x}%" y1="0" y2="100%"></line><text x="${x}%" dx=${right ? -6 : 6} y="11" text-anchor=${right ? 'end' : 'start'}>${words.length > 90 ? `${words.slice(0, 88)} …` : words}</text></g>`
}

declare global {
  interface HTMLElementTagNameMap {
    'plot-lane': PlotLane
  }
}
