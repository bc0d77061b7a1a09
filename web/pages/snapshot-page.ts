/** One snapshot to read: the text with its outline, where it comes from, how to cite it, and its neighbours in time. */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { SnapshotText } from '../../server/schema/block.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { getArticle, getFacts, getSnapshot, getSnapshots, getText, originalAddress, textAddress } from '../api.js'
import { dateWords } from '../components/date-words.js'
import { LightElement } from '../components/light-element.js'
import { type Mark, textBlocks } from '../components/text-blocks.js'
import { dateInWords } from '../dates.js'
import { pageReady } from '../page-ready.js'
import { navigate } from '../router-history.js'
import { BASIS_WORDS, citationOf, languageInWords, titleOf } from '../snapshot-words.js'
import { type Marked, marksOf } from './snapshot-marks.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './snapshot-page.css'

const compareAddress = (from: string, to: string) => `/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}`
const readAddress = (id: string) => `/snapshots/${encodeURIComponent(id)}`

@customElement('snapshot-page')
export class SnapshotPage extends LightElement {
  @property({ attribute: false }) snapshotId = ''
  @state() private said = ''
  private shownHash = ''
  @state() private marked: ReadonlySet<Marked> = new Set()

  private readonly loaded = new Task(this, {
    task: async ([id], { signal }) => {
      const [snapshot, text] = await Promise.all([getSnapshot(id, signal), getText(id, signal)])
      return { snapshot, text }
    },
    args: () => [this.snapshotId] as const,
  })

  /** Comes later: the neighbours, and where the article belongs. */
  private readonly shelf = new Task(this, {
    task: async ([slug], { signal }) => {
      if (!slug) return null
      const [snapshots, article] = await Promise.all([getSnapshots(slug, signal), getArticle(slug, signal)])
      return { snapshots, article }
    },
    args: () => [this.loaded.value?.snapshot.article] as const,
  })

  /** Asked for when the first kind of mark is switched on. */
  private readonly facts = new Task(this, {
    task: ([id, wanted], { signal }) => (id && wanted ? getFacts(id, signal) : null),
    args: () => [this.loaded.value?.snapshot.id, this.marked.size > 0] as const,
  })

  protected override updated() {
    const snapshot = this.loaded.value?.snapshot
    if (snapshot) {
      pageReady(this, `${titleOf(snapshot)}, ${dateInWords(snapshot.date)}`)
      if (this.shownHash !== location.hash) {
        this.shownHash = location.hash
        this.querySelector('mark.found-word')?.scrollIntoView({ block: 'center' })
      }
    } else if (this.loaded.error) pageReady(this, 'Snapshot')
  }

