/**
 * Adds a snapshot: the person pastes or chooses a text, sees what was understood of it, corrects that, and keeps it.
 * Nothing is kept before the second button.
 */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Preview } from '../../server/schema/preview.js'
import {
  ApiProblem,
  addArticle,
  addSnapshot,
  deleteArticle,
  getArticles,
  getSnapshotsAround,
  getTopics,
  previewOf,
} from '../api.js'
import { dateWords } from '../components/date-words.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'
import { wordsOf } from '../problem-words.js'
import { navigate } from '../router-history.js'
import { basisAndWhy, languageInWords } from '../snapshot-words.js'
import { offeredDate } from './offered-date.js'
import { liveBlogChoice, previewText } from './preview-parts.js'
import './add-page.css'

/** A long article has some 600; the first of a text are enough to see whether it was read rightly. */
const BLOCKS_SHOWN = 60
/** An article that is not there yet. */
const NEW = ''

type State = 'open' | 'reading' | 'understood' | 'keeping'

@customElement('add-page')
export class AddPage extends LightElement {
  @state() private stage: State = 'open'
  @state() private file: File | null = null
  @state() private preview: Preview | null = null
  @state() private error: unknown = null
  @state() private article = new URLSearchParams(location.search).get('article') ?? NEW
  @state() private over = false
  @query('textarea') private readonly pasted!: HTMLTextAreaElement
  @query('form.about') private readonly about!: HTMLFormElement | null

  private readonly shelf = new Task(this, {
    task: async (_, { signal }) => {
      const [articles, topics] = await Promise.all([getArticles(signal), getTopics(signal)])
      return { articles, topics }
    },
    args: () => [],
  })

  protected override firstUpdated() {
    pageReady(this, 'Add')
  }

  protected override render(): TemplateResult {
    return html`
      <div class="title"><h1>Add a snapshot</h1><p>An article as it stood at one date. Add it again when it has changed, and compare the two.</p></div>
      <section aria-labelledby="text">
        <div class="head"><h2 id="text">1. The text</h2><p>Paste it, or choose a file. Or have it fetched: <a href="/imports">a page</a>, <a href="/imports?kind=wiki">a wiki page’s history</a>, <a href="/imports?kind=archive">a web archive</a>, <a href="/imports?kind=file">an archive file</a>, <a href="/imports?kind=dump">a wiki dump</a>.</p></div>
        <form class="content" data-over=${this.over} @submit=${this.understand} @dragover=${this.dragOver} @dragleave=${this.dragLeave} @drop=${this.drop}>
          <label for="pasted">Text or Markdown</label>
          <textarea id="pasted" rows="10" ?disabled=${this.file !== null} aria-invalid=${this.blames('content') ? 'true' : 'false'} aria-describedby="problem" @input=${this.changed}></textarea>
          <p class="tools">
            <label class="btn file">Choose a file<input class="vh" type="file" @change=${this.chosen} /></label>
            <span>${this.file ? html`${this.file.name} <button class="btn bare" type="button" @click=${this.dropFile}>Take it away</button>` : 'or drop one here'}</span>
          </p>
          <p class="tools"><button class="btn key" type="submit" ?disabled=${this.stage === 'reading'}>${this.stage === 'reading' ? 'Reading …' : 'See what is understood'}</button></p>
        </form>
      </section>
      ${this.problem()} ${this.preview ? this.understood(this.preview) : nothing}
    `
  }

  private problem() {
    if (!this.error) return html`<div id="problem" role="alert"></div>`
    const { heading, detail } = wordsOf(this.error)
    const field = this.error instanceof ApiProblem ? this.error.field : null
    // it stands beside its field
    if (field === 'date' && this.preview) return html`<div id="problem" role="alert"></div>`
    return html`<div id="problem" class="refused" role="alert"><p><b>${heading}.</b> ${detail}${field ? html` <span class="lab">Field: ${field}</span>` : nothing}</p></div>`
  }

