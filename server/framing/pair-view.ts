/**
 * Two versions of a passage, read, with what changed between them laid out for the rules.
 *
 * Words that only changed places are set apart: "…, according to police" → "According to police, …" exchanges nothing.
 * What is left falls into slots, the words that stood there and the words that stand there now:
 *
 *   [Several workers at the plant said | The inquiry found] that the valve had [apparently | ] failed
 */
import type { SentenceRange } from '../align/alignment.js'
import type { WordEdit } from '../schema/comparison.js'
import type { ScannedText } from '../text/scan.js'
import { type Analysed, analysed } from './analysed.js'
import { isRespelling } from './respellings.js'
import type { Phrase } from './verb-groups.js'
import { isContent, Tag } from './word-class.js'

export interface Side extends Analysed {
  /** by word: 1 where it is in an edit that is no noise and did not merely change places */
  readonly changed: Uint8Array
  /** by word: the word of the other side that it is; −1 for none */
  readonly other: Int32Array
  readonly lemma: readonly string[]
}

export interface Slot {
  readonly from: Phrase
  readonly to: Phrase
}

export interface PairView {
  readonly from: Side
  readonly to: Side
  /** in text order; a side may be empty */
  readonly slots: readonly Slot[]
  /** share of the words that both sides keep */
  readonly kept: number
}

export function sideOf(text: ScannedText, range: SentenceRange): Side {
  const { reading, groups, attributions, hedges, causes } = analysed(text, range)
  return {
    reading,
    groups,
    attributions,
    hedges,
    causes,
    changed: new Uint8Array(reading.count).fill(1),
    other: new Int32Array(reading.count).fill(-1),
    lemma: reading.lemma,
  }
}

export function pairView(
  from: ScannedText,
  to: ScannedText,
  a: SentenceRange,
  b: SentenceRange,
  edits: readonly WordEdit[],
): PairView {
  const x = sideOf(from, a)
  const y = sideOf(to, b)
  const real = edits.filter((edit) => edit.noise === null)
  mark(
    x,
    real.map((edit) => edit.from),
  )
  mark(
    y,
    real.map((edit) => edit.to),
  )
  const keptFrom = indices(x.changed, 0)
  const keptTo = indices(y.changed, 0)
  const both = Math.min(keptFrom.length, keptTo.length)
  for (let n = 0; n < both; n++) {
    x.other[keptFrom[n]!] = keptTo[n]!
    y.other[keptTo[n]!] = keptFrom[n]!
  }
  const slots = slotsOf(x, y)
  pairReordered(x, y)
  for (const slot of slots) if (isRespelling(x, y, slot)) settle(x, y, slot)
  let content = 0
  let stays = 0
  for (const side of [x, y]) {
    for (let i = 0; i < side.reading.count; i++) {
      if (!isContent(side.reading.tag[i]!) || side.reading.tag[i] === Tag.number) continue
      content++
      if (side.changed[i] !== 1) stays++
    }
  }
  return { from: x, to: y, slots, kept: content === 0 ? 0 : stays / content }
}

function indices(flags: Uint8Array, value: number): number[] {
  const found: number[] = []
  for (let i = 0; i < flags.length; i++) if (flags[i] === value) found.push(i)
  return found
}

function mark(side: Side, spans: readonly WordEdit['from'][]) {
  const { reading, changed } = side
  const { text, token, count } = reading
  changed.fill(0)
  let n = 0
  for (let i = 0; i < count; i++) {
    const start = text.tokens.start[token[i]!]!
    while (n < spans.length && (spans[n] === null || spans[n]!.end <= start)) n++
    const span = spans[n]
    if (span && start >= span.start && start < span.end) changed[i] = 1
  }
}

