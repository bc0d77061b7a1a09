/** The bar over the compared text: how it is laid out, from change to change, what is left out, and the reports to take away. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Comparison } from '../../server/schema/comparison.js'
import { reportAddress } from '../api.js'
import { noiseInWords } from './compare-summary.js'

interface CompareBar {
  readonly comparison: Comparison
  readonly from: string
  readonly to: string
  /** "3 of 120" */
  readonly count: string
  readonly inline: boolean
  readonly noise: boolean
  readonly fold: boolean
  readonly setInline: (inline: boolean) => void
  readonly step: (by: 1 | -1) => void
  readonly toggleFold: () => void
  readonly toggleNoise: () => void
  readonly concordance: () => void
}

const REPORTS = { md: 'Markdown', csv: 'CSV table', html: 'HTML page' } as const

export function barTemplate(bar: CompareBar): TemplateResult {
  const { comparison, count, inline, setInline, step } = bar
  const noise = noiseInWords(comparison.summary.noise)
  return html`<div class="bar">
    <div class="seg only-wide" role="group" aria-label="View">
      <button type="button" aria-pressed=${!inline} @click=${() => setInline(false)}>Side by side</button>
      <button type="button" aria-pressed=${inline} @click=${() => setInline(true)}>Inline</button>
    </div>
    <div class="steps">
      <button class="btn" type="button" aria-keyshortcuts="p" @click=${() => step(-1)}><span class="vh">Previous change</span><span aria-hidden="true">p ↑</span></button>
      <span class="count">${count}</span>
      <button class="btn" type="button" aria-keyshortcuts="n" @click=${() => step(1)}><span class="vh">Next change</span><span aria-hidden="true">n ↓</span></button>
    </div>
    <label class="check"><input type="checkbox" .checked=${bar.fold} @change=${bar.toggleFold} /> Fold unchanged</label>
    ${noise.total > 0 ? html`<label class="check"><input type="checkbox" .checked=${bar.noise} @change=${bar.toggleNoise} /> Show noise</label> <span class="lab noise-words">${noise.total.toLocaleString('en')}: ${noise.words}</span>` : nothing}
    ${comparison.names.length > 0 ? html`<button class="btn" type="button" aria-haspopup="dialog" @click=${bar.concordance}>Concordance</button>` : nothing}
    <details class="away">
      <summary class="btn">Take away</summary>
      <ul>
        ${(['md', 'csv', 'html'] as const).map((format) => html`<li><a href=${reportAddress(bar.from, bar.to, format)} download>${REPORTS[format]}</a></li>`)}
      </ul>
    </details>
  </div>`
}
