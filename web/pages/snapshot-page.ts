/**
 * One snapshot to read: the text with its outline, how old its words are and since when any sentence of it reads so, where it
 * comes from, how to cite it, and its neighbours in time.
 */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { SnapshotText } from '../../server/schema/block.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { ApiProblem, getArticle, getFacts, getReferences, getSnapshot, getSnapshotsAround, getText } from '../api.js'
import { dateWords } from '../components/date-words.js'
import { LightElement } from '../components/light-element.js'
import { referencesTemplate } from '../components/references.js'
import { type Mark, type Sentence, textBlocks } from '../components/text-blocks.js'
import { dateInWords } from '../dates.js'
import { pageReady } from '../page-ready.js'
import { agesTemplate } from '../reader/ages-template.js'
import { historyOf } from '../reader/history-of.js'
import { neighboursTemplate } from '../reader/neighbours.js'
import { provenanceTemplate } from '../reader/provenance.js'
import { SentenceChoice, spanInAddress } from '../reader/sentence-choice.js'
import { headlineOf, sinceOf } from '../reader/since-model.js'
import { titleOf } from '../snapshot-words.js'
import { SAMPLES, type Sample, sampleChoice } from '../track/sample-choice.js'
import { type Marked, marksOf } from './snapshot-marks.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import '../reader/since-note.js'
import './snapshot-page.css'

/** The one before, itself and the one behind, and as many again to compare it with, however long the series is. */
const AROUND = 41

@customElement('snapshot-page')
export class SnapshotPage extends LightElement {
  @property({ attribute: false }) snapshotId = ''
  /** for those who do not see what was chosen or copied */
  @state() private said = ''
  @state() private copied = ''
  private shownHash = ''
  @state() private marked: ReadonlySet<Marked> = new Set()
  /** the age whose sentences are marked; null: none */
  @state() private age: string | null = null
  /** of a long series, the snapshots to look at */
  @state() private sample: Sample = null
  private readonly choice = new SentenceChoice(this, () => this.tellChoice())

  private readonly loaded = new Task(this, {
    task: async ([id], { signal }) => {
      const [snapshot, text] = await Promise.all([getSnapshot(id, signal), getText(id, signal)])
      return { snapshot, text }
    },
    args: () => [this.snapshotId] as const,
  })

  /** Comes later: the neighbours, and where the article belongs. */
  private readonly shelf = new Task(this, {
    task: async ([slug, id], { signal }) => {
      if (!slug || !id) return null
      const [around, article] = await Promise.all([
        getSnapshotsAround(slug, id, AROUND, signal),
        getArticle(slug, signal),
      ])
      return { around, article }
    },
    args: () => [this.loaded.value?.snapshot.article, this.loaded.value?.snapshot.id] as const,
  })

  /** Comes last: since when each sentence reads so. */
  private readonly history = new Task(this, {
    task: async ([loaded, count, sample], { signal }) =>
      loaded && count > 1 ? historyOf(loaded.snapshot, loaded.text, { count, sample }, signal) : null,
    args: () => [this.loaded.value, this.shelf.value?.article.snapshots ?? 0, this.sample] as const,
    onComplete: (history) => {
      this.age = null
      this.choice.over(history?.said ?? [])
    },
  })

