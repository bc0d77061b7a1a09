/** A snapshot in words: how its date is known, what it is, how to cite it. */
import type { Snapshot } from '../server/schema/snapshot.js'
import { dateInWords } from './dates.js'

const BASES: Readonly<Record<Snapshot['dateBasis'], string>> = {
  stated: 'Stated',
  captured: 'Captured at that moment',
  inferred: 'Inferred from what the text mentions',
}
/** As the server notes it: the source itself said nothing, so the date is nothing that it stated. */
const BY_HAND = 'given by whoever added it'

type Dated = Pick<Snapshot, 'dateBasis' | 'dateNote'>

export const basisInWords = ({ dateBasis, dateNote }: Dated): string =>
  dateBasis === 'stated' && dateNote === BY_HAND ? 'Given by whoever added it' : BASES[dateBasis]

/** With why it is believed, where that is known. */
export function basisAndWhy(dated: Dated): string {
  const basis = basisInWords(dated)
  return dated.dateNote && dated.dateNote.toLowerCase() !== basis.toLowerCase() ? `${basis}: ${dated.dateNote}` : basis
}

export const titleOf = ({ title }: Pick<Snapshot, 'title'>): string => title ?? 'Untitled'

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** "German"; a tag without a name stands for itself */
export function languageInWords(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** "in German, before in English" */
export const flipInWords = (before: string, now: string | null): string =>
  `in ${now === null ? 'another language' : languageInWords(now)}, before in ${languageInWords(before)}`

/** Whoever is quoted, when, from where, and the hash that proves which text was read. */
export function citationOf(snapshot: Snapshot, address: string): string {
  const { source, date, textHash, restated, partial } = snapshot
  const what = [...(restated ? ['restated'] : []), ...(partial ? ['extract'] : [])].join(', ')
  return [
    ...(source.publisher ? [source.publisher] : []),
    `“${titleOf(snapshot)}”`,
    `as of ${dateInWords(date)}${what ? ` (${what})` : ''}`,
    ...(source.url ? [source.url] : []),
    `Variorum snapshot ${address}`,
    `text SHA-256 ${textHash.slice(0, 16)}`,
  ]
    .join('. ')
    .concat('.')
}
