/**
 * All mentions of one name in context, over the page that is being read: the earlier text's and the later one's, or those of
 * the one text. Another name can be chosen in it, so that the keyboard reaches every name without a stop at each mention.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { concordanceLines } from './concordance-lines.js'
import type { ConcordanceEntry, ConcordanceSide } from './concordance-model.js'
import { TYPE_TITLES } from './names-model.js'
import './facets.css'
import './name-concordance.css'

export { comparedEntries, textEntries } from './concordance-model.js'

/** Lines before one asks for more; a screen or two. */
const FIRST_LINES = 40

/** @param key of the name to begin with; null: the first */
export function openConcordance(home: Element, entries: readonly ConcordanceEntry[], key: string | null): void {
  if (entries.length === 0) return
  const element = document.createElement('name-concordance')
  element.entries = entries
  element.key = key ?? entries[0]!.key
  home.append(element)
}

@customElement('name-concordance')
export class NameConcordance extends LightElement {
  @property({ attribute: false }) entries: readonly ConcordanceEntry[] = []
  @property({ attribute: false }) key = ''
  /** to its end, if there are more lines than shown at first */
  @state() private whole = false
  @query('dialog') private readonly dialog!: HTMLDialogElement

  protected override firstUpdated() {
    this.dialog.showModal()
  }

  protected override render() {
    const entry = this.entries.find(({ key }) => key === this.key)
    if (!entry) return nothing
    return html`<dialog aria-labelledby="concordance-title" @close=${() => this.remove()} @click=${this.press}>
      <div class="concordance-head">
        <h2 id="concordance-title" tabindex="-1" autofocus dir="auto"><span class="vh">Every mention of </span>${entry.title}</h2>
        <button class="btn" type="button" @click=${() => this.dialog.close()}>Close</button>
      </div>
      <p class="lab">${TYPE_TITLES[entry.type]}${entry.also ? html` · <span dir="auto">also ${entry.also}</span>` : nothing}${entry.row ? html` · <a href=${entry.row}>What became of it</a>` : nothing}</p>
      <p class="tools"><label class="menu">Name <select @change=${this.choose}>${this.entries.map(({ key, title }) => html`<option value=${key} ?selected=${key === this.key}>${title}</option>`)}</select></label></p>
      <div class="sides" role="region" aria-label="Mentions in context" tabindex="0">${entry.sides.map((side) => this.side(side))}</div>
    </dialog>`
  }

  private side({ where, text, mentions, href }: ConcordanceSide): TemplateResult {
    const shown = this.whole ? mentions : mentions.slice(0, FIRST_LINES)
    const left = mentions.length - shown.length
    return html`<section>
      <h3>${mentions.length === 0 ? 'Not' : mentions.length.toLocaleString('en')} ${where}</h3>
      ${concordanceLines(text, shown, href)}
      ${
        left > 0
          ? html`<button class="btn" type="button" @click=${() => {
              this.whole = true
            }}>${left.toLocaleString('en')} more</button>`
          : nothing
      }
    </section>`
  }

  private readonly choose = (event: Event) => {
    this.key = (event.target as HTMLSelectElement).value
    this.whole = false
  }

  /** A line leads to its place in the text, which lies under this. A press beside the dialog closes it. */
  private readonly press = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('a') || target === this.dialog) this.dialog.close()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'name-concordance': NameConcordance
  }
}
