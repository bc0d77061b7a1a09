import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('snapshot-page')
export class SnapshotPage extends LightElement {
  @property({ attribute: false }) snapshotId = ''

  protected override firstUpdated() {
    pageReady(this, 'Snapshot')
  }

  protected override render() {
    return html`<h1>Snapshot</h1>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snapshot-page': SnapshotPage
  }
}
