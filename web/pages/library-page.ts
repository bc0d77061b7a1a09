/** The library: what the product does, shown on its own shelf, and then the shelf. */
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Article } from '../../server/schema/article.js'
import { getArticles, getComparison, getText } from '../api.js'
import { type Plate, platesOf } from '../components/change-plate-model.js'
import { dateWords } from '../components/date-words.js'
import { LightElement } from '../components/light-element.js'
import { type TimeAxis, timeAxis } from '../components/time-axis-model.js'
import { pageReady } from '../page-ready.js'
import { setQuery } from '../router-history.js'
import {
  articleInWords,
  countsInWords,
  type Shelf,
  SORTS,
  type Sort,
  shelvesOf,
  showcaseOf,
  stripInWords,
  wayOf,
} from './library-model.js'
import '../components/change-plate.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import '../components/time-scale.js'
import '../components/time-strip.js'
import './library-page.css'

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  latest: 'by last snapshot',
  title: 'A to Z',
  snapshots: 'by number of snapshots',
}
/** Sentences shown of a comparison on the first page: one screen's worth. */
const PLATES = 3
const FACETS = ['text', 'structure', 'figures', 'names', 'framing'] as const

@customElement('library-page')
export class LibraryPage extends LightElement {
  @state() private sort: Sort = sortInAddress()

  private readonly articles = new Task(this, {
    task: (_, { signal }) => getArticles(signal),
    args: () => [],
  })

  /** Comes after the shelf and holds nothing up; where it fails, the comparison's own page will say why. */
  private readonly showcase = new Task(this, {
    task: async ([articles], { signal }) => {
      const pair = articles && showcaseOf(articles)
      if (!pair) return []
      const [comparison, from, to] = await Promise.all([
        getComparison(pair.from.id, pair.to.id, FACETS, signal),
        getText(pair.from.id, signal),
        getText(pair.to.id, signal),
      ])
      return platesOf(comparison, { from: from.text, to: to.text }, PLATES)
    },
    args: () => [this.articles.value] as const,
  })

  protected override updated() {
    if (this.articles.value || this.articles.error) pageReady(this, 'Library')
  }

  protected override render() {
    return html`
      <div class="lede">
        <h1>What an article said then, and what it says now</h1>
        <p>
          Variorum keeps dated snapshots of articles and shows, for any two of them or all in a row, how the figures, the
          names, the framing and the passages changed, with the words of both.
        </p>
      </div>
      ${this.articles.render({
        pending: () => html`<pending-note .doing=${'Reading the library'}></pending-note>`,
        error: (error) =>
          html`<problem-note .level=${2} .error=${error} @retry=${() => this.articles.run()}></problem-note>`,
        complete: (articles) => (articles.length === 0 ? empty() : [this.opening(articles), this.shelf(articles)]),
      })}
    `
  }

  private opening(articles: readonly Article[]) {
    const pair = showcaseOf(articles)
    if (!pair) return nothing
    const { article, from, to } = pair
    const address = `/compare/${encodeURIComponent(from.id)}/${encodeURIComponent(to.id)}`
    const plates = (found: readonly Plate[]) =>
      found.map(
        (plate) =>
          html`<change-plate .plate=${plate} .href=${`${address}${plate.tab === 'text' ? '' : `?tab=${plate.tab}`}#${encodeURIComponent(plate.id)}`}></change-plate>`,
      )
    return html`<section class="opening" aria-label="What changed in one article of this library">
      <p class="note">
        ${article.title}${article.publisher ? `, in ${article.publisher}` : nothing}:
        <span class="date"><span class="dot-from" aria-hidden="true"></span>${dateWords(from.date)}</span>
        <span class="date"><span class="dot-to" aria-hidden="true"></span>${dateWords(to.date)}</span>
      </p>
      <div class="plates">
        ${this.showcase.render({
          pending: () => html`<pending-note .doing=${'Comparing the two'}></pending-note>`,
          error: () => html`<p class="note">What changed between the two cannot be shown here just now.</p>`,
          complete: plates,
        })}
      </div>
      <p class="tools">
        <a class="btn key" href=${address}>Read the whole comparison</a>
        <a class="btn" href="/compare">Compare two texts of your own</a>
      </p>
    </section>`
  }

