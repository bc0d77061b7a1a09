/** *Framing* of the compare page: how it is told, each shift with the working words, the rule, and both sentences. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Comparison } from '../../server/schema/comparison.js'
import type { FramingCategory, FramingSide } from '../../server/schema/framing.js'
import { LightElement } from '../components/light-element.js'
import { filterAsked, writeFilter } from './filter-address.js'
import {
  ALL,
  CATEGORY_TITLES,
  categoryCounts,
  FRAMING_ADDRESS,
  type FramingFilter,
  type FramingRow,
  filteredFraming,
  framingChoices,
  framingRows,
} from './framing-model.js'
import { profileTemplate } from './framing-profile-view.js'
import { type Places, placesOf, type Side } from './places.js'
import { quotationOf } from './quotation.js'
import { quotationPair, type Sides } from './quotation-view.js'
import { takeAway } from './take-away.js'
import './facets.css'
import './framing-panel.css'

/** Rows added by "show more": two or three screens. */
const PAGE = 20
const WEIGHTS = [
  [0, 'any'],
  [0.3, 'a careful reader notices'],
  [0.6, 'changes the story'],
] as const

@customElement('framing-panel')
export class FramingPanel extends LightElement {
  @property({ attribute: false }) comparison: Comparison | null = null
  @property({ attribute: false }) texts: Sides<string> = { from: '', to: '' }
  /** the change that the address names: shown whatever is filtered */
  @property({ attribute: false }) target: string | null = null
  @state() private filter = ALL
  @state() private shown = PAGE
  private rows: readonly FramingRow[] = []
  private places: Places | null = null

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('comparison') && this.comparison) {
      this.places = placesOf(this.comparison)
      this.rows = framingRows(this.comparison, this.places)
      this.filter = filterAsked(FRAMING_ADDRESS, ALL)
      this.shown = PAGE
    }
  }

  protected override render() {
    const { comparison, rows, places } = this
    if (!comparison || !places) return nothing
    const note = html`<p class="can lab">Found by rules of grammar and word lists, each named below. They see what was exchanged between two sentences; irony, pictures and what both texts leave unsaid they do not see, and a shift they name is for you to judge.</p>`
    const profile = comparison.framingProfile ? profileTemplate(comparison.framingProfile, this.texts, places) : nothing
    if (rows.length === 0)
      return html`<p class="empty">No shift of framing was found between the two texts.</p>${note}${profile}`
    const list = filteredFraming(rows, this.filter, this.target)
    // one more than the row that is meant, so that the key for the next finds it
    const until = Math.max(this.shown, list.findIndex(({ change }) => change.id === this.target) + 2)
    return html`${note}
      ${this.tools()}
      <div class="by-category">
        ${this.categories()}
        <div>
          <p class="vh" role="status">${list.length} shifts shown</p>
          ${list.length === 0 ? html`<p class="empty">No shift fits these filters. <button class="btn" type="button" @click=${this.reset}>Show all</button></p>` : nothing}
          <ol class="shifts">${list.slice(0, until).map((row) => this.row(row, places))}</ol>
          ${
            list.length > until
              ? html`<button class="btn" type="button" @click=${() => {
                  this.shown = until + PAGE
                }}>Next ${Math.min(PAGE, list.length - until)} of ${list.length - until}</button>`
              : nothing
          }
        </div>
      </div>
      ${profile}`
  }

  private tools() {
    const { filter, rows } = this
    const choose = (name: string, field: 'section' | 'actor', choices: readonly (readonly [string, number])[]) =>
      choices.length < 2
        ? nothing
        : html`<label class="menu">${name} <select @change=${(event: Event) => this.change({ [field]: (event.target as HTMLSelectElement).value })}>
            <option value="" ?selected=${filter[field] === ''}>any</option>
            ${choices.map(([value, n]) => html`<option value=${value} ?selected=${value === filter[field]}>${value} (${n})</option>`)}
          </select></label>`
    return html`<div class="tools" role="group" aria-label="Which shifts">
      <label class="menu">Weight <select @change=${(event: Event) => this.change({ weight: Number((event.target as HTMLSelectElement).value) })}>
        ${WEIGHTS.map(([weight, words]) => html`<option value=${weight} ?selected=${weight === filter.weight}>${words}</option>`)}
      </select></label>
      ${choose('Section', 'section', framingChoices(rows, 'section'))} ${choose('Actor', 'actor', framingChoices(rows, 'actors'))}
      ${takeAway(this.comparison!, 'framing')}
    </div>`
  }

  private categories() {
    const counts = categoryCounts(this.rows)
    const most = Math.max(1, ...counts.map(({ count }) => count))
    const chosen = this.filter.categories
    return html`<div class="categories" role="group" aria-label="Categories: choose one or several">
      <button type="button" aria-pressed=${chosen.size === 0} @click=${() => this.change({ categories: new Set() })}><span>All</span><span></span><span class="num">${this.rows.length.toLocaleString('en')}</span></button>
      ${counts.map(
        ({
          category,
          title,
          count,
        }) => html`<button type="button" aria-pressed=${chosen.has(category)} @click=${() => this.toggle(category)}>
          <span>${title}</span><svg aria-hidden="true" width="100%" height="8">${svg`<rect width="${(100 * count) / most}%" height="8"></rect>`}</svg><span class="num">${count.toLocaleString('en')}</span>
        </button>`,
      )}
    </div>`
  }

  private row({ change, section }: FramingRow, places: Places): TemplateResult {
    const { id, category, label, rule, from, to, confidence, inQuotation } = change
    const quote = (words: FramingSide | null, side: Side) =>
      words && quotationOf(this.texts[side], words.sentence, [words.span])
    return html`<li id=${id} tabindex="-1" data-current=${id === this.target}>
      <div class="kind"><b>${CATEGORY_TITLES[category]}</b><span class="lab" dir="auto">${section}</span>${weightMark(change.weight)}</div>
      <div>
        <p class="said" dir="auto">${inQuotation ? html`<span class="note">Altered quotation:</span> ` : nothing}${label}</p>
        ${quotationPair({ from: quote(from, 'from'), to: quote(to, 'to') }, 'framing', places)}
        <p class="rule">Rule: ${rule}${confidence < 0.6 ? html` <span class="note">uncertain</span>` : nothing} <a href=${`?tab=framing#${id}`}>${id}<span class="vh">: address of this shift</span></a></p>
      </div>
    </li>`
  }

  private change(part: Partial<FramingFilter>) {
    this.filter = { ...this.filter, ...part }
    writeFilter(FRAMING_ADDRESS, this.filter, ALL)
    this.shown = PAGE
  }

  private readonly reset = () => this.change(ALL)

  private toggle(category: FramingCategory) {
    const next = new Set(this.filter.categories)
    if (!next.delete(category)) next.add(category)
    this.change({ categories: next })
  }
}

/** Five steps, told in words too. */
function weightMark(weight: number): TemplateResult {
  const steps = Math.max(1, Math.ceil(weight * 5))
  return html`<span class="weight" title=${`weight ${weight.toFixed(2)}`}><span class="vh">Weight ${steps} of 5</span><span aria-hidden="true">${'▪'.repeat(steps)}${'▫'.repeat(5 - steps)}</span></span>`
}

declare global {
  interface HTMLElementTagNameMap {
    'framing-panel': FramingPanel
  }
}
