/**
 * A topic's articles side by side at one date: who states which figure, what each calls the same, and what one tells and the
 * others leave out. Each row opens the sentences that it rests on.
 */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Across, CommonName, ComparableFigure } from '../../server/schema/across.js'
import type { Track } from '../../server/schema/track.js'
import { getTrack } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { dateInWords } from '../dates.js'
import { setQuery } from '../router-history.js'
import { giveTable } from '../track/take-table.js'
import type { PlotTable } from '../track/view.js'
import {
  absenceInWords,
  aloneOf,
  byVoice,
  figuresTable,
  formsInWords,
  namesTable,
  otherWords,
  shared,
  sharedNames,
  standInWords,
  type Voice,
  voicesOf,
  wordsTable,
} from './across-model.js'
import { aloneTemplate } from './alone-template.js'
import { figureWitnesses, nameWitnesses } from './witnesses.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './across-evidence.js'
import './across-panel.css'

/** Rows shown before "show all": a table that fits a laptop's screen. */
const FIRST_ROWS = 8

const STANDING_WORDS = { agree: 'they have a value in common', differ: 'they differ', alone: '' } as const

@customElement('across-panel')
export class AcrossPanel extends LightElement {
  @property({ attribute: false }) slug = ''
  @property({ attribute: false }) topic = ''
  /** null: the latest of each */
  @state() private at: string | null = new URLSearchParams(location.search).get('at')
  @state() private opened: string | null = null
  /** tables shown to their end */
  @state() private whole: ReadonlySet<string> = new Set()

  private readonly loaded = new Task(this, {
    task: ([slug, at], { signal }) =>
      getTrack('topics', slug, { include: 'across', ...(at === null ? {} : { at }) }, signal),
    args: () => [this.slug, this.at] as const,
  })

