/** The names of a comparison as groups of rows: what was renamed, what is told otherwise, what left, what came. No DOM. */
import type { Comparison } from '../../server/schema/comparison.js'
import type { Name, NameChange, NameType } from '../../server/schema/name.js'
import { type FilterAddress, listAsked, listWritten } from './filter-address.js'

export type NameShow = 'renamed' | 'role_changed' | 'removed' | 'added' | 'unchanged'

export interface NameRow {
  readonly change: NameChange
  readonly show: NameShow
  readonly type: NameType
  /** how often it is mentioned; 0 on the side that does not have it */
  readonly from: number
  readonly to: number
}

export interface NameGroup {
  readonly show: NameShow
  readonly title: string
  readonly count: number
  /** by type, where the group is long enough to need it */
  readonly parts: readonly { readonly title: string | null; readonly rows: readonly NameRow[] }[]
}

/** What the query calls them is told apart from the figures' own. */
export const NAME_ADDRESS: FilterAddress<NameFilter> = {
  read(query, start) {
    const type = query.get('type') ?? ''
    return {
      show: listAsked(query, 'names', isShow) ?? start.show,
      type: isType(type) ? type : '',
      query: query.get('find') ?? '',
    }
  },
  write: ({ show, type, query }, start) => ({
    names: listWritten(show, start.show),
    type: type || null,
    find: query || null,
  }),
}

export interface NameFilter {
  readonly show: ReadonlySet<NameShow>
  readonly type: NameType | ''
  readonly query: string
}

export const SHOW_TITLES: Readonly<Record<NameShow, string>> = {
  renamed: 'Renamed and respelled',
  role_changed: 'Described otherwise',
  removed: 'Gone',
  added: 'New',
  unchanged: 'Unchanged',
}

export const TYPE_TITLES: Readonly<Record<NameType, string>> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  state: 'States',
  military_unit: 'Military units',
  event: 'Events',
  weapon: 'Weapons',
  work: 'Works',
  other: 'Other names',
}

export const isType = (word: string): word is NameType => Object.hasOwn(TYPE_TITLES, word)
export const isShow = (word: string): word is NameShow => Object.hasOwn(SHOW_TITLES, word)

export function nameRows(changes: readonly NameChange[]): readonly NameRow[] {
  return changes.map((change) => ({
    change,
    show: change.change === 'respelled' ? 'renamed' : change.change,
    type: (change.to ?? change.from)!.type,
    from: change.from?.mentions.length ?? 0,
    to: change.to?.mentions.length ?? 0,
  }))
}

export function filteredNames(rows: readonly NameRow[], filter: NameFilter, always: string | null): readonly NameRow[] {
  const wanted = plain(filter.query)
  return rows.filter(({ change, show, type }) => {
    if (change.id === always) return true
    if (!filter.show.has(show) || (filter.type !== '' && type !== filter.type)) return false
    return wanted === '' || [change.from, change.to].some((name) => name && holds(name, wanted))
  })
}

const holds = ({ canonical, variants }: Name, wanted: string) =>
  [canonical, ...variants].some((form) => plain(form).includes(wanted))

/** Search reads "fuzuli" in "Füzuli". */
const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** A group of so many is cut by type. */
const LONG = 8

/** @param inLead stands it in the lead of both texts? */
export function groupedNames(rows: readonly NameRow[], inLead: (change: NameChange) => boolean): readonly NameGroup[] {
  return Object.entries(SHOW_TITLES).flatMap(([show, title]) => {
    const list = rows
      .filter((row) => row.show === show)
      .sort((a, b) => b.from + b.to - (a.from + a.to) || (a.change.id < b.change.id ? -1 : 1))
    if (list.length === 0 || !isShow(show)) return []
    // what the article is about comes before all else, whatever its type
    const lead = show === 'renamed' ? list.filter(({ change }) => inLead(change)) : []
    const rest = list.filter((row) => !lead.includes(row))
    const first = lead.length > 0 ? [{ title: rest.length > 0 ? 'In the lead' : null, rows: lead }] : []
    const parts = rest.length === 0 ? [] : partsOf(rest, lead.length > 0 ? 'Elsewhere' : null)
    return [{ show, title, count: list.length, parts: [...first, ...parts] }]
  })
}

/** The first sentences of an article, in characters: two or three. */
const LEAD = 500

/** By the sections, where a text has any above its first heading (an infobox may stand there too), or by the characters. */
export function leadOf({ structure }: Pick<Comparison, 'structure'>): (change: NameChange) => boolean {
  const ends = (['from', 'to'] as const).map((side) => {
    const starts = structure.flatMap((one) => (one[side] && one[side].heading !== null ? [one[side].start] : []))
    const first = starts.length > 0 ? Math.min(...starts) : 0
    return Math.max(LEAD, first)
  })
  return ({ evidence }) => evidence.every((span, side) => span !== null && span.start < ends[side]!)
}

function partsOf(list: readonly NameRow[], short: string | null): NameGroup['parts'] {
  if (list.length < LONG) return [{ title: short, rows: list }]
  return Object.entries(TYPE_TITLES).flatMap(([type, title]) => {
    const rows = list.filter((row) => row.type === type)
    return rows.length > 0 ? [{ title: `${title} ${rows.length}`, rows }] : []
  })
}

/** "Füzuli, also Fizuli"; the canonical form is not said twice. */
export function otherForms({ canonical, variants }: Name): string {
  return variants.filter((form) => form !== canonical).join(', ')
}

/** The most mentions on either side, which sets the scale of the slopes. */
export const mostMentions = (rows: readonly NameRow[]): number =>
  rows.reduce((most, { from, to }) => Math.max(most, from, to), 1)