  private understood(preview: Preview) {
    const { date, notBefore, repairs, words, format, blocks } = preview
    const offered = offeredDate(preview, new Date().getUTCFullYear())
    const articles = this.shelf.value?.articles ?? []
    const invalid = (field: string) => (this.blames(field) ? 'true' : 'false')
    return html`<section aria-labelledby="understood">
      <div class="head"><h2 id="understood" tabindex="-1">2. What was understood</h2><p>Correct what is wrong. Nothing is kept yet.</p></div>
      <div class="two">
        <form class="about" @submit=${this.keep}>
          <label>Date<input name="date" .value=${date?.date ?? ''} aria-invalid=${invalid('date')} aria-describedby="date-problem date-note" placeholder="2024-03-01" /></label>
          <div id="date-problem" role="alert">${this.error && this.blames('date') ? html`<p class="refused">${wordsOf(this.error).detail}</p>` : nothing}</div>
          <p class="note" id="date-note">${date ? html`${dateWords(date.date)}. ${basisAndWhy(date)}.${date.dateBasis !== 'stated' && notBefore ? html` The text mentions ${dateWords(notBefore.date)}.` : nothing}` : html`The text says no date. ${notBefore ? html`It mentions ${dateWords(notBefore.date)}, so it is hardly earlier.` : nothing}`}
            A year, a month, a day, <span class="mono">2025~</span> for about, <span class="mono">2020-10-04/2020-10-09</span> for some day of a span.</p>
          ${offered === null ? nothing : html`<p class="tools"><button class="btn" type="button" @click=${() => this.takeDate(offered)}>Take ${dateWords(offered)}</button></p>`}
          <label>Title then<input name="title" .value=${preview.title ?? ''} maxlength="500" aria-invalid=${invalid('title')} /></label>
          <label>Article<select name="article" @change=${this.chooseArticle}>
            <option value=${NEW} ?selected=${this.article === NEW}>A new article</option>
            ${articles.map(({ slug, title }) => html`<option value=${slug} ?selected=${slug === this.article}>${title}</option>`)}
          </select></label>
          <p class="note">${continuesInWords(this.article, preview)}</p>
          ${this.article === NEW ? html`<label>Topic<input name="topic" list="topics" .value=${preview.topic?.title ?? ''} maxlength="500" /></label><datalist id="topics">${(this.shelf.value?.topics ?? []).map(({ title }) => html`<option value=${title}></option>`)}</datalist>` : nothing}
          <label>Publisher<input name="publisher" .value=${preview.source.publisher ?? ''} maxlength="500" /></label>
          <label>Address<input name="url" inputmode="url" .value=${preview.source.url ?? ''} maxlength="2000" placeholder="https://" aria-invalid=${invalid('source.url')} /></label>
          <label>Licence<input name="licence" .value=${preview.source.licence ?? ''} maxlength="500" placeholder="CC BY-SA 4.0" /></label>
          <label>Language<input name="language" .value=${preview.language ?? ''} maxlength="35" placeholder="en" aria-invalid=${invalid('language')} /></label>
          <p class="note">${preview.language ? `Read as ${languageInWords(preview.language)}.` : 'The text is too short to tell its language.'} A short tag: en, de, az.</p>
          <label class="tick"><input type="checkbox" name="partial" .checked=${preview.partial} /> An extract: what it lacks is not told as removed</label>
          ${liveBlogChoice(preview.liveBlog)}
          <p class="tools"><button class="btn key" type="submit" ?disabled=${this.stage === 'keeping'}>${this.stage === 'keeping' ? 'Keeping …' : 'Keep it'}</button></p>
        </form>
        <div>
          <p class="note">${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'} in ${blocks.length.toLocaleString('en')} ${blocks.length === 1 ? 'block' : 'blocks'}, read as ${format}.
            ${repairs.length === 0 ? 'Nothing had to be repaired.' : nothing}</p>
          ${repairs.length === 0 ? nothing : html`<ul class="repairs" aria-label="Repairs">${repairs.map(({ note, count }) => html`<li>${note}${count > 1 ? html` <span class="lab">${count.toLocaleString('en')} times</span>` : nothing}</li>`)}</ul>`}
          ${previewText(preview, BLOCKS_SHOWN)}
        </div>
      </div>
    </section>`
  }

  private blames(field: string): boolean {
    const blamed = this.error instanceof ApiProblem ? this.error.field : null
    return blamed === field || (field === 'content' && blamed === 'file')
  }

  private form(): FormData {
    const form = new FormData()
    if (this.file) form.set('file', this.file)
    else form.set('content', this.pasted.value)
    return form
  }

