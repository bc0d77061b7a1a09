/**
 * The figures of a comparison as a table: what is counted, who says so, then, now, and how far apart. No DOM.
 *
 * Values of one comparison lie between 1 and billions, so they are drawn on a logarithmic axis; zero stands at its left end.
 */
import type { Figure, FigureChange, FigureKind } from '../../server/schema/figure.js'
import { type FilterAddress, listAsked, listWritten } from './filter-address.js'
import { inOneUnit } from './one-unit.js'

/** The changes that a reader can switch on and off. */
export type FigureShow = 'revised' | 'added' | 'removed' | 'unchanged'

export interface FigureFilter {
  readonly show: ReadonlySet<FigureShow>
  /** '' is every one */
  readonly kind: FigureKind | ''
  readonly party: string
  readonly source: string
  /** changed to the double or the half at least */
  readonly large: boolean
  readonly sort: 'kind' | 'size' | 'place'
}

export const isFigureShow = (word: string): word is FigureShow => Object.hasOwn(SHOW_WORDS, word)

export const FIGURE_ADDRESS: FilterAddress<FigureFilter> = {
  read(query, start) {
    const [kind, sort] = [query.get('kind') ?? '', query.get('sort')]
    return {
      show: listAsked(query, 'show', isFigureShow) ?? start.show,
      kind: isKind(kind) ? kind : '',
      party: query.get('party') ?? '',
      source: query.get('source') ?? '',
      large: query.get('large') === '1',
      sort: sort === 'size' || sort === 'place' ? sort : start.sort,
    }
  },
  write: ({ show, kind, party, source, large, sort }, start) => ({
    show: listWritten(show, start.show),
    kind: kind || null,
    party: party || null,
    source: source || null,
    large: large ? '1' : null,
    sort: sort === start.sort ? null : sort,
  }),
}

export interface FigureRow {
  readonly change: FigureChange
  /** the quantity in words, without the source that the row tells beside it */
  readonly what: string
  readonly kind: FigureKind
  readonly show: FigureShow
  /** who says so, on both sides */
  readonly source: string
  /** what else changed, in a word or two each */
  readonly notes: readonly string[]
  /** "× 3.3", "+ 10 %"; '' where there is nothing to compare */
  readonly by: string
  /** how far apart, as the logarithm of the ratio; infinite for what is new or gone */
  readonly size: number
}

export interface FigureGroup {
  readonly kind: FigureKind | null
  readonly title: string
  /** "8 revised, 12 new, 9 gone" */
  readonly counts: string
  readonly rows: readonly FigureRow[]
}

export const KIND_TITLES: Readonly<Record<FigureKind, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  captured: 'Captured',
  missing: 'Missing',
  displaced: 'Displaced',
  damaged: 'Damaged',
  settlements: 'Settlements',
  equipment: 'Equipment',
  forces: 'Forces',
  money: 'Money',
  percent: 'Shares',
  distance: 'Distances',
  duration: 'Durations',
  area: 'Areas',
  countries: 'Countries',
  other: 'Other quantities',
}

const SHOW: Readonly<Record<FigureChange['change'], FigureShow>> = {
  revised: 'revised',
  requalified: 'revised',
  reattributed: 'revised',
  added: 'added',
  removed: 'removed',
  unchanged: 'unchanged',
}

export const SHOW_WORDS: Readonly<Record<FigureShow, string>> = {
  revised: 'revised',
  added: 'new',
  removed: 'gone',
  unchanged: 'unchanged',
}

export const isKind = (word: string): word is FigureKind => Object.hasOwn(KIND_TITLES, word)

export function figureRows(changes: readonly FigureChange[]): readonly FigureRow[] {
  return changes.map((change) => ({
    change,
    what: withoutSource(change.label, sourceOf(change)),
    kind: (change.to ?? change.from)!.kind,
    show: SHOW[change.change],
    source: sourceOf(change),
    notes: notesOf(change),
    by: ratioInWords(change),
    size: sizeOf(change),
  }))
}

function sourceOf({ from, to }: FigureChange): string {
  const none = 'no source named'
  const [a, b] = [from ? (from.attribution ?? none) : null, to ? (to.attribution ?? none) : null]
  return a !== null && b !== null && foldedSource(a) !== foldedSource(b) ? `${a}, then ${b}` : (b ?? a ?? none)
}

/** "Weir Trust (WT)" and "weir trust" are one, written twice. */
const foldedSource = (source: string | null): string | null =>
  source
    ?.replace(/\s*\([^)]*\)/g, '')
    .replace(/^the\s+/i, '')
    .toLowerCase() ?? null

const withoutSource = (label: string, source: string): string => {
  const claim = `, per ${source}`.toLowerCase()
  return label.toLowerCase().endsWith(claim) ? label.slice(0, -claim.length) : label
}

function notesOf({ change, from, to, told, disagreesFrom, disagreesTo }: FigureChange): string[] {
  const notes: string[] = []
  const [earlier, later] = [disagreesFrom, disagreesTo].map((list) => list?.map(({ surface }) => surface).join(', '))
  if (earlier) notes.push(`a also says ${earlier}`)
  if (later) notes.push(`b also says ${later}`)
  if (change === 'added') notes.push('new')
  if (change === 'removed') notes.push('gone')
  if (!from || !to) return notes
  if (told) notes.push(`“${told.from}”, then “${told.to}”`)
  if (from.qualifier !== to.qualifier) {
    notes.push(
      to.qualifier === 'range'
        ? 'a number became a range'
        : from.qualifier === 'range'
          ? 'a range became a number'
          : 'requalified',
    )
  }
  if (foldedSource(from.attribution) !== foldedSource(to.attribution)) notes.push('source changed')
  return notes
}

