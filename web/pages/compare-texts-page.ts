/** Two texts that are pasted and not kept: the same tabs as for two snapshots, below the fields they come from. */
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Facet } from '../../server/schema/comparison.js'
import type { WrittenComparison } from '../../server/schema/written-comparison.js'
import { ApiProblem, compareTexts } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { type Chip, chipsOf } from '../facets/chips-model.js'
import { pageReady } from '../page-ready.js'
import { wordsOf } from '../problem-words.js'
import { onNavigated, setQuery } from '../router-history.js'
import { folded } from './compare-folds.js'
import { type CompareView, viewOf } from './compare-model.js'
import { structureTemplate } from './compare-parts.js'
import type { Texts } from './compare-pieces.js'
import { rowsTemplate } from './compare-rows.js'
import { noiseInWords, summaryInWords } from './compare-summary.js'
import { factTabOf, loadPanel, panelTemplate, tabAsked, tabsOf, tabsTemplate } from './facet-tabs.js'
import './compare-page.css'
import './compare-texts-page.css'

/** Below it two columns are too narrow to read. */
const NARROW = '(max-width: 56.25rem)'

interface Compared {
  readonly comparison: WrittenComparison
  readonly view: CompareView
  readonly chips: ReadonlyMap<string, readonly Chip[]>
}

@customElement('compare-texts-page')
export class CompareTextsPage extends LightElement {
  @state() private compared: Compared | null = null
  @state() private comparing = false
  @state() private error: unknown = null
  @state() private noise = false
  @state() private open: ReadonlySet<string> = new Set()
  @state() private tab: Facet = tabAsked()
  private stopListening = () => {}
  @query('#text-from') private readonly earlier!: HTMLTextAreaElement
  @query('#text-to') private readonly later!: HTMLTextAreaElement

