/**
 * The browser's address and history, as pages use them: the one place of the web that touches `history`.
 *
 * A page that only changes its own state (a tab, a filter, the change in view) calls `setQuery`: the address says it, no
 * page is opened. Where to scroll is kept for each entry of the history: the browser's own restoration acts before a page
 * has fetched what it shows, when there is nothing yet to scroll.
 */
const NAVIGATED = 'variorum-navigated'

interface EntryState {
  readonly key: string
}

const isEntryState = (state: unknown): state is EntryState =>
  typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string'

/** Opens a page, as pressing a link does. */
export function navigate(href: string, { replace = false } = {}): void {
  keepScroll()
  const state: EntryState = { key: crypto.randomUUID?.() ?? `${performance.now()}` }
  if (replace) history.replaceState(state, '', href)
  else history.pushState(state, '', href)
  window.dispatchEvent(new CustomEvent(NAVIGATED, { detail: { back: false } }))
}

/** Writes a page's own state into the query: null takes a name out. No page is opened and nothing scrolls. */
export function setQuery(change: Readonly<Record<string, string | null>>, { push = false } = {}): void {
  const url = new URL(location.href)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  if (url.href === location.href) return
  if (push) history.pushState(history.state, '', url)
  else history.replaceState(history.state, '', url)
}

/** Writes what of the page is meant behind the address: null takes it away. No page is opened and nothing scrolls. */
export function setHash(hash: string | null): void {
  const url = new URL(location.href)
  url.hash = hash ?? ''
  // an address that ends in "#" is not the one without it
  if (url.href !== location.href)
    history.replaceState(history.state, '', hash === null ? url.href.replace(/#$/, '') : url)
}

/**
 * Calls `listener` when the address changes, by a link or by going back. `back`: an entry that was there before, to be
 * scrolled to where it was left. Returns how to stop.
 */
export function onNavigated(listener: (how: { readonly back: boolean }) => void): () => void {
  const byLink = () => listener({ back: false })
  const byHistory = () => listener({ back: true })
  window.addEventListener(NAVIGATED, byLink)
  window.addEventListener('popstate', byHistory)
  return () => {
    window.removeEventListener(NAVIGATED, byLink)
    window.removeEventListener('popstate', byHistory)
  }
}

/** Links inside the site open pages without loading the document again; all others are left to the browser. */
export function followLinks(root: EventTarget): void {
  root.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (link.pathname.startsWith('/api/')) return
    // an address inside the same page: the browser scrolls, and pages hear hashchange
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return
    event.preventDefault()
    navigate(link.href)
  })
}

const positionKey = () => `scroll:${isEntryState(history.state) ? history.state.key : location.href}`

/** Notes where this entry is scrolled to; called before it is left. */
function keepScroll(): void {
  try {
    sessionStorage.setItem(positionKey(), String(Math.round(scrollY)))
  } catch {
    // storage is closed to this page: going back starts at the top
  }
}

/** Where this entry was scrolled to when it was left; 0 when it was not seen before. */
export function keptScroll(): number {
  try {
    return Number(sessionStorage.getItem(positionKey()) ?? 0)
  } catch {
    return 0
  }
}

/** Takes scroll restoration over from the browser. */
export function keepScrollOfEntries(): void {
  history.scrollRestoration = 'manual'
  if (!isEntryState(history.state)) history.replaceState({ key: crypto.randomUUID?.() ?? 'first' }, '')
  window.addEventListener('pagehide', keepScroll)
  // popstate comes when the address has changed already, so the place is noted while scrolling
  let waiting = 0
  window.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(keepScroll, 150)
    },
    { passive: true },
  )
}
