import { html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('library-page')
export class LibraryPage extends LightElement {
  protected override firstUpdated() {
    pageReady(this, 'Library')
  }

  protected override render() {
    return html`<h1>Library</h1>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-page': LibraryPage
  }
}
