/**
 * What matters most in text and structure, in plain sentences: generated from the comparison alone, strongest first.
 *
 * Weight is place, size and certainty multiplied. The lead says what an article is about, so a change there counts most;
 * size counts by its square root, or one long section would drown ten changes. Set so that on the shipped pair the order
 * was the one that three readers would tell it in; it knows nothing of what the words mean, which later facets add.
 */

import type { Highlight, SectionChange } from '../schema/comparison.js'
import type { Span } from '../schema/span.js'
import { lastAtMost } from '../text/last-at-most.js'
import type { ScannedText } from '../text/scan.js'
import { sectionsOf } from '../text/sections.js'
import { changedDate } from './date-highlights.js'
import { type ChangedFacts, factHighlights } from './fact-highlights.js'
import { inOrderOfId } from './order-of-ids.js'
import type { CountedPassage } from './passages.js'

/** "The first ten lines" are what a reader takes in before the tabs; the rest stands under them. */
const MOST = 10
/** A section of fewer words is a line under a heading; its coming and going is told in the structure. */
const SECTION_WORDS = 40
const MOVE_WORDS = 25
const PASSAGE_WORDS = 30
const LEAD = 1
const BODY = 0.55

export interface HighlightInput {
  readonly from: ScannedText
  readonly to: ScannedText
  readonly passages: readonly CountedPassage[]
  readonly structure: readonly SectionChange[]
  /** a side is an extract: what the other has beyond it is not told as come or gone */
  readonly partial: { readonly from: boolean; readonly to: boolean }
  /** null: not asked for */
  readonly facts: Pick<ChangedFacts, 'figures' | 'names' | 'framing'> | null
}

/** Where figures, names and framing are told, a passage or a section says less by having changed. */
const BESIDE_FACTS = 0.6
/** Ten lines of one kind would hide the others. */
const MOST_OF_ONE = 4

export function highlightsOf(input: HighlightInput): Highlight[] {
  const places = [...leadHighlights(input), ...sectionHighlights(input), ...passageHighlights(input)]
  if (!input.facts) return ranked(places).slice(0, MOST)
  const heading = { from: headingOf(input.from), to: headingOf(input.to) }
  const headingAt: ChangedFacts['headingAt'] = (side, offset) => heading[side](sentenceAt(input[side], offset))
  const facts = factHighlights({
    ...input.facts,
    headingAt,
    texts: { from: input.from.text, to: input.to.text },
    hasLead: { from: hasLead(input.from), to: hasLead(input.to) },
  })
  const beside = places.map((highlight) => ({ ...highlight, weight: weigh(highlight.weight * BESIDE_FACTS) }))
  const told = new Map<Highlight['facet'], number>()
  return ranked([...facts, ...beside])
    .filter(({ facet }) => {
      const n = (told.get(facet) ?? 0) + 1
      told.set(facet, n)
      return n <= MOST_OF_ONE
    })
    .slice(0, MOST)
}

/** With the change of the title at its place, in no more lines than before. */
export const withTitle = (told: readonly Highlight[], titled: readonly Highlight[]): Highlight[] =>
  titled.length === 0 ? [...told] : ranked([...told, ...titled]).slice(0, MOST)

const ranked = (list: readonly Highlight[]) => [...list].sort((x, y) => y.weight - x.weight || inOrderOfId(x.id, y.id))

/** The sentence that an offset stands in. */
const sentenceAt = ({ tokens, sentenceToken }: ScannedText, offset: number): number =>
  Math.max(
    0,
    lastAtMost(sentenceToken.length - 1, (sentence) => tokens.start[sentenceToken[sentence]!]!, offset),
  )

const size = (words: number) => Math.min(1, Math.sqrt(words / 600))
const weigh = (value: number) => Math.round(Math.min(1, value) * 1000) / 1000
/** 12,345. The first `toLocaleString` of a process loads the tables of all formats: 41 ms, measured on a busy machine. */
const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
const count = (n: number, one: string, several = `${one}s`) => `${grouped(n)} ${n === 1 ? one : several}`
const quoted = (heading: string | null | undefined) => (heading ? `“${heading}”` : 'the lead')

