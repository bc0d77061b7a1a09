import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'

@customElement('article-page')
export class ArticlePage extends LightElement {
  @property({ attribute: false }) slug = ''

  protected override firstUpdated() {
    pageReady(this, 'Article')
  }

  protected override render() {
    return html`<h1>Article</h1>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-page': ArticlePage
  }
}
