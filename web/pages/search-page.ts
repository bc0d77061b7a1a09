/**
 * Search over all snapshots: sentences by their words, with when each was first and last seen; or changes by what they are.
 * What is asked for is in the address, so that a search can be quoted like anything else here.
 */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { SearchEvent, SearchPassage, SearchResult } from '../../server/schema/search.js'
import { getArticles, getTopics, search } from '../api.js'
import { dateWords } from '../components/date-words.js'
import { LightElement } from '../components/light-element.js'
import { quotationOf } from '../facets/quotation.js'
import { pageReady } from '../page-ready.js'
import { navigate, onNavigated } from '../router-history.js'
import {
  type Asked,
  addressOf,
  askedIn,
  asksForChanges,
  byArticle,
  CATEGORY_WORDS,
  CHANGES,
  FACET_WORDS,
  type Field,
  facetOf,
  hasField,
  KIND_WORDS,
  queryOf,
  tidied,
} from './search-model.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './search-page.css'

type Option = readonly [value: string, words: string]

@customElement('search-page')
export class SearchPage extends LightElement {
  @state() private asked: Asked = askedIn(location.search)
  /** which form is shown; the address follows when something is asked */
  @state() private changes = asksForChanges(askedIn(location.search))
  /** pages after the first */
  @state() private more: readonly SearchResult[] = []
  @state() private fetching = false
  @state() private moreError: unknown = null
  @query('form') private readonly form!: HTMLFormElement
  private stopListening = () => {}

  private readonly found = new Task(this, {
    task: async ([asked], { signal }) => (asked === null ? null : search(asked, signal)),
    args: () => [queryOf(this.asked)] as const,
    onComplete: () => {
      this.more = []
      this.moreError = null
    },
  })