/** Where no heading follows, all of the text stands before the first: it has no lead to speak of. */
function hasLead(text: ScannedText): boolean {
  const sections = sectionsOf(text)
  return sections.length > 1 && sections[0]!.heading === null
}

/** Of the lead's words so few may stand for it to have been rewritten; with more it was edited. */
const REWRITTEN = 0.5
/** Fewer new and lost words are a copy-edit, and none of the changes that matter. */
const COPY_EDIT = 0.2

function leadHighlights({ to, from, passages, partial }: HighlightInput): Highlight[] {
  if (!hasLead(to) || !hasLead(from) || partial.from || partial.to) return []
  const end = to.blockSentence[sectionsOf(to)[0]!.endBlock]!
  const oldEnd = from.blockSentence[sectionsOf(from)[0]!.endBlock]!
  const inLead = passages.filter((p) => p.to && p.to.first < end)
  const stands = inLead.filter((p) => p.passage.change === 'same').reduce((n, p) => n + p.to!.end - p.to!.first, 0)
  const first = inLead.find((p) => p.passage.change !== 'same')
  if (end === 0 || !first || stands === end) return []
  const lost = passages.filter((p) => p.passage.change === 'removed' && p.from!.first < oldEnd)
  const gone = lost.length
  const sum = (list: readonly CountedPassage[], of: (p: CountedPassage) => number) =>
    list.reduce((n, p) => n + of(p), 0)
  // words that only changed their places are kept too, which likeness counts and `kept` does not
  const kept = sum(inLead, (p) => Math.max(p.words.kept, p.passage.similarity * p.words.to))
  const all = Math.max(
    1,
    sum(inLead, (p) => p.words.to),
    sum([...inLead, ...lost], (p) => p.words.from),
  )
  if (kept >= all * (1 - COPY_EDIT)) return []
  const had = `${count(end, 'sentence')}`
  const left = gone > 0 ? `, and ${count(gone, 'passage')} of the earlier lead ${gone === 1 ? 'is' : 'are'} gone` : ''
  const sentence =
    stands > 0
      ? `The lead changed: ${stands} of its ${had} ${stands === 1 ? 'stands' : 'stand'} as before${left}.`
      : kept < all * REWRITTEN
        ? `The lead was rewritten: ${end === 1 ? 'its one sentence does not stand' : `none of its ${had} stands`} as it was.`
        : `The lead changed: ${end === 1 ? 'its one sentence was' : `all of its ${had} were`} edited${left}.`
  return [{ facet: 'text', id: first.passage.id, weight: weigh(LEAD * (0.5 + 0.5 * (1 - kept / all))), sentence }]
}

function sectionHighlights({ structure, partial }: HighlightInput): Highlight[] {
  const whole = { from: wholeWords(structure, 'from'), to: wholeWords(structure, 'to') }
  return structure.flatMap((section) => sectionHighlight(section))

  function sectionHighlight(section: SectionChange): Highlight[] {
    const tell = (weight: number, sentence: string): Highlight[] => [
      { facet: 'structure', id: section.id, weight: weigh(weight), sentence },
    ]
    const { from, to, kept } = section
    switch (section.change) {
      case 'removed': {
        if (!from || from.heading === null || from.words < SECTION_WORDS || partial.to) return []
        const left = kept.from > from.words / 4 ? `; ${count(kept.from, 'word')} of it stand elsewhere` : ''
        return tell(
          0.9 * size(from.words - kept.from),
          `The section ${quoted(from.heading)} (${count(from.words, 'word')}) is gone${left}.`,
        )
      }
      case 'added':
        if (!to || to.heading === null || to.words < SECTION_WORDS || partial.from) return []
        return tell(
          0.85 * size(to.words - kept.to),
          `A section ${quoted(to.heading)} (${count(to.words, 'word')}) is new.`,
        )
      case 'renamed':
        return tell(
          0.45 + 0.2 * size(to?.words ?? 0),
          `The section ${quoted(from?.heading)} is now called ${quoted(to?.heading)}.`,
        )
      case 'moved':
        return tell(0.3 * size(to?.words ?? 0) + 0.1, `The section ${quoted(to?.heading)} stands in another place.`)
      case 'same': {
        if (!from || !to || partial.from || partial.to) return []
        const before = whole.from.get(from.start)!
        const now = whole.to.get(to.start)!
        if (before < SECTION_WORDS) return []
        const words = `from ${grouped(before)} to ${count(now, 'word')}`
        if (now < before / 2)
          return tell(0.7 * size(before - now), `The section ${quoted(to.heading)} shrank ${words}.`)
        return now > before * 2
          ? tell(0.65 * size(now - before), `The section ${quoted(to.heading)} grew ${words}.`)
          : []
      }
    }
  }
}

