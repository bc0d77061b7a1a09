/** Where a snapshot comes from, and how to cite it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { originalAddress, textAddress } from '../api.js'
import { dateWords } from '../components/date-words.js'
import { basisAndWhy, citationOf, languageInWords } from '../snapshot-words.js'

interface Copying {
  readonly copy: (citation: string) => void
  /** what became of it; empty: nothing was copied */
  readonly said: string
}

export function provenanceTemplate(snapshot: Snapshot, { copy, said }: Copying): TemplateResult {
  const { source, repairs } = snapshot
  const citation = citationOf(snapshot, location.href.split(/[?#]/)[0]!)
  const line = (name: string, value: unknown) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing)
  return html`<aside class="provenance" aria-labelledby="provenance">
    <h2 id="provenance">Where it comes from</h2>
    <dl>
      ${line('Date', html`${dateWords(snapshot.date)}. ${basisAndWhy(snapshot)}.`)}
      ${line('Language', snapshot.language && languageInWords(snapshot.language))}
      ${line('Publisher', source.publisher)}
      ${line('Address', source.url && html`<a href=${source.url} rel="noopener noreferrer">${source.url}</a>`)}
      ${line('Licence', source.licence)} ${line('Attribution', source.attribution)}
      ${line('Repairs', repairs.length > 0 ? html`<ul>${repairs.map(({ note, count }) => html`<li>${note}${count > 1 ? ` (${count.toLocaleString('en')})` : ''}</li>`)}</ul>` : 'None: the text is as it was received.')}
      ${line('SHA-256 of text', html`<span class="mono">${snapshot.textHash}</span>`)}
      ${line('SHA-256 of original', html`<span class="mono">${snapshot.originalHash}</span>`)}
    </dl>
    <p class="tools"><a class="btn" href=${originalAddress(snapshot.id)} download>Original</a><a class="btn" href=${textAddress(snapshot.id)}>Text</a></p>
    <h2>To cite it</h2>
    <p class="cite">${citation}</p>
    <p class="tools"><button class="btn" type="button" @click=${() => copy(citation)}>Copy citation</button><span aria-hidden="true" class="lab">${said}</span></p>
  </aside>`
}
