/** One text's mentions of every facet. What cannot be read is absent with its reason, never guessed. */
import type { Facts } from '../schema/facts.js'
import type { Limit } from '../schema/limit.js'
import type { ScannedText } from '../text/scan.js'
import { isRead, type TextContext } from '../text/text-context.js'

/** The facets that are made of mentions. */
export type FactFacet = 'figures' | 'names' | 'framing'

export const FACT_FACETS: readonly FactFacet[] = ['figures', 'names', 'framing']

export function factsOf(_text: ScannedText, context: TextContext, asked: readonly FactFacet[] = FACT_FACETS): Facts {
  const limits: Limit[] = isRead(context) ? asked.map(notYet) : asked.map((where) => unread(where, context))
  return { figures: [], names: [], framing: [], limits }
}

const notYet = (where: FactFacet): Limit => ({ where, reason: `This version does not read ${where} yet` })

/** @param context of a text whose language is not read */
export const unread = (where: FactFacet, { language }: TextContext): Limit => ({
  where,
  reason: `The text is in another language than English (${language}), and ${where} are read in English only`,
})