  private readonly references = new Task(this, {
    task: ([id, count], { signal }) => (id && count ? getReferences(id, signal) : null),
    args: () => [this.loaded.value?.snapshot.id, this.loaded.value?.snapshot.references] as const,
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
        this.querySelector('mark.found-word, .said.chosen')?.scrollIntoView({ block: 'center' })
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
      ${this.notes(snapshot)} ${neighboursTemplate(snapshot, this.shelf.value)} ${this.switches()}
      ${this.ages()}
      <div class="page">
        ${
          headings.length === 0
            ? html`<div></div>`
            : html`<nav class="contents" aria-label="Sections">
          <p class="lab">Sections</p>
          <ol>${headings.map(({ start, end, level }) => html`<li class=${`level-${level}`}><a href=${`#at-${start}`}>${text.text.slice(start, end)}</a></li>`)}</ol>
        </nav>`
        }
        <div>
          <article class="reading" lang=${ifDefined(snapshot.language ?? undefined)} aria-label="The text" @click=${this.press}>${textBlocks(text, this.marks(), this.sentences())}</article>
          ${referencesTemplate(this.references.value ?? null, text.blocks)}
        </div>
        <div class="beside-text">${this.since()} ${provenanceTemplate(snapshot, { copy: this.copy, said: this.copied })}</div>
      </div>
      <p class="vh" role="status">${this.said}</p>
    `
  }

  /** What the address points at (`#c120-180`), and what the reader switched on. */
  private marks(): readonly Mark[] {
    const marks = this.facts.value ? marksOf(this.facts.value, this.marked) : []
    const meant = spanInAddress()
    // a chosen sentence is marked as such
    if (!meant || this.choice.at !== null) return marks
    const found = { ...meant, look: 'found-word', title: 'What the address points at' }
    return [...marks.filter((mark) => mark.end <= found.start || mark.start >= found.end), found].sort(
      (a, b) => a.start - b.start,
    )
  }

  private sentences(): readonly Sentence[] {
    const { said = [], ages = [] } = this.history.value ?? {}
    const aged = new Set(ages.find(({ key }) => key === this.age)?.sentences)
    return said.map(({ start, end }, n) => {
      const looks = [n === this.choice.at ? 'chosen' : '', aged.has(n) ? 'aged' : '']
      return { start, end, look: looks.filter((look) => look !== '').join(' ') }
    })
  }

  private ages() {
    const count = this.shelf.value?.article.snapshots ?? 0
    if (count < 2) return nothing
    const sampled = (sample: Sample) => {
      this.sample = sample
    }
    return this.history.render({
      pending: () =>
        html`<p class="ages-note lab" role="status">Following each sentence through ${count.toLocaleString('en')} snapshots …</p>`,
      error: (error) => {
        const long = error instanceof ApiProblem && error.code === 'ANALYSIS_TOO_LONG'
        return html`<div class="ages-note tools" role="status"><span>${long ? 'There are too many snapshots to follow each sentence through.' : 'Since when each sentence reads so could not be fetched.'}</span>
          ${long ? sampleChoice(SAMPLES, this.sample, sampled) : html`<button class="btn" type="button" @click=${() => this.history.run()}>Try again</button>`}</div>`
      },
      complete: (history) => {
        if (!history || history.said.length === 0) return nothing
        const { track, ages } = history
        const left = track.sampledFrom - track.snapshots.length
        return html`${agesTemplate(ages, this.age, (key) => {
          this.age = key
        })}
        ${left === 0 ? nothing : html`<div class="ages-note tools"><span class="lab">${track.snapshots.length.toLocaleString('en')} of ${track.sampledFrom.toLocaleString('en')} snapshots were looked at: a date may be a step late.</span> ${sampleChoice([null, ...SAMPLES, 'all'], this.sample, sampled)}</div>`}`
      },
    })
  }

  private since() {
    const history = this.history.value
    if (!history || history.said.length === 0) return nothing
    const { at } = this.choice
    if (at === null)
      return html`<p class="hint"><button class="btn" type="button" aria-keyshortcuts="n" @click=${() => this.choice.step(1)}>Since when does it read so?</button> <span class="lab">Press a sentence, or n.</span></p>`
    return html`<since-note .said=${history.said[at]!} .track=${history.track} .place=${[at + 1, history.said.length] as const} @sentence-step=${(event: CustomEvent<1 | -1>) => this.choice.step(event.detail)} @sentence-closed=${() => this.choice.close()}></since-note>`
  }

  private tellChoice() {
    const { value } = this.history
    const said = this.choice.at === null ? undefined : value?.said[this.choice.at]
    const since = said && value ? sinceOf(said, value.track) : null
    this.said = since ? headlineOf(since) : ''
  }

  private switches() {
    const facts = this.facts.value
    const box = (kind: Marked, words: string, count: number | undefined) =>
      html`<label class="check"><input type="checkbox" .checked=${this.marked.has(kind)} @change=${() => this.mark(kind)} />${words}${count === undefined ? nothing : html` <span class="lab">${count.toLocaleString('en')}</span>`}</label>`
    return html`<fieldset class="tools"><legend class="vh">What to mark in the text</legend><span class="lab" aria-hidden="true">Mark</span>
      ${box('figures', 'figures', facts?.figures.length)} ${box('names', 'names', facts?.names.length)} ${box('framing', 'framing cues', facts?.framing.length)}
      ${this.marked.has('names') && facts && facts.names.length > 0 ? html`<button class="btn" type="button" aria-haspopup="dialog" @click=${() => this.concordance(null)}>Concordance</button>` : nothing}
      ${facts?.limits.map(({ reason }) => html`<span class="lab">${reason}.</span>`) ?? nothing}
    </fieldset>`
  }

  /** On a marked name: all its mentions. Elsewhere: since when the sentence reads so. */
  private readonly press = (event: MouseEvent) => {
    const key = event.target instanceof Element ? event.target.closest('mark.name')?.getAttribute('data-key') : null
    if (!key || getSelection()?.isCollapsed === false) return this.choice.press(event)
    void this.concordance(key)
  }

  private async concordance(key: string | null) {
    const facts = this.facts.value
    const text = this.loaded.value?.text.text
    if (!facts || text === undefined) return
    const { openConcordance, textEntries } = await import('../facets/name-concordance.js')
    openConcordance(this.closest('app-shell') ?? this, textEntries(facts.names, text), key)
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

  private readonly copy = async (citation: string) => {
    try {
      await navigator.clipboard.writeText(citation)
      this.copied = 'Copied'
    } catch {
      this.copied = 'The browser does not let this page copy: select the words above'
    }
    this.said = this.copied
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snapshot-page': SnapshotPage
  }
}
