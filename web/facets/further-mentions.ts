/** The other places where a text states a quantity of the table: those that say the same, and those that say otherwise. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Figure, FigureChange } from '../../server/schema/figure.js'
import type { Places, Side } from './places.js'
import { contextOf } from './quotation.js'
import { marked, type Sides } from './quotation-view.js'

const NAMES: Readonly<Record<Side, string>> = { from: 'The earlier text', to: 'The later text' }

export function furtherMentions(change: FigureChange, texts: Sides<string>, places: Places) {
  const lists = [
    list('from', 'disagrees with itself', change.disagreesFrom),
    list('to', 'disagrees with itself', change.disagreesTo),
    list('from', 'says so again', change.alsoFrom),
    list('to', 'says so again', change.alsoTo),
  ]
  return lists

  function list(side: Side, words: string, figures: readonly Figure[] | undefined): TemplateResult | typeof nothing {
    if (!figures) return nothing
    return html`<div class="further">
      <p class="lab"><span class="dot-${side}" aria-hidden="true"></span>${NAMES[side]} ${words}</p>
      <ul class="concordance" dir="auto">${figures.map((figure) => {
        const quoted = marked(contextOf(texts[side], figure).pieces, 'figure')
        const passage = places.passage(side, figure.start)
        return html`<li>${passage ? html`<a href=${`?tab=text#${passage}`}>${quoted}</a>` : quoted}</li>`
      })}</ul>
    </div>`
  }
}
