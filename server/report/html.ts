/** A comparison as one page that needs nothing else: no script, no other file, to be read, printed or kept. */
import type { SectionChange } from '../schema/comparison.js'
import type { Compared } from './compared.js'
import { type ToldFact, toldFacts } from './facts.js'
import { type Piece, toldPassages } from './passages.js'
import { referenceLines } from './references.js'
import { joint, passageWords, sectionWords, sourceOf, summaryLines, titleOf } from './words.js'

/** Removed words are amber and struck through, added ones blue and underlined: never told by colour alone. */
export const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.55 Georgia, 'Times New Roman', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h3 { font: 600 .9rem/1.4 system-ui, sans-serif; margin: 1.8rem 0 .4rem; }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid; }
.from { border-color: #b45309; }
.to { border-color: #1d4ed8; }
.side { font: .75rem/1.4 system-ui, sans-serif; display: block; }
del { background: color-mix(in srgb, #f59e0b 28%, transparent); text-decoration: line-through; }
ins { background: color-mix(in srgb, #3b82f6 24%, transparent); text-decoration: underline; }
@media print { body { max-width: none; margin: 0; } article { break-inside: avoid; } }
`

export function htmlReport(compared: Compared): string {
  const { comparison, names } = compared
  const title = `${titleOf(comparison.from, names.from)}${joint(comparison)}${titleOf(comparison.to, names.to)}`
  const sections = comparison.structure.filter(({ change }) => change !== 'same')
  const passages = toldPassages(compared).map(
    ({ number, passage, heading, from, to }) =>
      `<article id="${escaped(passage.id)}"><h3>${number}. ${passageWords(comparison)[passage.change]}${heading === null ? '' : `, in <q dir="auto">${escaped(heading)}</q>`}</h3>${side(from, 'from')}${side(to, 'to')}</article>`,
  )
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1 dir="auto">${escaped(title)}</h1>`,
    `<ul><li>From: ${escaped(sourceOf(comparison.from))}</li><li>To: ${escaped(sourceOf(comparison.to))}</li></ul>`,
    ...summaryLines(compared).map((line) => `<p>${escaped(line)}</p>`),
    ...list(
      'What matters most',
      comparison.summary.highlights.map(({ sentence }) => escaped(sentence)),
    ),
    ...list('Sections', sections.map(sectionLine(comparison))),
    ...list('References', referenceLines(compared).map(escaped)),
    ...toldFacts(compared).flatMap(({ heading, facts }) =>
      facts.length > 0 ? [`<h2>${heading}</h2>`, ...facts.map(fact)] : [],
    ),
    ...(passages.length > 0 ? ['<h2>Passages</h2>', ...passages] : []),
    '</body></html>',
    '',
  ].join('\n')
}

const list = (heading: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [`<h2>${heading}</h2>`, '<ul>', ...items.map((item) => `<li dir="auto">${item}</li>`), '</ul>']

const sectionLine =
  (comparison: Compared['comparison']) =>
  ({ change, from, to }: SectionChange): string => {
    const one = (of: SectionChange['from']) => (of ? `“${escaped(of.heading ?? 'lead')}” (${of.words} words)` : null)
    return `${sectionWords(comparison)[change]}: ${[one(from), one(to)].filter((s) => s !== null).join(joint(comparison))}`
  }

function fact({ id, line, from, to }: ToldFact): string {
  const whole = (text: string | null) => text && [{ text, edited: false }]
  return `<article id="${escaped(id)}"><h3 dir="auto">${escaped(line)}</h3>${side(whole(from) || null, 'from')}${side(whole(to) || null, 'to')}</article>`
}

function side(pieces: readonly Piece[] | null, which: 'from' | 'to'): string {
  if (!pieces) return ''
  const tag = which === 'from' ? 'del' : 'ins'
  const words = pieces
    .map(({ text, edited }) => (edited ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text)))
    .join('')
  return `<blockquote class="${which}" dir="auto"><span class="side">${which === 'from' ? 'From' : 'To'}</span>${words}</blockquote>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for content and for a quoted attribute. Control characters have no place in HTML. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? ' ' : '')).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
