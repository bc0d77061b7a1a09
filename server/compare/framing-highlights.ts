/**
 * The weightiest changes of telling in plain sentences: what a reader is to look at first, and never what to think of it.
 *
 *   How sure it is changed in the lead: “is believed to have begun” became “began”.
 */

import type { Highlight } from '../schema/comparison.js'
import type { FramingCategory, FramingChange } from '../schema/framing.js'
import { inOrderOfId } from './order-of-ids.js'

/** More would push figures, names and structure out of what is shown first. */
const MOST = 6
/** A lighter change is found in its list. */
const LEAST = 0.3
/** One rewritten sentence would fill the list by itself. */
const FROM_ONE_SENTENCE = 2
const LONGEST = 100

const CHANGED: Readonly<Record<FramingCategory, string>> = {
  status: 'Whether it still is changed',
  label: 'What it is called changed',
  attribution: 'Who says so changed',
  reporting_verb: 'The verb that reports it changed',
  hedging: 'How sure it is changed',
  agency: 'Who does it changed',
  causation: 'The reason given changed',
  emphasis: 'What is stressed changed',
  evaluation: 'How it is judged changed',
  outcome: 'What is known of it changed',
}

export function framingHighlights(
  changes: readonly FramingChange[],
  headingAt: (side: 'from' | 'to', offset: number) => string | null,
): Highlight[] {
  const bySentence = new Map<number, number>()
  const ranked = changes
    .filter(({ weight }) => weight >= LEAST)
    .sort((x, y) => y.weight - x.weight || inOrderOfId(x.id, y.id))
  const told: Highlight[] = []
  for (const change of ranked) {
    if (told.length === MOST) break
    const sentence = (change.to ?? change.from)!.sentence.start
    const before = bySentence.get(sentence) ?? 0
    if (before >= FROM_ONE_SENTENCE) continue
    bySentence.set(sentence, before + 1)
    told.push({ facet: 'framing', id: change.id, weight: change.weight, sentence: sentenceOf(change, headingAt) })
  }
  return told
}

function sentenceOf(
  { category, from, to }: FramingChange,
  headingAt: (side: 'from' | 'to', offset: number) => string | null,
): string {
  const heading = to ? headingAt('to', to.span.start) : headingAt('from', from!.span.start)
  const place = heading === null ? 'the lead' : `“${short(heading)}”`
  if (from && to) return `${CHANGED[category]} in ${place}: “${short(from.text)}” became “${short(to.text)}”.`
  const alone = (to ?? from)!.text.trim()
  // a heading is the evidence of a section that came or went
  if (heading !== null && alone === heading.trim()) return `The section ${place} is ${to ? 'new' : 'gone'}.`
  const opening = heading === null ? 'The lead' : `The section ${place}`
  return from ? `${opening} no longer says: “${short(from.text)}”` : `${opening} now says: “${short(to!.text)}”`
}

/** Cut between words; a text of one long word is cut before a pair of surrogates and not within it. */
const short = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 2).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …` : text
