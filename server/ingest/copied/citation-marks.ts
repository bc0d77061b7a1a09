/**
 * Citation marks and [edit] links, as they come along when a page is copied: 'closed,[12] reopened.[a][13]' → 'closed, reopened.'
 *
 * They say nothing about the subject and change with every edit, so they are counted and dropped. A letter in brackets may be
 * a mark or an editor's addition ("support[s]"), so letters are marks only as far as they run from [a] on without a gap.
 */
const NUMBERED = String.raw`\d{1,4}(?:\s?[,–-]\s?\d{1,4})*|(?:note|nb|n|lower-alpha)\s?\d{1,3}`
const ASKING = String.raw`(?:citation|clarification|page|verification|quotation|better source)s?\sneeded(?:\s\w+){0,2}|dubious(?:\s–\sdiscuss)?|who\?|when\?|where\?|which\?|why\?|by whom\?|according to whom\?|failed verification`
const MOST_GAP = 3
/** "Hale v Fenland Board [1988] 2 RL 310": a year that a space parts from the word before is how law reports are cited. */
const YEAR = /^[^\S\n]\[(?:1[5-9]|20)\d\d\]$/
const EDIT = /[^\S\n]?\[\s?edit(?:\s\|\s[^\]]{1,20})?\s?\]/g

export interface WithoutMarks {
  readonly text: string
  readonly marks: number
  readonly edits: number
  /** the numbers of the marks, in order, with those inside ranges */
  readonly cited: readonly number[]
}

/** @param whole the text that the parts are from: it says which letters are marks */
export function citationDropper(whole: string): (part: string) => WithoutMarks {
  const letters = lettersOf(whole)
  const each = String.raw`\[\s?(?:${NUMBERED}|${ASKING}${letters ? `|[${letters}]` : ''})\s?\]`
  // behind a stop, "sound.”[5]: 12" says the page of a reference
  const paged = String.raw`${each}(?::\s?\d{1,4}(?:[–-]\d{1,4})?(?![\d.,]*\d))?`
  const run = new RegExp(
    String.raw`(?<=[.,;!?”"’)])${paged}(?:[^\S\n]?${paged})*|[^\S\n]?${each}(?:[^\S\n]?${each})*`,
    'gi',
  )
  return (part) => {
    if (!part.includes('[')) return { text: part, marks: 0, edits: 0, cited: [] }
    let marks = 0
    let edits = 0
    const cited: number[] = []
    const text = part
      .replace(EDIT, () => {
        edits++
        return ''
      })
      .replace(run, (found) => {
        if (YEAR.test(found)) return found
        marks += found.match(/\[/g)!.length
        for (const [, numbers] of found.matchAll(PLAIN_NUMBERS)) cited.push(...numbersIn(numbers!))
        return ''
      })
    return { text: text.trim(), marks, edits, cited }
  }
}

const PLAIN_NUMBERS = /\[\s?(\d{1,4}(?:\s?[,–-]\s?\d{1,4})*)\s?\]/g
/** "[3–7]" cites five; more than that at once is a slip or a span of years. */
const LONGEST_RANGE = 20

/** "2, 5–7" → 2, 5, 6, 7 */
function numbersIn(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first, last] = part.split(/[–-]/).map(Number)
    if (last === undefined || last <= first! || last - first! > LONGEST_RANGE) return [first!]
    return Array.from({ length: last - first! + 1 }, (_, n) => first! + n)
  })
}

/** "a-d" where [a] to [d] occur; one or two may have gone with their rows. Empty where there is no [a]. */
function lettersOf(text: string): string {
  const used = new Set([...text.matchAll(/\[([a-z])\]/g)].map((match) => match[1]!))
  if (!used.has('a')) return ''
  let last = 0x61
  for (let code = last; code <= 0x7a && code - last <= MOST_GAP; code++)
    if (used.has(String.fromCharCode(code))) last = code
  return `a-${String.fromCharCode(last)}`
}
