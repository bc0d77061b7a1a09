/**
 * The framing cues of one text: who says what, hedges, causes, words that judge, passives without a doer, words of state.
 * What the comparison finds shifted, and what a reader of one text can look through. Cues inside quotations are the
 * speaker's and are left out, but for the quotation's own source.
 */

import type { Cue, FramingCategory } from '../schema/framing.js'
import type { Span } from '../schema/span.js'
import type { ScannedText } from '../text/scan.js'
import type { TextContext } from '../text/text-context.js'
import { type Analysed, analysed } from './analysed.js'
import { chargeOf } from './charged-words.js'
import { spanOf } from './reading.js'
import { doerOf, type Phrase } from './verb-groups.js'
import { Tag } from './word-class.js'

export function cuesOf(text: ScannedText, _context: TextContext): readonly Cue[] {
  const cues: Cue[] = []
  for (let b = 0; b < text.blocks.length; b++) {
    if (text.blocks[b]!.kind === 'heading') continue
    for (let s = text.blockSentence[b]!; s < text.blockSentence[b + 1]!; s++)
      cues.push(...cuesIn(analysed(text, { first: s, end: s + 1 })))
  }
  return cues.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** The cues of one sentence: what a text lists, what its profile counts and what a track measures. */
export function cuesIn({ reading, groups, attributions, hedges, causes }: Analysed): Cue[] {
  if (reading.count === 0) return []
  const sentence = spanOf(reading, 0, reading.count)
  const span = (p: Phrase | null): Span | null => p && spanOf(reading, p.first, p.end)
  const cues: Cue[] = []
  const add = (
    category: FramingCategory,
    phrase: Phrase,
    source: Phrase | null = null,
    content: Phrase | null = null,
  ) =>
    cues.push({
      category,
      span: spanOf(reading, phrase.first, phrase.end),
      sentence,
      source: span(source),
      content: span(content),
    })
  const sources = attributions.filter(({ told }) => !told)
  for (const { kind, cue, source, content } of sources) {
    add(kind === 'verb' ? 'reporting_verb' : kind === 'according' ? 'attribution' : 'hedging', cue, source, content)
  }
  const free = (p: Phrase) =>
    !reading.quoted[p.first] && !sources.some(({ cue }) => cue.first < p.end && cue.end > p.first)
  for (const hedge of hedges) if (hedge.grade < 0 && free(hedge)) add('hedging', hedge)
  for (const cause of causes) if (cause.strong && free(cause)) add('causation', cause)
  for (const group of groups) {
    if (group.passive && group.finite && free(group) && doerOf(reading, group) === null)
      add('agency', { first: group.first, end: group.end })
  }
  for (let i = 0; i < reading.count; i++) {
    if (reading.tag[i] === Tag.mark || Math.abs(chargeOf(reading.lower[i]!, reading.tag[i]!)) < 2) continue
    if (free({ first: i, end: i + 1 })) add('evaluation', { first: i, end: i + 1 })
  }
  return cues
}
