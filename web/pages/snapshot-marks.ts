/** The mentions of a text as marks to lay over it: of the kinds that the reader switched on, in text order, none inside another. */
import type { Facts } from '../../server/schema/facts.js'
import type { Mark } from '../components/text-blocks.js'
import { CATEGORY_TITLES } from '../facets/framing-model.js'

export type Marked = 'figures' | 'names' | 'framing'

export function marksOf(facts: Facts, shown: ReadonlySet<Marked>): readonly Mark[] {
  const marks: Mark[] = []
  if (shown.has('figures')) {
    for (const { start, end, unit, party, attribution } of facts.figures) {
      const said = [unit, party, attribution && `per ${attribution}`].filter((part) => part)
      marks.push({ start, end, look: 'figure', title: `Figure: ${said.join(', ')}` })
    }
  }
  if (shown.has('names')) {
    for (const [n, { canonical, mentions, roles }] of facts.names.entries()) {
      const title = [
        `${canonical}, ${mentions.length === 1 ? 'one mention' : `${mentions.length} mentions`}`,
        ...roles,
      ].join('; ')
      for (const { start, end } of mentions) marks.push({ start, end, look: 'name', title, key: String(n) })
    }
  }
  if (shown.has('framing')) {
    for (const { span, category } of facts.framing) {
      marks.push({ ...span, look: 'framing', title: `Framing cue: ${CATEGORY_TITLES[category].toLowerCase()}` })
    }
  }
  // the longer of two that begin together holds the other
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
