/** Two snapshots of an article compared: dates, what matters most, the text, the structure. */

import { Task, TaskStatus } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { cache } from 'lit/directives/cache.js'
import type { Comparison, Facet } from '../../server/schema/comparison.js'
import { getArticle } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { dateAmong } from '../dates.js'
import { pageReady } from '../page-ready.js'
import { navigate, onNavigated, setQuery } from '../router-history.js'
import { addressOf, hashMeant, placeMeant, placeSwapped, readAddress } from './compare-address.js'
import { barTemplate } from './compare-bar.js'
import { folded } from './compare-folds.js'
import { actByKey, type CompareActions } from './compare-keys.js'
import { type Loaded, loadPair } from './compare-loading.js'
import type { CompareView } from './compare-model.js'
import { crumbs, distance, highlights, identical, noiseSentence, warnings } from './compare-opening.js'
import {
  choicesBeside,
  datePickers,
  heading,
  keysTemplate,
  outlineTemplate,
  sidesTemplate,
  stripTemplate,
  structureTemplate,
  titleOf,
} from './compare-parts.js'
import { changeInWords, rowsTemplate } from './compare-rows.js'
import { rowInSight, rowsDrawn } from './compare-steps.js'
import { summaryInWords } from './compare-summary.js'
import { factTabOf, loadPanel, panelTemplate, tabsOf, tabsTemplate } from './facet-tabs.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './compare-page.css'

/** Below it two columns are too narrow to read; the page is inline whatever was chosen. */
const NARROW = '(max-width: 56.25rem)'

/**
 * Rows that are drawn first: two tall windows of them. A pair of long articles has 400, which take four times as long as
 * all else between navigation and reading.
 */
const FIRST_ROWS = 40
/** Longer than a frame, so that the first rows are on the screen before the rest is worked on. */
const REST_AFTER_MS = 20

@customElement('compare-page')
export class ComparePage extends LightElement {
  @property({ attribute: false }) from = ''
  @property({ attribute: false }) to = ''
  @state() private tab: Facet = 'text'
  @state() private inlineChosen = false
  @state() private noise = false
  @state() private fold = true
  @state() private open: ReadonlySet<string> = new Set()
  @state() private current: string | null = null
  @state() private said = ''
  /** false while only the first rows are drawn */
  @state() private whole = false
  private rest: ReturnType<typeof setTimeout> | undefined
  @query('dialog') private readonly dialog!: HTMLDialogElement
  private readonly narrow = matchMedia(NARROW)
  private shownHash = ''
  private stopListening = () => {}

  private readonly loaded = new Task(this, {
    task: ([from, to], { signal }) => loadPair(from, to, signal),
    args: () => [this.from, this.to] as const,
    onComplete: () => {
      this.whole = false
      this.open = new Set()
      this.current = null
    },
  })

