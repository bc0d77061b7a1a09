/**
 * How a page tells the shell that it has drawn what it is about: the shell then sets the document's title, puts the focus
 * on the page's `h1` after a navigation, and scrolls to where a reader who went back had been.
 */
export interface PageReady {
  /** the document's title without the product's name */
  readonly title: string
}

declare global {
  interface HTMLElementEventMap {
    'page-ready': CustomEvent<PageReady>
  }
}

/** May be told again when the title changes; focus moves at the first time only. */
export function pageReady(page: HTMLElement, title: string): void {
  page.dispatchEvent(new CustomEvent<PageReady>('page-ready', { detail: { title }, bubbles: true }))
}
