import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('add-page')
export class AddPage extends LightElement {
  protected override firstUpdated() {
    pageReady(this, 'Add')
  }

  protected override render() {
    return html`<h1>Add</h1>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'add-page': AddPage
  }
}
