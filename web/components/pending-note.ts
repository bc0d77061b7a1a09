/**
 * What a page shows while it waits. It draws nothing for 300 ms: an answer that comes sooner needs no announcement, and
 * one that flashes by is worse than none. Then it says what is being done, in a line that a screen reader hears, and from
 * the first second on counts the seconds, so that a long wait can be told from a stopped one.
 */
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from './light-element.js'
import './pending-note.css'

/** What comes sooner is drawn at once; a note that flashes by is noise. */
const PATIENCE_MS = 300
const SECOND_MS = 1000

@customElement('pending-note')
export class PendingNote extends LightElement {
  /** "Reading the library": what is being done, without a stop */
  @property() doing = ''
  /** one more sentence; empty: none */
  @property() more = ''
  @state() private late = false
  @state() private seconds = 0
  private timer = 0
  private clock = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.timer = window.setTimeout(() => {
      this.late = true
    }, PATIENCE_MS)
    this.clock = window.setInterval(() => {
      this.seconds++
    }, SECOND_MS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.clearTimeout(this.timer)
    window.clearInterval(this.clock)
    this.late = false
    this.seconds = 0
  }

  protected override render() {
    if (!this.late) return html`<div role="status"></div>`
    // a count that is heard each second would drown the rest
    return html`<div role="status"><p class="doing">${this.doing}…</p>${this.more ? html`<p class="note">${this.more}</p>` : nothing}</div>
      ${this.seconds > 0 ? html`<p class="lab" aria-hidden="true">${this.seconds} s</p>` : nothing}
      <div class="ghost" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pending-note': PendingNote
  }
}
