/** The two texts as wholes, below the single shifts: labels, vocabulary, portrayal of actors, measures, each with its places. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import type { FramingProfile, LabelGroup, Portrayal, VocabularyShift } from '../../server/schema/framing-profile.js'
import type { Span } from '../../server/schema/span.js'
import type { Places, Side } from './places.js'
import { contextOf } from './quotation.js'
import { marked, type Sides } from './quotation-view.js'

/** Words of each end that are drawn; the table to take away has all. */
const MOST_WORDS = 12
const MOST_ACTORS = 8
const MOST_LABELS = 8
const MOST_VERBS = 5
const LINES = 6

export function profileTemplate(profile: FramingProfile, texts: Sides<string>, places: Places): TemplateResult {
  return html`${measures(profile)} ${vocabulary(profile.vocabulary, texts, places)} ${labels(profile.labels, texts, places)} ${portrayal(profile.portrayal)}`
}

function measures({ measures: list }: FramingProfile) {
  if (list.length === 0) return nothing
  return html`<section aria-labelledby="measures-title">
    <div class="head"><h2 id="measures-title">Measures</h2><p>Found by rules and lists, per thousand words of each text; the counts behind them in brackets.</p></div>
    <table class="profile"><thead><tr><th scope="col">Measure</th><th scope="col" class="num"><span class="dot-from" aria-hidden="true"></span>a</th><th scope="col" class="num"><span class="dot-to" aria-hidden="true"></span>b</th></tr></thead>
      <tbody>${list.map(({ label, count, perThousand }) => html`<tr><th scope="row">${label}</th><td class="num">${rate(perThousand.from)} <span class="lab">(${count.from})</span></td><td class="num">${rate(perThousand.to)} <span class="lab">(${count.to})</span></td></tr>`)}</tbody></table>
  </section>`
}

const rate = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** Left of the middle the earlier text's words, right of it the later's: the plot reads from older to newer. */
function vocabulary(list: readonly VocabularyShift[], texts: Sides<string>, places: Places) {
  const shown = list.length <= 2 * MOST_WORDS ? list : [...list.slice(0, MOST_WORDS), ...list.slice(-MOST_WORDS)]
  if (shown.length === 0) return nothing
  const most = Math.max(...shown.map(({ z }) => Math.abs(z)), 1)
  return html`<section aria-labelledby="vocabulary-title">
    <div class="head"><h2 id="vocabulary-title">Vocabulary shift</h2><p>Words and phrases whose frequency changed most: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), in standard deviations. Press a word for its places.</p></div>
    <ul class="shift-words">${shown.map(
      (word) => html`<li><details><summary>
        <span class="phrase" dir="auto">${word.phrase}</span>
        <svg role="img" aria-label=${`${word.z < 0 ? 'more in a' : 'more in b'}, z ${word.z.toFixed(1)}`} width="100%" height="14">${svg`<line class="middle" x1="50%" x2="50%" y1="0" y2="14"></line><line class="joins" x1="50%" x2="${50 + (48 * word.z) / most}%" y1="7" y2="7"></line><circle class=${word.z < 0 ? 'from' : 'to'} cx="${50 + (48 * word.z) / most}%" cy="7" r="4.5"></circle>`}</svg>
        <span class="counted">${word.count.from} → ${word.count.to}</span></summary>
        <div class="pair">${concordance(word.places.from, 'from', texts, places)}${concordance(word.places.to, 'to', texts, places)}</div></details></li>`,
    )}</ul>
  </section>`
}

function labels(groups: readonly LabelGroup[], texts: Sides<string>, places: Places) {
  const shown = groups.filter(({ words }) => words.length > 0)
  if (shown.length === 0) return nothing
  return html`<section aria-labelledby="labels-title">
    <div class="head"><h2 id="labels-title">What it is called</h2><p>Nouns and adjectives that name or modify the subject and the main actors, with their shares in each text.</p></div>
    ${shown.map(
      ({ about, words }) => html`<h3 dir="auto">${about ?? 'The subject'}</h3>
      <ul class="shift-words">${words.slice(0, MOST_LABELS).map(
        ({ word, count, share, places: where }) => html`<li><details><summary>
        <span class="phrase" dir="auto">${word}</span>
        <svg aria-hidden="true" width="100%" height="14">${svg`<rect class="from" y="1" width="${100 * share.from}%" height="5"></rect><rect class="to" y="8" width="${100 * share.to}%" height="5"></rect>`}</svg>
        <span class="counted">${count.from} → ${count.to}</span></summary>
        <div class="pair">${concordance(where.from, 'from', texts, places)}${concordance(where.to, 'to', texts, places)}</div></details></li>`,
      )}</ul>`,
    )}
  </section>`
}

function portrayal(list: readonly Portrayal[]) {
  if (list.length === 0) return nothing
  const verbs = (from: Portrayal['from']['does'], to: Portrayal['from']['does']) => {
    const sum = (side: Portrayal['from']['does']) => side.reduce((n, { count }) => n + count, 0)
    const line = (side: Portrayal['from']['does']) =>
      side
        .slice(0, MOST_VERBS)
        .map(({ verb, count }) => (count > 1 ? `${verb} ${count}` : verb))
        .join(', ')
    return html`<td><span class="from">${sum(from)}</span> <span class="lab">${line(from)}</span><br /><span class="to">${sum(to)}</span> <span class="lab">${line(to)}</span></td>`
  }
  return html`<section aria-labelledby="portrayal-title">
    <div class="head"><h2 id="portrayal-title">How each actor is portrayed</h2><p>What it does, what is done to it, and with which verbs it speaks; the earlier text above, the later below.</p></div>
    <div class="scroll" role="region" aria-label="Portrayal of actors" tabindex="0"><table class="profile"><thead><tr><th scope="col">Actor</th><th scope="col">does</th><th scope="col">is done to</th><th scope="col">speaks</th></tr></thead>
      <tbody>${list.slice(0, MOST_ACTORS).map(({ actor, from, to }) => html`<tr><th scope="row" dir="auto">${actor} <span class="lab">${from.mentions} → ${to.mentions}</span></th>${verbs(from.does, to.does)}${verbs(from.undergoes, to.undergoes)}${verbs(from.says, to.says)}</tr>`)}</tbody></table></div>
  </section>`
}

function concordance(spans: readonly Span[], side: Side, texts: Sides<string>, places: Places): TemplateResult {
  if (spans.length === 0) return html`<p class="absent">Nothing in ${side === 'from' ? 'a' : 'b'}</p>`
  return html`<ol class="concordance" dir="auto">${spans.slice(0, LINES).map((span) => {
    const passage = places.passage(side, span.start)
    return html`<li><a href=${passage ? `?tab=text#${passage}` : '?tab=text'}>${marked(contextOf(texts[side], span).pieces, 'framing')}</a></li>`
  })}</ol>`
}
