/**
 * The frame around every page: masthead, the page that the address means, footer.
 *
 * A new page takes the old one's place when its chunk is here, and takes the focus when it has drawn what it is about
 * (`page-ready`): focus on a heading that is about to be replaced would be lost, and a screen reader would start nowhere.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { LightElement } from './components/light-element.js'
import { keysList, SITE_KEYS } from './keys-list.js'
import type { PageReady } from './page-ready.js'
import { FIELDS } from './pages/compare-keys.js'
import { match } from './router.js'
import { followLinks, keepScrollOfEntries, keptScroll, navigate, onNavigated } from './router-history.js'
import { NOT_FOUND, ROUTES, type Route } from './routes.js'
import './components/pending-note.js'
import './components/problem-note.js'
import './components/theme-switch.js'

@customElement('app-shell')
export class AppShell extends LightElement {
  @state() private page: TemplateResult | typeof nothing = nothing
  @state() private route: Route | null = null
  @state() private failure: unknown = null
  @state() private waiting = false
  @query('dialog.site-keys') private readonly keys!: HTMLDialogElement
  private path = ''
  /** how many pages were asked for: a chunk that comes late is not shown over a newer page */
  private turn = 0
  /** what to do when the page is ready; null: it was already */
  private arrival: { readonly focus: boolean; readonly scroll: boolean } | null = null
  private stopListening = () => {}

  override connectedCallback(): void {
    super.connectedCallback()
    keepScrollOfEntries()
    followLinks(this)
    this.stopListening = onNavigated(({ back }) => {
      if (location.pathname !== this.path || !back) void this.open({ focus: true, scroll: back })
    })
    window.addEventListener('keydown', this.onKey)
    // a page that was loaded afresh leaves the focus where the browser puts it
    void this.open({ focus: false, scroll: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('keydown', this.onKey)
    this.stopListening()
  }

  private async open(arrival: { focus: boolean; scroll: boolean }): Promise<void> {
    this.path = location.pathname
    const turn = ++this.turn
    const found = match(ROUTES, location.pathname)
    const route = found?.route ?? NOT_FOUND
    this.waiting = true
    try {
      await route.load()
      if (turn !== this.turn) return
      this.arrival = arrival
      this.failure = null
      this.route = route
      this.page = route.view(found?.params ?? {})
      if (!arrival.scroll) window.scrollTo(0, 0)
    } catch (error) {
      if (turn === this.turn) this.failure = error
    }
    this.waiting = false
  }

  private arrived({ detail }: CustomEvent<PageReady>) {
    document.title = detail.title === 'Variorum' ? detail.title : `${detail.title} · Variorum`
    const arrival = this.arrival
    this.arrival = null
    if (!arrival) return
    const heading = this.querySelector<HTMLElement>('main h1')
    if (arrival.focus && heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    if (arrival.scroll && !location.hash) window.scrollTo(0, keptScroll())
  }

  /** Behind the page, which may have keys of its own and takes `?` itself then. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest(FIELDS)) return
    event.preventDefault()
    this.keys.showModal()
  }

  /** The browser would move to `#main` and leave that in the address. */
  private skip(event: Event) {
    event.preventDefault()
    const main = this.querySelector('main')
    main?.focus()
    main?.scrollIntoView()
  }

  private search(event: SubmitEvent) {
    event.preventDefault()
    const said = String(new FormData(event.target as HTMLFormElement).get('q')).trim()
    navigate(said === '' ? '/search' : `/search?q=${encodeURIComponent(said)}`)
  }

  protected override render() {
    const current = (entry: Route['entry']) => (this.route?.entry === entry ? 'page' : 'false')
    return html`
      <a class="skip" href="#main" @click=${this.skip}>Skip to the text</a>
      <header class="mast">
        <div class="wrap">
          <a class="wordmark" href="/">Variorum<span class="vh">, the library</span><sup aria-hidden="true"><span class="siglum-from">a</span> <span class="siglum-to">b</span></sup></a>
          ${this.route?.entry === 'search' ? nothing : html`<form class="search" role="search" aria-label="Site" action="/search" @submit=${this.search}><label class="vh" for="site-search">Search every snapshot</label><input id="site-search" name="q" type="search" maxlength="200" placeholder="Search every snapshot" /></form>`}
          <nav aria-label="Site">
            <a href="/" aria-current=${current('library')}>Library</a>
            <a href="/search" aria-current=${current('search')}>Search</a>
            <a href="/add" aria-current=${current('add')}>Add</a>
            <theme-switch></theme-switch>
          </nav>
        </div>
      </header>
      <main id="main" class="wrap" tabindex="-1" aria-busy=${this.waiting ? 'true' : 'false'} @page-ready=${this.arrived}>
        ${
          this.failure
            ? html`<problem-note .error=${this.failure} @retry=${() => this.open({ focus: true, scroll: false })}></problem-note>`
            : this.page
        }
      </main>
      <dialog class="site-keys" aria-labelledby="site-keys-title">${keysList(SITE_KEYS, 'site-keys-title')}</dialog>
      <footer class="wrap">
        <div class="foot">
          <span>Amber is always the earlier text, blue the later. Every change is shown with the words it rests on.</span>
          <a href="/api/docs">REST API</a>
        </div>
      </footer>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-shell': AppShell
  }
}
