/**
 * Footnotes of Markdown, which its standard does not have and most of its writers do: a mark in the text, and the note
 * anywhere below. Read without them, "[^1]" stands in the middle of sentences, and the notes are paragraphs of the article.
 *
 *   Forty houses flooded.[^1]   …   [^1]: Lind, "The dike", https://post.example/dike
 *     →   "Forty houses flooded.", which cites that
 *
 * A mark without a note stays as it is, and so does what looks like a note and is cited nowhere: the text may speak of marks.
 */
import { citeMark } from './references/cite-marks.js'
import { type Entry, entryOf } from './references/entry.js'

/** A name is a number or a word. */
const NAME = '\\[\\^([^\\]\\s^]{1,60})\\]'
const NOTE = new RegExp(`^ {0,3}${NAME}:(?:[ \\t]+(.*))?$`)
const MARK = new RegExp(NAME, 'g')
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

export interface Footnotes {
  /** with the places of its citations marked (see cite-marks.ts), and without the notes */
  readonly text: string
  readonly marks: number
  /** a mark is the place of one of them by its number */
  readonly entries: readonly Entry[]
}

export function takeMarkdownFootnotes(text: string): Footnotes {
  if (!text.includes('[^')) return { text, marks: 0, entries: [] }
  const lines = text.split('\n')
  const cited = citedIn(lines)
  const numbers = new Map<string, number>()
  const notes: string[] = []
  const kept: string[] = []
  let open = false
  let fenced = false
  for (const line of lines) {
    if (FENCE.test(line)) fenced = !fenced
    const [, name, words = ''] = (!fenced && NOTE.exec(line)) || []
    if (name !== undefined && cited.has(name) && !numbers.has(name)) {
      numbers.set(name, notes.push(words) - 1)
      open = true
    } else if (open && /^(?: {2,}|\t)\s*\S/.test(line)) notes.push(`${notes.pop()} ${line.trim()}`)
    else {
      open = open && line.trim() === ''
      kept.push(line)
    }
  }
  if (notes.length === 0) return { text, marks: 0, entries: [] }
  let marks = 0
  const marked = kept.join('\n').replace(MARK, (mark, name: string) => {
    const number = numbers.get(name)
    if (number === undefined) return mark
    marks++
    return citeMark(number)
  })
  return { text: marked, marks, entries: notes.map((note) => entryOf(plain(note))) }
}

function citedIn(lines: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const line of lines) {
    const words = NOTE.test(line) ? line.slice(line.indexOf(']') + 1) : line
    for (const [, name] of words.matchAll(MARK)) names.add(name!)
  }
  return names
}

/** "[The dike](https://post.example/dike), *The Post*" → "The dike https://post.example/dike, The Post" */
const plain = (note: string): string =>
  note
    .replace(/\[([^[\]\n]{1,500})\]\((https?:\/\/[^\s()]{1,2000})\)/g, '$1 $2')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/\*{1,2}([^*\n]{1,500})\*{1,2}/g, '$1')
