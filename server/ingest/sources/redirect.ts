/**
 * A version of a wiki's page that is no text and sends its readers to another page. Stored, it would be an article that reads
 * "REDIRECT Harbour fire", and a version of the page at which all of its text was taken away.
 *
 *   #REDIRECT [[Harbour fire]]   #WEITERLEITUNG [[Hafenbrand]]   →   "Harbour fire", "Hafenbrand"
 *
 * Each language's wikis have a word of their own beside the English one, all of which stand right behind the "#" and before a
 * link. So does an item of a list that begins a page, so another word counts only on a page that has hardly anything else.
 */

/** What stands on a redirect beside its link: a category, a template that says why. Longer pages have text. */
const MOST_BESIDE = 500
const REDIRECT = /^\s{0,20}#(\p{L}[\p{L}\p{M}]{1,30})\s{0,5}:?\s{0,5}\[\[\s{0,5}([^[\]|\n]{1,255})/u

/** The title of the page that it leads to; null: it is no redirect */
export function redirectTarget(wikitext: string): string | null {
  const match = REDIRECT.exec(wikitext.slice(0, 1000))
  if (!match) return null
  const [, word = '', target = ''] = match
  if (!/^redirect$/i.test(word) && wikitext.length > MOST_BESIDE) return null
  return target.replaceAll('_', ' ').trim() || null
}
