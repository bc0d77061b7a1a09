/**
 * How the telling shifted between two texts: sentence by sentence where they answer one another, and for what came, went
 * and moved as a whole.
 *
 * Runs one way round whichever way it was asked (`aligned.swapped`) and is mirrored, so that swapped texts give the
 * mirrored answer. It sees words and grammar, not truth: whether "admitted" is fair is for the reader.
 */

import type { AlignedTexts } from '../align/align-texts.js'
import type { SentenceRange } from '../align/alignment.js'
import type { SectionChange, WordEdit } from '../schema/comparison.js'
import type { FramingChange } from '../schema/framing.js'
import type { Span } from '../schema/span.js'
import { lastAtMost } from '../text/last-at-most.js'
import type { ScannedText } from '../text/scan.js'
import { NO_CONTEXT, type TextContext } from '../text/text-context.js'
import { boxRowShifts } from './box-rows.js'
import { counterparts, type Lone } from './counterparts.js'
import { findShifts } from './find-shifts.js'
import { trimmed } from './finding.js'
import { knownMoment } from './known-moment.js'
import { loneShifts } from './lone-shifts.js'
import { movedShifts } from './moved-shifts.js'
import { pairView, type Side, sideOf } from './pair-view.js'
import { type Places, placesOf } from './place.js'
import { sectionShifts } from './section-shifts.js'
import { round, type Shift, sided, whole } from './shift.js'
import { settleSplit } from './split-sentences.js'
import { claims, type Known } from './statements.js'
import { tellingsOf } from './tellings.js'
import { weightOf } from './weight.js'

export interface FramedPassage {
  readonly passage: { readonly change: string; readonly noiseOnly: boolean; readonly words?: readonly WordEdit[] }
  readonly from: SentenceRange | null
  readonly to: SentenceRange | null
}

export interface FramingGiven {
  readonly passages: readonly FramedPassage[]
  readonly structure: readonly SectionChange[]
}

export interface FramingOptions {
  /** a side is an extract: what the other has beyond it is not told as come or gone */
  readonly partial: { readonly from: boolean; readonly to: boolean }
  readonly contexts?: { readonly from: TextContext; readonly to: TextContext }
}

interface Sentences {
  readonly from: Set<number>
  readonly to: Set<number>
}

export function compareFraming(aligned: AlignedTexts, given: FramingGiven, options: FramingOptions): FramingChange[] {
  const shifts = aligned.swapped
    ? shiftsOf(mirrorAligned(aligned), mirrorGiven(given), mirrorOptions(options)).map((s) => ({
        ...s,
        from: s.to,
        to: s.from,
      }))
    : shiftsOf(aligned, given, options)
  const at = ({ from, to }: Shift) => [to?.span.start ?? Number.MAX_SAFE_INTEGER, from?.span.start ?? 0] as const
  const sorted = [...shifts].sort(
    (x, y) =>
      at(x)[0] - at(y)[0] || at(x)[1] - at(y)[1] || (x.category < y.category ? -1 : x.category > y.category ? 1 : 0),
  )
  return sorted.map((shift, n) => changeOf(aligned, shift, n))
}

