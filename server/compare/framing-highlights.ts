/**
 * The weightiest changes of telling in plain sentences: what a reader is to look at first, and never what to think of it.
 *
 *   The lead tells it as surer: “may have exposed the records” became “had exposed the records”.
 */
import { hedgesIn } from '../framing/hedges.js'
import { stanceOf } from '../framing/reporting-verbs.js'
import { verbForm } from '../framing/verb-list.js'
import type { Highlight } from '../schema/comparison.js'
import type { FramingChange, FramingSide } from '../schema/framing.js'
import { inOrderOfId } from './order-of-ids.js'

/** More would push figures, names and structure out of what is shown first. */
const MOST = 6
/** A lighter change is found in its list. */
const LEAST = 0.3
const LONGEST = 110
/** A verb alone says nothing: it is quoted with the words behind it, up to so many. */
const QUOTED = 7

export interface HighlightPlace {
  /** the heading that an offset stands under; null in the lead */
  readonly headingAt: (side: 'from' | 'to', offset: number) => string | null
  readonly texts: { readonly from: string; readonly to: string }
  /** a text without headings has no lead; absent: it has one */
  readonly hasLead?: { readonly from: boolean; readonly to: boolean }
}

export function framingHighlights(changes: readonly FramingChange[], place: HighlightPlace): Highlight[] {
  const bySentence = new Set<string>()
  const ranked = changes
    // sections are told where structure is
    .filter(({ weight, rule }) => weight >= LEAST && !rule.startsWith('a section '))
    .sort((x, y) => y.weight - x.weight || inOrderOfId(x.id, y.id))
  const told: Highlight[] = []
  for (const change of ranked) {
    if (told.length === MOST) break
    // one rewritten sentence would fill the list by itself
    const sentence = change.to ? `to ${change.to.sentence.start}` : `from ${change.from!.sentence.start}`
    if (bySentence.has(sentence)) continue
    bySentence.add(sentence)
    told.push({ facet: 'framing', id: change.id, weight: change.weight, sentence: sentenceOf(change, place) })
  }
  return told
}

function sentenceOf(change: FramingChange, { headingAt, texts, hasLead }: HighlightPlace): string {
  const { from, to } = change
  const heading = to ? headingAt('to', to.span.start) : headingAt('from', from!.span.start)
  const opening = hasLead && !hasLead[to ? 'to' : 'from'] ? 'The text' : 'The lead'
  const where = heading === null ? opening : `The section “${short(heading)}”`
  if (from && to) {
    const before = headingAt('from', from.span.start)
    if (change.rule.startsWith('it stands in')) return movedSentence(to.text, before, heading)
    if (before !== null && heading !== null && isWhole(from, before, texts.from) && isWhole(to, heading, texts.to))
      return `The section “${short(before)}” is now called “${short(heading)}”.`
    const claim = change.inQuotation ? 'quotes other words' : claimOf(change, from.text, to.text)
    // one word that stands on both sides only shows where the others came in
    if (isHold(from, to, texts.to)) return `${where} ${claim}: it now says “${quoted(to, texts.to)}”.`
    if (isHold(to, from, texts.from)) return `${where} ${claim}: it no longer says “${quoted(from, texts.from)}”.`
    return `${where} ${claim}: “${quoted(from, texts.from)}” became “${quoted(to, texts.to)}”.`
  }
  const alone = (to ?? from)!.text.trim()
  // a heading is the evidence of a section that came or went
  if (heading !== null && alone === heading.trim()) return `${where} is ${to ? 'new' : 'gone'}.`
  return from
    ? `${where} no longer says: “${around(from, texts.from)}”`
    : `${where} now says: “${around(to!, texts.to)}”`
}

/** Is its sentence the heading itself? */
const isWhole = ({ sentence }: FramingSide, heading: string, whole: string) =>
  whole.slice(sentence.start, sentence.end).trim() === heading.trim()

/** Is its one word in the other's sentence too, so that nothing of it changed? */
const isHold = ({ text }: FramingSide, other: FramingSide, whole: string) => {
  const [word, ...more] = wordsOrFigures(text)
  if (word === undefined || more.length > 0) return false
  const sentence = wordsOrFigures(whole.slice(other.sentence.start, other.sentence.end))
  return wordsOrFigures(other.text).length > 1 && sentence.includes(word)
}
const wordsOrFigures = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

