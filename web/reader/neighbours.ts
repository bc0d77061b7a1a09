/** The snapshots before and after one in time, and any other to compare it with. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Article } from '../../server/schema/article.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { dateInWords } from '../dates.js'
import { navigate } from '../router-history.js'
import { pairAddress } from '../track/event-steps.js'

const readAddress = (id: string) => `/snapshots/${encodeURIComponent(id)}`

export interface Shelf {
  /** in order, with the snapshot among them */
  readonly around: readonly Snapshot[]
  readonly article: Pick<Article, 'marks'>
}

/** `shelf`: null while it is not here. */
export function neighboursTemplate(snapshot: Snapshot, shelf: Shelf | null | undefined): TemplateResult {
  if (!shelf) return html`<div class="tools beside"></div>`
  const { around } = shelf
  const here = around.findIndex(({ id }) => id === snapshot.id)
  const before = around[here - 1]
  const after = here < 0 ? undefined : around[here + 1]
  const snapshots = choicesOf(shelf)
  const at = snapshots.findIndex(({ id }) => id === snapshot.id)
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

type Choice = Pick<Snapshot, 'id' | 'date' | 'earliest' | 'latest' | 'partial'>

/** Those around it, each; of the rest of a long series so many as the article's own marks are, all of a short one. */
export function choicesOf({ around, article }: Shelf): readonly Choice[] {
  const near = new Set(around.map(({ id }) => id))
  const [first, last] = [around[0], around.at(-1)]
  const inTime = (a: Choice, b: Choice) =>
    a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0
  const rest = article.marks.filter(({ id }) => !near.has(id))
  return [
    ...rest.filter((mark) => first !== undefined && inTime(mark, first) < 0),
    ...around,
    ...rest.filter((mark) => last !== undefined && inTime(mark, last) >= 0),
  ]
}
