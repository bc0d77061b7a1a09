/**
 * What a page shows while it waits. It draws nothing for 300 ms: an answer that comes sooner needs no announcement, and
 * one that flashes by is worse than none. Then it says what is being done, in a line that a screen reader hears.
 */
import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from './light-element.js'
import './pending-note.css'

const PATIENCE_MS = 300

@customElement('pending-note')
export class PendingNote extends LightElement {
  /** "Reading the library": what is being done, without a stop */
  @property() doing = ''
  /** one more sentence; empty: none */
  @property() more = ''
  @state() private late = false
  private timer = 0

  override connectedCallback(): void {
    super.connectedCallback()
    this.timer = window.setTimeout(() => {
      this.late = true
    }, PATIENCE_MS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.clearTimeout(this.timer)
    this.late = false
  }

  protected override render() {
    return html`<div role="status">
      ${
        this.late
          ? html`<p class="doing">${this.doing}…</p>
            ${this.more ? html`<p class="note">${this.more}</p>` : nothing}
            <div class="ghost" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`
          : nothing
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pending-note': PendingNote
  }
}
