/**
 * A page that came in half. A server that dies while it sends, or a copy that was cut, gives a page that is well as far as the
 * protocol can tell: only its own marks say that something is missing. Stored without a word, it would read as if the article
 * had lost its second half.
 *
 *     <body><article><p>The first part stands. The sec            half
 *     <p>A page may leave its paragraphs open.                    whole
 *
 * Most end marks may be left out in HTML, `</body>` too, so only what must be closed counts; and since people forget that as
 * well, a page with `</body>` or `</html>` is whole whatever else it leaves open. What is cut between two marks, with nothing
 * left open, passes for whole.
 */
import { type Mark, marksOf } from './marks.js'

/** Boxes that stand around an article; they must be closed, and templates close them. */
const BOXES =
  'div main article section table ul ol dl blockquote figure header footer aside nav form h1 h2 h3 h4 h5 h6'.split(' ')
/** Marks in the line; a page of old forgets them, but does not then end in the middle of words. */
const IN_LINE = 'a b i em strong span font small sup sub q cite code center'.split(' ')

export function isCutShort(html: string): boolean {
  const open = new Map<string, number>()
  let last: Mark | null = null
  let isPage = false
  for (const mark of marksOf(html)) {
    last = mark
    if (!('name' in mark) || mark.kind === 'empty') continue
    const { kind, name } = mark
    if (name === 'body' || name === 'html') {
      if (kind === 'close') return false
      isPage = true
    } else open.set(name, Math.max(0, (open.get(name) ?? 0) + (kind === 'open' ? 1 : -1)))
  }
  if (last === null) return false
  if (last.kind === 'broken') return true
  const isLeft = (names: readonly string[]) => names.some((name) => (open.get(name) ?? 0) > 0)
  const endsInWords = html.slice(last.end).trim() !== ''
  if (endsInWords) return isLeft(BOXES) || isLeft(IN_LINE)
  return isPage && isLeft(BOXES)
}
