/** What a shift weighs: what it is, where it stands, how much of the claim it turns and how sure the rule is, multiplied. */
import type { FramingCategory } from '../schema/framing.js'

/** Set by hand: whether it is so and who says so before what it is called; one item more or less last. */
const OF_CATEGORY: Readonly<Record<FramingCategory, number>> = {
  hedging: 1,
  status: 0.95,
  outcome: 0.95,
  causation: 1,
  attribution: 0.9,
  agency: 0.9,
  label: 0.9,
  evaluation: 0.85,
  reporting_verb: 0.9,
  emphasis: 0.8,
}

export function weightOf(category: FramingCategory, place: number, strength: number, certainty: number): number {
  const weight = OF_CATEGORY[category] * place * (0.25 + 0.75 * strength) * (0.3 + 0.7 * certainty)
  return Math.round(Math.min(1, weight) * 1000) / 1000
}
