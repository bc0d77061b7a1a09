/** One sentence's life to read: its wordings, each with when it stood, and what became of it. */
import { html, type TemplateResult } from 'lit'
import { dateInShort } from '../dates.js'
import { pairAddress } from './event-steps.js'
import type { LifeRow } from './life-rows.js'

export function lifeNote(
  { life, text, fate }: LifeRow,
  dates: ReadonlyMap<string, string>,
  open = false,
): TemplateResult {
  const day = (id: string) => dateInShort(dates.get(id) ?? id)
  return html`<details class="life" ?open=${open}>
    <summary><span class="serif" dir="auto">${text.length > 120 ? `${text.slice(0, 120).replace(/\s\S*$/u, '')} …` : text}</span> <span class="lab">${fate}</span></summary>
    <ol>${life.wordings.map(({ text: wording, firstSeen, lastSeen, back }, n) => {
      const before = life.wordings[n - 1]
      const when = firstSeen === lastSeen ? day(firstSeen) : `${day(firstSeen)} – ${day(lastSeen)}`
      return html`<li><span class="lab">${n === 0 ? 'New' : back ? 'Back' : 'Reworded'}, ${before ? html`<a href=${`${pairAddress(before.lastSeen, firstSeen)}?tab=text`}>${when}</a>` : html`<a href=${`/snapshots/${encodeURIComponent(firstSeen)}`}>${when}</a>`}</span> <q dir="auto">${wording}</q></li>`
    })}${life.gone === null ? '' : html`<li><span class="lab">Gone, ${dateInShort(life.gone)}</span></li>`}</ol>
  </details>`
}
