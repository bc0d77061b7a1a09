/**
 * Plays a series through: a live blog's day, or the years of an article, one snapshot after the other. Each stands for the
 * same time, whatever lay between two of them; the clock says when it was. It plays when it is told to and at no other time.
 */
import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Track } from '../../server/schema/track.js'
import { LightElement } from '../components/light-element.js'
import { dateInWords } from '../dates.js'
import { pairAddress } from './event-steps.js'
import { playedAt } from './player-model.js'
import type { Chosen } from './view.js'
import './state-player.css'

declare global {
  interface HTMLElementEventMap {
    /** where the player stands, by number; null: it was closed */
    'player-at': CustomEvent<number | null>
  }
}

/** Long enough to read one new sentence. */
const STEP_MS = { slow: 4000, usual: 2000, fast: 700 } as const
type Speed = keyof typeof STEP_MS
const isSpeed = (word: string): word is Speed => Object.hasOwn(STEP_MS, word)

const HOW = { new: '+', reworded: '≠', back: '↺' } as const
const HOW_WORDS = { new: 'New', reworded: 'Reworded', back: 'Back' } as const

@customElement('state-player')
export class StatePlayer extends LightElement {
  @property({ attribute: false }) track: Track | null = null
  @property({ attribute: false }) chosen: Chosen = { first: 0, last: 0 }
  @state() private at: number | null = null
  @state() private runs = false
  @state() private speed: Speed = 'usual'
  private timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.pause()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('track') && changed.get('track') !== undefined) this.close()
    if (this.at !== null && changed.has('chosen')) this.go(this.at)
  }

  protected override render() {
    const { track, at, chosen } = this
    if (!track || chosen.last - chosen.first < 2) return nothing
    if (at === null)
      return html`<p class="tools"><button class="btn" type="button" @click=${this.begin}><span aria-hidden="true">▶</span> Play it through</button><span class="lab">${(chosen.last - chosen.first + 1).toLocaleString('en')} snapshots, one after the other</span></p>`
    const snapshot = track.snapshots[at]!
    const before = track.snapshots[at - 1]
    const { begins, came, left, further, events, figures, furtherFigures } = playedAt(track, at)
    const last = at >= chosen.last
    return html`<div class="player" role="group" aria-label="Player">
      <div class="tools">
        <button class="btn key" type="button" @click=${this.toggle}>${this.runs ? 'Pause' : last ? 'Play again' : 'Play'}</button>
        <button class="btn" type="button" ?disabled=${at <= chosen.first} @click=${() => this.step(-1)}><span aria-hidden="true">←</span> Step back</button>
        <button class="btn" type="button" ?disabled=${last} @click=${() => this.step(1)}>Step <span aria-hidden="true">→</span></button>
        <label class="menu">Speed <select @change=${this.hasten}>${(['slow', 'usual', 'fast'] as const).map((speed) => html`<option value=${speed} ?selected=${speed === this.speed}>${speed}</option>`)}</select></label>
        <input class="place" type="range" aria-label="Snapshot" aria-valuetext=${`${dateInWords(snapshot.date)}, ${at + 1} of ${track.snapshots.length}`} min=${chosen.first} max=${chosen.last} .value=${String(at)} @input=${this.slide} />
        <button class="btn" type="button" @click=${this.close}>Close</button>
      </div>
      <div class="now" aria-live=${this.runs ? 'off' : 'polite'}>
        <p class="clock">${dateInWords(snapshot.date)} <span class="lab">${at + 1} of ${track.snapshots.length}, ${snapshot.words.toLocaleString('en')} words</span></p>
        <div class="parts">
          <div><h3>${begins ? 'It begins with' : 'Came and went'}</h3>
            ${came.length + left.length === 0 ? html`<p class="lab">No sentence came or went.</p>` : nothing}
            <ul>${came.map(({ text, how }) => html`<li>${begins ? nothing : html`<span class="sign" aria-hidden="true">${HOW[how]}</span><span class="vh">${HOW_WORDS[how]}: </span>`}<span class="serif" dir="auto">${text}</span></li>`)}
              ${left.map((text) => html`<li><span class="sign" aria-hidden="true">−</span><span class="vh">Gone: </span><del class="serif" dir="auto">${text}</del></li>`)}</ul>
            ${further > 0 ? html`<p class="lab">${further.toLocaleString('en')} more ${further === 1 ? 'sentence' : 'sentences'}</p>` : nothing}</div>
          <div><h3>Figures then</h3>
            ${figures.length === 0 ? html`<p class="lab">None was read.</p>` : html`<ul>${figures.map(({ label, surface, attribution, fresh }) => html`<li><b class="serif">${surface}</b> <span dir="auto">${label}</span>${attribution ? html` <span class="lab" dir="auto">${attribution}</span>` : nothing}${fresh && !begins ? html` <span class="lab">new</span>` : nothing}</li>`)}</ul>`}
            ${furtherFigures > 0 ? html`<p class="lab">${furtherFigures.toLocaleString('en')} more ${furtherFigures === 1 ? 'figure' : 'figures'}</p>` : nothing}
            ${events.length > 0 && before ? html`<h3>What changed most</h3><ul>${events.map(({ label, facet, changeId, lastSeen, firstSeen }) => html`<li><a dir="auto" href=${`${pairAddress(lastSeen, firstSeen)}?tab=${facet}#${changeId}`}>${label}</a></li>`)}</ul>` : nothing}</div>
        </div>
      </div>
    </div>`
  }

  private readonly begin = () => {
    this.go(this.chosen.first)
    this.play()
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.btn.key')?.focus())
  }

  private readonly toggle = () => {
    if (this.runs) this.pause()
    else {
      if (this.at !== null && this.at >= this.chosen.last) this.go(this.chosen.first)
      this.play()
    }
  }

  private play() {
    this.pause()
    this.runs = true
    this.timer = setTimeout(() => {
      if (this.at === null || this.at >= this.chosen.last) this.pause()
      else {
        this.go(this.at + 1)
        this.play()
      }
    }, STEP_MS[this.speed])
  }

  private pause() {
    clearTimeout(this.timer)
    this.runs = false
  }

  private step(by: 1 | -1) {
    this.pause()
    this.go((this.at ?? this.chosen.first) + by)
  }

  private readonly slide = (event: Event) => {
    this.pause()
    this.go(Number((event.target as HTMLInputElement).value))
  }

  private readonly hasten = (event: Event) => {
    const { value } = event.target as HTMLSelectElement
    if (isSpeed(value)) this.speed = value
    if (this.runs) this.play()
  }

  private readonly close = () => {
    this.pause()
    this.at = null
    this.tell()
  }

  private go(at: number) {
    this.at = Math.min(Math.max(at, this.chosen.first), this.chosen.last)
    this.tell()
  }

  private tell() {
    this.dispatchEvent(new CustomEvent('player-at', { detail: this.at }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-player': StatePlayer
  }
}
