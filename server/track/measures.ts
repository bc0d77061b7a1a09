/** Numbers along a series: length, framing cues per thousand words, and each section's share of the words. */
import { cuesOf } from '../framing/cues-of.js'
import type { FramingCategory } from '../schema/framing.js'
import type { Measure } from '../schema/track.js'
import type { Block } from '../text/blocks.js'
import { createLexicon } from '../text/lexicon.js'
import { scan } from '../text/scan.js'
import { isRead } from '../text/text-context.js'
import { countWords } from '../text/words.js'
import { contextOf, type Series } from './series.js'

const CUES: Readonly<Partial<Record<FramingCategory, string>>> = {
  hedging: 'Hedges',
  attribution: 'Attributed claims',
  reporting_verb: 'Reporting verbs',
  agency: 'Passives without a doer',
  evaluation: 'Loaded words',
  causation: 'Cause and blame',
}

interface BlockTally {
  readonly words: number
  readonly cues: Readonly<Partial<Record<FramingCategory, number>>>
}

interface Tallied {
  readonly id: string
  /** as the snapshot's record says */
  readonly words: number
  readonly isRead: boolean
  readonly cues: ReadonlyMap<string, number>
  readonly sections: ReadonlyMap<string, number>
}

export function measuresOf(series: Series): readonly Measure[] {
  const tallied = talliedOf(series)
  return [lengthOf(tallied), ...cueMeasures(tallied), ...sharesOf(tallied)]
}

function lengthOf(list: readonly Tallied[]): Measure {
  const points = list.map(({ id, words }) => ({ snapshot: id, value: words, count: words }))
  return { id: 'words', label: 'Length', unit: 'words', points }
}

/** A measure that no snapshot has is none. A text in a language that is not read has no cues that could be counted, which is not zero. */
function cueMeasures(all: readonly Tallied[]): Measure[] {
  const list = all.filter((one) => one.isRead)
  return Object.entries(CUES).flatMap(([category, label]) => {
    const points = list.map(({ id, words, cues }) => {
      const count = cues.get(category) ?? 0
      return { snapshot: id, value: round((1000 * count) / Math.max(1, words)), count }
    })
    return points.some(({ count }) => count > 0)
      ? [{ id: `cue-${category}`, label, unit: 'per thousand words', points }]
      : []
  })
}

/**
 * By heading; the lead is one, and sections of one heading are counted together. A text without the section has no point:
 * a long history has hundreds of headings, most of them for a few months, and zeros were a third of its whole track.
 */
function sharesOf(list: readonly Tallied[]): Measure[] {
  const byHeading = new Map<string, Measure['points']>()
  for (const { id, words, sections } of list) {
    for (const [heading, count] of sections) {
      const point = { snapshot: id, value: round(count / Math.max(1, words)), count }
      const points = byHeading.get(heading)
      if (points) points.push(point)
      else byHeading.set(heading, [point])
    }
  }
  return [...byHeading].map(([heading, points]) => ({
    id: `section-${heading}`,
    label: heading === '' ? 'Lead' : heading,
    unit: 'share of the words',
    points,
  }))
}

/** What a text adds up to, by its hash: of one more snapshot its own text is summed, and the others' sums stand. */
const summed = new Map<string, Summed>()
/** A text's sums are a kilobyte or two; a full memory starts over. */
const MOST_SUMMED = 2_000

interface Summed {
  readonly cues: ReadonlyMap<string, number>
  readonly sections: ReadonlyMap<string, number>
}

function talliedOf({ snapshots, blocks: table }: Series): Tallied[] {
  const tally = tallies()
  return snapshots.map(({ snapshot, blocks }) => {
    const sums = summed.get(snapshot.textHash) ?? sumOf(blocks, table, tally)
    if (summed.size >= MOST_SUMMED) summed.clear()
    summed.set(snapshot.textHash, sums)
    return { id: snapshot.id, words: snapshot.words, isRead: isRead(contextOf(snapshot)), ...sums }
  })
}

function sumOf(blocks: Iterable<number>, table: Series['blocks'], tally: ReturnType<typeof tallies>): Summed {
  const cues = new Map<string, number>()
  const sections = new Map<string, number>()
  let heading = ''
  for (const number of blocks) {
    const block = table.get(number)
    if (!block) continue
    if (block.kind === 'heading') heading = block.text
    const { words, cues: held } = tally(number, block)
    sections.set(heading, (sections.get(heading) ?? 0) + words)
    for (const [category, count] of Object.entries(held)) cues.set(category, (cues.get(category) ?? 0) + count)
  }
  return { cues, sections }
}

/** Each block is read once in a series, however many snapshots hold it. */
function tallies() {
  const known = new Map<number, BlockTally>()
  return (number: number, block: Block): BlockTally => {
    const before = known.get(number)
    if (before) return before
    const now = tallyOf(block)
    known.set(number, now)
    return now
  }
}

const remembered = new Map<string, BlockTally>()
/** A tally and its block's words: below 40 MB for blocks of a paragraph; a full memory starts over. */
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 4_000

function tallyOf({ kind, level, text }: Block): BlockTally {
  const name = `${kind} ${text}`
  const before = remembered.get(name)
  if (before) return before
  const scanned = scan({ text, blocks: [{ kind, level, start: 0, end: text.length }] }, createLexicon())
  const cues: Partial<Record<FramingCategory, number>> = {}
  for (const { category } of cuesOf(scanned, { date: null, title: null, language: null }))
    if (category in CUES) cues[category] = (cues[category] ?? 0) + 1
  const tally = { words: countWords(scanned.tokens), cues }
  if (text.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(name, tally)
  }
  return tally
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
