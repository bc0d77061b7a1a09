/** A list of keys and what each does, as it stands in a dialog. */
import { html, type TemplateResult } from 'lit'

export const keysList = (
  keys: readonly (readonly [key: string, meaning: string])[],
  id: string,
): TemplateResult => html`<h2 id=${id}>Keys</h2>
  <dl class="keys">${keys.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`)}</dl>
  <form method="dialog"><button class="btn">Close</button></form>`

/** On every page; a comparison has more and says them itself. */
export const SITE_KEYS = [
  ['?', 'this list'],
  ['Esc', 'close what is open'],
  ['← →', 'along tabs, and along a time axis'],
  ['Home, End', 'to the first or last of them'],
  ['n p x v f m', 'on a comparison; ? lists them there'],
] as const
