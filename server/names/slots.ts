/**
 * One name in the place of another: an edit of an aligned sentence whose two sides are names.
 *
 *   … programmers work in Gdynia and [Cochin/Kochi].        linking Peru with [one name/another]
 *
 * The edit has to be the names and little else, or a rewritten clause would rename everybody in it. A name that the other
 * sentence has as well was moved, not replaced.
 */
import { type AlignedTexts, editsOf } from '../align/align-texts.js'
import type { SentencePair } from '../align/alignment.js'
import type { Span } from '../schema/span.js'
import { FUNCTION_WORDS } from '../text/function-words.js'
import type { Mention } from './mention.js'
import type { Referent } from './referent.js'

export interface Slot {
  readonly from: { readonly referent: number; readonly mention: Mention }
  readonly to: { readonly referent: number; readonly mention: Mention }
  /** of the two sentences */
  readonly similarity: number
  /** how much of what the edit says the two names are */
  readonly share: number
}

/** Sentences less alike are two sentences about one thing. */
const LEAST_ALIKE = 0.45
export const LEAST_SHARE = 0.6

export interface Place {
  readonly referent: number
  readonly mention: Mention
}

export function placesBySentence(referents: readonly Referent[]): Map<number, Place[]> {
  const bySentence = new Map<number, Place[]>()
  referents.forEach((referent, index) => {
    for (const mention of referent.mentions) {
      const list = bySentence.get(mention.sentence)
      if (list) list.push({ referent: index, mention })
      else bySentence.set(mention.sentence, [{ referent: index, mention }])
    }
  })
  return bySentence
}

export function slotsOf(
  aligned: AlignedTexts,
  from: ReadonlyMap<number, Place[]>,
  to: ReadonlyMap<number, Place[]>,
): Slot[] {
  const slots: Slot[] = []
  for (const pair of aligned.pairs) {
    if (pair.similarity >= 1 || pair.similarity < LEAST_ALIKE) continue
    const before = placesIn(pair.from, from)
    const after = placesIn(pair.to, to)
    if (before.length === 0 || after.length === 0) continue
    slots.push(...slotsIn(aligned, pair, before, after))
  }
  return slots
}

export function placesIn(
  { first, end }: { first: number; end: number },
  bySentence: ReadonlyMap<number, Place[]>,
): Place[] {
  const places: Place[] = []
  for (let s = first; s < end; s++) places.push(...(bySentence.get(s) ?? []))
  return places.sort((a, b) => a.mention.start - b.mention.start)
}

function slotsIn(aligned: AlignedTexts, pair: SentencePair, before: readonly Place[], after: readonly Place[]): Slot[] {
  const slots: Slot[] = []
  for (const edit of editsOf(aligned, pair).edits) {
    if (edit.noise !== null || !edit.from || !edit.to) continue
    const a = before.filter(({ mention }) => overlaps(mention, edit.from!))
    const b = after.filter(({ mention }) => overlaps(mention, edit.to!))
    if (a.length !== 1 || b.length !== 1) continue
    const share = Math.min(
      shareOf(aligned.from.text, edit.from, a[0]!.mention),
      shareOf(aligned.to.text, edit.to, b[0]!.mention),
    )
    // names that open both sentences are their subjects, however much of the clause was reworded with them
    if (share < LEAST_SHARE && !(opens(aligned.from, a[0]!.mention) && opens(aligned.to, b[0]!.mention))) continue
    slots.push({ from: a[0]!, to: b[0]!, similarity: pair.similarity, share })
  }
  return slots
}

function opens({ text, tokens, sentenceToken }: AlignedTexts['from'], { start, sentence }: Mention): boolean {
  const first = tokens.start[sentenceToken[sentence]!]!
  return /^(?:the )?$/i.test(text.slice(first, start))
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Of what the edit says, the name's part in letters: "the", "has" and "of" beside it say nothing. */
function shareOf(text: string, edit: Span, name: Span): number {
  const inside = Math.min(edit.end, name.end) - Math.max(edit.start, name.start)
  const before = saying(text.slice(edit.start, Math.max(edit.start, name.start)))
  const after = saying(text.slice(Math.min(edit.end, name.end), edit.end))
  return inside / Math.max(1, inside + before + after)
}

const saying = (words: string) =>
  words.split(/\s+/).reduce((sum, word) => sum + (FUNCTION_WORDS.has(word.toLowerCase()) ? 0 : word.length), 0)