/** Between two kept words, what stood and what stands; slots that only a small word parts are one. */
function slotsOf(x: Side, y: Side): Slot[] {
  const slots: { from: { first: number; end: number }; to: { first: number; end: number } }[] = []
  let i = 0
  let j = 0
  while (i < x.reading.count || j < y.reading.count) {
    const fromFirst = i
    const toFirst = j
    while (i < x.reading.count && x.changed[i] === 1) i++
    while (j < y.reading.count && y.changed[j] === 1) j++
    if (i > fromFirst || j > toFirst) {
      const last = slots[slots.length - 1]
      const gap = last ? x.reading.lower.slice(last.from.end, fromFirst) : []
      const small =
        last &&
        fromFirst - last.from.end <= 2 &&
        toFirst - last.to.end <= 2 &&
        gap.every((_, n) => !isContent(x.reading.tag[last.from.end + n]!) && !/[.;:]/.test(gap[n]!))
      // only where both sides of both slots hold words, or an insertion would swallow its neighbour
      const full =
        last && last.from.end > last.from.first && last.to.end > last.to.first && i > fromFirst && j > toFirst
      if (last && small && full) {
        last.from.end = i
        last.to.end = j
      } else slots.push({ from: { first: fromFirst, end: i }, to: { first: toFirst, end: j } })
    }
    // noise may keep three tokens here and one there ("co-op", "coop"), so one side ends before the other
    if (i < x.reading.count) i++
    if (j < y.reading.count) j++
  }
  return slots
}

/** Content words that stand on both sides, in another place: they are the same words, and nothing was exchanged. */
function pairReordered(x: Side, y: Side) {
  const waiting = new Map<string, number[]>()
  const key = (side: Side, i: number) =>
    side.reading.tag[i] === Tag.modal ? `${side.lemma[i]} (modal)` : side.lemma[i]!
  for (let i = 0; i < x.reading.count; i++) {
    if (x.changed[i] !== 1 || x.reading.tag[i] === Tag.mark) continue
    const alike = waiting.get(key(x, i))
    if (alike) alike.push(i)
    else waiting.set(key(x, i), [i])
  }
  for (let j = 0; j < y.reading.count; j++) {
    if (y.changed[j] !== 1 || y.reading.tag[j] === Tag.mark) continue
    const i = waiting.get(key(y, j))?.shift()
    if (i === undefined) continue
    x.other[i] = j
    y.other[j] = i
    // a number that moved or a name that moved is not exchanged; a verb in another form may be
    if (x.reading.lower[i] === y.reading.lower[j] || isContent(x.reading.tag[i]!)) {
      x.changed[i] = 2
      y.changed[j] = 2
    }
  }
}

function settle(x: Side, y: Side, { from, to }: Slot) {
  for (let i = from.first; i < from.end; i++) x.changed[i] = 2
  for (let j = to.first; j < to.end; j++) y.changed[j] = 2
}

export const isExchanged = (side: Side, { first, end }: Phrase): boolean => {
  for (let i = first; i < end; i++) if (side.changed[i] === 1) return true
  return false
}

/** The phrase's words on the other side, and the slots that it touches there; null when nothing answers to it. */
export function counterpart(view: PairView, side: 'from' | 'to', phrase: Phrase): Phrase | null {
  const here = view[side]
  const there = side === 'from' ? 'to' : 'from'
  let first = Number.POSITIVE_INFINITY
  let end = -1
  const include = (p: Phrase) => {
    if (p.end <= p.first) return
    first = Math.min(first, p.first)
    end = Math.max(end, p.end)
  }
  for (const slot of view.slots)
    if (slot[side].first < phrase.end && slot[side].end > phrase.first) include(slot[there])
  for (let i = phrase.first; i < phrase.end; i++)
    if (here.changed[i] === 0 && here.other[i]! >= 0) include({ first: here.other[i]!, end: here.other[i]! + 1 })
  return end < 0 ? null : { first, end }
}

/** The nearest word that both sides keep, on each side: what a dropped or added phrase hangs on. */
export function anchor(view: PairView, side: 'from' | 'to', phrase: Phrase): { here: number; there: number } | null {
  const { changed, other, reading } = view[side]
  for (let d = 0; d < 12; d++) {
    for (const i of [phrase.end + d, phrase.first - 1 - d]) {
      if (i >= 0 && i < reading.count && changed[i] === 0 && other[i]! >= 0 && reading.tag[i] !== Tag.mark)
        return { here: i, there: other[i]! }
    }
  }
  return null
}
