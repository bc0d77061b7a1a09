/**
 * Changed figures, names and framing as a reader goes through them: one line that says the change, then the words of both
 * texts that it rests on. What stands unchanged is counted in the summary and left out here.
 */
import { toldSources } from '../compare/told-sources.js'
import type { FigureChange } from '../schema/figure.js'
import type { FramingChange } from '../schema/framing.js'
import type { NameChange } from '../schema/name.js'
import type { Span } from '../schema/span.js'
import type { Compared } from './compared.js'

export interface ToldFact {
  readonly id: string
  readonly line: string
  readonly from: string | null
  readonly to: string | null
}

export interface ToldFacts {
  readonly heading: 'Figures' | 'Names' | 'Framing'
  readonly facts: readonly ToldFact[]
}

const FIGURE_WORDS: Readonly<Record<FigureChange['change'], string>> = {
  revised: 'Revised',
  requalified: 'Said with another certainty',
  reattributed: 'Given another source',
  unchanged: 'Unchanged',
  added: 'New',
  removed: 'Gone',
}

const FIGURE_DIFFERENCE: typeof FIGURE_WORDS = {
  revised: 'Said otherwise',
  requalified: 'Said with another certainty',
  reattributed: 'Said by another source',
  unchanged: 'The same in both',
  added: 'Only in the second',
  removed: 'Only in the first',
}

const NAME_WORDS: Readonly<Record<NameChange['change'], string>> = {
  renamed: 'Renamed',
  respelled: 'Respelled',
  role_changed: 'Described otherwise',
  added: 'New',
  removed: 'Gone',
  unchanged: 'Unchanged',
}

const NAME_DIFFERENCE: typeof NAME_WORDS = {
  renamed: 'Called otherwise',
  respelled: 'Spelled otherwise',
  role_changed: 'Described otherwise',
  added: 'Only in the second',
  removed: 'Only in the first',
  unchanged: 'The same in both',
}

const CATEGORY_WORDS: Readonly<Record<FramingChange['category'], string>> = {
  status: 'Status',
  label: 'Label',
  attribution: 'Attribution',
  reporting_verb: 'Reporting verb',
  hedging: 'Hedging',
  agency: 'Agency',
  causation: 'Cause and blame',
  emphasis: 'Emphasis',
  evaluation: 'Loaded words',
  outcome: 'Outcome',
}

export function toldFacts({ comparison, texts }: Compared): readonly ToldFacts[] {
  const cutter = (text: string) => (span: Span | null | undefined) =>
    span ? text.slice(span.start, span.end).trim() : null
  const differ = comparison.relation === 'articles'
  const [figureWords, nameWords] = differ ? [FIGURE_DIFFERENCE, NAME_DIFFERENCE] : [FIGURE_WORDS, NAME_WORDS]
  const arrow = differ ? ' / ' : ' → '
  const from = cutter(texts.from.text)
  const to = cutter(texts.to.text)
  return [
    {
      heading: 'Figures',
      facts: comparison.figures
        .filter(({ change }) => change !== 'unchanged')
        .map((figure) => ({
          id: figure.id,
          line: `${figureWords[figure.change]}: ${figureLine(figure, arrow)}`,
          from: from(figure.from?.sentence),
          to: to(figure.to?.sentence),
        })),
    },
    {
      heading: 'Names',
      facts: comparison.names
        .filter(({ change }) => change !== 'unchanged')
        .map(({ id, change, label, evidence }) => ({
          id,
          line: `${nameWords[change]}: ${label}`,
          from: from(evidence[0]),
          to: to(evidence[1]),
        })),
    },
    {
      heading: 'Framing',
      facts: [...comparison.framing]
        .sort((a, b) => b.weight - a.weight)
        .map(({ id, category, label, from: a, to: b }) => ({
          id,
          line: `${CATEGORY_WORDS[category]}: ${label}`,
          from: from(a?.sentence),
          to: to(b?.sentence),
        })),
    },
  ]
}

function figureLine({ label, from, to }: FigureChange, arrow: string): string {
  const { what, before, after } = toldSources(label, from, to)
  const sides = [from && `${from.surface}${before}`, to && `${to.surface}${after}`]
  return `${what}: ${sides.filter((side) => side !== null).join(arrow)}`
}
