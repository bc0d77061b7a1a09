/** One sentence's life to read: its wordings, each with when it stood, and what became of it. */
import { html, type TemplateResult } from 'lit'
import type { Life } from '../../server/schema/track.js'
import { dateInShort } from '../dates.js'
import { pairAddress } from './event-steps.js'
import type { LifeRow } from './life-rows.js'

type Dates = ReadonlyMap<string, string>

export function lifeNote({ life, text, fate }: LifeRow, dates: Dates, open = false): TemplateResult {
  return html`<details class="life" ?open=${open}>
    <summary><span class="serif" dir="auto">${text.length > 120 ? `${text.slice(0, 120).replace(/\s\S*$/u, '')} …` : text}</span> <span class="lab">${fate}</span></summary>
    ${wordingsTemplate(life, dates)}
  </details>`
}

/** `here`: the wording that the reader has before them, by number; null: none. */
export function wordingsTemplate({ wordings, gone }: Life, dates: Dates, here: number | null = null): TemplateResult {
  const day = (id: string) => dateInShort(dates.get(id) ?? id)
  return html`<ol class="wordings">${wordings.map(({ text, firstSeen, lastSeen, back }, n) => {
    const before = wordings[n - 1]
    const when = firstSeen === lastSeen ? day(firstSeen) : `${day(firstSeen)} to ${day(lastSeen)}`
    const [first] = dates.keys()
    const came = n > 0 ? (back ? 'Back' : 'Reworded') : firstSeen === first ? 'From the first snapshot on' : 'New'
    return html`<li aria-current=${n === here ? 'true' : 'false'}><span class="lab">${came}, ${before ? html`<a href=${`${pairAddress(before.lastSeen, firstSeen)}?tab=text`}>${when}</a>` : html`<a href=${`/snapshots/${encodeURIComponent(firstSeen)}`}>${when}</a>`}${n === here ? ', as here' : ''}</span> <q dir="auto">${text}</q></li>`
  })}${gone === null ? '' : html`<li><span class="lab">Gone, ${dateInShort(gone)}</span></li>`}</ol>`
}