function movedSentence(text: string, before: string | null, now: string | null): string {
  const place = (heading: string | null) => (heading === null ? 'the lead' : `“${short(heading)}”`)
  return `“${short(text)}” stood in ${place(before)} and now stands in ${place(now)}.`
}

/** What the place does now, by what each side's words show. */
function claimOf({ category, rule }: FramingChange, from: string, to: string): string {
  if (rule.includes('the statement is reversed')) return 'says the opposite'
  if (rule.includes('have changed places')) return 'tells the other way round who did it to whom'
  if (rule.includes('not come yet')) return 'tells what came of it'
  switch (category) {
    case 'status':
      return isOpen(from) && !isOpen(to)
        ? 'tells it as over'
        : isOpen(to) && !isOpen(from)
          ? 'tells it as going on'
          : 'tells it in another state'
    case 'hedging':
      return hedges(from) > hedges(to)
        ? 'tells it as surer'
        : hedges(from) < hedges(to)
          ? 'tells it as less sure'
          : 'is sure of it in another degree'
    case 'attribution':
      return attributed(rule, from, to)
    case 'label':
      return 'calls it something else'
    case 'reporting_verb':
      return 'reports it with another verb'
    case 'agency':
      return 'tells otherwise who did it'
    case 'causation':
      return 'gives another reason, or none'
    case 'evaluation':
      return 'judges in other words'
    case 'emphasis':
      return 'stresses something else'
    case 'outcome':
      return 'tells what came of it'
  }
}

/** Only a rule that found two sources says so; of the others, the side with more words of saying is the one that has it. */
function attributed(rule: string, from: string, to: string): string {
  if (rule.includes('another source')) return 'names another source'
  if (rule.includes('quoted with other words')) return 'quotes other words'
  const more = cites(from) - cites(to)
  return more > 0
    ? 'no longer says who claims it'
    : more < 0
      ? 'now says who claims it'
      : 'says otherwise who claims it'
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
const isOpen = (text: string) => /\b(?:is|are|has|have|will|may|ongoing|still|now|so far)\b/i.test(text)
/** "was said to come" hedges like "reportedly"; May is a month wherever it is no first word. */
const SAID =
  /\b(?:is|are|was|were|been) (?:said|believed|thought|reported|alleged|understood) to\b|\b(?:accused|suspected) of\b|\bcharged with\b/i
const hedges = (text: string) =>
  hedgesIn(wordsOf(text.replace(/(?<=\S\s)May\b/g, ''))).reduce((sum, { grade }) => sum - grade, 0) +
  (SAID.test(text) ? 2 : 0)
/** How clearly the words name a source: "according to" is sure to, "rules" may be no verb. */
const cites = (text: string) =>
  wordsOf(text).reduce((most, word) => Math.max(most, word === 'according' ? 3 : saying(word)), 0)
const saying = (word: string): number => {
  const form = verbForm(word)
  return !form || stanceOf(form.base) === null ? 0 : form.isPast || form.isParticiple ? 2 : 1
}

/** Its words, with those behind them where they are few. */
function quoted({ text, span, sentence }: FramingSide, whole: string): string {
  const own = text.split(/\s+/).length
  if (own >= QUOTED) return short(text)
  const behind = whole.slice(span.end, sentence.end).match(/^(?:[^.;!?]|\.(?=\d))*/)?.[0] ?? ''
  const more = behind.split(/(?<=\s)/)
  return short(`${text}${more.slice(0, 1 + QUOTED - own).join('')}`.trim().replace(/[\s,:–—-]+$/, ''))
}

/** The sentence, from its beginning where the words that count stand near it. */
function around({ span, sentence, text }: FramingSide, whole: string): string {
  const said = whole.slice(sentence.start, sentence.end) || text
  const at = span.start - sentence.start
  if (at <= LONGEST / 2) return short(said)
  const back = said.slice(at - LONGEST / 3, at)
  return `… ${short(said.slice(at - back.length + back.search(/\s/) + 1))}`
}

/** Cut between words; a text of one long word is cut before a pair of surrogates and not within it. */
const short = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 2).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …` : text
