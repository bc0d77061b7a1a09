/** Who can be looked up in a concordance: every name of a comparison with its mentions on both sides, or of one text. No DOM. */
import type { Comparison } from '../../server/schema/comparison.js'
import type { Name, NameType } from '../../server/schema/name.js'
import type { Span } from '../../server/schema/span.js'
import { otherForms } from './names-model.js'
import { placesOf, type Side } from './places.js'

export interface ConcordanceSide {
  /** "in a", "in b", "in this text" */
  readonly where: string
  readonly text: string
  readonly mentions: readonly Span[]
  /** where a mention can be read in its surroundings */
  readonly href: (mention: Span) => string
}

export interface ConcordanceEntry {
  /** of a comparison, the change's id; of a text, the name's number */
  readonly key: string
  readonly title: string
  readonly type: NameType
  /** other forms of the name, as they stand; empty: none */
  readonly also: string
  readonly sides: readonly ConcordanceSide[]
  /** the row that says what became of it; null: one text alone */
  readonly row: string | null
}

type Sides = Readonly<Record<Side, string>>

export function comparedEntries(
  comparison: Pick<Comparison, 'names' | 'text' | 'structure'>,
  texts: Sides,
): readonly ConcordanceEntry[] {
  const places = placesOf(comparison)
  const side = (which: Side, name: Name | null): ConcordanceSide => ({
    where: which === 'from' ? 'in a' : 'in b',
    text: texts[which],
    mentions: name?.mentions ?? [],
    href: ({ start }) => {
      const passage = places.passage(which, start)
      return passage ? `?tab=text#${passage}` : '?tab=text'
    },
  })
  return byTitle(
    comparison.names.map(({ id, from, to }) => {
      const name = (to ?? from)!
      const renamed = from && to && from.canonical !== to.canonical
      return {
        key: id,
        title: renamed ? `${from.canonical} → ${to.canonical}` : name.canonical,
        type: name.type,
        also: otherForms(name),
        sides: [side('from', from), side('to', to)],
        row: `?tab=names#${id}`,
      }
    }),
  )
}

export function textEntries(names: readonly Name[], text: string): readonly ConcordanceEntry[] {
  return byTitle(
    names.map((name, n) => ({
      key: String(n),
      title: name.canonical,
      type: name.type,
      also: otherForms(name),
      sides: [{ where: 'in this text', text, mentions: name.mentions, href: ({ start, end }) => `#c${start}-${end}` }],
      row: null,
    })),
  )
}

const byTitle = (entries: readonly ConcordanceEntry[]) =>
  entries.toSorted((a, b) => a.title.localeCompare(b.title, 'en') || (a.key < b.key ? -1 : 1))
