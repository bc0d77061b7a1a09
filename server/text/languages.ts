/**
 * Languages as they matter to a comparison: two tags of one language are no change ("en", "en-GB"), and neither are tags of
 * what differs less than two writers do, which no detector tells apart in a paragraph: a flip between them would be a slip
 * of the detector, told as news about the publisher.
 */
const ALIKE: readonly (readonly string[])[] = [
  ['sr', 'hr', 'bs', 'sh', 'cnr'],
  ['no', 'nb', 'nn'],
  ['ms', 'id'],
]

/** "pt-BR" → "pt" */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0]!

/** null: not known, and then nothing is said against it. */
export function isSameLanguage(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true
  const [a, b] = [primaryOf(from), primaryOf(to)]
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b))
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** "de" → "German"; a tag without a name stands for itself. */
export function languageInWords(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    // whoever added a text may have typed anything
    return tag
  }
}
