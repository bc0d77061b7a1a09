/** One text's mentions of every facet. What cannot be read is absent with its reason, never guessed. */
import { figuresOf } from '../figures/figures-of.js'
import { cuesOf } from '../framing/cues-of.js'
import { namesOf } from '../names/names-of.js'
import type { Facts } from '../schema/facts.js'
import type { Limit } from '../schema/limit.js'
import { languageInWords } from '../text/languages.js'
import type { ScannedText } from '../text/scan.js'
import { isRead, type TextContext } from '../text/text-context.js'

/** The facets that are made of mentions. */
export type FactFacet = 'figures' | 'names' | 'framing'

export const FACT_FACETS: readonly FactFacet[] = ['figures', 'names', 'framing']

export function factsOf(text: ScannedText, context: TextContext, asked: readonly FactFacet[] = FACT_FACETS): Facts {
  if (!isRead(context))
    return { figures: [], names: [], framing: [], limits: asked.map((where) => unread(where, context)) }
  const framing = asked.includes('framing') ? [...cuesOf(text, context)] : []
  const names = asked.includes('names') ? [...namesOf(text, context)] : []
  const figures = asked.includes('figures') ? [...figuresOf(text, context)] : []
  return { figures, names, framing, limits: [] }
}

/** @param context of a text whose language is not read */
export const unread = (where: FactFacet, { language }: TextContext): Limit => ({
  where,
  reason: `The text is in another language than English (${languageInWords(language ?? 'und')}), and ${where} are read in English only`,
})
