/** *Figures* of the compare page: what is counted, who says so, then and now, with both sentences behind each row. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Comparison } from '../../server/schema/comparison.js'
import type { Figure } from '../../server/schema/figure.js'
import { LightElement } from '../components/light-element.js'
import {
  choicesOf,
  countsOf,
  drawn,
  endsOf,
  FIGURE_ADDRESS,
  type FigureFilter,
  type FigureRow,
  type FigureShow,
  figureRows,
  filtered,
  grouped,
  isFigureShow,
  isKind,
  KIND_TITLES,
  type LogAxis,
  logAxis,
  SHOW_WORDS,
} from './figures-model.js'
import { furtherMentions } from './further-mentions.js'
import { type Places, placesOf } from './places.js'
import { quotationOf } from './quotation.js'
import { quotationPair, type Sides } from './quotation-view.js'
import { RowsController } from './rows-controller.js'
import { takeAway } from './take-away.js'
import './facets.css'
import './figures-panel.css'

const START: FigureFilter = {
  show: new Set(['revised', 'added', 'removed']),
  kind: '',
  party: '',
  source: '',
  large: false,
  sort: 'kind',
}

@customElement('figures-panel')
export class FiguresPanel extends LightElement {
  @property({ attribute: false }) comparison: Comparison | null = null
  @property({ attribute: false }) texts: Sides<string> = { from: '', to: '' }
  /** the change that the address names: shown and open whatever is filtered */
  @property({ attribute: false }) target: string | null = null
  private readonly shown = new RowsController<FigureShow, FigureFilter>(this, START, FIGURE_ADDRESS)
  private rows: readonly FigureRow[] = []
  private places: Places | null = null

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('comparison') && this.comparison) {
      this.rows = figureRows(this.comparison.figures)
      this.places = placesOf(this.comparison)
      this.shown.begin()
    }
    if (changed.has('target')) this.shown.openRow(this.target)
  }

  protected override render() {
    const { comparison, rows } = this
    if (!comparison || !this.places) return nothing
    if (rows.length === 0) return html`<p class="empty">Neither text holds a figure that could be read.</p>`
    const shown = filtered(rows, this.shown.filter, this.target)
    const axis = logAxis(shown)
    return html`
      <p class="facet-summary">${countsOf(rows)}. <span class="lab">Press a row to read both sentences.</span></p>
      ${this.tools()}
      <p class="legend" aria-hidden="true"><span class="dot-from"></span>a, earlier <span class="dot-to"></span>b, later · <span>↦</span> at least, over · <span>↤</span> up to, under · <span>~</span> about · <span>⊢⊣</span> range</p>
      ${shown.length === 0 ? html`<p class="empty">No figure fits these filters. <button class="btn" type="button" @click=${this.shown.reset}>Show all changes</button></p>` : this.table(shown, axis)}
    `
  }

  private tools() {
    const { rows } = this
    const { filter } = this.shown
    const kinds = Object.entries(KIND_TITLES).filter(([kind]) => rows.some((row) => row.kind === kind))
    const count = (show: FigureShow) => rows.filter((row) => row.show === show).length
    return html`<div class="tools" role="group" aria-label="Which figures">
      ${Object.entries(SHOW_WORDS).map(([show, words]) => (isFigureShow(show) && count(show) > 0 ? html`<label class="check"><input type="checkbox" .checked=${filter.show.has(show)} @change=${() => this.shown.toggleShow(show)} />${words} <span class="lab">${count(show).toLocaleString('en')}</span></label>` : nothing))}
      ${menu(
        'Kind',
        filter.kind,
        kinds.map(([kind, title]) => [kind, title]),
        (kind) => this.shown.change({ kind: isKind(kind) ? kind : '' }),
      )}
      ${menu(
        'Party',
        filter.party,
        choicesOf(rows, 'party').map(([name, n]) => [name, `${name} (${n})`]),
        (party) => this.shown.change({ party }),
      )}
      ${menu(
        'Says who',
        filter.source,
        choicesOf(rows, 'attribution').map(([name, n]) => [name, `${name} (${n})`]),
        (source) => this.shown.change({ source }),
      )}
      <label class="check"><input type="checkbox" .checked=${filter.large} @change=${() => this.shown.change({ large: !filter.large })} />only × 2 and more</label>
      <label class="menu">Sort <select @change=${(event: Event) => this.shown.change({ sort: sortOf((event.target as HTMLSelectElement).value) })}>
        ${(['kind', 'size', 'place'] as const).map((sort) => html`<option value=${sort} ?selected=${sort === filter.sort}>${{ kind: 'by kind', size: 'by size of change', place: 'as in the text' }[sort]}</option>`)}
      </select></label>
      ${takeAway(this.comparison!, 'figures')}
    </div>`
  }

  private table(rows: readonly FigureRow[], axis: LogAxis): TemplateResult {
    return html`<table class="figures">
      <caption class="vh">Figures of both texts: what is counted, who says so, the earlier and the later value, and the change</caption>
      <thead><tr>
        <th scope="col">What is counted, who says so</th>
        <th scope="col" class="plot"><span class="vh">Plot on a logarithmic axis</span><svg class="ticks" aria-hidden="true" width="100%" height="16">${axis.ticks.map(({ words, at }) => svg`<text x="${at}%" y="12" text-anchor="middle">${words}</text>`)}</svg></th>
        <th scope="col" class="num"><span class="dot-from" aria-hidden="true"></span>a</th>
        <th scope="col" class="num"><span class="dot-to" aria-hidden="true"></span>b</th>
        <th scope="col" class="num">change</th>
      </tr></thead>
      ${grouped(rows, this.shown.filter.sort).map(
        ({ title, counts, rows: list }) => html`<tbody>
          <tr class="group"><th scope="rowgroup" colspan="5"><span role="heading" aria-level="3">${title}</span> <span class="lab">${counts}</span></th></tr>
          ${list.map((row) => this.row(row, axis))}
        </tbody>`,
      )}
    </table>`
  }

  private row(row: FigureRow, axis: LogAxis): TemplateResult {
    const { change, what, source, notes, by } = row
    const { id, from, to } = change
    const open = this.shown.open.has(id)
    return html`<tr id=${id} class=${`is-${row.show}`} tabindex="-1" data-current=${id === this.target}>
        <th scope="row">
          <button class="row-toggle" type="button" aria-expanded=${open} aria-controls=${`${id}-both`} @click=${() => this.shown.toggleRow(id)}>
            <span class="plus" aria-hidden="true">${open ? '−' : '+'}</span><span><span class="what" dir="auto">${what}</span>${notes.map((note) => html` <span class="note">${note}</span>`)}
            <span class="lab" dir="auto">${source}${doubt(change.confidence)}</span></span>
          </button>
        </th>
        <td class="plot">${dumbbell(from, to, axis)}</td>
        <td class="num value">${value(from)}</td>
        <td class="num value">${value(to)}</td>
        <td class="num by">${by}</td>
      </tr>
      ${open ? html`<tr class="detail" id=${`${id}-both`}><td colspan="5">${this.detail(row)}</td></tr>` : nothing}`
  }

  private detail({ change }: FigureRow): TemplateResult {
    const { id, from, to, delta } = change
    const quote = (figure: Figure | null, side: 'from' | 'to') =>
      figure && quotationOf(this.texts[side], figure.sentence, [figure])
    const asOf = [from?.asOf ?? 'not dated', to?.asOf ?? 'not dated']
    return html`${quotationPair({ from: quote(from, 'from'), to: quote(to, 'to') }, 'figure', this.places!)}
      ${furtherMentions(change, this.texts, this.places!)}
      <p class="facts">
        ${from && to && delta !== undefined ? html`<span><span class="lab">Difference</span> ${delta > 0 ? '+' : delta < 0 ? '−' : ''} ${Math.abs(delta).toLocaleString('en')}</span>` : nothing}
        ${from?.asOf || to?.asOf ? html`<span><span class="lab">As of</span> ${from && to ? asOf.join(', then ') : (from?.asOf ?? to?.asOf)}</span>` : nothing}
        <a href=${`?tab=figures#${id}`}>Address of this change</a>
      </p>`
  }
}

const sortOf = (word: string): FigureFilter['sort'] => (word === 'size' || word === 'place' ? word : 'kind')
const doubt = (confidence: number) => (confidence < 0.6 ? ' · doubtful match' : '')

function menu(
  name: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
) {
  if (options.length < 2) return nothing
  return html`<label class="menu">${name} <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${chosen === ''}>any</option>
    ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select></label>`
}

const value = (figure: Figure | null) =>
  figure ? html`<span dir="auto">${figure.surface}</span>` : html`<span class="absent">not stated</span>`

/** Middle of a row's drawing, in px. */
const Y = 14

/** Ring for the earlier, disc for the later; a range is a bar with ends, a bound has an arrow, "about" a tilde. */
function dumbbell(earlier: Figure | null, later: Figure | null, axis: LogAxis): TemplateResult {
  const [from, to] = drawn(earlier, later)
  const grid = axis.ticks.map(({ at }) => svg`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="28"></line>`)
  const ends = [from, to].map((figure) => (figure ? endsOf(figure) : []))
  if (ends.every((list) => list.length === 0)) return html`<span class="absent">no number to plot</span>`
  const middle = (list: readonly number[]) =>
    list.length > 0 ? list.reduce((sum, end) => sum + axis.at(end), 0) / list.length : null
  const [a, b] = [middle(ends[0]!), middle(ends[1]!)]
  const apart = a !== null && b !== null && Math.abs(a - b) > 0.5
  return html`<svg aria-hidden="true" width="100%" height="28">${grid}
    ${apart ? svg`<line class="joins" x1="${a}%" x2="${b}%" y1=${Y} y2=${Y}></line>` : nothing}
    ${from ? mark(from, 'from', axis) : nothing}${to ? mark(to, 'to', axis, a !== null && !apart) : nothing}
  </svg>`
}

function mark(figure: Figure, side: 'from' | 'to', axis: LogAxis, onTop = false): SVGTemplateResult {
  const ends = endsOf(figure)
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined) return svg``
  if (ends.length === 2) {
    const [x1, x2] = [axis.at(first), axis.at(last)]
    return svg`<g class="range ${side}"><line x1="${x1}%" x2="${x2}%" y1=${Y} y2=${Y}></line><line x1="${x1}%" x2="${x1}%" y1=${Y - 5} y2=${Y + 5}></line><line x1="${x2}%" x2="${x2}%" y1=${Y - 5} y2=${Y + 5}></line></g>`
  }
  const x = axis.at(first)
  const sign = SIGNS[figure.qualifier]
  return svg`<circle class="mark ${side}" cx="${x}%" cy=${Y} r=${onTop ? 2.5 : 4.5}></circle>${sign ? svg`<text class="sign ${side}" x="${x}%" y=${side === 'from' ? 7 : 27} text-anchor="middle">${sign}</text>` : nothing}`
}

const SIGNS: Readonly<Partial<Record<Figure['qualifier'], string>>> = {
  at_least: '→',
  over: '→',
  up_to: '←',
  under: '←',
  nearly: '←',
  about: '~',
}

declare global {
  interface HTMLElementTagNameMap {
    'figures-panel': FiguresPanel
  }
}
