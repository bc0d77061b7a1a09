/** The table of one facet, to take away. Nothing for texts that are not stored: they have no address. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Comparison, Facet } from '../../server/schema/comparison.js'
import { comparisonAddress, tableAddress } from '../api.js'

export function takeAway({ from, to }: Comparison, facet: Facet): TemplateResult | typeof nothing {
  if (!from || !to) return nothing
  return html`<span class="away-links"><a class="btn" href=${tableAddress(from.id, to.id, facet)} download>CSV</a> <a class="btn" href=${comparisonAddress(from.id, to.id, [facet])} download=${`${from.id} ${to.id} ${facet}.json`}>JSON</a></span>`
}
