/** The lines of a concordance: each mention with a few words around it, which lead to where it stands. */
import { html, type TemplateResult } from 'lit'
import type { Span } from '../../server/schema/span.js'
import { contextOf } from './quotation.js'
import { marked } from './quotation-view.js'

export const concordanceLines = (
  text: string,
  mentions: readonly Span[],
  href: (mention: Span) => string,
): TemplateResult =>
  html`<ol class="concordance" dir="auto">${mentions.map((span) => html`<li><a href=${href(span)}>${marked(contextOf(text, span).pieces, 'name')}</a></li>`)}</ol>`
