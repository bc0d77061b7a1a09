/** One article: its snapshots on a time axis and in a list, two to choose for a comparison, and what is said of it to edit. */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Article } from '../../server/schema/article.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { changeArticle, deleteArticle, getArticle, getSnapshotPage, getSnapshotsAround } from '../api.js'
import { dateWords } from '../components/date-words.js'
import { LightElement } from '../components/light-element.js'
import { timeAxis } from '../components/time-axis-model.js'
import { pageReady } from '../page-ready.js'
import { wordsOf } from '../problem-words.js'
import { navigate } from '../router-history.js'
import { basisInWords, flipInWords, titleOf } from '../snapshot-words.js'
import { stripInWords } from './library-model.js'
import { ENDS_SHOWN, listed } from './snapshot-list.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import '../components/time-scale.js'
import '../components/time-strip.js'
import './article-page.css'

@customElement('article-page')
export class ArticlePage extends LightElement {
  @property({ attribute: false }) slug = ''
  /** null: the first, and the last */
  @state() private from: string | null = null
  @state() private to: string | null = null
  @state() private said = ''
  /** the list from its beginning as far as it was read, the cursor where it goes on, and its last few */
  @state() private begin: readonly Snapshot[] = []
  private next: string | null = null
  private end: readonly Snapshot[] = []
  /** how many more of the list's middle are shown */
  @state() private opened = 0
  @query('dialog') private readonly dialog!: HTMLDialogElement

  private readonly loaded = new Task(this, {
    task: async ([slug], { signal }) => {
      const [article, page] = await Promise.all([getArticle(slug, signal), getSnapshotPage(slug, null, signal)])
      const last = article.marks.at(-1)
      // of a long series its beginning and its end; what lies between comes when it is asked for
      const end = page.next === null || !last ? [] : await getSnapshotsAround(slug, last.id, 2 * ENDS_SHOWN - 1, signal)
      return { article, begin: page.items, next: page.next, end }
    },
    args: () => [this.slug] as const,
    onComplete: ({ begin, next, end }) => {
      this.begin = begin
      this.next = next
      this.end = end
    },
  })

  override connectedCallback(): void {
    super.connectedCallback()
    // its plots are loaded where they are drawn
    void import('../track/track-panel.js')
  }

  protected override updated() {
    if (this.loaded.value) pageReady(this, this.loaded.value.article.title)
    else if (this.loaded.error) pageReady(this, 'Article')
  }