/** By where a section begins, its words with those of its subsections: what went into a subsection of its own is not gone. */
function wholeWords(structure: readonly SectionChange[], side: 'from' | 'to'): ReadonlyMap<number, number> {
  const sections = structure.flatMap((section) => section[side] ?? []).sort((a, b) => a.start - b.start)
  const whole = new Map<number, number>()
  const open: { readonly start: number; readonly level: number; readonly before: number }[] = []
  let words = 0
  const close = (level: number) => {
    for (let last = open.at(-1); last && last.level >= level; last = open.at(-1)) {
      whole.set(last.start, words - last.before)
      open.pop()
    }
  }
  for (const { start, level, words: own } of sections) {
    // the lead, at level 0, has no subsections: what stands behind it stands beside it
    close(level === 0 || open.at(-1)?.level === 0 ? Number.NEGATIVE_INFINITY : level)
    open.push({ start, level, before: words })
    words += own
  }
  close(Number.NEGATIVE_INFINITY)
  return whole
}

const cut = ({ text }: ScannedText, span: Span | null) => (span ? text.slice(span.start, span.end) : '')
/** Between a figure that was revised and one that was only restated. */
const DATE_CHANGED = 0.75

function passageHighlights({ from, to, passages, partial }: HighlightInput): Highlight[] {
  const inFrom = headingOf(from)
  const inTo = headingOf(to)
  return passages.flatMap(passageHighlight)

  function passageHighlight({ passage, from: a, to: b, words }: CountedPassage): Highlight[] {
    const place = (b ? inTo(b.first) : inFrom(a!.first)) === null ? LEAD : BODY
    const tell = (weight: number, sentence: string): Highlight[] => [
      { facet: 'text', id: passage.id, weight: weigh(place * weight), sentence },
    ]
    switch (passage.change) {
      case 'moved': {
        if (words.to < MOVE_WORDS) return []
        const [old, now] = [inFrom(a!.first), inTo(b!.first)]
        if (old === now) return []
        const edited = passage.similarity < 0.95 ? ', and was reworded' : ''
        return tell(
          0.9 * size(words.to) * (old === null || now === null ? 2 : 1),
          `A passage of ${count(words.to, 'word')} moved from ${quoted(old)} to ${quoted(now)}${edited}.`,
        )
      }
      case 'removed':
        if (words.from < PASSAGE_WORDS || partial.to) return []
        return tell(
          0.75 * size(words.from),
          `A passage of ${count(words.from, 'word')} in ${quoted(inFrom(a!.first))} is gone.`,
        )
      case 'added':
        if (words.to < PASSAGE_WORDS || partial.from) return []
        return tell(
          0.7 * size(words.to),
          `A passage of ${count(words.to, 'word')} in ${quoted(inTo(b!.first))} is new.`,
        )
      case 'reworded':
      case 'split':
      case 'merged':
        if (passage.change === 'reworded') {
          const date = changedDate(cut(from, passage.from), cut(to, passage.to))
          if (date) return tell(DATE_CHANGED, `In ${quoted(inTo(b!.first))} “${date.from}” became “${date.to}”.`)
        }
        if (words.to < PASSAGE_WORDS || passage.similarity > 0.7) return []
        return tell(
          0.6 * size(words.to),
          `A sentence of ${count(words.to, 'word')} in ${quoted(inTo(b!.first))} was reworded.`,
        )
      case 'same':
        return []
    }
  }
}

/** The heading that a sentence stands under; null in the lead. */
function headingOf(text: ScannedText): (sentence: number) => string | null {
  const sections = sectionsOf(text)
  const firsts = sections.map((section) => text.blockSentence[section.firstBlock]!)
  return (sentence) =>
    sections[
      Math.max(
        0,
        lastAtMost(firsts.length, (n) => firsts[n]!, sentence),
      )
    ]?.heading ?? null
}
