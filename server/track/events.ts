/**
 * The changes of a series in plain words, by time and within one interval the weightiest first. What a comparison tells as
 * a highlight is told in its sentence; the rest in a line of its label.
 */
import { TITLE } from '../compare/title-change.js'
import { toldSources } from '../compare/told-sources.js'
import type { Figure, FigureChange } from '../schema/figure.js'
import type { NameChange } from '../schema/name.js'
import type { Snapshot } from '../schema/snapshot.js'
import type { Event, Return } from '../schema/track.js'
import type { StepComparison } from './step-digest.js'
import type { Step } from './steps.js'

/** Of one step, which says between which snapshots. */
export type ToldEvent = Omit<Event, 'id' | 'lastSeen' | 'firstSeen'>

/** How much a kind of change matters where no highlight has weighed it. */
const FIGURE_WEIGHT: Readonly<Record<FigureChange['change'], number>> = {
  revised: 0.6,
  requalified: 0.35,
  reattributed: 0.35,
  added: 0.3,
  removed: 0.3,
  unchanged: 0,
}

const NAME_WEIGHT: Readonly<Record<NameChange['change'], number>> = {
  renamed: 0.6,
  respelled: 0.3,
  role_changed: 0.4,
  added: 0.2,
  removed: 0.2,
  unchanged: 0,
}

/**
 * A text that stood before is told as a return and a blanked one as blank: what a revert takes back was told when it was
 * done, and is not told again.
 */
export function eventsOf(
  steps: readonly Step[],
  returns: readonly Return[],
  snapshots: readonly Pick<Snapshot, 'id' | 'date'>[],
): readonly Event[] {
  const back = new Map(returns.flatMap(({ snapshot, to, same }) => (same ? [] : [[snapshot, to] as const])))
  const dates = new Map(snapshots.map(({ id, date }) => [id, date]))
  const events: Event[] = []
  const reached = new Set<string>()
  for (const { from, to, compared } of steps) {
    const of = back.get(to.id)
    if (of !== undefined && reached.has(to.id)) continue
    reached.add(to.id)
    const list =
      of !== undefined ? [returned(dates.get(of) ?? of)] : isBlanked(from, to) ? [BLANK] : (compared?.events ?? [])
    for (const event of numbered(list, { from: from.id, to: to.id, after: events.length })) events.push(event)
  }
  return events
}

interface Place {
  readonly from: string
  readonly to: string
  /** how many events are told before */
  readonly after: number
}

/** Of a series that grew, what was told of its steps stands in the same place: it stays the same objects. */
const told = new WeakMap<readonly ToldEvent[], { readonly place: Place; readonly events: readonly Event[] }>()

function numbered(list: readonly ToldEvent[], place: Place): readonly Event[] {
  const { from, to, after } = place
  const known = told.get(list)
  if (known && known.place.from === from && known.place.to === to && known.place.after === after) return known.events
  const events = list.map((event, n) => ({ id: `e${after + n + 1}`, lastSeen: from, firstSeen: to, ...event }))
  told.set(list, { place, events })
  return events
}

/** Passages tile a comparison, so it has a first one. */
const WHOLE_TEXT = { facet: 'text', from: null, to: null, changeId: 'p1' } as const

const returned = (date: string): ToldEvent => ({
  ...WHOLE_TEXT,
  change: 'returned',
  label: `The text is again that of ${inWords(date)}.`,
  weight: 0.7,
})

const isBlanked = (from: Step['from'], to: Step['to']) => to.words === 0 && from.words > 0 && !to.partial
const BLANK: ToldEvent = { ...WHOLE_TEXT, change: 'blanked', label: 'The text was blanked.', weight: 1 }

/** A date with its time to the minute: "2019-11-12, 09:05". */
const inWords = (date: string) => date.replace(/T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?/g, ', $1')