function shiftsOf(
  aligned: Pick<AlignedTexts, 'from' | 'to' | 'lexicon'>,
  { passages, structure }: FramingGiven,
  { partial, contexts }: FramingOptions,
): Shift[] {
  const { from, to } = aligned
  const places = { from: placesOf(from), to: placesOf(to) }
  const knows = {
    from: knownMoment(from, contexts?.from ?? NO_CONTEXT),
    to: knownMoment(to, contexts?.to ?? NO_CONTEXT),
  }
  // what a side's statement is held against is what the other text knows
  const known = {
    from: { moment: knows.to, isLater: knows.from > knows.to },
    to: { moment: knows.from, isLater: knows.to > knows.from },
  }
  const shifts: Shift[] = []
  const gone: Lone[] = []
  const come: Lone[] = []
  let gap = 0
  const partners = sectionPartners(structure)
  const lone = { from: new Set<number>(), to: new Set<number>() }
  for (const { from: a, to: b } of passages) {
    if (a && !b) for (let s = a.first; s < a.end; s++) lone.from.add(s)
    if (b && !a) for (let s = b.first; s < b.end; s++) lone.to.add(s)
  }
  const tellings = { from: new Set<number>(), to: new Set<number>() }
  for (const { passage, from: a, to: b } of passages) {
    if (a && b) {
      if (passage.change !== 'moved') gap++
      if (!passage.noiseOnly && passage.words && passage.words.length > 0 && isHeading(from, a) === isHeading(to, b))
        shifts.push(...pairShifts(aligned, places, { a, b, edits: passage.words }, known, { lone, tellings }))
      shifts.push(...movedShifts(aligned, places, passage.change === 'moved' ? partners : null, a, b))
    } else if (a) for (let s = a.first; s < a.end; s++) gone.push({ sentence: s, gap })
    else if (b) for (let s = b.first; s < b.end; s++) come.push({ sentence: s, gap })
  }
  const boxes = boxRowShifts({ from, to }, gone, come)
  shifts.push(...boxes.shifts)
  const alone = { from: readOnce(from), to: readOnce(to) }
  const answered = counterparts(
    aligned,
    gone.filter((x) => !tellings.from.has(x.sentence) && !boxes.told.from.has(x.sentence)),
    come.filter((x) => !tellings.to.has(x.sentence) && !boxes.told.to.has(x.sentence)),
  )
  const paired = { from: new Set(answered.map((c) => c.from)), to: new Set(answered.map((c) => c.to)) }
  for (const { from: i, to: j, likeness, beside } of answered) {
    const x = alone.from(i)
    const y = alone.to(j)
    if (!claims(x, whole(x)) && !claims(y, whole(y))) continue
    if (isHeading(from, x.reading.range) !== isHeading(to, y.reading.range)) continue
    const lead = {
      from: !beside && places.from.hasLead && places.from.isLead(i),
      to: !beside && places.to.hasLead && places.to.isLead(j),
    }
    const tellings = tellingsOf(x, y, { lead, known })
    // told in the same words in another order
    if (tellings.length === 0 || (likeness > 0.8 && tellings[0]!.category === 'emphasis')) continue
    const strength = Math.min(1, 0.4 + x.reading.count / 60)
    const worth = Math.max(places.from.worth(i), places.to.worth(j))
    tellings.forEach((telling, n) => {
      shifts.push({
        category: telling.category,
        rule: `told in other words: ${telling.rule}`,
        from: sided(from, x, telling.from ?? whole(x)),
        to: sided(to, y, telling.to ?? whole(y)),
        weight: weightOf(
          telling.category,
          worth,
          n === 0 ? strength : strength / 2,
          (0.35 + likeness / 2) * (n === 0 ? 1 : 0.7),
        ),
        confidence: round(Math.min(0.75, 0.25 + likeness / 2) * (n === 0 ? 1 : 0.7)),
      })
    })
  }
  const lost = { from: sectionsLost(structure, 'from'), to: sectionsLost(structure, 'to') }
  for (const side of ['from', 'to'] as const) {
    const other = side === 'from' ? 'to' : 'from'
    if (partial[other]) continue
    const text = aligned[side]
    for (const { sentence: s } of side === 'from' ? gone : come) {
      if (paired[side].has(s) || tellings[side].has(s) || boxes.told[side].has(s)) continue
      shifts.push(...loneShifts(alone[side](s), text, side, places[side], known[side], lost[side]))
    }
  }
  shifts.push(...sectionShifts(aligned, structure, partial))
  return shifts
}

