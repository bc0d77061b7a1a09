/** All rules on one pair of passages; what one rule told, a later and less exact one does not tell again. */

import { isInQuotation, quotationShifts } from './altered-quotations.js'
import type { Finding } from './finding.js'
import { isExchanged, type PairView } from './pair-view.js'
import { attributionShifts } from './rules/attribution.js'
import { causalShifts } from './rules/causation.js'
import { clauseShifts } from './rules/clauses.js'
import { doerShifts } from './rules/doers.js'
import { hedgingShifts } from './rules/hedging.js'
import { measureShifts } from './rules/measures.js'
import { reversalsOf } from './rules/reversals.js'
import { statusWordShifts } from './rules/status-words.js'
import { swapShifts } from './rules/swaps.js'
import { type Place, verbShifts } from './rules/verbs.js'
import { wordingShifts } from './rules/wording.js'
import type { Known } from './statements.js'
import { tellingsOf } from './tellings.js'
import type { Phrase } from './verb-groups.js'
import { isContent } from './word-class.js'

export function findShifts(
  view: PairView,
  place: Place,
  known: { readonly from: Known; readonly to: Known },
): Finding[] {
  if (view.slots.length === 0) return []
  const reversals = reversalsOf(view)
  const exact = [
    ...reversals.findings,
    ...attributionShifts(view),
    ...hedgingShifts(view),
    ...verbShifts(view, place),
    ...doerShifts(view),
    ...swapShifts(view),
    ...measureShifts(view),
    ...causalShifts(view),
  ]
  // "an ongoing strike" is over and may be called something else too
  const wording = wordingShifts(view, toldBy([...exact, ...reversals.settled]))
  const all = [...exact, ...statusWordShifts(view), ...wording]
  const clauses = clauseShifts(view, known, toldBy(all))
  const quotations = quotationShifts(view, toldBy([...all, ...clauses]))
  const found = distinct([...all, ...clauses, ...quotations])
    .filter((finding) => rests(view, finding))
    .map((finding) => (isInQuotation(view, finding) ? { ...finding, inQuotation: true } : finding))
  return isRewritten(view) ? [...found, ...retold(view, place, known)] : found
}

function toldBy(findings: readonly Pick<Finding, 'from' | 'to'>[]): (side: 'from' | 'to', i: number) => boolean {
  const words = { from: new Set<number>(), to: new Set<number>() }
  for (const { from, to } of findings) {
    for (const [side, phrase] of [
      ['from', from],
      ['to', to],
    ] as const)
      for (let i = phrase?.first ?? 0; i < (phrase?.end ?? 0); i++) words[side].add(i)
  }
  return (side, i) => words[side].has(i)
}

/** Little of a long sentence stands: no slot answers a slot, and what is told is the two tellings. */
const REWRITTEN = 0.58
const LONG = 8

function isRewritten({ from, to, kept }: PairView): boolean {
  const content = ({ reading }: PairView['from']) => reading.tag.reduce((n, tag) => n + (isContent(tag) ? 1 : 0), 0)
  return kept < REWRITTEN && Math.min(content(from), content(to)) >= LONG
}

function retold(
  { from, to }: PairView,
  { lead }: Place,
  known: { readonly from: Known; readonly to: Known },
): Finding[] {
  const whole = { from: { first: 0, end: from.reading.count }, to: { first: 0, end: to.reading.count } }
  return tellingsOf(from, to, { lead: { from: lead, to: lead }, known }).map(
    ({ category, rule, from: a, to: b }, n) => ({
      category,
      rule: `the sentence was rewritten: ${rule}`,
      from: a ?? whole.from,
      to: b ?? whole.to,
      strength: n === 0 ? 0.6 : 0.35,
      certainty: n === 0 ? 0.5 : 0.4,
    }),
  )
}

/** One finding of a category for one stretch: the strongest. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const overlap = (a: Phrase | null, b: Phrase | null) => a !== null && b !== null && a.first < b.end && a.end > b.first
  for (const finding of [...findings].sort((a, b) => b.strength * b.certainty - a.strength * a.certainty)) {
    if (
      !kept.some((k) => k.category === finding.category && (overlap(k.from, finding.from) || overlap(k.to, finding.to)))
    )
      kept.push(finding)
  }
  return kept
}

/** A finding rests on a word that was exchanged, and not on one that merely changed its place. */
function rests(view: PairView, { from, to, byOrder }: Finding): boolean {
  return (
    byOrder === true ||
    (from !== null && isExchanged(view.from, from)) ||
    (to !== null && isExchanged(view.to, to)) ||
    (from !== null && view.from.changed[from.end - 1] === 2)
  )
}
