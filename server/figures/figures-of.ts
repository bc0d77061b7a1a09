/**
 * Every figure of a text: its blocks' figures, with what only the text as a whole can settle. "He" and "the company" are
 * looked up in the sentences before, "28 October" gets its year from the text's date, a label such as "Per the ministry:"
 * speaks for the lines under it.
 *
 * Figures of a block hang on its words alone and are kept by them for the whole process: revisions of an article share
 * nearly all their blocks.
 */
import type { Figure } from '../schema/figure.js'
import type { ScannedText } from '../text/scan.js'
import type { TextContext } from '../text/text-context.js'
import { edtf } from './as-of.js'
import { type BlockFigure, readSentence } from './read-sentence.js'
import { readRow } from './read-table.js'
import { createSources } from './source-lookup.js'

/** Blocks read before. A full memory starts over, so that it stays below 20 MB whatever is read. */
const remembered = new Map<string, readonly BlockFigure[]>()
const MOST_REMEMBERED = 5000
const LONGEST_REMEMBERED = 4000

export function figuresOf(text: ScannedText, context: TextContext): readonly Figure[] {
  const figures: Figure[] = []
  const sources = createSources(text)
  let head: string | null = null
  let label: string | null = null
  let listed = false
  let table: string | null = null
  for (let b = 0; b < text.blocks.length; b++) {
    const { kind, start, end } = text.blocks[b]!
    const content = text.text.slice(start, end)
    if (kind === 'table_row') head = text.blocks[b - 1]?.kind === 'table_row' ? head : content
    else head = null
    listed = label !== null && (listed || kind === 'list_item')
    label = labelIn(content, { isHeading: kind === 'heading', leavesList: listed && kind !== 'list_item' }, label)
    if (kind !== 'table_row') table = tableSourceIn(content)
    // "^ Title. Archived from …": a reference under the text
    if (content.startsWith('^')) continue
    const found = readBlock(text, b, content, head)
    for (const figure of found) {
      const sentence = text.blockSentence[b]! + figure.sentence
      const last = text.sentenceToken[sentence + 1]! - 1
      const first = text.sentenceToken[sentence]!
      const span =
        kind === 'table_row' ? { start, end } : { start: text.tokens.start[first]!, end: text.tokens.end[last]! }
      const attribution = figure.source
        ? sources.resolve(figure.source, sentence)
        : figure.goesOn
          ? sources.before(sentence)
          : kind === 'table_row'
            ? table === null
              ? label
              : sources.resolve({ text: table, anaphor: false }, sentence)
            : label
      figures.push({
        start: start + figure.start,
        end: start + figure.end,
        sentence: span,
        surface: content.slice(figure.start, figure.end),
        value: figure.value,
        ...(figure.low !== null && figure.high !== null ? { low: figure.low, high: figure.high } : {}),
        qualifier: figure.qualifier,
        unit: figure.unit,
        kind: figure.kind,
        party: figure.party,
        attribution,
        asOf: figure.date && edtf(figure.date, context.date),
      })
    }
  }
  return figures
}

/** Lines shorter than this under a label are its list. */
const LINE = 160

/** "Per Norland:" and "According to the ministry:" alone on a line speak for the short lines that follow. */
function labelIn(
  content: string,
  { isHeading, leavesList }: { readonly isHeading: boolean; readonly leavesList: boolean },
  before: string | null,
): string | null {
  if (content.length < 80) {
    const label = /^(?:as )?(?:per|according to)\s+(?:the\s+)?(\S.*?)\s*:?$/iu.exec(content)
    if (label && !/\p{Nd}/u.test(content)) return label[1]!
    if (/:$/.test(content)) return null
  }
  // "See below for details" ends a box's column, and so does a line that is no item behind items
  return isHeading || leavesList || content.length > LINE || /^see\s/iu.test(content) ? null : before
}

/** "Cumulative figures of the Ministry of Health by province:" above a table speaks for its rows. */
const TABLE_SOURCE =
  /\b(?:figures|data|results|statistics|estimates|counts?|tally)\s+(?:(?:released|published|compiled|collected|given|issued)\s+)?(?:of|from|by)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:of|for|and|the|on)(?:\s+the)?\s+\p{Lu}[\p{L}\p{M}'’.-]*|\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,8})|\bsource:\s*(?:the\s+)?(\p{Lu}[\p{L}\p{M} '’-]{2,60})/u

function tableSourceIn(content: string): string | null {
  if (content.length > LINE) return null
  const found = TABLE_SOURCE.exec(content)
  return found ? (found[1] ?? found[2] ?? null) : null
}

function readBlock(text: ScannedText, b: number, content: string, head: string | null): readonly BlockFigure[] {
  const key = head === null ? content : `${content}\n${head}`
  const known = remembered.get(key)
  if (known) return known
  const found = head === null ? readProse(text, b, content) : readRow(content, head)
  if (key.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, found)
  }
  return found
}

function readProse(text: ScannedText, b: number, content: string): BlockFigure[] {
  const figures: BlockFigure[] = []
  const { start } = text.blocks[b]!
  const first = text.blockSentence[b]!
  for (let s = first; s < text.blockSentence[b + 1]!; s++) {
    const from = text.tokens.start[text.sentenceToken[s]!]! - start
    const to = text.tokens.end[text.sentenceToken[s + 1]! - 1]! - start
    figures.push(...readSentence(content, { start: from, end: to }, s - first))
  }
  return figures
}