  protected override render() {
    return this.loaded.render({
      pending: () => html`<pending-note .doing=${'Setting the articles side by side'}></pending-note>`,
      error: (error) =>
        html`<problem-note .level=${2} .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
      complete: (track) => (track.across ? this.tables(track, track.across) : nothing),
    })
  }

  private tables(track: Track, across: Across): TemplateResult {
    const voices = voicesOf(track.strands, across)
    const [figures, names] = [shared(across.figures), sharedNames(across.names)]
    const { words } = across
    return html`
      <section aria-labelledby="across">
        <div class="head"><h2 id="across">Side by side</h2><p>What each article has to say by one date. Where they differ, nothing changed: each tells it its own way.</p>
          <div class="end tools"><label class="menu">As of <select @change=${this.choose}>${this.dates(track)}</select></label></div></div>
        <ul class="voices">${voices.map((voice) => html`<li><span class="serif" dir="auto">${voice.name}</span> <span class="lab">${standInWords(voice)}</span></li>`)}</ul>
      </section>
      ${this.table(
        'who-says-what',
        'Who says what',
        'Quantities that several articles state, or one with different values. A count and its source belong together.',
        {
          voices,
          rows: figures.map((figure) => () => this.figureRow(figure, voices)),
          none: 'No quantity is stated by two of the articles.',
          first: 'Figure',
          csv: () => figuresTable(across.figures, voices),
        },
      )}
      ${this.table(
        'called',
        'What each calls the same',
        'Every form as the text has it, with how often. Those called otherwise first.',
        {
          voices,
          rows: names.map((name) => () => this.nameRow(name, voices)),
          none: 'Nobody is named by two of the articles.',
          first: 'Who or what',
          csv: () => namesTable(across.names, voices),
        },
      )}
      ${
        words.length === 0
          ? nothing
          : this.table(
              'words',
              'Words for what happened',
              'Of the nouns that name an event, each one’s share in each article.',
              {
                voices,
                rows: [
                  ...words.map((word) => () => wordRow(word, voices)),
                  ...(voices.some((voice) => otherWords(words, voice) !== null)
                    ? [() => otherWordsRow(words, voices)]
                    : []),
                ],
                none: '',
                first: 'Word',
                csv: () => wordsTable(words, voices),
              },
            )
      }
      ${aloneTemplate(aloneOf(across, voices), this.whole, this.more)}
    `
  }

  private dates({ snapshots }: Track) {
    const dates = [...new Set([...(this.at === null ? [] : [this.at]), ...snapshots.map(({ date }) => date).reverse()])]
    return html`<option value="" ?selected=${this.at === null}>the latest of each</option>${dates.map((date) => html`<option value=${date} ?selected=${date === this.at}>${dateInWords(date)}</option>`)}`
  }

  private readonly choose = (event: Event) => {
    this.at = (event.target as HTMLSelectElement).value || null
    this.opened = null
    setQuery({ at: this.at })
  }

  private table(
    id: string,
    title: string,
    words: string,
    {
      voices,
      rows,
      none,
      first,
      csv,
    }: {
      readonly voices: readonly Voice[]
      readonly rows: readonly (() => TemplateResult)[]
      readonly none: string
      readonly first: string
      readonly csv: () => PlotTable
    },
  ) {
    const about = {
      title: `${title}: ${this.topic}`,
      source: `Source: ${voices.map((voice) => `${voice.name} (${standInWords(voice)})`).join(', ')}. Variorum, ${location.href.split('#')[0]}`,
      file: `${this.slug} ${id}`,
    }
    const shown = this.whole.has(id) ? rows : rows.slice(0, FIRST_ROWS)
    return html`<section aria-labelledby=${id}>
      <div class="head"><h2 id=${id}>${title}</h2><p>${words}</p><div class="end tools"><button class="btn" type="button" @click=${() => giveTable(csv(), about)}>CSV<span class="vh">: ${title}</span></button></div></div>
      ${
        rows.length === 0
          ? html`<p class="lab">${none}</p>`
          : html`<div class="scroll" role="region" aria-label=${`Table: ${title}`} tabindex="0"><table role="table">
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${first}</th>${voices.map((voice) => html`<th scope="col" role="columnheader" dir="auto">${voice.name} <span class="lab">${standInWords(voice)}</span></th>`)}</tr></thead>
        <tbody role="rowgroup">${shown.map((row) => row())}</tbody></table></div>`
      }
      ${rows.length > shown.length ? html`<p class="tools"><button class="btn" type="button" @click=${() => this.more(id)}>All ${rows.length.toLocaleString('en')}</button></p>` : nothing}
    </section>`
  }

  private figureRow(figure: ComparableFigure, voices: readonly Voice[]): TemplateResult {
    const { id, label, kind, standing, statements, silent } = figure
    const open = this.opened === id
    return html`<tr role="row">
      <th scope="row" role="rowheader">${this.toggle(id, label)}<span class="lab">${standing === 'alone' ? nothing : html`<b>${STANDING_WORDS[standing]}</b>, `}${kind}</span></th>
      ${voices.map((voice) => {
        const said = byVoice(statements, voice)
        return html`<td role="cell" class=${said.length === 0 ? 'silent' : ''} data-voice=${voice.name}>${
          said.length === 0
            ? html`<span class="lab">${absenceInWords(voice, silent)}</span>`
            : said.map(
                ({ figure: { surface, attribution, asOf } }) =>
                  html`<div><span class="value">${surface}</span>${attribution ? html` <span class="lab" dir="auto">${attribution}</span>` : nothing}${asOf ? html` <span class="lab">as of ${dateInWords(asOf)}</span>` : nothing}</div>`,
              )
        }</td>`
      })}
    </tr>
    ${open ? html`<tr class="evidence" role="row"><td role="cell" colspan=${voices.length + 1}><across-evidence .witnesses=${figureWitnesses(figure, voices)} .kind=${'figure'} .tab=${'figures'}></across-evidence></td></tr>` : nothing}`
  }

  private nameRow(name: CommonName, voices: readonly Voice[]): TemplateResult {
    const { id, label, type, called, silent } = name
    const open = this.opened === id
    return html`<tr role="row">
      <th scope="row" role="rowheader">${this.toggle(id, label)}<span class="lab">${type.replace('_', ' ')}</span></th>
      ${voices.map((voice) => {
        const said = byVoice(called, voice)
        return html`<td role="cell" class=${said.length === 0 ? 'silent' : ''} data-voice=${voice.name}>${said.length === 0 ? html`<span class="lab">${absenceInWords(voice, silent)}</span>` : said.map((one) => html`<div dir="auto"><span class="serif">${formsInWords(one)}</span>${one.roles.length > 0 ? html` <span class="lab">${one.roles.slice(0, 3).join('; ')}</span>` : nothing}</div>`)}</td>`
      })}
    </tr>
    ${open ? html`<tr class="evidence" role="row"><td role="cell" colspan=${voices.length + 1}><across-evidence .witnesses=${nameWitnesses(name, voices)} .kind=${'name'} .tab=${'names'}></across-evidence></td></tr>` : nothing}`
  }

  private toggle(id: string, label: string) {
    return html`<button class="row-toggle" type="button" aria-expanded=${this.opened === id ? 'true' : 'false'} @click=${() => {
      this.opened = this.opened === id ? null : id
    }}><span class="serif" dir="auto">${label}</span></button>`
  }

  private readonly more = (id: string) => {
    this.whole = new Set([...this.whole, id])
  }
}

function wordRow({ word, uses }: Across['words'][number], voices: readonly Voice[]): TemplateResult {
  return html`<tr role="row"><th scope="row" role="rowheader"><span class="serif">${word}</span></th>${voices.map(
    (voice) => {
      const [use] = byVoice(uses, voice)
      const share = Math.round(100 * (use?.share ?? 0))
      return html`<td role="cell" class=${use ? '' : 'silent'} data-voice=${voice.name}>${use ? html`<span class="value">${share || 'under 1'} %</span> <span class="lab">${use.count === 1 ? 'once' : `${use.count.toLocaleString('en')} times`}</span><svg class="share" aria-hidden="true" width="100%" height="6"><rect width="${share}%" height="6"></rect></svg>` : html`<span class="lab">${voice.at.snapshot === null ? 'nothing so early' : 'not used'}</span>`}</td>`
    },
  )}</tr>`
}

/** What the rows above leave out, so that the shares of an article add up. */
function otherWordsRow(words: Across['words'], voices: readonly Voice[]): TemplateResult {
  return html`<tr role="row"><th scope="row" role="rowheader"><span class="lab">other nouns, each too seldom for a row</span></th>${voices.map(
    (voice) => {
      const share = otherWords(words, voice)
      return html`<td role="cell" class=${share === null ? 'silent' : ''} data-voice=${voice.name}>${share === null ? html`<span class="lab">none</span>` : html`<span class="value">${Math.round(100 * share) || 'under 1'} %</span>`}</td>`
    },
  )}</tr>`
}

declare global {
  interface HTMLElementTagNameMap {
    'across-panel': AcrossPanel
  }
}