  private readonly understand = async (event: Event) => {
    event.preventDefault()
    this.stage = 'reading'
    this.error = null
    try {
      const preview = await previewOf(this.form())
      if (this.article === NEW && preview.continues) this.article = preview.continues.article
      this.preview = preview
      this.stage = 'understood'
      await this.updateComplete
      this.querySelector<HTMLElement>('#understood')?.focus()
    } catch (error) {
      this.refused(error)
    }
  }

  private readonly keep = async (event: Event) => {
    event.preventDefault()
    if (!this.about) return
    const said = new FormData(this.about)
    const word = (name: string) => String(said.get(name) ?? '').trim()
    this.stage = 'keeping'
    this.error = null
    try {
      const form = this.form()
      for (const name of ['title', 'publisher', 'url', 'licence', 'language'])
        if (word(name)) form.set(name, word(name))
      for (const [name, value] of Object.entries(dateSaid(word('date'), this.preview))) form.set(name, value)
      // said either way: a page that came in half is an extract unless somebody knows better
      form.set('partial', String(said.has('partial')))
      if (said.get('states') === 'states') form.set('states', 'true')
      const { slug, snapshot } = this.article
        ? { slug: this.article, snapshot: await addSnapshot(this.article, form) }
        : await this.newArticle(form, word('title'), word('topic'), word('publisher'))
      const beside = await getSnapshotsAround(slug, snapshot.id, 3)
      const before = beside[beside.findIndex(({ id }) => id === snapshot.id) - 1]
      navigate(
        before
          ? `/compare/${encodeURIComponent(before.id)}/${encodeURIComponent(snapshot.id)}`
          : `/snapshots/${encodeURIComponent(snapshot.id)}`,
      )
    } catch (error) {
      this.refused(error)
    }
  }

  /** An article whose first snapshot is refused goes again: nothing is kept of what was not accepted. */
  private async newArticle(form: FormData, title: string, topic: string, publisher: string) {
    const { slug } = await addArticle({
      title,
      topic: topic ? { title: topic } : null,
      publisher: publisher || null,
    })
    try {
      return { slug, snapshot: await addSnapshot(slug, form) }
    } catch (error) {
      // should the server be gone, the refusal is still what there is to say
      await deleteArticle(slug).catch(() => null)
      throw error
    }
  }

  private refused(error: unknown) {
    this.error = error
    this.stage = this.preview ? 'understood' : 'open'
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  private takeDate(date: string) {
    const field = this.about?.elements.namedItem('date')
    if (field instanceof HTMLInputElement) field.value = date
  }

  private readonly chooseArticle = (event: Event) => {
    this.article = (event.target as HTMLSelectElement).value
  }

  /** What was understood is of another text now. */
  private readonly changed = () => {
    this.preview = null
    this.error = null
    this.stage = 'open'
  }

  private take(file: File | null | undefined) {
    this.file = file ?? null
    this.changed()
  }

  private readonly chosen = (event: Event) => this.take((event.target as HTMLInputElement).files?.[0])
  private readonly dropFile = () => this.take(null)
  private readonly dragLeave = () => {
    this.over = false
  }

  private readonly dragOver = (event: DragEvent) => {
    event.preventDefault()
    this.over = true
  }

  private readonly drop = (event: DragEvent) => {
    event.preventDefault()
    this.over = false
    const file = event.dataTransfer?.files[0]
    if (file) this.take(file)
  }
}

/** A date that was understood and left as it was is the text's own word, and one that the text mentions a conclusion from it. */
function dateSaid(date: string, preview: Preview | null): Record<string, string> {
  if (date === '' || date === preview?.date?.date) return {}
  const { notBefore } = preview ?? {}
  if (!notBefore || date !== notBefore.date) return { date }
  return { date, dateBasis: 'inferred', ...(notBefore.dateNote ? { dateNote: notBefore.dateNote } : {}) }
}

function continuesInWords(article: string, { continues }: Preview): string {
  if (article === NEW)
    return continues
      ? 'It begins an article of its own.'
      : 'Nothing stored is like it: it begins an article of its own.'
  if (continues?.article !== article) return 'It continues this article.'
  return continues.by === 'address'
    ? 'It continues this article, which has snapshots of the same address.'
    : 'It seems to continue this article, by its title. Choose another where it does not.'
}

declare global {
  interface HTMLElementTagNameMap {
    'add-page': AddPage
  }
}