  /** Comes later and holds nothing up: the other dates to choose from, and where the article belongs. */
  private readonly shelf = new Task(this, {
    task: async ([loaded], { signal }) => {
      if (!loaded) return null
      return { article: await getArticle(loaded.to.article, signal) }
    },
    args: () => [this.loaded.value] as const,
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.readAddress()
    document.addEventListener('keydown', this.onKey)
    window.addEventListener('hashchange', this.onHash)
    this.stopListening = onNavigated(this.onNavigated)
    this.narrow.addEventListener('change', this.onNarrow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.rest)
    document.removeEventListener('keydown', this.onKey)
    window.removeEventListener('hashchange', this.onHash)
    this.stopListening()
    this.narrow.removeEventListener('change', this.onNarrow)
  }

  private readAddress() {
    const { tab, inline, noise, fold } = readAddress()
    this.tab = tab
    void loadPanel(tab)
    this.inlineChosen = inline
    this.noise = noise
    this.fold = fold
  }

  private readonly onNarrow = () => this.requestUpdate()
  private readonly onHash = () => {
    this.shownHash = ''
    this.requestUpdate()
  }

  /** A link into another tab of this comparison: the page stays, and goes where the address says. */
  private readonly onNavigated = () => {
    if (!location.pathname.startsWith('/compare/')) return
    // behind the shell, which scrolls to the top of what it takes for a new page
    setTimeout(() => {
      this.readAddress()
      this.onHash()
    })
  }

  private get inline() {
    return this.inlineChosen || this.narrow.matches
  }

  protected override updated() {
    const loaded = this.loaded.value
    if (this.loaded.error) pageReady(this, 'Compare')
    // while another pair is fetched the one before stays, and its rows are not those of the address
    if (!loaded || this.loaded.status === TaskStatus.PENDING) return
    // a reader who comes back is scrolled to a row that may be far down
    if (!this.whole) {
      clearTimeout(this.rest)
      this.rest = setTimeout(() => {
        this.whole = true
      }, REST_AFTER_MS)
      return
    }
    pageReady(
      this,
      `${titleOf(loaded.to)}, ${dateAmong(loaded.from.date, [loaded.to.date])} and ${dateAmong(loaded.to.date, [loaded.from.date])}`,
    )
    const id = placeMeant(loaded.comparison, this.tab)
    if (id && this.shownHash !== `${this.from} ${this.to} ${id}`) {
      this.shownHash = `${this.from} ${this.to} ${id}`
      void this.goTo(id, false)
    }
  }

  protected override render() {
    return this.loaded.render({
      // the page that was there stays: with it would go the focus, and the place where one reads
      pending: () =>
        this.loaded.value
          ? this.page(this.loaded.value)
          : html`<pending-note .doing=${'Comparing the two snapshots'} .more=${'A pair of long articles takes a moment the first time.'}></pending-note>`,
      error: (error) => html`<problem-note .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
      complete: (loaded) => this.page(loaded),
    })
  }

  private page(loaded: Loaded): TemplateResult {
    const { comparison, from, to } = loaded
    return html`
      ${crumbs(this.shelf.value?.article ?? null, to)} ${heading(from, to)}
      ${datePickers(choicesBeside(this.shelf.value?.article.marks ?? [], from, to), from, to, this.pick, this.swap)}
      <div class="sumgrid">
        <div>
          <p class="summary">${distance(from, to)}${summaryInWords(comparison).map((part) => (part.strong ? html`<b>${part.text}</b>` : part.text))} ${noiseSentence(comparison, this.noise, this.toggleNoise)}</p>
        </div>
        ${warnings(comparison, from, to)}
      </div>
      ${comparison.summary.identical ? identical(comparison, this.from === this.to) : html`${highlights(comparison, loaded.view, this.tab !== 'text' && this.narrow.matches)} ${tabsTemplate(comparison, this.tab, this.showTab)} ${cache(this.panel(loaded))}`}
      <p class="vh" role="status" aria-live="polite">${this.said}</p>
      <dialog aria-labelledby="keys-title">${keysTemplate()}</dialog>
    `
  }

  private text(loaded: Loaded) {
    const { comparison, view, chips, from, to } = loaded
    const at = this.current === null ? -1 : view.changes.indexOf(this.current)
    const total = view.changes.length.toLocaleString('en')
    const count = at < 0 ? `${total} changes` : `${(at + 1).toLocaleString('en')} of ${total}`
    const rows = folded(view.rows, this.noise)
    const inline = this.inline
    return html`<div id="panel" role="tabpanel" aria-labelledby="tab-text">
      ${barTemplate({
        ...{ comparison, from: this.from, to: this.to, count, inline: this.inlineChosen },
        ...{ noise: this.noise, fold: this.fold, step: this.step, setInline: this.setInline },
        ...{ toggleFold: this.toggleFold, toggleNoise: this.toggleNoise },
        concordance: () => this.concordance(loaded, null),
      })}
      <div class=${inline ? 'read is-inline' : 'read'}>
        ${outlineTemplate(view.outline)}
        <div class="rows" @click=${(event: MouseEvent) => this.pressName(event, loaded)} aria-busy=${this.whole ? 'false' : 'true'}>
          ${inline ? nothing : sidesTemplate(from, to)}
          ${rowsTemplate(this.whole ? rows : rows.slice(0, FIRST_ROWS), { inline, noise: this.noise, open: this.open, fold: this.fold, current: this.current, toggle: this.openFold, chips })}
        </div>
        ${stripTemplate(view, at, count, this.goToId, this.step)}
      </div>
    </div>`
  }

  /** A marked name shows all its mentions; opened in another tab of the browser, it leads to its row. */
  private pressName(event: MouseEvent, loaded: Loaded) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const name =
      event.target instanceof Element ? event.target.closest('a[data-name]')?.getAttribute('data-name') : null
    if (!name) return
    event.preventDefault()
    void this.concordance(loaded, name)
  }

  private async concordance({ comparison, texts }: Loaded, name: string | null) {
    const { comparedEntries, openConcordance } = await import('../facets/name-concordance.js')
    openConcordance(this.closest('app-shell') ?? this, comparedEntries(comparison, texts), name)
  }

  private panel(loaded: Loaded): TemplateResult {
    const { comparison, texts, view } = loaded
    const tab = tabsOf(comparison).includes(this.tab) ? this.tab : 'text'
    if (tab === 'text') return this.text(loaded)
    if (tab === 'structure') return this.structure(comparison, view)
    return panelTemplate(tab, comparison, { texts, hash: hashMeant() })
  }

  private structure(comparison: Comparison, view: CompareView) {
    return html`<div id="panel" role="tabpanel" aria-labelledby="tab-structure">${structureTemplate(comparison, view.outline)}</div>`
  }

  private readonly showTab = (tab: Facet) => {
    this.tab = tab
    void loadPanel(tab)
    setQuery({ tab: tab === 'text' ? null : tab })
  }

  private readonly setInline = (inline: boolean) => {
    this.inlineChosen = inline
    setQuery({ view: inline ? 'inline' : null })
  }

  private readonly toggleNoise = () => {
    this.noise = !this.noise
    setQuery({ noise: this.noise ? '1' : null })
    this.said = this.noise ? 'Noise is shown' : 'Noise is hidden'
  }

  private readonly toggleFold = () => {
    this.fold = !this.fold
    this.open = new Set()
    setQuery({ fold: this.fold ? null : '0' })
    this.said = this.fold ? 'What stands unchanged is folded' : 'Everything is unfolded'
  }

  private readonly openFold = (id: string) => {
    this.open = new Set([...this.open, id])
    const first = id.replace('fold-', '')
    void this.updateComplete.then(() => document.getElementById(first)?.focus())
  }

  private readonly pick = (side: 'from' | 'to', id: string) => {
    const [from, to] = side === 'from' ? [id, this.to] : [this.from, id]
    navigate(addressOf(from, to, location.search))
  }

  private get shownPanel() {
    return this.querySelector('#panel')
  }

  /** Whoever was at a row is at the same row then. */
  private readonly swap = () => {
    const loaded = this.loaded.value
    const row = rowInSight(this.shownPanel)
    const place = loaded && row ? placeSwapped(loaded.comparison, this.tab, row.replace(/-from$/, '')) : ''
    this.shownHash = ''
    navigate(addressOf(this.to, this.from, location.search) + place)
  }

  private readonly step = (by: 1 | -1) => {
    const inText = this.tab === 'text'
    const changes = inText ? (this.loaded.value?.view.changes ?? []) : rowsDrawn(this.shownPanel, this.tab)
    if (changes.length === 0) return
    const known = changes.indexOf((inText ? this.current : hashMeant()) ?? '')
    const at = known < 0 && by < 0 ? changes.length : known
    const next = changes[at + by]
    if (next === undefined) {
      this.said = by > 0 ? 'That was the last change' : 'That was the first change'
      return
    }
    void this.goTo(next, true)
  }

  private readonly goToId = (id: string) => void this.goTo(id, true)

  /** Shows a row wherever it is: the right tab, unfolded, in the middle of the window, with the focus. */
  private async goTo(id: string, write: boolean) {
    const loaded = this.loaded.value
    if (!loaded) return
    this.whole = true
    const { view, comparison } = loaded
    const fact = factTabOf(comparison, id)
    if (fact) {
      if (this.tab !== fact) this.showTab(fact)
      await loadPanel(fact)
    } else if (/^s\d+$/.test(id)) this.tab = 'structure'
    else if (this.tab !== 'text' && /^(?:p\d+|lead)/.test(id)) this.showTab('text')
    const home = folded(view.rows, this.noise).find((row) => row.kind === 'fold' && row.rows.some((r) => r.id === id))
    if (home && this.fold) this.open = new Set([...this.open, home.id])
    const at = view.changes.indexOf(id)
    if (at >= 0) {
      this.current = id
      const row = view.rows.find((r) => r.id === id)
      const what = row && row.kind !== 'ghost' ? changeInWords(row.change) : ''
      this.said = `${at + 1} of ${view.changes.length}, ${what}`
    }
    if (write) {
      this.shownHash = `${this.from} ${this.to} ${id}`
      history.replaceState(history.state, '', `#${id}`)
    }
    this.requestUpdate()
    await this.updateComplete
    await this.querySelector<LightElement>('#panel')?.updateComplete
    const element = document.getElementById(id)
    if (!element) return
    element.scrollIntoView({ block: element.offsetHeight > innerHeight / 2 ? 'start' : 'center' })
    element.focus({ preventScroll: true })
  }

  private readonly actions: CompareActions = {
    next: () => this.step(1),
    previous: () => this.step(-1),
    swap: () => this.swap(),
    toggleNoise: () => this.toggleNoise(),
    toggleFold: () => this.toggleFold(),
    toggleInline: () => this.setInline(!this.inlineChosen),
    showKeys: () => this.dialog.showModal(),
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (this.loaded.value && !this.dialog?.open) actByKey(event, this.actions)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-page': ComparePage
  }
}
