/** What every plot has around it: a title, a line about how to read it, the files to take away, and the table behind it. */
import { html, nothing, type TemplateResult } from 'lit'
import { pngOf, svgOf } from './plot-picture.js'
import { pictureOf } from './read-plot.js'
import { type About, give, giveTable } from './take-table.js'
import type { PlotTable } from './view.js'

interface Plotted {
  readonly table: () => PlotTable
  readonly plot: () => Element | null
}

/** A page does not show more; the file has all. */
const MOST_ROWS = 400

export function plotHead(
  { id, title, words }: { readonly id: string; readonly title: string; readonly words: string },
  about: About,
  plotted: Plotted,
): TemplateResult {
  return html`<div class="head"><h2 id=${id}>${title}</h2><p>${words}</p>
    <div class="end">${takeAwayButtons(title, about, plotted)}</div></div>`
}

export const takeAwayButtons = (title: string, about: About, plotted: Plotted): TemplateResult =>
  html`<div class="tools" role="group" aria-label=${`Take away: ${title}`}>${(['CSV', 'SVG', 'PNG'] as const).map((format) => html`<button class="btn" type="button" @click=${() => void takeAway(format, about, plotted)}>${format}</button>`)}</div>`

async function takeAway(format: 'CSV' | 'SVG' | 'PNG', about: About, { table, plot }: Plotted): Promise<void> {
  if (format === 'CSV') {
    giveTable(table(), about)
    return
  }
  const element = plot()
  if (!element) return
  const picture = pictureOf(element, about)
  if (format === 'SVG') give(new Blob([svgOf(picture)], { type: 'image/svg+xml' }), `${about.file}.svg`)
  else {
    const png = await pngOf(picture)
    if (png) give(png, `${about.file}.png`)
  }
}

/** `table`: null while it is closed, since a table of thousands of rows is not made for nobody. */
export function plotTable(table: PlotTable | null, title: string, toggle: (open: boolean) => void): TemplateResult {
  return html`<details class="table" @toggle=${(event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open)}><summary>The same as a table<span class="vh">: ${title}</span></summary>
    ${
      table
        ? html`<div class="scroll" role="region" aria-label=${`Table: ${title}`} tabindex="0"><table>
      <thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${table.rows.slice(0, MOST_ROWS).map((row) => html`<tr>${row.map((cell) => html`<td dir="auto" class=${typeof cell === 'number' ? 'num' : ''}>${typeof cell === 'number' ? cell.toLocaleString('en') : cell}</td>`)}</tr>`)}</tbody>
    </table></div>${table.rows.length > MOST_ROWS ? html`<p class="lab">The first ${MOST_ROWS} of ${table.rows.length.toLocaleString('en')} rows; the CSV has all.</p>` : nothing}`
        : nothing
    }</details>`
}
