/** What is known of a series that has no course to show, or not the whole of one: it is said, and what can be done. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Track } from '../../server/schema/track.js'
import { ApiProblem } from '../api.js'
import { dateInShort, dateInWords } from '../dates.js'
import { pairAddress } from './event-steps.js'
import { SAMPLES, type Sample, sampleChoice } from './sample-choice.js'
import '../components/problem-note.js'

const counted = (n: number, one: string, several: string) => `${n.toLocaleString('en')} ${n === 1 ? one : several}`

/** None, or one: what that one holds. */
export function tooFewTemplate({ snapshots, figures, names, sentences }: Track): TemplateResult {
  const [only] = snapshots
  const known = only
    ? html`One snapshot is kept, of ${dateInWords(only.date)}: ${counted(only.words, 'word', 'words')} in ${counted(sentences.length, 'sentence', 'sentences')}${figures.length + names.length > 0 ? html`, with ${counted(figures.length, 'figure', 'figures')} and ${counted(names.length, 'name', 'names')}` : nothing}. <a href=${`/snapshots/${encodeURIComponent(only.id)}`}>Read it</a>. `
    : 'No snapshot is kept yet. '
  return html`<section><div class="head"><h2>Track</h2></div><p>${known}A track begins with the second snapshot: add the article as it stands at another date.</p></section>`
}

/** Every snapshot with the same text; nothing where they are not. */
export function equalTemplate({ snapshots }: Track): TemplateResult | typeof nothing {
  const [first, last] = [snapshots[0], snapshots.at(-1)]
  if (!first || !last || snapshots.some(({ textHash }) => textHash !== first.textHash)) return nothing
  return html`<p class="warn"><b>Nothing changed.</b> All ${snapshots.length.toLocaleString('en')} snapshots hold the same text, from ${dateInShort(first.date)} to ${dateInShort(last.date)}. What may have stood between two of them nobody kept.</p>`
}

interface Retry {
  readonly sample: Sample
  readonly choose: (sample: Sample) => void
  readonly retry: () => void
}

/** A series that takes too long is followed by fewer of its snapshots; any other failure speaks for itself. */
export function tooLongTemplate(error: unknown, { sample, choose, retry }: Retry): TemplateResult {
  const limit = error instanceof ApiProblem && error.code === 'ANALYSIS_TOO_LONG' ? error.limit : null
  if (limit === null) return html`<problem-note .level=${2} .error=${error} @retry=${retry}></problem-note>`
  return html`<section><div class="head"><h2>Too many snapshots to follow at once</h2></div>
    <div role="alert"><p>To compare each with the one before took longer than ${limit}. Look at fewer of them. The snapshots above can be read and compared as they are.</p></div>
    <p class="tools">${sampleChoice(SAMPLES, sample, choose)} <button class="btn" type="button" @click=${retry}>Try again</button></p></section>`
}

/** Snapshots that say again what an earlier one said. */
export function returnsTemplate({ returns, snapshots }: Track) {
  const back = returns.filter(({ same }) => !same)
  if (back.length === 0) return nothing
  const dates = new Map(snapshots.map(({ id, date }) => [id, date]))
  const day = (id: string) => dateInShort(dates.get(id) ?? '')
  return html`<details><summary>${back.length} ${back.length === 1 ? 'snapshot returns' : 'snapshots return'} to an earlier text</summary>
    <ul>${back.map(({ snapshot, to }) => html`<li>${day(snapshot)} says again what ${day(to)} said. <a href=${pairAddress(to, snapshot)}>Compare</a></li>`)}</ul></details>`
}
