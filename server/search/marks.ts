/**
 * Where in a found block stands what was asked for. The index marks an ordinary block itself; of a line of 3 MB it takes half
 * a minute to mark a word that is in every sentence, and nobody is answered meanwhile. So a long block is read here, as the
 * index reads: runs of letters and digits, without case and accents.
 */
import type { Span } from '../schema/span.js'
import type { FoundText } from '../store/search-index.js'
import type { Marked } from './sentences.js'
import { folded } from './words.js'

const OPEN = '\u0001'
const CLOSE = '\u0002'
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

/** Between two rests of the reading: a few milliseconds. */
const WORDS_AT_ONCE = 5_000
/** More of them fill more sentences than are shown of one block. */
const MOST_MARKS = 5_000

/** @param match in the index's language, as `askedOf` writes it */
export async function marksIn(found: FoundText, match: string): Promise<Marked> {
  return 'marked' in found ? unmarked(found.marked) : marked(found.text, match)
}

function unmarked(marked: string): Marked {
  const spans: Span[] = []
  const texts: string[] = []
  let length = 0
  for (const [n, part] of marked.split(OPEN).entries()) {
    const [inside = '', ...behind] = n === 0 ? ['', part] : part.split(CLOSE)
    if (n > 0 && behind.length > 0) spans.push({ start: length, end: length + inside.length })
    const text = inside + behind.join('')
    texts.push(text)
    length += text.length
  }
  return { text: texts.join(''), spans, whole: true }
}

interface Phrase {
  readonly words: readonly string[]
  /** the last word may go on */
  readonly open: boolean
}

const phrasesOf = (match: string): Phrase[] =>
  [...match.matchAll(/"([^"]*)"(\*?)/g)].map(([, text, star]) => ({
    words: [...text!.matchAll(WORD)].map(([word]) => folded(word)),
    open: star === '*',
  }))

async function marked(text: string, match: string): Promise<Marked> {
  const phrases = phrasesOf(match).filter(({ words }) => words.length > 0)
  const longest = Math.max(0, ...phrases.map(({ words }) => words.length))
  const spans: Span[] = []
  /** the words that were read last, as many as the longest phrase has */
  const last: { readonly word: string; readonly start: number }[] = []
  let read = 0
  for (const { 0: surface, index } of text.matchAll(WORD)) {
    last.push({ word: folded(surface), start: index })
    if (last.length > longest) last.shift()
    const end = index + surface.length
    for (const phrase of phrases) {
      const start = startOf(phrase, last)
      if (start === null) continue
      const before = spans.at(-1)
      if (before && start < before.end) spans[spans.length - 1] = { start: Math.min(before.start, start), end }
      else spans.push({ start, end })
    }
    if (spans.length >= MOST_MARKS) return { text, spans, whole: false }
    if (++read % WORDS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { text, spans, whole: true }
}

/** Where the phrase begins that ends with the last word read. */
function startOf({ words, open }: Phrase, last: readonly { word: string; start: number }[]): number | null {
  const first = last.length - words.length
  if (first < 0) return null
  const is = (wanted: string, n: number) => {
    const word = last[first + n]!.word
    return open && n === words.length - 1 ? word.startsWith(wanted) : word === wanted
  }
  return words.every(is) ? last[first]!.start : null
}
