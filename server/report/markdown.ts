/**
 * A comparison as Markdown: what a journalist pastes into a document. Removed and added words are `<del>` and `<ins>`, since
 * the asterisks and tildes of Markdown fail beside punctuation (`word**,** next` is not bold).
 *
 * Article text is text: every sign that Markdown or HTML could read is escaped.
 */
import type { SectionChange } from '../schema/comparison.js'
import type { Compared } from './compared.js'
import { type ToldFact, toldFacts } from './facts.js'
import { type Piece, toldPassages } from './passages.js'
import { referenceLines } from './references.js'
import { FACET_WORDS, joint, passageWords, sectionWords, sourceOf, summaryLines, titleOf } from './words.js'

export function markdownReport(compared: Compared): string {
  const { comparison, names } = compared
  const told = toldPassages(compared)
  const sections = comparison.structure.filter(({ change }) => change !== 'same')
  const lines = [
    `# ${escaped(titleOf(comparison.from, names.from))}${joint(comparison)}${escaped(titleOf(comparison.to, names.to))}`,
    '',
    `- From: ${escaped(sourceOf(comparison.from))}`,
    `- To: ${escaped(sourceOf(comparison.to))}`,
    '',
    ...summaryLines(compared).flatMap((line) => [escaped(line), '']),
    ...part(
      'What matters most',
      comparison.summary.highlights.map(({ facet, sentence }) => `- ${FACET_WORDS[facet]}: ${escaped(sentence)}`),
    ),
    ...part('Sections', sections.map(sectionLine(comparison))),
    ...part(
      'References',
      referenceLines(compared).map((line) => `- ${escaped(line)}`),
    ),
    ...toldFacts(compared).flatMap(({ heading, facts }) => part(heading, facts.flatMap(factLines))),
    ...part(
      'Passages',
      told.flatMap(({ number, passage, heading, from, to }) => [
        `### ${number}. ${passageWords(comparison)[passage.change]}${heading === null ? '' : `, in “${escaped(heading)}”`}`,
        '',
        ...(from ? [`> From: ${marked(from, 'del')}`, ''] : []),
        ...(to ? [`> To: ${marked(to, 'ins')}`, ''] : []),
      ]),
    ),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, '']

const sectionLine =
  (comparison: Compared['comparison']) =>
  ({ change, from, to }: SectionChange): string => {
    const side = (of: SectionChange['from']) => (of ? `“${escaped(of.heading ?? 'lead')}” (${of.words} words)` : null)
    return `- ${sectionWords(comparison)[change]}: ${[side(from), side(to)].filter((s) => s !== null).join(joint(comparison))}`
  }

function factLines({ line, from, to }: ToldFact): string[] {
  const side = (words: string | null, name: string) => (words === null ? [] : [`  > ${name}: ${escaped(words)}`, ''])
  return [`- ${escaped(line)}`, '', ...side(from, 'From'), ...side(to, 'To')]
}

const marked = (pieces: readonly Piece[], tag: 'ins' | 'del'): string =>
  pieces.map(({ text, edited }) => (edited ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text))).join('')

/**
 * One line of text with nothing left that Markdown or HTML reads inside a line. What is read at a line's start alone, such as
 * number signs and list marks, is left: words of the report stand before every text.
 */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\\`*_[\]<>~|&$]/g, (sign) => ENTITIES[sign] ?? `\\${sign}`)
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }
