import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('not-found-page')
export class NotFoundPage extends LightElement {
  protected override firstUpdated() {
    pageReady(this, 'NotFound')
  }

  protected override render() {
    return html`<h1>NotFound</h1>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'not-found-page': NotFoundPage
  }
}
