/** The latest moment that a text knows of: its date, or the latest year that its words name. */
import type { ScannedText } from '../text/scan.js'
import type { TextContext } from '../text/text-context.js'
import { latestMoment } from './statements.js'

export function knownMoment(text: ScannedText, { date }: TextContext): number {
  const stated = date ? latestMoment(date.split(/[^\d]+/)) : 0
  if (stated > 0) {
    const month = /^\d{4}-(\d\d)/.exec(date ?? '')
    return stated + (month ? Number(month[1]) - 1 : 11)
  }
  // by the years alone, each with the three words before it
  let latest = 0
  for (const { 0: year, index } of text.text.matchAll(/\b(?:1[89]|20|21)\d\d\b/g)) {
    const before =
      text.text
        .slice(Math.max(0, index - 24), index)
        .toLowerCase()
        .match(/\p{L}+|\d+/gu) ?? []
    latest = Math.max(latest, latestMoment([...before.slice(-3), year]))
  }
  return latest
}
