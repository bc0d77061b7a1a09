/**
 * One facet of a comparison as a table, a change a row, each side's words with the offsets that point into its text. What
 * stands unchanged is in it too for figures and names: a table is filtered where it is opened.
 */
import type { ReportTable } from '../schema/comparison.js'
import type { Figure } from '../schema/figure.js'
import type { FramingSide } from '../schema/framing.js'
import type { Name } from '../schema/name.js'
import type { Reference } from '../schema/reference.js'
import type { Span } from '../schema/span.js'
import type { Compared } from './compared.js'
import { plain, toldPassages } from './passages.js'

export type Cell = string | number | null | undefined

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export const TABLES: Readonly<Record<ReportTable, (compared: Compared) => Table>> = {
  text: passageTable,
  structure: sectionTable,
  figures: figureTable,
  names: nameTable,
  framing: framingTable,
  references: referenceTable,
}

function passageTable(compared: Compared): Table {
  return {
    columns: [
      ...['number', 'change', 'section', 'from_text', 'to_text', 'similarity'],
      ...['from_start', 'from_end', 'to_start', 'to_end', 'from_snapshot', 'to_snapshot'],
    ],
    rows: toldPassages(compared).map(({ number, passage: { change, from, to, similarity }, heading, ...sides }) => [
      ...[number, change, heading, plain(sides.from), plain(sides.to), Number(similarity.toFixed(3))],
      ...[from?.start, from?.end, to?.start, to?.end, ...snapshots(compared)],
    ]),
  }
}

/** What is cited on one side alone, or in other words; what stands in both is counted and not listed. */
function referenceTable(compared: Compared): Table {
  const side = (reference: Reference | null): Cell[] => [reference?.title, reference?.url, reference?.text]
  return {
    columns: [
      ...['id', 'change', 'from_title', 'from_url', 'from_text', 'to_title', 'to_url', 'to_text'],
      ...['from_snapshot', 'to_snapshot'],
    ],
    rows: (compared.comparison.references?.changes ?? []).map(({ id, change, from, to }) => [
      ...[id, change, ...side(from), ...side(to), ...snapshots(compared)],
    ]),
  }
}

function sectionTable(compared: Compared): Table {
  return {
    columns: [
      ...['id', 'change', 'from_heading', 'to_heading', 'from_words', 'to_words', 'from_kept', 'to_kept'],
      ...['from_snapshot', 'to_snapshot'],
    ],
    rows: compared.comparison.structure.map(({ id, change, from, to, kept }) => [
      ...[id, change, from?.heading, to?.heading, from?.words, to?.words, kept.from, kept.to, ...snapshots(compared)],
    ]),
  }
}

const FIGURE_COLUMNS = ['surface', 'value', 'low', 'high', 'qualifier', 'unit', 'party', 'attribution', 'as_of']

function figureTable(compared: Compared): Table {
  const side = (figure: Figure | null, text: string): Cell[] => [
    ...[figure?.surface, figure?.value, figure?.low, figure?.high, figure?.qualifier],
    ...[figure?.unit, figure?.party, figure?.attribution, figure?.asOf],
    ...[figure && cut(text, figure.sentence), figure?.start, figure?.end],
  ]
  return {
    columns: [
      ...['id', 'change', 'kind', 'label', 'delta', 'ratio', 'confidence'],
      ...bothSides([...FIGURE_COLUMNS, 'sentence', 'start', 'end']),
      ...['from_snapshot', 'to_snapshot', ...bothSides(['also', 'disagrees'])],
    ],
    rows: compared.comparison.figures.map(({ id, change, label, from, to, delta, ratio, confidence, ...more }) => [
      ...[id, change, (to ?? from)?.kind, label, delta, ratio, confidence],
      ...[...side(from, compared.texts.from.text), ...side(to, compared.texts.to.text), ...snapshots(compared)],
      ...[more.alsoFrom, more.disagreesFrom, more.alsoTo, more.disagreesTo].map(mentionsIn),
    ]),
  }
}

/** Further mentions of a quantity in one cell: "409 (1204–1207); 412 (30–33)". */
const mentionsIn = (figures: readonly Figure[] | undefined): string | undefined =>
  figures?.map(({ surface, start, end }) => `${surface} (${start}–${end})`).join('; ')

function nameTable(compared: Compared): Table {
  const side = (name: Name | null, evidence: Span | null, text: string): Cell[] => [
    ...[name?.canonical, name?.variants.join('; '), name?.roles.join('; '), name?.mentions.length],
    ...[evidence && cut(text, evidence), evidence?.start, evidence?.end],
  ]
  return {
    columns: [
      ...['id', 'change', 'type', 'label', 'confidence'],
      ...bothSides(['name', 'variants', 'roles', 'mentions', 'sentence', 'start', 'end']),
      ...['from_snapshot', 'to_snapshot'],
    ],
    rows: compared.comparison.names.map(({ id, change, label, from, to, evidence, confidence }) => [
      ...[id, change, (to ?? from)?.type, label, confidence],
      ...side(from, evidence[0], compared.texts.from.text),
      ...[...side(to, evidence[1], compared.texts.to.text), ...snapshots(compared)],
    ]),
  }
}

function framingTable(compared: Compared): Table {
  const side = (words: FramingSide | null, text: string): Cell[] => [
    ...[words?.text, words && cut(text, words.sentence), words?.span.start, words?.span.end],
  ]
  return {
    columns: [
      ...['id', 'category', 'label', 'rule', 'weight', 'confidence'],
      ...bothSides(['words', 'sentence', 'start', 'end']),
      ...['from_snapshot', 'to_snapshot'],
    ],
    rows: compared.comparison.framing.map(({ id, category, label, rule, weight, confidence, from, to }) => [
      ...[id, category, label, rule, weight, confidence],
      ...[...side(from, compared.texts.from.text), ...side(to, compared.texts.to.text), ...snapshots(compared)],
    ]),
  }
}

const bothSides = (columns: readonly string[]) =>
  ['from', 'to'].flatMap((side) => columns.map((column) => `${side}_${column}`))
const cut = (text: string, { start, end }: Span) => text.slice(start, end)
const snapshots = ({ comparison }: Compared): Cell[] => [comparison.from?.id, comparison.to?.id]
