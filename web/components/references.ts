/** What a text cites: one snapshot's list below its text, and what became of two lists below their outlines. */
import { html, nothing, type TemplateResult } from 'lit'
import type { BlockSpan } from '../../server/schema/block.js'
import type { Comparison } from '../../server/schema/comparison.js'
import type { Reference, ReferenceChange } from '../../server/schema/reference.js'
import { tableAddress } from '../api.js'
import './references.css'

/** A source that is cited throughout leads to its first places. */
const MOST_PLACES = 12

const countOf = (n: number, one: string, more: string) => `${n.toLocaleString('en')} ${n === 1 ? one : more}`

const entry = ({ text, url }: Reference): TemplateResult =>
  html`<span dir="auto">${text}</span>${url === null ? nothing : html` <a href=${url} rel="noopener noreferrer nofollow">${hostOf(url)}</a>`}`

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

/** Folded, since a list is often as long as the text. `blocks`: those of the text, which the entries name by number. */
export function referencesTemplate(
  references: readonly Reference[] | null,
  blocks: readonly BlockSpan[],
): TemplateResult | typeof nothing {
  if (references === null || references.length === 0) return nothing
  const places = ({ citedIn }: Reference) => {
    const shown = citedIn.slice(0, MOST_PLACES).flatMap((number) => blocks[number] ?? [])
    return shown.length === 0
      ? nothing
      : html` <span class="lab">cited in ${shown.map(({ start }, n) => html`${n > 0 ? ', ' : nothing}<a href=${`#at-${start}`} aria-label=${`To the place ${n + 1} where it is cited`}>${n + 1}</a>`)}</span>`
  }
  return html`<details class="references"><summary>What it cites: ${countOf(references.length, 'entry', 'entries')}</summary>
    <ol>${references.map((reference) => html`<li>${entry(reference)}${places(reference)}</li>`)}</ol>
  </details>`
}

const HEADS: readonly (readonly [ReferenceChange['change'], string])[] = [
  ['added', 'Only in b'],
  ['removed', 'Only in a'],
  ['edited', 'In both, worded otherwise'],
]

export function referenceChangesTemplate({
  references,
  from: a,
  to: b,
}: Pick<Comparison, 'references' | 'from' | 'to'>): TemplateResult | typeof nothing {
  if (references === null || (references.from ?? 0) + (references.to ?? 0) === 0) return nothing
  const { from, to, kept, changes } = references
  const number = (n: number | null) => (n === null ? 'not read' : n.toLocaleString('en'))
  const part = ([change, head]: (typeof HEADS)[number]) => {
    const those = changes.filter((one) => one.change === change)
    if (those.length === 0) return nothing
    return html`<details><summary>${head}: ${countOf(those.length, 'entry', 'entries')}</summary>
      <ul>${those.map(
        ({ id, from: before, to: after }) => html`<li id=${id} tabindex="-1">
          ${before ? html`<div class="was">${after ? html`<span class="vh">In a: </span>` : nothing}${entry(before)}</div>` : nothing}
          ${after ? html`<div class="is">${before ? html`<span class="vh">In b: </span>` : nothing}${entry(after)}</div>` : nothing}
        </li>`,
      )}</ul>
    </details>`
  }
  return html`<section class="references" aria-labelledby="references">
    <h3 id="references">What they cite</h3>
    <p>Entries of reference lists and notes: <b>${number(from)}</b> in a, <b>${number(to)}</b> in b${kept > 0 ? html`; ${kept.toLocaleString('en')} stand in both` : nothing}.</p>
    ${HEADS.map(part)}
    ${changes.length > 0 && a && b ? html`<p><a class="btn" href=${tableAddress(a.id, b.id, 'references')} download>CSV</a></p>` : nothing}
  </section>`
}