  private readonly shelf = new Task(this, {
    task: async (_, { signal }) => {
      const [topics, articles] = await Promise.all([getTopics(signal), getArticles(signal)])
      return { topics, articles }
    },
    args: () => [],
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.stopListening = onNavigated(() => {
      if (location.pathname !== '/search') return
      this.asked = askedIn(location.search)
      this.changes = asksForChanges(this.asked)
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopListening()
  }

  protected override updated() {
    pageReady(this, this.asked.q ? `Search: ${this.asked.q}` : 'Search')
  }

  protected override render(): TemplateResult {
    return html`
      <div class="title"><h1>Search</h1><p>Over the texts of all snapshots, and over what changed between them.</p></div>
      ${this.fields()}
      <div class="found" aria-live="polite">${this.results()}</div>
    `
  }

  private fields() {
    const { asked, changes } = this
    const facet = facetOf(asked)
    const { topics = [], articles = [] } = this.shelf.value ?? {}
    const mode = (which: boolean, words: string) =>
      html`<button type="button" aria-pressed=${changes === which} @click=${() => this.switch(which)}>${words}</button>`
    return html`<form role="search" aria-label="All snapshots" class="asked" @submit=${this.submit} @change=${this.changed}>
      <div class="seg wide" role="group" aria-label="What to search">${mode(false, 'What the texts say')}${mode(true, 'What changed')}</div>
      <label class="wide words">${changes ? 'Words of the change' : 'Words'} <span class="lab">${changes ? 'may be left empty' : 'all of them; "in quotes" as they stand; a star* for any ending'}</span>
        <input name="q" type="search" maxlength="200" .value=${asked.q ?? ''} /></label>
      ${
        changes
          ? html`${this.menu('facet', 'Of what', Object.entries(FACET_WORDS), facet)}
        ${CHANGES[facet].length > 0 ? this.menu('change', 'Change', CHANGES[facet]) : nothing}
        ${hasField(facet, 'kind') ? this.menu('kind', 'What is counted', Object.entries(KIND_WORDS)) : nothing}
        ${
          hasField(facet, 'direction')
            ? this.menu('direction', 'Direction', [
                ['up', 'up'],
                ['down', 'down'],
              ])
            : nothing
        }
        ${hasField(facet, 'party') ? this.word('party', 'Whose', '') : nothing}
        ${hasField(facet, 'name') ? this.word('name', 'Name', 'or a part of it') : nothing}
        ${hasField(facet, 'category') ? this.menu('category', 'Kind of shift', Object.entries(CATEGORY_WORDS)) : nothing}`
          : nothing
      }
      ${
        topics.length > 0
          ? this.menu(
              'topic',
              'Topic',
              topics.map(({ slug, title }): Option => [slug, title]),
            )
          : nothing
      }
      ${this.menu(
        'article',
        'Article',
        articles.map(({ slug, title, publisher }): Option => [slug, publisher ? `${title}, ${publisher}` : title]),
      )}
      ${this.word('after', 'No earlier than', 'YYYY-MM-DD')} ${this.word('before', 'No later than', 'YYYY-MM-DD')}
      ${changes ? nothing : this.word('as-of', 'As it stood on', 'YYYY-MM-DD')}
      <p class="tools wide"><button class="btn key" type="submit">Search</button>${queryOf(asked) === null ? nothing : html`<a class="btn" href="/search">Begin anew</a>`}</p>
    </form>`
  }

  private menu(field: Field, words: string, options: readonly Option[], chosen = this.asked[field] ?? '') {
    return html`<label>${words}<select name=${field}>
      ${field === 'facet' ? nothing : html`<option value="" ?selected=${chosen === ''}>any</option>`}
      ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select></label>`
  }

  private word(field: Field, words: string, hint: string) {
    return html`<label>${words} ${hint ? html`<span class="lab">${hint}</span>` : nothing}<input name=${field} maxlength="200" .value=${this.asked[field] ?? ''} /></label>`
  }

  private results() {
    if (queryOf(this.asked) === null) {
      return html`<section><div class="head"><h2>Nothing asked yet</h2></div>
        <p>${this.changes ? 'Choose what changed: the count of the killed that went up, a name that was replaced, a claim that lost its source.' : 'Write words that a text may hold. Every snapshot is looked through, also what later ones no longer say; each sentence tells when it was first and last seen.'}</p></section>`
    }
    return this.found.render({
      pending: () => html`<pending-note .doing=${'Looking through the snapshots'}></pending-note>`,
      error: (error) =>
        html`<problem-note .level=${2} .error=${error} @retry=${() => this.found.run()}></problem-note>`,
      complete: (first) => (first ? this.list([first, ...this.more]) : nothing),
    })
  }

  private list(pages: readonly SearchResult[]): TemplateResult {
    const passages = pages.flatMap(({ items }) => items)
    const events = pages.flatMap((page) => page.events)
    const count = passages.length + events.length
    const next = pages.at(-1)!.next
    const limits = this.limits(pages[0]!)
    if (count === 0) {
      return html`<section><div class="head"><h2>${isStillAtIt(pages[0]!) ? 'Nothing found so far' : 'Nothing found'}</h2></div>
        <p>No ${this.changes ? 'change' : 'sentence of any snapshot'} fits. ${this.changes ? 'Leave a field empty, or widen the dates.' : 'Try fewer words, or a star for the ending: attack* finds attacks and attacked.'}</p>${limits}
        ${this.filtered() ? html`<p class="tools"><a class="btn" href=${addressOf(this.asked.q && !this.changes ? { q: this.asked.q } : { facet: facetOf(this.asked) })}>Search everywhere</a></p>` : nothing}</section>`
    }
    const what = events.length > 0 ? 'change' : 'sentence'
    return html`<section>
      <div class="head"><h2>${count.toLocaleString('en')}${next ? ' first' : ''} ${what}${count === 1 ? '' : 's'}</h2><p>${events.length > 0 ? 'Latest first. Each happened after the first date and before the second.' : 'Best first. A sentence counts once for each article, however many snapshots hold it.'}</p></div>${limits}
      ${byArticle(passages).map((group) => articleHits(group, group.hits.map(passageTemplate)))}
      ${byArticle(events).map((group) => articleHits(group, group.hits.map(eventTemplate)))}
      ${this.moreError ? html`<problem-note .level=${2} .error=${this.moreError} @retry=${() => void this.fetchMore(next)}></problem-note>` : nothing}
      ${next ? html`<p class="tools"><button class="btn" type="button" ?disabled=${this.fetching} @click=${() => void this.fetchMore(next)}>${this.fetching ? 'Fetching …' : 'More'}</button></p>` : nothing}
    </section>`
  }

  /** What was not looked at, article by article, since that no change was found is then no news of it. */
  private limits(page: SearchResult) {
    if (page.limits.length === 0) return nothing
    const title = (slug: string) => this.shelf.value?.articles.find((article) => article.slug === slug)?.title ?? slug
    return html`<ul class="note">${page.limits.map(({ where, reason }) => html`<li><span dir="auto">${title(where)}</span>: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.</li>`)}</ul>
      ${isStillAtIt(page) ? html`<p class="tools"><button class="btn" type="button" @click=${() => this.found.run()}>Ask again</button></p>` : nothing}`
  }

  private filtered() {
    return Object.keys(this.asked).some((field) => field !== 'q' && field !== 'facet')
  }

  private async fetchMore(cursor: string | null) {
    const asked = queryOf(this.asked, cursor)
    if (asked === null || cursor === null) return
    this.fetching = true
    this.moreError = null
    try {
      const page = await search(asked)
      // what was asked in the meantime is another list
      if (asked === queryOf(this.asked, cursor)) this.more = [...this.more, page]
    } catch (error) {
      this.moreError = error
    }
    this.fetching = false
  }

  private read(): Asked {
    const said = new FormData(this.form)
    return askedIn(
      new URLSearchParams([...said].map(([name, value]): [string, string] => [name, String(value)])).toString(),
    )
  }

  private readonly submit = (event: Event) => {
    event.preventDefault()
    this.ask(tidied(this.read(), this.changes))
  }

  /** A chosen filter is asked at once; words wait for Enter, or for the button. */
  private readonly changed = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) this.ask(tidied(this.read(), this.changes))
  }

  private switch(changes: boolean) {
    this.changes = changes
    const asked = tidied(this.read(), changes)
    if (queryOf(asked) !== null) this.ask(asked)
    else this.asked = asked
  }

  private ask(asked: Asked) {
    const { changes } = this
    if (queryOf(asked) === null) {
      this.asked = asked
      this.querySelector<HTMLInputElement>('input[name=q]')?.focus()
      return
    }
    const address = addressOf(asked)
    if (`${location.pathname}${location.search}` === address) void this.found.run()
    else navigate(address)
    this.changes = changes
  }
}

/** Some steps of a series were not compared in time; they go on being compared, so that the same question finds more later. */
const isStillAtIt = ({ limits }: SearchResult) => limits.some(({ reason }) => reason.endsWith('ask again'))

function articleHits(
  {
    article,
    title,
    publisher,
  }: { readonly article: string; readonly title: string; readonly publisher: string | null },
  hits: readonly TemplateResult[],
) {
  return html`<section class="group"><h3 dir="auto"><a href=${`/articles/${encodeURIComponent(article)}`}>${title}</a>${publisher ? html` <span class="lab">${publisher}</span>` : nothing}</h3><ol>${hits}</ol></section>`
}

const snapshotAddress = (id: string) => `/snapshots/${encodeURIComponent(id)}`

function passageTemplate(hit: SearchPassage): TemplateResult {
  const { text, highlights, firstSeen, firstSeenDate, lastSeen, lastSeenDate, stands, count, section, span } = hit
  const { pieces } = quotationOf(text, { start: 0, end: text.length }, highlights)
  const read = `${snapshotAddress(lastSeen)}${span ? `#c${span.start}-${span.end}` : ''}`
  return html`<li>
    <blockquote dir="auto">${pieces.map(({ text: piece, marked }) => (marked ? html`<mark class="found-word">${piece}</mark>` : piece))}</blockquote>
    <p class="when"><span class="lab" dir="auto">${section ?? 'Lead'}</span>
      ${firstSeen === lastSeen ? html`<span>Seen in <a href=${read}>${dateWords(lastSeenDate)}</a> alone</span>` : html`<span>First seen <a href=${snapshotAddress(firstSeen)}>${dateWords(firstSeenDate)}</a>, last <a href=${read}>${dateWords(lastSeenDate)}</a>, in ${count.toLocaleString('en')} snapshots</span>`}
      <span>${stands ? 'stands in the latest' : 'no longer there'}</span></p>
  </li>`
}

function eventTemplate(hit: SearchEvent): TemplateResult {
  const { lastSeen, firstSeen, lastSeenDate, firstSeenDate, facet, label, changeId, kind, category, attribution } = hit
  const address = `/compare/${encodeURIComponent(lastSeen)}/${encodeURIComponent(firstSeen)}?tab=${facet}#${changeId}`
  const said = [
    FACET_WORDS[facet],
    kind === null ? '' : KIND_WORDS[kind],
    category === null ? '' : CATEGORY_WORDS[category],
    attribution ?? '',
  ]
  return html`<li>
    <p class="event" dir="auto"><a href=${address}>${label}</a></p>
    <p class="when"><span class="lab">${said.filter((word) => word !== '').join(', ')}</span> <span>between ${dateWords(lastSeenDate)} and ${dateWords(firstSeenDate)}</span></p>
  </li>`
}

declare global {
  interface HTMLElementTagNameMap {
    'search-page': SearchPage
  }
}
