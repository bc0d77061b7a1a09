/** Imports that last: an address, a wiki page's history, a web archive's captures. The form, and the jobs there were. */
import { Task } from '@lit/task'
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { ImportJob } from '../../server/schema/import.js'
import type { ImportToStart } from '../../server/schema/import-request.js'
import { ApiProblem, getArticles, getImports, sendArchive, startImport } from '../api.js'
import { LightElement } from '../components/light-element.js'
import { pageReady } from '../page-ready.js'
import { wordsOf } from '../problem-words.js'
import { navigate } from '../router-history.js'
import { KIND_WORDS, STATE_WORDS } from './import-words.js'
import '../components/problem-note.js'
import './imports-page.css'

type Kind = ImportToStart['kind'] | 'file' | 'dump'

const KINDS: Readonly<Record<Kind, { readonly title: string; readonly words: string; readonly url: string }>> = {
  address: {
    title: 'A page',
    words: 'The page as it stands now is fetched and kept. Fetch it again later, and the next snapshot comes in.',
    url: 'Address of the page',
  },
  wiki: {
    title: 'A wiki page’s history',
    words: 'Every revision of a page of a MediaWiki, such as Wikipedia, or the last of each day, week or month.',
    url: 'Address of the page in the wiki',
  },
  archive: {
    title: 'A web archive',
    words: 'The captures of a page in a web archive, or all that a TimeMap or CDX list names.',
    url: 'Address of the page, or of the list of its captures',
  },
  file: {
    title: 'An archive file',
    words:
      'The pages in a WARC or WACZ file, as crawlers and browser extensions write it: each a snapshot of its own address.',
    url: 'Only the page of this address',
  },
  dump: {
    title: 'A wiki dump',
    words: 'The XML export of a MediaWiki (dump.xml, packed or not): every revision of its articles, or of one page.',
    url: '',
  },
}
/** Kinds that are read from a file which is sent. */
const FILES: Readonly<Partial<Record<Kind, { readonly endings: string; readonly accept: string }>>> = {
  file: { endings: '.warc, .warc.gz or .wacz', accept: '.warc,.gz,.wacz' },
  dump: { endings: '.xml, or packed as .xml.gz, .bz2, .xz or .lzma', accept: '.xml,.gz,.bz2,.xz,.lzma' },
}

const isKind = (word: string | null): word is Kind => word !== null && Object.hasOwn(KINDS, word)

@customElement('imports-page')
export class ImportsPage extends LightElement {
  @state() private kind: Kind = kindAsked()
  @state() private error: unknown = null
  @state() private starting = false
  @query('form') private readonly form!: HTMLFormElement

  private readonly loaded = new Task(this, {
    task: async (_, { signal }) => {
      const [jobs, articles] = await Promise.all([getImports(signal), getArticles(signal)])
      return { jobs, articles }
    },
    args: () => [],
  })

  protected override firstUpdated() {
    pageReady(this, 'Import')
  }

