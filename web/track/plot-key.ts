/** The key of a plot: each sign that its lanes are drawn with, and what it means. It is on the page and in every picture. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'

interface KeyEntry {
  readonly sign: SVGTemplateResult
  readonly words: string
}

const path = (look: string, d: string): SVGTemplateResult => svg`<path class=${look} d=${d}></path>`
const DOT = 'M12 7h.01'

const KEYS: Readonly<Record<'figures' | 'names' | 'measures' | 'sections' | 'sentences', readonly KeyEntry[]>> = {
  figures: [
    { sign: path('whole', 'M0 7H24'), words: 'it stood so' },
    { sign: path('between', 'M0 7H24'), words: 'it changed in between, nobody saw when' },
    { sign: svg`${path('disc', 'M6 7h.01')}${path('square', 'M19 7h.01')}`, words: 'a value, its shape the source' },
    { sign: svg`${path('ring', DOT)}${path('ring inner', DOT)}`, words: 'no source named' },
    { sign: path('again', DOT), words: 'said again' },
    { sign: path('range', 'M12 0V14'), words: 'from … to' },
    { sign: path('unsure', 'M2 7H22'), words: 'somewhere in these dates' },
    { sign: svg`<g class="arrow">${path('', 'M12 13V2M8 6L12 2L16 6')}</g>`, words: 'at least; downwards, at most' },
  ],
  names: [
    { sign: path('small', DOT), words: 'named once' },
    { sign: path('disc', DOT), words: 'up to five times' },
    { sign: path('large', DOT), words: 'more often' },
    { sign: svg`${path('disc', DOT)}${path('hole', DOT)}`, words: 'under another name' },
    { sign: path('absent', 'M7 7H17'), words: 'not named' },
    {
      sign: svg`<text class="faint" x="12" y="11" text-anchor="middle">?</text>`,
      words: 'an extract, which cannot tell',
    },
  ],
  measures: [
    { sign: path('whole', 'M0 11L12 3L24 7'), words: 'the measure, on its own scale' },
    { sign: path('base', 'M0 12H24'), words: 'zero' },
  ],
  sections: [],
  sentences: [
    { sign: path('run', 'M0 7H24'), words: 'the text has the sentence' },
    { sign: path('turn', 'M12 1V13'), words: 'reworded' },
    { sign: path('end', DOT), words: 'gone' },
    { sign: path('between', 'M0 7H24'), words: 'away, or changed in between' },
  ],
}

/** `sections`: the layers are named beside their lane. */
export function plotKey(plot: keyof typeof KEYS): TemplateResult | typeof nothing {
  const entries = KEYS[plot]
  if (entries.length === 0) return nothing
  return html`<ul class=${`plot-key ${plot === 'sentences' ? 'bars' : ''}`}>${entries.map(({ sign, words }) => html`<li><svg aria-hidden="true" width="24" height="14" overflow="visible">${sign}</svg> ${words}</li>`)}</ul>`
}

export type PlotKind = keyof typeof KEYS
