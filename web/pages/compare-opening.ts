/** What stands above the tabs of a comparison: where it belongs, how far apart the two are, what to beware of, what matters most. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Article } from '../../server/schema/article.js'
import type { Comparison } from '../../server/schema/comparison.js'
import type { Snapshot } from '../../server/schema/snapshot.js'
import { referenceChangesTemplate } from '../components/references.js'
import { apart } from '../date-span.js'
import type { CompareView } from './compare-model.js'
import { noiseInWords } from './compare-summary.js'

/** @param article null while it is on its way */
export function crumbs(article: Article | null, to: Snapshot): TemplateResult {
  const topic = article?.topic
  return html`<ol class="crumbs" aria-label="Where this page stands">
    <li><a href="/">Library</a></li>
    ${topic ? html`<li><a href=${`/topics/${encodeURIComponent(topic.slug)}`}>${topic.title}</a></li>` : nothing}
    <li><a href=${`/articles/${encodeURIComponent(to.article)}`}>${article?.title ?? to.article}</a></li>
  </ol>`
}

/** How many differences change no meaning, as the switch that shows them. */
export function noiseSentence({ summary }: Comparison, isShown: boolean, toggle: () => void) {
  const { total } = noiseInWords(summary.noise)
  if (total === 0) return nothing
  const words = `${total.toLocaleString('en')} ${total === 1 ? 'difference' : 'differences'}`
  return html`<button class="btn bare" type="button" @click=${toggle}>${words}</button> that ${total === 1 ? 'changes' : 'change'} no meaning ${total === 1 ? 'is' : 'are'} ${isShown ? 'shown' : 'hidden'}.`
}

/** "Four years apart. "; empty where that cannot be said. */
export function distance(from: Snapshot, to: Snapshot): string {
  const words = apart(from, to)
  if (from.id === to.id || !words) return ''
  return `${words[0]!.toUpperCase()}${words.slice(1)}. `
}

/** What a reader must know before believing what follows: doubtful pairs, restated texts, what was not compared. */
export function warnings(comparison: Comparison, from: Snapshot, to: Snapshot): TemplateResult | typeof nothing {
  const restated = from.restated || to.restated
  const unlike = comparison.summary.unlike
  const limits = comparison.limits
  const other = from.article !== to.article
  const backwards = from.earliest > to.latest
  if (!restated && !unlike && limits.length === 0 && !other && !backwards) return nothing
  return html`<div class="warn">
    ${unlike ? html`<p><b>The two texts are unlike.</b> They share so little that they are hardly versions of one another.</p>` : nothing}
    ${backwards ? html`<p><b>Time runs backwards here.</b> a is the later of the two, b the earlier: what reads as a change is its undoing. <a href=${`/compare/${encodeURIComponent(to.id)}/${encodeURIComponent(from.id)}`}>Turn them round</a></p>` : nothing}
    ${other ? html`<p><b>Two different articles.</b> What is shown are differences between them, not changes of one.</p>` : nothing}
    ${restated ? html`<p><b>Restated text.</b> Facts, names and attributions are the source’s, the sentences are not: quote the source. <a href=${`/snapshots/${encodeURIComponent(to.id)}`}>Where it comes from</a></p>` : nothing}
    ${limits.map(({ where, reason }) => html`<p>${where === 'language' ? html`<b>Two languages.</b> ` : nothing}${reason}.</p>`)}
  </div>`
}

/** `alone`: a snapshot beside itself. */
export function identical(comparison: Comparison, alone: boolean): TemplateResult {
  const { references, summary } = comparison
  const beside = summary.highlights.length > 0 || (references !== null && references.changes.length > 0)
  return html`<section><div class="head"><h2>${beside ? 'The text is the same' : 'Nothing changed'}</h2></div>
    ${summary.highlights.map(({ sentence }) => html`<p>${sentence}</p>`)}
    <p>${alone ? 'This is one snapshot, compared with itself. Choose another date above.' : `The two snapshots hold the same text${beside ? '; what else differs stands here' : ''}. Choose another date above.`}</p>
    ${beside ? referenceChangesTemplate(comparison) : nothing}
  </section>`
}

/**
 * The changes that weigh most, each a way to itself.
 *
 * @param folded above a table on a narrow screen, of which it would be two before the first row
 */
export function highlights(
  { summary }: Comparison,
  view: CompareView,
  folded: boolean,
): TemplateResult | typeof nothing {
  const most = summary.highlights
  if (most.length === 0) return nothing
  const rows = new Map(view.outline.map((entry) => [entry.id, entry.row]))
  const list = html`<ol class="most">
      ${most.map(({ sentence, facet, id }) => html`<li><span class="lab">${facet}</span><p>${sentence} <a href=${facet === 'structure' ? `?tab=text#${rows.get(id) ?? ''}` : `?tab=${facet}#${id}`} aria-label=${`See it: ${sentence}`}>See it</a></p></li>`)}
    </ol>`
  if (folded)
    return html`<details class="most-folded"><summary class="btn"><h2>What matters most <span class="lab">${most.length}</span></h2></summary>${list}</details>`
  return html`<section aria-labelledby="most">
    <div class="head">
      <h2 id="most">What matters most</h2>
      <p>Ranked by place in the article and size of the change.</p>
    </div>
    ${list}
  </section>`
}
