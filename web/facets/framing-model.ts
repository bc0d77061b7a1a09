/** The framing shifts of a comparison: counted by category, filtered, weightiest first. No DOM. */
import type { Comparison } from '../../server/schema/comparison.js'
import type { FramingCategory, FramingChange } from '../../server/schema/framing.js'
import type { Name } from '../../server/schema/name.js'
import { type FilterAddress, listAsked, listWritten } from './filter-address.js'
import type { Places } from './places.js'

export const CATEGORY_TITLES: Readonly<Record<FramingCategory, string>> = {
  status: 'Status and tense',
  label: 'Labels',
  attribution: 'Attribution',
  reporting_verb: 'Reporting verbs',
  hedging: 'Hedging',
  agency: 'Agency',
  causation: 'Cause and blame',
  emphasis: 'Emphasis',
  evaluation: 'Loaded words',
  outcome: 'Outcome known',
}

export const isCategory = (word: string): word is FramingCategory => Object.hasOwn(CATEGORY_TITLES, word)

export interface FramingRow {
  readonly change: FramingChange
  /** the heading that it stands under, of the later side where it has one */
  readonly section: string
  readonly actors: readonly string[]
}

export interface FramingFilter {
  /** empty: every one */
  readonly categories: ReadonlySet<FramingCategory>
  readonly section: string
  readonly actor: string
  readonly weight: number
}

export const ALL: FramingFilter = { categories: new Set(), section: '', actor: '', weight: 0 }

export const FRAMING_ADDRESS: FilterAddress<FramingFilter> = {
  read(query, start) {
    const weight = Number(query.get('weight'))
    return {
      categories: listAsked(query, 'category', isCategory) ?? start.categories,
      section: query.get('section') ?? '',
      actor: query.get('actor') ?? '',
      weight: weight > 0 && weight <= 1 ? weight : start.weight,
    }
  },
  write: ({ categories, section, actor, weight }, start) => ({
    category: listWritten(categories, start.categories),
    section: section || null,
    actor: actor || null,
    weight: weight === start.weight ? null : String(weight),
  }),
}

/** More actors than these in a menu are a list of names, and that is another tab. */
const MOST_ACTORS = 15
const ACTING: ReadonlySet<Name['type']> = new Set(['person', 'state', 'organisation', 'military_unit'])

export function framingRows(comparison: Comparison, places: Places): readonly FramingRow[] {
  const actors = actorsOf(comparison)
  return comparison.framing
    .map((change) => {
      const [side, words] = change.to ? (['to', change.to] as const) : (['from', change.from] as const)
      return { change, section: words ? places.heading(side, words.span.start) : '', actors: actorsIn(change, actors) }
    })
    .sort((a, b) => b.change.weight - a.change.weight || (a.change.id < b.change.id ? -1 : 1))
}

interface Actor {
  readonly name: string
  readonly from: Name | null
  readonly to: Name | null
}

function actorsOf({ names }: Comparison): readonly Actor[] {
  return names
    .map(({ from, to }) => ({
      from,
      to,
      name: (to ?? from)!.canonical,
      type: (to ?? from)!.type,
      n: (from?.mentions.length ?? 0) + (to?.mentions.length ?? 0),
    }))
    .filter(({ type }) => ACTING.has(type))
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_ACTORS)
}

function actorsIn({ from, to }: FramingChange, actors: readonly Actor[]): string[] {
  const stands = (name: Name | null, side: FramingChange['from']) =>
    name !== null &&
    side !== null &&
    name.mentions.some(({ start }) => start >= side.sentence.start && start < side.sentence.end)
  return actors.filter((actor) => stands(actor.from, from) || stands(actor.to, to)).map(({ name }) => name)
}

export function filteredFraming(
  rows: readonly FramingRow[],
  filter: FramingFilter,
  always: string | null,
): readonly FramingRow[] {
  return rows.filter(
    ({ change, section, actors }) =>
      change.id === always ||
      ((filter.categories.size === 0 || filter.categories.has(change.category)) &&
        (filter.section === '' || section === filter.section) &&
        (filter.actor === '' || actors.includes(filter.actor)) &&
        change.weight >= filter.weight),
  )
}

/** Every category with its count, most first. */
export function categoryCounts(
  rows: readonly FramingRow[],
): readonly { category: FramingCategory; title: string; count: number }[] {
  return Object.entries(CATEGORY_TITLES)
    .flatMap(([category, title]) =>
      isCategory(category)
        ? [{ category, title, count: rows.filter(({ change }) => change.category === category).length }]
        : [],
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Sections or actors that rows have, most first. */
export function framingChoices(
  rows: readonly FramingRow[],
  field: 'section' | 'actors',
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of field === 'section' ? [row.section] : row.actors)
      counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].filter(([value]) => value !== '').sort((a, b) => b[1] - a[1])
}
