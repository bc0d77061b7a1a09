import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('compare-page')
export class ComparePage extends LightElement {
  @property({ attribute: false }) from = ''
  @property({ attribute: false }) to = ''

  protected override firstUpdated() {
    pageReady(this, 'Compare')
  }

  protected override render() {
    return html`<h1>Compare</h1>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-page': ComparePage
  }
}
