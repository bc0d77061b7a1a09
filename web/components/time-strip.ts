/**
 * An article's snapshots on the shelf's time axis. A mark is as wide as its date is uncertain: a disc for a day, a bar for
 * a year; a tick where many stand close; dashed for an extract. It shows and does not act: marks can lie closer than a
 * finger is wide, and the article's page lists them all.
 */
import { html, nothing, type SVGTemplateResult, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ArticleMark } from '../../server/schema/article.js'
import { LightElement } from './light-element.js'
import { placeOf, type TimeAxis, timeAxis } from './time-axis-model.js'
import './time-strip.css'

/** A date that takes up less of the axis than this, in percent, is drawn as a point: 9 px on 800. */
const POINT = 1.2
/** From here on points are ticks: discs would melt. */
const MANY = 9

@customElement('time-strip')
export class TimeStrip extends LightElement {
  @property({ attribute: false }) marks: readonly ArticleMark[] = []
  @property({ attribute: false }) axis: TimeAxis = timeAxis([])
  /** what the strip shows, in words */
  @property({ attribute: false }) words = ''

  protected override render() {
    return html`<svg role="img" aria-label=${this.words} width="100%" height="34">
      ${this.axis.stretches.map(
        ({ left, right }) => svg`<line class="line" x1="${left}%" x2="${right}%" y1="17" y2="17"></line>`,
      )}
      ${this.axis.stretches.slice(1).map(({ left }, i) => breakSign((this.axis.stretches[i]!.right + left) / 2))}
      ${this.marks.map((mark) => this.drawn(mark))}
    </svg>`
  }

  private drawn(mark: ArticleMark): SVGTemplateResult | typeof nothing {
    const from = placeOf(this.axis, Date.parse(mark.earliest))
    const to = placeOf(this.axis, Date.parse(mark.latest))
    if (Number.isNaN(from) || Number.isNaN(to)) return nothing
    const partial = mark.partial ? ' partial' : ''
    if (to - from > POINT) {
      // between two dates it was one of them; about a year it was around it
      const open = mark.date.includes('/') ? ' open' : ''
      return svg`<rect class=${`bar${open}${partial}`} x="${from}%" width="${to - from}%" y="13" height="8"></rect>`
    }
    const middle = (from + to) / 2
    if (this.marks.length >= MANY) {
      return svg`<line class=${`tick${partial}`} x1="${middle}%" x2="${middle}%" y1="9" y2="25"></line>`
    }
    return svg`<circle class=${`disc${partial}`} cx="${middle}%" cy="17" r="4.5"></circle>`
  }
}

const breakSign = (at: number) => svg`<svg class="break" x="${at}%" y="11" width="1" height="12" overflow="visible">
  <path d="M-4.5 11 L-0.5 1 M0.5 11 L4.5 1"></path>
</svg>`

declare global {
  interface HTMLElementTagNameMap {
    'time-strip': TimeStrip
  }
}
