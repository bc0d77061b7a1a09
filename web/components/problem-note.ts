/**
 * What a page shows instead of what it could not get: what happened, what can be done, and a button that tries again.
 * It emits `retry`.
 */
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { wordsOf } from '../problem-words.js'
import { LightElement } from './light-element.js'
import './problem-note.css'

@customElement('problem-note')
export class ProblemNote extends LightElement {
  /** what was thrown; an ApiProblem speaks for itself */
  @property({ attribute: false }) error: unknown = null
  /** an address and its words, offered beside "Try again"; null: the library */
  @property({ attribute: false }) instead: { readonly href: string; readonly words: string } | null = null
  /** false where trying again cannot help */
  @property({ type: Boolean, attribute: false }) canRetry = true

  /** 1 where it stands in the place of a whole page, which then has no other heading */
  @property({ attribute: false }) level: 1 | 2 = 1

  protected override render() {
    const { heading, detail } = wordsOf(this.error)
    const { href, words } = this.instead ?? { href: '/', words: 'Go to the library' }
    return html`<div class="err" role="alert">
      ${this.level === 1 ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`}
      <p>${detail}</p>
      <p class="tools">
        ${this.canRetry ? html`<button class="btn key" type="button" @click=${this.retry}>Try again</button>` : nothing}
        <a class="btn" href=${href}>${words}</a>
      </p>
    </div>`
  }

  private retry() {
    this.dispatchEvent(new CustomEvent('retry'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-note': ProblemNote
  }
}