  protected override render() {
    return this.loaded.render({
      pending: () => html`<pending-note .doing=${'Reading the snapshot'}></pending-note>`,
      error: (error) => html`<problem-note .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
      complete: ({ snapshot, text }) => this.page(snapshot, text),
    })
  }

  private page(snapshot: Snapshot, text: SnapshotText): TemplateResult {
    const article = this.shelf.value?.article
    const headings = text.blocks.filter(({ kind }) => kind === 'heading')
    return html`
      <ol class="crumbs" aria-label="Where this page stands">
        <li><a href="/">Library</a></li>
        ${article?.topic ? html`<li><a href=${`/topics/${encodeURIComponent(article.topic.slug)}`}>${article.topic.title}</a></li>` : nothing}
        <li><a href=${`/articles/${encodeURIComponent(snapshot.article)}`}>${article?.title ?? snapshot.article}</a></li>
      </ol>
      <div class="title">
        <h1 dir="auto">${titleOf(snapshot)}</h1>
        <p>${snapshot.source.publisher ? `${snapshot.source.publisher}, ` : nothing}${dateWords(snapshot.date)}. ${snapshot.words.toLocaleString('en')} ${snapshot.words === 1 ? 'word' : 'words'}.</p>
      </div>
      ${this.notes(snapshot)} ${this.neighbours(snapshot)} ${this.switches()}
      <div class="page">
        ${
          headings.length === 0
            ? html`<div></div>`
            : html`<nav class="contents" aria-label="Sections">
          <p class="lab">Sections</p>
          <ol>${headings.map(({ start, end, level }) => html`<li class=${`level-${level}`}><a href=${`#at-${start}`}>${text.text.slice(start, end)}</a></li>`)}</ol>
        </nav>`
        }
        <article class="reading" lang=${ifDefined(snapshot.language ?? undefined)} aria-label="The text">${textBlocks(text, this.marks())}</article>
        ${this.provenance(snapshot)}
      </div>
      <p class="vh" role="status">${this.said}</p>
    `
  }

  /** What the address points at (`#c120-180`), and what the reader switched on. */
  private marks(): readonly Mark[] {
    const marks = this.facts.value ? marksOf(this.facts.value, this.marked) : []
    const [, start, end] = /^#c(\d{1,9})-(\d{1,9})$/.exec(location.hash) ?? []
    if (start === undefined || end === undefined) return marks
    const found = { start: Number(start), end: Number(end), look: 'found-word', title: 'What the address points at' }
    return [...marks.filter((mark) => mark.end <= found.start || mark.start >= found.end), found].sort(
      (a, b) => a.start - b.start,
    )
  }

  private switches() {
    const facts = this.facts.value
    const box = (kind: Marked, words: string, count: number | undefined) =>
      html`<label class="check"><input type="checkbox" .checked=${this.marked.has(kind)} @change=${() => this.mark(kind)} />${words}${count === undefined ? nothing : html` <span class="lab">${count.toLocaleString('en')}</span>`}</label>`
    return html`<fieldset class="tools"><legend class="vh">What to mark in the text</legend><span class="lab" aria-hidden="true">Mark</span>
      ${box('figures', 'figures', facts?.figures.length)} ${box('names', 'names', facts?.names.length)} ${box('framing', 'framing cues', facts?.framing.length)}
      ${facts?.limits.map(({ reason }) => html`<span class="lab">${reason}.</span>`) ?? nothing}
    </fieldset>`
  }

  private mark(kind: Marked) {
    const next = new Set(this.marked)
    if (!next.delete(kind)) next.add(kind)
    this.marked = next
  }

  private notes({ partial, restated }: Snapshot) {
    if (!partial && !restated) return nothing
    return html`<div class="warn">
      ${restated ? html`<p><b>Restated.</b> Facts, names and attributions are the source’s, the sentences are not: quote the source.</p>` : nothing}
      ${partial ? html`<p><b>An extract.</b> What it lacks was not thereby removed.</p>` : nothing}
    </div>`
  }

  private neighbours(snapshot: Snapshot) {
    const snapshots = this.shelf.value?.snapshots ?? []
    const at = snapshots.findIndex(({ id }) => id === snapshot.id)
    const before = snapshots[at - 1]
    const after = at < 0 ? undefined : snapshots[at + 1]
    const others = snapshots.filter(({ id }) => id !== snapshot.id)
    if (others.length === 0)
      return html`<p class="tools beside"><a class="btn" href=${`/add?article=${encodeURIComponent(snapshot.article)}`}>Add another date to compare it with</a></p>`
    const choose = (event: Event) => {
      const other = (event.target as HTMLSelectElement).value
      const place = snapshots.findIndex(({ id }) => id === other)
      if (other) navigate(place < at ? compareAddress(other, snapshot.id) : compareAddress(snapshot.id, other))
    }
    return html`<div class="tools beside">
      ${before ? html`<a class="btn" rel="prev" href=${readAddress(before.id)}><span aria-hidden="true">←</span><span class="vh">Earlier: </span>${dateInWords(before.date)}</a>` : nothing}
      ${after ? html`<a class="btn" rel="next" href=${readAddress(after.id)}><span class="vh">Later: </span>${dateInWords(after.date)} <span aria-hidden="true">→</span></a>` : nothing}
      <label class="check">Compare with
        <select @change=${choose}><option value="">choose a date</option>${others.map(({ id, date, partial }) => html`<option value=${id}>${dateInWords(date)}${partial ? ' (extract)' : ''}</option>`)}</select>
      </label>
    </div>`
  }

  private provenance(snapshot: Snapshot) {
    const { source, repairs } = snapshot
    const citation = citationOf(snapshot, location.href.split(/[?#]/)[0]!)
    const line = (name: string, value: unknown) =>
      value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing
    return html`<aside class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">Where it comes from</h2>
      <dl>
        ${line('Date', html`${dateWords(snapshot.date)}. ${BASIS_WORDS[snapshot.dateBasis]}${snapshot.dateNote ? `: ${snapshot.dateNote}` : ''}.`)}
        ${line('Language', snapshot.language && languageInWords(snapshot.language))}
        ${line('Publisher', source.publisher)}
        ${line('Address', source.url && html`<a href=${source.url} rel="noopener noreferrer">${source.url}</a>`)}
        ${line('Licence', source.licence)} ${line('Attribution', source.attribution)}
        ${line('Repairs', repairs.length > 0 ? html`<ul>${repairs.map(({ note, count }) => html`<li>${note}${count > 1 ? ` (${count.toLocaleString('en')})` : ''}</li>`)}</ul>` : 'None: the text is as it was received.')}
        ${line('SHA-256 of text', html`<span class="mono">${snapshot.textHash}</span>`)}
        ${line('SHA-256 of original', html`<span class="mono">${snapshot.originalHash}</span>`)}
      </dl>
      <p class="tools"><a class="btn" href=${originalAddress(snapshot.id)} download>Original</a><a class="btn" href=${textAddress(snapshot.id)}>Text</a></p>
      <h2>To cite it</h2>
      <p class="cite">${citation}</p>
      <p class="tools"><button class="btn" type="button" @click=${() => this.copy(citation)}>Copy citation</button><span aria-hidden="true" class="lab">${this.said}</span></p>
    </aside>`
  }

  private async copy(citation: string) {
    try {
      await navigator.clipboard.writeText(citation)
      this.said = 'Copied'
    } catch {
      this.said = 'The browser does not let this page copy: select the words above'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snapshot-page': SnapshotPage
  }
}
