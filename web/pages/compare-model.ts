/**
 * What the compare page draws, made of a comparison and its two texts. No DOM: everything here is a value.
 *
 * Every word on the page is cut from the two texts by the comparison's offsets. A moved passage stands where the later
 * text has it and leaves a ghost where the earlier had it, each with a link to the other.
 */
import type { BlockKind, SnapshotText } from '../../server/schema/block.js'
import type { Comparison, Passage, SectionChange } from '../../server/schema/comparison.js'
import type { NoiseKind } from '../../server/schema/noise.js'
import type { Span } from '../../server/schema/span.js'
import { type FactMark, type FactMarks, factMarksOf, firstBehind, NO_MARKS } from '../facets/fact-marks.js'
import { lastAtMost } from '../last-at-most.js'

export interface Texts {
  readonly from: SnapshotText
  readonly to: SnapshotText
}

/** Words in a row: `null` stands on both sides. */
export interface Piece {
  readonly text: string
  readonly mark: 'removed' | 'added' | null
  /** why the difference changes no meaning; null: it may, or there is none */
  readonly noise: NoiseKind | null
  /** the figure or name that these words are, or are of */
  readonly fact?: FactMark
}

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
  /** the other end of a move */
  readonly moved: { readonly from: string; readonly to: string; readonly alike: number } | null
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

export interface OutlineEntry {
  readonly id: string
  /** the row to go to */
  readonly row: string
  readonly heading: string
  readonly level: number
  readonly change: SectionChange['change']
  readonly from: number
  readonly to: number
  /** of them, words that the other text does not have */
  readonly gone: number
  readonly fresh: number
}

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

export const LEAD = 'Lead'

export function viewOf(comparison: Comparison, texts: Texts): CompareView {
  const placeFrom = placeIn(comparison.structure, 'from')
  const placeTo = placeIn(comparison.structure, 'to')
  const rows: Row[] = []
  const facts = factMarksOf(comparison)
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
    rows.push(rowOf(passage, texts, facts, placeFrom, placeTo))
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

function rowOf(passage: Passage, texts: Texts, facts: FactMarks, placeFrom: Place, placeTo: Place): Row {
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
        ? { from: placeFrom(passage.from!.start), to: placeTo(passage.to!.start), alike: passage.similarity }
        : null,
    words: countWords(shown),
  }
}

/** One side of a passage, its own edits marked; the white space behind it is left out. */
export function piecesOf(text: string, passage: Passage, side: 'from' | 'to', facts = NO_MARKS): Piece[] {
  const span = trimmed(text, passage[side]!)
  const mark = side === 'from' ? 'removed' : 'added'
  const cut = cutterOf(text, facts[side])
  if (!passage.from || !passage.to) return cut(span.start, span.end, mark, null)
  const pieces: Piece[] = []
  let at = span.start
  const plain = (end: number) => {
    if (end > at) pieces.push(...cut(at, end, null, null))
    at = Math.max(at, end)
  }
  for (const edit of passage.words ?? []) {
    const here = edit[side]
    if (!here) continue
    plain(Math.min(here.start, span.end))
    const end = Math.min(here.end, span.end)
    if (end > at) pieces.push(...marked(text, at, end, mark, edit.noise, cut))
    at = Math.max(at, end)
  }
  plain(span.end)
  return pieces
}

type Cut = (start: number, end: number, mark: Piece['mark'], noise: NoiseKind | null) => Piece[]

/** Cuts a stretch of a text at the figures and names in it. */
const cutterOf =
  (text: string, marks: readonly FactMark[]): Cut =>
  (start, end, mark, noise) => {
    const pieces: Piece[] = []
    let at = start
    for (let n = firstBehind(marks, start); n < marks.length && marks[n]!.start < end; n++) {
      const fact = marks[n]!
      if (fact.start > at) pieces.push({ text: text.slice(at, fact.start), mark, noise })
      at = Math.min(fact.end, end)
      pieces.push({ text: text.slice(Math.max(fact.start, start), at), mark, noise, fact })
    }
    if (end > at) pieces.push({ text: text.slice(at, end), mark, noise })
    return pieces
  }

/** The mark is on the words, not on the white space beside them. */
function marked(text: string, start: number, end: number, mark: Piece['mark'], noise: NoiseKind | null, cut: Cut) {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text.slice(start, end)) ?? []
  if (!words) return cut(start, end, null, null)
  const [first, last] = [start + before.length, end - after.length]
  return [...cut(start, first, null, null), ...cut(first, last, mark, noise), ...cut(last, end, null, null)]
}

/** Between words that went and words that came, which touch in neither text. */
const SPACE: Piece = { text: ' ', mark: null, noise: null }

/** Both sides in one: what stands as the later text has it, what went before what came. */
export function inlineOf(passage: Passage, texts: Texts, facts = NO_MARKS): Piece[] {
  if (!passage.from || !passage.to) {
    const side = passage.to ? 'to' : 'from'
    return piecesOf(texts[side].text, passage, side, facts)
  }
  const to = texts.to.text
  const from = texts.from.text
  const cut = cutterOf(to, facts.to)
  const cutFrom = cutterOf(from, facts.from)
  const span = trimmed(to, passage.to)
  const pieces: Piece[] = []
  let at = span.start
  // where an edit without a later side stands: as far behind the last one as in the earlier text
  let fromAt = trimmed(from, passage.from).start
  for (const edit of passage.words ?? []) {
    // what lies before an edit is the same on both sides
    const until = Math.min(edit.to ? edit.to.start : at + edit.from!.start - fromAt, span.end)
    if (until > at) pieces.push(...cut(at, until, null, null))
    at = Math.max(at, until)
    if (edit.from) {
      pieces.push(...marked(from, edit.from.start, edit.from.end, 'removed', edit.noise, cutFrom))
      fromAt = edit.from.end
    } else fromAt += edit.to!.start - at
    if (edit.to) {
      if (edit.from && edit.noise === null) pieces.push(SPACE)
      pieces.push(...marked(to, edit.to.start, Math.min(edit.to.end, span.end), 'added', edit.noise, cut))
      at = Math.max(at, edit.to.end)
    }
  }
  if (span.end > at) pieces.push(...cut(at, span.end, null, null))
  return pieces
}

