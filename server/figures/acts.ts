/**
 * What people who are counted did of their own will: "About 300 fans cheered", "2,500 fans marched". Two crowds that did two
 * things and whose sentences share nothing but the noun are two crowds, however alike the nouns are.
 */
import type { Figure } from '../schema/figure.js'

const IRREGULAR = /^(?:came|went|took|sang|stood|sat|left|held|met|began|ran|rode|won|wrote|gave|bought|sold|struck)$/
/** A number that was said of them and nothing that they did. */
const NO_ACT =
  /^(?:needed|died|drowned|perished|remained|lived|named|aged|called|estimated|reported|confirmed|used|based)$/
/** Ways to say that a crowd was there. */
const GATHERED = /^(?:gathered|assembled|marched|protested|demonstrated|rallied|attended|turned|joined|came|took)$/

/** One word for what they did; null where the number's own verb is none. */
export function actOf(text: string, { end, unit, sentence }: Figure): string | null {
  const after = text.slice(end, Math.min(sentence.end, end + 60)).replace(/^ /, '')
  if (unit === '' || !after.startsWith(unit)) return null
  const verb = /^ (?:also |then |later |\p{Ll}+ly )?(\p{Ll}+)(?![\p{L}-])/u.exec(after.slice(unit.length))?.[1]
  if (verb === undefined || NO_ACT.test(verb) || !(verb.endsWith('ed') || IRREGULAR.test(verb))) return null
  return GATHERED.test(verb) ? 'gathered' : verb
}
