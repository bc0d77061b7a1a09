/**
 * Which of the dates that a text mentions is offered as its own. A snapshot is hardly earlier than the latest of them, and that
 * is told of any; but a year alone that is long gone is the founding of a bank, and nobody took the text then. What it gets
 * wrong: an old text that says its year alone is dated by hand.
 */
import type { Preview } from '../../server/schema/preview.js'

/** A text of last winter is added this spring; one that says a year alone and is older says its subject's. */
const RECENT_YEARS = 2

/** null: none */
export function offeredDate({ date, notBefore }: Pick<Preview, 'date' | 'notBefore'>, thisYear: number): string | null {
  if (notBefore === null || date?.dateBasis === 'stated') return null
  const year = /^\d{4}$/.exec(notBefore.date)
  return year && thisYear - Number(year[0]) > RECENT_YEARS ? null : notBefore.date
}