function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /\s/.test(text[last - 1]!)) last--
  return { start, end: last }
}

type Place = (offset: number) => string

/** The heading that an offset stands under. */
function placeIn(structure: readonly SectionChange[], side: 'from' | 'to'): Place {
  const sections = structure.flatMap((section) => section[side] ?? []).sort((a, b) => a.start - b.start)
  return (offset) => sections.findLast((section) => section.start <= offset)?.heading ?? LEAD
}

/** The first block where the offset is before all. */
function blockAt({ blocks }: SnapshotText, offset: number): SnapshotText['blocks'][number] {
  const at = Math.max(
    0,
    lastAtMost(blocks.length, (place) => blocks[place]!.start, offset),
  )
  return blocks[at] ?? { kind: 'paragraph', level: 0, start: 0, end: 0 }
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

function outlineOf({ structure, text }: Comparison, rows: readonly Row[], texts: Texts): OutlineEntry[] {
  const headings = new Map<string, string>()
  for (const passage of text) {
    if (passage.to && blockAt(texts.to, passage.to.start).kind === 'heading')
      headings.set(`to${passage.to.start}`, passage.id)
    if (passage.from && blockAt(texts.from, passage.from.start).kind === 'heading')
      headings.set(`from${passage.from.start}`, passage.id)
  }
  return structure.map((section) => {
    const { from, to, kept } = section
    const side = to ?? from!
    const row = headings.get(to ? `to${to.start}` : `from${from!.start}`)
    return {
      id: section.id,
      row: row ?? rows[0]?.id ?? 'lead',
      heading: side.heading ?? LEAD,
      level: side.level,
      change: section.change,
      from: from?.words ?? 0,
      to: to?.words ?? 0,
      gone: Math.max(0, (from?.words ?? 0) - kept.from),
      fresh: Math.max(0, (to?.words ?? 0) - kept.to),
    }
  })
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

/** A run of rows that can be folded: nothing in it changed. */
export interface Fold {
  readonly kind: 'fold'
  readonly id: string
  readonly rows: readonly PassageRow[]
  readonly words: number
}

/** Rows with what stands unchanged gathered into folds. With `noise` shown, passages that differ in noise are not folded. */
export function folded(rows: readonly Row[], noise: boolean): (Row | Fold)[] {
  const out: (Row | Fold)[] = []
  let run: PassageRow[] = []
  const close = () => {
    if (run.length > 0)
      out.push({ kind: 'fold', id: `fold-${run[0]!.id}`, rows: run, words: run.reduce((n, row) => n + row.words, 0) })
    run = []
  }
  for (const row of rows) {
    if (row.kind === 'passage' && row.change === 'same' && !(noise && row.noiseOnly)) run.push(row)
    else {
      close()
      out.push(row)
    }
  }
  close()
  return out
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
const countWords = (text: string) => text.match(WORD)?.length ?? 0

/** "312: spelling 97, dashes 121"; empty when there was none. */
export function noiseInWords(counts: Readonly<Record<NoiseKind, number>>): { total: number; words: string } {
  const entries = Object.entries(counts).filter(([, n]) => n > 0)
  const total = entries.reduce((sum, [, n]) => sum + n, 0)
  const names: Record<string, string> = { citation: 'citation marks' }
  return { total, words: entries.map(([kind, n]) => `${names[kind] ?? kind} ${n.toLocaleString('en')}`).join(', ') }
}

export interface SummaryWords {
  readonly text: string
  /** set in bold */
  readonly strong: boolean
}

/** "Of 580 sentences, 35 stand unchanged, 132 are reworded …": parts, the numbers strong. */
export function summaryInWords({ summary }: Comparison): SummaryWords[] {
  const { sentences: s, identical } = summary
  if (identical) return [{ text: 'The two texts are the same, character by character.', strong: false }]
  const parts: SummaryWords[] = []
  const say = (text: string, strong = false) => parts.push({ text, strong })
  const n = (value: number) => value.toLocaleString('en')
  const verb = (value: number, one: string, several: string) => (value === 1 ? one : several)
  say('Of ')
  say(n(s.from), true)
  say(verb(s.from, ' sentence, ', ' sentences, '))
  say(n(s.same), true)
  say(verb(s.same, ' stands unchanged, ', ' stand unchanged, '))
  say(n(s.reworded), true)
  say(verb(s.reworded, ' is reworded, ', ' are reworded, '))
  if (s.moved > 0) {
    say(n(s.moved), true)
    say(' moved, ')
  }
  say(n(s.removed), true)
  say(verb(s.removed, ' is gone', ' are gone'))
  say('; ')
  say(n(s.added), true)
  say(verb(s.added, ' is new.', ' are new.'))
  return parts
}
