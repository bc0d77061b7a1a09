/** One plot of a track on the page: its head and key, the scale, its rows or the first of them, and the table behind it. */
import { html, nothing, type TemplateResult } from 'lit'
import { plotHead, plotTable } from './plot-frame.js'
import { plotKey } from './plot-key.js'
import type { Plot } from './plot-list.js'
import { scaleTemplate } from './plot-scale.js'
import type { About } from './take-table.js'
import type { TrackView } from './view.js'

interface PlotSection {
  readonly plot: Plot
  readonly view: TrackView
  readonly about: About
  /** all of its rows are shown */
  readonly isWhole: boolean
  readonly isTableOpen: boolean
  /** where it stands on the page */
  readonly drawn: () => Element | null
  readonly more: () => void
  readonly openTable: (open: boolean) => void
}

const FIRST_ROWS = 12

export function plotSection(shown: PlotSection): TemplateResult | typeof nothing {
  const { plot, view, about, isWhole, isTableOpen, drawn, more, openTable } = shown
  const { id, kind, title, words, rows, table } = plot
  if (rows.length === 0) return nothing
  const some = isWhole ? rows : rows.slice(0, FIRST_ROWS)
  return html`<section class="plot" data-plot=${id} aria-labelledby=${id}>
    ${plotHead({ id, title, words }, about, { table, plot: drawn })}
    ${plotKey(kind)}
    <div class="lane scale"><span></span>${scaleTemplate(view)}<span class="lab latest">${latestIn(id)}</span></div>
    ${some.map((row) => row())}
    ${rows.length > some.length ? html`<p class="tools"><button class="btn" type="button" @click=${more}>All ${rows.length.toLocaleString('en')}</button></p>` : nothing}
    ${plotTable(isTableOpen ? table() : null, title, openTable)}
  </section>`
}

/** What stands at the end of its lanes. */
function latestIn(id: string): string | typeof nothing {
  if (id === 'sentences' || id.startsWith('sections')) return nothing
  return id === 'measures' ? 'first → latest' : 'latest'
}
