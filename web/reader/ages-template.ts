/** The age of a text's words as a bar, oldest first, with its legend; a date of the legend marks its sentences in the text. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import type { WordAge } from './word-ages.js'
import './ages-template.css'

const shareInWords = (share: number) =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${(100 * share).toLocaleString('en', { maximumFractionDigits: 0 })} %`

export function agesTemplate(
  ages: readonly WordAge[],
  chosen: string | null,
  choose: (key: string | null) => void,
): TemplateResult {
  const tone = (n: number) => `tone-${Math.round((7 * n) / Math.max(1, ages.length - 1))}`
  return html`<figure class="ages">
    <figcaption>Words by the date they came in <span class="lab">press a date to see the sentences that hold them</span></figcaption>
    <svg class="bar" aria-hidden="true" width="100%" height="14">${barOf(ages, tone)}</svg>
    <ul>${ages.map(({ key, label, share }, n) => html`<li><button class="btn bare" type="button" aria-pressed=${key === chosen ? 'true' : 'false'} @click=${() => choose(key === chosen ? null : key)}><i class=${tone(n)} aria-hidden="true"></i>${label} <b>${shareInWords(share)}</b></button></li>`)}</ul>
  </figure>`
}

function barOf(ages: readonly WordAge[], tone: (n: number) => string): readonly SVGTemplateResult[] {
  let left = 0
  return ages.map(({ share }, n) => {
    const x = left
    left += 100 * share
    return svg`<rect class=${tone(n)} x="${x}%" width="${100 * share}%" height="14"></rect>`
  })
}