/** Nothing where a value is a range or is not known: a ratio of ranges would be a guess. */
export function ratioInWords({ ratio, from, to }: Pick<FigureChange, 'ratio' | 'from' | 'to'>): string {
  if (!from || !to || ratio === undefined || ratio <= 0 || !Number.isFinite(ratio)) return ''
  if (ratio === 1) return '='
  const times = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: value < 10 ? 2 : 3 })
  if (ratio >= 2) return `× ${times(ratio)}`
  if (ratio <= 0.5) return `÷ ${times(1 / ratio)}`
  const percent = Math.abs(ratio - 1) * 100
  const words = percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
  return `${ratio > 1 ? '+' : '−'} ${words}`
}

function sizeOf({ change, ratio, from, to }: FigureChange): number {
  if (!from || !to) return Number.POSITIVE_INFINITY
  if (ratio !== undefined && ratio > 0) return Math.abs(Math.log(ratio))
  return change === 'unchanged' ? 0 : 0.01
}

/** The double or the half. */
const LARGE = Math.log(2)

export function filtered(
  rows: readonly FigureRow[],
  filter: FigureFilter,
  always: string | null,
): readonly FigureRow[] {
  return rows.filter(({ change, show, kind, size }) => {
    if (change.id === always) return true
    const sides = [change.from, change.to].filter((side) => side !== null)
    return (
      filter.show.has(show) &&
      (filter.kind === '' || kind === filter.kind) &&
      (filter.party === '' || sides.some(({ party }) => party === filter.party)) &&
      (filter.source === '' || sides.some(({ attribution }) => attribution === filter.source)) &&
      (!filter.large || (Number.isFinite(size) && size >= LARGE - 1e-9))
    )
  })
}

export function grouped(rows: readonly FigureRow[], sort: FigureFilter['sort']): readonly FigureGroup[] {
  const place = ({ change }: FigureRow) => (change.to ?? change.from)!.start
  const bySize = (a: FigureRow, b: FigureRow) =>
    Number(!Number.isFinite(a.size)) - Number(!Number.isFinite(b.size)) ||
    (Number.isFinite(a.size) ? b.size - a.size : 0) ||
    place(a) - place(b)
  if (sort !== 'kind') {
    const list = [...rows].sort(sort === 'size' ? bySize : (a, b) => place(a) - place(b))
    return list.length === 0
      ? []
      : [
          {
            kind: null,
            title: sort === 'size' ? 'By size of change' : 'In the order of the text',
            counts: countsOf(list),
            rows: list,
          },
        ]
  }
  return Object.entries(KIND_TITLES).flatMap(([kind, title]) => {
    const list = rows.filter((row) => row.kind === kind).sort(bySize)
    return list.length > 0 && isKind(kind) ? [{ kind, title, counts: countsOf(list), rows: list }] : []
  })
}

export function countsOf(rows: readonly FigureRow[]): string {
  return Object.entries(SHOW_WORDS)
    .map(([show, words]) => [rows.filter((row) => row.show === show).length, words] as const)
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${n.toLocaleString('en')} ${words}`)
    .join(', ')
}

/** Choices of a menu: every party or source with how many rows have it, most first. */
export function choicesOf(
  rows: readonly FigureRow[],
  field: 'party' | 'attribution',
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { change } of rows) {
    for (const value of new Set([change.from?.[field], change.to?.[field]])) {
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

export interface LogAxis {
  readonly ticks: readonly { readonly value: number; readonly words: string; readonly at: number }[]
  /** percent from the left; zero and below stand at 0 */
  readonly at: (value: number) => number
}

/** The left end is kept for zero. */
const ZERO_ROOM = 4

export function logAxis(rows: readonly FigureRow[]): LogAxis {
  const values = rows
    .flatMap(({ change: { from, to } }) => drawn(from, to).flatMap((side) => (side ? endsOf(side) : [])))
    .filter((value) => value > 0)
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  const low = values.length > 0 ? Math.floor(Math.log10(least)) : 0
  const high = Math.max(low + 1, values.length > 0 ? Math.ceil(Math.log10(most)) : 1)
  const at = (value: number) =>
    value <= 0 ? 0 : ZERO_ROOM + ((100 - ZERO_ROOM) * (Math.log10(value) - low)) / (high - low)
  const step = Math.ceil((high - low) / 7)
  const ticks = []
  for (let power = low; power <= high; power += step) {
    const value = 10 ** power
    ticks.push({ value, words: shortNumber(value), at: at(value) })
  }
  return { ticks, at }
}

/** Both sides as they are drawn: in the later's unit. */
export function drawn(from: Figure | null, to: Figure | null): readonly [Figure | null, Figure | null] {
  if (!from || !to) return [from, to]
  const [a, b] = inOneUnit([from, to])
  return [a!, b!]
}

/** The values that are drawn: two ends of a range, one value, none of a vague one. */
export function endsOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): readonly number[] {
  if (value !== null) return [value]
  return [low, high].filter((end) => end !== undefined)
}

export function shortNumber(value: number): string {
  const units = [
    [1e12, ' trn'],
    [1e9, ' bn'],
    [1e6, ' m'],
  ] as const
  for (const [size, unit] of units) if (value >= size) return `${(value / size).toLocaleString('en')}${unit}`
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}
