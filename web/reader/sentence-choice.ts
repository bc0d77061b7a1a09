/**
 * The sentence that a reader chose in a text: by a press, by `n` and `p`, or by an address that points at it. The choice is
 * in the address (`#c120-180`), so that a sentence can be quoted with its history. A stop of the keyboard for every
 * sentence was not wanted: a text has hundreds, and they are there to be read.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Span } from '../../server/schema/span.js'
import { setHash } from '../router-history.js'

const ADDRESS = /^#c(\d{1,9})-(\d{1,9})$/

/** What the address points at; null: nothing. */
export function spanInAddress(): Span | null {
  const [, start, end] = ADDRESS.exec(location.hash) ?? []
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) }
}

export class SentenceChoice implements ReactiveController {
  /** by number; null: none */
  at: number | null = null
  private sentences: readonly Span[] = []

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** says what was chosen to those who do not see it */
    private readonly tell: () => void,
  ) {
    host.addController(this)
  }

  hostConnected() {
    document.addEventListener('keydown', this.key)
    window.addEventListener('hashchange', this.follow)
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.key)
    window.removeEventListener('hashchange', this.follow)
  }

  /** The sentences of a text, in its order; whatever was chosen in another is forgotten. */
  over(sentences: readonly Span[]) {
    this.sentences = sentences
    this.at = null
    this.follow()
  }

  private readonly follow = () => {
    const meant = spanInAddress()
    if (!meant) return
    const at = this.sentences.findIndex(({ start, end }) => start < meant.end && meant.start < end)
    if (at >= 0) this.set(at)
  }

  /** A press on a sentence, if it was one: a selection is not a choice, nor is a link. */
  readonly press = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('a') || getSelection()?.isCollapsed === false) return
    const number = target?.closest('[data-said]')?.getAttribute('data-said')
    if (number === null || number === undefined) return
    this.choose(Number(number))
    // on a phone the note comes over the lower half of the text
    void this.host.updateComplete.then(() => this.element(Number(number))?.scrollIntoView({ block: 'nearest' }))
  }

  step(by: 1 | -1) {
    const most = this.sentences.length - 1
    const next = this.at === null ? this.firstInSight() : Math.min(Math.max(0, this.at + by), most)
    if (most < 0) return
    this.choose(next)
    void this.host.updateComplete.then(() => {
      const element = this.element(next)
      element?.focus({ preventScroll: true })
      element?.scrollIntoView({ block: 'center' })
    })
  }

  close() {
    if (this.at === null) return
    const element = this.element(this.at)
    this.at = null
    setHash(null)
    this.host.requestUpdate()
    element?.focus({ preventScroll: true })
  }

  private choose(at: number) {
    const { start, end } = this.sentences[at]!
    setHash(`c${start}-${end}`)
    this.set(at)
  }

  private set(at: number) {
    this.at = at
    this.tell()
    this.host.requestUpdate()
  }

  private element(at: number) {
    return this.host.querySelector<HTMLElement>(`[data-said="${at}"]`)
  }

  /** The reading goes on where the reader is, not at the beginning. */
  private firstInSight(): number {
    for (const element of this.host.querySelectorAll('[data-said]')) {
      if (element.getBoundingClientRect().top >= 0) return Number(element.getAttribute('data-said'))
    }
    return 0
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
    if (event.key === 'n') this.step(1)
    else if (event.key === 'p') this.step(-1)
    else if (event.key === 'Escape' && this.at !== null) this.close()
    else return
    event.preventDefault()
  }
}
