/**
 * Whom and what several articles name, and what each calls it: by forms that they share, then by spelling, and the subject of
 * all leads is one subject whatever it is called. Each article is held against what is known of those before it.
 */

import { kindred, matchReferents } from '../names/match-referents.js'
import { referentsOf } from '../names/names-of.js'
import type { Referent } from '../names/referent.js'
import { subjectOf } from '../names/subject.js'
import type { ScannedText } from '../text/scan.js'

export interface NamedBy {
  readonly strand: number
  readonly referent: Referent
}

export interface SameReferent {
  readonly named: readonly NamedBy[]
  readonly confidence: number
}

interface Row {
  readonly named: NamedBy[]
  /** the referent as all of them together know it */
  known: Referent
  confidence: number
}

/** Two articles that are about one subject say so by standing in one topic; its name in each is judged by its type alone. */
const SUBJECT = 0.7

export function sameReferents(texts: readonly ScannedText[]): readonly SameReferent[] {
  const rows: Row[] = []
  let subject: Row | null = null
  texts.forEach((text, strand) => {
    const referents = referentsOf(text)
    const own: (Row | undefined)[] = new Array(referents.length)
    const join = (row: Row, n: number, confidence: number) => {
      const referent = referents[n]!
      own[n] = row
      row.named.push({ strand, referent })
      row.known = together(row.known, referent)
      row.confidence = Math.min(row.confidence, confidence)
    }
    const before = rows.map(({ known }) => known)
    for (const { from, to, likeness } of matchReferents(before, referents)) join(rows[from]!, to, likeness)
    const at = subjectOf(text, referents)
    const last = subject
    if (at !== null && last && !own[at] && last.named.at(-1)!.strand !== strand && kindred(last.known, referents[at]!))
      join(last, at, SUBJECT)
    referents.forEach((referent, n) => {
      if (own[n]) return
      own[n] = { named: [{ strand, referent }], known: referent, confidence: 1 }
      rows.push(own[n]!)
    })
    if (at !== null && !subject) subject = own[at]!
  })
  return rows
}

function together(a: Referent, b: Referent): Referent {
  return {
    ...a,
    type: a.sure >= b.sure ? a.type : b.type,
    sure: Math.max(a.sure, b.sure),
    variants: [...new Set([...a.variants, ...b.variants])],
    keys: [...new Set([...a.keys, ...b.keys])],
    others: [...new Set([...a.others, ...b.others])],
  }
}
