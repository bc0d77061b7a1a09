/** A change's sign in its box, with its meaning in words for those who do not see it, and on hovering for those who do. */
import { html, type TemplateResult } from 'lit'
import './change-sign.css'

export const changeSign = (sign: string, meaning: string): TemplateResult =>
  html`<span class="sign-box" title=${meaning}><span aria-hidden="true">${sign}</span><span class="vh">${meaning}</span></span>`
