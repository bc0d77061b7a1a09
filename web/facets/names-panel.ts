/** *Names* of the compare page: who is called what, how often, and every mention in its words. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Comparison } from '../../server/schema/comparison.js'
import type { Name, NameChange } from '../../server/schema/name.js'
import type { Span } from '../../server/schema/span.js'
import { LightElement } from '../components/light-element.js'
import { concordanceLines } from './concordance-lines.js'
import {
  filteredNames,
  groupedNames,
  isShow,
  isType,
  leadOf,
  mostMentions,
  NAME_ADDRESS,
  type NameFilter,
  type NameRow,
  type NameShow,
  nameRows,
  otherForms,
  SHOW_TITLES,
  TYPE_TITLES,
} from './names-model.js'
import { type Places, placesOf, type Side } from './places.js'
import { quotationOf } from './quotation.js'
import { quotationPair, type Sides } from './quotation-view.js'
import { RowsController } from './rows-controller.js'
import { takeAway } from './take-away.js'
import './facets.css'
import './names-panel.css'

const START: NameFilter = { show: new Set(['renamed', 'role_changed', 'removed', 'added']), type: '', query: '' }

/** Lines of a concordance before one asks for more. */
const FIRST_LINES = 8

@customElement('names-panel')
export class NamesPanel extends LightElement {
  @property({ attribute: false }) comparison: Comparison | null = null
  @property({ attribute: false }) texts: Sides<string> = { from: '', to: '' }
  /** the change that the address names: shown and open whatever is filtered */
  @property({ attribute: false }) target: string | null = null
  private readonly shown = new RowsController<NameShow, NameFilter>(this, START, NAME_ADDRESS)
  /** concordances shown to their end */
  @state() private whole: ReadonlySet<string> = new Set()
  private rows: readonly NameRow[] = []
  private places: Places | null = null
  private inLead: (change: NameChange) => boolean = () => false

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('comparison') && this.comparison) {
      this.rows = nameRows(this.comparison.names)
      this.places = placesOf(this.comparison)
      this.inLead = leadOf(this.comparison)
      this.shown.begin()
      this.whole = new Set()
    }
    if (changed.has('target')) this.shown.openRow(this.target)
  }

  protected override render() {
    const { comparison, rows } = this
    if (!comparison || !this.places) return nothing
    if (rows.length === 0) return html`<p class="empty">Neither text holds a name that could be read.</p>`
    const shown = filteredNames(rows, this.shown.filter, this.target)
    const most = mostMentions(shown)
    return html`
      <p class="facet-summary">${summary(rows)} <span class="lab">Press a name to read every mention.</span></p>
      ${this.tools()}
      <p class="vh" role="status">${shown.length} names shown</p>
      ${shown.length === 0 ? html`<p class="empty">No name fits these filters. <button class="btn" type="button" @click=${this.shown.reset}>Show all changes</button></p>` : nothing}
      ${groupedNames(shown, this.inLead).map(
        ({ title, count, parts }) => html`<section>
          <h3>${title} <span class="lab">${count.toLocaleString('en')}</span></h3>
          ${parts.map(({ title: part, rows: list }) => html`${part ? html`<h4>${part}</h4>` : nothing}<ul class="names">${list.map((row) => this.row(row, most))}</ul>`)}
        </section>`,
      )}
    `
  }

  private tools() {
    const { rows } = this
    const { filter } = this.shown
    const count = (show: string) => rows.filter((row) => row.show === show).length
    const types = Object.entries(TYPE_TITLES).filter(([type]) => rows.some((row) => row.type === type))
    return html`<div class="tools" role="group" aria-label="Which names">
      <label class="menu">Search <input type="search" .value=${filter.query} @input=${(event: Event) => this.shown.change({ query: (event.target as HTMLInputElement).value })} /></label>
      ${Object.entries(SHOW_TITLES).map(([show, words]) => (isShow(show) && count(show) > 0 ? html`<label class="check"><input type="checkbox" .checked=${filter.show.has(show)} @change=${() => this.shown.toggleShow(show)} />${words.toLowerCase()} <span class="lab">${count(show).toLocaleString('en')}</span></label>` : nothing))}
      <label class="menu">Type <select @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement
        this.shown.change({ type: isType(value) ? value : '' })
      }}>
        <option value="" ?selected=${filter.type === ''}>any</option>
        ${types.map(([type, title]) => html`<option value=${type} ?selected=${type === filter.type}>${title}</option>`)}
      </select></label>
      ${takeAway(this.comparison!, 'names')}
    </div>`
  }

  private row(row: NameRow, most: number): TemplateResult {
    const { change, from, to } = row
    const { id } = change
    const open = this.shown.open.has(id)
    return html`<li id=${id} class=${`is-${row.show}`} tabindex="-1" data-current=${id === this.target}>
      <div class="line">
        <button class="row-toggle" type="button" aria-expanded=${open} @click=${() => this.shown.toggleRow(id)}>
          <span class="plus" aria-hidden="true">${open ? '−' : '+'}</span>
          <span><span class="what">${forms(row)}</span>${change.confidence < 0.6 ? html` <span class="note">doubtful match</span>` : nothing}
            <span class="lab" dir="auto">${roles(row)}</span></span>
        </button>
        <span class="mentions"><span class="vh">Mentioned ${from} times in a, ${to} in b.</span><span class="from" aria-hidden="true">${from}</span>${slope(from, to, most)}<span class="to" aria-hidden="true">${to}</span></span>
        ${this.strips(change.from, change.to)}
      </div>
      ${open ? this.detail(row) : nothing}
    </li>`
  }

  /** Where in each text the name stands. */
  private strips(from: Name | null, to: Name | null) {
    const ticks = (name: Name | null, side: Side, y: number) =>
      (name?.mentions ?? []).map(
        ({ start }) =>
          svg`<line class=${side} x1="${(100 * start) / Math.max(1, this.texts[side].length)}%" x2="${(100 * start) / Math.max(1, this.texts[side].length)}%" y1=${y} y2=${y + 7}></line>`,
      )
    return html`<svg class="where" aria-hidden="true" width="100%" height="18"><rect x="0" y="1" width="100%" height="7"></rect><rect x="0" y="10" width="100%" height="7"></rect>${ticks(from, 'from', 1)}${ticks(to, 'to', 10)}</svg>`
  }

  private detail({ change }: NameRow): TemplateResult {
    const { id, label, from, to, evidence } = change
    const quote = (span: Span | null, name: Name | null, side: Side) =>
      span && quotationOf(this.texts[side], span, name?.mentions ?? [])
    return html`<div class="detail">
      <p dir="auto">${label}</p>
      ${quotationPair({ from: quote(evidence[0], from, 'from'), to: quote(evidence[1], to, 'to') }, 'name', this.places!)}
      <div class="pair">${this.concordance(id, from, 'from')}${this.concordance(id, to, 'to')}</div>
      <p class="facts"><a href=${`?tab=names#${id}`}>Address of this name</a></p>
    </div>`
  }

  private concordance(id: string, name: Name | null, side: Side) {
    if (!name) return html`<div></div>`
    const key = `${id} ${side}`
    const lines = this.whole.has(key) ? name.mentions : name.mentions.slice(0, FIRST_LINES)
    const left = name.mentions.length - lines.length
    return html`<div>
      <p class="lab">Every mention in ${side === 'from' ? 'a' : 'b'}: ${name.mentions.length}</p>
      ${concordanceLines(this.texts[side], lines, ({ start }) => {
        const passage = this.places!.passage(side, start)
        return passage ? `?tab=text#${passage}` : '?tab=text'
      })}
      ${
        left > 0
          ? html`<button class="btn" type="button" @click=${() => {
              this.whole = new Set([...this.whole, key])
            }}>${left} more</button>`
          : nothing
      }
    </div>`
  }
}

function summary(rows: readonly NameRow[]): TemplateResult {
  const count = (show: NameShow) => rows.filter((row) => row.show === show).length
  const verb = (n: number) => (n === 1 ? 'is' : 'are')
  return html`<b>${count('renamed')}</b> ${count('renamed') === 1 ? 'name was' : 'names were'} renamed or respelled, <b>${count('role_changed')}</b> ${verb(count('role_changed'))} described otherwise; <b>${count('removed')}</b> ${verb(count('removed'))} gone and <b>${count('added')}</b> new. ${count('unchanged')} stand as they were.`
}

/** Both names where they differ, so that the eye has the change before any press. */
function forms({ change: { from, to, change } }: NameRow): TemplateResult {
  const name = (to ?? from)!
  const also = otherForms(name)
  if (from && to && (change === 'renamed' || change === 'respelled')) {
    return html`<span class="earlier-word" dir="auto">${from.canonical}</span> <span aria-hidden="true">→</span><span class="vh">became</span> <span class="later-word" dir="auto">${to.canonical}</span>`
  }
  return html`<span dir="auto">${name.canonical}</span>${also ? html` <span class="also" dir="auto">also ${also}</span>` : nothing}`
}

function roles({ type, change: { change, from, to } }: NameRow): string {
  const kind = TYPE_TITLES[type].replace(/s$/, '').toLowerCase()
  if (change === 'role_changed' && from && to)
    return `${from.roles.join(', ') || 'no description'} → ${to.roles.join(', ') || 'no description'}`
  return [type === 'person' ? 'person' : kind, ...(to ?? from)!.roles.slice(0, 3)].join(' · ')
}

function slope(from: number, to: number, most: number) {
  const y = (n: number) => 22 - (18 * n) / most
  return html`<svg aria-hidden="true" width="44" height="26"><line x1="6" x2="38" y1=${y(from)} y2=${y(to)}></line><circle class="from" cx="6" cy=${y(from)} r="3"></circle><circle class="to" cx="38" cy=${y(to)} r="3"></circle></svg>`
}

declare global {
  interface HTMLElementTagNameMap {
    'names-panel': NamesPanel
  }
}
