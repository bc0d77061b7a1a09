/**
 * The time axis of a series with every snapshot, each as high as what changed into it, and two handles for the span to look
 * at. Drag over the axis, or a handle; or by keyboard: arrows go from snapshot to snapshot, page keys by ten, Home and End
 * to the ends. The axis itself keeps the whole series in sight, whatever is chosen.
 */
import { html, type PropertyValues, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.js'
import { dateInShort, dateInWords } from '../dates.js'
import { upright } from './plot-paths.js'
import { scaleTemplate } from './plot-scale.js'
import { type Chosen, nearest, type TrackView } from './view.js'
import './span-brush.css'

declare global {
  interface HTMLElementEventMap {
    'span-chosen': CustomEvent<Chosen>
  }
}

type End = 'first' | 'last'

const BY: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
}

@customElement('span-brush')
export class SpanBrush extends LightElement {
  /** of the whole series */
  @property({ attribute: false }) view: TrackView | null = null
  @property({ attribute: false }) sizes: ReadonlyMap<string, number> = new Map()
  @property({ attribute: false }) chosen: Chosen = { first: 0, last: 0 }
  /** where a player stands, by number; null: nowhere */
  @property({ attribute: false }) playing: number | null = null
  @state() private drawn = { whole: '', partial: '' }
  private frame = 0
  private wanted = 0
  /** the snapshot where a drag began, and what it moves; null: nothing is dragged */
  private drag: { readonly from: number; readonly end: End | 'both'; readonly box: DOMRect } | null = null

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view') && !changed.has('sizes')) return
    const drawn = { whole: '', partial: '' }
    for (const { snapshot, x } of this.view?.places ?? [])
      drawn[snapshot.partial ? 'partial' : 'whole'] += upright(x, 92, 84 - 76 * (this.sizes.get(snapshot.id) ?? 0))
    this.drawn = drawn
  }

  protected override render() {
    const { view, chosen } = this
    const places = view?.places ?? []
    const [first, last] = [places[chosen.first], places[chosen.last]]
    if (!view || !first || !last) return html``
    const [left, right] = [edge(places, chosen.first, -1), edge(places, chosen.last, 1)]
    const player = this.playing === null ? null : (places[this.playing] ?? null)
    return html`${scaleTemplate(view)}<svg class="axis" width="100%" height="64" @pointerdown=${this.press} @pointermove=${this.move} @pointerup=${this.release} @pointercancel=${this.release}>
      <rect class="ground" width="100%" height="100%"></rect>
      <rect class="chosen" x="${left}%" width="${Math.max(0.2, right - left)}%" height="100%"></rect>
      <svg width="100%" height="100%" viewBox="0 0 1000 100" preserveAspectRatio="none" overflow="visible">
        ${(view.spacing === 'even' ? [{ left: 0, right: 100 }] : view.axis.stretches).map((stretch) => svg`<path class="base" d="M${stretch.left * 10} 92H${stretch.right * 10}"></path>`)}
        <path d=${this.drawn.whole}></path><path class="partial" d=${this.drawn.partial}></path>
        ${player ? svg`<path class="playhead" d=${upright(player.x, 0, 100)}></path>` : ''}
      </svg>
      <rect class="outside" width="${left}%" height="100%"></rect><rect class="outside" x="${right}%" width="${100 - right}%" height="100%"></rect>
      ${this.handle('first', left)} ${this.handle('last', right)}
    </svg>`
  }

  private handle(end: End, x: number) {
    const places = this.view?.places ?? []
    const at = this.chosen[end]
    const least = end === 'first' ? 0 : this.chosen.first
    const most = end === 'first' ? this.chosen.last : places.length - 1
    return svg`<svg class="handle" x="${x}%" width="1" height="64" overflow="visible" role="slider" tabindex="0" data-end=${end}
      aria-label=${end === 'first' ? 'First snapshot of the span' : 'Last snapshot of the span'} aria-valuemin=${least + 1} aria-valuemax=${most + 1} aria-valuenow=${at + 1}
      aria-valuetext=${`${dateInWords(places[at]!.snapshot.date)}, ${at + 1} of ${places.length}`} @keydown=${(event: KeyboardEvent) => this.key(event, end)}>
      <rect class="reach" x="-12" width="24" height="64"></rect><line y1="0" y2="64"></line><rect class="grip" x="-4" y="20" width="8" height="24"></rect>
    </svg>`
  }

  private key(event: KeyboardEvent, end: End) {
    const by = BY[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    this.set(end, this.chosen[end] + by)
  }

  /** Keeps the two in order: a handle stops at the other. */
  private set(end: End, to: number) {
    const { first, last } = this.chosen
    const most = (this.view?.places.length ?? 1) - 1
    this.choose(
      end === 'first'
        ? { first: Math.max(0, Math.min(to, last)), last }
        : { first, last: Math.min(most, Math.max(to, first)) },
    )
  }

  private choose(chosen: Chosen) {
    if (chosen.first === this.chosen.first && chosen.last === this.chosen.last) return
    this.chosen = chosen
    this.dispatchEvent(new CustomEvent('span-chosen', { detail: chosen }))
  }

  private readonly press = (event: PointerEvent) => {
    if (event.button !== 0) return
    const axis = event.currentTarget as Element
    const handle = event.target instanceof Element ? event.target.closest('.handle') : null
    const end = handle?.getAttribute('data-end')
    // asked once: in a drag it would have the page laid out before each frame is drawn
    const box = axis.getBoundingClientRect()
    this.drag = { from: this.numberAt(event, box), end: end === 'first' || end === 'last' ? end : 'both', box }
    axis.setPointerCapture(event.pointerId)
  }

  private readonly move = (event: PointerEvent) => {
    if (!this.drag) return
    this.wanted = this.numberAt(event, this.drag.box)
    // a pointer can move many times in a frame; the plots are drawn once
    if (!this.frame) this.frame = requestAnimationFrame(this.follow)
  }

  private readonly follow = () => {
    this.frame = 0
    if (!this.drag) return
    const { from, end } = this.drag
    const at = this.wanted
    if (end !== 'both') this.set(end, at)
    else if (at !== from) this.choose({ first: Math.min(from, at), last: Math.max(from, at) })
  }

  private readonly release = () => {
    if (this.frame) {
      cancelAnimationFrame(this.frame)
      this.follow()
    }
    this.drag = null
  }

  private numberAt(event: PointerEvent, { left, width }: DOMRect): number {
    return nearest(this.view?.places ?? [], (100 * (event.clientX - left)) / Math.max(1, width)) ?? 0
  }
}

/** Half-way to the neighbour, so that a span holds its marks and no other's; at the ends, the end of the axis. */
function edge(places: readonly { readonly x: number }[], at: number, by: 1 | -1): number {
  const here = places[at]!.x
  const next = places[at + by]
  return next ? (here + next.x) / 2 : by < 0 ? 0 : 100
}

export const spanInWords = ({ places }: TrackView): string => {
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return ''
  const count = `${places.length.toLocaleString('en')} ${places.length === 1 ? 'snapshot' : 'snapshots'}`
  return `${count}, ${dateInShort(first.snapshot.date)} to ${dateInShort(last.snapshot.date)}`
}

declare global {
  interface HTMLElementTagNameMap {
    'span-brush': SpanBrush
  }
}
