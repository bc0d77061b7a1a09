/** One topic: its articles, side by side at one date, and how each told it along time. */
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { namesApart } from '../across/voice-names.js'
import { getArticles, getTopics } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import '../across/across-panel.js'
import '../track/track-panel.js'

@customElement('topic-page')
export class TopicPage extends LightElement {
  @property({ attribute: false }) slug = ''

  private readonly loaded = new Task(this, {
    task: async ([slug], { signal }) => {
      const [topics, articles] = await Promise.all([getTopics(signal), getArticles(signal)])
      const title = topics.find((topic) => topic.slug === slug)?.title ?? null
      const mine = articles.filter(({ topic }) => topic?.slug === slug)
      return { title, articles: mine, names: namesApart(mine) }
    },
    args: () => [this.slug] as const,
  })

  protected override updated() {
    if (this.loaded.value) pageReady(this, this.loaded.value.title ?? 'Topic')
  }

  protected override render() {
    return this.loaded.render({
      pending: () => html`<pending-note .doing=${'Reading the topic'}></pending-note>`,
      error: (error) => html`<problem-note .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
      complete: ({ title, articles, names }) =>
        title === null
          ? html`<div class="title"><h1>No such topic</h1><p>It may have been renamed: <a href="/">the library</a> lists what there is.</p></div>`
          : html`<ol class="crumbs" aria-label="Where this page stands"><li><a href="/">Library</a></li></ol>
              <div class="title"><h1 dir="auto">${title}</h1><p>${articles.length === 1 ? 'One article' : `${articles.length} articles`}: ${articles.map(({ slug }, n) => html`${n > 0 ? '; ' : ''}<a href=${`/articles/${encodeURIComponent(slug)}`} dir="auto">${names[n]}</a>`)}</p></div>
              ${articles.length > 1 ? html`<across-panel .slug=${this.slug} .topic=${title}></across-panel>` : nothing}
              <track-panel .kind=${'topics'} .slug=${this.slug}></track-panel>`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'topic-page': TopicPage
  }
}
