/**
 * The note to a sentence that the reader chose: since when it reads so, what it said before, and the way into the comparison
 * in which it came. It emits `sentence-step` to go on to another sentence, and `sentence-closed`.
 */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Track } from '../../server/schema/track.js'
import { getText } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { pairAddress } from '../track/event-steps.js'
import { wordingsTemplate } from '../track/life-note.js'
import { placeOfWording, type Said } from './said.js'
import { headlineOf, sinceOf } from './since-model.js'
import './since-note.css'

declare global {
  interface HTMLElementEventMap {
    /** to the sentence so many further on */
    'sentence-step': CustomEvent<1 | -1>
    'sentence-closed': CustomEvent<null>
  }
}

@customElement('since-note')
export class SinceNote extends LightElement {
  @property({ attribute: false }) said: Said | null = null
  @property({ attribute: false }) track: Track | null = null
  /** its number, from 1, and of how many */
  @property({ attribute: false }) place: readonly [at: number, of: number] = [1, 1]

  /** Where the sentence stands in the first snapshot that has it, so that its comparison opens at it. */
  private readonly there = new Task(this, {
    task: async ([said], { signal }) => {
      const wording = said?.life.wordings[said.run]
      return wording ? placeOfWording(wording.text, await getText(wording.firstSeen, signal)) : null
    },
    args: () => [this.said] as const,
  })

  protected override render() {
    const { said, track, place } = this
    const since = said && track ? sinceOf(said, track) : null
    if (!said || !track || !since) return nothing
    const { life, run } = said
    const dates = new Map(track.snapshots.map(({ id, date }) => [id, date]))
    return html`<section class="note-of" aria-labelledby="since">
      <h2 id="since">${headlineOf(since)}</h2>
      <p>${since.came}${since.until ? ` ${since.until}` : nothing}</p>
      <p class="tools">${since.pair ? this.way(since.pair.from.id, since.pair.to.id) : nothing}</p>
      <p class="tools"><button class="btn" type="button" aria-keyshortcuts="p" @click=${() => this.step(-1)}><span aria-hidden="true">p ↑</span><span class="vh">Sentence before</span></button>
        <span class="lab">${place[0].toLocaleString('en')} of ${place[1].toLocaleString('en')}</span>
        <button class="btn" type="button" aria-keyshortcuts="n" @click=${() => this.step(1)}><span aria-hidden="true">n ↓</span><span class="vh">Next sentence</span></button>
        <button class="btn" type="button" aria-keyshortcuts="Escape" @click=${this.close}>Close</button></p>
      ${life.wordings.length > 1 || life.gone !== null ? wordingsTemplate(life, dates, run) : nothing}
    </section>`
  }

  private way(from: string, to: string): TemplateResult {
    const offset = this.there.value
    return html`<a class="btn key" href=${`${pairAddress(from, to)}?tab=text${typeof offset === 'number' ? `#to-${offset}` : ''}`}>Open the comparison in which it came</a>`
  }

  private step(by: 1 | -1) {
    this.dispatchEvent(new CustomEvent('sentence-step', { detail: by }))
  }

  private readonly close = () => {
    this.dispatchEvent(new CustomEvent('sentence-closed', { detail: null }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'since-note': SinceNote
  }
}
