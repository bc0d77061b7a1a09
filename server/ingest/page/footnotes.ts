/**
 * Footnotes: a raised number that links to a note on the same page, and the note. The number is a citation mark, the note a
 * reference, whatever the page calls them. A wiki's reference list is the same with names of its own.
 */
import { citeMark } from '../references/cite-marks.js'
import { type Entry, entryOf } from '../references/entry.js'

interface Element {
  readonly nodeName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  replaceWith(text: string): void
  remove(): void
}

interface Page {
  querySelectorAll(selector: string): Iterable<Element>
  getElementById(id: string): Element | null
}

/** Marks of a wiki, which go whatever they say. */
const WIKI_MARKS = 'sup.reference, .reference:not(sup) > a[href^="#cite"], .mw-editsection, sup.noprint'
const WIKI_ENTRIES = 'ol.references > li, .reflist li, .references li'
const LINKED_MARKS = 'sup > a[href^="#"], a[href^="#"][role="doc-noteref"], a.footnote-ref'
const BACKLINKS = '.mw-cite-backlink, .footnote-backref, .footnote-back, [role="doc-backlink"]'
const MARK = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§]{1,3}|[ivxl]{1,6})[\])]?$/i
/** A note may be a paragraph or two; whole sections are linked to from tables of contents. */
const LONGEST_NOTE = 2000

export interface Footnotes {
  readonly marks: number
  /** in order; a mark in the page's text is the place of the one by its number */
  readonly entries: readonly Entry[]
}

/** Takes both out of the page; a citation that is known leaves a mark where it stood (see cite-marks.ts). */
export function takeFootnotes(page: Page): Footnotes {
  const entries: Entry[] = []
  /** by the id of the note */
  const numbers = new Map<string, number>()
  for (const item of [...page.querySelectorAll(WIKI_ENTRIES)]) {
    const id = item.getAttribute('id')
    if (id) numbers.set(id, entries.length)
    entries.push(readEntry(item))
  }
  let marks = 0
  const leave = (mark: Element, link: Element | null) => {
    const number = numbers.get(targetOf(link))
    if (number === undefined) mark.remove()
    else mark.replaceWith(citeMark(number))
    marks++
  }
  for (const mark of [...page.querySelectorAll(WIKI_MARKS)]) leave(mark, linkIn(mark))
  const links = [...page.querySelectorAll(LINKED_MARKS)].filter(({ textContent }) =>
    MARK.test((textContent ?? '').trim()),
  )
  for (const link of links) {
    const id = targetOf(link)
    const note = id === '' || numbers.has(id) ? null : page.getElementById(id)
    if (!note || !/^(?:li|p|dd|div|aside|span)$/i.test(note.nodeName)) continue
    if ((note.textContent ?? '').length > LONGEST_NOTE) continue
    const entry = readEntry(note)
    if (entry.text === '') continue
    numbers.set(id, entries.length)
    entries.push(entry)
    note.remove()
  }
  for (const link of links) leave(link, link)
  return { marks, entries }
}

const linkIn = (mark: Element) => (/^a$/i.test(mark.nodeName) ? mark : mark.querySelector('a[href^="#"]'))

const targetOf = (link: Element | null): string => {
  const id = (link?.getAttribute('href') ?? '').slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function readEntry(note: Element): Entry {
  for (const link of [...note.querySelectorAll(BACKLINKS)]) link.remove()
  const words = (note.textContent ?? '').replace(/[↩↑]\ufe0e?/g, ' ')
  const outward = [...note.querySelectorAll('a[href]')].find((link) =>
    /^(?:https?:)?\/\//i.test(link.getAttribute('href') ?? ''),
  )
  const url = outward?.getAttribute('href') ?? null
  return entryOf(words, url === null ? null : { url, text: outward?.textContent ?? '' })
}
