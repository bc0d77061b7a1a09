/** One change as large as a headline: what is said about it, the earlier words, the later words, and its address. */
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Plate } from './change-plate-model.js'
import { changeSign } from './change-sign.js'
import type { Excerpt } from './excerpt.js'
import { LightElement } from './light-element.js'
import './change-plate.css'

@customElement('change-plate')
export class ChangePlate extends LightElement {
  @property({ attribute: false }) plate: Plate | null = null
  /** where the change stands among its neighbours */
  @property({ attribute: false }) href = ''

  protected override render() {
    if (!this.plate) return nothing
    const { sign, kind, tab, sentence, from, to } = this.plate
    return html`<article>
      <div class="what">
        ${changeSign(sign, kind)}
        <p>${sentence}</p>
        <a href=${this.href}>${tab === 'text' ? 'See it in the texts' : 'See what it rests on'}<span class="vh">: ${sentence}</span></a>
      </div>
      ${quotation(from, 'from')} ${quotation(to, 'to')}
    </article>`
  }
}

function quotation(excerpt: Excerpt | null, side: 'from' | 'to') {
  const which = side === 'from' ? 'earlier' : 'later'
  if (!excerpt) return html`<p class="void">Nothing in the ${which} text</p>`
  const { pieces, cutStart, cutEnd } = excerpt
  const words = pieces.map(({ text, differs }) => {
    if (!differs) return text
    return side === 'from' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })
  return html`<blockquote class="quote-${side}"><span class="vh">In the ${which} text: </span>${cutStart ? '… ' : nothing}${words}${cutEnd ? ' …' : nothing}</blockquote>`
}

declare global {
  interface HTMLElementTagNameMap {
    'change-plate': ChangePlate
  }
}
