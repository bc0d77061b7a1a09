/** The labels over a shelf of strips: what each stretch of the axis covers. The strips say the same in words of their own. */
import { html, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LightElement } from './light-element.js'
import { placeOf, type Stretch, type TimeAxis, timeAxis } from './time-axis-model.js'
import { ticksOf } from './time-ticks.js'
import './time-scale.css'

@customElement('time-scale')
export class TimeScale extends LightElement {
  @property({ attribute: false }) axis: TimeAxis = timeAxis([])

  protected override render() {
    return html`<svg aria-hidden="true" width="100%" height="30">
      ${this.axis.stretches.map((stretch) => this.labels(stretch))}
    </svg>`
  }

  private labels(stretch: Stretch) {
    const { heading, ticks } = ticksOf(stretch, this.axis.stretches.length === 1 ? 8 : 4)
    const places = ticks.map(({ at, label }, i) => ({ x: placeOf(this.axis, at), label, minor: i % 2 === 1 }))
    return svg`
      <text class="heading" x="${stretch.left}%" y="11">${heading}</text>
      ${places.map(
        ({ x, label, minor }) =>
          svg`<text class=${minor ? 'minor' : ''} x="${x}%" y="26" text-anchor=${anchor(x)}>${label}</text>`,
      )}`
  }
}

/** A label at the very edge would be cut off. */
const anchor = (x: number) => (x < 3 ? 'start' : x > 97 ? 'end' : 'middle')

declare global {
  interface HTMLElementTagNameMap {
    'time-scale': TimeScale
  }
}
