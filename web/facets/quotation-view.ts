/** Draws the two sentences that a change rests on, side by side, the words meant marked by shape. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Places, Side } from './places.js'
import type { Quotation, QuotedPiece } from './quotation.js'

export type MarkKind = 'figure' | 'name' | 'framing'

export interface Sides<T> {
  readonly from: T
  readonly to: T
}

const LETTER: Readonly<Record<Side, string>> = { from: 'a', to: 'b' }

export function quotationPair(quoted: Sides<Quotation | null>, kind: MarkKind, places: Places): TemplateResult {
  return html`<div class="pair">${side(quoted.from, 'from', kind, places)}${side(quoted.to, 'to', kind, places)}</div>`
}

function side(quotation: Quotation | null, which: Side, kind: MarkKind, places: Places): TemplateResult {
  if (!quotation) return html`<p class="absent">Nothing in ${LETTER[which]}</p>`
  return html`<div>
    <p class="lab"><span class="dot-${which}" aria-hidden="true"></span>${LETTER[which]} · <span dir="auto">${places.heading(which, quotation.start)}</span>${seeInText(quotation, which, places)}</p>
    <blockquote class="quote-${which}" dir="auto">${marked(quotation.pieces, kind)}</blockquote>
  </div>`
}

export const marked = (pieces: readonly QuotedPiece[], kind: MarkKind): (TemplateResult | string)[] =>
  pieces.map(({ text, marked: meant }) => (meant ? html`<mark class=${kind}>${text}</mark>` : text))

function seeInText({ start }: Quotation, which: Side, places: Places): TemplateResult | typeof nothing {
  const passage = places.passage(which, start)
  return passage
    ? html` · <a href=${`?tab=text#${passage}`}>See in text<span class="vh"> of ${LETTER[which]}</span></a>`
    : nothing
}
