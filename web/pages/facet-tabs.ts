/** The tabs of a comparison and the panels behind three of them, for two snapshots and for two pasted texts alike. */
import { html, type TemplateResult } from 'lit'
import type { Comparison, Facet } from '../../server/schema/comparison.js'
import type { Sides } from '../facets/quotation-view.js'

/** In the order in which they stand. */
const TABS: Readonly<Record<Facet, string>> = {
  text: 'Text',
  figures: 'Figures',
  names: 'Names',
  framing: 'Framing',
  structure: 'Structure',
}

/** Loaded when they are asked for. */
const PANELS: Readonly<Partial<Record<Facet, () => Promise<unknown>>>> = {
  figures: () => import('../facets/figures-panel.js'),
  names: () => import('../facets/names-panel.js'),
  framing: () => import('../facets/framing-panel.js'),
}

const isTab = (name: string | null): name is Facet => name !== null && Object.hasOwn(TABS, name)

/** The tab that the address names; the text where it names none. */
export function tabAsked(): Facet {
  const asked = new URLSearchParams(location.search).get('tab')
  return isTab(asked) ? asked : 'text'
}

export const loadPanel = async (tab: Facet): Promise<void> => {
  await PANELS[tab]?.()
}

/** Tabs of what was computed: a text that is not English has no figures, names and framing. */
export const tabsOf = ({ summary }: Comparison): readonly Facet[] =>
  Object.keys(TABS).filter((name): name is Facet => isTab(name) && summary.changes[name] !== null)

export function tabsTemplate(comparison: Comparison, shown: Facet, show: (tab: Facet) => void): TemplateResult {
  const tabs = tabsOf(comparison)
  const byKey = (event: KeyboardEvent) => {
    const here = tabs.indexOf(shown)
    const to: Readonly<Record<string, number>> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: -1 }
    const at = Object.hasOwn(to, event.key) ? to[event.key] : undefined
    if (at === undefined) return
    event.preventDefault()
    const next = tabs.at(at % tabs.length) ?? 'text'
    const list = event.currentTarget as HTMLElement
    show(next)
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return html`<div class="tabs" role="tablist" aria-label="What to compare" @keydown=${byKey}>${tabs.map((name) => html`<button type="button" role="tab" id=${`tab-${name}`} aria-selected=${shown === name} aria-controls="panel" tabindex=${shown === name ? 0 : -1} @click=${() => show(name)}>${TABS[name]} <b>${(comparison.summary.changes[name] ?? 0).toLocaleString('en')}</b></button>`)}</div>`
}

/** `hash`: what the address points at, without its sign. */
export function panelTemplate(
  tab: 'figures' | 'names' | 'framing',
  comparison: Comparison,
  { texts, hash }: { readonly texts: Sides<string>; readonly hash: string },
): TemplateResult {
  switch (tab) {
    case 'figures':
      return html`<figures-panel id="panel" role="tabpanel" aria-labelledby="tab-figures" .comparison=${comparison} .texts=${texts} .target=${targetIn(comparison.figures, hash)}></figures-panel>`
    case 'names':
      return html`<names-panel id="panel" role="tabpanel" aria-labelledby="tab-names" .comparison=${comparison} .texts=${texts} .target=${targetIn(comparison.names, hash)}></names-panel>`
    case 'framing':
      return html`<framing-panel id="panel" role="tabpanel" aria-labelledby="tab-framing" .comparison=${comparison} .texts=${texts} .target=${targetIn(comparison.framing, hash)}></framing-panel>`
  }
}

/** The tab that holds the change of this id; null: it is a passage, a section, or nothing. */
export const factTabOf = (comparison: Comparison, id: string): 'figures' | 'names' | 'framing' | null =>
  (['figures', 'names', 'framing'] as const).find((facet) => targetIn(comparison[facet], id) !== null) ?? null

/** The id, where it is one of these changes. */
const targetIn = (changes: readonly { readonly id: string }[], id: string) =>
  changes.some((change) => change.id === id) ? id : null