  private shelf(articles: readonly Article[]) {
    const marks = articles.flatMap((article) => article.marks)
    const axis = timeAxis(
      marks.map(({ earliest, latest }) => ({ start: Date.parse(earliest), end: Date.parse(latest) })),
    )
    return html`<section aria-labelledby="library">
      <div class="head">
        <h2 id="library">Library</h2>
        <p>${countsInWords(articles)}</p>
        <div class="end tools">
          <label class="check">
            Sort
            <select @change=${this.chooseSort}>
              ${SORTS.map((sort) => html`<option value=${sort} ?selected=${sort === this.sort}>${SORT_NAMES[sort]}</option>`)}
            </select>
          </label>
          <a class="btn" href="/add">Add</a>
        </div>
      </div>
      ${shelvesOf(articles, this.sort).map((shelf, i) => topic(shelf, axis, i === 0))} ${legend(axis)}
    </section>`
  }

  private chooseSort({ target }: Event) {
    if (!(target instanceof HTMLSelectElement)) return
    this.sort = SORTS.find((sort) => sort === target.value) ?? 'latest'
    setQuery({ sort: this.sort === 'latest' ? null : this.sort })
  }
}

function sortInAddress(): Sort {
  const asked = new URLSearchParams(location.search).get('sort')
  return SORTS.find((sort) => sort === asked) ?? 'latest'
}

function empty() {
  return html`<section>
    <div class="head"><h2>Nothing here yet</h2></div>
    <p>Add the first snapshot of an article and come back when it has changed, or paste two versions of any text and compare them now.</p>
    <p class="tools first">
      <a class="btn key" href="/add">Add a snapshot</a>
      <a class="btn" href="/compare">Compare two texts</a>
    </p>
  </section>`
}

function topic({ topic: of, articles, between }: Shelf, axis: TimeAxis, withScale: boolean) {
  return html`<div class="topic">
    <h3>${of ? html`<a href=${`/topics/${encodeURIComponent(of.slug)}`}><span class="vh">Topic: </span>${of.title}</a>` : 'Without a topic'}</h3>
    <span class="lab">${between}</span>
  </div>
  ${
    withScale
      ? html`<div class="line-of scale" aria-hidden="true"><span class="lab">Article</span><time-scale .axis=${axis}></time-scale><span></span></div>`
      : html`<div class="line-of rule"></div>`
  }
  <ul>
    ${articles.map((article) => line(article, axis))}
  </ul>`
}

function line(article: Article, axis: TimeAxis) {
  return html`<li class="line-of">
    <div>
      <h4><a href=${`/articles/${encodeURIComponent(article.slug)}`}>${article.title}</a></h4>
      <p class="meta">${articleInWords(article)}</p>
    </div>
    <time-strip .marks=${article.marks} .axis=${axis} .words=${stripInWords(article)}></time-strip>
    <p class="way">${way(article)}</p>
  </li>`
}

function way(article: Article) {
  const found = wayOf(article)
  switch (found.kind) {
    case 'compare':
      return html`<a href=${`/compare/${encodeURIComponent(found.from.id)}/${encodeURIComponent(found.to.id)}`}
        ><span class="vh">Compare ${article.title}, </span>${found.words}</a
      >`
    case 'read':
      return html`<span class="lab">one snapshot</span> <a href=${`/snapshots/${encodeURIComponent(found.mark.id)}`}>Read<span class="vh"> ${article.title}</span></a>`
    case 'none':
      return html`<span class="lab">no snapshot yet</span>`
  }
}

function legend(axis: TimeAxis) {
  const breaks = axis.stretches.length - 1
  return html`<p class="note legend">
    Disc, tick or bar: a snapshot, as wide as its date is uncertain. Open bar: some day between two dates. Dashed: an
    extract.
    ${breaks === 0 ? nothing : `The axis is broken ${breaks === 1 ? 'once' : 'twice'}; each stretch has its own scale.`}
  </p>`
}

declare global {
  interface HTMLElementTagNameMap {
    'library-page': LibraryPage
  }
}
