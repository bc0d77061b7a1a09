/**
 * The latest date that a text mentions: a snapshot is hardly earlier. What is suggested for a text without a date.
 *
 *   "… the 2022 invasion … retrieved 14 December 2024 …"  →  2024-12-14, "14 December 2024"
 *
 * Only dates with a year count, so nothing hangs on a reference day; a date library that guesses one for "Sunday" was
 * tried and put it in the future. What it gets wrong: plans ("due in 2030") are dates too, so years beyond
 * `latestYear`, where the caller knows today, are left out, and it stays a suggestion with its words.
 */

import { readDate } from './dates.js'
import type { DatedAt } from './understood.js'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const YEAR = '(?:1[89]|20)\\d\\d'
const DAY = '[0-3]?\\d(?:st|nd|rd|th)?'
/** day month year · month day, year · ISO · month year · year alone, not inside a longer number or name */
const DATES = new RegExp(
  `\\b(?:(${DAY} ${MONTH}\\.?,? ${YEAR})|(${MONTH}\\.? ${DAY},? ${YEAR})|(${YEAR}-[01]\\d-[0-3]\\d)|(${MONTH}\\.? ${YEAR})|(?<![\\d.,–-]|No\\. |[$€£])(${YEAR}))(?![\\d,.]*\\d|[-–]\\d|[%°]|\\s?(?:people|km|m|kg|million|billion|soldiers|troops|men|women|killed|dead)\\b)`,
  'gu',
)

/** @param latestYear years after it are plans or numbers; null when the caller does not know today */
export function notBefore(text: string, latestYear: number | null): DatedAt | null {
  let best: { at: string; words: string } | null = null
  for (const match of text.matchAll(DATES)) {
    const words = match.slice(1).find((group) => group !== undefined)!
    const year = Number(/(?:1[89]|20)\d\d/.exec(words)![0])
    if (latestYear !== null && year > latestYear) continue
    // only what could beat the best is parsed: a long article names thousands of dates
    if (best && year < Number(best.at.slice(0, 4))) continue
    const found = earliestOf(words.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'))
    if (found && (!best || found > best.at)) best = { at: found, words }
  }
  if (!best) return null
  const dated = readDate(best.words.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'), 'inferred', null)
  return { ...dated, note: `the text mentions ${best.words}` }
}

function earliestOf(words: string): string | null {
  try {
    return readDate(words, 'inferred', null).earliest
  } catch {
    return null // "31 February 2020" is in texts too
  }
}
