/** One import as it goes on: how far it is, what came of it, and what failed and why. Progress comes as server-sent events. */
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ImportJob } from '../../server/schema/import.js'
import { getImport, importEventsAddress, resumeImport, stopImport } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'
import { hasEnded, KIND_WORDS, OUTCOME_WORDS, STATE_WORDS } from './import-words.js'
import '../components/pending-note.js'
import '../components/problem-note.js'
import './imports-page.css'

@customElement('import-page')
export class ImportPage extends LightElement {
  @property({ attribute: false }) importId = ''
  @state() private job: ImportJob | null = null
  @state() private error: unknown = null
  private events: EventSource | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.events?.close()
  }

  private readonly load = async () => {
    this.error = null
    try {
      this.job = await getImport(this.importId)
      if (!hasEnded(this.job)) this.watch()
    } catch (error) {
      this.error = error
    }
    pageReady(this, 'Import')
  }

  private watch() {
    this.events?.close()
    const events = new EventSource(importEventsAddress(this.importId))
    const take = ({ data }: MessageEvent<string>) => {
      this.job = JSON.parse(data) as ImportJob
    }
    events.addEventListener('progress', take)
    events.addEventListener('end', (event) => {
      take(event)
      events.close()
    })
    this.events = events
  }

  protected override render(): TemplateResult {
    if (this.error) return html`<problem-note .error=${this.error} @retry=${this.load}></problem-note>`
    const { job } = this
    if (!job) return html`<pending-note .doing=${'Reading the import'}></pending-note>`
    const ended = hasEnded(job)
    const counts = Object.entries(job.counts).filter(([, n]) => n > 0)
    return html`
      <ol class="crumbs" aria-label="Where this page stands"><li><a href="/imports">Imports</a></li></ol>
      <div class="title"><h1>Import</h1><p dir="auto">${KIND_WORDS[job.kind]}: ${job.source}</p></div>
      <section aria-labelledby="progress">
        <div class="head"><h2 id="progress">${progressInWords(job)}</h2>
          <div class="end tools">${
            job.state === 'running' || job.state === 'queued'
              ? html`<button class="btn" type="button" @click=${() => this.act(stopImport)}>Stop</button>`
              : job.state === 'failed' || job.state === 'stopped'
                ? html`<button class="btn key" type="button" @click=${() => this.act(resumeImport)}>Go on from where it was</button>`
                : job.missed > 0
                  ? html`<button class="btn" type="button" @click=${() => this.act(resumeImport)}>Ask again for ${job.missed === 1 ? 'the one' : `the ${job.missed.toLocaleString('en')}`} that could not be had</button>`
                  : nothing
          }</div></div>
        ${progressBar(job, ended)}
        <p class="counts" role="status">${counts.length === 0 ? (ended ? 'Nothing was met.' : 'Nothing yet.') : counts.map(([outcome, n], i) => html`${i > 0 ? ', ' : nothing}<b>${n.toLocaleString('en')}</b> ${outcomeInWords(outcome)}`)}</p>
        ${job.reason ? html`<p class="refused"><b>It ended because:</b> ${job.reason}</p>` : nothing}
        ${job.articles.length > 0 ? html`<p class="tools">${job.articles.map((slug) => html`<a class="btn key" href=${`/articles/${encodeURIComponent(slug)}`}>Read ${slug}</a>`)}</p>` : nothing}
      </section>
      ${
        job.problems.length > 0
          ? html`<section aria-labelledby="problems"><div class="head"><h2 id="problems">What was not kept</h2><p>The latest first.</p></div>
        <ul class="problems">${job.problems.map(({ label, outcome, reason }) => html`<li><span class="lab">${OUTCOME_WORDS[outcome]}</span> <span dir="auto">${label}</span>${reason ? html`: ${reason}` : nothing}</li>`)}</ul></section>`
          : nothing
      }
    `
  }

  private async act(call: (id: string) => Promise<ImportJob>) {
    try {
      this.job = await call(this.importId)
      if (!hasEnded(this.job)) this.watch()
    } catch (error) {
      this.error = error
    }
  }
}

/** Without a value while nobody knows how many versions there are. */
function progressBar({ total, done }: ImportJob, ended: boolean): TemplateResult {
  if (ended) return html`<progress aria-labelledby="progress" max="1" value="1"></progress>`
  if (total === null) return html`<progress aria-labelledby="progress"></progress>`
  return html`<progress aria-labelledby="progress" max=${total} value=${done}></progress>`
}

function progressInWords({ state: at, done, total }: ImportJob): string {
  const met =
    total === null ? done.toLocaleString('en') : `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
  const words = STATE_WORDS[at]
  // two run at once, and what waits has met nothing yet
  if (at === 'queued') return 'Waiting for its turn behind other imports'
  return `${words[0]!.toUpperCase()}${words.slice(1)}: ${met} ${met === '1' ? 'version' : 'versions'}`
}

const outcomeInWords = (outcome: string) =>
  Object.entries(OUTCOME_WORDS).find(([name]) => name === outcome)?.[1] ?? outcome

declare global {
  interface HTMLElementTagNameMap {
    'import-page': ImportPage
  }
}