  protected override render(): TemplateResult {
    const { title, words, url } = KINDS[this.kind]
    const files = FILES[this.kind]
    const articles = this.loaded.value?.articles ?? []
    const problem = this.error ? wordsOf(this.error) : null
    const blamed = this.error instanceof ApiProblem ? this.error.field : null
    return html`
      <div class="title"><h1>Import</h1><p>From where an article stands, and stood. <a href="/add">Paste or choose a file</a> instead.</p></div>
      <section aria-labelledby="source">
        <div class="head"><h2 id="source">${title}</h2><p>${words}</p>
          <div class="end seg" role="group" aria-label="Kind of source">${Object.entries(KINDS).map(([kind, { title: name }]) => html`<button type="button" aria-pressed=${kind === this.kind} @click=${() => this.choose(kind)}>${name}</button>`)}</div></div>
        <form class="about" @submit=${this.start}>
          ${files ? html`<label class="wide">File <span class="lab">${files.endings}</span><input name="file" type="file" required accept=${files.accept} aria-invalid=${blamed === 'file' ? 'true' : 'false'} aria-describedby="import-problem" /></label>` : nothing}
          ${this.kind === 'dump' ? html`<label class="wide">Only the page of this title <span class="lab">all articles when empty</span><input name="page" maxlength="500" /></label>` : html`<label class="wide">${url} ${files ? html`<span class="lab">all pages when empty</span>` : nothing}<input name="url" type="url" ?required=${!files} maxlength="2000" placeholder="https://" aria-invalid=${blamed === 'url' ? 'true' : 'false'} aria-describedby="import-problem" /></label>`}
          ${this.kind === 'archive' ? html`<label class="wide">Archive <span class="lab">none for the address of a list</span><input name="archive" type="url" maxlength="2000" placeholder="https://web.archive.org" /></label>` : nothing}
          ${this.kind === 'wiki' ? html`<label class="wide">The wiki’s api.php <span class="lab">only where it is not in the usual place</span><input name="api" type="url" maxlength="2000" /></label>` : nothing}
          ${
            this.kind === 'address' || this.kind === 'file'
              ? nothing
              : html`<label>Which versions<select name="every"><option value="all">all</option><option value="day">the last of each day</option><option value="week">the last of each week</option><option value="month">the last of each month</option></select></label>
                <label>No earlier than <span class="lab">YYYY-MM-DD</span><input name="from" maxlength="10" aria-invalid=${blamed === 'from' ? 'true' : 'false'} /></label>
                <label>No later than <span class="lab">YYYY-MM-DD</span><input name="to" maxlength="10" aria-invalid=${blamed === 'to' ? 'true' : 'false'} /></label>`
          }
          <label>Article<select name="article"><option value="">by the address or the title</option>${articles.map(({ slug, title: name }) => html`<option value=${slug}>${name}</option>`)}</select></label>
          <label>Title <span class="lab">of a new article</span><input name="title" maxlength="500" /></label>
          <label>Topic <span class="lab">of a new article</span><input name="topic" maxlength="500" /></label>
          <label>Publisher<input name="publisher" maxlength="500" /></label>
          <label>Licence<input name="licence" maxlength="500" placeholder="CC BY-SA 4.0" /></label>
          <label>Language <span class="lab">a tag, such as en; read from the text where none is said</span><input name="language" maxlength="35" aria-invalid=${blamed === 'language' ? 'true' : 'false'} /></label>
          <label class="tick wide"><input type="checkbox" name="partial" value="true" /> An extract: what it lacks is not told as removed</label>
          ${this.kind === 'address' ? html`<label class="tick wide"><input type="checkbox" name="states" value="true" /> A live blog: keep the states that it went through, each dated by its posts</label>` : nothing}
          <p class="tools wide"><button class="btn key" type="submit" ?disabled=${this.starting}>${this.starting ? 'Starting …' : 'Start the import'}</button><span class="note">${files ? 'The file is sent to the server, and goes from there when it was read.' : 'Nothing is fetched before you press it; addresses inside your own network are refused.'}</span></p>
        </form>
        <div id="import-problem" role="alert">${problem ? html`<p class="refused"><b>${problem.heading}.</b> ${problem.detail}</p>` : nothing}</div>
      </section>
      <section aria-labelledby="jobs">
        <div class="head"><h2 id="jobs">Imports there were</h2><p>Latest first. A job goes on after a restart of the server.</p></div>
        ${this.loaded.render({
          error: (error) =>
            html`<problem-note .level=${2} .error=${error} @retry=${() => this.loaded.run()}></problem-note>`,
          complete: ({ jobs }) => jobsTemplate(jobs),
        })}
      </section>`
  }

  private choose(kind: string) {
    if (!isKind(kind)) return
    this.kind = kind
    this.error = null
  }

  private sendFile() {
    const said = new FormData(this.form)
    for (const [name, value] of [...said]) if (value === '') said.delete(name)
    if (this.kind === 'dump') said.set('dump', 'true')
    return sendArchive(said)
  }

  private startOnline() {
    const said = new FormData(this.form)
    const fields = Object.fromEntries(
      [...said].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
      ),
    )
    return startImport({ kind: this.kind, ...fields })
  }

  private readonly start = async (event: Event) => {
    event.preventDefault()
    this.starting = true
    this.error = null
    try {
      const job = await (FILES[this.kind] ? this.sendFile() : this.startOnline())
      navigate(`/imports/${encodeURIComponent(job.id)}`)
    } catch (error) {
      this.error = error
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    } finally {
      this.starting = false
    }
  }
}

function kindAsked(): Kind {
  const asked = new URLSearchParams(location.search).get('kind')
  return isKind(asked) ? asked : 'address'
}

function jobsTemplate(jobs: readonly ImportJob[]): TemplateResult {
  if (jobs.length === 0)
    return html`<p class="note">None yet. Start one above; from a shell, <span class="mono">npm run variorum -- import</span> also reads folders and git histories.</p>`
  return html`<div class="scroll" role="region" aria-label="Imports" tabindex="0"><table>
    <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">State</th><th scope="col" class="num">Added</th><th scope="col" class="num">Met</th></tr></thead>
    <tbody>${jobs.map(({ id, source, kind, state: at, counts, done }) => html`<tr><td class="source" dir="auto"><a href=${`/imports/${encodeURIComponent(id)}`}>${source}</a></td><td>${KIND_WORDS[kind]}</td><td>${STATE_WORDS[at]}</td><td class="num">${counts.added.toLocaleString('en')}</td><td class="num">${done.toLocaleString('en')}</td></tr>`)}</tbody>
  </table></div>`
}

declare global {
  interface HTMLElementTagNameMap {
    'imports-page': ImportsPage
  }
}
