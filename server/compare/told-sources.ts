/**
 * Who says a figure, then and now, wherever a change of it is quoted. A new source must not seem to have said the old
 * number: "18, per the police, became 18, per the inquiry". Where both texts name one source, or none, nothing is added.
 */
import type { Figure, FigureChange } from '../schema/figure.js'

type Said = Pick<Figure, 'surface' | 'attribution'>

/** "Weir Trust (WT)" and "the Weir Trust" are one, written twice. */
const folded = (source: string): string =>
  source
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^the\s+/i, '')
    .trim()
    .toLowerCase()

const isOneSource = ({ attribution: a }: Said, { attribution: b }: Said): boolean =>
  a === null || b === null ? a === b : folded(a) === folded(b)

export interface ToldSources {
  /** the quantity; without a source where the two differ, since that is told beside each number */
  readonly what: string
  /** behind the earlier and behind the later number: ", per the coroner"; empty where both have one source */
  readonly before: string
  readonly after: string
}

export function toldSources(label: string, from: Said | null, to: Said | null): ToldSources {
  if (!from || !to || isOneSource(from, to)) return { what: label, before: '', after: '' }
  const behind = ({ attribution }: Said) => (attribution === null ? ', no source named' : `, per ${attribution}`)
  return { what: withoutSource(label, [from, to]), before: behind(from), after: behind(to) }
}

/** A label may end in the source of one side, which then stands there twice. */
function withoutSource(label: FigureChange['label'], sides: readonly Said[]): string {
  for (const { attribution } of sides) {
    const claim = `, per ${attribution ?? ''}`
    if (attribution !== null && label.length > claim.length && label.toLowerCase().endsWith(claim.toLowerCase()))
      return label.slice(0, -claim.length)
  }
  return label
}
