/** An address that no page has. */
import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('not-found-page')
export class NotFoundPage extends LightElement {
  protected override firstUpdated() {
    pageReady(this, 'Not here')
  }

  protected override render() {
    return html`
      <div class="title"><h1>Nothing is at this address</h1></div>
      <p>It may be mistyped, or what it named was deleted. <span class="mono">${location.pathname}</span></p>
      <p class="tools"><a class="btn key" href="/">Go to the library</a><a class="btn" href="/add">Add a snapshot</a></p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'not-found-page': NotFoundPage
  }
}
