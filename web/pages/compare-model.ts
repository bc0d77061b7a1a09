/**
 * What the compare page draws, made of a comparison and its two texts. No DOM: everything here is a value.
 *
 * Every word on the page is cut from the two texts by the comparison's offsets. A moved passage stands where the later
 * text has it and leaves a ghost where the earlier had it, each with a link to the other.
 */
import type { BlockKind, SnapshotText } from '../../server/schema/block.js'
import type { Comparison, Passage, SectionChange } from '../../server/schema/comparison.js'
import type { Span } from '../../server/schema/span.js'
import { type FactMarks, factMarksOf } from '../facets/fact-marks.js'
import { blockAt, LEAD, type OutlineEntry, outlineOf } from './compare-outline.js'
import { inlineOf, type Piece, piecesOf, type Texts } from './compare-pieces.js'

export interface HeadingRow {
  readonly kind: 'heading'
  readonly id: string
  /** null on the side that does not have it; the lead has words on both */
  readonly from: string | null
  readonly to: string | null
  /** 2 to 6, as it is to be drawn */
  readonly level: number
  readonly change: Passage['change']
  /** changes up to the next heading */
  readonly changes: number
}

export interface PassageRow {
  readonly kind: 'passage'
  readonly id: string
  readonly change: Passage['change']
  readonly noiseOnly: boolean
  readonly block: BlockKind
  readonly from: readonly Piece[] | null
  readonly to: readonly Piece[] | null
  /** both sides in one line of reading */
  readonly inline: readonly Piece[]
  /** the other end of a move; `with`: the section moved and took it along */
  readonly moved: { readonly from: string; readonly to: string; readonly alike: number; readonly with: boolean } | null
  readonly words: number
}

/** Where a moved passage stood. */
export interface GhostRow {
  readonly kind: 'ghost'
  readonly id: string
  readonly of: string
  readonly block: BlockKind
  readonly from: readonly Piece[]
  /** the heading that it stands under now */
  readonly place: string
  readonly alike: number
}

export type Row = HeadingRow | PassageRow | GhostRow

export interface StripMark {
  readonly id: string
  readonly lane: 'from' | 'to'
  /** share of the lane's text, 0 to 1 */
  readonly start: number
  readonly end: number
  readonly change: Passage['change']
}

export interface CompareView {
  readonly rows: readonly Row[]
  /** ids of the rows that are changes, in reading order */
  readonly changes: readonly string[]
  readonly outline: readonly OutlineEntry[]
  readonly strip: readonly StripMark[]
  readonly threads: readonly { readonly id: string; readonly from: number; readonly to: number }[]
}

export function viewOf(comparison: Comparison, texts: Texts): CompareView {
  const placeFrom = placeIn(comparison.structure, 'from')
  const placeTo = placeIn(comparison.structure, 'to')
  const rows: Row[] = []
  const facts = factMarksOf(comparison)
  const withSection = movedWith(comparison.structure)
  const ghosts = ghostsBefore(comparison.text)
  const drawGhosts = (before: Passage | null) => {
    for (const moved of ghosts.get(before?.id ?? '') ?? []) {
      rows.push({
        kind: 'ghost',
        id: `${moved.id}-from`,
        of: moved.id,
        block: blockAt(texts.from, moved.from!.start).kind,
        from: piecesOf(texts.from.text, moved, 'from', facts),
        place: placeTo(moved.to!.start),
        alike: moved.similarity,
      })
    }
  }
  const first = comparison.structure.find((section) => section.to ?? section.from)
  if (first && (first.to ?? first.from)!.heading === null && comparison.text.length > 0) {
    rows.push({ kind: 'heading', id: 'lead', from: LEAD, to: LEAD, level: 2, change: 'same', changes: 0 })
  }
  for (const passage of comparison.text) {
    drawGhosts(passage)
    rows.push(rowOf(passage, texts, facts, { from: placeFrom, to: placeTo, withSection }))
  }
  drawGhosts(null)
  const counted = countChanges(rows)
  return {
    rows: counted,
    changes: counted.filter(isChange).map((row) => row.id),
    outline: outlineOf(comparison, counted, texts),
    ...stripOf(comparison, texts),
  }
}

const isChange = (row: Row): boolean => row.kind !== 'ghost' && row.change !== 'same'

