/** A date on a page: its words in a `<time>` that machines can read where HTML has a form for it. */
import { html, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import { dateInWords, machineDate } from '../dates.js'

export const dateWords = (edtf: string, words: string = dateInWords(edtf)): TemplateResult =>
  html`<time datetime=${ifDefined(machineDate(edtf) ?? undefined)}>${words}</time>`