function pairShifts(
  aligned: Pick<AlignedTexts, 'from' | 'to'>,
  places: { from: Places; to: Places },
  { a, b, edits }: { readonly a: SentenceRange; readonly b: SentenceRange; readonly edits: readonly WordEdit[] },
  known: { from: Known; to: Known },
  { lone, tellings }: { lone: Sentences; tellings: Sentences },
): Shift[] {
  const view = pairView(aligned.from, aligned.to, a, b, edits)
  for (const side of ['from', 'to'] as const) {
    const range = side === 'from' ? a : b
    const there = side === 'from' ? 'to' : 'from'
    for (const s of [range.first - 1, range.end]) {
      if (lone[side].has(s) && settleSplit(view[there], sideOf(aligned[side], { first: s, end: s + 1 })))
        tellings[side].add(s)
    }
  }
  const lead = places.from.isLead(a.first) && places.to.isLead(b.first)
  return findShifts(
    view,
    { lead, opening: a.first === places.from.opening && b.first === places.to.opening },
    known,
  ).flatMap((finding): Shift[] => {
    const from = finding.from && trimmed(view, 'from', finding.from)
    const to = finding.to && trimmed(view, 'to', finding.to)
    if (!from && !to) return []
    const worth = Math.max(
      from ? places.from.worth(view.from.reading.sentence[from.first]!) : 0,
      to ? places.to.worth(view.to.reading.sentence[to.first]!) : 0,
    )
    // a pair that was rewritten nearly whole is less sure to be a pair
    const sure = finding.certainty * (view.kept < 0.3 ? 0.7 : 1)
    return [
      {
        category: finding.category,
        rule: finding.rule,
        from: from && sided(aligned.from, view.from, from),
        to: to && sided(aligned.to, view.to, to),
        weight: weightOf(finding.category, worth, finding.strength, sure),
        confidence: round(sure),
        ...(finding.inQuotation ? { inQuotation: true } : {}),
      },
    ]
  })
}

/** A heading and a sentence that share its words are no two tellings. */
function isHeading({ blocks, blockSentence }: ScannedText, { first }: SentenceRange): boolean {
  const block = lastAtMost(blocks.length, (n) => blockSentence[n]!, first)
  return blocks[block]?.kind === 'heading'
}

/** One sentence's reading, kept: a sentence may answer two. */
function readOnce(text: ScannedText): (sentence: number) => Side {
  const known = new Map<number, Side>()
  return (sentence) => {
    const side = known.get(sentence) ?? sideOf(text, { first: sentence, end: sentence + 1 })
    known.set(sentence, side)
    return side
  }
}

/** By where a section starts: where its partner does. One that got another name holds another matter, and nothing moved into it. */
function sectionPartners(structure: readonly SectionChange[]): Map<number, number> {
  return new Map(
    structure.flatMap(({ change, from, to }) =>
      from && to && change !== 'renamed' ? [[from.start, to.start] as const] : [],
    ),
  )
}

const sectionsLost = (structure: readonly SectionChange[], side: 'from' | 'to'): Span[] =>
  structure.flatMap((change) => {
    const own = change[side]
    return own && !change[side === 'from' ? 'to' : 'from'] ? [{ start: own.start, end: own.end }] : []
  })

function changeOf(
  { from, to }: AlignedTexts,
  { category, rule, from: a, to: b, weight, confidence, inQuotation }: Shift,
  n: number,
): FramingChange {
  const side = (text: string, x: Shift['from']) => x && { text: text.slice(x.span.start, x.span.end), ...x }
  const was = side(from.text, a)
  const is = side(to.text, b)
  const short = (text: string) => (text.length > 120 ? `${text.slice(0, 117).replace(/\s+\S*$/, '')} …` : text)
  const label =
    was && is
      ? `“${short(was.text)}” → “${short(is.text)}”`
      : was
        ? `“${short(was.text)}” is gone`
        : `“${short(is?.text ?? '')}” is new`
  return {
    id: `fr${n + 1}`,
    category,
    label,
    rule: inQuotation ? `inside a quotation: ${rule}` : rule,
    from: was,
    to: is,
    weight,
    confidence,
    ...(inQuotation ? { inQuotation } : {}),
  }
}

// one way round

const mirrorAligned = ({ from, to, lexicon }: AlignedTexts) => ({ from: to, to: from, lexicon })
const mirrorOptions = ({ partial, contexts }: FramingOptions): FramingOptions => ({
  partial: { from: partial.to, to: partial.from },
  ...(contexts ? { contexts: { from: contexts.to, to: contexts.from } } : {}),
})
const mirrorGiven = ({ passages, structure }: FramingGiven): FramingGiven => ({
  passages: [...passages].map(({ passage, from, to }) => ({
    passage: {
      change: passage.change,
      noiseOnly: passage.noiseOnly,
      ...(passage.words ? { words: passage.words.map((w) => ({ ...w, from: w.to, to: w.from })) } : {}),
    },
    from: to,
    to: from,
  })),
  structure: structure.map(({ from, to, ...rest }) => ({
    ...rest,
    kept: { from: rest.kept.to, to: rest.kept.from },
    ...(to ? { from: to } : {}),
    ...(from ? { to: from } : {}),
  })),
})
