/** What one article tells and the others leave out, article by article. */
import { html, nothing, type TemplateResult } from 'lit'
import { type Alone, formsInWords } from './across-model.js'

/** Shown before "show all", as in the tables above it. */
const FIRST = 8

const readAddress = (snapshot: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `/snapshots/${encodeURIComponent(snapshot)}#c${start}-${end}`

export function aloneTemplate(
  alone: readonly Alone[],
  whole: ReadonlySet<string>,
  more: (id: string) => void,
): TemplateResult | typeof nothing {
  if (alone.length === 0) return nothing
  const list = (id: string, items: readonly TemplateResult[]) => {
    const shown = whole.has(id) ? items : items.slice(0, FIRST)
    return html`<ul>${shown}</ul>${items.length > shown.length ? html`<button class="btn" type="button" @click=${() => more(id)}>All ${items.length.toLocaleString('en')}</button>` : nothing}`
  }
  return html`<section aria-labelledby="alone">
    <div class="head"><h2 id="alone">What one tells and the others leave out</h2><p>Figures and names of one article that all others, read whole, do not have. A short article leaves out much.</p></div>
    <div class="alone">${alone.map(
      ({ voice, figures, names }) => html`<div><h3 dir="auto">${voice.name}</h3>
      ${
        figures.length === 0
          ? nothing
          : html`<h4>${figures.length.toLocaleString('en')} ${figures.length === 1 ? 'figure' : 'figures'}</h4>
        ${list(
          `alone-figures-${voice.id}`,
          figures.flatMap(({ label, statements }) =>
            statements
              .slice(0, 1)
              .map(
                ({ snapshot, figure }) =>
                  html`<li><a href=${readAddress(snapshot, figure.sentence)}><b class="serif">${figure.surface}</b> <span dir="auto">${label}</span></a>${figure.attribution ? html` <span class="lab" dir="auto">${figure.attribution}</span>` : nothing}</li>`,
              ),
          ),
        )}`
      }
      ${
        names.length === 0
          ? nothing
          : html`<h4>${names.length.toLocaleString('en')} ${names.length === 1 ? 'name' : 'names'}</h4>
        ${list(
          `alone-names-${voice.id}`,
          names.flatMap(({ called }) =>
            called
              .slice(0, 1)
              .map(
                (one) =>
                  html`<li><a class="serif" dir="auto" href=${readAddress(one.snapshot, one.span)}>${one.canonical}</a> <span class="lab">${one.forms.length > 1 ? formsInWords(one) : one.mentions === 1 ? 'once' : `${one.mentions} times`}</span></li>`,
              ),
          ),
        )}`
      }</div>`,
    )}</div>
  </section>`
}
