/**
 * Footnotes: a raised number that links to a note on the same page, and the note. The number is a citation mark, the note a
 * reference, whatever the page calls them.
 */
interface Link {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  readonly parentNode: unknown
  remove(): void
}

interface Note {
  readonly nodeName: string
  readonly textContent: string | null
  remove(): void
}

interface Page {
  querySelectorAll(selector: string): Iterable<Link>
  getElementById(id: string): Note | null
}

const MARK = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§]{1,3}|[ivxl]{1,6})[\])]?$/i
/** A note may be a paragraph or two; whole sections are linked to from tables of contents. */
const LONGEST_NOTE = 2000

export interface Footnotes {
  readonly marks: number
  readonly notes: readonly string[]
}

/** Takes both out of the page. */
export function takeFootnotes(page: Page): Footnotes {
  const targets = new Set<string>()
  let marks = 0
  for (const link of [
    ...page.querySelectorAll('sup > a[href^="#"], a[href^="#"][role="doc-noteref"], a.footnote-ref'),
  ]) {
    if (!MARK.test((link.textContent ?? '').trim())) continue
    targets.add((link.getAttribute('href') ?? '').slice(1))
    link.remove()
    marks++
  }
  const notes: string[] = []
  for (const id of targets) {
    const note = id === '' ? null : page.getElementById(id)
    if (!note || !/^(?:li|p|dd|div|aside|span)$/i.test(note.nodeName)) continue
    const text = (note.textContent ?? '')
      .replace(/[↩↑^]\ufe0e?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (text === '' || text.length > LONGEST_NOTE) continue
    notes.push(text)
    note.remove()
  }
  return { marks, notes }
}