  override connectedCallback(): void {
    super.connectedCallback()
    this.stopListening = onNavigated(() => void this.follow())
    window.addEventListener('hashchange', this.follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopListening()
    window.removeEventListener('hashchange', this.follow)
  }

  protected override firstUpdated() {
    pageReady(this, 'Compare two texts')
  }

  protected override render(): TemplateResult {
    return html`
      <div class="title"><h1>Compare two texts</h1><p>Nothing is kept. <a href="/add">Add them as snapshots</a> to come back to them.</p></div>
      <form class="pasted" @submit=${this.compare}>
        ${this.field('from', 'From, a: the earlier text')} ${this.field('to', 'To, b: the later text')}
        <p class="tools wide"><button class="btn key" type="submit" ?disabled=${this.comparing}>${this.comparing ? 'Comparing …' : 'Compare a with b'}</button></p>
      </form>
      ${this.problem()} ${this.compared ? this.result(this.compared) : nothing}
    `
  }

  private field(side: 'from' | 'to', label: string) {
    const blamed = this.error instanceof ApiProblem && (this.error.field?.startsWith(side) ?? false)
    return html`<div>
      <label for="text-${side}"><span class="dot-${side}" aria-hidden="true"></span>${label}</label>
      <textarea id="text-${side}" rows="10" dir="auto" aria-invalid=${blamed ? 'true' : 'false'} aria-describedby="problem"></textarea>
    </div>`
  }

  private problem() {
    if (!this.error) return html`<div id="problem" role="alert"></div>`
    const { heading, detail } = wordsOf(this.error)
    const field = this.error instanceof ApiProblem ? this.error.field : null
    return html`<div id="problem" class="refused" role="alert"><p><b>${heading}.</b> ${detail}${field ? html` <span class="lab">Field: ${field}</span>` : nothing}</p></div>`
  }

  private result(compared: Compared) {
    const { comparison } = compared
    const { summary, limits } = comparison
    return html`<section aria-labelledby="result">
      <div class="head"><h2 id="result" tabindex="-1">What changed</h2></div>
      <p class="summary">${summaryInWords(comparison).map((part) => (part.strong ? html`<b>${part.text}</b>` : part.text))}</p>
      ${summary.unlike ? html`<p><b>The two texts are unlike.</b> They share so little that they are hardly versions of one another.</p>` : nothing}
      ${summary.highlights.length === 0 ? nothing : html`<ol class="most">${summary.highlights.map(({ facet, sentence, id }) => html`<li><span class="lab">${facet}</span><p>${sentence}${facet === 'structure' ? nothing : html` <a href=${`?tab=${facet}#${id}`} aria-label=${`See it: ${sentence}`}>See it</a>`}</p></li>`)}</ol>`}
      ${limits.map(({ reason }) => html`<p class="note">${reason}.</p>`)}
      ${summary.identical ? nothing : html`${tabsTemplate(comparison, this.tab, this.showTab)}${this.panel(compared)}`}
    </section>`
  }

  private panel(compared: Compared): TemplateResult {
    const { comparison, view } = compared
    const tab = tabsOf(comparison).includes(this.tab) ? this.tab : 'text'
    if (tab === 'text') return this.text(compared)
    if (tab === 'structure')
      return html`<div id="panel" role="tabpanel" aria-labelledby="tab-structure">${structureTemplate(comparison, view.outline)}</div>`
    return panelTemplate(tab, comparison, {
      texts: comparison.texts,
      hash: decodeURIComponent(location.hash.slice(1)),
    })
  }

  private text({ comparison, view, chips }: Compared) {
    const noise = noiseInWords(comparison.summary.noise)
    const inline = matchMedia(NARROW).matches
    const rows = rowsTemplate(folded(view.rows, this.noise), {
      inline,
      noise: this.noise,
      open: this.open,
      fold: true,
      current: null,
      toggle: this.openFold,
      chips,
    })
    return html`<div id="panel" role="tabpanel" aria-labelledby="tab-text">
      ${noise.total > 0 ? html`<label class="check"><input type="checkbox" .checked=${this.noise} @change=${this.toggleNoise} /> Show noise</label> <span class="lab noise-words">${noise.total.toLocaleString('en')}: ${noise.words}</span>` : nothing}
      <div class=${inline ? 'read is-inline' : 'read'}><div class="rows">${rows}</div></div>
    </div>`
  }

  private readonly showTab = (tab: Facet) => {
    this.tab = tab
    void loadPanel(tab)
    setQuery({ tab: tab === 'text' ? null : tab })
  }

  /** To what a link in the result points at: its tab, unfolded, in sight. */
  private readonly follow = async () => {
    if (location.pathname !== '/compare' || !this.compared) return
    const { comparison, view } = this.compared
    const id = decodeURIComponent(location.hash.slice(1))
    this.tab = factTabOf(comparison, id) ?? tabAsked()
    // the shell scrolls to the top of what it takes for a new page
    await Promise.all([loadPanel(this.tab), new Promise((done) => setTimeout(done))])
    const home = folded(view.rows, this.noise).find((row) => row.kind === 'fold' && row.rows.some((r) => r.id === id))
    if (home) this.open = new Set([...this.open, home.id])
    this.requestUpdate()
    await this.updateComplete
    await this.querySelector<LightElement>('#panel')?.updateComplete
    const element = id === '' ? null : document.getElementById(id)
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }

  private readonly compare = async (event: Event) => {
    event.preventDefault()
    this.comparing = true
    this.error = null
    try {
      const comparison = await compareTexts(this.earlier.value, this.later.value)
      this.compared = {
        comparison,
        view: viewOf(comparison, textsOf(comparison)),
        chips: chipsOf(comparison),
      }
      void loadPanel(this.tab)
      this.open = new Set()
    } catch (error) {
      this.compared = null
      this.error = error
    }
    this.comparing = false
    await this.updateComplete
    this.querySelector<HTMLElement>(this.error ? '[aria-invalid="true"]' : '#result')?.focus()
  }

  private readonly toggleNoise = () => {
    this.noise = !this.noise
  }

  private readonly openFold = (id: string) => {
    this.open = new Set([...this.open, id])
  }
}

const textsOf = ({ texts, blocks }: WrittenComparison): Texts => ({
  from: { text: texts.from, blocks: blocks.from },
  to: { text: texts.to, blocks: blocks.to },
})

declare global {
  interface HTMLElementTagNameMap {
    'compare-texts-page': CompareTextsPage
  }
}
