/**
 * An article's title is read by more people than its text: another title is told, once, first among the changes of the text.
 *
 *   “Accident at Kell mine” → “Kell mine disaster”   →   The title “Accident at Kell mine” became “Kell mine disaster”.
 *
 * What differs in signs, capitals or the site's name behind a dash is the same title. A mirror or a redirect gives its page a
 * name of its own: a title that shares no word with the other and that its text's opening does not name is taken for that and
 * left out, so a headline rewritten to the last word is missed.
 */
import type { Highlight } from '../schema/comparison.js'
import type { ScannedText } from '../text/scan.js'

/** The id of this highlight, in the facet `text`: a title is no passage. */
export const TITLE = 'title'

/** Between what the lead now says otherwise (up to 1) and a section that came or went (up to 0.9). */
const WEIGHT = 0.85
/** … and where its number is another. */
const WITH_FIGURE = 0.95
/** words; shorter ones are articles and prepositions */
const LEAST = 4
/** Characters: where an article names its subject. */
const OPENING = 600
const SITE = /\s+[-–—|]\s+[^-–—|]{1,40}$/u

interface Side {
  readonly title: string | null
  readonly text: ScannedText
}

/**
 * @param told sentences that stand already: a renaming of the subject that names both titles is not told twice
 * @param figures what the titles' figures became, in words
 */
export function titleHighlights(
  from: Side,
  to: Side,
  { told, figures }: { readonly told: readonly Highlight[]; readonly figures: readonly string[] },
): Highlight[] {
  if (!from.title || !to.title) return []
  const [before, after] = [keyOf(from.title), keyOf(to.title)]
  if (before === after || before === '' || after === '') return []
  if (told.some(({ sentence }) => sentence.includes(`“${from.title}”`) && sentence.includes(`“${to.title}”`))) return []
  const words = new Set(before.split(' '))
  const shares = after.split(' ').some((word) => word.length >= LEAST && /\p{L}/u.test(word) && words.has(word))
  if (figures.length === 0 && !shares && !(isNamed(before, from.text) && isNamed(after, to.text))) return []
  const counts = figures.length > 0 ? `: ${figures.join('; ')}` : ''
  const sentence = `The title “${from.title}” became “${to.title}”${counts}.`
  return [{ facet: 'text', id: TITLE, weight: figures.length > 0 ? WITH_FIGURE : WEIGHT, sentence }]
}

const isNamed = (key: string, { text }: ScannedText) => ` ${folded(text.slice(0, OPENING))} `.includes(` ${key} `)

const keyOf = (title: string) => folded(title.replace(SITE, ''))

const folded = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
