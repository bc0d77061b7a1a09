/** The snapshots before and after one in time, and any other to compare it with. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { dateInWords } from '../dates.js'
import { navigate } from '../router-history.js'
import { pairAddress } from '../track/event-steps.js'

const readAddress = (id: string) => `/snapshots/${encodeURIComponent(id)}`

/** `snapshots`: all of the article; empty while they are not here. */
export function neighboursTemplate(snapshot: Snapshot, snapshots: readonly Snapshot[]): TemplateResult {
  const at = snapshots.findIndex(({ id }) => id === snapshot.id)
  const before = snapshots[at - 1]
  const after = at < 0 ? undefined : snapshots[at + 1]
  const others = snapshots.filter(({ id }) => id !== snapshot.id)
  if (others.length === 0)
    return html`<p class="tools beside"><a class="btn" href=${`/add?article=${encodeURIComponent(snapshot.article)}`}>Add another date to compare it with</a></p>`
  const choose = (event: Event) => {
    const other = (event.target as HTMLSelectElement).value
    const place = snapshots.findIndex(({ id }) => id === other)
    if (other) navigate(place < at ? pairAddress(other, snapshot.id) : pairAddress(snapshot.id, other))
  }
  return html`<div class="tools beside">
    ${before ? html`<a class="btn" rel="prev" href=${readAddress(before.id)}><span aria-hidden="true">←</span><span class="vh">Earlier: </span>${dateInWords(before.date)}</a>` : nothing}
    ${after ? html`<a class="btn" rel="next" href=${readAddress(after.id)}><span class="vh">Later: </span>${dateInWords(after.date)} <span aria-hidden="true">→</span></a>` : nothing}
    <label class="check">Compare with
      <select @change=${choose}><option value="">choose a date</option>${others.map(({ id, date, partial }) => html`<option value=${id}>${dateInWords(date)}${partial ? ' (extract)' : ''}</option>`)}</select>
    </label>
  </div>`
}
