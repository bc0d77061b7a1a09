/**
 * What state the counted people are in, where it is a measure of its own whatever they are called: of 23 patients 17 may be in
 * hospital, and a week later 83.
 *
 *   Of the 40 guests, 12 are in hospital   →   31 people had to be treated in hospital    one count
 *   19 people fell ill with typhoid        →   140 cases of typhoid were confirmed        one count
 *   40 guests, 12 of them in hospital                                                      the 40 are not the 12
 *
 * Only up to the next comma or number. What it gets wrong: an illness with a name that none of the endings tells.
 */
import type { Figure } from '../schema/figure.js'

export type Condition = 'hospitalised' | 'sickened'

/** Between the number and the words of its state: "patients had to be treated". */
const UP_TO = "^(?: \\p{L}[\\p{L}’'-]*){0,6}?"
const IN_HOSPITAL = new RegExp(
  `${UP_TO} (?:(?:in|to|into) (?:the |a |local )?hospitals?|hospitali[sz]ed)(?![\\p{L}-])`,
  'u',
)
const ILL = new RegExp(
  `${UP_TO} (?:(?:fell|fallen|falling|became|become|taken|were|are|been) (?:seriously |violently )?(?:ill|sick)|sickened|infected)(?![\\p{L}-])`,
  'u',
)
/** By the endings and heads of the names of diseases. */
const CASES =
  /^ (?:\p{Ll}+ ){0,2}cases of (?:the |\p{L}+ )?(?:\p{L}*(?:osis|itis|emia|oid|flu|fever|pox|plague)|influenza|cholera|measles|polio|rabies|tetanus|diphtheria|dengue|malaria|ebola|mumps|rubella|poisoning|infections?|illness|disease|virus)(?![\p{L}-])/iu
/** Left it again, or is only feared to come. */
const NOT_SO = /\b(?:released|discharged|sent home|not|never|nobody|no longer|beds|could|may|might)\b/u

export function conditionOf(text: string, figure: Figure): Condition | null {
  const after = text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 80))
  const told = IN_HOSPITAL.exec(after) ?? ILL.exec(after)
  if (told) return NOT_SO.test(told[0]) ? null : /hospital/.test(told[0]) ? 'hospitalised' : 'sickened'
  return CASES.test(after) ? 'sickened' : null
}
