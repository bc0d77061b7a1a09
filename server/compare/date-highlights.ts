/**
 * A sentence in which nothing but a date changed: "is set for 4 May" → "is set for 14 June". No figure, no name and no
 * telling, so no facet has it; a reader who plans by it misses it most.
 *
 * The day up to which a text counts ("as of 4 May") is brought up to date in each version, and is none of these; a day until
 * which something lasts is no such day.
 */
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const DATE = new RegExp(
  `(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? \\d{4})?|(?<![\\d.,])(?:1[5-9]|20|21)\\d\\d(?![\\d,]|\\.\\d)`,
  'g',
)
const UP_TO = /\b(?:as of|as at|up to|updated(?: on)?|retrieved(?: on)?|accessed(?: on)?) $/i
/** Longer passages are many sentences, and a date among them is not all that a reader wants to know. */
const LONGEST = 2000

/** The first date that is another, where no other word is; null for none. */
export function changedDate(before: string, after: string): { readonly from: string; readonly to: string } | null {
  if (before.length > LONGEST || after.length > LONGEST || !mayBeDates(before, after)) return null
  const a = [...before.matchAll(DATE)]
  const b = [...after.matchAll(DATE)]
  if (a.length !== b.length || before.replace(DATE, '').trim() !== after.replace(DATE, '').trim()) return null
  const n = a.findIndex(([date], i) => date !== b[i]![0])
  const [from, to] = [a[n], b[n]]
  if (!from || !to || UP_TO.test(before.slice(0, from.index))) return null
  // a year that was only added says nothing new
  if (isPartOf(from[0], to[0]) || isPartOf(to[0], from[0])) return null
  return { from: from[0], to: to[0] }
}

/** By whole words: "4 May" is no part of "14 May". */
const isPartOf = (part: string, whole: string) => ` ${whole.replace(/,/g, '')} `.includes(` ${part.replace(/,/g, '')} `)

/**
 * Where the two first differ there has to be a date, or what is left without the dates differs too: a look at these few
 * letters spares most passages the search for all their dates.
 */
function mayBeDates(before: string, after: string): boolean {
  let first = 0
  while (first < before.length && first < after.length && before.charCodeAt(first) === after.charCodeAt(first)) first++
  // white space at the ends counts for nothing
  if (before.slice(0, first + 1).trim() === '' || after.slice(0, first + 1).trim() === '') return true
  const near = (text: string) => DATED.test(text.slice(Math.max(0, first - REACH), first + REACH))
  return near(before) || near(after)
}
const DATED = /\d|Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De/
/** "12 September 12, 2020", and what stands beside it to tell a year from a number. */
const REACH = 28
