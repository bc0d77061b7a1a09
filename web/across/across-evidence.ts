/** The sentences that a row across articles rests on, one voice beside the other, each with its way into the text. */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Span } from '../../server/schema/span.js'
import { getText } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { contextOf, quotationOf } from '../facets/quotation.js'
import { type MarkKind, marked } from '../facets/quotation-view.js'
import { pairAddress } from '../track/event-steps.js'

/** One stretch of one article's text. */
export interface Witness {
  readonly voice: string
  readonly snapshot: string
  readonly span: Span
  /** null: a name has none of its own */
  readonly sentence: Span | null
}

@customElement('across-evidence')
export class AcrossEvidence extends LightElement {
  @property({ attribute: false }) witnesses: readonly Witness[] = []
  @property({ attribute: false }) kind: MarkKind = 'figure'
  /** the comparison's tab that tells of it */
  @property({ attribute: false }) tab = 'figures'

  private readonly texts = new Task(this, {
    task: async ([witnesses], { signal }) => {
      const ids = [...new Set(witnesses.map(({ snapshot }) => snapshot))]
      const texts = await Promise.all(ids.map((id) => getText(id, signal)))
      return new Map(ids.map((id, n) => [id, texts[n]!.text]))
    },
    args: () => [this.witnesses] as const,
  })

  protected override render() {
    return this.texts.render({
      pending: () => html`<p class="lab" role="status">Fetching the sentences …</p>`,
      error: () =>
        html`<p role="alert">The sentences could not be fetched. <button class="btn" type="button" @click=${() => this.texts.run()}>Try again</button></p>`,
      complete: (texts) =>
        html`<div class="witnesses">${this.witnesses.map((witness) => this.quoted(witness, texts.get(witness.snapshot) ?? ''))}</div>${this.ways()}`,
    })
  }

  private quoted({ voice, snapshot, span, sentence }: Witness, text: string): TemplateResult {
    const { pieces } = sentence ? quotationOf(text, sentence, [span]) : contextOf(text, span, 120)
    const { start, end } = sentence ?? span
    return html`<div><p class="lab" dir="auto">${voice} · <a href=${`/snapshots/${encodeURIComponent(snapshot)}#c${start}-${end}`}>Read it there<span class="vh">, ${voice}</span></a></p>
      <blockquote class="quoted" dir="auto">${marked(pieces, this.kind)}</blockquote></div>`
  }

  /** Each article beside the first that is in the row. */
  private ways() {
    const [first, ...others] = [...new Map(this.witnesses.map((one) => [one.snapshot, one])).values()]
    if (!first || others.length === 0) return nothing
    return html`<p class="tools">${others.map(({ snapshot, voice }) => html`<a class="btn" href=${`${pairAddress(first.snapshot, snapshot)}?tab=${this.tab}`}>Compare ${first.voice} with ${voice}</a>`)}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'across-evidence': AcrossEvidence
  }
}