/** The weightiest first. */
export function toldOf(compared: StepComparison, most: number): readonly ToldEvent[] {
  const told = [
    ...figureEvents(compared),
    ...nameEvents(compared),
    ...framingEvents(compared),
    ...placeEvents(compared),
  ]
  told.sort((a, b) => b.weight - a.weight || inOrderOfIds(a.changeId, b.changeId))
  return told.slice(0, most)
}

/** "p2" before "p10": a letter, then a number that says the order in the text. */
function inOrderOfIds(a: string, b: string): number {
  const letter = (id: string) => id.replace(/\d+$/, '')
  const number = (id: string) => Number(/\d*$/.exec(id)![0])
  return letter(a) === letter(b) ? number(a) - number(b) : letter(a) < letter(b) ? -1 : 1
}

function highlightOf({ summary }: StepComparison, facet: Event['facet'], id: string) {
  return summary.highlights.find((highlight) => highlight.facet === facet && highlight.id === id)
}

function figureEvents(compared: StepComparison): ToldEvent[] {
  const words = (figure: Figure | null) => figure?.surface ?? null
  return compared.figures
    .filter(({ change }) => change !== 'unchanged')
    .map(({ id, change, label, from, to, confidence }) => {
      const highlight = highlightOf(compared, 'figures', id)
      const { what, before, after } = toldSources(label, from, to)
      const line =
        from && to
          ? `${what}: “${from.surface}”${before} → “${to.surface}”${after}`
          : `${label}: “${words(to) ?? words(from)}” ${to ? 'is new' : 'is gone'}`
      const weight = highlight?.weight ?? round(FIGURE_WEIGHT[change] * confidence)
      return {
        facet: 'figures',
        change,
        label: highlight?.sentence ?? asSentence(line),
        weight,
        from: words(from),
        to: words(to),
        changeId: id,
      }
    })
}

/** As the highlights are told, beside which it stands: with a capital and a full stop. */
function asSentence(line: string): string {
  const end = /[.!?…]["”’)]*$/u.test(line) ? '' : '.'
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}${end}`
}

function nameEvents(compared: StepComparison): ToldEvent[] {
  return compared.names
    .filter(({ change }) => change !== 'unchanged')
    .map(({ id, change, label, from, to, confidence }) => {
      const highlight = highlightOf(compared, 'names', id)
      const weight = highlight?.weight ?? round(NAME_WEIGHT[change] * confidence)
      return {
        facet: 'names',
        change,
        label: highlight?.sentence ?? asSentence(label),
        weight,
        from: from?.canonical ?? null,
        to: to?.canonical ?? null,
        changeId: id,
      }
    })
}

function framingEvents(compared: StepComparison): ToldEvent[] {
  return compared.framing.map(({ id, category, label, weight, from, to }) => ({
    facet: 'framing',
    change: category,
    label: highlightOf(compared, 'framing', id)?.sentence ?? asSentence(label),
    weight,
    from: from?.text ?? null,
    to: to?.text ?? null,
    changeId: id,
  }))
}

/** Of text and structure only what the comparison itself finds worth telling. */
function placeEvents({ summary, text, structure }: StepComparison): ToldEvent[] {
  return summary.highlights.flatMap(({ facet, id, weight, sentence }): ToldEvent[] => {
    if (facet === 'text') {
      if (id === TITLE)
        return [{ facet, change: 'reworded', label: sentence, weight, from: null, to: null, changeId: id }]
      const passage = text.find((one) => one.id === id)
      return passage
        ? [{ facet, change: passage.change, label: sentence, weight, from: null, to: null, changeId: id }]
        : []
    }
    if (facet !== 'structure') return []
    const section = structure.find((one) => one.id === id)
    const heading = (side: 'from' | 'to') => section?.[side]?.heading ?? null
    return section
      ? [
          {
            facet,
            change: section.change,
            label: sentence,
            weight,
            from: heading('from'),
            to: heading('to'),
            changeId: id,
          },
        ]
      : []
  })
}

const round = (value: number) => Math.round(value * 1000) / 1000
