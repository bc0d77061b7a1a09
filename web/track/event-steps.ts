/** What changed, when: the changes of a series in plain words, step by step, each a way into its comparison. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Event, Track } from '../../server/schema/track.js'
import { stepInShort } from '../dates.js'
import type { Step } from './view.js'

/** Dates, and events a date, that are shown before "show all": the newest change is on the first screen. */
const FIRST_STEPS = 5
const EVENTS_A_STEP = 6

const FACETS: Readonly<Record<Event['facet'], string>> = {
  figures: 'Figures',
  names: 'Names',
  framing: 'Framing',
  structure: 'Sections',
  text: 'Text',
}

export const pairAddress = (from: string, to: string) =>
  `/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}`

interface Shown {
  readonly facet: Event['facet'] | ''
  readonly whole: ReadonlySet<string>
  readonly choose: (facet: Event['facet'] | '') => void
  readonly more: (id: string) => void
}

export function eventSteps(steps: readonly Step[], track: Track, shown: Shown): TemplateResult {
  const dates = new Map(track.snapshots.map(({ id, date }) => [id, date]))
  const date = (id: string) => dates.get(id) ?? ''
  const some = shown.whole.has('events') ? steps : steps.slice(0, FIRST_STEPS)
  const facets = (Object.keys(FACETS) as Event['facet'][]).filter((facet) =>
    track.events.some((event) => event.facet === facet),
  )
  const more = (id: string, words: string) =>
    html`<button class="btn" type="button" @click=${() => shown.more(id)}>${words}</button>`
  return html`<section aria-labelledby="events">
    <div class="head"><h2 id="events">What changed, when</h2><p>Each change happened after the last snapshot without it and before the first with it.</p>
      <div class="end seg" role="group" aria-label="Which changes">${(['', ...facets] as const).map((facet) => html`<button type="button" aria-pressed=${shown.facet === facet} @click=${() => shown.choose(facet)}>${facet === '' ? 'All' : FACETS[facet]}</button>`)}</div></div>
    ${some.map(({ lastSeen, firstSeen, events }) => {
      const id = `${lastSeen} ${firstSeen}`
      const list = shown.whole.has(id) ? events : events.slice(0, EVENTS_A_STEP)
      return html`<div class="step"><h3><a href=${pairAddress(lastSeen, firstSeen)}>${stepInShort(date(lastSeen), date(firstSeen))}</a></h3>
        <ul>${list.map((event) => html`<li><span class="lab">${FACETS[event.facet]}</span> <a dir="auto" href=${`${pairAddress(lastSeen, firstSeen)}?tab=${event.facet}#${event.changeId}`}>${event.label}</a></li>`)}</ul>
        ${events.length > list.length ? more(id, `${events.length - list.length} more`) : nothing}</div>`
    })}
    ${steps.length === 0 ? html`<p class="lab">Nothing of this kind changed in the chosen span.</p>` : nothing}
    ${steps.length > some.length ? more('events', `${steps.length - some.length} more steps`) : nothing}
  </section>`
}
