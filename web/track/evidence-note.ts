/**
 * What a mark of a plot rests on: the sentences of its snapshot and of the one before, the words meant marked, and the way
 * to their comparison. The texts are fetched when a mark is opened, and the last few are kept.
 */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Facts } from '../../server/schema/facts.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import type { Span } from '../../server/schema/span.js'
import { getFacts, getText } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { dateInWords } from '../dates.js'
import { contextOf, type Quotation, quotationOf } from '../facets/quotation.js'
import { type MarkKind, marked } from '../facets/quotation-view.js'
import './evidence-note.css'

/** A stretch that is meant, and the sentence around it where that is known. */
export interface Meant {
  readonly span: Span
  readonly sentence: Span | null
}

export interface Evidence {
  readonly from: Snapshot | null
  readonly to: Snapshot
  /** the comparison's tab that tells of it */
  readonly tab: string
  readonly kind: MarkKind
  /** null: nothing in particular; the comparison is the evidence */
  readonly find: ((facts: Facts, side: 'from' | 'to') => readonly Meant[]) | null
}

interface Read {
  readonly text: string
  readonly facts: Facts
}

/** Sentences of one side; a name can stand in every one. */
const MOST_SENTENCES = 4
const MOST_KEPT = 8
const kept = new Map<string, Promise<Read>>()

function readOf(id: string): Promise<Read> {
  const known = kept.get(id)
  if (known) return known
  const read = Promise.all([getText(id), getFacts(id)]).then(([{ text }, facts]) => ({ text, facts }))
  // a failure is not kept: the next press asks again
  read.catch(() => kept.delete(id))
  kept.set(id, read)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
  return read
}

@customElement('evidence-note')
export class EvidenceNote extends LightElement {
  @property({ attribute: false }) evidence: Evidence | null = null

  private readonly loaded = new Task(this, {
    task: async ([evidence]) => {
      if (!evidence?.find) return null
      const { from, to } = evidence
      const [a, b] = await Promise.all([from ? readOf(from.id) : null, readOf(to.id)])
      return { a, b }
    },
    args: () => [this.evidence] as const,
  })

  protected override render() {
    const { evidence } = this
    if (!evidence) return nothing
    const { from, to, tab } = evidence
    const read = `/snapshots/${encodeURIComponent(to.id)}`
    return html`
      ${this.loaded.render({
        pending: () => html`<p class="lab" role="status">Fetching the sentences …</p>`,
        error: () =>
          html`<p role="alert">The sentences could not be fetched. <button class="btn" type="button" @click=${() => this.loaded.run()}>Try again</button></p>`,
        complete: (texts) => (texts ? this.sides(evidence, texts.a, texts.b) : nothing),
      })}
      <p class="tools">${from ? html`<a class="btn key" href=${`/compare/${encodeURIComponent(from.id)}/${encodeURIComponent(to.id)}?tab=${tab}`}>Open the comparison</a>` : nothing}<a class="btn" href=${read}>Read this snapshot</a></p>`
  }

  private sides({ from, to, find, kind }: Evidence, a: Read | null, b: Read): TemplateResult {
    const side = (snapshot: Snapshot, read: Read, which: 'from' | 'to') => {
      const meant = find?.(read.facts, which) ?? []
      const shown = meant.slice(0, MOST_SENTENCES)
      return html`<div>
        <p class="lab"><span class="dot-${which}" aria-hidden="true"></span>${which === 'from' ? 'a' : 'b'} · ${dateInWords(snapshot.date)}</p>
        ${shown.map((one) => html`<blockquote class="quote-${which}" dir="auto">${marked(quoted(read.text, one).pieces, kind)}</blockquote>`)}
        ${meant.length === 0 ? html`<p class="absent">Nothing of it here</p>` : nothing}
        ${meant.length > shown.length ? html`<p class="lab">and ${meant.length - shown.length} more</p>` : nothing}
      </div>`
    }
    return html`<div class="sides">${from && a ? side(from, a, 'from') : nothing}${side(to, b, 'to')}</div>`
  }
}

const quoted = (text: string, { span, sentence }: Meant): Quotation =>
  sentence ? quotationOf(text, sentence, [span]) : contextOf(text, span, 120)

declare global {
  interface HTMLElementTagNameMap {
    'evidence-note': EvidenceNote
  }
}