  protected override render() {
    return this.loaded.render({
      pending: () => html`<pending-note .doing=${'Reading the article'}></pending-note>`,
      error: (error) => html`<problem-note .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
      complete: ({ article }) => this.page(article, this.known()),
    })
  }

  private known(): readonly Snapshot[] {
    const known = new Set(this.begin.map(({ id }) => id))
    return [...this.begin, ...this.end.filter(({ id }) => !known.has(id))]
  }

  private async more(count: number) {
    const wanted = ENDS_SHOWN + this.opened + count
    while (this.next !== null && this.begin.length < wanted) {
      const page = await getSnapshotPage(this.slug, this.next)
      this.begin = [...this.begin, ...page.items]
      this.next = page.next
    }
    this.opened += count
  }

  private page(article: Article, snapshots: readonly Snapshot[]): TemplateResult {
    const axis = timeAxis(
      article.marks.map(({ earliest, latest }) => ({ start: Date.parse(earliest), end: Date.parse(latest) })),
    )
    return html`
      <ol class="crumbs" aria-label="Where this page stands"><li><a href="/">Library</a></li>${article.topic ? html`<li><a href=${`/topics/${encodeURIComponent(article.topic.slug)}`}>${article.topic.title}</a></li>` : nothing}</ol>
      <div class="title"><h1 dir="auto">${article.title}</h1><p>${article.publisher ? `${article.publisher}. ` : nothing}${article.snapshots.toLocaleString('en')} ${article.snapshots === 1 ? 'snapshot' : 'snapshots'}.</p></div>
      ${snapshots.length !== 1 ? nothing : html`<div class="time"><time-scale .axis=${axis}></time-scale><time-strip .marks=${article.marks} .axis=${axis} .words=${stripInWords(article)}></time-strip></div>`}
      ${this.list(article, snapshots)}
      ${snapshots.length > 0 ? html`<track-panel .kind=${'articles'} .slug=${article.slug} .count=${article.snapshots}></track-panel>` : nothing}
      ${this.edit(article)}
      <p class="vh" role="status">${this.said}</p>
    `
  }

  private list(article: Article, snapshots: readonly Snapshot[]) {
    const add = html`<a class="btn" href=${`/add?article=${encodeURIComponent(article.slug)}`}>Add a snapshot</a>`
    if (snapshots.length === 0) {
      return html`<section><div class="head"><h2>No snapshot yet</h2></div><p>Add the article as it stands at one date, and again when it has changed.</p><p class="tools">${add}</p></section>`
    }
    const from = this.from ?? snapshots[0]!.id
    const to = this.to ?? snapshots.at(-1)!.id
    const radio = (side: 'from' | 'to', { id, date }: Snapshot) =>
      html`<td><label class="check"><input type="radio" name=${side} value=${id} .checked=${id === (side === 'from' ? from : to)} @change=${() => this.choose(side, id)} /><span class="vh">${date}: </span>${side === 'from' ? 'a' : 'b'}</label></td>`
    const row = (snapshot: Snapshot) => html`<tr>
            ${snapshots.length > 1 ? html`${radio('from', snapshot)}${radio('to', snapshot)}` : nothing}
            <td><a href=${`/snapshots/${encodeURIComponent(snapshot.id)}`}>${dateWords(snapshot.date)}</a>${snapshot.partial ? html` <span class="lab">extract</span>` : nothing}${snapshot.restated ? html` <span class="lab">restated</span>` : nothing}${snapshot.languageBefore ? html` <span class="lab">${flipInWords(snapshot.languageBefore, snapshot.language)}</span>` : nothing}</td>
            <td class="serif" dir="auto">${titleOf(snapshot)}</td><td class="num">${snapshot.words.toLocaleString('en')}</td><td>${basisInWords(snapshot)}</td>
          </tr>`
    const { head, tail, left, next } = listed(snapshots, {
      opened: this.opened,
      chosen: [from, to],
      total: article.snapshots,
    })
    return html`<section aria-labelledby="snapshots">
      <form @submit=${(event: Event) => this.compare(event, from, to)}>
        <div class="head"><h2 id="snapshots">Snapshots</h2><p>Choose an earlier, a, and a later, b.</p>
          <div class="end tools">${snapshots.length > 1 ? html`<button class="btn key" type="submit">Compare a with b</button>` : nothing}${add}</div></div>
        <div class="scroll" role="region" aria-label="Table of snapshots" tabindex="0"><table>
          <thead><tr>${snapshots.length > 1 ? html`<th scope="col">From</th><th scope="col">To</th>` : nothing}<th scope="col">Date</th><th scope="col">Title then</th><th scope="col" class="num">Words</th><th scope="col">How the date is known</th></tr></thead>
          <tbody>${head.map(row)}${
            left === 0
              ? nothing
              : html`<tr><td colspan="6"><button class="btn" type="button" @click=${() => this.more(next)}>${next.toLocaleString('en')} more${next < left ? ` of ${left.toLocaleString('en')}` : ''}</button></td></tr>`
          }${tail.map(row)}</tbody>
        </table></div>
      </form>
    </section>`
  }

  private edit(article: Article) {
    return html`<section aria-labelledby="edit">
      <div class="head"><h2 id="edit">About the article</h2><p>Its snapshots stay as they are.</p></div>
      <form class="about" @submit=${(event: Event) => this.save(event, article)}>
        <label>Title<input name="title" .value=${article.title} maxlength="500" /></label>
        <label>Topic<input name="topic" .value=${article.topic?.title ?? ''} maxlength="500" /></label>
        <p class="tools"><button class="btn" type="submit">Save</button><button class="btn" type="button" @click=${() => this.dialog.showModal()}>Delete …</button><span aria-hidden="true">${this.said}</span></p>
      </form>
      <dialog aria-labelledby="sure">
        <h2 id="sure">Delete this article?</h2>
        <p>“${article.title}” goes with ${article.snapshots === 1 ? 'its one snapshot' : `all its ${article.snapshots} snapshots`} and their originals. This cannot be undone.</p>
        <form method="dialog" class="tools"><button class="btn key" type="submit" autofocus>Keep it</button><button class="btn" type="button" @click=${() => this.erase(article)}>Delete it</button></form>
      </dialog>
    </section>`
  }

  private choose(side: 'from' | 'to', id: string) {
    if (side === 'from') this.from = id
    else this.to = id
  }

  private compare(event: Event, from: string, to: string) {
    event.preventDefault()
    navigate(`/compare/${encodeURIComponent(from)}/${encodeURIComponent(to)}`)
  }

  private async save(event: SubmitEvent | Event, { slug, title }: Article) {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const newTitle = String(form.get('title')).trim()
    const topic = String(form.get('topic')).trim()
    try {
      await changeArticle(slug, {
        ...(newTitle === title ? {} : { title: newTitle || null }),
        topic: topic ? { title: topic } : null,
      })
      await this.loaded.run()
      this.said = 'Saved'
    } catch (error) {
      this.said = wordsOf(error).detail
    }
  }

  private async erase({ slug }: Article) {
    this.dialog.close()
    try {
      await deleteArticle(slug)
      navigate('/')
    } catch (error) {
      this.said = wordsOf(error).detail
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-page': ArticlePage
  }
}