function rowOf(passage: Passage, texts: Texts, facts: FactMarks, places: Places): Row {
  const block = passage.to ? blockAt(texts.to, passage.to.start) : blockAt(texts.from, passage.from!.start)
  const words = (span: Span | null, text: SnapshotText) => (span ? text.text.slice(span.start, span.end).trim() : null)
  if (block.kind === 'heading') {
    const level = Math.min(6, Math.max(2, block.level))
    const from = words(passage.from, texts.from)
    return {
      kind: 'heading',
      id: passage.id,
      from,
      to: words(passage.to, texts.to),
      level,
      change: passage.change,
      changes: 0,
    }
  }
  const shown = words(passage.to, texts.to) ?? words(passage.from, texts.from) ?? ''
  return {
    kind: 'passage',
    id: passage.id,
    change: passage.change,
    noiseOnly: passage.noiseOnly,
    block: block.kind,
    from: passage.from && piecesOf(texts.from.text, passage, 'from', facts),
    to: passage.to && piecesOf(texts.to.text, passage, 'to', facts),
    inline: inlineOf(passage, texts, facts),
    moved:
      passage.change === 'moved'
        ? {
            from: places.from(passage.from!.start),
            to: places.to(passage.to!.start),
            alike: passage.similarity,
            with: places.withSection(passage),
          }
        : null,
    words: countWords(shown),
  }
}

type Place = (offset: number) => string

interface Places {
  readonly from: Place
  readonly to: Place
  /** its section moved, from where it stood to where it stands */
  readonly withSection: (passage: Passage) => boolean
}

function movedWith(structure: readonly SectionChange[]): (passage: Passage) => boolean {
  const moved = structure.filter(({ change }) => change === 'moved')
  const holds = (section: Span | undefined, span: Span | null) =>
    section !== undefined && span !== null && section.start <= span.start && span.start < section.end
  return ({ from, to }) => moved.some((section) => holds(section.from, from) && holds(section.to, to))
}

/** The heading that an offset stands under. */
function placeIn(structure: readonly SectionChange[], side: 'from' | 'to'): Place {
  const sections = structure.flatMap((section) => section[side] ?? []).sort((a, b) => a.start - b.start)
  return (offset) => sections.findLast((section) => section.start <= offset)?.heading ?? LEAD
}

/** By the passage that stands behind it in the earlier text: what moved away from there. '' is the end. */
function ghostsBefore(passages: readonly Passage[]): Map<string, Passage[]> {
  const stayed = passages.filter((p) => p.change !== 'moved' && p.from)
  const ghosts = new Map<string, Passage[]>()
  for (const moved of passages) {
    if (moved.change !== 'moved' || !moved.from) continue
    const next = stayed.find((p) => p.from!.start > moved.from!.start)?.id ?? ''
    ghosts.set(
      next,
      [...(ghosts.get(next) ?? []), moved].sort((a, b) => a.from!.start - b.from!.start),
    )
  }
  return ghosts
}

function countChanges(rows: readonly Row[]): Row[] {
  const counted = [...rows]
  let heading = -1
  let changes = 0
  const close = () => {
    const row = counted[heading]
    if (row?.kind === 'heading') counted[heading] = { ...row, changes }
  }
  for (let n = 0; n < counted.length; n++) {
    const row = counted[n]!
    if (row.kind === 'heading') {
      close()
      heading = n
      changes = 0
    }
    if (isChange(row)) changes++
  }
  close()
  return counted
}

function stripOf({ text }: Comparison, { from, to }: Texts) {
  const strip: StripMark[] = []
  const threads: { id: string; from: number; to: number }[] = []
  const share = (span: Span, whole: string) => ({ start: span.start / whole.length, end: span.end / whole.length })
  for (const { id, change, from: a, to: b } of text) {
    if (change === 'same') continue
    if (a) strip.push({ id, lane: 'from', change, ...share(a, from.text) })
    if (b) strip.push({ id, lane: 'to', change, ...share(b, to.text) })
    if (change === 'moved' && a && b) threads.push({ id, from: share(a, from.text).start, to: share(b, to.text).start })
  }
  return { strip, threads }
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
const countWords = (text: string) => text.match(WORD)?.length ?? 0
