/**
 * Nouns that name what happened: the label of an article's subject is one of them, and when a sentence is rewritten whole it
 * is the noun whose exchange says most (an incident became a breach, clashes became a war).
 *
 * By hand, by field: conflict, accident and disaster, disease, crime and law, politics and labour, business, science and
 * sport. It gets wrong words that also name things or parts of names ("the strike of a clock", "the War Museum").
 */
import { isExchanged, type Side } from './pair-view.js'
import type { Phrase } from './verb-groups.js'
import { Tag } from './word-class.js'

const EVENTS = new Set(
  (
    'war conflict hostility clash fighting battle skirmish offensive invasion attack raid assault bombardment shelling strike airstrike operation intervention incursion escalation violence massacre pogrom genocide atrocity siege occupation uprising revolt rebellion mutiny coup insurgency bombing shooting hijacking ' +
    'accident incident disaster catastrophe tragedy sinking crash collision derailment explosion blast fire blaze collapse flood flooding landslide earthquake storm eruption drought famine spill leak failure malfunction outage blackout ' +
    'outbreak epidemic pandemic infection contamination poisoning illness disease ' +
    'breach theft hack fraud scam robbery burglary murder killing homicide assassination abduction kidnapping scandal affair crime lawsuit trial inquiry investigation probe prosecution settlement ' +
    'protest demonstration march riot rally unrest disturbance boycott walkout lockout stoppage dispute standoff crisis emergency election vote referendum ' +
    'merger takeover acquisition sale bankruptcy insolvency layoff closure restructuring recall shortage recession downturn boom slump ' +
    'warming melting retreat extinction discovery experiment mutation error mistake misconduct plagiarism doping defeat victory draw'
  ).split(' '),
)

export const isEvent = (lemma: string): boolean => EVENTS.has(lemma)

/** The first event that was exchanged, with the adjectives before it; null for none. */
export function eventsIn(side: Side): Phrase | null {
  const { reading, lemma } = side
  for (let i = 0; i < reading.count; i++) {
    if (reading.tag[i] !== Tag.noun || !isEvent(lemma[i]!) || !isExchanged(side, { first: i, end: i + 1 })) continue
    let first = i
    while (first > 0 && (reading.tag[first - 1] === Tag.adjective || reading.tag[first - 1] === Tag.noun)) first--
    return { first, end: i + 1 }
  }
  return null
}
